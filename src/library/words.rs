//! A language with those it falls back to.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
};

use crate::language::{Args, Direction, Language, LanguageTag, Lexicon, MessageId};

/// A text that was asked for, in the language it was found in.
#[derive(Debug, Clone)]
pub struct Found {
    /// The text; never empty. Where no language has it, the key in brackets, so that the gap is seen.
    pub text: String,
    /// The language it is in.
    pub tag: LanguageTag,
    /// That language's direction.
    pub direction: Direction,
    /// Whether it is another language than the one asked for.
    pub fallback: bool,
}

/// The words of a language and of its fallbacks, in order. Never empty.
#[derive(Debug, Clone)]
pub struct Words {
    first: Arc<Lexicon>,
    rest: Vec<Arc<Lexicon>>,
    /// Texts without values that were asked for: a sentence is a row's text, its name and what a voice says.
    asked: Arc<Mutex<HashMap<MessageId, Found>>>,
}

/// Texts kept in memory, more than one screen has.
const MOST_ASKED: usize = 512;

impl Words {
    /// `first` is the language asked for.
    pub fn new(first: Arc<Lexicon>, rest: Vec<Arc<Lexicon>>) -> Self {
        Self { first, rest, asked: Arc::default() }
    }

    /// The language asked for.
    pub fn language(&self) -> &Arc<Language> {
        self.first.language()
    }

    /// The words of the language asked for alone.
    pub fn catalogue(&self) -> &Arc<Lexicon> {
        &self.first
    }

    /// Whether this part (`ui` or a module) is a draft in the language asked for.
    pub fn is_draft(&self, part: &str) -> bool {
        self.first.is_draft(part)
    }

    /// The text in the first language of the chain that has it.
    pub fn get(&self, id: &MessageId, args: &Args) -> Found {
        if *args != Args::none() {
            return self.find(id, args);
        }
        let Ok(mut asked) = self.asked.lock() else { return self.find(id, args) };
        if let Some(found) = asked.get(id) {
            return found.clone();
        }
        if asked.len() >= MOST_ASKED {
            asked.clear();
        }
        let found = self.find(id, args);
        asked.insert(id.clone(), found.clone());
        found
    }

    fn find(&self, id: &MessageId, args: &Args) -> Found {
        for (at, catalogue) in std::iter::once(&self.first).chain(&self.rest).enumerate() {
            if let Some(text) = catalogue.format(id, args) {
                let language = catalogue.language();
                return Found { text, tag: language.tag.clone(), direction: language.direction, fallback: at > 0 };
            }
        }
        if self.first.miss(id) {
            tracing::warn!(message = %id, "no language has this text");
        }
        Found { text: format!("[{id}]"), tag: LanguageTag::german(), direction: Direction::Ltr, fallback: true }
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    //! A text that was asked for is kept, and what is kept is bounded.
    use std::{collections::BTreeMap, fmt::Write as _};

    use super::*;
    use crate::{
        diagnostic::SourceText,
        language::{Catalogue, CatalogueId, FluentFile},
    };

    const MANIFEST: &str = "(tag: \"de\", endonym: \"Deutsch\", name: \"Deutsch\", greeting: \"Hallo\", invitation: \"Hier\", \
        direction: Ltr, locale: \"de\", plural: \"de\", face: \"Noto Sans\", fallback: [], voice: None, review: {})";

    fn lexicon(words: &str) -> Arc<Lexicon> {
        let language = Arc::new(Language::read(&SourceText::new("language.ron", MANIFEST), "de").value.unwrap());
        let ftl = FluentFile::read(&language, SourceText::new("ui.ftl", words)).value;
        let files = BTreeMap::from([(CatalogueId::Ui, ftl)]);
        Arc::new(Lexicon::new(Catalogue::new(language, Arc::default(), files)))
    }

    #[test]
    fn a_kept_text_is_the_text() {
        let (mut words, mut ids) = (String::new(), Vec::new());
        for at in 0..2 * MOST_ASKED {
            writeln!(words, "text-{at} = Text {at}").unwrap();
            ids.push(MessageId { message: format!("text-{at}").into(), ..MessageId::ui("text") });
        }
        let rest = lexicon("other = Von woanders\ncounted = { $count } mal\n");
        let words = Words::new(lexicon(&words), vec![rest]);
        ids.extend(["other", "missing"].map(MessageId::ui));
        for _ in 0..2 {
            for id in &ids {
                let (kept, fresh) = (words.get(id, &Args::none()), words.find(id, &Args::none()));
                assert_eq!((kept.text, kept.tag, kept.fallback), (fresh.text, fresh.tag, fresh.fallback), "{id}");
                assert!(words.asked.lock().unwrap().len() <= MOST_ASKED);
            }
        }
        assert_eq!(words.get(&MessageId::ui("missing"), &Args::none()).text, "[ui/missing]");
        let counted = |count| words.get(&MessageId::ui("counted"), &Args::none().number("count", count)).text;
        assert_ne!(counted(1), counted(2), "values are never kept");
    }

    #[test]
    fn a_text_that_is_nowhere_is_news_once_however_often_the_language_is_chosen() {
        let language = lexicon("home = Start\n");
        let chosen = || Words::new(language.clone(), Vec::new());
        assert_eq!(chosen().get(&MessageId::ui("gone"), &Args::none()).text, "[ui/gone]");
        assert!(!language.miss(&MessageId::ui("gone")), "it was said");
        assert!(language.miss(&MessageId::ui("gone-too")));
    }
}
