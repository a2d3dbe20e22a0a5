//! How long a page takes is a whole number, and German alone says it: a plan is the same in every language.

use super::{
    input::Context,
    text::{Owner, Text},
};
use crate::{
    content::module::minutes::{MINUTES, read},
    diagnostic::Diagnostic,
    language::{LanguageTag, Role},
};

pub(super) fn check(_: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    let (Owner::Page { tag, .. }, Role::Minutes) = (text.owner, text.role) else { return };
    let place = text.place(text.offset);
    if *tag != LanguageTag::german() {
        findings.push(Diagnostic::warning("minutes-translated", place).with("tag", tag));
        return;
    }
    let readings = || text.readings.iter().map(|reading| reading.text(|name| format!("${name}")));
    if let Some(found) = readings().find(|reading| read(reading).is_none()) {
        let finding = Diagnostic::error("minutes-number", place).with("found", found.trim());
        findings.push(finding.with("least", MINUTES.start()).with("most", MINUTES.end()));
    }
}
