//! A translation names no emergency number but those its German names: one that says the police's where German says
//! the ambulance's sends help to the wrong door.
//!
//! No text rule, for it needs German; yet what breaks it is taken out of service wherever words are read.

use std::collections::BTreeSet;

use crate::{
    content::{FactValue, Facts, fact::emergency},
    diagnostic::Diagnostic,
    language::{Catalogue, Entry, Lexicon, MessageId, Role},
};

/// Texts of a language with a number that German doesn't name there, and what was found in them. `german` is the
/// reference; German itself is held against its own shown texts.
pub fn swapped_numbers(
    catalogue: &Catalogue,
    german: Option<&Lexicon>,
    facts: &Facts,
) -> (Vec<MessageId>, Vec<Diagnostic>) {
    let (mut ids, mut findings) = (Vec::new(), Vec::new());
    for (shelf_id, ftl) in catalogue.files() {
        for (message, attribute, entry) in ftl.entries() {
            let own = lines(entry.variables.iter().map(|(name, _)| name.as_str()));
            if own.is_empty() {
                continue;
            }
            let id = MessageId {
                catalogue: shelf_id.clone(),
                message: message.to_owned().into(),
                attribute: attribute.map(|name| name.to_owned().into()),
            };
            let wanted = match (german, Role::of(attribute)) {
                // That German has no such text has been said.
                (Some(german), _) if !german.knows(&id) => continue,
                (Some(german), role) if role.is_for_trainers() => lines(german.variables_of_message(&id)),
                (Some(german), _) => lines(german.variables(&id.shown())),
                // Where there is no German, or this is it, only what is spoken can differ from what is shown.
                (None, Role::Spoken) => of_shown(catalogue, &id),
                (None, _) => continue,
            };
            for name in own.difference(&wanted) {
                let finding = Diagnostic::error("number-swapped", ftl.source.place(place(entry, name)));
                let finding = finding.with("variable", name).with("number", number(facts, name));
                findings.push(finding.with("german", said(&wanted, facts)));
            }
            if !own.is_subset(&wanted) {
                ids.push(id);
            }
        }
    }
    (ids, findings)
}

fn of_shown(catalogue: &Catalogue, id: &MessageId) -> BTreeSet<String> {
    let id = id.shown();
    let ftl = catalogue.files().get(&id.catalogue);
    let entry = ftl.and_then(|ftl| ftl.entry(&id.message, id.attribute.as_deref()));
    lines(entry.into_iter().flat_map(|entry| &entry.variables).map(|(name, _)| name.as_str()))
}

fn lines<'a>(names: impl Iterator<Item = &'a str>) -> BTreeSet<String> {
    names.filter(|name| emergency::is_line(name)).map(str::to_owned).collect()
}

fn place(entry: &Entry, variable: &str) -> usize {
    entry.variables.iter().find(|(name, _)| name == variable).map_or(entry.offset, |(_, offset)| *offset)
}

fn number(facts: &Facts, name: &str) -> String {
    match facts.get(name).map(|fact| &fact.value) {
        Some(FactValue::Phone(number)) => number.clone(),
        _ => name.to_owned(),
    }
}

fn said(names: &BTreeSet<String>, facts: &Facts) -> String {
    let said: Vec<String> = names.iter().map(|name| format!("{{ ${name} }} ({})", number(facts, name))).collect();
    if said.is_empty() { "—".to_owned() } else { said.join(", ") }
}
