//! Words of the leader's screen.

use std::collections::BTreeMap;

use super::scene::Scene;
use crate::{
    content::PageRef,
    language::{Args, LanguageTag, MessageId},
    ui::text::Localized,
};

/// A word of `console.ftl`.
pub(super) fn say(id: &'static str) -> Localized {
    Localized::new(MessageId::console(id))
}

/// The same with values.
pub(super) fn say_with(id: &'static str, args: Args) -> Localized {
    Localized::with(MessageId::console(id), args)
}

/// A title that a plan has in several languages, in the leader's, else in German.
pub(super) fn titled(titles: &BTreeMap<LanguageTag, String>, scene: &Scene) -> Option<Localized> {
    let own = scene.active.tag();
    let german = LanguageTag::german();
    let tag = [own, &german].into_iter().find(|tag| titles.contains_key(*tag))?;
    let title = titles.get(tag)?;
    let language = scene.library.language(tag)?;
    Some(Localized::of(language, title))
}

/// What is said as a value of a message.
pub(super) fn spelled(words: &Localized, scene: &Scene) -> String {
    words.find(scene.active).text
}

/// The title of a page, in the leader's language.
pub(super) fn page_title(page: &PageRef, scene: &Scene) -> Localized {
    match scene.library.page(page) {
        Some((_, page, _)) => Localized::new(page.title()),
        None => Localized::plain(page.to_string()),
    }
}

/// The name of a language in itself.
pub(super) fn endonym(tag: &LanguageTag, scene: &Scene) -> Localized {
    match scene.library.language(tag) {
        Some(language) => Localized::of(language, &language.endonym),
        None => Localized::plain(tag.to_string()),
    }
}
