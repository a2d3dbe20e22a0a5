//! The tests' content in a folder of its own, where a test spoils one thing; and the log, to read what is
//! said about it.

use std::{
    fs,
    io::{self, Write},
    num::{NonZeroU8, NonZeroU32},
    path::{Path, PathBuf},
    sync::{LazyLock, Mutex},
    time::Duration,
};

use tempfile::TempDir;
use wegweiser::{
    content::{
        clip::cues::{self, Cue, Cues},
        directory::clip_name,
    },
    diagnostic::{MessageLanguage, Report},
    kiosk::LoadedContent,
    language::Args,
    settings::Settings,
};

use super::{Harness, content, copy, ear::Ear, shipped, spoken};

/// A first letter, the way to the next one, direction and face of scripts whose faces are shipped.
const SCRIPTS: [(u32, u32, &str, &str); 5] = [
    (0x61, 1, "Ltr", "Noto Sans"),
    (0x628, 0, "Rtl", "Noto Sans Arabic"),
    (0x430, 1, "Ltr", "Noto Sans"),
    (0x1200, 8, "Ltr", "Noto Sans Ethiopic"),
    (0x3b1, 0, "Ltr", "Noto Sans"),
];

/// Tag of one of the further languages.
fn further(at: usize) -> String {
    format!("q{}{}", char::from(b'a' + (at / 26) as u8), char::from(b'a' + (at % 26) as u8))
}

/// Content that can be spoiled.
pub struct Fixture(TempDir);

impl Fixture {
    /// All of the tests' content.
    pub fn new() -> Self {
        Self::of(&content())
    }

    /// All that visitors read but its narration, which not every checkout has.
    pub fn shipped() -> Self {
        Self::of(&shipped())
    }

