//! What a lesson lacks, before anybody sits in front of it: words and voices of the day's pages in the wall's languages.
//!
//! Owns: the looking. Refuses: judging: a lesson can be held without a voice, and by whoever translates as they speak.

use std::collections::BTreeSet;

use crate::{
    content::{Page, PageRef, clip::cues::ClipId, plan::Plan},
    language::{Language, LanguageTag, MessageId},
    library::{Library, VoiceKind},
};

/// What a day has and lacks.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Readiness {
    /// How many pages the day shows, each counted once.
    pub pages: usize,
    /// Pages of the plan that the content has not.
    pub gone: Vec<PageRef>,
    /// Each language, in the wall's order.
    pub languages: Vec<LanguageReadiness>,
}

/// What a day has and lacks in one language. Pages are in the plan's order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageReadiness {
    /// Which.
    pub tag: LanguageTag,
    /// Pages of which a title, a sentence or an answer has no words; the wall says so there.
    pub untranslated: Vec<PageRef>,
    /// Pages that have words of which nobody speaks any.
    pub silent: Vec<PageRef>,
    /// Pages of which some words are spoken and others not.
    pub gaps: Vec<PageRef>,
    /// How many pages people speak who agreed to courses, as far as they are spoken.
    pub people: usize,
    /// How many pages the computer speaks, in part or whole.
    pub computer: usize,
    /// The computer's voice, where it is another language's: `fa`, Persian, for Dari.
    pub stand_in: Option<String>,
}

impl Readiness {
    /// Whether every page has all its words and all its voices.
    pub fn is_whole(&self) -> bool {
        self.gone.is_empty() && self.languages.iter().all(LanguageReadiness::is_whole)
    }
}

impl LanguageReadiness {
    /// Whether every page has all its words and all its voices.
    pub fn is_whole(&self) -> bool {
        self.untranslated.is_empty() && self.silent.is_empty() && self.gaps.is_empty()
    }

    /// Whether the leader's own voice is the better one from the start: nobody speaks the day in this language, or only a
    /// computer that speaks another one.
    pub fn own_voice(&self) -> bool {
        match self.computer {
            0 => self.people == 0,
            _ => self.stand_in.is_some(),
        }
    }

    fn new(language: Option<&Language>, tag: &LanguageTag) -> Self {
        let stand_in = language.and_then(Language::borrowed_voice).map(str::to_owned);
        let (untranslated, silent, gaps) = (Vec::new(), Vec::new(), Vec::new());
        Self { tag: tag.clone(), untranslated, silent, gaps, people: 0, computer: 0, stand_in }
    }

    /// Counts a page; `words` says which texts the language has.
    fn count(&mut self, library: &Library, page: &Page, words: impl Fn(&MessageId) -> bool) {
        let texts: Vec<MessageId> = std::iter::once(page.title()).chain(page.rows()).collect();
        let there: Vec<&MessageId> = texts.iter().filter(|id| words(id)).collect();
        if there.len() < texts.len() {
            self.untranslated.push(page.page_ref());
        }
        let voice = |id: &&&MessageId| library.heard_in_course(&ClipId::of(&self.tag, id), id.cue());
        let voices: Vec<VoiceKind> = there.iter().filter_map(|id| Some(voice(&id)?.voice)).collect();
        match voices.len() {
            // Where there are no words, nobody misses a voice.
            0 if there.is_empty() => return,
            0 => return self.silent.push(page.page_ref()),
            some if some < there.len() => self.gaps.push(page.page_ref()),
            _ => {}
        }
        match voices.contains(&VoiceKind::Synthetic) {
            true => self.computer += 1,
            false => self.people += 1,
        }
    }
}

/// Looks through a day of a plan, counted from 0, in these languages. Reads words and cues from disk: not for every frame.
pub fn readiness(plan: &Plan, day: usize, languages: &[LanguageTag], library: &Library) -> Readiness {
    let (mut seen, mut found) = (BTreeSet::new(), Readiness::default());
    let planned = plan.pages().filter(|(at, ..)| *at == day).map(|(.., planned)| &planned.page);
    let mut pages = Vec::new();
    for page in planned.filter(|page| seen.insert(*page)) {
        match library.page(page) {
            Some((_, page, _)) => pages.push(page),
            None => found.gone.push(page.clone()),
        }
    }
    found.pages = pages.len();
    // Language by language: its words are read once.
    for tag in languages {
        let language = library.language(tag);
        let words = language.map(|language| library.words(language).value);
        let has = |id: &MessageId| words.as_ref().is_some_and(|words| words.catalogue().has(id));
        let mut ready = LanguageReadiness::new(language.map(|language| &**language), tag);
        pages.iter().for_each(|page| ready.count(library, page, has));
        found.languages.push(ready);
    }
    found
}
