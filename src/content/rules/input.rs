//! What rules look at, and what several of them do.

use std::{path::PathBuf, sync::Arc};

use jiff::civil::Date;
use rayon::prelude::*;

use crate::{
    content::{
        Faces, Facts, Files, Module,
        directory::{Needs, Site},
    },
    diagnostic::{Diagnostic, Severity},
    language::{Catalogue, CatalogueId, LanguageTag},
};

/// Everything rules look at.
pub struct RuleInput<'a> {
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

impl RuleInput<'_> {
    pub(super) fn german(&self) -> Option<&Catalogue> {
        self.catalogues.iter().find(|catalogue| *catalogue.tag() == LanguageTag::german())
    }

    pub(super) fn translations(&self) -> impl Iterator<Item = &Catalogue> {
        self.catalogues.iter().filter(|catalogue| *catalogue.tag() != LanguageTag::german())
    }
}

/// What a text rule may know beside the text.
pub(super) struct Context<'a> {
    pub facts: &'a Facts,
    pub faces: &'a Faces,
    /// The reference, where the rule is run over a whole stock.
    pub german: Option<&'a Catalogue>,
}

/// What is found in each of these, looked at on all cores, in their order.
pub(super) fn each<T: Sync>(parts: &[T], find: impl Fn(&T, &mut Vec<Diagnostic>) + Sync) -> Vec<Diagnostic> {
    let found = |part| {
        let mut findings = Vec::new();
        find(part, &mut findings);
        findings
    };
    parts.par_iter().map(found).collect::<Vec<_>>().concat()
}

/// Whether one of these takes something out of service.
pub(super) fn has_error(findings: &[Diagnostic]) -> bool {
    findings.iter().any(|finding| finding.severity == Severity::Error)
}

/// Path of a language's file.
pub(super) fn words_path(tag: &LanguageTag, id: &CatalogueId) -> PathBuf {
    id.path(tag)
}
