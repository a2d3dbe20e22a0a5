//! Good, cut off, damaged and foreign files.

use std::{
    fs::File,
    num::{NonZeroU8, NonZeroU32},
};

use super::*;

/// A tone as Ogg Vorbis, made by the encoder that `narrate` uses.
pub(in crate::ui::narration) fn ogg(rate: u32, channels: u8, seconds: f32) -> Vec<u8> {
    let frames = (rate as f32 * seconds) as usize;
    let wave: Vec<f32> = (0..frames).map(|at| (at as f32 * 0.05).sin() * 0.5).collect();
    let mut encoder = vorbis_rs::VorbisEncoderBuilder::new(
        NonZeroU32::new(rate).unwrap(),
        NonZeroU8::new(channels).unwrap(),
        Vec::new(),
    )
    .unwrap()
    .build()
    .unwrap();
    encoder.encode_audio_block(vec![wave; usize::from(channels)]).unwrap();
    encoder.finish().unwrap()
}

pub(in crate::ui::narration) fn file(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> PathBuf {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).unwrap();
    path
}

/// A whole file gives every sample that was encoded, at its rate and with its channels.
#[test]
fn whole_files_are_decoded() {
    let folder = tempfile::tempdir().unwrap();
    for (rate, channels, seconds) in [(22_050, 1, 1.5), (44_100, 2, 0.7), (48_000, 1, 0.02)] {
        let sound = decode(&file(&folder, "clip.ogg", &ogg(rate, channels, seconds))).unwrap().sound;
        assert_eq!((sound.hertz, sound.channels), (rate, u16::from(channels)));
        assert_eq!(sound.frames(), (rate as f32 * seconds) as usize);
        let loudest = sound.samples.iter().fold(0.0_f32, |loudest, sample| loudest.max(sample.abs()));
        assert!((0.4..0.7).contains(&loudest), "{loudest}");
    }
}

/// A file that ends early, wherever that is, is an error that names the file and the cure.
#[test]
fn cut_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = ogg(44_100, 1, 3.0);
    for part in 0..20 {
        let path = file(&folder, "cut.ogg", &bytes[..bytes.len() * part / 20]);
        let error = decode(&path).unwrap_err();
        assert!(matches!(error.fault, Fault::CutOff | Fault::NotVorbis), "{part}: {error}");
    }
    let path = file(&folder, "cut.ogg", &bytes[..bytes.len() - 1]);
    let shown = decode(&path).unwrap_err().to_string();
    let expected = "cut.ogg: is cut off. Copy it again from where it was made, or make it again";
    assert!(shown.ends_with(expected), "{shown}");
}

/// One changed byte anywhere is noticed, and none makes the program panic.
#[test]
fn damaged_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = ogg(22_050, 1, 1.0);
    for at in (0..bytes.len()).step_by(97) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0x55;
        assert!(decode(&file(&folder, "damaged.ogg", &bytes)).is_err(), "byte {at}");
    }
}

/// The same with pages whose checksum was made to fit: no panic and no endless loop comes out.
#[test]
fn forged_files_do_not_panic() {
    let folder = tempfile::tempdir().unwrap();
    let bytes = ogg(22_050, 1, 1.0);
    for at in (27..bytes.len()).step_by(211) {
        let mut bytes = bytes.clone();
        bytes[at] ^= 0xff;
        seal(&mut bytes);
        let _ = decode(&file(&folder, "forged.ogg", &bytes));
    }
}

/// Writes every page's checksum anew, as far as pages can be found.
fn seal(bytes: &mut [u8]) {
    let mut at = 0;
    while bytes.len() > at + 27 && bytes[at..].starts_with(b"OggS") {
        let segments = usize::from(bytes[at + 26]);
        let lengths = bytes[at + 27..].iter().take(segments);
        let end = at + 27 + segments + lengths.map(|length| usize::from(*length)).sum::<usize>();
        let Some(page) = bytes.get_mut(at..end) else { return };
        let sum = checksum(page).to_le_bytes();
        page[22..26].copy_from_slice(&sum);
        at = end;
    }
}

/// What isn't Ogg Vorbis, isn't there or breaks a limit says so.
#[test]
fn other_files_are_refused() {
    let folder = tempfile::tempdir().unwrap();
    let fault = |bytes: &[u8]| decode(&file(&folder, "other.ogg", bytes)).unwrap_err().fault;
    assert_eq!(fault(b""), Fault::NotVorbis);
    assert_eq!(fault(b"RIFF....WAVEfmt and so on, long enough"), Fault::NotVorbis);
    let missing = decode(&folder.path().join("missing.ogg")).unwrap_err();
    assert!(matches!(missing.fault, Fault::Unreadable(_)), "{missing}");
    assert!(decode(folder.path()).is_err());

    let huge = folder.path().join("huge.ogg");
    File::create(&huge).unwrap().set_len(LARGEST_FILE + 1).unwrap();
    assert_eq!(decode(&huge).unwrap_err().fault, Fault::TooLarge(LARGEST_FILE + 1));

    // The last page says how long it is; nothing is decoded before that is checked.
    let mut long = ogg(22_050, 1, 0.1);
    let last = long.windows(4).rposition(|window| window == b"OggS").unwrap();
    long[last + 6..last + 14].copy_from_slice(&(22_050_u64 * 1000).to_le_bytes());
    seal(&mut long);
    assert_eq!(fault(&long), Fault::TooLong { seconds: 1000 });
    assert_eq!(fault(&ogg(44_100, 3, 0.1)), Fault::Unsuitable { channels: 3, rate: 44_100 });
}
