//! `wegweiser record`: people's voices, from a microphone or from files.

mod arguments;
mod kept;
#[cfg(feature = "kiosk")]
mod recorder;

pub use arguments::{Arguments, Use};
use kept::not_kept;

use std::{collections::BTreeSet, io::Write, process::ExitCode};

use jiff::civil::Date;

use super::{CommandError, common::no_language};
use crate::{
    content::clip::people::{Person, Scope, people_path},
    diagnostic::{Diagnostic, Location, MessageLanguage, Severity},
    language::YEARS,
    library::Library,
    speech::recording::{
        Converter,
        import::{Import, Taken},
        marks::Form,
        store::Store,
    },
};

impl Use {
    /// As it is typed.
    #[cfg(feature = "kiosk")]
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Course => "course",
            Self::Publication => "publication",
        }
    }
}

/// Records, imports, or removes what was taken back.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let messages = arguments.common.language();
    let folder = arguments.packs.over(&arguments.common)?.value;
    let library = Library::read(folder).value;
    let tag = &arguments.tag;
    let home = arguments.packs.pack.as_deref().unwrap_or(arguments.common.root()?);
    let store = Store::new(home, arguments.work.as_deref(), tag);
    if arguments.remove_withdrawn {
        let removed = store.remove_withdrawn().map_err(|error| not_kept(&error))?;
        for path in &removed {
            match messages {
                MessageLanguage::English => writeln!(out, "removed {}", path.display())?,
                MessageLanguage::German => writeln!(out, "entfernt: {}", path.display())?,
            }
        }
        match messages {
            MessageLanguage::English => writeln!(out, "{} files removed", removed.len())?,
            MessageLanguage::German => writeln!(out, "{} Dateien entfernt", removed.len())?,
        }
        return Ok(ExitCode::SUCCESS);
    }
    let language = library.language(tag).ok_or_else(|| no_language(tag, &library))?;
    let consent = consent(arguments)?;
    if arguments.import.is_empty() {
        return window(arguments, &library, store, consent);
    }
    let marks =
        [(Form::Audacity, &arguments.labels), (Form::WebVtt, &arguments.vtt), (Form::EndTimes, &arguments.end_times)];
    let marks = marks.into_iter().find_map(|(form, path)| Some((form, path.as_deref()?)));
    if marks.is_some() && arguments.import.len() > 1 {
        return Err(Diagnostic::error("record-marks", Location::file("recordings")).into());
    }
    let import = Import {
        files: &arguments.import,
        marks,
        message: arguments.message.as_deref(),
        consent: &consent,
        converter: &Converter::default(),
    };
    let report = import.carry_out(&library, language, &store).map_err(|error| not_kept(&error))?;
    for finding in &report.findings {
        let kind = finding.severity.name(messages);
        writeln!(out, "{kind}: {}: {}", finding.place, finding.message(messages))?;
        if let Some(hint) = finding.hint(messages) {
            writeln!(out, "  {hint}")?;
        }
    }
    let Taken { texts, finished } = &report.value;
    let (texts, finished) = (texts.len(), finished.len());
    match messages {
        MessageLanguage::English => writeln!(out, "{texts} texts recorded, {finished} clips finished")?,
        MessageLanguage::German => writeln!(out, "{texts} Texte aufgenommen, {finished} Aufnahmen fertig")?,
    }
    let failed = report.findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Who speaks, and to what they agreed.
fn consent(arguments: &Arguments) -> Result<Person, CommandError> {
    let name = arguments.person.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| Diagnostic::error("record-person", Location::file("people.ron")))?;
    let consent: BTreeSet<Scope> = arguments.consent.iter().map(|&scope| scope.into()).collect();
    if !consent.contains(&Scope::Kiosk) {
        return Err(Diagnostic::error("record-consent", Location::file("people.ron")).into());
    }
    Ok(Person {
        name: name.to_owned(),
        on: consented(arguments.on, jiff::Zoned::now().date())?,
        consent,
        withdrawn: None,
        clips: BTreeSet::new(),
        place: Location::file(people_path(&arguments.tag)),
    })
}

/// The day of a consent. A machine whose clock is wrong doesn't know it, and what it wrote nobody would play.
fn consented(given: Option<Date>, clock: Date) -> Result<Date, CommandError> {
    let day = given.unwrap_or(clock);
    match YEARS.contains(&day.year()) {
        true => Ok(day),
        false => Err(Diagnostic::error("record-clock", Location::file("people.ron")).with("day", day).into()),
    }
}

#[cfg(feature = "kiosk")]
use recorder::open as window;

#[cfg(not(feature = "kiosk"))]
fn window(_: &Arguments, _: &Library, _: Store, _: Person) -> Result<ExitCode, CommandError> {
    Err(Diagnostic::error("record-no-window", Location::file("recordings")).into())
}

#[cfg(test)]
mod tests {
    //! A consent has a day that can be read again.
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_wrong_clock_says_no_day_of_a_consent() {
        let (given, wrong) = (date(2026, 11, 1), date(1970, 1, 1));
        assert_eq!(consented(Some(given), wrong).unwrap(), given);
        assert_eq!(consented(None, given).unwrap(), given);
        assert!(consented(None, wrong).unwrap_err().to_string().contains("1970-01-01"));
    }
}
