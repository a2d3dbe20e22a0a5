//! WAV: 24 bits, which every program reads and no saving makes worse; and what a program says through a pipe.

use std::io::Cursor;

use hound::{SampleFormat, WavSpec, WavWriter};

use super::{
    Limits, Sound,
    decode::{DecodeError, Input, decode_mono},
};

/// Full scale of 24 bits.
const FULL: f32 = 8_388_607.0;

/// Sound that could not be written or read.
#[derive(Debug, thiserror::Error)]
pub enum WavError {
    /// It is more than a file of this kind can hold.
    #[error("the sound can't be written as WAV: {0}")]
    Write(#[from] hound::Error),
    /// The decoder refused.
    #[error("the sound can't be read: {0}")]
    Read(DecodeError),
    /// No sound in it.
    #[error("there is no sound in it")]
    Empty,
}

/// A file's bytes, of 24 bits a sample.
///
/// # Errors
/// Where the sound has more bytes than fit: 4 GiB, or no channel.
pub fn write(sound: &Sound) -> Result<Vec<u8>, WavError> {
    let spec = WavSpec {
        channels: sound.channels,
        sample_rate: sound.hertz,
        bits_per_sample: 24,
        sample_format: SampleFormat::Int,
    };
    let mut bytes = Vec::with_capacity(sound.samples.len() * 3 + 70);
    let mut writer = WavWriter::new(Cursor::new(&mut bytes), spec)?;
    for sample in &sound.samples {
        writer.write_sample((sample.clamp(-1.0, 1.0) * FULL).round() as i32)?;
    }
    writer.finalize()?;
    // A chunk of an odd length is followed by a byte that its length doesn't count.
    if bytes.len() % 2 == 1 {
        bytes.push(0);
        let size = u32::try_from(bytes.len() - 8).unwrap_or(u32::MAX);
        bytes[4..8].copy_from_slice(&size.to_le_bytes());
    }
    Ok(bytes)
}

/// Reads a file's bytes, mixed into one channel. Whoever edits a take in another program may save it with other bits, or
/// as another format under the same name: all that is decoded here is read.
///
/// # Errors
/// Where it can't be decoded, or holds no sound.
pub fn read(bytes: Vec<u8>) -> Result<Sound, WavError> {
    decode_mono(Input::Bytes(bytes), &Limits::NONE).map_err(|error| match error {
        DecodeError::Empty => WavError::Empty,
        error => WavError::Read(error),
    })
}

/// Sound of one channel of 16 bits that a program wrote into a pipe. The sizes in its header are not true, so no reader of
/// files takes it: it begins where the header says that sound begins, and lasts until it ends. `None`: it doesn't begin.
pub fn read_stream(bytes: &[u8]) -> Option<Sound> {
    let hertz = bytes.get(24..28)?.try_into().map(u32::from_le_bytes).ok()?;
    let data = bytes.windows(4).position(|name| name == b"data")?;
    Some(Sound::from_pcm(hertz, bytes.get(data + 8..)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wave(count: usize) -> Sound {
        Sound::mono(48_000, (0..count).map(|at| (at as f32 / 7.0).sin() * 1.1).collect())
    }

    fn is_the_same(found: &Sound, sound: &Sound) {
        assert_eq!((found.hertz, found.channels, found.frames()), (sound.hertz, 1, sound.frames()));
        for (a, b) in found.samples.iter().zip(&sound.samples) {
            assert!((a - b.clamp(-1.0, 1.0)).abs() < 2.5e-7, "{a} {b}");
        }
    }

    /// Writing and reading changes no sample by more than a step of 24 bits.
    #[test]
    fn a_take_survives_writing() {
        for count in [4_801, 4_800] {
            let bytes = write(&wave(count)).unwrap();
            assert_eq!(bytes.len() % 2, 0);
            assert_eq!(bytes[4..8], (bytes.len() as u32 - 8).to_le_bytes());
            is_the_same(&read(bytes).unwrap(), &wave(count));
        }
    }

    /// Takes that were written with the short header of PCM are read as before.
    #[test]
    fn older_takes_are_read() {
        for count in [4_801, 4_800] {
            let sound = wave(count);
            let data = count as u32 * 3;
            let mut bytes = b"RIFF".to_vec();
            bytes.extend((data + 36 + data % 2).to_le_bytes());
            bytes.extend(b"WAVEfmt \x10\0\0\0\x01\0\x01\0");
            bytes.extend(48_000_u32.to_le_bytes());
            bytes.extend((48_000_u32 * 3).to_le_bytes());
            bytes.extend(b"\x03\0\x18\0data");
            bytes.extend(data.to_le_bytes());
            for sample in &sound.samples {
                let value = (sample.clamp(-1.0, 1.0) * FULL).round() as i32;
                bytes.extend(&value.to_le_bytes()[..3]);
            }
            bytes.resize(bytes.len() + (data % 2) as usize, 0);
            is_the_same(&read(bytes).unwrap(), &sound);
        }
    }

    /// A WAV stream from a pipe has a size that isn't true.
    #[test]
    fn wave_streams_are_read() {
        let mut bytes =
            b"RIFF\xff\xff\xff\x7fWAVEfmt \x10\0\0\0\x01\0\x01\0\x22\x56\0\0\x44\xac\0\0\x02\0\x10\0data".to_vec();
        bytes.extend([0xff, 0xff, 0xff, 0x7f, 0x00, 0x40, 0x00, 0xc0]);
        assert_eq!(read_stream(&bytes), Some(Sound::mono(22_050, vec![0.5, -0.5])));
        assert_eq!(read_stream(b"RIFF"), None);
    }
}
