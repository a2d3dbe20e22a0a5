//! An answer of a question, and why it is right or wrong: how both are marked, by colour and by sign.
//!
//! Owns: the marks, for visitors and for a group. Refuses: when something is marked, and how large it is.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::ui::{
    theme::{Paint, Token},
    widget::{control, mirrored_control, row},
};

/// What is known of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Nothing yet.
    Open,
    /// It is right.
    Right,
    /// It is wrong.
    Wrong,
}

impl Verdict {
    /// What is shown of an answer that is right or not.
    pub const fn of(shown: bool, right: bool) -> Self {
        match (shown, right) {
            (false, _) => Self::Open,
            (true, true) => Self::Right,
            (true, false) => Self::Wrong,
        }
    }

    /// How the answer's card is painted.
    pub const fn card(self) -> Paint {
        match self {
            Self::Open => Paint::card(Token::Card, Token::Edge),
            Self::Right => Paint::card(Token::OkTint, Token::Ok),
            Self::Wrong => Paint::card(Token::SunTint, Token::Edge),
        }
    }

    /// Width of the border of the answer's card.
    pub const fn border(self) -> f32 {
        if matches!(self, Self::Right) { 6.0 } else { 2.0 }
    }

    /// What lies behind the words that say why.
    pub const fn ground(self) -> Paint {
        Paint::fill(if matches!(self, Self::Right) { Token::OkTint } else { Token::SunTint })
    }

    /// The sign: a tick, or a way back.
    pub fn sign(self, parent: &mut ChildSpawnerCommands, side: f32) {
        match self {
            Self::Open => {}
            Self::Right => drop(parent.spawn(control("check-circle", side, Token::Ok))),
            Self::Wrong => drop(parent.spawn(mirrored_control("arrow-u-up-left", side, Token::Soft))),
        }
    }
}

/// The row that says why, without content yet: its corners, and how far its parts are apart.
pub fn why<'a>(parent: &'a mut ChildSpawnerCommands, verdict: Verdict, corner: f32, apart: f32) -> EntityCommands<'a> {
    let node = Node { border_radius: BorderRadius::all(px(corner)), flex_shrink: 0.0, ..row(apart) };
    parent.spawn((node, verdict.ground()))
}
