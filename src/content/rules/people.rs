//! Every recording belongs to somebody who agreed to it, and who has not taken that back.

use std::path::Path;

use super::input::RuleInput;
use crate::{
    content::clip::{
        cues::ClipId,
        people::{self, RECORDINGS, Scope, people_path},
    },
    diagnostic::{Diagnostic, Location},
    language::LanguageTag,
};

/// So many clips are named; the others are counted.
const NAMED: usize = 3;

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    for name in stock.files.names(Path::new(RECORDINGS)) {
        if let Ok(tag) = name.parse::<LanguageTag>() {
            language(stock, &tag, findings);
        }
    }
}

fn language(stock: &RuleInput<'_>, tag: &LanguageTag, findings: &mut Vec<Diagnostic>) {
    let people = people::people(stock.files, tag).unpack_into(findings);
    let recorded = people::recorded(stock.files, tag);
    for person in &people.list {
        if !person.consent.contains(&Scope::Kiosk) && person.withdrawn.is_none() {
            let finding = Diagnostic::error("people-kiosk", person.place.clone());
            findings.push(finding.with("name", &person.name));
        }
        if let Some(day) = person.withdrawn {
            let left: Vec<&ClipId> =
                recorded.keys().filter(|clip| person.clips.iter().any(|spoken| spoken.is_of(clip))).collect();
            if !left.is_empty() {
                let finding = Diagnostic::warning("recording-withdrawn", person.place.clone());
                let finding = finding.with("name", &person.name).with("day", day).with("tag", tag);
                findings.push(finding.with("count", left.len()).with("clips", some(&left)));
            }
        }
    }
    // Where entries can't be read, nobody knows whose the others are; that has been said.
    let nobodys: Vec<&ClipId> = recorded.keys().filter(|clip| people.of(clip).next().is_none()).collect();
    if people.whole && !nobodys.is_empty() {
        let place = Location::file(people_path(tag));
        let finding = Diagnostic::warning("recording-no-person", place).with("tag", tag);
        findings.push(finding.with("count", nobodys.len()).with("clips", some(&nobodys)));
    }
}

/// The first few clips.
fn some(clips: &[&ClipId]) -> String {
    let mut names: Vec<String> =
        clips.iter().take(NAMED).map(|clip| format!("{}/{}", clip.catalogue, clip.message)).collect();
    if clips.len() > NAMED {
        names.push("…".to_owned());
    }
    names.join(", ")
}
