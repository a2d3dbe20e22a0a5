//! Sound files of every kind, whole and spoiled.

use std::{
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use wegweiser::{
    audio::Sound,
    diagnostic::MessageLanguage,
    speech::recording::{
        Converter,
        decode::{LARGEST, decode},
    },
};

use crate::recording::fixture::{header, pitch, recording, wave};

fn read(path: &Path) -> Result<Sound, String> {
    decode(path, &Converter::default()).map_err(|finding| said(&finding))
}

fn said(finding: &wegweiser::diagnostic::Diagnostic) -> String {
    assert!(finding.hint(MessageLanguage::German).is_some());
    format!("[{}] {}", finding.code, finding.message(MessageLanguage::English))
}

fn file(name: &str, bytes: &[u8]) -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join(name);
    fs::write(&path, bytes).unwrap();
    (folder, path)
}

fn given(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/speech/recording/sound").join(name)
}

/// 0.8 s of 440 Hz, whatever it was wrapped in.
#[track_caller]
fn is_the_tone(sound: &Sound) {
    let seconds = sound.duration().as_secs_f64();
    assert!((0.75..1.0).contains(&seconds), "{seconds}");
    let middle = sound.samples.len() / 2;
    let reach = sound.hertz as usize / 4;
    assert_eq!(pitch(&sound.samples[middle - reach..middle + reach], sound.hertz), 440);
}

#[test]
fn flac_mp3_and_ogg_are_read() {
    for name in ["tone.flac", "tone.mp3", "tone.ogg"] {
        is_the_tone(&read(&given(name)).unwrap());
    }
}

/// Any rate, any number of channels, any kind of sample becomes one channel.
#[test]
fn every_wav_is_read() {
    let tone = recording(0.8, &[(0.0, 0.8, 440.0)]);
    for channels in [1, 2, 6] {
        let (_folder, path) = file("a.wav", &wave(&tone, channels));
        is_the_tone(&read(&path).unwrap());
    }
    let float: Vec<u8> = tone.samples.iter().flat_map(|sample| sample.to_le_bytes()).collect();
    let (_folder, path) = file("a.WAV", &header(3, 1, tone.hertz, 32, &float));
    is_the_tone(&read(&path).unwrap());
    let bytes: Vec<u8> = tone.samples.iter().map(|sample| (sample * 127.0 + 128.0) as u8).collect();
    let (_folder, path) = file("a.wave", &header(1, 1, tone.hertz, 8, &bytes));
    is_the_tone(&read(&path).unwrap());
}

/// What is not read here goes to ffmpeg; without it the finding says how to get it.
#[test]
fn other_formats_are_read_with_ffmpeg() {
    let installed = std::process::Command::new("ffmpeg").arg("-version").output().is_ok();
    // Ogg with Opus in it bears a name that is read here.
    for (name, extension) in [("tone.m4a", "m4a"), ("tone.opus", "opus"), ("opus.ogg", "ogg")] {
        if installed {
            is_the_tone(&read(&given(name)).unwrap());
        }
        let without = Converter { program: "no-such-program-here".into(), ..Converter::default() };
        let finding = decode(&given(name), &without).unwrap_err();
        assert_eq!(
            said(&finding),
            format!("[recording-format] Files of the kind “{extension}” are read with ffmpeg, which is not installed.")
        );
        assert!(finding.hint(MessageLanguage::German).unwrap().contains("apt install ffmpeg"));
    }
}

#[cfg(unix)]
fn converter(script: &str) -> (tempfile::TempDir, Converter) {
    use std::os::unix::fs::PermissionsExt as _;
    let (folder, path) = file("ffmpeg", format!("#!/bin/sh\n{script}\n").as_bytes());
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    (folder, Converter { program: path.into(), patience: Duration::from_millis(300) })
}

/// A converter that hangs is ended, one that fails is quoted, one that gives nothing is no silence.
#[cfg(unix)]
#[test]
fn a_converter_is_not_trusted() {
    for (script, words) in [
        ("exec sleep 60", "ffmpeg could not convert it (reported: ffmpeg took more than 0 seconds)"),
        (
            "echo first >&2; echo 'no such codec' >&2; exit 3",
            "ffmpeg could not convert it (reported: ffmpeg says: no such codec)",
        ),
        ("exit 0", "there is no sound in it"),
    ] {
        let (_folder, converter) = converter(script);
        let (_other, path) = file("a.wma", b"x");
        let finding = decode(&path, &converter).unwrap_err();
        assert_eq!(said(&finding), format!("[recording-broken] This sound file cannot be read: {words}."));
    }
}

#[test]
fn a_recording_has_a_longest_length() {
    // Sixteen minutes of 8 bits at 8 kHz.
    let (_folder, path) = file("a.wav", &header(1, 1, 8_000, 8, &vec![128; 16 * 60 * 8_000]));
    assert_eq!(read(&path), Err("[recording-long] This recording is longer than 15 minutes.".to_owned()));
    let (_folder, path) = file("b.wav", &header(1, 1, 8_000, 8, &vec![128; 15 * 60 * 8_000]));
    assert_eq!(read(&path).unwrap().duration(), Duration::from_secs(900));
}

#[test]
fn a_file_has_a_largest_size() {
    let (_folder, path) = file("a.wav", b"x");
    fs::File::options().write(true).open(&path).unwrap().set_len(LARGEST + 1).unwrap();
    assert_eq!(read(&path), Err("[recording-large] This file has 1025 MiB; 1024 MiB are possible.".to_owned()));
}

#[test]
fn what_is_no_sound_is_refused() {
    let no_converter = Converter { program: "no-such-program-here".into(), ..Converter::default() };
    let words = |name: &str, bytes: &[u8]| {
        let (_folder, path) = file(name, bytes);
        said(&decode(&path, &no_converter).unwrap_err())
    };
    assert!(words("a.flac", &fs::read(given("tone.flac")).unwrap()[..40]).starts_with("[recording-broken]"));
    assert!(words("a.mp3", b"").starts_with("[recording-broken]"));
    assert!(words("a.wav", &header(1, 1, 8_000, 16, &[])).contains("there is no sound in it"));
    assert!(words("a.wav", &header(1, 1, 1_000, 8, &[128; 2_000])).contains("1000 samples a second"));
    assert!(words("a.txt", b"text").starts_with("[recording-format]"));
    for name in ["a.wav", "a.flac", "a.ogg"] {
        assert!(words(name, b"ID3 another kind").contains("whatever its name says"), "{name}");
    }
    let missing = read(Path::new("/no/such/file.wav")).unwrap_err();
    assert!(missing.contains("there is no such file"), "{missing}");
}
