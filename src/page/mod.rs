//! A page as a scene, for whoever shows pages.
//!
//! Owns: the parts that pages are made of wherever they are shown, their sentences ([`row`]), answers ([`answer`]) and
//! pictures ([`picture`]); the marks of what is spoken ([`spoken`]); and how a page is shown to a group, in one to four
//! languages ([`wall`]). Refuses: whose page it is, and which comes next.

pub mod answer;
pub mod picture;
pub mod row;
pub mod spoken;
pub mod wall;

use bevy::prelude::*;

/// Pages of whoever shows them.
pub(crate) fn plugin(app: &mut App) {
    app.add_plugins((spoken::plugin, wall::plugin));
}
