//! A visit from the first touch to forgetting.
//!
//! Owns: where requests are decided (by the reducer in [`visit`](super::visit)), keys, idle time and the attract round. Knows state and content, never a screen.

mod attract;
mod decide;
mod double_tap;
mod idle;
mod keys;

use bevy::prelude::*;

use crate::ui::host::sleep::Deadline;

pub use attract::Attract;
pub use idle::{ASKS, Activity, Countdown};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Deadline>().add_plugins((attract::plugin, decide::plugin, idle::plugin, keys::plugin));
}
