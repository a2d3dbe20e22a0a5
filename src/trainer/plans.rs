//! Plans as those who lead own them: files `plans/NAME.ron` beside the lesson that is kept.
//!
//! Owns: the list of all plans, and writing, copying and removing one's own. Refuses: plans of the content and of packs:
//! nothing here writes over them; and what a plan may say, which is `content::plan` for all of them.
//!
//! - Pattern: a plan that is changed is a copy under another name. Reason: the next version of the content brings its own
//!   plans again, and nobody's work is lost with that.
//! - Pattern: one's own plan goes before one of the same name that a pack brings later. Reason: it is the one that was
//!   taught by.

mod name;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs, io,
    path::{Path, PathBuf},
};

pub use name::{name_of, numbered};

use crate::{
    content::{
        is_name,
        plan::{Plan, write},
    },
    diagnostic::{Diagnostic, Fault, Location, Report, SourceText},
    fs::{WriteError, sync_folder, write_durably},
    language::LanguageTag,
    library::{LayeredSource, Library},
};

/// Their folder.
pub const PLANS: &str = "plans";

/// A plan somebody can choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlanEntry {
    /// The name of its file.
    pub name: String,
    /// What it is called, by language; German is always there.
    pub title: BTreeMap<LanguageTag, String>,
    /// Whether it is the leader's own, and may be changed and removed.
    pub own: bool,
    /// How many days it has.
    pub days: usize,
    /// How many minutes its blocks have together.
    pub minutes: u32,
    /// How many pages are shown.
    pub pages: usize,
}

impl PlanEntry {
    fn of(plan: Plan, own: bool) -> Self {
        let blocks = plan.days.iter().flat_map(|day| &day.blocks);
        let minutes = blocks.map(|block| u32::from(block.minutes)).sum();
        let (days, pages) = (plan.days.len(), plan.pages().count());
        Self { name: plan.name, title: plan.title, own, days, minutes, pages }
    }

    /// What it is called in one of these languages, the first that has it; else in German.
    pub fn title<'a>(&'a self, languages: &[LanguageTag]) -> &'a str {
        titled(&self.title, languages).unwrap_or(&self.name)
    }
}

/// A title in one of these languages, the first that has it; else in German.
pub fn titled<'a, 'b>(
    title: &'a BTreeMap<LanguageTag, String>,
    languages: impl IntoIterator<Item = &'b LanguageTag>,
) -> Option<&'a str> {
    let german = LanguageTag::german();
    languages.into_iter().find_map(|tag| title.get(tag)).or_else(|| title.get(&german)).map(String::as_str)
}

/// Why a plan could not be kept or removed.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// No plan can be called so.
    #[error("no plan can be called “{0}”")]
    Name(String),
    /// The content, or a pack, has a plan of this name.
    #[error("“{0}” comes with the content")]
    Shipped(String),
    /// None of its pages is shown.
    #[error("no page of the plan is shown")]
    Empty,
    /// There is no such plan.
    #[error("there is no plan of one's own called “{0}”")]
    None(String),
    /// The disk refuses.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// The disk refuses to remove it.
    #[error(transparent)]
    Remove(#[from] io::Error),
}

impl PlanError {
    /// The finding about it. `folder` is where the lesson is kept.
    pub fn finding(self, folder: &Path) -> Diagnostic {
        let place = Location::file(folder.join(PLANS));
        match self {
            Self::Name(name) => Diagnostic::error("plan-name", place).with("name", name),
            Self::Shipped(name) => Diagnostic::error("plan-shipped", place).with("plan", name),
            Self::Empty => Diagnostic::error("plan-empty", place).with("part", "plan"),
            Self::None(name) => Diagnostic::error("plan-own-none", place).with("plan", name),
            Self::Write(error) => {
                Diagnostic::warning("plan-unwritten", place).because(Fault::from(io::Error::from(error)))
            }
            Self::Remove(error) => Diagnostic::warning("plan-unwritten", place).because(error),
        }
    }
}

/// Every plan somebody can choose: those of the content and of packs by their names, then one's own. What cannot be read
/// is a finding, and the others are there. `folder` is where the lesson is kept.
pub fn list(library: &Library, folder: &Path) -> Report<Vec<PlanEntry>> {
    let (mut entries, mut findings) = (Vec::new(), Vec::new());
    let own = own_names(folder);
    for name in library.plans() {
        if own.contains(&name) {
            let place = Location::file(file(folder, &name));
            findings.push(Diagnostic::note("plan-own-first", place).with("plan", &name));
            continue;
        }
        let Report { value: plan, findings: found } = library.plan(&name);
        match plan {
            Some(plan) => entries.push(PlanEntry::of(plan, false)),
            // What is wrong with one that can be taught is for those who write it.
            None => findings.extend(found),
        }
    }
    for name in own {
        let plan = open_own(library, folder, &name).unpack_into(&mut findings);
        entries.extend(plan.map(|plan| PlanEntry::of(plan, true)));
    }
    Report::new(entries, findings)
}

