//! The words of one language as a kiosk serves them: what it takes to write a text, and nothing that only rules read.

use std::{
    collections::{BTreeSet, HashSet},
    sync::{Arc, Mutex},
};

use crate::language::{Args, Catalogue, Digits, Language, LanguageTag, MessageId, ReviewState};

/// Words that have been through the rules. It has no files and no entries, so that no rule can be run over what is no
/// longer there.
#[derive(Debug)]
pub struct Lexicon {
    words: Catalogue,
    /// Parts whose signature is under the words of today.
    reviewed: BTreeSet<String>,
    /// Texts that were missed, in this language and whatever it falls back to.
    missed: Mutex<HashSet<MessageId>>,
}

impl Lexicon {
    /// Keeps of a catalogue what is served. Texts it withholds stay withheld. Which parts are reviewed is found out here,
    /// once: words don't change any more, and nothing is hashed of a part that nobody signed.
    pub fn new(catalogue: Catalogue) -> Self {
        let holds = catalogue.files().keys().filter(|part| catalogue.review(part) == ReviewState::Holds);
        let reviewed = holds.map(ToString::to_string).collect();
        Self { words: catalogue.for_serving(), reviewed, missed: Mutex::default() }
    }

    /// The same words, signed by nobody whose signature counts.
    #[must_use]
    pub fn unsigned(self) -> Self {
        Self { reviewed: BTreeSet::new(), ..self }
    }

    /// Notes that a text is nowhere. Gives whether that is news: it is missed again with every visitor.
    pub fn miss(&self, id: &MessageId) -> bool {
        self.missed.lock().is_ok_and(|mut missed| missed.insert(id.clone()))
    }

    /// Whether nobody has signed this part (`ui` or a module), or other words than it has.
    pub fn is_draft(&self, part: &str) -> bool {
        !self.reviewed.contains(part)
    }

    /// The language.
    pub fn language(&self) -> &Arc<Language> {
        self.words.language()
    }

    /// Its tag.
    pub fn tag(&self) -> &LanguageTag {
        self.words.tag()
    }

    /// The digits of this language.
    pub fn digits(&self) -> &Digits {
        self.words.digits()
    }

    /// Whether the text exists here and is served.
    pub fn has(&self, id: &MessageId) -> bool {
        self.words.has(id)
    }

    /// The variables of a text and of what is spoken for it.
    pub fn variables(&self, id: &MessageId) -> impl Iterator<Item = &str> {
        let entries = [id.clone(), id.say()]
            .into_iter()
            .filter_map(|id| self.words.files().get(&id.catalogue)?.entry(&id.message, id.attribute.as_deref()));
        entries.flat_map(|entry| entry.variables.iter().map(|(name, _)| name.as_str()))
    }

    /// Whether the message of a text was written here.
    pub fn knows(&self, id: &MessageId) -> bool {
        self.words.files().get(&id.catalogue).is_some_and(|ftl| ftl.message(&id.message).next().is_some())
    }

    /// The variables of all texts of a message.
    pub fn variables_of_message(&self, id: &MessageId) -> impl Iterator<Item = &str> {
        let ftl = self.words.files().get(&id.catalogue).into_iter();
        let entries = ftl.flat_map(|ftl| ftl.message(&id.message)).map(|(_, entry)| entry);
        entries.flat_map(|entry| entry.variables.iter().map(|(name, _)| name.as_str()))
    }

    /// The text with its variables filled, as [`Catalogue::format`] writes it.
    pub fn format(&self, id: &MessageId, args: &Args) -> Option<String> {
        self.words.format(id, args)
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test may fail loudly")]
mod tests {
    //! A kiosk reads the same texts as the rules did.
    use std::collections::BTreeMap;

    use super::*;
    use crate::{
        diagnostic::SourceText,
        language::{CatalogueId, FluentFile},
    };

    const MANIFEST: &str = "(tag: \"de\", endonym: \"Deutsch\", name: \"Deutsch\", greeting: \"Hallo\", invitation: \"Hier\", \
        direction: Ltr, locale: \"de\", plural: \"de\", face: \"Noto Sans\", fallback: [], voice: None, review: {})";

    const WORDS: &str = "plain = Guten Tag\nfact = Rufen Sie { $tel } an.\n    .s1 = Noch einmal { $tel }.\n\
        chosen = { $count ->\n    [one] eins\n   *[other] { $count } viele\n }\nunknown = { $nobody }\n\
        withheld = Nein\nempty = { \"\" }\n";

    #[test]
    fn every_text_is_served_as_it_was() {
        let language = Arc::new(Language::read(&SourceText::new("language.ron", MANIFEST), "de").value.unwrap());
        let catalogue = || {
            let ftl = FluentFile::read(&language, SourceText::new("ui.ftl", WORDS)).value;
            let facts = Arc::new(BTreeMap::from([("tel".to_owned(), "112".to_owned())]));
            Catalogue::new(language.clone(), facts, BTreeMap::from([(CatalogueId::Ui, ftl)]))
                .without([MessageId::ui("withheld")])
        };
        let (whole, served) = (catalogue(), Lexicon::new(catalogue()));
        let mut ids: Vec<MessageId> =
            ["plain", "fact", "chosen", "unknown", "withheld", "empty", "missing"].map(MessageId::ui).to_vec();
        ids.push(MessageId { attribute: Some("s1".into()), ..MessageId::ui("fact") });
        for id in &ids {
            for args in [Args::none(), Args::none().number("count", 1), Args::none().number("count", 7)] {
                assert_eq!(served.format(id, &args), whole.format(id, &args), "{id}");
            }
            assert_eq!(served.has(id), whole.has(id), "{id}");
        }
        assert!(served.format(&ids[7], &Args::none()).unwrap().contains("112"));
        let rules =
            |entry: &crate::language::Entry| entry.readings.len() + entry.literals.len() + entry.references.len();
        let kept = served.words.files()[&CatalogueId::Ui].entries().map(|(.., entry)| rules(entry)).sum::<usize>();
        assert_eq!(kept, 0, "nothing that only rules read");
    }
}
