//! The strip's words, in German and English, compiled in: translators of the content never meet them.

use std::sync::LazyLock;

use fluent::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use unic_langid::{LanguageIdentifier, langid};

use super::{Order, Outcome, Task};
use crate::{
    diagnostic::MessageLanguage,
    kiosk::text::{Localized, Verbatim},
    language::{Direction, LanguageTag},
};

type Bundle = FluentBundle<FluentResource>;

static GERMAN: LazyLock<Bundle> = LazyLock::new(|| bundle(langid!("de"), include_str!("words.de.ftl")));
static ENGLISH: LazyLock<Bundle> = LazyLock::new(|| bundle(langid!("en"), include_str!("words.en.ftl")));

fn bundle(language: LanguageIdentifier, text: &str) -> Bundle {
    let mut bundle = FluentBundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(false);
    // The files are part of the program; a test reads both without errors.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(whole, _)| whole);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Words of the strip. A name that has none says itself.
pub(super) fn words(language: MessageLanguage, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    let bundle = match language {
        MessageLanguage::German => &*GERMAN,
        MessageLanguage::English => &*ENGLISH,
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    let pattern = bundle.get_message(id).and_then(|message| message.value());
    pattern.map_or_else(
        || id.to_owned(),
        |pattern| bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned(),
    )
}

/// A text of the strip, left to right.
pub(super) fn line(language: MessageLanguage, text: impl Into<String>) -> Localized {
    let tag = match language {
        MessageLanguage::German => Ok(LanguageTag::german()),
        MessageLanguage::English => "en".parse(),
    };
    let Localized::Verbatim(plain) = Localized::plain(text) else { return Localized::Endonym };
    Localized::Verbatim(Verbatim { tag: tag.unwrap_or(plain.tag), direction: Direction::Ltr, ..plain })
}

/// What a button is called.
pub(super) fn button(order: Order) -> &'static str {
    match order {
        Order::Check => "check",
        Order::Do(Task::Build) => "build",
        Order::Do(Task::Export) => "export",
        Order::Do(Task::Import) => "import",
        Order::Do(Task::Record) => "record",
    }
}

/// What came of a task.
pub(super) fn outcome(language: MessageLanguage, outcome: &Outcome) -> String {
    let say = |id: &str, args: &[(&'static str, FluentValue<'_>)]| words(language, id, args);
    let path = |path: &std::path::Path| FluentValue::from(path.display().to_string());
    match outcome {
        Outcome::Built(file) => say("built", &[("file", path(file))]),
        Outcome::Refused(errors) => say("refused", &[("errors", (*errors).into())]),
        Outcome::NoPack => say("no-pack", &[]),
        Outcome::Exported(file, texts) => say("exported", &[("file", path(file)), ("texts", (*texts).into())]),
        Outcome::Imported(placed, refused, _) => {
            say("imported", &[("placed", (*placed).into()), ("refused", (*refused).into())])
        }
        Outcome::NoWorkbook(file) => say("no-workbook", &[("file", path(file))]),
        Outcome::Records => say("records", &[]),
        Outcome::NoConsent(command) => say("no-consent", &[("command", command.as_str().into())]),
        Outcome::Failed(why) => say("failed", &[("why", why.as_str().into())]),
    }
}

#[cfg(test)]
mod tests {
    //! Both languages say the same things.
    use std::collections::BTreeSet;

    use fluent_syntax::ast::Entry;

    use super::*;

    fn ids(text: &str) -> BTreeSet<String> {
        let resource = FluentResource::try_new(text.to_owned()).unwrap();
        let id = |entry: &Entry<&str>| match entry {
            Entry::Message(message) => Some(message.id.name.to_owned()),
            _ => None,
        };
        resource.entries().filter_map(id).collect()
    }

    #[test]
    fn german_and_english_have_the_same_words() {
        assert_eq!(ids(include_str!("words.de.ftl")), ids(include_str!("words.en.ftl")));
    }
}
