//! Arguments of `record`.

use std::path::PathBuf;

use jiff::civil::Date;

use crate::{
    command::{
        common::Common,
        packs::Packs,
        values::{day, tag},
    },
    content::clip::people::Scope,
    language::LanguageTag,
};

/// Arguments of `record`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    /// The language that is spoken, such as `so`.
    #[arg(value_name = "TAG", value_parser = tag)]
    pub(super) tag: LanguageTag,
    /// Takes sound files instead of the microphone: WAV, FLAC, MP3, Ogg; others with ffmpeg.
    #[arg(long, value_name = "FILE", num_args = 1.., requires = "person")]
    pub(super) import: Vec<PathBuf>,
    /// Marks of the one file: labels exported by Audacity.
    #[arg(long, value_name = "FILE", requires = "import", conflicts_with_all = ["vtt", "end_times"])]
    pub(super) labels: Option<PathBuf>,
    /// Marks of the one file: WebVTT.
    #[arg(long, value_name = "FILE", requires = "import", conflicts_with = "end_times")]
    pub(super) vtt: Option<PathBuf>,
    /// Marks of the one file: end times of the sentences, as numbers or in a page of Bloom.
    #[arg(long, value_name = "FILE", requires = "import")]
    pub(super) end_times: Option<PathBuf>,
    /// The page that is spoken, such as `health/emergency`; marks are then `title`, `s1`, or only counted.
    #[arg(long, value_name = "MODULE/PAGE", requires = "import")]
    pub(super) message: Option<String>,
    /// Who speaks: a name that may be shown, or `anonymous`.
    #[arg(long, value_name = "NAME", required_unless_present = "remove_withdrawn")]
    pub(super) person: Option<String>,
    /// What they agreed to in writing; `kiosk` is needed.
    #[arg(long, value_enum, value_delimiter = ',', required_unless_present = "remove_withdrawn")]
    pub(super) consent: Vec<Use>,
    /// Day of that consent (YYYY-MM-DD); today, if it is not given.
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub(super) on: Option<Date>,
    /// Recordings are written into the folder of the pack, where one is given.
    #[command(flatten)]
    pub(super) packs: Packs,
    /// Folder of the takes, kept without loss [default: recordings-work in the pack's folder, or in the content's].
    #[arg(long, value_name = "DIR")]
    pub(super) work: Option<PathBuf>,
    /// Also texts that have a recording already.
    #[cfg(feature = "kiosk")]
    #[arg(long, conflicts_with = "import")]
    pub(super) all: bool,
    /// Only this module, such as `health`, or `ui`, `language`, `facts`, `digits`; may be given several times.
    #[cfg(feature = "kiosk")]
    #[arg(long, value_name = "NAME", conflicts_with = "import")]
    pub(super) module: Vec<String>,
    /// Over the whole screen rather than in a window.
    #[cfg(feature = "kiosk")]
    #[arg(long, conflicts_with = "import")]
    pub(super) fullscreen: bool,
    /// In a window; so it is, unless --fullscreen is given.
    #[cfg(feature = "kiosk")]
    #[arg(long, conflicts_with_all = ["import", "fullscreen"])]
    pub(super) windowed: bool,
    /// Size of the recorder's text in percent: 100, 125 or 150.
    #[cfg(feature = "kiosk")]
    #[arg(long, default_value = "100", value_parser = crate::command::values::scale, conflicts_with = "import")]
    pub(super) text: crate::ui::text::TextScale,
    /// Deletes recordings of people who took their consent back, as people.ron says.
    #[arg(long, conflicts_with_all = ["import", "person", "consent"])]
    pub(super) remove_withdrawn: bool,
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

impl From<Use> for Scope {
    fn from(scope: Use) -> Self {
        match scope {
            Use::Kiosk => Self::Kiosk,
            Use::Course => Self::Course,
            Use::Publication => Self::Publication,
        }
    }
}