    fn of(content: &Path) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in ["assets", "locales"] {
            copy(&content.join(name), &folder.path().join(name));
        }
        fs::copy(content.join("kiosk.ron"), folder.path().join("kiosk.ron")).unwrap();
        Self(folder)
    }

    /// The same with so many languages more, in five scripts; they have names alone and fall back to German.
    pub fn many(count: usize) -> Self {
        let fixture = Self::new();
        let mut offered = String::from(r#""ar", "prs", "ti", "de", "en", "uk""#);
        for at in 0..count {
            let (first, step, direction, face) = SCRIPTS[at % SCRIPTS.len()];
            let letter = |place: usize| char::from_u32(first + (at / 26_usize.pow(place as u32) % 26) as u32 * step);
            // Three letters of the script, and a number that is no line of Help, so that no two are called the same.
            let (name, number): (String, _) = ((0..3).filter_map(letter).collect(), 1000 + at);
            let tag = further(at);
            let manifest = format!(
                "(tag: \"{tag}\", endonym: \"{name} {number}\", name: \"Sprache {at}\", greeting: \"{name}\",
                invitation: \"{name}\", direction: {direction}, locale: \"{tag}\", plural: \"de\", face: \"{face}\",
                fallback: [\"de\"], voice: None, review: {{}})"
            );
            fixture.write(&format!("locales/{tag}/language.ron"), manifest);
            offered += &format!(", \"{tag}\"");
        }
        fixture.write("kiosk.ron", format!("(auto_play: false, languages: [{offered}])"));
        fixture
    }

    /// Gives one of the languages of [`Fixture::many`] a Latin or Cyrillic name.
    pub fn rename(&self, at: usize, name: &str) {
        let tag = further(at);
        self.write(
            &format!("locales/{tag}/language.ron"),
            format!(
                "(tag: \"{tag}\", endonym: \"{name}\", name: \"Sprache {at}\", greeting: \"{name}!\",
                invitation: \"{name}?\", direction: Ltr, locale: \"{tag}\", plural: \"de\", face: \"Noto Sans\",
                fallback: [\"de\"], voice: None, review: {{}})"
            ),
        );
    }

    /// Has so many tiles on the home screen, each with a page.
    pub fn with_tiles(self, count: usize) -> Self {
        const TITLES: [(&str, &str); 3] = [
            ("Kindergarten und Schule", "الروضة والمدرسة"),
            ("Fahrrad", "الدراجة"),
            ("Einkaufen, Umwelt, Medien", "التسوق والبيئة والإعلام"),
        ];
        for at in 2..count {
            let (name, number, picture) = (format!("topic-{at}"), 20 + at, ["bus", "light-bulb", "bed"][at % 3]);
            let page = format!("[Lesson(id: \"first\", picture: \"{picture}\", eok: Orientierung, sentences: 1)]");
            let module = format!("(number: {number}, shelf: Tile, tint: Sand, picture: \"{picture}\", pages: {page})");
            self.write(&format!("assets/modules/{name}/module.ron"), module);
            for (tag, title) in [("de", TITLES[at % 3].0), ("ar", TITLES[at % 3].1)] {
                let words =
                    format!("module =\n    .title = {title}\n\nfirst =\n    .title = {title}\n    .s1 = {title}.\n");
                self.write(&format!("locales/{tag}/modules/{name}.ftl"), words);
            }
        }
        self
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn file(&self, path: &str) -> PathBuf {
        self.path().join(path)
    }

    /// Writes a file, with its folder.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.file(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }

    /// Changes some text of a file.
    pub fn change(&self, path: &str, from: &str, to: &str) {
        let text = fs::read_to_string(self.file(path)).unwrap();
        assert!(text.contains(from), "{path} has no “{from}”");
        fs::write(self.file(path), text.replacen(from, to, 1)).unwrap();
    }

    /// Removes a file.
    pub fn remove(&self, path: &str) {
        fs::remove_file(self.file(path)).unwrap();
    }

    /// Removes the faces whose name begins like this.
    pub fn remove_faces(&self, start: &str) {
        for entry in fs::read_dir(self.file("assets/fonts")).unwrap() {
            let name = entry.unwrap().file_name().into_string().unwrap();
            if name.starts_with(start) && name.ends_with(".ttf") {
                self.remove(&format!("assets/fonts/{name}"));
            }
        }
    }

    /// A synthetic voice for one message: a tone with a cue of half a second for each of its texts.
    pub fn narrate(&self, tag: &str, catalogue: &str, message: &str, texts: &[&str]) {
        let stem = format!("assets/narration/{tag}/{catalogue}/{message}");
        let said = texts.iter().map(|id| ((*id).to_owned(), spoken::words(self.path(), &stem, id).unwrap_or_default()));
        self.speak(&stem, said);
    }

    /// A clip that says these words, each cue half a second long.
    fn speak(&self, stem: &str, said: impl Iterator<Item = (String, String)>) {
        let half = |at: usize| Duration::from_millis(500 * at as u64);
        let list = said.enumerate().map(|(at, (id, text))| Cue { id, start: half(at), end: half(at + 1), text });
        self.write(&format!("{stem}.vtt"), Cues { list: list.collect(), made_from: None }.write());
        self.write(&format!("{stem}.ogg"), &*TONE);
    }

    /// A synthetic voice for everything that a language's voice may say, the names of places included.
    pub fn narrate_all(&self, tag: &str) {
        let library = self.read().value.library;
        let language = library.language(&tag.parse().unwrap()).unwrap();
        let catalogue = library.catalogue(language).value;
        for clip in cues::clips(&catalogue, library.facts()) {
            let ftl = catalogue.files().iter().find(|(id, _)| id.to_string() == clip.catalogue);
            let mut texts = ftl.map(|(_, ftl)| cues::expected(ftl, &clip.message)).unwrap_or_default();
            if texts.is_empty() {
                texts.push("value".to_owned());
            }
            let stem = format!("assets/narration/{tag}/{}/{}", clip.catalogue, clip.message);
            self.speak(
                &stem,
                texts.into_iter().map(|cue| {
                    let words = clip.words(&cue, language, library.facts(), |id| catalogue.format(id, &Args::none()));
                    (cue, words.unwrap_or_default())
                }),
            );
        }
        for site in library.sites().into_iter().filter_map(|name| library.site(&name).value) {
            for entry in &site.entries {
                let stem = format!("assets/narration/{tag}/site-names/{}", site.entry_ref(&entry.id).clip());
                self.speak(&stem, std::iter::once(("value".to_owned(), entry.name.clone())));
                let stem = format!("assets/narration/{tag}/site-towns/{}", clip_name(&entry.town));
                self.speak(&stem, std::iter::once(("value".to_owned(), entry.town.clone())));
            }
        }
    }

    /// What the kiosk reads from it.
    pub fn read(&self) -> Report<LoadedContent> {
        LoadedContent::read(self.path(), Settings::read(&self.file("kiosk.ron"))).unwrap()
    }

    /// The kiosk that serves it, silent until it is asked.
    pub fn serve(self) -> Harness {
        self.serve_at(12)
    }

    /// The same with an ear for a loudspeaker.
    pub fn serve_heard(self) -> (Harness, Ear) {
        let mut loaded = self.read().value;
        loaded.settings.auto_play = false;
        Harness::heard(loaded, Some(self.0))
    }

    /// The same at another hour of the day.
    pub fn serve_at(self, hour: u8) -> Harness {
        let mut loaded = self.read().value;
        loaded.settings.auto_play = false;
        Harness::stocked(loaded, hour, Some(self.0))
    }
}

/// Five seconds as Ogg Vorbis.
static TONE: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let wave: Vec<f32> = (0..5 * 22_050).map(|at| (at as f32 * 0.1).sin() * 0.3).collect();
    let (rate, channels) = (NonZeroU32::new(22_050).unwrap(), NonZeroU8::new(1).unwrap());
    let mut encoder = vorbis_rs::VorbisEncoderBuilder::new(rate, channels, Vec::new()).unwrap().build().unwrap();
    encoder.encode_audio_block(vec![wave]).unwrap();
    encoder.finish().unwrap()
});

/// What was found, one line each, as the kiosk logs it.
pub fn lines<T>(report: &Report<T>) -> Vec<String> {
    report.findings.iter().map(|finding| finding.line(MessageLanguage::English)).collect()
}

/// One of the lines holds all of these.
#[track_caller]
pub fn says(lines: &[String], parts: &[&str]) {
    let found = lines.iter().any(|line| parts.iter().all(|part| line.contains(part)));
    assert!(found, "no line holds {parts:?}:\n{}", lines.join("\n"));
}

static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct Log;

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Begins to keep what is logged in this process. All its tests share the log, so each looks for its own files.
pub fn keep_log() {
    let _ = tracing_subscriber::fmt().with_ansi(false).without_time().with_writer(|| Log).try_init();
}

/// What was logged, line by line.
pub fn logged() -> Vec<String> {
    String::from_utf8_lossy(&LOG.lock().unwrap()).lines().map(str::to_owned).collect()
}
