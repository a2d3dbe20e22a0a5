//! Takes on disk: WAV with one channel of 24 bits, which every program reads and no saving makes worse.

use crate::speech::{
    ogg::{self, OggError},
    sound::Sound,
};

/// Full scale of 24 bits.
const FULL: f32 = 8_388_607.0;

/// A file's bytes.
pub(super) fn bytes(sound: &Sound) -> Vec<u8> {
    let data = u32::try_from(sound.samples.len() * 3).unwrap_or(u32::MAX - 64);
    let mut bytes = Vec::with_capacity(data as usize + 44);
    bytes.extend(b"RIFF");
    bytes.extend((data + 36 + data % 2).to_le_bytes());
    bytes.extend(b"WAVEfmt ");
    bytes.extend(16_u32.to_le_bytes());
    // PCM, one channel.
    bytes.extend([1, 0, 1, 0]);
    bytes.extend(sound.hertz.to_le_bytes());
    bytes.extend((sound.hertz * 3).to_le_bytes());
    // Bytes a sample, bits a sample.
    bytes.extend([3, 0, 24, 0]);
    bytes.extend(b"data");
    bytes.extend(data.to_le_bytes());
    for sample in &sound.samples {
        let value = (sample.clamp(-1.0, 1.0) * FULL).round() as i32;
        bytes.extend(&value.to_le_bytes()[..3]);
    }
    if data % 2 == 1 {
        bytes.push(0);
    }
    bytes
}

/// Reads a file's bytes.
pub(super) fn read(bytes: Vec<u8>) -> Result<Sound, OggError> {
    ogg::read(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Writing and reading changes no sample by more than a step of 24 bits.
    #[test]
    fn a_take_survives_writing() {
        let samples: Vec<f32> = (0..4_801).map(|at| (at as f32 / 7.0).sin() * 1.1).collect();
        let sound = Sound { hertz: 48_000, samples };
        let found = read(bytes(&sound)).unwrap();
        assert_eq!((found.hertz, found.samples.len()), (48_000, 4_801));
        for (a, b) in found.samples.iter().zip(&sound.samples) {
            assert!((a - b.clamp(-1.0, 1.0)).abs() < 2.5e-7, "{a} {b}");
        }
    }
}
