//! A page as a scene, for whoever shows pages.
//!
//! Owns: how a page looks where it is shown to a group, in one to four languages ([`wall`]), and the marks of what is
//! spoken ([`spoken`]). Refuses: whose page it is, and which comes next.

pub mod spoken;
pub mod wall;

use bevy::prelude::*;

/// Pages of whoever shows them.
pub(crate) fn plugin(app: &mut App) {
    app.add_plugins((spoken::plugin, wall::plugin));
}
