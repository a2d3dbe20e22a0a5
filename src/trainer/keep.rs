//! The lesson on disk, so that it goes on after a loss of power and the next morning.
//!
//! Owns: `lesson.ron` and `monitors.ron` in a folder of the machine's data, or of the stick the program was started from,
//! and the lessons of other plans in `lessons/`. Refuses: deciding when; a lesson says so by
//! [`Effect::Keep`](super::lesson::Effect::Keep), and [`Keeper`] writes.
//!
//! - Pattern: whatever is wrong with a file is a finding, and a fresh lesson begins. Reason: a group is waiting. The file
//!   that couldn't be read is laid beside, so that nothing is lost by the first step.
//! - Pattern: a lesson keeps its plan whole. Reason: a plan that was changed or deleted over night takes no lesson with it.

mod keeper;

use std::{
    fs,
    path::{Path, PathBuf},
};

pub use keeper::{Keeper, State};
use ron::value::RawValue;
use serde::{Deserialize, Serialize};

use super::{
    lesson::{BLOCK_MINUTES, Lesson, MOST_HEADS, MOST_LANGUAGES, MOST_NOTES, PAGE_MINUTES},
    monitors::Memory,
    place::{Position, Walk, planned},
    steps::Steps,
    vote::Vote,
};
use crate::{
    content::is_name,
    diagnostic::{Diagnostic, Fault, Location, Report, SourceText},
    fs::{WriteError, write_durably},
    language::{ron_error, ron_options, ron_part},
};

/// The lesson's file.
pub const LESSON: &str = "lesson.ron";
/// Folder of the lessons of other plans.
pub const LESSONS: &str = "lessons";
/// Where a lesson is laid that can't be read.
pub const UNREAD: &str = "lesson-unread.ron";
/// The monitors' file.
pub const MONITORS: &str = "monitors.ron";
/// The form of the lesson's file that is written and read.
pub const FORM: u32 = 1;
/// Most bytes of a file.
const MOST_BYTES: u64 = 4 << 20;

