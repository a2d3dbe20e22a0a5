//! Plans of lessons: read when somebody asks, so that a start costs nothing.

use std::{path::Path, sync::Arc};

use super::served::Library;
use crate::{
    content::{
        PageRef,
        plan::{Plan, Stock, lower_plan},
        rules, served_minutes,
    },
    diagnostic::{Report, SourceText},
    language::{LanguageTag, Lexicon},
};

/// Folder of plans.
const PLANS: &str = "assets/plans";

impl Library {
    /// Names of the plans there are, sorted: the files of `assets/plans`, readable or not.
    pub fn plans(&self) -> Vec<String> {
        let names = self.folder.names(Path::new(PLANS));
        names.iter().filter_map(|name| Some(name.strip_suffix(".ron")?.to_owned())).collect()
    }

    /// Reads `assets/plans/<name>.ron`. `None`: there is no such file, it can't be read, or no page of it can be taught.
    pub fn plan(&self, name: &str) -> Report<Option<Plan>> {
        let source = match self.folder.text_or(&Path::new(PLANS).join(format!("{name}.ron"))) {
            Ok(source) => source,
            Err(finding) => return Report::new(None, vec![finding]),
        };
        self.plan_of(&source, name)
    }

    /// The plan in a text, wherever that lies, by the same rules.
    pub fn plan_of(&self, source: &SourceText, name: &str) -> Report<Option<Plan>> {
        let german = self.german();
        let (modules, languages) = (&*self.modules, &*self.languages);
        let stock = Stock { modules, languages, files: &self.folder, german: german.as_deref() };
        let Report { value: plan, mut findings } = lower_plan(source, name, &stock);
        let plan = plan.map(|plan| {
            let (plan, found) = rules::fit_plan(plan, source, &self.facts, &self.faces);
            findings.extend(found);
            plan
        });
        Report::new(plan, findings)
    }

    /// Minutes a page takes by its own German words, where they say so.
    pub fn minutes(&self, page: &PageRef) -> Option<u16> {
        let (_, page, _) = self.page(page)?;
        served_minutes(&*self.german()?, page)
    }

    fn german(&self) -> Option<Arc<Lexicon>> {
        // What is wrong with German is said where it is read itself.
        self.language(&LanguageTag::german()).map(|german| self.loaded(german, &mut Vec::new()))
    }
}
