//! A visit from the first touch to forgetting.
//!
//! Owns: what each [`Act`] does to [`Visit`], the change of language, idle time, the attract round and
//! forgetting. Knows state and content, never a screen.

mod acts;
mod attract;
mod idle;
mod keys;
mod touch;

use bevy::prelude::*;

pub use acts::chosen;
pub use attract::Attract;
pub use idle::{ASKS, Activity, Countdown};

/// The next moment at which something has to happen by itself; the loop sleeps until then.
#[derive(Resource, Debug, Clone, Copy, Default)]
pub struct Deadline {
    /// Of the idle clock.
    pub idle: Option<std::time::Duration>,
    /// Of the attract round.
    pub attract: Option<std::time::Duration>,
    /// Of a library that waits until nobody is in a visit.
    pub restock: Option<std::time::Duration>,
    /// Of a finger that rests in the staff's corner.
    pub corner: Option<std::time::Duration>,
    /// Of the delay after a wrong PIN.
    pub gate: Option<std::time::Duration>,
}

impl Deadline {
    /// The earliest of them, as time since the app began.
    pub fn next(&self) -> Option<std::time::Duration> {
        [self.idle, self.attract, self.restock, self.corner, self.gate].into_iter().flatten().min()
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<super::state::Visit>().init_resource::<Deadline>().add_plugins((
        acts::plugin,
        attract::plugin,
        idle::plugin,
        keys::plugin,
        touch::plugin,
    ));
}
