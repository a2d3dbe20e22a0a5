//! The way through all pages of all modules, in the curriculum's order; and a page by its names, so that it is found
//! again in another library.

use crate::{
    content::{Page, PageKind, PageRef, Placement},
    language::{CatalogueId, LanguageTag, MessageId},
    library::Library,
    ui::core::{Act, Sheet, View, Visit},
};

/// One page of the way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stop {
    /// What fills the screen.
    pub view: View,
    /// In the phrasebook: what others ask.
    pub staff_questions: bool,
    /// In the phrasebook: the phrase that is shown large; `None`: the list.
    pub phrase: Option<PageRef>,
}

impl Stop {
    /// What leads there.
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = vec![Act::Go(self.view.clone())];
        if matches!(self.view, View::Phrases(_)) {
            acts.push(Act::StaffQuestions(self.staff_questions));
            acts.extend(self.phrase.clone().map(Act::Oppose));
        }
        acts
    }
}

/// Every page, module by module.
pub fn stops(library: &Library) -> Vec<Stop> {
    let mut stops = Vec::new();
    for module in library.modules() {
        if module.shelf != Placement::Phrases {
            let page = |page: &Page| Stop { view: View::Page(page.page_ref()), staff_questions: false, phrase: None };
            stops.extend(module.pages.iter().map(page));
            continue;
        }
        let view = || View::Phrases(module.id.clone());
        for staff_questions in [false, true] {
            let fits = |kind: &PageKind| matches!(kind, PageKind::Asked { .. }) == staff_questions;
            let phrases: Vec<&Page> = module.pages.iter().filter(|page| fits(&page.kind)).collect();
            let list = (!phrases.is_empty()).then(|| Stop { view: view(), staff_questions, phrase: None });
            stops.extend(list);
            stops.extend(phrases.into_iter().map(|page| Stop {
                view: view(),
                staff_questions,
                phrase: Some(page.page_ref()),
            }));
        }
    }
    stops
}

/// The page a visit shows; `None` on screens that belong to no module.
pub fn shown(visit: &Visit) -> Option<Stop> {
    match &visit.view {
        View::Page(..) => Some(Stop { view: visit.view.clone(), staff_questions: false, phrase: None }),
        View::Phrases(module) => {
            let large = visit.sheet == Some(Sheet::ShowToOther);
            let phrase = visit.shown_to_other.clone().filter(|page| large && page.module == *module);
            Some(Stop { view: visit.view.clone(), staff_questions: visit.staff_questions, phrase })
        }
        _ => None,
    }
}

/// A way to turn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Turn {
    /// One on.
    On,
    /// One back.
    Back,
    /// To the first.
    First,
    /// To the last.
    Last,
}

/// Where a turn leads. From a screen that is no page it leads to the first one.
pub fn turned(stops: &[Stop], visit: &Visit, turn: Turn) -> Option<Stop> {
    let here = shown(visit).and_then(|shown| stops.iter().position(|stop| *stop == shown));
    let last = stops.len().checked_sub(1)?;
    let to = match (turn, here) {
        (Turn::On, Some(at)) => (at + 1).min(last),
        (Turn::Back, Some(at)) => at.saturating_sub(1),
        (Turn::Last, _) => last,
        (Turn::First, _) | (_, None) => 0,
    };
    stops.get(to).cloned()
}

/// A page by its names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    /// The language it was read in.
    pub language: LanguageTag,
    /// Its module.
    pub module: String,
    /// Its name in the module; `None`: a list of phrases.
    pub page: Option<String>,
    /// In the phrasebook: what others ask.
    staff_questions: bool,
}

impl Named {
    /// The page a visit shows.
    pub fn of(visit: &Visit) -> Option<Self> {
        let stop = shown(visit)?;
        let (module, page) = match &stop.view {
            View::Page(page) => (&page.module, Some(&page.page)),
            View::Phrases(module) => (module, stop.phrase.as_ref().map(|page| &page.page)),
            _ => return None,
        };
        Some(Self {
            language: visit.language.clone()?,
            module: module.to_string(),
            page: page.map(ToString::to_string),
            staff_questions: stop.staff_questions,
        })
    }

    /// The same page in a library that has it.
    pub fn find(&self, library: &Library) -> Option<Stop> {
        library.language(&self.language)?;
        let module = library.module(&self.module)?;
        let at = match &self.page {
            Some(page) => Some(module.pages.iter().find(|found| found.id.as_str() == page)?.page_ref()),
            None => None,
        };
        if module.shelf == Placement::Phrases {
            return Some(Stop {
                view: View::Phrases(module.id.clone()),
                staff_questions: self.staff_questions,
                phrase: at,
            });
        }
        Some(Stop { view: View::Page(at?), staff_questions: false, phrase: None })
    }

    /// The file with its words.
    pub fn catalogue(&self) -> CatalogueId {
        MessageId::module_title(&self.module).catalogue
    }
}

#[cfg(test)]
mod tests {
    //! Turning on passes every page of the content once.
    use super::*;

    fn library() -> Library {
        Library::read(std::path::Path::new(env!("CARGO_MANIFEST_DIR"))).value
    }

    #[test]
    fn the_way_passes_every_page_once_in_the_order_of_the_modules() {
        let library = library();
        let stops = stops(&library);
        let pages: usize = library.modules().iter().map(|module| module.pages.len()).sum();
        let lists = stops.iter().filter(|stop| matches!(stop.view, View::Phrases(_)) && stop.phrase.is_none()).count();
        assert_eq!(stops.len(), pages + lists);
        let mut visit = Visit::default();
        for stop in &stops {
            assert_eq!(turned(&stops, &visit, Turn::On).as_ref(), Some(stop));
            visit.view = stop.view.clone();
            visit.staff_questions = stop.staff_questions;
            visit.shown_to_other = match &stop.view {
                View::Phrases(_) => stop.phrase.clone(),
                _ => None,
            };
            visit.sheet = visit.shown_to_other.is_some().then_some(Sheet::ShowToOther);
        }
        assert_eq!(turned(&stops, &visit, Turn::On).as_ref(), stops.last(), "the last page stays");
        assert_eq!(turned(&stops, &visit, Turn::First).as_ref(), stops.first());
        assert_eq!(turned(&stops, &visit, Turn::Back).as_ref(), stops.get(stops.len() - 2));
    }

    #[test]
    fn a_page_is_found_again_by_its_names() {
        let library = library();
        for stop in stops(&library) {
            let mut visit =
                Visit { language: Some(LanguageTag::german()), view: stop.view.clone(), ..Visit::default() };
            visit.staff_questions = stop.staff_questions;
            if let Some(phrase) = &stop.phrase {
                visit.shown_to_other = Some(phrase.clone());
                visit.sheet = Some(Sheet::ShowToOther);
            }
            assert_eq!(Named::of(&visit).and_then(|named| named.find(&library)), Some(stop));
        }
    }
}
