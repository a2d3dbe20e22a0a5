//! The leader's own screen: now, next, notes, time, and everything that can be done, by touch, mouse, keys and clicker.
//!
//! Owns: what is drawn there and what its controls wish for. Refuses: doing it. It says everything in the leader's
//! language, by `console.ftl`; what is on the wall is seen in its preview ([`view`](super::view)).
//!
//! - Pattern: the tree is described whole from the states and changed where it differs. Reason: the clock ticks and the
//!   voice speaks while somebody presses.
//! - Pattern: where there is but one screen the console lies over the wall and hides itself. Reason: notes never come to
//!   a wall.

mod bar;
mod before;
mod build;
mod clock;
mod control;
mod hands;
mod lesson;
mod notes;
mod plan;
mod point;
mod scene;
mod sheets;
mod words;

use bevy::prelude::*;

pub(super) use scene::Console;

pub(super) fn plugin(app: &mut App) {
    app.add_plugins((build::plugin, clock::plugin, control::plugin, point::plugin, scene::plugin));
}
