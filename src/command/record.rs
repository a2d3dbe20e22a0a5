//! `wegweiser record`: people's voices, from a microphone or from files.

mod arguments;
#[cfg(feature = "kiosk")]
mod recorder;

pub use arguments::{Arguments, Use};
use arguments::{failed, said};

use std::{collections::BTreeSet, io::Write, process::ExitCode};

use jiff::civil::Date;

use super::CommandError;
use crate::{
    content::clip::people::{Person, Scope, people_path},
    diagnostic::{Location, MessageLanguage, Report, Severity},
    language::YEARS,
    library::{Layer, LayeredSource, Library},
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
    let content = &arguments.common.content;
    let folder = LayeredSource::layered(content, arguments.pack.iter().map(Layer::new));
    let library = Library::read(folder).value;
    let tag = &arguments.tag;
    let messages = MessageLanguage::from(arguments.common.messages);
    let store = Store::new(arguments.pack.as_ref().unwrap_or(content), arguments.work.as_deref(), tag);
    if arguments.remove_withdrawn {
        let removed = store.remove_withdrawn().map_err(failed)?;
        for path in &removed {
            let path = path.display();
            writeln!(out, "{}", said(messages, format!("removed {path}"), format!("gelöscht: {path}")))?;
        }
        let count = removed.len();
        writeln!(out, "{}", said(messages, format!("{count} files removed"), format!("Gelöschte Dateien: {count}")))?;
        return Ok(ExitCode::SUCCESS);
    }
    let language = library.language(tag).ok_or_else(|| {
        failed(said(
            messages,
            format!("there is no language “{tag}” in locales/ that can be read; `wegweiser check` says why"),
            format!("In locales/ gibt es keine Sprache „{tag}“, die sich lesen lässt; `wegweiser check` sagt, warum"),
        ))
    })?;
    let consent = consent(arguments)?;
    if arguments.import.is_empty() {
        return window(arguments, &library, store, consent);
    }
    let marks =
        [(Form::Audacity, &arguments.labels), (Form::WebVtt, &arguments.vtt), (Form::EndTimes, &arguments.end_times)];
    let marks = marks.into_iter().find_map(|(form, path)| Some((form, path.as_deref()?)));
    if marks.is_some() && arguments.import.len() > 1 {
        return Err(failed(said(
            messages,
            "marks belong to one sound file; import the others by themselves",
            "Marken gehören zu einer Tondatei; lesen Sie die anderen einzeln ein",
        )));
    }
    let import = Import {
        files: &arguments.import,
        marks,
        message: arguments.message.as_deref(),
        consent: &consent,
        converter: &Converter::default(),
    };
    let report = import.carry_out(&library, language, &store).map_err(failed)?;
    print(&report, messages, out)
}

/// What was found and what was taken.
fn print(report: &Report<Taken>, messages: MessageLanguage, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    for finding in &report.findings {
        let kind = finding.severity.name(messages);
        writeln!(out, "{kind}: {}: {}", finding.place, finding.message(messages))?;
        if let Some(hint) = finding.hint(messages) {
            writeln!(out, "  {hint}")?;
        }
    }
    let (texts, finished) = (report.value.texts.len(), report.value.finished.len());
    let english = format!("{texts} texts recorded, {finished} clips finished");
    let german = format!("Aufgenommene Texte: {texts}. Fertige Tondateien: {finished}.");
    writeln!(out, "{}", said(messages, english, german))?;
    let failed = report.findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// Who speaks, and to what they agreed.
fn consent(arguments: &Arguments) -> Result<Person, CommandError> {
    let name = arguments.person.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let messages = MessageLanguage::from(arguments.common.messages);
    let name = name.ok_or_else(|| {
        let german = "--person braucht einen Namen oder „anonymous“";
        failed(said(messages, "--person needs a name, or “anonymous”", german))
    })?;
    let consent: BTreeSet<Scope> = arguments.consent.iter().map(|&scope| scope.into()).collect();
    if !consent.contains(&Scope::Kiosk) {
        return Err(failed(said(
            messages,
            "--consent must include “kiosk”: without it a recording is never played",
            "Zu --consent gehört „kiosk“: Ohne das wird eine Aufnahme nie abgespielt",
        )));
    }
    Ok(Person {
        name: name.to_owned(),
        on: consented(arguments.on, jiff::Zoned::now().date(), messages)?,
        consent,
        withdrawn: None,
        clips: BTreeSet::new(),
        place: Location::file(people_path(&arguments.tag)),
    })
}

/// The day of a consent. A machine whose clock is wrong doesn't know it, and what it wrote nobody would play.
fn consented(given: Option<Date>, clock: Date, messages: MessageLanguage) -> Result<Date, CommandError> {
    let day = given.unwrap_or(clock);
    match YEARS.contains(&day.year()) {
        true => Ok(day),
        false => {
            let english = format!("the clock of this machine says {day}; set it, or give the day of the consent: --on");
            let german = format!(
                "Nach der Uhr dieses Rechners ist {day}; stellen Sie sie, oder nennen Sie den Tag der Zustimmung: --on"
            );
            Err(failed(said(messages, english, german)))
        }
    }
}

#[cfg(feature = "kiosk")]
use recorder::open as window;

#[cfg(not(feature = "kiosk"))]
fn window(_: &Arguments, _: &Library, _: Store, _: Person) -> Result<ExitCode, CommandError> {
    Err(failed("built without the kiosk, so there is no window to record in; take sound files with --import"))
}

#[cfg(test)]
mod tests {
    //! A consent has a day that can be read again.
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_wrong_clock_says_no_day_of_a_consent() {
        let en = MessageLanguage::English;
        let (given, wrong) = (date(2026, 11, 1), date(1970, 1, 1));
        assert_eq!(consented(Some(given), wrong, en).unwrap(), given);
        assert_eq!(consented(None, given, en).unwrap(), given);
        assert!(consented(None, wrong, en).unwrap_err().to_string().contains("1970-01-01"));
    }
}
