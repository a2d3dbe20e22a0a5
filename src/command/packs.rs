//! Which packs lie over the content a command looks at: one somebody works on, and those this machine has.
//!
//! Whoever works in the folder of a pack means its words. So it lies on top, whole, for every command that reads, speaks,
//! counts or shows them. What a kiosk would withhold of it, and why, `check` says.

use std::path::{Path, PathBuf};

use super::common::{CommandError, Common, is_pack};
use crate::{
    diagnostic::{Diagnostic, Location, Report},
    library::{Layer, LayeredSource},
    pack::{
        format::{
            package::{Form, Package},
            unpacked::Unpacked,
        },
        machine::{install::served, store::Store},
    },
    settings::Settings,
};

/// The packs a machine has.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Installed {
    /// With the packs that this machine has, as its kiosk shows them.
    #[arg(long)]
    installed: bool,
    /// Settings of that kiosk, with the data folder and the trusted keys [default: kiosk.ron beside the content].
    #[arg(long, value_name = "FILE", requires = "installed")]
    settings: Option<PathBuf>,
    /// Folder of what the machine keeps [default: data_folder of the settings].
    #[arg(long, value_name = "DIR", requires = "installed")]
    data: Option<PathBuf>,
}

impl Installed {
    /// The packs of the machine with these settings and this folder, or with those beside the content.
    #[cfg(feature = "kiosk")]
    pub fn of(settings: Option<PathBuf>, data: Option<PathBuf>) -> Self {
        Self { installed: true, settings, data }
    }

    /// Refuses settings that were named and are not there: another machine's packs would be looked at without a word.
    ///
    /// # Errors
    /// Where there is no such file.
    pub(super) fn must_be_there(&self) -> Result<(), CommandError> {
        let Some(path) = &self.settings else { return Ok(()) };
        let unread = |error| {
            Diagnostic::error("import-unread", Location::file(path)).with("file", path.display()).with("error", error)
        };
        Ok(std::fs::metadata(path).map(drop).map_err(unread)?)
    }

    /// The settings of the machine whose packs are meant.
    pub(super) fn settings(&self, root: &Path) -> Report<Settings> {
        Settings::read(&self.settings.clone().unwrap_or_else(|| root.join("kiosk.ron")))
    }

    /// Folder of what that kiosk keeps.
    pub(super) fn data(&self, root: &Path, settings: &Settings) -> PathBuf {
        self.data.clone().unwrap_or_else(|| root.join(&settings.data_folder))
    }

    /// The content, with the packs over it where they were asked for.
    pub(super) fn over(&self, root: &Path) -> Report<LayeredSource> {
        if !self.installed {
            return Report::clean(LayeredSource::from(root));
        }
        let mut findings = Vec::new();
        let settings = self.settings(root).unpack_into(&mut findings);
        let data = self.data(root, &settings);
        let folder = served(root, &data, &settings.trusted_keys).unpack_into(&mut findings);
        Report::new(folder, findings)
    }

    /// The packs by themselves, where they were asked for.
    pub(super) fn packs(&self, root: &Path) -> Vec<Unpacked> {
        if !self.installed {
            return Vec::new();
        }
        let settings = self.settings(root).value;
        Store::new(&self.data(root, &settings)).served(&settings.trusted_keys).value
    }

    /// The same choice, as it is typed.
    #[cfg(feature = "kiosk")]
    pub(super) fn typed(&self) -> Vec<String> {
        let path = |name: &str, path: &Option<PathBuf>| {
            path.as_ref().map(|path| [name.to_owned(), path.display().to_string()]).into_iter().flatten()
        };
        let switch = self.installed.then(|| "--installed".to_owned()).into_iter();
        switch.chain(path("--settings", &self.settings)).chain(path("--data", &self.data)).collect()
    }
}

/// Packs over the content.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Packs {
    #[command(flatten)]
    pub(super) own: WordsOf,
    #[command(flatten)]
    pub(super) installed: Installed,
}

impl Packs {
    /// The content with its packs; the one that was named on top.
    ///
    /// # Errors
    /// Where there is no content, or no such pack.
    pub(super) fn over(&self, common: &Common) -> Result<Report<LayeredSource>, CommandError> {
        let root = common.root()?;
        self.installed.must_be_there()?;
        let mut findings = Vec::new();
        let below = self.installed.over(root).unpack_into(&mut findings);
        let folder = self.own.over_these(below)?.unpack_into(&mut findings);
        Ok(Report::new(folder, findings))
    }
}

/// The pack whose words are read and written; without one they are the content's.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct WordsOf {
    /// Folder of a pack that lies over the content: its own words are read, spoken and written.
    #[arg(long, value_name = "DIR")]
    pub(super) pack: Option<PathBuf>,
}

impl WordsOf {
    /// The content with the pack over it.
    ///
    /// # Errors
    /// Where there is no content, or no such pack.
    pub(super) fn over(&self, common: &Common) -> Result<LayeredSource, CommandError> {
        Ok(self.over_these(LayeredSource::from(common.root()?))?.value)
    }

    fn over_these(&self, below: LayeredSource) -> Result<Report<LayeredSource>, CommandError> {
        let Some(folder) = &self.pack else { return Ok(Report::clean(below)) };
        must_be_pack(folder)?;
        Ok(on_top(below, folder))
    }

    /// Where words are written: the pack that was named, or the content.
    pub(super) fn home<'a>(&'a self, content: &'a Path) -> &'a Path {
        self.pack.as_deref().unwrap_or(content)
    }
}

/// The pack in a folder, whole, over all that lies below: what was withheld of it would else be written or spoken with the
/// words below. An older version that the machine has makes room. Findings are those of its manifest.
pub(super) fn on_top(below: LayeredSource, folder: &Path) -> Report<LayeredSource> {
    let Report { value: package, findings } = Package::open(folder, Form::Working);
    let own = match package {
        // Whoever builds the pack may sign it; until then it is a stranger's.
        Some(Package { manifest, .. }) => {
            Layer { trusted: false, pack: Some(manifest.id.to_string()), ..Layer::new(folder) }
        }
        // Its manifest is broken; its words are looked at nevertheless.
        None => Layer::new(folder),
    };
    Report::new(below.covered(own), findings)
}

/// Refuses a folder that is no pack's.
///
/// # Errors
/// Where it is none.
pub(super) fn must_be_pack(folder: &Path) -> Result<(), CommandError> {
    match is_pack(folder) {
        true => Ok(()),
        false => Err(Diagnostic::error("pack-no-folder", Location::file(folder)).with("file", folder.display()).into()),
    }
}
