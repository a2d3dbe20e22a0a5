//! `kiosk.ron`: how one kiosk behaves. Every field has a default; a bad field is reported with its place
//! and its default holds, so that a broken file never stops a kiosk.
//!
//! ```ron
//! (
//!     languages: ["ar", "prs", "ti", "de", "en", "fr", "tr", "uk"], // order of the tiles; without it all, by tag
//!     idle_seconds: 120,                          // forget a visit after so long without a touch
//!     idle_help_seconds: 60,                      // the same on Help
//!     auto_play: true,                            // lessons speak by themselves
//!     attract: true,                              // tiles light up when nobody came for a minute
//!     quiet_hours: Some((from: 20, to: 8)),       // hours in which the attract round is silent
//!     volume: 0.8,                                // 0.1 to 1
//!     site: "sample",                             // file of assets/sites
//!     data_folder: "kiosk-data",                  // reports for staff
//!     packs_folder: "packs",                      // packs laid here are taken by themselves
//!     trusted_keys: [(name: "LAMSA", key: "RW…")], // whose signatures are known: minisign's public keys
//!     staff_pin: Some("$argon2id$…"),             // the line that `wegweiser staff-pin` prints; None: no staff screen
//!     usb_folders: ["/media", "/run/media", "/mnt"], // where USB sticks appear
//! )
//! ```

mod key;
mod pin;
mod site;
mod tiles;

use std::{
    path::{Path, PathBuf},
    str::FromStr,
};

use ron::value::RawValue;
use serde::{
    Deserialize,
    de::{DeserializeOwned, IgnoredAny},
};

pub use key::TrustedKey;
pub use pin::{FEWEST, MOST, PinError, PinHash};
pub use site::NamedSite;
pub use tiles::Tiles;

use crate::{
    diagnostic::{Diagnostic, Fault, Location, Report, Severity, SourceText},
    language::{LanguageTag, ron_error, ron_errors, ron_fault, ron_options},
};
use key::{RawKey, trusted_keys};

/// Hours of the day, 0 to 23; from the first to before the second, over midnight where it is smaller.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// First quiet hour.
    pub from: u8,
    /// First hour that is no longer quiet.
    pub to: u8,
}

impl Hours {
    /// Whether an hour of the day is one of them.
    pub fn hold(self, hour: u8) -> bool {
        if self.from <= self.to { (self.from..self.to).contains(&hour) } else { hour >= self.from || hour < self.to }
    }
}

/// The kiosk's settings; always valid.
#[derive(Debug, Clone, PartialEq)]
pub struct Settings {
    /// Languages in order of their tiles; empty: all there are.
    pub languages: Vec<LanguageTag>,
    /// Seconds without a touch until a visit is forgotten.
    pub idle_seconds: u32,
    /// The same on Help.
    pub idle_help_seconds: u32,
    /// Whether lessons speak by themselves.
    pub auto_play: bool,
    /// Whether tiles light up in turn when nobody comes.
    pub attract: bool,
    /// When the attract round is silent.
    pub quiet_hours: Option<Hours>,
    /// Loudness at start, 0.1 to 1.
    pub volume: f32,
    /// Name of the site's file.
    pub site: String,
    /// Where reports for staff are written.
    pub data_folder: PathBuf,
    /// Packs that are laid here are taken by themselves.
    pub packs_folder: PathBuf,
    /// Whose signatures are known.
    pub trusted_keys: Vec<TrustedKey>,
    /// Hash of the staff's PIN. Without it nobody gets to the staff screen.
    pub staff_pin: Option<PinHash>,
    /// Where USB sticks appear.
    pub usb_folders: Vec<PathBuf>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            languages: Vec::new(),
            idle_seconds: 120,
            idle_help_seconds: 60,
            auto_play: true,
            attract: true,
            quiet_hours: Some(Hours { from: 20, to: 8 }),
            volume: 0.8,
            site: "sample".to_owned(),
            data_folder: PathBuf::from("kiosk-data"),
            packs_folder: PathBuf::from("packs"),
            trusted_keys: Vec::new(),
            staff_pin: None,
            usb_folders: ["/media", "/run/media", "/mnt"].map(PathBuf::from).to_vec(),
        }
    }
}

/// Each field unread, so that a bad one leaves the others alone.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Raw<'a> {
    #[serde(borrow)]
    languages: Option<&'a RawValue>,
    #[serde(borrow)]
    idle_seconds: Option<&'a RawValue>,
    #[serde(borrow)]
    idle_help_seconds: Option<&'a RawValue>,
    #[serde(borrow)]
    auto_play: Option<&'a RawValue>,
    #[serde(borrow)]
    attract: Option<&'a RawValue>,
    #[serde(borrow)]
    quiet_hours: Option<&'a RawValue>,
    #[serde(borrow)]
    volume: Option<&'a RawValue>,
    #[serde(borrow)]
    site: Option<&'a RawValue>,
    #[serde(borrow)]
    data_folder: Option<&'a RawValue>,
    #[serde(borrow)]
    packs_folder: Option<&'a RawValue>,
    #[serde(borrow)]
    trusted_keys: Option<&'a RawValue>,
    #[serde(borrow)]
    staff_pin: Option<&'a RawValue>,
    #[serde(borrow)]
    usb_folders: Option<&'a RawValue>,
}

