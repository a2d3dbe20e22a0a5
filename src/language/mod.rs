//! Languages: their tags, direction, digits, fallback chain and words.
//!
//! Owns: the manifest of a language (`locales/<tag>/language.ron`) and its Fluent catalogue. Refuses:
//! reading files (that is `pack`), pages (that is `content`) and any drawing.
//!
//! # `language.ron`
//!
//! | field | meaning |
//! |---|---|
//! | `tag` | BCP 47 tag, the name of the folder |
//! | `endonym` | the language's name in itself, shown on its tile |
//! | `name` | its name in German, for staff |
//! | `greeting` | "welcome", shown large on the language screen |
//! | `invitation` | "touch here", spoken by the attract round |
//! | `direction` | `Ltr` or `Rtl` |
//! | `locale` | BCP 47 with Unicode extensions, for digits and dates |
//! | `plural` | tag whose plural rules hold where CLDR 37 lacks the language's own (`fa` for `prs`) |
//! | `face` | family of its script |
//! | `fallback` | tags asked in this order where a sentence is missing |
//! | `voice` | the synthetic voice, or `None` |
//! | `review` | module (or `ui`) to `Reviewed(by: …, on: …, words: …)`; what isn't named, or names other words than those of today, is a draft |

mod day;
mod digits;
mod direction;
pub mod fluent;
mod likely;
mod manifest;
mod message;
mod names;
mod review;
mod role;
mod ron_cause;
mod ron_mend;
mod ron_text;
mod script;
mod sign;
mod tag;

pub use self::fluent::{
    catalogue::{Args, Catalogue},
    file::{Entry, FluentFile},
    lexicon::Lexicon,
    reading::{GAP, Piece, Reading},
};
pub use day::{DayError, YEARS, day, year_fault};
pub use digits::Digits;
pub use direction::{Direction, FIRST_STRONG_ISOLATE, POP_DIRECTIONAL_ISOLATE, without_marks};
pub use likely::likely_script;
pub use manifest::{Language, Voice};
pub use message::{CatalogueId, MessageId};
pub use names::{known_names, names_of, no_language, tags_called};
pub use review::{Review, ReviewState, WordsHash};
pub use role::Role;
pub(crate) use ron_text::{ron_error, ron_errors, ron_fault, ron_options, ron_part};
pub use script::Script;
pub use sign::{SignError, sign};
pub use tag::LanguageTag;
