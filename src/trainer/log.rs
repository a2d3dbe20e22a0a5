//! The table after a lesson: what was taught on which day, for how long, and how many hands there were.
//!
//! Owns: its rows and its file. Refuses: everything about persons; a lesson knows nothing of them.

use std::borrow::Cow;

use jiff::civil::Date;

use super::{
    lesson::Lesson,
    record::{Asked, Record, Shown},
    vote::{Round, Vote},
};
use crate::{content::PageRef, diagnostic::MessageLanguage, language::LanguageTag};

/// One row: a page that was shown, or the three faces of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The day.
    pub date: Date,
    /// The day of the plan, from 1; `None`: the faces, which are of the date.
    pub day: Option<usize>,
    /// Name of the plan.
    pub plan: String,
    /// Title of the page; `None`: the faces.
    pub page: Option<String>,
    /// How long it was shown, in minutes to the nearest.
    pub minutes: Option<u64>,
    /// Languages the wall had on that day.
    pub languages: Vec<LanguageTag>,
    /// How many were there.
    pub heads: u16,
    /// Hands of the first round, and of the second, if there was one.
    pub rounds: Vec<Hands>,
    /// Hands for good, middle and bad.
    pub faces: Option<Vec<u16>>,
}

/// Hands of one round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hands {
    /// For each answer.
    pub answers: Vec<u16>,
    /// How many raised none.
    pub nobody: u16,
}

/// The rows of a lesson, day by day. `title` names a page.
pub fn rows(lesson: &Lesson, title: &dyn Fn(&PageRef) -> String) -> Vec<Row> {
    let rows = lesson.records.iter().flat_map(|record| {
        let today = lesson.records.last() == Some(record);
        // Who was counted last is noted with the next act.
        let heads = if today { record.heads.max(lesson.heads) } else { record.heads };
        day(record, heads, &lesson.plan.name, title)
    });
    rows.collect()
}

fn day(record: &Record, heads: u16, plan: &str, title: &dyn Fn(&PageRef) -> String) -> Vec<Row> {
    let empty = Row {
        date: record.date,
        day: None,
        plan: plan.to_owned(),
        page: None,
        minutes: None,
        languages: record.languages.clone(),
        heads,
        rounds: Vec::new(),
        faces: None,
    };
    let mut asked: Vec<&Asked> = record.votes.iter().filter(|asked| !asked.vote.is_empty()).collect();
    let mut rows = Vec::new();
    for Shown { slot, page, millis } in &record.shown {
        let mut row = Row {
            day: Some(slot.day + 1),
            page: Some(title(page)),
            minutes: Some(millis.saturating_add(30_000) / 60_000),
            ..empty.clone()
        };
        // A vote stands once, where its page came first.
        if let Some(at) = asked.iter().position(|asked| asked.page == *page) {
            count(&mut row, asked.remove(at));
        }
        rows.push(row);
    }
    for asked in asked {
        let mut row = Row { page: Some(title(&asked.page)), ..empty.clone() };
        count(&mut row, asked);
        rows.push(row);
    }
    if let Some(faces) = record.faces.as_ref().filter(|faces| !faces.is_empty()) {
        rows.push(Row { faces: Some(faces.hands(Round::First).to_vec()), ..empty });
    }
    rows
}

fn count(row: &mut Row, Asked { heads, vote, .. }: &Asked) {
    let hands = |vote: &Vote, round| Hands { answers: vote.hands(round).to_vec(), nobody: vote.nobody(round, *heads) };
    row.heads = *heads;
    row.rounds.push(hands(vote, Round::First));
    if vote.has_second() {
        row.rounds.push(hands(vote, Round::Second));
    }
}

/// How many columns there are.
pub(super) const COLUMNS: usize = 20;

/// Names of the columns.
pub(super) fn header(language: MessageLanguage) -> [&'static str; COLUMNS] {
    match language {
        MessageLanguage::English => [
            "Date",
            "Day",
            "Plan",
            "Page",
            "Minutes",
            "Languages",
            "People",
            "1: A",
            "1: B",
            "1: C",
            "1: D",
            "1: nobody",
            "2: A",
            "2: B",
            "2: C",
            "2: D",
            "2: nobody",
            "Good",
            "Middling",
            "Bad",
        ],
        MessageLanguage::German => [
            "Datum",
            "Tag",
            "Plan",
            "Seite",
            "Minuten",
            "Sprachen",
            "Personen",
            "1: A",
            "1: B",
            "1: C",
            "1: D",
            "1: niemand",
            "2: A",
            "2: B",
            "2: C",
            "2: D",
            "2: niemand",
            "Gut",
            "Mittel",
            "Schlecht",
        ],
    }
}

/// The rows as a table that spreadsheets open: UTF-8 with its mark, semicolons.
///
/// # Errors
/// None that memory doesn't give.
pub fn csv(rows: &[Row], language: MessageLanguage) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(header(language))?;
    for row in rows {
        writer.write_record(cells(row).map(guarded))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// What stands in each column.
pub(super) fn cells(row: &Row) -> [Cow<'_, str>; COLUMNS] {
    fn shown<T: ToString>(value: Option<T>) -> Cow<'static, str> {
        value.map(|value| value.to_string()).unwrap_or_default().into()
    }
    let languages = row.languages.iter().map(LanguageTag::to_string).collect::<Vec<_>>().join(" ");
    let hands = |round: usize, answer: usize| {
        let hands = row.rounds.get(round);
        shown(hands.and_then(|hands| hands.answers.get(answer)))
    };
    let nobody = |round: usize| shown(row.rounds.get(round).map(|hands| hands.nobody));
    let face = |face: usize| shown(row.faces.as_ref().and_then(|faces| faces.get(face)));
    [
        row.date.to_string().into(),
        shown(row.day),
        row.plan.as_str().into(),
        row.page.as_deref().unwrap_or_default().into(),
        shown(row.minutes),
        languages.into(),
        row.heads.to_string().into(),
        hands(0, 0),
        hands(0, 1),
        hands(0, 2),
        hands(0, 3),
        nobody(0),
        hands(1, 0),
        hands(1, 1),
        hands(1, 2),
        hands(1, 3),
        nobody(1),
        face(0),
        face(1),
        face(2),
    ]
}

/// A text that no spreadsheet takes for a formula.
fn guarded(text: Cow<'_, str>) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.into_owned(),
    }
}

#[cfg(test)]
mod tests;
