//! Words that are compiled in, in German and English: those of staff and of content teams, which translators never meet.

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::langid;

use super::{Localized, Verbatim};
use crate::{
    diagnostic::MessageLanguage,
    language::{Direction, LanguageTag},
};

type Bundle = FluentBundle<FluentResource>;

/// The same words in both languages.
pub struct Compiled {
    german: Bundle,
    english: Bundle,
}

impl Compiled {
    /// Reads two files that are part of the program; a test of their owner compares them.
    pub fn new(german: &str, english: &str) -> Self {
        let bundle = |language, text: &str| {
            let mut bundle = FluentBundle::new_concurrent(vec![language]);
            bundle.set_use_isolating(false);
            let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(whole, _)| whole);
            bundle.add_resource_overriding(resource);
            bundle
        };
        Self { german: bundle(langid!("de"), german), english: bundle(langid!("en"), english) }
    }

    /// The names of one file's words.
    #[cfg(test)]
    pub fn ids(text: &str) -> std::collections::BTreeSet<String> {
        use fluent_syntax::ast::Entry;

        let resource = FluentResource::try_new(text.to_owned()).unwrap();
        let id = |entry: &Entry<&str>| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        };
        resource.entries().filter_map(id).collect()
    }

    /// One of them. A name that has none says itself.
    pub fn say(&self, language: MessageLanguage, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
        let bundle = match language {
            MessageLanguage::German => &self.german,
            MessageLanguage::English => &self.english,
        };
        let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
        let pattern = bundle.get_message(id).and_then(|message| message.value());
        pattern.map_or_else(
            || id.to_owned(),
            |pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
        )
    }
}

/// A text in German or English, left to right.
pub fn line(language: MessageLanguage, text: impl Into<String>) -> Localized {
    let tag = match language {
        MessageLanguage::German => Ok(LanguageTag::german()),
        MessageLanguage::English => "en".parse(),
    };
    let Localized::Verbatim(plain) = Localized::plain(text) else { return Localized::Endonym };
    Localized::Verbatim(Verbatim { tag: tag.unwrap_or(plain.tag), direction: Direction::Ltr, ..plain })
}
