//! Where a visitor is and what they chose; forgotten as a whole when they leave.

use std::collections::BTreeMap;

use bevy::prelude::*;

use super::{
    act::Act,
    view::{Sheet, View, is_help},
};
use crate::{
    content::{ModuleId, NeedId, PageId, PageRef},
    language::{LanguageTag, Script},
    library::Library,
    ui::text::TextScale,
};

/// Everything about one visit. Dropping it forgets the visitor.
#[derive(Component, Debug, Clone, PartialEq, Default)]
pub struct Visit {
    /// The language, once chosen.
    pub language: Option<LanguageTag>,
    /// What fills the screen.
    pub view: View,
    /// What lies over it.
    pub sheet: Option<Sheet>,
    /// Whether "are you still there?" lies over both.
    pub asks: bool,
    /// At which page each module was left.
    pub left_at: BTreeMap<ModuleId, PageId>,
    /// Answers touched on the question in view, in order, from 0.
    pub answers: Vec<usize>,
    /// Whether German stands beside.
    pub parallel: bool,
    /// Whether the first touch speaks and the second acts.
    pub read_to_me: bool,
    /// Whether the turtle is on.
    pub slow: bool,
    /// Size of text.
    pub text: TextScale,
    /// Black, white and yellow.
    pub contrast: bool,
    /// Nothing moves.
    pub reduced_motion: bool,
    /// Whether the phrasebook shows what others ask rather than what the visitor says.
    pub staff_questions: bool,
    /// The phrase or question shown to the person opposite.
    pub shown_to_other: Option<PageRef>,
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
    pub primed: Option<Act>,
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
