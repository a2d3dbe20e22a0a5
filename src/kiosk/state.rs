//! Where a visitor is, what they chose, and the one set of acts that changes it.
//!
//! Owns: [`Visit`] (forgotten as a whole when the visitor leaves), [`Act`] and the order of the kiosk's
//! systems. Refuses: drawing and sound.

mod around;

use std::{collections::BTreeMap, path::PathBuf, sync::Arc};

use bevy::prelude::*;

pub use around::{MapPoint, Sited, Surroundings};

use super::text::{Localized, TextScale};
use crate::{
    content::{
        ModuleId, NeedId, ShelfPlace,
        directory::{EntryId, EntryRef},
    },
    language::{Language, LanguageTag, MessageId, Script},
    library::Library,
};

/// Order of the kiosk's own systems within a frame, after input and before Bevy's layout.
#[derive(SystemSet, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Update {
    /// Screens are built anew where the view changed.
    Build,
    /// Words are written.
    Localize,
    /// Directions are set.
    Direct,
    /// Colours are set.
    Paint,
}

/// The content being served. Replaced as a whole, never changed.
#[derive(Resource, Clone, Deref)]
pub struct Served(pub Arc<Library>);

/// Languages in the order of the kiosk's settings.
#[derive(Resource, Debug, Clone, Deref)]
pub struct Offered(pub Vec<Arc<Language>>);

/// Whether the machine has no sound now; the ear's sheet says so.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Silent(pub bool);

/// What fills the screen.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub enum View {
    /// The first screen: a tile for each language.
    #[default]
    Languages,
    /// The modules.
    Home,
    /// A page of a module, by its index.
    Page(ModuleId, usize),
    /// The phrasebook, at one of its categories.
    Phrases(ModuleId),
    /// All pages by their pictures.
    Index,
    /// What the visitor marked.
    Kept,
    /// The pages of a module that is opened at a list of them.
    Menu(ModuleId),
    /// Places and people, by what [`Visit::filter`] leaves.
    Places,
    /// One of them.
    Place(EntryId),
    /// What only this house knows.
    House,
    /// Staff: the PIN pad.
    StaffPin,
    /// Staff: the packs.
    Staff,
}

impl View {
    /// Whether it is for staff rather than visitors.
    pub fn is_staff(&self) -> bool {
        matches!(self, Self::StaffPin | Self::Staff)
    }
}

/// What lies over the view.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// Emergency numbers.
    Help,
    /// Size, contrast, motion.
    Appearance,
    /// Read to me, volume.
    Sound,
    /// Another language for the same page.
    Language,
    /// All pages of the module.
    Pages,
    /// A phrase or a question, large, for the person opposite; [`Visit::opposite`] says which.
    Opposite,
    /// The card that asks for an interpreter.
    Interpreter,
    /// Towns to choose from.
    Towns,
    /// Languages spoken at places to choose from.
    Spoken,
}

/// Everything about one visit. Dropping it forgets the visitor.
#[derive(Resource, Debug, Clone, PartialEq, Default)]
pub struct Visit {
    /// The language, once chosen.
    pub language: Option<LanguageTag>,
    /// What fills the screen.
    pub view: View,
    /// What lies over it.
    pub sheet: Option<Sheet>,
    /// Whether "are you still there?" lies over both.
    pub asks: bool,
    /// Where each module was left.
    pub places: BTreeMap<ModuleId, usize>,
    /// Answers touched on the question in view, in order, from 0.
    pub answers: Vec<usize>,
    /// Whether German stands beside.
    pub beside: bool,
    /// Whether the first touch speaks and the second acts.
    pub read_to_me: bool,
    /// Whether the turtle is on.
    pub slow: bool,
    /// Size of text.
    pub text: TextScale,
    /// Black, white and yellow.
    pub contrast: bool,
    /// Nothing moves.
    pub still: bool,
    /// Whether the phrasebook shows what others ask rather than what the visitor says.
    pub asked: bool,
    /// The phrase or question shown to the person opposite.
    pub opposite: Option<(ModuleId, usize)>,
    /// The answer touched on a question of the phrasebook, from 0.
    pub reply: Option<usize>,
    /// Pages the visitor marked, in order.
    pub kept: Vec<View>,
    /// Which of the codes of the list is shown, from 0.
    pub code: usize,
    /// Which places are shown.
    pub filter: Filter,
    /// Where somebody is among many languages.
    pub browse: Browse,
    /// The control that was spoken by the first touch.
    pub armed: Option<Act>,
}

impl Visit {
    /// Whether Help fills the screen: its numbers, or one of its pages.
    pub fn on_help(&self, library: &Library) -> bool {
        self.sheet == Some(Sheet::Help) || is_help(&self.view, library)
    }
}

/// With more languages than this the list grows as one scrolls, and can be filtered by script.
pub const MANY_LANGUAGES: usize = 24;

/// Where somebody is in the list of languages.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Browse {
    /// Only languages in this script.
    pub script: Option<Script>,
    /// By how many steps the list has grown.
    pub steps: usize,
    /// How far it is scrolled, in logical pixels.
    pub scroll: f32,
}

