//! What was recorded, on disk: the takes as they were, and the clips made from them.
//!
//! - `recordings-work/<tag>/<catalogue>/<message>.<text>.wav`: each text's take, whole and without loss, so that a
//!   sentence can be recorded anew without making the others worse; in the `.txt` beside it the words it says.
//! - `recordings-work/<tag>/earlier_takes/…`: the take that another one replaced ([`earlier`]).
//! - `assets/recordings/<tag>/people.ron`: whose they are.
//! - `assets/recordings/<tag>/<catalogue>/<message>.ogg` and `.vtt`: the clip, once all its texts have a take.
//!
//! What is replaced is kept first, the clip is made last: whoever pulls the plug loses nothing that was said to be saved.

mod earlier;

use std::{
    collections::BTreeSet,
    fs, io,
    path::{Path, PathBuf},
    time::Duration,
};

use super::take::{self, Room};
use crate::{
    audio::{
        Sound, ogg,
        resample::{ResampleError, resample},
        wav::{self, WavError},
    },
    content::{
        Files as _,
        clip::{
            cues::{ClipId, Cue, Cues, Pace},
            people::{self, ClipRef, People, Person, RECORDINGS, people_path},
        },
    },
    diagnostic::{Diagnostic, MessageLanguage, SourceText},
    fs::{WriteError, write_durably},
    language::LanguageTag,
    library::LayeredSource,
    speech::synthesis::{
        clip::{self, ClipError, Made},
        files::{FileError, Files},
        script::{ClipScript, ScriptLine},
    },
};

/// Folder of the takes, beside `assets` and `locales`.
pub const WORK: &str = "recordings-work";
/// Samples a second of a finished clip: all a voice has, sibilants too.
const HERTZ: u32 = 32_000;
/// Between two sentences.
const BETWEEN: Duration = Duration::from_millis(350);
/// Largest take that is read again.
const LARGEST: u64 = 256 * 1024 * 1024;