/// Why a state could not be written.
#[derive(Debug, thiserror::Error)]
pub enum KeepError {
    /// The disk refuses.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// It has no text.
    #[error(transparent)]
    Text(#[from] ron::Error),
    /// The folder it was kept in is gone: a stick was pulled out. Another one is not made, it would lie on the laptop.
    #[error("the folder is not there any more")]
    Away,
}

impl KeepError {
    /// The finding about it. `folder` is where it should have been written.
    pub fn finding(self, folder: &Path) -> Diagnostic {
        let fault = match self {
            Self::Write(error) => Fault::from(std::io::Error::from(error)),
            Self::Text(error) => Fault::other(error),
            Self::Away => Fault::new("away"),
        };
        Diagnostic::warning("lesson-unwritten", Location::file(folder.join(LESSON))).because(fault)
    }
}

/// A lesson that was taken up, or a fresh one.
#[derive(Debug, Clone, PartialEq)]
pub struct Resumed {
    /// The lesson; its timer waits for [`Act::Begin`](super::lesson::Act::Begin).
    pub lesson: Lesson,
    /// Whether it is the one that was kept.
    pub kept: bool,
}

#[derive(Serialize)]
struct Written<'a> {
    form: u32,
    lesson: &'a Lesson,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw<'a> {
    form: u32,
    #[serde(borrow)]
    lesson: &'a RawValue,
}

/// Where lessons are kept: on the stick the program was started from, else in the machine's data folder.
pub fn folder(data: &Path, stick: Option<&Path>) -> PathBuf {
    stick.map_or_else(|| data.join("lesson"), |stick| stick.join("wegweiser-lesson"))
}

/// Writes a lesson, and waits until the disk has it.
///
/// # Errors
/// Where the disk refuses; then the state before is still there.
pub fn write(folder: &Path, lesson: &Lesson) -> Result<(), KeepError> {
    Ok(write_durably(&folder.join(LESSON), &lesson_text(lesson)?)?)
}

/// Writes the lesson of a plan that another one takes the place of, so that it goes on when that plan is taught again.
///
/// # Errors
/// Where the disk refuses.
pub fn lay_aside(folder: &Path, lesson: &Lesson) -> Result<(), KeepError> {
    match aside(&lesson.plan.name) {
        Some(file) => Ok(write_durably(&folder.join(file), &lesson_text(lesson)?)?),
        None => Ok(()),
    }
}

/// The file of a plan's lesson while another one is taught.
fn aside(plan: &str) -> Option<PathBuf> {
    is_name(plan).then(|| Path::new(LESSONS).join(format!("{plan}.ron")))
}

/// Writes what is remembered of monitors.
///
/// # Errors
/// Where the disk refuses.
pub fn write_monitors(folder: &Path, memory: &Memory) -> Result<(), KeepError> {
    Ok(write_durably(&folder.join(MONITORS), &text(memory)?)?)
}

fn lesson_text(lesson: &Lesson) -> Result<Vec<u8>, ron::Error> {
    text(&Written { form: FORM, lesson: &lesson.clone().rested() })
}

fn text(value: &impl Serialize) -> Result<Vec<u8>, ron::Error> {
    let pretty = ron::ser::PrettyConfig::new().new_line("\n");
    Ok((ron::ser::to_string_pretty(value, pretty)? + "\n").into_bytes())
}

/// Reads what is remembered of monitors; of a file that can't be read, nothing.
pub fn read_monitors(folder: &Path) -> Report<Memory> {
    let path = folder.join(MONITORS);
    let source = match read_text(&path) {
        Ok(Some(source)) => source,
        Ok(None) => return Report::clean(Memory::default()),
        Err(finding) => return Report::new(Memory::default(), vec![*finding]),
    };
    match ron_options().from_str(&source.text) {
        Ok(memory) => Report::clean(memory),
        Err(error) => {
            let anew = Diagnostic::note("monitors-anew", Location::file(path));
            Report::new(Memory::default(), vec![ron_error(&source, &error), anew])
        }
    }
}

/// Takes up the lesson of a folder, or begins `fresh`. `is_plan` says whether there is a plan of a name.
pub fn resume(folder: &Path, fresh: Lesson, is_plan: &dyn Fn(&str) -> bool, steps: &dyn Steps) -> Report<Resumed> {
    let Report { value, findings } = take_up(folder, is_plan, steps);
    let kept = value.is_some();
    Report::new(Resumed { lesson: value.unwrap_or(fresh), kept }, findings)
}

/// Takes up the lesson of a folder. `None`: there is none, or none that can be taught.
pub fn take_up(folder: &Path, is_plan: &dyn Fn(&str) -> bool, steps: &dyn Steps) -> Report<Option<Lesson>> {
    taken(folder, Path::new(LESSON), is_plan, steps)
}

/// Takes up the lesson of a plan that was laid aside.
pub fn take_up_aside(
    folder: &Path,
    plan: &str,
    is_plan: &dyn Fn(&str) -> bool,
    steps: &dyn Steps,
) -> Report<Option<Lesson>> {
    aside(plan).map_or_else(|| Report::clean(None), |file| taken(folder, &file, is_plan, steps))
}

fn taken(folder: &Path, file: &Path, is_plan: &dyn Fn(&str) -> bool, steps: &dyn Steps) -> Report<Option<Lesson>> {
    let mut findings = Vec::new();
    let lesson = read(folder, file).unpack_into(&mut findings);
    let settled = lesson.and_then(|(source, lesson)| {
        let report = settle(&source, lesson, is_plan, steps);
        report.unpack_into(&mut findings)
    });
    Report::new(settled, findings)
}

/// Reads a lesson of a folder. One that can't be read is laid beside.
fn read(folder: &Path, file: &Path) -> Report<Option<(SourceText, Lesson)>> {
    let path = folder.join(file);
    let fault = match read_text(&path) {
        Ok(None) => return Report::clean(None),
        Ok(Some(source)) => match parse(&source) {
            Ok(lesson) => return Report::clean(Some((source, lesson))),
            Err(finding) => finding,
        },
        Err(finding) => finding,
    };
    let anew = match fs::read(&path).map(|bytes| write_durably(&folder.join(UNREAD), &bytes)) {
        Ok(Ok(())) => Diagnostic::note("lesson-anew", Location::file(path)).with("file", UNREAD),
        Ok(Err(_)) | Err(_) => Diagnostic::warning("lesson-lost", Location::file(path)),
    };
    Report::new(None, vec![*fault, anew])
}

/// The text of a file; `None`: there is none.
fn read_text(path: &Path) -> Result<Option<SourceText>, Box<Diagnostic>> {
    let bad = |fault: Fault| Box::new(Diagnostic::warning("lesson-unread", Location::file(path)).because(fault));
    let size = match fs::metadata(path) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(bad(error.into())),
        Ok(data) => data.len(),
    };
    if size > MOST_BYTES {
        return Err(bad(Fault::new("large").with("size", size).with("limit", MOST_BYTES)));
    }
    let bytes = fs::read(path).map_err(|error| bad(error.into()))?;
    let text = String::from_utf8(bytes).map_err(|_| bad(Fault::NOT_TEXT))?;
    Ok(Some(SourceText::new(path, &text)))
}

