//! Which clips say a part of a page, in which order: a sentence in each language, then the next one.
//!
//! Refuses: playing them, and another language where one has no words: the wall says there that it has none.

use crate::{
    content::{Page, PageKind, clip::cues::ClipId},
    language::{LanguageTag, MessageId},
    library::Library,
    trainer::lesson::Speech,
    ui::narration::{CurrentCue, queue::Utterance},
};

/// From so many languages on the wall has one sentence below the other, and a question stands among them.
const STACKED: usize = 3;

/// What is heard: a text in a language, and the sentence in view meanwhile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// The text and its language, for what is marked on the wall.
    pub cue: CurrentCue,
    /// The sentence it belongs to, from 0; none of what is not on a page.
    pub sentence: Option<usize>,
}

/// The sentences of a page as a wall of so many languages counts them.
pub fn sentences(page: &Page, on_wall: usize) -> Vec<MessageId> {
    let asks = on_wall >= STACKED && matches!(page.kind, PageKind::Question { .. });
    asks.then(|| page.title()).into_iter().chain(page.rows()).collect()
}

/// What is said with each sentence: the title comes with the first one.
fn texts(page: &Page, speech: &Speech, on_wall: usize) -> Vec<(usize, MessageId)> {
    let (rows, title) = (sentences(page, on_wall), page.title());
    let first = (speech.from == 0 && !rows.contains(&title)).then_some((0, title));
    let shown = rows.into_iter().enumerate().skip(speech.from);
    let shown = shown.take_while(|(at, _)| speech.until.is_none_or(|until| *at < until));
    first.into_iter().chain(shown).collect()
}

/// What can be heard of a speech. A sentence that nobody speaks in a language is passed over there.
pub fn utterances(library: &Library, speech: &Speech, on_wall: usize) -> Vec<Utterance<Heard>> {
    let Some((_, page, _)) = library.page(&speech.page) else { return Vec::new() };
    let mut list = Vec::new();
    for (sentence, id) in texts(page, speech, on_wall) {
        list.extend(speech.languages.iter().filter_map(|tag| utterance(library, tag, &id, sentence)));
    }
    list
}

fn utterance(library: &Library, tag: &LanguageTag, id: &MessageId, sentence: usize) -> Option<Utterance<Heard>> {
    let clip = library.heard_in_course(&ClipId::of(tag, id), id.cue())?;
    let cue = CurrentCue { message: Some(id.clone()), tag: tag.clone() };
    Utterance::of(&clip, id.cue(), Heard { cue, sentence: Some(sentence) })
}

/// The greeting of a language, where somebody speaks it.
pub(super) fn greeting(library: &Library, tag: &LanguageTag) -> Option<Utterance<Heard>> {
    const VALUE: &str = "value";
    let clip = library.heard_in_course(&ClipId::manifest(tag, "greeting"), VALUE)?;
    let cue = CurrentCue { message: None, tag: tag.clone() };
    Utterance::of(&clip, VALUE, Heard { cue, sentence: None })
}
