//! Names of files inside a pack: which may be there at all, and which would fall together on some machine.
//!
//! A pack is made on one system and unpacked on another, so a name must mean the same file on each: no way out of
//! the folder, no letter that another system forbids, no two names that differ in case or composition alone.

use std::{
    collections::HashMap,
    path::{Path, PathBuf},
};

use unicode_normalization::UnicodeNormalization as _;

use super::limits::LONGEST_PATH;

pub use crate::content::beside::{double_ending, is_document, is_litter};
pub use crate::library::MANIFEST;
/// The name of its signature, as minisign(1) calls it.
pub const SIGNATURE: &str = "pack.ron.minisig";

/// Folders below `assets` that a pack may fill.
const ASSETS: [&str; 7] = ["fonts", "modules", "narration", "pictograms", "plans", "recordings", "sites"];
/// Endings of the files that belong there.
const ENDINGS: [&str; 14] =
    ["csv", "ftl", "jpeg", "jpg", "md", "ogg", "otf", "png", "ron", "svg", "ttf", "txt", "vtt", "webp"];

/// Why a name can't be that of a file in a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NameFault {
    /// It is not UTF-8.
    NotText,
    /// It leads out of the pack: absolute, `..`, a drive.
    Outside,
    /// It has a letter that some system can't write: a backslash, a control character, `:*?"<>|`, a space or a dot at the end.
    Letter,
    /// It is too long.
    Long,
    /// Windows takes it for a device, whatever its ending: `aux.ftl`, `con`, `com1.ogg`.
    Device,
}

/// Names of devices on Windows; `com` and `lpt` have a digit behind them.
const DEVICES: [&str; 4] = ["aux", "con", "nul", "prn"];

impl NameFault {
    /// Its name in messages, which say it in words.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NotText => "not-text",
            Self::Outside => "outside",
            Self::Letter => "letter",
            Self::Long => "long",
            Self::Device => "device",
        }
    }
}

/// The path of a file in a pack, or what is wrong with it. Parts are separated by `/`.
pub fn path(name: &[u8]) -> Result<PathBuf, NameFault> {
    let name = std::str::from_utf8(name).map_err(|_| NameFault::NotText)?;
    if name.len() > LONGEST_PATH {
        return Err(NameFault::Long);
    }
    let drive = name.as_bytes().get(1) == Some(&b':');
    if name.is_empty() || drive || name.starts_with(['/', '\\']) {
        return Err(NameFault::Outside);
    }
    let mut found = PathBuf::new();
    for part in name.split(['/', '\\']) {
        match part {
            "" | "." | ".." => return Err(NameFault::Outside),
            _ => found.push(part),
        }
    }
    let forbidden = |c: char| c.is_control() || matches!(c, '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let unfit = |part: &str| part.ends_with([' ', '.']) || part.starts_with(' ');
    if name.contains(forbidden) || name.split('/').any(unfit) {
        return Err(NameFault::Letter);
    }
    if name.split('/').any(is_device) {
        return Err(NameFault::Device);
    }
    Ok(found)
}

fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or(part).trim_end().to_ascii_lowercase();
    let numbered = ["com", "lpt"].iter().filter_map(|name| stem.strip_prefix(name));
    DEVICES.contains(&stem.as_str())
        || numbered.into_iter().any(|number| number.len() == 1 && number.as_bytes()[0].is_ascii_digit())
}

/// Whether a file lies where somebody works and stays there: takes of recordings, what goes to translators, reports,
/// packs that were built, and what systems and editors leave behind. It is no part of a pack, and nothing is wrong with it.
pub fn stays_at_home(path: &Path) -> bool {
    if is_litter(path) || path.starts_with("recordings-work") || path.starts_with("__MACOSX") {
        return true;
    }
    let Some(name) = path.file_name().and_then(|name| name.to_str()).map(str::to_lowercase) else { return false };
    let alone = path.components().count() == 1;
    let ends = |endings: &[&str]| endings.iter().any(|ending| name.ends_with(ending));
    alone
        && (ends(&[".csv", ".tsv", ".xlf", ".xliff", ".xlsx", ".ods", ".docx", ".odt", ".pdf", ".wegweiser"])
            || is_document(path))
}

