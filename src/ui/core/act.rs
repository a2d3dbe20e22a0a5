//! The one set of acts: what a visitor, or staff, can want.

use std::path::PathBuf;

use super::{
    point::MapPoint,
    view::{Sheet, View},
};
use crate::{
    content::{ModuleId, NeedId, PageId, PageRef, directory::EntryId},
    language::{LanguageTag, MessageId, Script},
    ui::text::{Column, TextScale},
};

/// Something a visitor wants. Widgets ask for it; the kiosk's reducer decides.
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
    StaffQuestions(bool),
    /// Show a phrase or a question to the person opposite.
    Oppose(PageRef),
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
    Turn(PageId),
    /// One page on.
    Next,
    /// One page back, or out of the module, or close the sheet.
    Back,
    /// Lay a sheet over the view.
    Raise(Sheet),
    /// Take the sheet away.
    Lower,
    /// German beside, on or off.
    Parallel,
    /// Touch an answer, from 0.
    Answer(usize),
    /// Play, or pause.
    Play,
    /// The current sentence again.
    Replay,
    /// The turtle, on or off.
    Slow,
    /// Hear one line of help, by its place in the compiled-in list.
    EmergencyLine(usize),
    /// Hear one text in one of the languages.
    Hear(MessageId, Column),
    /// Hear one text once in one of the languages, at the turtle's pace.
    Slowly(MessageId, Column),
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
    ReducedMotion,
    /// Stop everything, show the language screen, forget.
    Hide,
    /// "Yes, I am here."
    ConfirmPresence,
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
