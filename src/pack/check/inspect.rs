//! Whether a pack may be taken: unpacked under limits, its media decoded, its content laid over what is there and
//! checked by every rule.
//!
//! Runs in a child process ([`sandbox`](super::sandbox)); it may be killed at any moment.

use std::{
    cmp::Ordering,
    io,
    path::{Path, PathBuf},
    time::Instant,
};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{lost::lost, media};
use crate::{
    diagnostic::{Diagnostic, Location, Report, Severity},
    library::{LayeredSource, Library},
    pack::{
        format::{
            entry::MANIFEST,
            package::{Form, Package},
            signature::{Trust, verify},
            unpacked::Unpacked,
        },
        machine::{
            overlay::overlay,
            store::{Store, read_pack},
        },
    },
    settings::TrustedKey,
};

/// Codes of texts and clips that a language doesn't have yet. A language may come in parts: what is missing is shown in
/// its fallback language, so it is no reason to refuse the rest.
const GAPS: [&str; 4] = ["words-missing", "translation-none", "translation-missing", "narration-missing"];

/// What is checked, and against what.
#[derive(Debug, Clone)]
pub struct Order {
    /// The pack.
    pub package: PathBuf,
    /// Empty folder it is unpacked into.
    pub into: PathBuf,
    /// The base content.
    pub base: PathBuf,
    /// The machine's data folder, for the packs it has; `None`: none.
    pub data: Option<PathBuf>,
    /// Keys that are trusted.
    pub keys: Vec<TrustedKey>,
    /// The day of the check.
    pub today: Date,
}

/// What is being done to a pack.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Stage {
    /// Files are taken out and hashed.
    Unpack,
    /// Faces are drawn, sound is decoded.
    Media,
    /// Rules are run.
    Rules,
}

/// How far a check is, of 1000.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// What is being done.
    pub stage: Stage,
    /// Thousandths of it that are done.
    pub done: u32,
}

impl Progress {
    fn of(stage: Stage, done: u64, all: u64) -> Self {
        let part = done.saturating_mul(1000).checked_div(all).unwrap_or(1000).min(1000);
        Self { stage, done: u32::try_from(part).unwrap_or(1000) }
    }
}

/// Milliseconds each part of an install took.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Timings {
    /// Taken out, hashed, written.
    pub unpack_ms: u64,
    /// Faces and sound.
    pub media_ms: u64,
    /// Rules of content.
    pub rules_ms: u64,
    /// Synced, renamed, switched.
    pub switch_ms: u64,
}

/// Checks a pack. Errors among the findings refuse it.
pub fn vet(order: &Order, progress: &(dyn Fn(Progress) + Sync)) -> (Vec<Diagnostic>, Timings) {
    let mut timings = Timings::default();
    let since = Instant::now();
    let opened = Package::open(&order.package, Form::Sealed);
    let mut findings = opened.findings;
    let Some(package) = opened.value else { return (findings, timings) };
    if verify(&package.manifest_bytes, package.signature.as_deref(), &order.keys) == Trust::Broken {
        findings.push(Diagnostic::error("pack-signature", Location::file(MANIFEST)));
        return (findings, timings);
    }
    let all = package.bytes();
    match package.unpack(&order.into, &|done| progress(Progress::of(Stage::Unpack, done, all))) {
        Ok(found) => findings.extend(found),
        Err(error) => findings.push(write_error(&error, &order.package)),
    }
    timings.unpack_ms = millis(since);
    if has_error(&findings) {
        return (findings, timings);
    }
    let since = Instant::now();
    let count = |done: usize, all: usize| progress(Progress::of(Stage::Media, done as u64, all as u64));
    findings.extend(media::check(&order.into, package.files(), &count));
    timings.media_ms = millis(since);
    let since = Instant::now();
    progress(Progress::of(Stage::Rules, 0, 1));
    let Some(pack) = read_pack(&order.into, &order.keys).unpack_into(&mut findings) else { return (findings, timings) };
    let others = match &order.data {
        // What is wrong with another pack is no fault of this one.
        Some(data) => Store::new(data).coming(&order.keys).value,
        None => Vec::new(),
    };
    findings.extend(another_version(&others, &pack));
    findings.extend(diff_findings(&order.base, others, pack, order.today).findings);
    timings.rules_ms = millis(since);
    progress(Progress::of(Stage::Rules, 1, 1));
    (findings, timings)
}

