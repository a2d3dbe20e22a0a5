//! A small content folder, and voices made of tones in a room with noise.

use std::{collections::BTreeSet, fs, path::PathBuf, sync::Arc};

use tempfile::TempDir;
use wegweiser::{
    audio::{Sound, ogg},
    content::clip::{
        cues::{ClipId, Cues, Pace},
        people::{Person, Scope, people_path},
    },
    diagnostic::{Location, MessageLanguage, Report, SourceText},
    language::{Language, LanguageTag},
    library::Library,
    speech::{
        recording::{
            Converter,
            import::{Import, Taken},
            marks::Form,
            store::Store,
        },
        synthesis::script::{ClipScript, script},
    },
};

const MANIFEST: &str = r#"(
    tag: "so", endonym: "Soomaali", name: "Somali", greeting: "Soo dhawoow", invitation: "Taabo", direction: Ltr,
    locale: "so", plural: "so", face: "Noto Sans", fallback: [], voice: None, review: {},
)"#;

/// Samples a second of recordings made here.
pub const HERTZ: u32 = 16_000;

/// A language with two pages in each of two modules.
pub struct Content {
    folder: TempDir,
    pub library: Library,
    pub language: Arc<Language>,
    pub clips: Vec<ClipScript>,
}

impl Content {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let write = |path: &str, text: &str| {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, text).unwrap();
        };
        write("locales/so/language.ron", MANIFEST);
        write("locales/so/ui.ftl", "help = Caawimaad\n");
        for (module, number) in [("health", 1), ("work", 2)] {
            write(
                &format!("assets/modules/{module}/module.ron"),
                &format!(
                    "(number: {number}, shelf: Tile, tint: Rose, picture: \"a\", pages: [\n\
                     Lesson(id: \"emergency\", picture: \"a\", eok: Gesundheit, sentences: 2),\n\
                     Lesson(id: \"only-{module}\", picture: \"a\", eok: Gesundheit, sentences: 1)])"
                ),
            );
            write(
                &format!("locales/so/modules/{module}.ftl"),
                &format!(
                    "emergency =\n    .title = Degdeg {module}\n    .s1 = Wac {module} dhakhso.\n    \
                     .s2 = Waa bilaash {module}.\n\nonly-{module} =\n    .title = Cinwaan {module}\n    .s1 = Hal {module}.\n"
                ),
            );
        }
        let library = Library::read(folder.path()).value;
        let language = library.languages()[0].clone();
        let clips = script(&library, &language).value;
        Self { folder, library, language, clips }
    }

    pub fn root(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub fn store(&self) -> Store {
        Store::new(self.root(), None, &self.language.tag)
    }

    pub fn clip(&self, name: &str) -> &ClipScript {
        self.clips.iter().find(|clip| format!("{}/{}", clip.id.catalogue, clip.id.message) == name).unwrap()
    }

    /// Writes a file into the folder beside the content's own.
    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.root().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// Imports files as Amina.
    pub fn import(&self, files: &[PathBuf], marks: Option<(Form, &PathBuf)>, message: Option<&str>) -> Report<Taken> {
        let import = Import {
            files,
            marks: marks.map(|(form, path)| (form, path.as_path())),
            message,
            consent: &consent("Amina"),
            converter: &Converter::default(),
        };
        import.carry_out(&self.library, &self.language, &self.store()).unwrap()
    }

    /// What an import found: code, line and message, and what it took.
    pub fn outcome(&self, report: &Report<Taken>) -> (Vec<String>, Vec<String>) {
        let line = |finding: &wegweiser::diagnostic::Diagnostic| {
            format!("[{}] {} {}", finding.code, finding.place.line, finding.message(MessageLanguage::English))
        };
        (report.value.texts.clone(), report.findings.iter().map(line).collect())
    }

    /// Cues of a finished clip, and its sound.
    pub fn finished(&self, name: &str) -> (Cues, Sound) {
        let base = self.root().join("assets/recordings");
        let id = &self.clip(name).id;
        let cues = SourceText::new("cues", &fs::read_to_string(base.join(id.cues(Pace::Normal))).unwrap());
        let report = Cues::read(&cues);
        assert_eq!(report.findings, []);
        (report.value, ogg::read(fs::read(base.join(id.audio(Pace::Normal))).unwrap()).unwrap())
    }

    /// The pitch heard at each cue of a finished clip, by its text, to the nearest 10 Hz.
    pub fn pitches(&self, name: &str) -> Vec<(String, u32)> {
        let (cues, sound) = self.finished(name);
        let heard = |cue: &wegweiser::content::clip::cues::Cue| {
            let middle = (cue.start + cue.end) / 2;
            let at = |time: std::time::Duration| (time.as_secs_f64() * f64::from(sound.hertz)) as usize;
            (cue.id.clone(), pitch(&sound.samples[at(middle) - 3_000..at(middle) + 3_000], sound.hertz))
        };
        cues.list.iter().map(heard).collect()
    }

    pub fn people(&self) -> String {
        fs::read_to_string(self.root().join(people_path(&self.language.tag))).unwrap()
    }

    pub fn files(&self, below: &str) -> BTreeSet<String> {
        let root = self.root().join(below);
        let files = walkdir::WalkDir::new(&root).into_iter().filter_map(Result::ok);
        let files = files.filter(|entry| entry.file_type().is_file());
        files.map(|entry| entry.path().strip_prefix(&root).unwrap().to_string_lossy().into_owned()).collect()
    }
}

