//! A visit from the first touch to forgetting.
//!
//! Owns: what each [`Act`](crate::ui::core::Act) does to [`Visit`], the change of language, idle time, the attract round and
//! forgetting. Knows state and content, never a screen.

mod acts;
mod attract;
mod idle;
mod keys;
mod touch;

use bevy::prelude::*;

use crate::ui::{core::Visit, host::sleep::Deadline};

pub use acts::chosen;
pub use attract::Attract;
pub use idle::{ASKS, Activity, Countdown};

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Visit>().init_resource::<Deadline>().add_plugins((
        acts::plugin,
        attract::plugin,
        idle::plugin,
        keys::plugin,
        touch::plugin,
    ));
}
