//! What is asked of a visit, and what came of it.

use bevy::prelude::*;

use super::{
    act::Act,
    say::Say,
    visit::{Browse, Visit},
};
use crate::language::LanguageTag;

/// What is asked of a visit. One reducer decides; nobody else writes a visit.
#[derive(Debug, Clone, PartialEq)]
pub enum Request {
    /// A control was touched: what it wants, and what a voice calls it where controls are spoken before they act.
    Touch {
        /// What it wants.
        act: Act,
        /// What it is called.
        says: Vec<Say>,
    },
    /// An act nobody has to hear first: from keys, clocks, the program itself.
    Act(Act),
    /// Nobody did anything for long: is somebody there?
    Ask,
    /// The list of languages was moved to here.
    Browse(Browse),
    /// The map was moved, in parts of its width and height.
    Pan(Vec2),
    /// Another library is served; this stays of the visit.
    Carry(Box<Visit>),
}

/// Somebody asks for something on a surface.
#[derive(Event, Debug, Clone, PartialEq)]
pub struct Wanted {
    /// The surface.
    pub surface: Entity,
    /// What is asked.
    pub request: Request,
}

/// What came of a request.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The act was carried out.
    Done,
    /// This language was chosen.
    Chosen(LanguageTag),
    /// The visit was forgotten; another one begins.
    Forgotten,
    /// It is said what the control is called; nothing was done.
    Spoken(Vec<Say>),
    /// It is asked whether somebody is there.
    IdlePrompt,
    /// A list or a map stands elsewhere; no screen says anything else.
    Moved,
    /// What stays of the visit is in another library.
    Carried,
}

/// An act was decided on, and the visit is written: whoever reacts finds it as it is now.
#[derive(Event, Debug, Clone)]
pub struct Acted {
    /// On which surface.
    pub surface: Entity,
    /// The act.
    pub act: Act,
    /// What came of it.
    pub outcome: Outcome,
}
