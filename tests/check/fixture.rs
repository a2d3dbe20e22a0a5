//! A small content folder without a fault, in which a test spoils one thing.

use std::{
    cell::RefCell,
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    num::{NonZeroU8, NonZeroU32},
    path::{Path, PathBuf},
    sync::LazyLock,
};

use jiff::civil::{Date, date};
use tempfile::TempDir;
use wegweiser::{
    content::fact::emergency,
    diagnostic::{MessageLanguage, Severity},
    library::Library,
};

use self::spoken::words;

#[path = "../harness/spoken.rs"]
mod spoken;

/// The day of every check.
pub const TODAY: Date = date(2026, 11, 22);

pub const MODULE: &str = "assets/modules/health/module.ron";
pub const GERMAN: &str = "locales/de/modules/health.ftl";
pub const ENGLISH: &str = "locales/en/modules/health.ftl";
pub const FACTS: &str = "assets/facts.ron";
pub const CLIP: &str = "assets/narration/de/health/emergency.ogg";
pub const CUES: &str = "assets/narration/de/health/emergency.vtt";
pub const PICTURE: &str = "assets/pictograms/hospital.svg";
pub const FACE: &str = "assets/fonts/NotoSans-Regular.ttf";

const STRUCTURE: &str = r#"(
    number: 7,
    shelf: Tile,
    tint: Rose,
    picture: "stethoscope",
    pages: [
        Lesson(id: "emergency", picture: "ambulance", eok: Gesundheit, sentences: 2),
        Steps(id: "doctor", picture: "hospital", eok: Gesundheit, current: 1, steps: ["hospital", "telephone"]),
        Question(id: "q-pain", eok: Gesundheit, answers: ["telephone", "hospital"], right: [1]),
    ],
)
"#;

const GERMAN_WORDS: &str = "module =
    .title = Gesundheit

emergency =
    .title = Im Notfall
    .s1 = Rufen Sie { $tel-emergency } an.
    .s2 = Der Anruf ist kostenlos.
    .notes = In 5 Minuten zeigen.

doctor =
    .title = Beim Arzt
    .s1 = Fragen Sie nach der Sprechstunde.
    .s2 = Sagen Sie, was weh tut.

q-pain =
    .title = Sie haben starke Schmerzen. Was tun Sie?
    .a1 = Ich rufe an.
    .a1-why = Richtig.
    .a2 = Ich warte.
    .a2-why = Warten ist gefährlich.
";

const ENGLISH_WORDS: &str = "module =
    .title = Health

emergency =
    .title = In an emergency
    .s1 = Call { $tel-emergency }.
    .s2 = The call is free.

doctor =
    .title = At the doctor
    .s1 = Ask for the surgery hours (Sprechstunde).
    .s1-say = Ask for the surgery hours.
    .s2 = Say what hurts.

q-pain =
    .title = You have strong pain. What do you do?
    .a1 = I call.
    .a1-why = Right.
    .a2 = I wait.
    .a2-why = Waiting is dangerous.
";

const CLIPS: [(&str, &[&str]); 4] = [
    ("module", &["title"]),
    ("emergency", &["title", "s1", "s2"]),
    ("doctor", &["title", "s1", "s2"]),
    ("q-pain", &["title", "a1", "a1-why", "a2", "a2-why"]),
];

/// Three seconds of a low tone.
static TONE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let samples: Vec<f32> = (0..24_000_u16).map(|n| 0.1 * (f32::from(n) * 0.2).sin()).collect();
    let (rate, channels) = (NonZeroU32::new(8_000).unwrap(), NonZeroU8::new(1).unwrap());
    let mut encoder = vorbis_rs::VorbisEncoderBuilder::new(rate, channels, Vec::new()).unwrap().build().unwrap();
    encoder.encode_audio_block([samples]).unwrap();
    encoder.finish().unwrap()
});

/// Content in a folder of its own. Its clips say what is written, whatever a test writes, until
/// [`Content::keeps_its_voice`].
pub struct Content {
    folder: TempDir,
    /// Clips that say what is written, by their stems.
    spoken: RefCell<BTreeMap<String, Vec<String>>>,
}