/// The same fields, to find names that are none.
#[derive(Deserialize, Default)]
#[serde(default, deny_unknown_fields)]
struct Names {
    languages: IgnoredAny,
    idle_seconds: IgnoredAny,
    idle_help_seconds: IgnoredAny,
    auto_play: IgnoredAny,
    attract: IgnoredAny,
    quiet_hours: IgnoredAny,
    volume: IgnoredAny,
    site: IgnoredAny,
    data_folder: IgnoredAny,
    packs_folder: IgnoredAny,
    trusted_keys: IgnoredAny,
    staff_pin: IgnoredAny,
    usb_folders: IgnoredAny,
}

struct Fields<'a> {
    source: &'a SourceText,
    findings: Vec<Diagnostic>,
}

impl Fields<'_> {
    /// Reads one field; `None` where it is absent or bad.
    fn read<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
        value: Option<&RawValue>,
        fine: impl Fn(&T) -> bool,
    ) -> Option<T> {
        let text = value?.get_ron();
        let fault = match ron_options().from_str::<T>(text) {
            Ok(value) if fine(&value) => return Some(value),
            Ok(_) => Fault::new("outside-range"),
            Err(error) => ron_fault(text, &error),
        };
        let place = self.source.find(name, 0);
        self.findings.push(Diagnostic::warning("setting-bad", place).with("name", name).because(fault));
        None
    }

    /// Keys that can be read; each of the others is a finding of its own.
    fn keys(&mut self, value: Option<&RawValue>) -> Vec<TrustedKey> {
        let raw = self.read::<Vec<RawKey>>("trusted_keys", value, |_| true).unwrap_or_default();
        trusted_keys(self.source, raw).unpack_into(&mut self.findings)
    }

    /// The PIN's hash. One that can't be read is as none at all: nobody gets in by a mistake in the file.
    fn pin(&mut self, value: Option<&RawValue>) -> Option<PinHash> {
        let text = self.read::<Option<String>>("staff_pin", value, |_| true)??;
        let hash = PinHash::new(&text);
        if hash.is_none() {
            let place = self.source.find("staff_pin", 0);
            self.findings.push(Diagnostic::warning("setting-pin", place));
        }
        hash
    }
}

impl Settings {
    /// Reads a settings file. A missing file is no finding.
    pub fn read(path: &Path) -> Report<Self> {
        let read = std::fs::read(path);
        let not_text = || std::io::Error::from(std::io::ErrorKind::InvalidData);
        match read.and_then(|bytes| SourceText::decoded(path, &bytes).ok_or_else(not_text)) {
            Ok(source) => Self::parse(&source),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Report::clean(Self::default()),
            Err(error) => {
                let finding = Diagnostic::warning("unreadable", Location::file(path)).because(error);
                Report::new(Self::default(), vec![finding])
            }
        }
    }

    /// Reads the settings' text.
    pub fn parse(source: &SourceText) -> Report<Self> {
        let raw: Raw = match ron_options().from_str(&source.text) {
            Ok(raw) => raw,
            Err(error) => {
                let mut findings = ron_errors(source, &error, &|text| ron_options().from_str::<Raw<'_>>(text).err());
                findings.iter_mut().for_each(|finding| finding.severity = Severity::Warning);
                return Report::new(Self::default(), findings);
            }
        };
        let mut fields = Fields { source, findings: Vec::new() };
        if let Err(error) = ron_options().from_str::<Names>(&source.text)
            && let ron::Error::NoSuchStructField { found, .. } = &error.code
        {
            let place = ron_error(source, &error).place;
            fields.findings.push(Diagnostic::warning("setting-unknown", place).with("name", found));
        }
        let default = Self::default();
        let mut languages = Vec::new();
        for tag in fields.read::<Vec<String>>("languages", raw.languages, |_| true).unwrap_or_default() {
            match LanguageTag::from_str(&tag) {
                Ok(tag) if !languages.contains(&tag) => languages.push(tag),
                Ok(_) => {}
                Err(_) => {
                    let place = source.find(&format!("\"{tag}\""), 0);
                    fields.findings.push(Diagnostic::warning("setting-language", place).with("tag", tag));
                }
            }
        }
        let seconds = |seconds: &u32| (30..=3600).contains(seconds);
        let some_path = |path: &PathBuf| !path.as_os_str().is_empty();
        let hours = |hours: &Option<Hours>| hours.is_none_or(|hours| hours.from < 24 && hours.to < 24);
        let settings = Self {
            languages,
            idle_seconds: fields.read("idle_seconds", raw.idle_seconds, seconds).unwrap_or(default.idle_seconds),
            idle_help_seconds: fields
                .read("idle_help_seconds", raw.idle_help_seconds, seconds)
                .unwrap_or(default.idle_help_seconds),
            auto_play: fields.read("auto_play", raw.auto_play, |_| true).unwrap_or(default.auto_play),
            attract: fields.read("attract", raw.attract, |_| true).unwrap_or(default.attract),
            quiet_hours: fields.read("quiet_hours", raw.quiet_hours, hours).unwrap_or(default.quiet_hours),
            volume: fields.read("volume", raw.volume, |volume| (0.1..=1.0).contains(volume)).unwrap_or(default.volume),
            site: fields.read("site", raw.site, |site: &String| !site.is_empty()).unwrap_or(default.site),
            data_folder: fields.read("data_folder", raw.data_folder, |_| true).unwrap_or(default.data_folder),
            packs_folder: fields.read("packs_folder", raw.packs_folder, some_path).unwrap_or(default.packs_folder),
            trusted_keys: fields.keys(raw.trusted_keys),
            staff_pin: fields.pin(raw.staff_pin),
            usb_folders: fields.read("usb_folders", raw.usb_folders, |_| true).unwrap_or(default.usb_folders),
        };
        fields.findings.sort();
        Report::new(settings, fields.findings)
    }
}

#[cfg(test)]
mod tests {
    //! A kiosk starts with whatever of its settings can be read, and says what can't.
    use super::*;

