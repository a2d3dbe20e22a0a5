//! Which lesson begins when somebody opens the room, or chooses another plan in it.
//!
//! Owns: going on, beginning anew, and changing from plan to plan without losing one that was begun, nor its table.
//! Refuses: how a lesson runs, and the forms of its files.

use std::path::Path;

use jiff::civil::Date;

use super::{
    keep::{self, Resumed},
    known::Known,
    lesson::{Lesson, MOST_LANGUAGES},
    plans, table,
};
use crate::{
    diagnostic::{Diagnostic, Location, MessageLanguage, Report},
    language::LanguageTag,
    library::Library,
};

/// The plan that is taught where nobody names one.
pub const FIRST: &str = "first-evening";

/// What is asked for.
#[derive(Debug, Clone, Default)]
pub struct Wanted<'a> {
    /// The plan; `None`: that of the last lesson, else [`FIRST`].
    pub plan: Option<&'a str>,
    /// Languages of the wall; empty: those of the lesson, or of the plan.
    pub languages: &'a [LanguageTag],
    /// From the start, although it was begun.
    pub anew: bool,
}

/// Where a course is taught.
#[derive(Clone, Copy)]
pub struct Venue<'a> {
    /// The content.
    pub library: &'a Library,
    /// Where the lesson is kept.
    pub folder: &'a Path,
    /// The day.
    pub today: Date,
    /// The language of tables.
    pub messages: MessageLanguage,
}

/// The lesson that begins. A lesson of another plan that was kept is laid aside and goes on when that plan is wanted again;
/// a table that could be lost is written or laid beside before. `None`: there is no such plan.
pub fn begin(venue: Venue<'_>, wanted: &Wanted<'_>) -> Report<Option<Resumed>> {
    let Venue { library, folder, .. } = venue;
    let (steps, mut findings) = (Known(library), Vec::new());
    let names = plans::names(library, folder);
    let is_plan = |name: &str| names.contains(name);
    let kept = keep::take_up(folder, &is_plan, &steps).unpack_into(&mut findings);
    // The power may have failed before its table was written.
    let written = kept.as_ref().map(|kept| table::write(folder, kept, library, venue.messages));
    findings.extend(written.and_then(Result::err).map(|error| error.finding(folder)));
    let last = kept.as_ref().map(|kept| kept.plan.name.clone());
    let name = wanted.plan.or(last.as_deref()).unwrap_or(FIRST);
    let going_on = match kept {
        Some(kept) if kept.plan.name == name => Some(kept),
        Some(other) => {
            findings.extend(keep::lay_aside(folder, &other).err().map(|error| error.finding(folder)));
            match wanted.anew {
                true => None,
                false => keep::take_up_aside(folder, name, &is_plan, &steps).unpack_into(&mut findings),
            }
        }
        None => None,
    };
    let going_on = going_on.filter(|_| !wanted.anew);
    let kept = going_on.is_some();
    let lesson = match going_on {
        Some(lesson) => Some(in_languages(lesson, wanted.languages)),
        None => fresh(venue, name, wanted.languages).unpack_into(&mut findings),
    };
    Report::new(lesson.map(|lesson| Resumed { lesson, kept }), findings)
}

/// The program has ended: the table of what was kept last is written. What went wrong is found.
pub fn end(library: &Library, folder: &Path, messages: MessageLanguage) -> Vec<Diagnostic> {
    let names = plans::names(library, folder);
    // What is wrong with the lesson is told at the next start.
    let kept = keep::take_up(folder, &|name| names.contains(name), &Known(library)).value;
    let written = kept.map(|kept| table::write(folder, &kept, library, messages));
    written.and_then(Result::err).map(|error| error.finding(folder)).into_iter().collect()
}

fn fresh(venue: Venue<'_>, name: &str, languages: &[LanguageTag]) -> Report<Option<Lesson>> {
    let Venue { library, folder, today, .. } = venue;
    // What is wrong with a plan leaves pages out.
    let Report { value: plan, mut findings } = plans::open(library, folder, name);
    let Some(plan) = plan else {
        let there = plans::names(library, folder).into_iter().collect::<Vec<_>>().join(", ");
        let finding = Diagnostic::error("plan-none", Location::file("assets/plans"));
        findings.push(finding.with("plan", name).with("there", there));
        return Report::new(None, findings);
    };
    // Another group may be taught by the same plan today.
    findings.extend(table::lay_aside(folder, today, name).err().map(|error| error.finding(folder)));
    let lesson = Lesson::new(plan, languages, &Known(library));
    Report::new(Some(in_languages(lesson, languages)), findings)
}

/// In the languages that were asked for, if any were.
fn in_languages(mut lesson: Lesson, languages: &[LanguageTag]) -> Lesson {
    if !languages.is_empty() {
        lesson.languages.clear();
        for tag in languages {
            if !lesson.languages.contains(tag) && lesson.languages.len() < MOST_LANGUAGES {
                lesson.languages.push(tag.clone());
            }
        }
    }
    lesson
}

#[cfg(test)]
mod tests;
