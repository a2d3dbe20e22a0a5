//! `wegweiser record`: people's voices, from a microphone or from files.

#[cfg(feature = "kiosk")]
mod recorder;

use std::{collections::BTreeSet, io::Write, path::PathBuf, process::ExitCode};

use jiff::civil::Date;

use super::{CommandError, Common};
use crate::{
    content::clip::people::{Person, Scope, people_path},
    diagnostic::{MessageLanguage, Place, Severity},
    language::{LanguageTag, YEARS, day},
    library::{Folder, Layer, Library},
    speech::recording::{
        Converter,
        import::{Import, Taken},
        marks::Form,
        store::Store,
    },
};

/// Arguments of `record`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// The language that is spoken, such as `so`.
    #[arg(value_name = "TAG")]
    tag: LanguageTag,
    /// Takes sound files instead of the microphone: WAV, FLAC, MP3, Ogg; others with ffmpeg.
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "person")]
    import: Vec<PathBuf>,
    /// Marks of the one file: labels exported by Audacity.
    #[arg(long, value_name = "FILE", requires = "import", conflicts_with_all = ["vtt", "end_times"])]
    labels: Option<PathBuf>,
    /// Marks of the one file: WebVTT.
    #[arg(long, value_name = "FILE", requires = "import", conflicts_with = "end_times")]
    vtt: Option<PathBuf>,
    /// Marks of the one file: end times of the sentences, as numbers or in a page of Bloom.
    #[arg(long, value_name = "FILE", requires = "import")]
    end_times: Option<PathBuf>,
    /// The page that is spoken, such as `health/emergency`; marks are then `title`, `s1`, or only counted.
    #[arg(long, value_name = "MODULE/PAGE", requires = "import")]
    message: Option<String>,
    /// Who speaks: a name that may be shown, or `anonymous`.
    #[arg(long, value_name = "NAME", required_unless_present = "remove_withdrawn")]
    person: Option<String>,
    /// What they agreed to in writing; `kiosk` is needed.
    #[arg(long, value_enum, value_delimiter = ',', required_unless_present = "remove_withdrawn")]
    consent: Vec<Use>,
    /// Day of that consent (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    on: Option<Date>,
    /// The folder of a pack with the language; recordings are written there.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
    /// Folder of the takes, kept without loss [default: recordings-work beside the content].
    #[arg(long, value_name = "DIR")]
    work: Option<PathBuf>,
    /// Also texts that have a recording already.
    #[cfg(feature = "kiosk")]
    #[arg(long, conflicts_with = "import")]
    all: bool,
    /// Only this module, such as `health`, or `ui`, `language`, `facts`, `digits`; may be given several times.
    #[cfg(feature = "kiosk")]
    #[arg(long, value_name = "NAME", conflicts_with = "import")]
    module: Vec<String>,
    /// Over the whole screen rather than in a window.
    #[cfg(feature = "kiosk")]
    #[arg(long, conflicts_with = "import")]
    fullscreen: bool,
    /// In a window; so it is, unless --fullscreen is given.
    #[cfg(feature = "kiosk")]
    #[arg(long, conflicts_with_all = ["import", "fullscreen"])]
    windowed: bool,
    /// Size of the recorder's text in percent: 100, 125 or 150.
    #[cfg(feature = "kiosk")]
    #[arg(long, default_value = "100", value_parser = super::picture::text, conflicts_with = "import")]
    text: crate::ui::text::TextScale,
    /// Deletes recordings of people who took their consent back, as people.ron says.
    #[arg(long, conflicts_with_all = ["import", "person", "consent"])]
    remove_withdrawn: bool,
}

/// A use of recordings, as it is typed.
#[derive(Debug, Clone, Copy, clap::ValueEnum)]
pub enum Use {
    /// Heard at kiosks.
    Kiosk,
    /// Used in courses.
    Course,
    /// Given to others and published.
    Publication,
}

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