    fn codes(text: &str) -> (Settings, Vec<(&'static str, String)>) {
        let report = Settings::parse(&SourceText::new("kiosk.ron", text));
        let codes = report.findings.iter().map(|finding| (finding.code, finding.place.to_string())).collect();
        (report.value, codes)
    }

    #[test]
    fn nothing_set_is_the_default() {
        assert_eq!(codes("()"), (Settings::default(), vec![]));
    }

    #[test]
    fn every_field_can_be_set() {
        let (settings, codes) = codes(
            "(languages: [\"ti\", \"ar\"], idle_seconds: 60, idle_help_seconds: 45, auto_play: false, \
             attract: false, quiet_hours: Some((from: 22, to: 6)), volume: 0.5, site: \"halle\", data_folder: \"d\", \
             packs_folder: \"p\", usb_folders: [\"/u\"])",
        );
        assert_eq!(codes, vec![]);
        assert_eq!(settings.languages.len(), 2);
        assert_eq!(settings.idle_seconds, 60);
        assert_eq!(settings.quiet_hours, Some(Hours { from: 22, to: 6 }));
        assert!(!settings.auto_play && !settings.attract);
        assert_eq!(settings.site, "halle");
        assert_eq!(settings.packs_folder, PathBuf::from("p"));
        assert_eq!(settings.usb_folders, [PathBuf::from("/u")]);
    }

    #[test]
    fn a_key_that_cant_be_read_is_left_out() {
        let key = "RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3";
        let (settings, codes) = codes(&format!(
            "(trusted_keys: [\n  (name: \"A\", key: \"{key}\"),\n  (name: \"B\", key: \"RWnothing\"),\n])"
        ));
        assert_eq!(settings.trusted_keys, [TrustedKey::new("A", key).unwrap()]);
        assert_eq!(codes, vec![("pack-key-bad", "kiosk.ron:3:20".to_owned())]);
    }

    #[test]
    fn a_pin_that_is_no_hash_lets_nobody_in() {
        let (settings, codes) = codes("(\n  staff_pin: Some(\"1234\"),\n)");
        assert_eq!(settings.staff_pin, None);
        assert_eq!(codes, vec![("setting-pin", "kiosk.ron:2:3".to_owned())]);
    }

    #[test]
    fn a_bad_field_keeps_its_default_and_the_others_hold() {
        let (settings, codes) =
            codes("(\n  idle_seconds: 5,\n  auto_play: false,\n  volume: \"loud\",\n  sparkle: 1,\n)");
        assert_eq!(settings.idle_seconds, 120);
        assert!(!settings.auto_play);
        assert_eq!(
            codes,
            vec![
                ("setting-bad", "kiosk.ron:2:3".to_owned()),
                ("setting-bad", "kiosk.ron:4:3".to_owned()),
                ("setting-unknown", "kiosk.ron:5:3".to_owned()),
            ]
        );
    }

    #[test]
    fn an_unknown_tag_is_left_out() {
        let (settings, codes) = codes("(languages: [\"de\", \"not a tag\"])");
        assert_eq!(settings.languages, vec![LanguageTag::german()]);
        assert_eq!(codes, vec![("setting-language", "kiosk.ron:1:20".to_owned())]);
    }

    #[test]
    fn a_broken_file_is_all_defaults() {
        let (settings, codes) = codes("(idle_seconds: ");
        assert_eq!(settings, Settings::default());
        assert_eq!(codes.len(), 1);
        assert_eq!(codes[0].0, "ron-syntax");
    }

    #[test]
    fn quiet_hours_run_over_midnight() {
        let hours = Hours { from: 20, to: 8 };
        assert!(hours.hold(23) && hours.hold(0) && hours.hold(7));
        assert!(!hours.hold(8) && !hours.hold(19));
    }
}