fn parse(source: &SourceText) -> Result<Lesson, Box<Diagnostic>> {
    let raw: Raw = ron_options().from_str(&source.text).map_err(|error| Box::new(ron_error(source, &error)))?;
    if raw.form != FORM {
        let finding = Diagnostic::warning("lesson-form", source.find("form", 0));
        return Err(Box::new(finding.with("form", raw.form).with("known", FORM)));
    }
    let (start, lesson) = ron_part::<Lesson>(source, raw.lesson).map_err(Box::new)?;
    match unsound(&lesson) {
        None => Ok(lesson.rested()),
        Some(name) => Err(Box::new(Diagnostic::warning("lesson-bad", source.find(name, start)).with("name", name))),
    }
}

/// The first field that can't be so.
fn unsound(lesson: &Lesson) -> Option<&'static str> {
    let tags = &lesson.languages;
    let twice = tags.iter().enumerate().any(|(at, tag)| tags.get(..at).is_some_and(|before| before.contains(tag)));
    let mut votes =
        lesson.records.iter().flat_map(|record| record.votes.iter().map(|asked| &asked.vote).chain(&record.faces));
    let mut blocks = lesson.plan.days.iter().flat_map(|day| &day.blocks);
    let fine = |minutes: &u16| PAGE_MINUTES.contains(minutes);
    [
        ("languages", twice || tags.is_empty() || tags.len() > MOST_LANGUAGES),
        ("notes", lesson.notes > MOST_NOTES),
        ("heads", lesson.heads > MOST_HEADS),
        ("votes", !votes.all(Vote::is_sound)),
        (
            "minutes",
            blocks.any(|block| {
                !BLOCK_MINUTES.contains(&block.minutes)
                    || block.pages.iter().any(|page| !page.minutes.as_ref().is_none_or(fine))
            }),
        ),
    ]
    .into_iter()
    .find_map(|(name, bad)| bad.then_some(name))
}

/// Brings a lesson to pages that are there.
fn settle(
    source: &SourceText,
    mut lesson: Lesson,
    is_plan: &dyn Fn(&str) -> bool,
    steps: &dyn Steps,
) -> Report<Option<Lesson>> {
    let mut findings = Vec::new();
    if !is_plan(&lesson.plan.name) {
        let place = source.find(&lesson.plan.name, source.text.find("name:").unwrap_or(0));
        findings.push(Diagnostic::warning("lesson-plan-gone", place).with("plan", &lesson.plan.name));
    }
    let walk = lesson.walk(steps);
    let Some(at) = nearest(&lesson.at, walk) else {
        findings.push(Diagnostic::warning("lesson-pages-gone", Location::file(&source.path)));
        return Report::new(None, findings);
    };
    if at != lesson.at {
        let gone = lesson.at.page(&lesson.plan).map(ToString::to_string).unwrap_or_default();
        let now = at.page(&lesson.plan).map(ToString::to_string).unwrap_or_default();
        let finding = Diagnostic::warning("lesson-page-gone", source.find(&gone, 0));
        findings.push(finding.with("page", gone).with("now", now));
    }
    // A wall that was held at a page that is gone follows again; nothing leads back to one.
    let there = |position: &Position| nearest(position, walk).as_ref() == Some(position);
    let held = lesson.held.clone().filter(there);
    let left = lesson.left.clone().filter(there);
    (lesson.at, lesson.held, lesson.left) = (at, held, left);
    Report::new(Some(lesson), findings)
}

/// The nearest position whose page is there: itself, the place in the plan without the page beside it, another page.
fn nearest(position: &Position, walk: Walk<'_>) -> Option<Position> {
    let here = planned(walk.plan, position.place).is_some_and(|planned| walk.has(&planned.page));
    let aside = position.aside.clone().filter(|aside| walk.has(&aside.page));
    if here {
        return Some(Position { aside, ..position.clone() });
    }
    let place = walk.nearest(position.place)?;
    Some(Position { aside, ..Position::start(place) })
}

#[cfg(test)]
mod tests;
