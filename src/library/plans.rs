//! Plans of lessons: read when somebody asks, so that a start costs nothing.

use std::path::Path;

use super::served::Library;
use crate::{
    content::{
        plan::{Plan, Stock, lower_plan},
        rules,
    },
    diagnostic::Report,
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
        let stock = Stock { modules: &self.modules, languages: &self.languages, files: &self.folder };
        let Report { value: plan, mut findings } = lower_plan(&source, name, &stock);
        let plan = plan.map(|plan| {
            let (plan, found) = rules::fit_plan(plan, &source, &self.facts, &self.faces);
            findings.extend(found);
            plan
        });
        Report::new(plan, findings)
    }
}
