//! `pack.ron`: what a pack is and what is in it.
//!
//! | field | meaning |
//! |---|---|
//! | `format` | version of this form; this program reads [`FORMAT`] |
//! | `id` | the pack's name: small letters, digits, hyphens. A pack with the same id is another version of it |
//! | `version` | [semantic version](https://semver.org) |
//! | `title` | what staff read |
//! | `authors` | who made it; may be empty |
//! | `licence` | SPDX expression, such as `CC-BY-4.0` |
//! | `order` | packs lie over the base in this order, then by id; 0 if left out |
//! | `replaces` | files or folders of the base, or of packs below, that this pack means to replace; empty if left out |
//! | `files` | path, size in bytes and SHA-256 (64 hex digits) of each file; `wegweiser pack build` writes it |

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use data_encoding::{HEXLOWER, HEXLOWER_PERMISSIVE};
use semver::Version;
use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};

use super::entry::{self, NameFault};
use crate::{
    content::is_name,
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{ron_error, ron_options},
};

/// The form of packs this program reads and writes.
pub const FORMAT: u32 = 1;

/// What findings call the content below all packs; no pack can be called so.
const BASE: &str = "base";

/// A pack as its manifest describes it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The pack's name.
    pub id: String,
    /// Its version.
    pub version: Version,
    /// What staff read.
    pub title: String,
    /// Who made it.
    pub authors: Vec<String>,
    /// SPDX expression.
    pub licence: String,
    /// Place in the stack of packs.
    pub order: i32,
    /// What below it may be replaced.
    pub replaces: Vec<PathBuf>,
    /// Its files but the manifest and its signature; `None` in a folder somebody still works on.
    pub files: Option<BTreeMap<PathBuf, Listed>>,
}

/// One file of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Listed {
    /// Bytes.
    pub size: u64,
    /// SHA-256.
    pub hash: [u8; 32],
}

#[derive(Deserialize)]
struct Form {
    format: u32,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Pack")]
struct Raw {
    format: u32,
    id: String,
    version: String,
    title: String,
    #[serde(default)]
    authors: Vec<String>,
    licence: String,
    #[serde(default)]
    order: i32,
    #[serde(default)]
    replaces: Vec<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    files: Option<Vec<RawFile>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "File")]
struct RawFile {
    path: String,
    size: u64,
    sha256: String,
}

/// The finding for a form of manifests that this program doesn't know.
fn unknown_form(source: &SourceText) -> Option<Diagnostic> {
    match ron_options().from_str::<Form>(&source.text) {
        Ok(form) if form.format > FORMAT => {
            let finding = Diagnostic::error("pack-newer", source.find("format", 0)).with("format", form.format);
            Some(finding.with("known", FORMAT))
        }
        Ok(form) if form.format == 0 => Some(Diagnostic::error("pack-form", source.find("format", 0))),
        _ => None,
    }
}

/// What is told of a bad field: its name, words to look for behind it, and the finding for that place.
type Bad<'a> = &'a mut dyn FnMut(&str, &str, &dyn Fn(Location) -> Diagnostic);

/// The list of files; what is wrong with one is told to `bad`.
fn listed(files: Vec<RawFile>, bad: Bad<'_>) -> BTreeMap<PathBuf, Listed> {
    let mut list = BTreeMap::new();
    for file in files {
        let listed = hash_of(&file.sha256).map(|hash| Listed { size: file.size, hash });
        match (entry::path(file.path.as_bytes()), listed) {
            (Ok(path), Some(listed)) => {
                if list.insert(path, listed).is_some() {
                    let twice = |at| Diagnostic::error("pack-file-twice", at).with("file", &file.path);
                    bad("files", &format!("\"{}\"", file.path), &twice);
                }
            }
            (Err(fault), _) => bad("files", &format!("\"{}\"", file.path), &|at| path_fault(at, &file.path, fault)),
            (_, None) => {
                bad("files", &file.sha256, &|at| Diagnostic::error("pack-file-hash", at).with("file", &file.path))
            }
        }
    }
    list
}

