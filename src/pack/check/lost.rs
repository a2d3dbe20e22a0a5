//! Texts that a pack takes away: what a language said before, and would not say with the pack over it.
//!
//! A gap in a new language is no fault; a gap where there were words hides what somebody has finished.

use std::collections::BTreeSet;

use crate::{
    diagnostic::{Diagnostic, Location},
    language::{Catalogue, FluentFile, LanguageTag, Role},
    library::Library,
    pack::format::unpacked::Unpacked,
};

/// One error for each file of words in which texts are lost. A text that German no longer has is none.
pub(super) fn lost(before: &Library, after: &Library, pack: &Unpacked) -> Vec<Diagnostic> {
    let tag = |path: &std::path::PathBuf| {
        let mut parts = path.components().filter_map(|part| part.as_os_str().to_str());
        (parts.next() == Some("locales")).then(|| parts.next()?.parse::<LanguageTag>().ok())?
    };
    let tags: BTreeSet<LanguageTag> = pack.files.iter().filter_map(tag).collect();
    let words = |library: &Library, tag| Some(library.catalogue(library.language(tag)?).value);
    let german = LanguageTag::german();
    let Some(german) = words(after, &german) else { return Vec::new() };
    let both = tags.iter().filter_map(|tag| Some((words(before, tag)?, words(after, tag)?)));
    both.flat_map(|(before, after)| in_language(&before, &after, &german, pack)).collect()
}

fn in_language(before: &Catalogue, after: &Catalogue, german: &Catalogue, pack: &Unpacked) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    for (id, words) in before.files() {
        let path = id.path(before.tag());
        let (Some(german), now) = (german.files().get(id), after.files().get(id)) else { continue };
        // What is broken has a finding of its own.
        if !pack.files.contains(&path) || now.is_some_and(|now| now.broken) {
            continue;
        }
        let is_lost = |message: &str, attribute: Option<&str>| {
            let has = |ftl: &FluentFile| ftl.entry(message, attribute).is_some() || ftl.is_lost(message, attribute);
            Role::of(attribute).is_shown() && has(german) && !now.is_some_and(has)
        };
        let lost: Vec<String> = words
            .entries()
            .filter(|(message, attribute, _)| is_lost(message, *attribute))
            .map(|(message, attribute, _)| attribute.map_or(message.to_owned(), |name| format!("{message}.{name}")))
            .collect();
        if let Some(first) = lost.first() {
            let finding = Diagnostic::error("pack-words-lost", Location::file(path)).with("count", lost.len());
            let finding = finding.with("first", first).with("tag", before.tag()).with("part", id);
            findings.push(finding.with("pack", &pack.manifest.id));
        }
    }
    findings
}
