//! What `kiosk.ron` says about packs, for the kiosk and for the tools alike.

use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::{Clock, install::Installer, signature::TrustedKey};
use crate::{
    diagnostic::{Diagnostic, Report, SourceText},
    language::ron_options,
};

/// Where a machine keeps packs, and whom it trusts.
#[derive(Debug, Clone, PartialEq)]
pub struct Machine {
    /// Folder for what the kiosk writes, relative to the content.
    pub data_folder: PathBuf,
    /// Folder packs are dropped into, relative to the content.
    pub packs_folder: PathBuf,
    /// Keys whose signatures are trusted.
    pub trusted_keys: Vec<TrustedKey>,
}

impl Default for Machine {
    fn default() -> Self {
        Self { data_folder: "kiosk-data".into(), packs_folder: "packs".into(), trusted_keys: Vec::new() }
    }
}

#[derive(Deserialize, Default)]
#[serde(default)]
struct Raw {
    data_folder: Option<PathBuf>,
    packs_folder: Option<PathBuf>,
    trusted_keys: Vec<RawKey>,
}

/// A trusted key as it stands in `kiosk.ron`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RawKey {
    /// Who holds it.
    pub name: String,
    /// The line of the key.
    pub key: String,
}

impl Machine {
    /// Reads `kiosk.ron`. What can't be read is the kiosk's to report; defaults hold.
    pub fn read(settings: &Path) -> Report<Self> {
        let Ok(text) = std::fs::read_to_string(settings) else { return Report::clean(Self::default()) };
        let source = SourceText::new(settings, &text);
        let raw: Raw = ron_options().from_str(&source.text).unwrap_or_default();
        let default = Self::default();
        let keys = trusted_keys(&source, raw.trusted_keys);
        let machine = Self {
            data_folder: raw.data_folder.unwrap_or(default.data_folder),
            packs_folder: raw.packs_folder.unwrap_or(default.packs_folder),
            trusted_keys: keys.value,
        };
        Report::new(machine, keys.findings)
    }

    /// What takes packs on this machine, for content below `base`.
    pub fn installer(&self, program: PathBuf, base: &Path, clock: Clock) -> Installer {
        Installer {
            program,
            base: base.to_owned(),
            data: base.join(&self.data_folder),
            keys: self.trusted_keys.clone(),
            clock,
            limits: super::guard::Limits::default(),
            fault: None,
        }
    }
}

/// Takes the keys of a settings file; a line that is no key is a finding.
pub fn trusted_keys(source: &SourceText, raw: Vec<RawKey>) -> Report<Vec<TrustedKey>> {
    let mut findings = Vec::new();
    let mut keys = Vec::new();
    for RawKey { name, key } in raw {
        match TrustedKey::new(&name, &key) {
            Some(key) => keys.push(key),
            None => {
                let place = source.find(&format!("\"{key}\""), 0);
                findings.push(Diagnostic::warning("pack-key-bad", place).with("name", name));
            }
        }
    }
    Report::new(keys, findings)
}

#[cfg(test)]
mod tests {
    //! A line that is no key costs that key alone.
    use super::*;

    #[test]
    fn a_bad_key_is_named_and_the_others_hold() {
        let folder = tempfile::tempdir().unwrap();
        let line = crate::pack::signature::make_keys(&folder.path().join("key"), None).unwrap();
        let file = folder.path().join("kiosk.ron");
        let text = format!(
            "(idle_seconds: 60,\n packs_folder: \"in\",\n trusted_keys: [(name: \"A\", key: \"RWno\"), (name: \"B\", key: \"{line}\")])"
        );
        std::fs::write(&file, text).unwrap();
        let machine = Machine::read(&file);
        let found: Vec<_> = machine.findings.iter().map(|found| (found.code, found.place.line)).collect();
        assert_eq!(found, [("pack-key-bad", 3)]);
        assert_eq!(machine.value.trusted_keys.len(), 1);
        assert_eq!(machine.value.packs_folder, Path::new("in"));
    }

    #[test]
    fn without_settings_the_defaults_hold() {
        assert_eq!(Machine::read(Path::new("/no/such/kiosk.ron")).value, Machine::default());
    }
}
