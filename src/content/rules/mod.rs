//! The rules content must keep, one rule a file.
//!
//! Two kinds: a text rule looks at one text and an error takes that text out of service; a stock rule
//! looks at everything together. Owns: the lists of both and the one way in. Refuses: reading files
//! itself and printing.

mod addresses;
mod brackets;
mod characters;
mod facts;
mod glossary;
mod help;
mod languages;
mod length;
mod marks;
mod messages;
mod modules;
mod narration;
mod numbers;
mod people;
mod pictures;
mod reviews;
mod sites;
mod stale;
mod stray;
mod text;
mod translations;
mod variables;

use std::sync::Arc;

use jiff::civil::Date;
use rayon::prelude::*;

use self::text::{Role, Text};
use super::{
    Faces, Facts, Files, Module,
    site::{Needs, Site},
};
use crate::{
    diagnostic::{Diagnostic, Severity, SourceText},
    language::{Catalogue, CatalogueId, Language, LanguageTag, MessageId},
};

pub use length::MOST_WORDS;
pub use sites::{fit_site, need_labels, unfit_needs};

/// Everything rules look at.
pub struct Stock<'a> {
    /// Modules that could be read.
    pub modules: &'a [Arc<Module>],
    /// Facts that could be read.
    pub facts: &'a Facts,
    /// Faces that could be read.
    pub faces: &'a Faces,
    /// What people look for.
    pub needs: &'a Needs,
    /// What each house knows.
    pub sites: &'a [Site],
    /// The words of every language that could be read.
    pub catalogues: &'a [Catalogue],
    /// The files themselves.
    pub files: &'a dyn Files,
    /// The day of the check.
    pub today: Date,
}

impl Stock<'_> {
    fn german(&self) -> Option<&Catalogue> {
        self.catalogues.iter().find(|catalogue| *catalogue.tag() == LanguageTag::german())
    }

    fn translations(&self) -> impl Iterator<Item = &Catalogue> {
        self.catalogues.iter().filter(|catalogue| *catalogue.tag() != LanguageTag::german())
    }
}

/// What a text rule may know beside the text.
struct Context<'a> {
    facts: &'a Facts,
    faces: &'a Faces,
    /// The reference, where the rule is run over a whole stock.
    german: Option<&'a Catalogue>,
}

type StockRule = fn(&Stock<'_>, &mut Vec<Diagnostic>);
type TextRule = fn(&Context<'_>, &Text<'_>, &mut Vec<Diagnostic>);

const STOCK_RULES: [StockRule; 13] = [
    facts::check,
    glossary::check,
    help::check,
    languages::check,
    messages::check,
    modules::check,
    narration::check,
    people::check,
    pictures::check,
    reviews::check,
    stale::check,
    stray::check,
    translations::check,
];

const TEXT_RULES: [TextRule; 7] = [
    addresses::check,
    brackets::check,
    characters::check,
    length::check,
    marks::check,
    numbers::check,
    variables::check,
];

/// Runs every rule, on all cores. Findings come in the order of the rules and of the languages.
pub fn check(stock: &Stock<'_>) -> Vec<Diagnostic> {
    let context = Context { facts: stock.facts, faces: stock.faces, german: stock.german() };
    let (mut findings, texts) = rayon::join(
        || each(&STOCK_RULES, |rule, findings| rule(stock, findings)),
        || {
            each(stock.catalogues, |catalogue, findings| {
                text::of_catalogue(catalogue, |_, text| run(&context, text, findings));
            })
        },
    );
    findings.extend(texts);
    findings
}

/// What is found in each of these, looked at on all cores, in their order.
fn each<T: Sync>(parts: &[T], find: impl Fn(&T, &mut Vec<Diagnostic>) + Sync) -> Vec<Diagnostic> {
    let found = |part| {
        let mut findings = Vec::new();
        find(part, &mut findings);
        findings
    };
    parts.par_iter().map(found).collect::<Vec<_>>().concat()
}

/// The texts of a catalogue that hold an error and may not be served, with what was found in them.
pub fn unfit(catalogue: &Catalogue, facts: &Facts, faces: &Faces) -> (Vec<MessageId>, Vec<Diagnostic>) {
    let context = Context { facts, faces, german: None };
    let (mut ids, mut findings) = (Vec::new(), Vec::new());
    text::of_catalogue(catalogue, |id, text| {
        let before = findings.len();
        run(&context, text, &mut findings);
        if has_error(&findings[before..]) {
            ids.push(id);
        }
    });
    (ids, findings)
}

/// What keeps a language off the screen although its manifest could be read.
pub fn manifest(language: &Language, source: &SourceText, facts: &Facts, faces: &Faces) -> Vec<Diagnostic> {
    let mut findings = Vec::new();
    languages::face(language, source, faces, &mut findings);
    if has_error(&findings) {
        return findings;
    }
    let context = Context { facts, faces, german: None };
    text::of_manifest(language, source, |text| run(&context, text, &mut findings));
    findings
}

/// Facts whose value holds an error. Telephone numbers are digits alone and never do.
pub fn unfit_facts(facts: &Facts, source: &SourceText, faces: &Faces) -> (Vec<String>, Vec<Diagnostic>) {
    let context = Context { facts, faces, german: None };
    let (mut ids, mut findings) = (Vec::new(), Vec::new());
    for fact in facts.iter() {
        let before = findings.len();
        text::of_fact(fact, source, |text| run(&context, text, &mut findings));
        if has_error(&findings[before..]) {
            ids.push(fact.id.to_string());
        }
    }
    (ids, findings)
}

fn run(context: &Context<'_>, text: &Text<'_>, findings: &mut Vec<Diagnostic>) {
    for rule in TEXT_RULES {
        rule(context, text, findings);
    }
}

fn has_error(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// Path of a language's file.
fn words_path(tag: &LanguageTag, id: &CatalogueId) -> std::path::PathBuf {
    id.path(tag)
}