/// Opens a plan by its name: one's own, else that of the content or of a pack. `None`: there is none, or it cannot be read.
pub fn open(library: &Library, folder: &Path, name: &str) -> Report<Option<Plan>> {
    match own_names(folder).contains(name) {
        true => open_own(library, folder, name),
        false => library.plan(name),
    }
}

/// Names of all plans, readable or not, without reading one.
pub fn names(library: &Library, folder: &Path) -> BTreeSet<String> {
    library.plans().into_iter().chain(own_names(folder)).collect()
}

/// Keeps one's own plan under its name. Gives it as it is read from now on, with what is wrong with it.
///
/// # Errors
/// Where the name is that of a plan of the content, the plan shows no page, or the disk refuses; then the plan that was kept
/// before is still there.
pub fn save(library: &Library, folder: &Path, plan: &Plan) -> Result<Report<Option<Plan>>, PlanError> {
    let name = plan.name.clone();
    if !is_name(&name) {
        return Err(PlanError::Name(name));
    }
    if library.plans().contains(&name) && !own_names(folder).contains(&name) {
        return Err(PlanError::Shipped(name));
    }
    if plan.pages().next().is_none() {
        return Err(PlanError::Empty);
    }
    let (path, text) = (file(folder, &name), write(plan));
    write_durably(&path, text.as_bytes())?;
    Ok(library.plan_of(&SourceText::new(path, &text), &name))
}

/// Keeps a copy of a plan as one's own, under a name that nobody has. It is called `title`; without one, like the plan, with
/// a number. Gives the copy.
///
/// # Errors
/// As [`save`].
pub fn copy(library: &Library, folder: &Path, plan: &Plan, title: Option<&str>) -> Result<Plan, PlanError> {
    let taken = names(library, folder);
    let german = LanguageTag::german();
    let mut own = plan.clone();
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    match title.map(words).filter(|title| !title.is_empty()) {
        Some(title) => {
            let name = name_of(&title);
            let free = (1..).map(|number| numbered(&name, number)).find(|name| !taken.contains(name));
            (own.name, own.title) = (free.unwrap_or(name), BTreeMap::from([(german, title)]));
        }
        None => {
            let title = own.title.get(&german).map_or(&*own.name, |title| without_number(title)).to_owned();
            let name = name_of(&title);
            let free = (2..).find(|number| !taken.contains(&numbered(&name, *number))).unwrap_or(2);
            own.name = numbered(&name, free);
            for title in own.title.values_mut() {
                *title = format!("{} ({free})", without_number(title));
            }
        }
    }
    save(library, folder, &own)?;
    Ok(own)
}

/// Removes one's own plan. A lesson that is taught by it goes on: it keeps its plan whole.
///
/// # Errors
/// Where there is none of this name, or the disk refuses.
pub fn remove(folder: &Path, name: &str) -> Result<(), PlanError> {
    if !own_names(folder).contains(name) {
        return Err(PlanError::None(name.to_owned()));
    }
    fs::remove_file(file(folder, name))?;
    Ok(sync_folder(&folder.join(PLANS))?)
}

/// A title without the number a copy gave it.
fn without_number(title: &str) -> &str {
    let Some((before, number)) = title.rsplit_once(" (") else { return title };
    let is_number = number.strip_suffix(')').is_some_and(|number| number.parse::<u32>().is_ok());
    if is_number { before } else { title }
}

fn file(folder: &Path, name: &str) -> PathBuf {
    folder.join(PLANS).join(format!("{name}.ron"))
}

/// Names of one's own plans, readable or not.
fn own_names(folder: &Path) -> BTreeSet<String> {
    let names = LayeredSource::from(folder).names(Path::new(PLANS));
    names.iter().filter_map(|name| Some(name.strip_suffix(".ron")?.to_owned())).collect()
}

fn open_own(library: &Library, folder: &Path, name: &str) -> Report<Option<Plan>> {
    match LayeredSource::from(folder).text_or(&Path::new(PLANS).join(format!("{name}.ron"))) {
        Ok(source) => library.plan_of(&source, name),
        Err(finding) => Report::new(None, vec![finding]),
    }
}

#[cfg(test)]
mod tests;
