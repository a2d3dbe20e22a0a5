//! When the loop wakes by itself: it sleeps until the next moment at which something has to happen.

use std::time::Duration;

use bevy::{
    prelude::*,
    winit::{UpdateMode, WinitSettings},
};

use crate::ui::narration::Speaking;

/// Without anything to wait for the loop looks round this often.
const LONGEST_SLEEP: Duration = Duration::from_secs(3600);

/// The next moment at which something has to happen by itself; the loop sleeps until then.
#[derive(Resource, Debug, Clone, Copy, Default)]
pub struct Deadline {
    /// Of the idle clock.
    pub idle: Option<Duration>,
    /// Of the attract round.
    pub attract: Option<Duration>,
    /// Of a library that waits until nobody is in a visit.
    pub swap: Option<Duration>,
    /// Of a finger that rests in the staff's corner.
    pub corner: Option<Duration>,
    /// Of the delay after a wrong PIN.
    pub gate: Option<Duration>,
    /// Of a lesson's clock, and of what hides itself.
    pub lesson: Option<Duration>,
}

impl Deadline {
    /// The earliest of them, as time since the app began.
    pub fn next(&self) -> Option<Duration> {
        [self.idle, self.attract, self.swap, self.corner, self.gate, self.lesson].into_iter().flatten().min()
    }
}

/// Times the loop may sleep, in milliseconds.
///
/// Fifty seconds: the wait for the attract round, a minute after the last touch, has no frame in between.
const NAPS: [u64; 10] = [5, 50, 200, 1_000, 5_000, 15_000, 30_000, 50_000, 90_000, 3_600_000];

/// The longest nap that doesn't oversleep.
fn nap(wait: Duration) -> Duration {
    let fits = NAPS.iter().rev().map(|&millis| Duration::from_millis(millis)).find(|&nap| nap <= wait);
    fits.unwrap_or(Duration::from_millis(NAPS[0]))
}

/// Sleeps until the next moment at which something happens by itself.
///
/// winit's runner draws a frame whenever the mode changes, so a wait that shrank with every frame would never
/// let it sleep: the waits come from a short list, and the mode is written only when another one holds.
fn sleep(
    deadline: Res<Deadline>,
    time: Res<Time<Real>>,
    speaking: Res<Speaking>,
    mut settings: ResMut<WinitSettings>,
    mut last: Local<Duration>,
) {
    let now = time.elapsed();
    let mut wait = deadline.next().map_or(LONGEST_SLEEP, |next| next.saturating_sub(now));
    if speaking.is_playing() {
        // The narration bar moves.
        wait = wait.min(Duration::from_millis(200));
    }
    let wait = nap(wait);
    if *last != wait {
        *last = wait;
        let mode = UpdateMode::reactive(wait);
        settings.focused_mode = mode;
        settings.unfocused_mode = mode;
    }
}

/// A loop that turns when something happens, and else hardly ever.
pub(crate) fn until_something_happens() -> WinitSettings {
    WinitSettings {
        focused_mode: UpdateMode::reactive(LONGEST_SLEEP),
        unfocused_mode: UpdateMode::reactive(LONGEST_SLEEP),
    }
}

/// Lets the loop of a window sleep.
pub(crate) fn plugin(app: &mut App) {
    app.insert_resource(until_something_happens()).init_resource::<Deadline>().add_systems(Last, sleep);
}
