//! The table after a lesson: what was taught on which day, for how long, and how many hands there were.
//!
//! Owns: its rows and its file. Refuses: everything about persons; a lesson knows nothing of them.

use jiff::civil::Date;

use super::{
    lesson::Lesson,
    record::{Asked, Record, Shown},
    vote::{MOST, Round, Vote},
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
    lesson.records.iter().flat_map(|record| day(record, &lesson.plan.name, title)).collect()
}

fn day(record: &Record, plan: &str, title: &dyn Fn(&PageRef) -> String) -> Vec<Row> {
    let empty = Row {
        date: record.date,
        day: None,
        plan: plan.to_owned(),
        page: None,
        minutes: None,
        languages: record.languages.clone(),
        heads: record.heads,
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

/// Names of the columns.
fn header(language: MessageLanguage) -> [&'static str; 20] {
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
        writer.write_record(cells(row))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

fn cells(row: &Row) -> Vec<String> {
    fn shown<T: ToString>(value: Option<T>) -> String {
        value.map(|value| value.to_string()).unwrap_or_default()
    }
    let languages = row.languages.iter().map(LanguageTag::to_string).collect::<Vec<_>>().join(" ");
    let mut cells = vec![
        row.date.to_string(),
        shown(row.day),
        text(&row.plan),
        row.page.as_deref().map(text).unwrap_or_default(),
        shown(row.minutes),
        languages,
        row.heads.to_string(),
    ];
    for round in 0..2 {
        let hands = row.rounds.get(round);
        cells.extend((0..MOST).map(|answer| shown(hands.and_then(|hands| hands.answers.get(answer)))));
        cells.push(shown(hands.map(|hands| hands.nobody)));
    }
    cells.extend((0..3).map(|face| shown(row.faces.as_ref().and_then(|faces| faces.get(face)))));
    cells
}

/// A text that no spreadsheet takes for a formula.
fn text(text: &str) -> String {
    match text.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{text}"),
        false => text.to_owned(),
    }
}

#[cfg(test)]
mod tests;
