//! The way through all pages of all modules, in the curriculum's order; and a page by its names, so that it is found
//! again in another library.

use crate::{
    content::{PageKind, ShelfPlace},
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
    pub asked: bool,
    /// In the phrasebook: the phrase that is shown large; `None`: the list.
    pub phrase: Option<usize>,
}

impl Stop {
    /// What leads there.
    pub fn acts(&self) -> Vec<Act> {
        let mut acts = vec![Act::Go(self.view.clone())];
        if let View::Phrases(module) = &self.view {
            acts.push(Act::Asked(self.asked));
            acts.extend(self.phrase.map(|at| Act::Oppose(module.clone(), at)));
        }
        acts
    }
}

/// Every page, module by module.
pub fn stops(library: &Library) -> Vec<Stop> {
    let mut stops = Vec::new();
    for module in library.modules() {
        if module.shelf != ShelfPlace::Phrases {
            let page = |at| Stop { view: View::Page(module.id.clone(), at), asked: false, phrase: None };
            stops.extend((0..module.pages.len()).map(page));
            continue;
        }
        let view = || View::Phrases(module.id.clone());
        for asked in [false, true] {
            let fits = |kind: &PageKind| matches!(kind, PageKind::Asked { .. }) == asked;
            let phrases: Vec<usize> = (0..module.pages.len()).filter(|&at| fits(&module.pages[at].kind)).collect();
            let list = (!phrases.is_empty()).then(|| Stop { view: view(), asked, phrase: None });
            stops.extend(list);
            stops.extend(phrases.into_iter().map(|at| Stop { view: view(), asked, phrase: Some(at) }));
        }
    }
    stops
}

/// The page a visit shows; `None` on screens that belong to no module.
pub fn shown(visit: &Visit) -> Option<Stop> {
    match &visit.view {
        View::Page(..) => Some(Stop { view: visit.view.clone(), asked: false, phrase: None }),
        View::Phrases(module) => {
            let large = visit.sheet == Some(Sheet::Opposite);
            let phrase = visit.opposite.as_ref().filter(|(of, _)| large && of == module).map(|(_, at)| *at);
            Some(Stop { view: visit.view.clone(), asked: visit.asked, phrase })
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
    asked: bool,
}

impl Named {
    /// The page a visit shows.
    pub fn of(visit: &Visit, library: &Library) -> Option<Self> {
        let stop = shown(visit)?;
        let (module, at) = match &stop.view {
            View::Page(module, at) => (module, Some(*at)),
            View::Phrases(module) => (module, stop.phrase),
            _ => return None,
        };
        let page = |at: usize| Some(library.module(module.as_str())?.pages.get(at)?.id.to_string());
        Some(Self {
            language: visit.language.clone()?,
            module: module.to_string(),
            page: at.and_then(page),
            asked: stop.asked,
        })
    }

    /// The same page in a library that has it.
    pub fn find(&self, library: &Library) -> Option<Stop> {
        library.language(&self.language)?;
        let module = library.module(&self.module)?;
        let at = match &self.page {
            Some(page) => Some(module.pages.iter().position(|found| found.id.as_str() == page)?),
            None => None,
        };
        if module.shelf == ShelfPlace::Phrases {
            return Some(Stop { view: View::Phrases(module.id.clone()), asked: self.asked, phrase: at });
        }
        Some(Stop { view: View::Page(module.id.clone(), at?), asked: false, phrase: None })
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
            visit.asked = stop.asked;
            visit.opposite = match &stop.view {
                View::Phrases(module) => stop.phrase.map(|at| (module.clone(), at)),
                _ => None,
            };
            visit.sheet = visit.opposite.is_some().then_some(Sheet::Opposite);
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
            visit.asked = stop.asked;
            if let (View::Phrases(module), Some(at)) = (&stop.view, stop.phrase) {
                visit.opposite = Some((module.clone(), at));
                visit.sheet = Some(Sheet::Opposite);
            }
            assert_eq!(Named::of(&visit, &library).and_then(|named| named.find(&library)), Some(stop));
        }
    }
}