impl From<Use> for Scope {
    fn from(scope: Use) -> Self {
        match scope {
            Use::Kiosk => Self::Kiosk,
            Use::Course => Self::Course,
            Use::Publication => Self::Publication,
        }
    }
}

/// Records, imports, or removes what was taken back.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let content = &arguments.common.content;
    let folder = Folder::layered(content, arguments.pack.iter().map(Layer::new));
    let library = Library::read(folder).value;
    let tag = &arguments.tag;
    let store = Store::new(arguments.pack.as_ref().unwrap_or(content), arguments.work.as_deref(), tag);
    if arguments.remove_withdrawn {
        let removed = store.remove_withdrawn().map_err(failed)?;
        for path in &removed {
            writeln!(out, "removed {}", path.display())?;
        }
        writeln!(out, "{} files removed", removed.len())?;
        return Ok(ExitCode::SUCCESS);
    }
    let language = library.language(tag).ok_or_else(|| {
        failed(format!("there is no language “{tag}” in locales/ that can be read; `wegweiser check` says why"))
    })?;
    let consent = consent(arguments)?;
    if arguments.import.is_empty() {
        return window(arguments, &library, store, consent);
    }
    let marks =
        [(Form::Audacity, &arguments.labels), (Form::WebVtt, &arguments.vtt), (Form::EndTimes, &arguments.end_times)];
    let marks = marks.into_iter().find_map(|(form, path)| Some((form, path.as_deref()?)));
    if marks.is_some() && arguments.import.len() > 1 {
        return Err(failed("marks belong to one sound file; import the others by themselves"));
    }
    let import = Import {
        files: &arguments.import,
        marks,
        message: arguments.message.as_deref(),
        consent: &consent,
        converter: &Converter::default(),
    };
    let report = import.carry_out(&library, language, &store).map_err(failed)?;
    let messages = MessageLanguage::from(arguments.common.messages);
    for finding in &report.findings {
        let kind = finding.severity.name(messages);
        writeln!(out, "{kind}: {}: {}", finding.place, finding.message(messages))?;
        if let Some(hint) = finding.hint(messages) {
            writeln!(out, "  {hint}")?;
        }
    }
    let Taken { texts, finished } = &report.value;
    writeln!(out, "{} texts recorded, {} clips finished", texts.len(), finished.len())?;
    let failed = report.findings.iter().any(|finding| finding.severity == Severity::Error);
    Ok(if failed { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn failed(error: impl std::fmt::Display) -> CommandError {
    CommandError::Failed(error.to_string())
}

/// Who speaks, and to what they agreed.
fn consent(arguments: &Arguments) -> Result<Person, CommandError> {
    let name = arguments.person.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| failed("--person needs a name, or “anonymous”"))?;
    let consent: BTreeSet<Scope> = arguments.consent.iter().map(|&scope| scope.into()).collect();
    if !consent.contains(&Scope::Kiosk) {
        return Err(failed("--consent must include “kiosk”: without it a recording is never played"));
    }
    Ok(Person {
        name: name.to_owned(),
        on: consented(arguments.on, jiff::Zoned::now().date())?,
        consent,
        withdrawn: None,
        clips: BTreeSet::new(),
        place: Place::file(people_path(&arguments.tag)),
    })
}

/// The day of a consent. A machine whose clock is wrong doesn't know it, and what it wrote nobody would play.
fn consented(given: Option<Date>, clock: Date) -> Result<Date, CommandError> {
    let day = given.unwrap_or(clock);
    match YEARS.contains(&day.year()) {
        true => Ok(day),
        false => {
            Err(failed(format!("the clock of this machine says {day}; set it, or give the day of the consent: --on")))
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
        let (given, wrong) = (date(2026, 11, 1), date(1970, 1, 1));
        assert_eq!(consented(Some(given), wrong).unwrap(), given);
        assert_eq!(consented(None, given).unwrap(), given);
        assert!(consented(None, wrong).unwrap_err().to_string().contains("1970-01-01"));
    }
}