impl Content {
    /// Content without a fault.
    pub fn new() -> Self {
        let content = Self { folder: tempfile::tempdir().unwrap(), spoken: RefCell::default() };
        let face = Path::new(env!("CARGO_MANIFEST_DIR")).join(FACE);
        let own = content.prepare(FACE);
        if fs::hard_link(&face, &own).is_err() {
            fs::copy(face, own).unwrap();
        }
        let mut facts = String::from("[\n");
        for line in emergency::LINES {
            write!(
                facts,
                "    (id: \"{}\", value: Phone(\"{}\"), purpose: \"help\", source: \"its operator\",\n        \
                 checked: \"2026-11-22\", expires: \"2027-11-22\"),\n",
                line.fact, line.number
            )
            .unwrap();
            content.write(&format!("assets/pictograms/{}.svg", line.picture), svg("<path d='M1 1h9v9z'/>"));
        }
        content.write(FACTS, format!("{facts}]\n"));
        content.write(PICTURE, svg("<path d='M1 1h9v9z'/>"));
        content.write(MODULE, STRUCTURE);
        for (tag, endonym, other, words) in
            [("de", "Deutsch", "en", GERMAN_WORDS), ("en", "English", "de", ENGLISH_WORDS)]
        {
            content.write(&format!("locales/{tag}/language.ron"), manifest(tag, endonym, other));
            content.write(&format!("locales/{tag}/ui.ftl"), emergency::GERMAN_INTERFACE);
            content.write(&format!("locales/{tag}/modules/health.ftl"), words);
            for (message, cues) in CLIPS {
                content.clip(&format!("assets/narration/{tag}/health/{message}"), cues);
            }
            content.clip(&format!("assets/narration/{tag}/language/endonym"), &["value"]);
        }
        content
    }

    /// Its root.
    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    fn prepare(&self, path: &str) -> PathBuf {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        path
    }

    /// Writes a file anew.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        if let Some(stem) = path.strip_suffix(".vtt") {
            self.spoken.borrow_mut().remove(stem);
        }
        fs::write(self.prepare(path), bytes).unwrap();
    }

    /// Replaces a text that stands in a file.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.root().join(path)).unwrap();
        assert!(text.contains(from), "{path} has no {from:?}");
        self.write(path, text.replacen(from, to, 1));
    }

    /// Removes a file or a folder.
    pub fn remove(&self, path: &str) {
        let path = self.root().join(path);
        if path.is_dir() { fs::remove_dir_all(path) } else { fs::remove_file(path) }.unwrap();
    }

    /// Writes a clip with its cues, each a quarter of a second long.
    pub fn clip(&self, stem: &str, cues: &[&str]) {
        self.write(&format!("{stem}.ogg"), TONE.as_slice());
        let cues: Vec<String> = cues.iter().map(|cue| (*cue).to_owned()).collect();
        self.speak(stem, &cues);
        self.spoken.borrow_mut().insert(stem.to_owned(), cues);
    }

    /// From now on clips say what they said, whatever is written.
    pub fn keeps_its_voice(&self) {
        self.spoken.borrow_mut().clear();
    }

    /// Makes clips say what is written now.
    pub fn speaks_anew(&self) {
        for (stem, cues) in &*self.spoken.borrow() {
            if self.root().join(format!("{stem}.vtt")).exists() {
                self.speak(stem, cues);
            }
        }
    }

    fn speak(&self, stem: &str, cues: &[String]) {
        let mut text = String::from("WEBVTT\n");
        for (at, cue) in cues.iter().enumerate() {
            let (second, tenth) = (at / 4, at % 4 * 2);
            let words = words(self.root(), stem, cue).unwrap_or_else(|| "words".to_owned());
            write!(text, "\n{cue}\n00:00:0{second}.{tenth}00 --> 00:00:0{second}.{tenth}50\n{words}\n").unwrap();
        }
        fs::write(self.prepare(&format!("{stem}.vtt")), text).unwrap();
    }

    /// Every finding as `severity[code] file:line:column message`.
    pub fn findings(&self) -> Vec<String> {
        self.speaks_anew();
        let findings = Library::inspect(self.root(), TODAY).findings;
        let severity = |severity| match severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "note",
        };
        let line = |finding: &wegweiser::diagnostic::Diagnostic| {
            let message = finding.message(MessageLanguage::English);
            format!("{}[{}] {} {message}", severity(finding.severity), finding.code, finding.place)
        };
        findings.iter().map(line).collect()
    }
}

/// A vector picture of 32 by 32.
pub fn svg(inside: &str) -> String {
    format!("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'>{inside}</svg>")
}

fn manifest(tag: &str, endonym: &str, other: &str) -> String {
    format!(
        "(
    tag: \"{tag}\",
    endonym: \"{endonym}\",
    name: \"{endonym}\",
    greeting: \"{endonym}!\",
    invitation: \"{endonym}?\",
    direction: Ltr,
    locale: \"{tag}\",
    plural: \"{tag}\",
    face: \"Noto Sans\",
    fallback: [\"{other}\"],
    voice: None,
    review: {{}},
)
"
    )
}

/// Spoils one thing in good content and compares every finding; one too few fails as one too many does.
#[track_caller]
pub fn spoiled(spoil: impl FnOnce(&Content), expected: &[&str]) {
    let content = Content::new();
    spoil(&content);
    let found = content.findings();
    assert_eq!(found, expected, "found:\n{found:#?}");
}