/// Which places are shown, and how.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Filter {
    /// What they help with.
    pub need: Option<NeedId>,
    /// Where they are.
    pub town: Option<String>,
    /// A language spoken there.
    pub language: Option<LanguageTag>,
    /// On a map rather than in a list.
    pub map: bool,
    /// How far the map is zoomed in, from 0.
    pub zoom: u8,
    /// How far the map's middle lies from the middle of everything, from -0.5 to 0.5 of its width and height.
    pub pan: Vec2,
    /// How many more of the list are shown, in steps.
    pub more: usize,
}

/// Whether a view is a page of Help. Nothing about such a page is kept, spoken unasked, or written down.
pub fn is_help(view: &View, library: &Library) -> bool {
    let View::Page(module, _) = view else { return false };
    library.module(module.as_str()).is_some_and(|module| module.shelf == ShelfPlace::Help)
}

/// Something a visitor wants. Widgets emit it; `session` decides and changes [`Visit`].
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Act {
    /// Choose a language; keeps the page.
    Choose(LanguageTag),
    /// Languages in this script, or all.
    Script(Option<Script>),
    /// Hear a language's own "touch here".
    Invite(LanguageTag),
    /// To the modules.
    Home,
    /// Open a module where it was left.
    Open(ModuleId),
    /// To another view: a room, or a page from elsewhere.
    Go(View),
    /// What the visitor says, or what others ask.
    Asked(bool),
    /// Show a phrase or a question to the person opposite.
    Oppose(ModuleId, usize),
    /// Answer the question of the person opposite, from 0.
    Reply(usize),
    /// Mark a page for the list, or take it off.
    Keep(View),
    /// Another code of the list, from 0.
    Code(usize),
    /// Forget the list.
    Clear,
    /// Places that help with this, or all.
    Need(Option<NeedId>),
    /// From a page to the places that help with this.
    Look(NeedId),
    /// Places in this town, or all.
    Town(Option<String>),
    /// Places where this language is spoken, or all.
    SpokenThere(Option<LanguageTag>),
    /// The map, or the list.
    Map(bool),
    /// Nearer, or farther.
    Zoom(bool),
    /// Several places at one point of the map: nearer to it, or those of a town they all lie in, as a list.
    Gather(MapPoint, Option<String>),
    /// More of the list.
    More,
    /// Hear a place.
    HearPlace(EntryId),
    /// A page of the module in view.
    Turn(usize),
    /// One page on.
    Next,
    /// One page back, or out of the module, or close the sheet.
    Back,
    /// Lay a sheet over the view.
    Raise(Sheet),
    /// Take the sheet away.
    Lower,
    /// German beside, on or off.
    Beside,
    /// Touch an answer, from 0.
    Answer(usize),
    /// Play, or pause.
    Play,
    /// The current sentence again.
    Replay,
    /// The turtle, on or off.
    Slow,
    /// Hear one line of help, by its place in the compiled-in list.
    Line(usize),
    /// Hear one text, in German where the flag says so.
    Hear(MessageId, bool),
    /// Hear one text once at the turtle's pace, in German where the flag says so.
    Slowly(MessageId, bool),
    /// Hear the request for an interpreter, in German.
    Interpreter,
    /// Read to me, on or off.
    ReadToMe,
    /// Louder or softer.
    Volume(i8),
    /// Size of text.
    Text(TextScale),
    /// High contrast, on or off.
    Contrast,
    /// Reduced motion, on or off.
    Still,
    /// Stop everything, show the language screen, forget.
    Hide,
    /// "Yes, I am here."
    StillHere,
    /// Something staff want.
    Staff(StaffAct),
}

/// Something staff want of the kiosk. [`Act::Hide`] closes their screens.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum StaffAct {
    /// To the PIN pad, from the language screen.
    Open,
    /// A digit of the PIN.
    Digit(u8),
    /// Take the last digit away.
    Erase,
    /// The PIN is complete.
    Enter,
    /// English, or German.
    Language(bool),
    /// Look for packs again.
    Rescan,
    /// Install the pack that lies here.
    Install(PathBuf),
    /// Go back to the version of this pack that was kept.
    Back(String),
    /// Remove this pack.
    Remove(String),
    /// Do what was asked about.
    Yes,
    /// Leave it.
    No,
}

/// A control was touched: what it wants, and what a voice calls it where controls are spoken before they act.
#[derive(Event, Debug, Clone)]
pub struct Touched {
    /// What it wants.
    pub act: Act,
    /// What it is called.
    pub says: Vec<Say>,
}

/// An act that was decided on: what [`super::session`] reacts to.
#[derive(Event, Debug, Clone)]
pub struct Acted(pub Act);

/// A visit was forgotten: whoever kept something of it besides [`Visit`] lets go of it.
#[derive(Event, Debug, Clone, Copy)]
pub struct Forgotten;

/// Everything that is served was exchanged: whoever kept something of the old library lets go of it.
#[derive(Event, Debug, Clone, Copy)]
pub struct Restocked(
    /// Its number, see [`Edition`](super::Edition).
    pub u64,
);

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