/// Whether a pack may hold such a file.
pub fn belongs(path: &Path) -> bool {
    let parts: Vec<&str> = path.components().filter_map(|part| part.as_os_str().to_str()).collect();
    let ending = path.extension().and_then(|ending| ending.to_str()).is_some_and(|e| ENDINGS.contains(&e));
    if double_ending(path).is_some() {
        return false;
    }
    match parts.as_slice() {
        [MANIFEST | SIGNATURE] => true,
        [file] => {
            let upper = file.to_uppercase();
            ending && ["README", "LICENCE", "LICENSE", "CHANGELOG"].iter().any(|name| upper.starts_with(name))
        }
        ["assets", "facts.ron" | "needs.ron"] => true,
        ["locales", _, ..] => ending,
        ["assets", folder, _, ..] => ending && ASSETS.contains(folder),
        _ => false,
    }
}

/// Names that were seen, to find two that would be one file on some system.
#[derive(Debug, Default)]
pub struct Seen(HashMap<String, PathBuf>);

impl Seen {
    /// Takes a path note of; gives the earlier one it falls together with.
    pub fn clash(&mut self, path: &Path) -> Option<PathBuf> {
        let text = path.to_string_lossy().replace('\\', "/");
        let key: String = text.nfc().collect::<String>().to_lowercase().nfc().collect();
        self.0.insert(key, path.to_owned())
    }
}

#[cfg(test)]
mod tests {
    //! Names that would do harm on some system are refused before anything is written.
    use super::*;

    #[test]
    fn a_path_stays_inside() {
        for name in ["/etc/passwd", "../x", "locales/../../x", "C:/x", "c:x", "\\\\host\\x", "locales//x", "./x", ""] {
            assert_eq!(path(name.as_bytes()), Err(NameFault::Outside), "{name}");
        }
        assert_eq!(path(b"a\\b"), Err(NameFault::Letter));
        assert_eq!(path(b"locales/so/ui.ftl "), Err(NameFault::Letter));
        assert_eq!(path(b"locales/so/\x07.ftl"), Err(NameFault::Letter));
        assert_eq!(path(b"locales/\xff.ftl"), Err(NameFault::NotText));
        assert_eq!(path(&[b'a'; 241]), Err(NameFault::Long));
        for name in
            ["locales/so/modules/aux.ftl", "assets/narration/de/health/CON.slow.ogg", "assets/modules/com1/x.ron"]
        {
            assert_eq!(path(name.as_bytes()), Err(NameFault::Device), "{name}");
        }
        for name in ["locales/so/modules/console.ftl", "assets/modules/com/x.ron", "assets/modules/com12/x.ron"] {
            assert_eq!(path(name.as_bytes()), Ok(PathBuf::from(name)), "{name}");
        }
        assert_eq!(path(b"locales/so/ui.ftl"), Ok(PathBuf::from("locales/so/ui.ftl")));
    }

    #[test]
    fn only_content_belongs_into_a_pack() {
        for name in [
            "pack.ron",
            "pack.ron.minisig",
            "README.txt",
            "locales/so/ui.ftl",
            "assets/fonts/N.ttf",
            "assets/plans/x.ron",
        ] {
            assert!(belongs(Path::new(name)), "{name}");
        }
        for name in
            ["run.sh", "inner.wegweiser", "assets/fonts/x.zip", "assets/controls/x.svg", "assets/x.ron", "locales"]
        {
            assert!(!belongs(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn what_lies_where_somebody_works_stays_there() {
        for name in [
            "recordings-work/so/health/emergency.s1.wav",
            "so.xlsx",
            "so-0.1.0.wegweiser",
            "REVIEW.md",
            "so.report.txt",
            "locales/so/Thumbs.db",
            "locales/so/modules/.~lock.welcome.ftl#",
            "locales/so/modules/~$welcome.ftl",
            "locales/so/ui.ftl.bak",
            "assets/fonts/desktop.ini",
        ] {
            assert!(stays_at_home(Path::new(name)), "{name}");
        }
        for name in ["run.sh", "locales/so/ui.ftl", "locales/so/words.xlsx", "assets/sites/orte.csv"] {
            assert!(!stays_at_home(Path::new(name)), "{name}");
        }
    }

    #[test]
    fn names_that_fall_together_are_found() {
        let mut seen = Seen::default();
        assert_eq!(seen.clash(Path::new("locales/so/ui.ftl")), None);
        assert_eq!(seen.clash(Path::new("locales/so/UI.ftl")), Some(PathBuf::from("locales/so/ui.ftl")));
        assert_eq!(seen.clash(Path::new("assets/sites/h\u{e4}user.ron")), None);
        assert!(seen.clash(Path::new("assets/sites/ha\u{308}user.ron")).is_some());
    }
}
