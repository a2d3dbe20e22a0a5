//! The titles of a plan can be drawn and hold no address.

use std::collections::BTreeMap;

use super::{input::Context, judge::Judge};
use crate::{
    content::{Faces, Facts, plan::Plan},
    diagnostic::{Diagnostic, SourceText},
    language::LanguageTag,
};

/// A plan without the titles that hold an error. Without a German one it is called like its file, and a block like the
/// module of its first page.
pub fn fit_plan(mut plan: Plan, source: &SourceText, facts: &Facts, faces: &Faces) -> (Plan, Vec<Diagnostic>) {
    let judge = Judge { context: Context { facts, faces, german: None }, source };
    let german = LanguageTag::german();
    let mut findings = Vec::new();
    let mut fit = |title: &mut BTreeMap<LanguageTag, String>| {
        title.retain(|_, text| judge.fits(text, None, &mut findings));
    };
    fit(&mut plan.title);
    plan.title.entry(german.clone()).or_insert_with(|| plan.name.clone());
    for block in plan.days.iter_mut().flat_map(|day| &mut day.blocks) {
        fit(&mut block.title);
        if !block.title.contains_key(&german) {
            block.title.clear();
        }
    }
    (plan, findings)
}