/// What is strange about the version of a pack beside that of the same pack which is there.
pub fn another_version(others: &[Unpacked], pack: &Unpacked) -> Option<Diagnostic> {
    let (id, version) = (&pack.manifest.id, &pack.manifest.version);
    let there = others.iter().find(|other| other.manifest.id == *id)?;
    let finding = match version.cmp(&there.manifest.version) {
        Ordering::Less => Diagnostic::warning("pack-older", Location::file(MANIFEST)),
        // A folder somebody works on is another at every look.
        Ordering::Equal if pack.manifest.files.is_some() && pack.folder != there.folder => {
            Diagnostic::warning("pack-same-version", Location::file(MANIFEST))
        }
        Ordering::Equal if pack.folder == there.folder => Diagnostic::note("pack-there", Location::file(MANIFEST)),
        _ => return None,
    };
    Some(finding.with("pack", id).with("version", version).with("there", &there.manifest.version))
}

/// What a pack brings that was not wrong without it, with the content it is part of then.
pub fn diff_findings(base: &Path, others: Vec<Unpacked>, pack: Unpacked, today: Date) -> Report<LayeredSource> {
    let id = pack.manifest.id.clone();
    let others: Vec<Unpacked> = others.into_iter().filter(|other| other.manifest.id != id).collect();
    let without = overlay(base, others.clone());
    let with = overlay(base, others.into_iter().chain([pack.clone()]).collect());
    let folder = with.value.clone();
    let (Report { value: before, findings: known }, Report { value: after, findings: found }) =
        rayon::join(|| Library::inspect(without.value, today), || Library::inspect(with.value, today));
    let new = with.findings.into_iter().filter(|finding| !without.findings.contains(finding));
    let mut findings: Vec<Diagnostic> = new.map(|finding| from_below(as_twice(finding, &id), &id)).collect();
    findings.sort();
    findings.dedup();
    findings.extend(lost(&before, &after, &pack));
    let known: std::collections::BTreeSet<Diagnostic> = known.into_iter().collect();
    for mut finding in found.into_iter().filter(|finding| !known.contains(finding)) {
        if GAPS.contains(&finding.code) && finding.severity == Severity::Error {
            finding.severity = Severity::Warning;
        }
        findings.push(finding);
    }
    Report::new(folder, findings).sorted()
}

/// Of two packs with one language, one that is trusted makes the other's files those of a stranger: what is wrong is that
/// there are two.
fn as_twice(finding: Diagnostic, id: &str) -> Diagnostic {
    let other = finding.details.get("pack").cloned().unwrap_or_default();
    let mut parts = finding.place.file.components().filter_map(|part| part.as_os_str().to_str());
    let tag = match (finding.code, parts.next()) {
        ("pack-protected" | "pack-protected-number", Some("locales")) if other != id => parts.next(),
        _ => None,
    };
    let Some(tag) = tag else { return finding };
    let manifest = Path::new("locales").join(tag).join("language.ron");
    Diagnostic::error("pack-language-twice", Location::file(manifest))
        .with("tag", tag)
        .with("pack", id)
        .with("other", other)
}

/// A conflict as whoever made the lower pack reads it: theirs is the one that can be changed.
fn from_below(finding: Diagnostic, id: &str) -> Diagnostic {
    let detail = |name: &str| finding.details.get(name).cloned().unwrap_or_default();
    if !matches!(finding.code, "pack-conflict" | "pack-module-taken") || detail("other") != id {
        return finding;
    }
    Diagnostic::error("pack-conflict-above", finding.place.clone())
        .with("pack", id)
        .with("other", detail("pack"))
        .with("manifest", MANIFEST)
        .with("folder", detail("folder"))
        .with("order", detail("own-order"))
}

/// A finding for what could not be written.
pub fn write_error(error: &io::Error, package: &Path) -> Diagnostic {
    let place = Location::file(crate::pack::format::package::shown(package));
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Diagnostic::error("pack-disk-full", place),
        _ => Diagnostic::error("pack-unwritable", place).with("error", error),
    }
}

fn has_error(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

fn millis(since: Instant) -> u64 {
    u64::try_from(since.elapsed().as_millis()).unwrap_or(u64::MAX)
}
