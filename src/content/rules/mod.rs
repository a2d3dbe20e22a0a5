//! The rules content must keep, one rule a file.
//!
//! Two kinds: a text rule looks at one text and an error takes that text out of service; a stock rule
//! looks at everything together. Owns: the lists of both and the one way in. Refuses: reading files
//! itself and printing.

mod addresses;
mod asks;
mod brackets;
mod characters;
mod console;
mod facts;
mod glossary;
mod help;
mod input;
mod judge;
mod languages;
mod length;
mod marks;
mod messages;
mod minutes;
mod modules;
mod narration;
mod numbers;
mod people;
mod pictures;
mod plans;
mod reviews;
mod sites;
mod stale;
mod stray;
mod swapped;
mod text;
mod texts;
mod translations;
mod unbroken;
mod variables;

use crate::diagnostic::Diagnostic;
pub use input::RuleInput;
use input::{Context, each};

pub use asks::MOST_WORDS_OF_ASK;
pub use length::MOST_WORDS;
pub use plans::fit_plan;
pub use sites::{fit_site, need_labels, unfit_needs};
pub use swapped::swapped_numbers;
pub use texts::{manifest, unfit, unfit_facts};

type StockRule = fn(&RuleInput<'_>, &mut Vec<Diagnostic>);

const STOCK_RULES: [StockRule; 14] = [
    console::check,
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

/// Runs every rule, on all cores. Findings come in the order of the rules and of the languages.
pub fn check(stock: &RuleInput<'_>) -> Vec<Diagnostic> {
    let context = Context { facts: stock.facts, faces: stock.faces, german: stock.german() };
    let (mut findings, texts) = rayon::join(
        || each(&STOCK_RULES, |rule, findings| rule(stock, findings)),
        || {
            each(stock.catalogues, |catalogue, findings| {
                text::of_catalogue(catalogue, |_, text| texts::run(&context, text, findings));
            })
        },
    );
    findings.extend(texts);
    findings
}