/// Something that could not be kept.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The system refused.
    #[error("{}: {error}; make room, or make the folder writable", .path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
    /// A file could not be written.
    #[error("{0}; make room, or make the folder writable")]
    Whole(#[from] WriteError),
    /// A finished file could not be written.
    #[error(transparent)]
    File(#[from] FileError),
    /// The list of people can't be read, and writing it would lose what is in it.
    #[error("{} Nothing is recorded until it can be read.", .0.line(MessageLanguage::English))]
    People(Box<Diagnostic>),
    /// The list of people can't be written.
    #[error("the list of people can't be written: {0}")]
    Write(#[from] ron::Error),
    /// A take can't be written or read.
    #[error("{}: {error}; record this text anew", .path.display())]
    Take {
        /// The take.
        path: PathBuf,
        /// Why.
        error: WavError,
    },
    /// A take can't be brought to the rate of the clip.
    #[error("{text}: {error}; record it anew")]
    Rate {
        /// The text, as `catalogue/message.text`.
        text: String,
        /// Why.
        error: ResampleError,
    },
    /// The clip could not be made.
    #[error("{clip}: {error}")]
    Clip {
        /// The clip.
        clip: String,
        /// Why.
        error: ClipError,
    },
}

fn at(path: &Path) -> impl FnOnce(io::Error) -> StoreError + '_ {
    move |error| StoreError::Io { path: path.to_owned(), error }
}

/// Deletes a file, and gives its path if it was there.
fn delete(path: PathBuf) -> Result<Option<PathBuf>, StoreError> {
    match fs::remove_file(&path) {
        Ok(()) => Ok(Some(path)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(at(&path)(error)),
    }
}

/// How far a clip is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Progress {
    /// All its texts have a take, and kiosks can play it.
    Finished,
    /// It waits for these texts.
    Waits(Vec<String>),
}

/// The recordings of one language.
#[derive(Debug, Clone)]
pub struct Store {
    content: PathBuf,
    work: PathBuf,
    tag: LanguageTag,
}

impl Store {
    /// Recordings of a language in a content folder; takes lie below `work`, or beside the content.
    pub fn new(content: &Path, work: Option<&Path>, tag: &LanguageTag) -> Self {
        let work = work.map_or_else(|| content.join(WORK), Path::to_path_buf).join(tag.to_string());
        Self { content: content.to_owned(), work, tag: tag.clone() }
    }

    /// Where a text's take is.
    pub fn take_path(&self, clip: &ClipId, text: &str) -> PathBuf {
        self.work.join(&clip.catalogue).join(format!("{}.{text}.wav", clip.message))
    }

    /// The words a take says: what was shown when it was recorded. Nobody knows them where they are not written down.
    fn words(&self, clip: &ClipId, text: &str) -> Option<String> {
        fs::read_to_string(self.take_path(clip, text).with_extension("txt")).ok()
    }

    /// Writes a take with its words. The sound comes first: a take with older words beside it is recorded anew, one
    /// with newer words would be believed.
    fn write_take(&self, clip: &ClipId, text: &str, take: &Sound, words: &str) -> Result<(), StoreError> {
        let path = self.take_path(clip, text);
        let bytes = wav::write(take).map_err(|error| StoreError::Take { path: path.clone(), error })?;
        write_durably(&path, &bytes)?;
        Ok(write_durably(&path.with_extension("txt"), words.as_bytes())?)
    }

    /// Who recorded this language.
    pub fn people(&self) -> Result<People, StoreError> {
        let path = self.content.join(people_path(&self.tag));
        let text = match fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(People::default()),
            Err(error) => return Err(at(&path)(error)),
        };
        let people = People::read(&SourceText::new(people_path(&self.tag), &text));
        match people.findings.into_iter().next() {
            Some(finding) => Err(StoreError::People(Box::new(finding))),
            None => Ok(people.value),
        }
    }

    fn write_people(&self, people: &People) -> Result<(), StoreError> {
        Ok(write_durably(&self.content.join(people_path(&self.tag)), people.write()?.as_bytes())?)
    }

    /// Keeps a text's take, whole, and makes the clip anew. The take before is kept apart.
    pub fn keep(&self, clip: &ClipScript, text: &str, take: &Sound, consent: &Person) -> Result<Progress, StoreError> {
        self.keep_take(clip, text, take, consent)?;
        self.finish(clip)
    }

    /// Keeps a take without making the clip, for those who keep several. Whether there was another before, which is kept
    /// apart.
    pub fn keep_take(&self, clip: &ClipScript, text: &str, take: &Sound, consent: &Person) -> Result<bool, StoreError> {
        let replaces = self.set_aside(&clip.id, text, take, &self.people()?)?;
        self.keep_anew(clip, text, take, consent).map(|()| replaces)
    }

    /// Keeps a take in the place of one that the same person means to be forgotten.
    pub fn keep_anew(&self, clip: &ClipScript, text: &str, take: &Sound, consent: &Person) -> Result<(), StoreError> {
        let mut people = self.people()?;
        self.save_others(clip, text, &people)?;
        let texts: Vec<String> = clip.lines.iter().map(|line| line.id.clone()).collect();
        people.attribute(&clip.id, text, &texts, consent);
        self.write_people(&people)?;
        let words = clip.lines.iter().find(|line| line.id == text).map_or("", |line| &line.shown);
        self.write_take(&clip.id, text, take, words)
    }

    /// A clip that was made elsewhere has no takes; its other texts become takes before one of them changes.
    fn save_others(&self, clip: &ClipScript, text: &str, people: &People) -> Result<(), StoreError> {
        let lacking = |line: &&ScriptLine| {
            line.id != text && !people.forbids(&clip.id, &line.id) && !self.take_path(&clip.id, &line.id).exists()
        };
        for line in clip.lines.iter().filter(lacking) {
            if let Some((sound, words)) = self.out_of_clip(&clip.id, &line.id) {
                self.write_take(&clip.id, &line.id, &sound, &words)?;
            }
        }
        Ok(())
    }

    /// The same of a clip that is about to go.
    fn save_all(&self, clip: &ClipId, people: &People) -> Result<(), StoreError> {
        for cue in self.cues(clip).list {
            let lacking = !people.forbids(clip, &cue.id) && !self.take_path(clip, &cue.id).exists();
            if let Some((sound, words)) = lacking.then(|| self.out_of_clip(clip, &cue.id)).flatten() {
                self.write_take(clip, &cue.id, &sound, &words)?;
            }
        }
        Ok(())
    }

    /// A text's sound out of the finished clip, and the words it says.
    fn out_of_clip(&self, clip: &ClipId, text: &str) -> Option<(Sound, String)> {
        let files = Files::of(&self.content.join(RECORDINGS), clip, Pace::Normal);
        let cue = self.cues(clip).get(text)?.clone();
        let sound = ogg::read(fs::read(&files.audio).ok()?).ok()?;
        Some(sound.part(cue.start, cue.end)).filter(|part| !part.samples.is_empty()).map(|part| (part, cue.text))
    }

    /// Cues of the finished clip; none where there is none.
    fn cues(&self, clip: &ClipId) -> Cues {
        let path = Files::of(&self.content.join(RECORDINGS), clip, Pace::Normal).cues;
        fs::read_to_string(&path).map(|text| Cues::read(&SourceText::new(&path, &text)).value).unwrap_or_default()
    }

    /// Whether a text has a take, or a place in the finished clip, that says the words of today.
    fn says(&self, clip: &ClipId, cues: &Cues, line: &ScriptLine) -> bool {
        let of_clip = || cues.get(&line.id).map(|cue| cue.text.clone());
        let text = match self.take_path(clip, &line.id).exists() {
            // A take from before its words were written down lies in the clip with them, if it was finished.
            true => self.words(clip, &line.id).or_else(of_clip),
            false => of_clip(),
        };
        let cue = text.map(|text| Cue { id: String::new(), start: Duration::ZERO, end: Duration::ZERO, text });
        cue.is_some_and(|cue| cue.says(&line.shown))
    }

    /// A text's take as it was recorded, or as the finished clip has it.
    pub fn take(&self, clip: &ClipId, text: &str) -> Result<Option<Sound>, StoreError> {
        let path = self.take_path(clip, text);
        match fs::metadata(&path) {
            Ok(data) if data.len() <= LARGEST => {
                let bytes = fs::read(&path).map_err(at(&path))?;
                wav::read(bytes).map(Some).map_err(|error| StoreError::Take { path, error })
            }
            Ok(_) => Err(StoreError::Io { path, error: io::ErrorKind::FileTooLarge.into() }),
            Err(_) => Ok(self.out_of_clip(clip, text).map(|(sound, _)| sound)),
        }
    }

    /// The texts of a clip that have a take that may be heard and says the words of today.
    pub fn recorded(&self, clip: &ClipScript, people: &People) -> BTreeSet<String> {
        let cues = self.cues(&clip.id);
        let says = |line: &&ScriptLine| self.says(&clip.id, &cues, line) && !people.forbids(&clip.id, &line.id);
        clip.lines.iter().filter(says).map(|line| line.id.clone()).collect()
    }

    /// Makes the clip from its takes, if all are there and say the words of today: each without the room around the
    /// voice, all equally loud, in the order of the page.
    pub fn finish(&self, clip: &ClipScript) -> Result<Progress, StoreError> {
        let (people, cues) = (self.people()?, self.cues(&clip.id));
        let mut missing = Vec::new();
        let mut whole = Sound::empty(HERTZ);
        let mut list = Vec::new();
        for line in &clip.lines {
            let unfit = people.forbids(&clip.id, &line.id) || !self.says(&clip.id, &cues, line);
            let Some(take) = (if unfit { None } else { self.take(&clip.id, &line.id)? }) else {
                missing.push(line.id.clone());
                continue;
            };
            // What was kept was judged when it came; a take that is all voice is none the worse for being whole.
            let take = take::prepared(&take, Room::of(&take)).unwrap_or(take);
            if !list.is_empty() {
                whole.rest(BETWEEN);
            }
            let start = whole.duration();
            let text = || ClipRef::text(&clip.id, &line.id).to_string();
            whole.add(&resample(&take, HERTZ).map_err(|error| StoreError::Rate { text: text(), error })?);
            list.push(Cue { id: line.id.clone(), start, end: whole.duration(), text: line.shown.clone() });
        }
        if !missing.is_empty() {
            return Ok(Progress::Waits(missing));
        }
        let name = ClipRef::whole(&clip.id).to_string();
        let serial = name.bytes().fold(0_i32, |serial, byte| serial.wrapping_mul(31).wrapping_add(i32::from(byte)));
        let audio = clip::encode(&whole, serial).map_err(|error| StoreError::Clip { clip: name, error })?;
        let made = Made { audio, cues: Cues { list, made_from: None } };
        Files::of(&self.content.join(RECORDINGS), &clip.id, Pace::Normal).write_recorded(&made)?;
        Ok(Progress::Finished)
    }

    /// The texts of a clip that have a take of their own.
    fn takes_of(&self, clip: &ClipId) -> Vec<String> {
        let Ok(entries) = fs::read_dir(self.work.join(&clip.catalogue)) else { return Vec::new() };
        let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let text =
            |name: String| Some(name.strip_suffix(".wav")?.strip_prefix(&clip.message)?.strip_prefix('.')?.to_owned());
        names.filter_map(text).collect()
    }

    /// Deletes clips with words of somebody who took the consent back, and that person's takes, the earlier ones too. What
    /// others say in such a clip becomes takes. Gives the files deleted, by their paths on disk.
    pub fn remove_withdrawn(&self) -> Result<Vec<PathBuf>, StoreError> {
        let people = self.people()?;
        let folder = LayeredSource::from(self.content.as_path());
        let mut removed = self.remove_earlier(&people)?;
        let mut remove = |path: PathBuf| -> Result<(), StoreError> {
            removed.extend(delete(path)?);
            Ok(())
        };
        for clip in people.withdrawn(&self.tag) {
            self.save_all(&clip, &people)?;
            // Takes first: a clip that is still there is found again.
            for name in self.takes_of(&clip) {
                let mut gone = people.list.iter().filter(|person| person.withdrawn.is_some());
                if gone.any(|person| person.spoke(&clip, &name)) {
                    let take = self.take_path(&clip, &name);
                    remove(take.with_extension("txt"))?;
                    remove(take)?;
                }
            }
            for path in people::clip_files(&clip) {
                if folder.size(&path).is_some() {
                    remove(self.content.join(path))?;
                }
            }
        }
        Ok(removed)
    }
}
