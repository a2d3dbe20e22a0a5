//! What a voice can be asked to say.

use bevy::prelude::*;

use crate::{content::directory::EntryRef, language::LanguageTag, ui::text::Localized};

/// Something a voice can say.
#[derive(Debug, Clone, PartialEq)]
pub enum Say {
    /// A text of the screen.
    Words(Localized),
    /// A field of a language's manifest: `endonym`, `greeting` or `invitation`, in that language.
    Manifest(LanguageTag, &'static str),
    /// A telephone number, digit by digit.
    Number(&'static str),
    /// Any number, digit by digit.
    Digits(String),
    /// A text of the site's file: its name in German, or a note in the reader's language.
    Site(SiteWords, EntryRef),
    /// The name of a town, in German.
    Town(String),
}

/// Asks for words to be spoken now, instead of what is spoken.
#[derive(Event, Debug, Clone)]
pub struct Said(pub Vec<Say>);

/// Which text of an entry is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SiteWords {
    /// Its name, in German.
    Name,
    /// Its note, in the reader's language where there is one.
    Note,
}
