//! The table after a lesson, as a file and on a screen: in the words of the content.
//!
//! Owns: where it lies (`tables/DATE-PLAN.csv` beside the lesson that is kept), and its titles. Refuses: its rows and
//! columns, which are [`log`](super::log)'s, everything about persons, and deleting: a table stays until somebody does.

use std::{
    fs,
    path::{Path, PathBuf},
};

use jiff::civil::Date;

use super::{
    lesson::Lesson,
    log::{self, Row},
    plans::titled,
};
use crate::{
    content::{PageRef, is_name},
    diagnostic::{Diagnostic, Fault, Location, MessageLanguage},
    fs::{Readers, WriteError, write_durably, write_new_durably},
    language::{Args, LanguageTag},
    library::{Library, Words},
};

/// Their folder.
pub const TABLES: &str = "tables";
/// The column of languages.
const LANGUAGES: usize = 5;

/// Why a table could not be written.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    /// The disk refuses.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// It has no text.
    #[error(transparent)]
    Text(#[from] csv::Error),
}

impl TableError {
    /// The finding about it. `folder` is where the lesson is kept.
    pub fn finding(self, folder: &Path) -> Diagnostic {
        let fault = match self {
            Self::Write(error) => Fault::from(std::io::Error::from(error)),
            Self::Text(error) => Fault::other(error),
        };
        Diagnostic::warning("table-unwritten", Location::file(folder.join(TABLES))).because(fault)
    }
}

/// A table for a screen: columns in which nothing stands are left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Table {
    /// Names of the columns.
    pub header: Vec<&'static str>,
    /// A row for each page that was shown, and one for the faces of a day; as many cells as the header has.
    pub rows: Vec<Vec<String>>,
}

/// Writes the table of the last day that was taught; that day's file is written over. Gives its path. `None`: nothing was
/// taught yet. `folder` is where the lesson is kept.
///
/// # Errors
/// Where the disk refuses.
pub fn write(
    folder: &Path,
    lesson: &Lesson,
    library: &Library,
    language: MessageLanguage,
) -> Result<Option<PathBuf>, TableError> {
    let Some((path, bytes)) = file(lesson, library, language)? else { return Ok(None) };
    let path = folder.join(path);
    write_durably(&path, &bytes)?;
    Ok(Some(path))
}

/// The same for [`Keeper::keep_file`](super::keep::Keeper::keep_file): a path in the folder, and bytes.
///
/// # Errors
/// None that memory doesn't give.
pub fn file(
    lesson: &Lesson,
    library: &Library,
    language: MessageLanguage,
) -> Result<Option<(PathBuf, Vec<u8>)>, csv::Error> {
    let Some(date) = lesson.records.last().map(|record| record.date) else { return Ok(None) };
    let rows = rows(lesson, Some(date), library, language);
    if rows.is_empty() {
        return Ok(None);
    }
    Ok(Some((path(date, &lesson.plan.name), log::csv(&rows, language)?)))
}

/// Makes room for another lesson of the same plan on the same day, as with a second group: the table that is there is copied
/// beside, as `DATE-PLAN-1.csv` and so on. Call it where a lesson begins from the start.
///
/// # Errors
/// Where the disk refuses.
pub fn lay_aside(folder: &Path, date: Date, plan: &str) -> Result<(), TableError> {
    let there = folder.join(path(date, plan));
    let Ok(bytes) = fs::read(&there) else { return Ok(()) };
    let beside = |number: u32| there.with_file_name(format!("{}-{number}.csv", stem(date, plan)));
    for number in 1.. {
        match fs::read(beside(number)) {
            Ok(same) if same == bytes => break,
            Ok(_) => {}
            Err(_) => return Ok(write_new_durably(&beside(number), &bytes, Readers::Anybody)?),
        }
    }
    Ok(())
}

/// The table of a day, or of all days of a lesson, for a screen.
pub fn shown(lesson: &Lesson, date: Option<Date>, library: &Library, language: MessageLanguage) -> Table {
    let cells = |row: &Row| -> Vec<String> {
        let mut cells = log::cells(row).map(std::borrow::Cow::into_owned).to_vec();
        if language == MessageLanguage::German
            && let Some(date) = cells.first_mut()
        {
            *date = row.date.strftime("%d.%m.%Y").to_string();
        }
        if let Some(languages) = cells.get_mut(LANGUAGES) {
            *languages = named(&row.languages, library, language);
        }
        cells
    };
    let rows: Vec<Vec<String>> = rows(lesson, date, library, language).iter().map(cells).collect();
    let used: Vec<bool> = (0..log::COLUMNS)
        .map(|column| rows.iter().any(|row| row.get(column).is_some_and(|it| !it.is_empty())))
        .collect();
    let header =
        log::header(language).into_iter().zip(&used).filter(|(_, used)| **used).map(|(name, _)| name).collect();
    let keep = |row: Vec<String>| row.into_iter().zip(&used).filter(|(_, used)| **used).map(|(cell, _)| cell).collect();
    Table { header, rows: rows.into_iter().map(keep).collect() }
}

/// Names of languages as the reader of the table says them: in German, else as they call themselves.
fn named(tags: &[LanguageTag], library: &Library, language: MessageLanguage) -> String {
    let name = |tag: &LanguageTag| match library.language(tag) {
        Some(known) if language == MessageLanguage::German => known.name.clone(),
        Some(known) => known.endonym.clone(),
        None => tag.to_string(),
    };
    tags.iter().map(name).collect::<Vec<_>>().join(", ")
}

/// Rows with the titles of pages and of the plan.
fn rows(lesson: &Lesson, date: Option<Date>, library: &Library, language: MessageLanguage) -> Vec<Row> {
    let wanted = match language {
        MessageLanguage::German => "de",
        MessageLanguage::English => "en",
    };
    let spoken = library.languages().iter().find(|language| language.tag.to_string() == wanted);
    let spoken = spoken.or_else(|| library.language(&LanguageTag::german()));
    let words = spoken.map(|language| library.words(language).value);
    let mut rows = log::rows(lesson, &|page| title(page, library, words.as_ref()));
    rows.retain(|row| date.is_none_or(|date| row.date == date));
    if let Some(plan) = titled(&lesson.plan.title, spoken.map(|language| &language.tag)) {
        rows.iter_mut().for_each(|row| plan.clone_into(&mut row.plan));
    }
    rows
}

/// What a page is called; one that is gone, by its name.
fn title(page: &PageRef, library: &Library, words: Option<&Words>) -> String {
    let Some((words, (_, known, _))) = words.zip(library.page(page)) else { return page.to_string() };
    // Marks that keep directions apart are for screens that lay out text.
    words.get(&known.title(), &Args::none()).text.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "")
}

fn path(date: Date, plan: &str) -> PathBuf {
    Path::new(TABLES).join(format!("{}.csv", stem(date, plan)))
}

fn stem(date: Date, plan: &str) -> String {
    // The name of a plan in a file may be anything.
    format!("{date}-{}", if is_name(plan) { plan } else { "plan" })
}

#[cfg(test)]
mod tests;
