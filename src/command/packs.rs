//! Which packs lie over the content a command looks at: one somebody works on, and those this machine has.

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
        machine::{overlay::overlay, store::Store},
    },
    settings::Settings,
};

/// Packs over the content.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Packs {
    /// Folder of a pack that lies over the content.
    #[arg(long, value_name = "DIR")]
    pub(super) pack: Option<PathBuf>,
    /// With the packs that this machine has, as its kiosk shows them (data_folder of kiosk.ron).
    #[arg(long)]
    pub(super) installed: bool,
}

impl Packs {
    /// The content with its packs.
    ///
    /// # Errors
    /// Where there is no content, or no such pack.
    pub(super) fn over(&self, common: &Common) -> Result<Report<LayeredSource>, CommandError> {
        let root = common.root()?;
        let mut findings = Vec::new();
        let mut packs = self.installed(root).unpack_into(&mut findings);
        if let Some(folder) = &self.pack {
            let Some(pack) = working_pack(folder)?.unpack_into(&mut findings) else {
                // Its manifest is broken; its words are looked at nevertheless.
                return Ok(Report::new(LayeredSource::layered(root, [Layer::new(folder)]), findings));
            };
            packs.retain(|other| other.manifest.id != pack.manifest.id);
            packs.push(pack);
        }
        let folder = overlay(root, packs).unpack_into(&mut findings);
        Ok(Report::new(folder, findings))
    }

    /// The packs the machine has, where they were asked for.
    pub(super) fn installed(&self, root: &Path) -> Report<Vec<Unpacked>> {
        if !self.installed {
            return Report::clean(Vec::new());
        }
        let settings = Settings::read(&root.join("kiosk.ron")).value;
        Store::new(&root.join(&settings.data_folder)).served(&settings.trusted_keys)
    }
}

/// The pack whose words are read and written; without one they are the content's.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct WordsOf {
    /// Folder of a pack that lies over the content: its own words are read and written.
    #[arg(long, value_name = "DIR")]
    pub(super) pack: Option<PathBuf>,
}

impl WordsOf {
    /// The content with the whole pack over it. What a kiosk would withhold of it is read too: it would else be written
    /// over with the words that lie below.
    ///
    /// # Errors
    /// Where there is no content, or no such pack.
    pub(super) fn over(&self, common: &Common) -> Result<LayeredSource, CommandError> {
        let root = common.root()?;
        if let Some(folder) = &self.pack {
            is_folder_of_a_pack(folder)?;
        }
        Ok(LayeredSource::layered(root, self.pack.iter().map(Layer::new)))
    }

    /// Where words are written: the pack that was named, or the content.
    pub(super) fn home<'a>(&'a self, content: &'a Path) -> &'a Path {
        self.pack.as_deref().unwrap_or(content)
    }
}

/// Refuses what is no folder of a pack.
pub(super) fn is_folder_of_a_pack(folder: &Path) -> Result<(), CommandError> {
    match is_pack(folder) {
        true => Ok(()),
        false => Err(Diagnostic::error("pack-no-folder", Location::file(folder)).with("file", folder.display()).into()),
    }
}

/// The folder of a pack that somebody works on, as it would lie over the content. `None`: its manifest is broken.
///
/// # Errors
/// Where it is no folder of a pack.
pub(super) fn working_pack(folder: &Path) -> Result<Report<Option<Unpacked>>, CommandError> {
    is_folder_of_a_pack(folder)?;
    let opened = Package::open(folder, Form::Working);
    Ok(Report::new(opened.value.map(|package| Unpacked::working(folder, &package)), opened.findings))
}