pub fn consent(name: &str) -> Person {
    Person {
        name: name.to_owned(),
        on: "2026-11-01".parse().unwrap(),
        consent: BTreeSet::from([Scope::Kiosk]),
        withdrawn: None,
        clips: BTreeSet::new(),
        place: Location::file("people.ron"),
    }
}

pub fn id(tag: &LanguageTag, catalogue: &str, message: &str) -> ClipId {
    ClipId { tag: tag.clone(), catalogue: catalogue.to_owned(), message: message.to_owned() }
}

/// A recording in a quiet room: from, to (in seconds) and the pitch of each voice.
pub fn recording(seconds: f64, voices: &[(f64, f64, f64)]) -> Sound {
    let mut state = 1_u32;
    let mut noise = || {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (f64::from(state) / f64::from(u32::MAX) - 0.5) * 0.002
    };
    let mut samples: Vec<f32> = (0..(seconds * f64::from(HERTZ)) as usize).map(|_| noise() as f32).collect();
    for (from, to, pitch) in voices {
        let at = |time: &f64| (time * f64::from(HERTZ)) as usize;
        for (nth, sample) in samples[at(from)..at(to)].iter_mut().enumerate() {
            let time = nth as f64 / f64::from(HERTZ);
            *sample += (0.2 * (time * pitch * std::f64::consts::TAU).sin()) as f32;
        }
    }
    Sound::mono(HERTZ, samples)
}

/// To the nearest 10 Hz.
pub fn pitch(samples: &[f32], hertz: u32) -> u32 {
    let crossings = samples.windows(2).filter(|pair| pair[0] < 0.0 && pair[1] >= 0.0).count();
    let pitch = crossings as f64 * f64::from(hertz) / samples.len() as f64;
    (pitch / 10.0).round() as u32 * 10
}

/// A WAV file of 16 bits, the sound in each of its channels.
pub fn wave(sound: &Sound, channels: u16) -> Vec<u8> {
    let data: Vec<u8> = sound
        .samples
        .iter()
        .flat_map(|sample| ((sample.clamp(-1.0, 1.0) * 32_767.0) as i16).to_le_bytes().repeat(usize::from(channels)))
        .collect();
    header(1, channels, sound.hertz, 16, &data)
}

/// A WAV file.
pub fn header(format: u16, channels: u16, hertz: u32, bits: u16, data: &[u8]) -> Vec<u8> {
    let frame = channels * bits / 8;
    let mut bytes = b"RIFF".to_vec();
    bytes.extend((data.len() as u32 + 36).to_le_bytes());
    bytes.extend(b"WAVEfmt \x10\0\0\0");
    for value in [format, channels] {
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend(hertz.to_le_bytes());
    bytes.extend((hertz * u32::from(frame)).to_le_bytes());
    for value in [frame, bits] {
        bytes.extend(value.to_le_bytes());
    }
    bytes.extend(b"data");
    bytes.extend((data.len() as u32).to_le_bytes());
    bytes.extend(data);
    bytes
}
