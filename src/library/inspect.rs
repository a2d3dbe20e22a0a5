//! All content, and every rule over it: what `check` prints, and what decides whether a pack is taken.

use rayon::prelude::*;

use super::{layers::LayeredSource, served::Library};
use crate::{
    content::{directory::Site, rules},
    diagnostic::Report,
    language::Catalogue,
};

impl Library {
    /// Reads all content, words included, and runs every rule: what `check` prints, and what
    /// decides whether a pack is taken.
    pub fn inspect(folder: impl Into<LayeredSource>, today: jiff::civil::Date) -> Report<Self> {
        let Report { value: library, mut findings } = Self::read(folder);
        let read: Vec<_> = library.languages.par_iter().map(|language| library.catalogue(language)).collect();
        let catalogues: Vec<Catalogue> = read.into_iter().map(|report| report.unpack_into(&mut findings)).collect();
        let sites: Vec<Site> =
            library.sites().iter().filter_map(|name| library.site(name).unpack_into(&mut findings)).collect();
        for name in library.plans() {
            library.plan(&name).unpack_into(&mut findings);
        }
        let stock = rules::RuleInput {
            modules: &library.modules,
            facts: &library.facts,
            faces: &library.faces,
            needs: &library.needs,
            sites: &sites,
            catalogues: &catalogues,
            files: &library.folder,
            today,
        };
        findings.extend(rules::check(&stock));
        findings.extend(rules::need_labels(&library.needs, &catalogues));
        findings.extend(sites.iter().flat_map(|site| site.expired(today)));
        library.towns().unpack_into(&mut findings);
        library.outline().unpack_into(&mut findings);
        findings.extend(super::said_by_strangers(&library, &catalogues));
        findings.extend(super::tiles::without_tile(&library));
        findings.extend(library.folder.converted());
        Report::new(library, findings).sorted()
    }
}