impl Manifest {
    /// Reads a manifest. `None`: the pack can't be used.
    pub fn read(source: &SourceText) -> Report<Option<Self>> {
        let raw = match ron_options().from_str::<Raw>(&source.text) {
            Ok(raw) if raw.format == FORMAT => raw,
            // A newer form may have other fields, so its number is read by itself.
            other => {
                let fault = || other.err().map(|error| ron_error(source, &error));
                return Report::new(None, unknown_form(source).or_else(fault).into_iter().collect());
            }
        };
        let mut findings = Vec::new();
        let mut bad = |field: &str, value: &str, finding: &dyn Fn(Location) -> Diagnostic| {
            let from = source.text.find(&format!("{field}:")).unwrap_or(0);
            findings.push(finding(source.find(value, from)));
        };
        if !is_name(&raw.id) {
            bad("id", &format!("\"{}\"", raw.id), &|at| Diagnostic::error("pack-id", at).with("value", &raw.id));
        }
        if raw.id == BASE {
            bad("id", "\"base\"", &|at| Diagnostic::error("pack-id-base", at).with("value", BASE));
        }
        let version = Version::parse(&raw.version);
        if version.is_err() {
            let meant = meant_version(&raw.version).map_or_else(|| "1.0.0".to_owned(), |meant| meant.to_string());
            bad("version", &format!("\"{}\"", raw.version), &|at| {
                Diagnostic::error("pack-version", at).with("value", &raw.version).with("meant", &meant)
            });
        }
        for (field, value) in [("title", &raw.title), ("licence", &raw.licence)] {
            if value.trim().is_empty() || value.chars().any(char::is_control) || value.chars().count() > 200 {
                bad(field, &format!("\"{value}\""), &|at| Diagnostic::error("pack-text", at).with("field", field));
            }
        }
        let mut replaces = Vec::new();
        for path in &raw.replaces {
            match entry::path(path.trim_end_matches('/').as_bytes()) {
                Ok(path) => replaces.push(path),
                Err(fault) => bad("replaces", &format!("\"{path}\""), &|at| path_fault(at, path, fault)),
            }
        }
        let files = raw.files.map(|files| listed(files, &mut bad));
        let manifest = match (version, findings.is_empty()) {
            (Ok(version), true) => Some(Self {
                id: raw.id,
                version,
                title: raw.title,
                authors: raw.authors,
                licence: raw.licence,
                order: raw.order,
                replaces,
                files,
            }),
            _ => None,
        };
        Report::new(manifest, findings)
    }

    /// Writes the manifest; the same manifest gives the same bytes.
    pub fn write(&self) -> String {
        let text = |path: &Path| path.to_string_lossy().replace('\\', "/");
        let files = self.files.as_ref().map(|files| {
            let raw = |(path, listed): (&PathBuf, &Listed)| RawFile {
                path: text(path),
                size: listed.size,
                sha256: HEXLOWER.encode(&listed.hash),
            };
            files.iter().map(raw).collect()
        });
        let raw = Raw {
            format: FORMAT,
            id: self.id.clone(),
            version: self.version.to_string(),
            title: self.title.clone(),
            authors: self.authors.clone(),
            licence: self.licence.clone(),
            order: self.order,
            replaces: self.replaces.iter().map(|path| text(path)).collect(),
            files,
        };
        let pretty = ron::ser::PrettyConfig::new().compact_structs(false).depth_limit(2).new_line("\n");
        // Strings and numbers alone: nothing of it can fail to be written.
        ron::ser::to_string_pretty(&raw, pretty).map(|text| text + "\n").unwrap_or_default()
    }

    /// Whether the pack says that it means to replace this file.
    pub fn replaces(&self, path: &Path) -> bool {
        self.replaces.iter().any(|replaced| path.starts_with(replaced))
    }

    /// The pack's name in a folder of packs: id, version and the beginning of a hash over manifest and signature.
    pub fn folder_name(&self, manifest: &[u8], signature: Option<&str>) -> String {
        let hash: [u8; 32] =
            Sha256::new().chain_update(manifest).chain_update(signature.unwrap_or("")).finalize().into();
        format!("{}-{}-{}", self.id, self.version, &HEXLOWER.encode(&hash)[..12])
    }
}

/// What is wrong with a path that the manifest names.
fn path_fault(at: Location, path: &str, fault: NameFault) -> Diagnostic {
    Diagnostic::error("pack-path", at).with("file", path).with("why", fault.key())
}

