//! A tree of the interface that is described whole and changed where it differs.
//!
//! Owns: what a screen said a tree should be ([`Draft`]), and the way from one description to the next. Refuses: what
//! a screen says, and what systems write into a live tree (words, colours, directions, what is being spoken).
//!
//! - Pattern: descriptions are compared with descriptions, never with what is live. Reason: systems write into live
//!   components, and what they wrote is no difference.
//! - Pattern: a node stays untouched, or each of its described components is written. Reason: whoever keeps one of
//!   them up to date reacts to `Changed` of a component of that node, and never sees half of it.
//! - Pattern: a module names its own components ([`Describes`]). Reason: they stay private. A component nobody named
//!   is an error in the log, and in a test that builds every screen.
//! - Children that no description has (the sign of a list, tiles that come as one scrolls) belong to whoever laid
//!   them, and stay the last of their parent.

mod draft;
mod pair;
mod parts;

use bevy::{
    input_focus::tab_navigation::{TabGroup, TabIndex},
    prelude::*,
    ui_widgets::Button,
};

pub use draft::Draft;
pub use parts::{Describes, Parts};

/// Bevy's own components that screens describe.
pub(crate) fn plugin(app: &mut App) {
    // Before those of other modules: the first one's role stays with the node.
    app.describes_by(|_: &Button| ())
        .describes::<Node>()
        .describes::<Pickable>()
        .describes::<TabIndex>()
        .describes_by(|group: &TabGroup| (group.order, group.modal))
        .describes_by(|layout: &TextLayout| (layout.justify, layout.linebreak))
        .describes::<UiTargetCamera>()
        .describes::<GlobalZIndex>();
}
