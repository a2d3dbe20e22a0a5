//! `wegweiser record`: people's voices, from a microphone or from files.

mod arguments;
mod kept;
#[cfg(feature = "kiosk")]
mod recorder;

pub use arguments::{Arguments, Use};
use kept::not_kept;

use std::{collections::BTreeSet, io::Write, process::ExitCode, sync::Arc};

use jiff::civil::Date;

use super::{
    CommandError,
    common::{counted, no_language, tell},
};
use crate::{
    content::clip::people::{Person, Scope, people_path},
    diagnostic::{Diagnostic, Location, MessageLanguage},
    language::{Language, YEARS},
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
    let folder = arguments.packs.over(&arguments.common)?.value;
    let library = Library::read(folder).value;
    let tag = &arguments.tag;
    let home = arguments.packs.own.home(arguments.common.root()?);
    let store = Store::new(home, arguments.work.as_deref(), tag);
    if arguments.remove_withdrawn {
        return remove_withdrawn(arguments, &store, out);
    }
    let language = library.language(tag).ok_or_else(|| no_language(tag, &library))?;
    let consent = consent(arguments)?;
    if arguments.import.is_empty() {
        let replaced = window(arguments, &library, store.clone(), consent)?;
        tell_replaced(replaced, &store, arguments.common.language(), out)?;
        return Ok(ExitCode::SUCCESS);
    }
    import(arguments, &library, language, &store, &consent, out)
}

/// Deletes what may no longer be kept.
fn remove_withdrawn(arguments: &Arguments, store: &Store, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let messages = arguments.common.language();
    let removed = store.remove_withdrawn().map_err(|error| not_kept(&error))?;
    for path in &removed {
        match messages {
            MessageLanguage::English => writeln!(out, "removed {}", path.display())?,
            MessageLanguage::German => writeln!(out, "entfernt: {}", path.display())?,
        }
    }
    let count = removed.len();
    match messages {
        MessageLanguage::English => writeln!(out, "{} removed", counted(count, "file", "files"))?,
        MessageLanguage::German => writeln!(out, "{} entfernt", counted(count, "Datei", "Dateien"))?,
    }
    Ok(ExitCode::SUCCESS)
}

/// Takes sound files, and says what could not be used of them.
fn import(
    arguments: &Arguments,
    library: &Library,
    language: &Arc<Language>,
    store: &Store,
    consent: &Person,
    out: &mut dyn Write,
) -> Result<ExitCode, CommandError> {
    let messages = arguments.common.language();
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
        consent,
        converter: &Converter::default(),
    };
    let report = import.carry_out(library, language, store).map_err(|error| not_kept(&error))?;
    tell(&report.findings, messages, out)?;
    let Taken { texts, finished, replaced } = &report.value;
    let (texts, finished) = (texts.len(), finished.len());
    match messages {
        MessageLanguage::English => {
            let (texts, finished) = (counted(texts, "text", "texts"), counted(finished, "clip", "clips"));
            writeln!(out, "{texts} recorded, {finished} finished")?;
        }
        MessageLanguage::German => {
            let (texts, finished) = (counted(texts, "Text", "Texte"), counted(finished, "Aufnahme", "Aufnahmen"));
            writeln!(out, "{texts} aufgenommen, {finished} fertig")?;
        }
    }
    tell_replaced(*replaced, store, messages, out)?;
    Ok(if report.has_errors() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// How many recordings were replaced, and where those before are.
fn tell_replaced(
    replaced: usize,
    store: &Store,
    messages: MessageLanguage,
    out: &mut dyn Write,
) -> Result<(), CommandError> {
    let earlier = store.earlier();
    let earlier = earlier.display();
    match (replaced, messages) {
        (0, _) => {}
        (1, MessageLanguage::English) => writeln!(out, "1 recording replaced; the earlier one lies in {earlier}")?,
        (_, MessageLanguage::English) => {
            writeln!(out, "{replaced} recordings replaced; the earlier ones lie in {earlier}")?;
        }
        (1, MessageLanguage::German) => writeln!(out, "1 Aufnahme ersetzt; die frühere liegt in {earlier}")?,
        (_, MessageLanguage::German) => {
            writeln!(out, "{replaced} Aufnahmen ersetzt; die früheren liegen in {earlier}")?;
        }
    }
    Ok(())
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
fn window(_: &Arguments, _: &Library, _: Store, _: Person) -> Result<usize, CommandError> {
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