/// The version that is meant by `1`, `1.0` or `v1.0.0`.
fn meant_version(text: &str) -> Option<Version> {
    let text = text.trim().trim_start_matches(['v', 'V']);
    let numbers: Result<Vec<u64>, _> = text.split('.').map(str::parse).collect();
    match *numbers.ok()?.as_slice() {
        [major] => Some(Version::new(major, 0, 0)),
        [major, minor] => Some(Version::new(major, minor, 0)),
        [major, minor, patch] => Some(Version::new(major, minor, patch)),
        _ => None,
    }
}

fn hash_of(text: &str) -> Option<[u8; 32]> {
    HEXLOWER_PERMISSIVE.decode(text.as_bytes()).ok()?.try_into().ok()
}

#[cfg(test)]
mod tests {
    //! What is written is read again, and every bad field is named.
    use super::*;

    fn read(text: &str) -> Report<Option<Manifest>> {
        Manifest::read(&SourceText::new("pack.ron", text))
    }

    #[test]
    fn a_manifest_is_read_as_it_was_written() {
        let manifest = Manifest {
            id: "somali".to_owned(),
            version: Version::new(1, 2, 3),
            title: "Somali (Soomaali)".to_owned(),
            authors: vec!["A. „B“ \\ C".to_owned()],
            licence: "CC-BY-4.0".to_owned(),
            order: -3,
            replaces: vec!["locales/tr".into()],
            files: Some(BTreeMap::from([("locales/so/ui.ftl".into(), Listed { size: 7, hash: [0xab; 32] })])),
        };
        let text = manifest.write();
        assert_eq!(read(&text).value, Some(manifest), "{text}");
    }

    #[test]
    fn every_bad_field_is_named_with_its_line() {
        let text = "(\n format: 1,\n id: \"So mali\",\n version: \"1\",\n title: \"\",\n licence: \"x\",\n replaces: [\"../x\"],\n)";
        let report = read(text);
        assert_eq!(report.value, None);
        let found: Vec<_> = report.findings.iter().map(|f| (f.place.line, f.code)).collect();
        assert_eq!(found, [(3, "pack-id"), (4, "pack-version"), (5, "pack-text"), (7, "pack-path")]);
        assert_eq!(report.findings[1].details["meant"], "1.0.0");
    }

    #[test]
    fn the_list_of_files_is_read_strictly() {
        let file = |hash: &str| format!("(path: \"locales/so/ui.ftl\", size: 1, sha256: \"{hash}\")");
        let (good, bad) = (file(&"0".repeat(64)), file("abc"));
        let text = |files: &str| {
            format!("(format: 1, id: \"x\", version: \"1.0.0\", title: \"T\", licence: \"x\", files: [{files}])")
        };
        assert_eq!(read(&text(&format!("{good}, {good}"))).findings[0].code, "pack-file-twice");
        assert_eq!(read(&text(&bad)).findings[0].code, "pack-file-hash");
        assert_eq!(read(&text(&good)).findings, []);
    }

    #[test]
    fn no_pack_is_called_as_what_it_lies_over() {
        let text = "(format: 1, id: \"base\", version: \"1.0.0\", title: \"T\", licence: \"x\")";
        let report = read(text);
        assert_eq!((report.value, report.findings[0].code), (None, "pack-id-base"));
        assert!(read(&text.replace("base", "basel")).value.is_some());
    }

    #[test]
    fn a_hash_has_64_hexadecimal_digits_and_nothing_else() {
        let digits = "0123456789abcdef".repeat(4);
        let hash = hash_of(&digits).unwrap();
        assert_eq!((hash[0], hash[31]), (0x01, 0xef));
        assert_eq!(hash_of(&digits.to_uppercase()), Some(hash));
        for bad in [&digits[1..], &format!("{digits}00"), &digits.replace("23", "+3"), &digits.replace("ab", "ä")] {
            assert_eq!(hash_of(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_newer_form_is_told_from_a_broken_one() {
        assert_eq!(read("(format: 2, id: \"x\", colour: Red)").findings[0].code, "pack-newer");
        assert_eq!(read("(format: 0)").findings[0].code, "pack-form");
        assert_eq!(read("(format: 1, colour: Red)").findings[0].code, "ron-syntax");
    }
}
