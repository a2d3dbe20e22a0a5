//! The order of a window's own systems within a frame.

use bevy::prelude::*;

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
