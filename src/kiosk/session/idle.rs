//! The idle clock: touches and playing audio restart it; at its end a visit is forgotten, after a
//! countdown that asks.

use std::time::Duration;

use bevy::{
    input::{
        keyboard::KeyboardInput,
        mouse::{MouseButtonInput, MouseWheel},
        touch::TouchInput,
    },
    prelude::*,
};

use crate::{
    kiosk::{KioskSettings, staff::IDLE},
    ui::{
        core::{Act, Browse, Request, Served, View, Visit, Wanted, surface::Visitor},
        host::sleep::Deadline,
        narration::Speaking,
        patch::Describes,
        text::{ActiveLanguages, Localized},
    },
};

/// How long the countdown asks, in seconds.
pub const ASKS: u32 = 20;

/// Listening keeps a visit for so long after the last touch. No page speaks longer; a voice that does is broken, and
/// must not keep somebody's visit on the screen.
const LISTENS: Duration = Duration::from_secs(600);

/// When the list of languages is back at its beginning, before the attract round lights its first tiles.
const LOOKED: Duration = Duration::from_secs(45);

/// When somebody last did something, as time since the app began.
#[derive(Resource, Debug, Default)]
pub struct Activity {
    /// A touch, a key, or playing audio, which counts for a while.
    pub last: Duration,
    /// A touch or a key.
    pub touched: Duration,
}

/// The text that counts down.
#[derive(Component, Clone)]
pub struct Countdown;

pub(super) fn note_activity(
    time: Res<Time<Real>>,
    mut activity: ResMut<Activity>,
    mut keys: MessageReader<KeyboardInput>,
    mut buttons: MessageReader<MouseButtonInput>,
    mut wheel: MessageReader<MouseWheel>,
    mut touches: MessageReader<TouchInput>,
    speaking: Res<Speaking>,
    visit: Visitor<Visit>,
) {
    let touched = keys.read().count() + buttons.read().count() + wheel.read().count() + touches.read().count() > 0;
    let now = time.elapsed();
    if touched {
        activity.touched = now;
    }
    // The kiosk's own voice is no activity: neither the countdown's nor that of the tiles that light up in turn.
    let asked = !visit.asks && visit.view != View::Languages;
    let listening = speaking.is_playing() && asked && now < activity.touched + LISTENS;
    if touched || listening {
        activity.last = now;
    }
}

/// What the clock finds.
#[derive(Debug, PartialEq, Eq)]
enum Finds {
    /// Somebody is here; nothing is asked before then.
    Here(Duration),
    /// Nobody did anything for long: so much time is left.
    Asks(Duration),
    /// Nobody is here.
    Gone,
}

/// What it finds when somebody did something `last`, and may do nothing for `whole`.
fn find(now: Duration, last: Duration, whole: Duration) -> Finds {
    let asks_at = last + whole.saturating_sub(Duration::from_secs(ASKS.into()));
    match (last + whole).checked_sub(now) {
        None | Some(Duration::ZERO) => Finds::Gone,
        Some(left) if now >= asks_at => Finds::Asks(left),
        Some(_) => Finds::Here(asks_at),
    }
}

/// Who only looked for a language is forgotten without being asked. Gives whether nothing else is known of them.
fn looked(
    (surface, visit): (Entity, &Visit),
    activity: &Activity,
    deadline: &mut Deadline,
    now: Duration,
    commands: &mut Commands,
) -> bool {
    if visit.view != View::Languages || (Visit { browse: Browse::default(), ..visit.clone() }) != Visit::default() {
        return false;
    }
    let back_at = activity.last + LOOKED;
    if visit.browse != Browse::default() && now >= back_at {
        commands.trigger(Wanted { surface, request: Request::Act(Act::Script(None)) });
    }
    deadline.idle = (visit.browse != Browse::default()).then_some(back_at);
    true
}

/// Asks, counts down and forgets.
fn clock(
    time: Res<Time<Real>>,
    settings: Res<KioskSettings>,
    mut activity: ResMut<Activity>,
    mut deadline: ResMut<Deadline>,
    (surface, visit): (Single<Entity, With<Visit>>, Visitor<Visit>),
    active: Visitor<ActiveLanguages>,
    served: Res<Served>,
    mut asked: Local<Duration>,
    mut counts: Query<&mut Localized, With<Countdown>>,
    mut commands: Commands,
) {
    let now = time.elapsed();
    if looked((*surface, &visit), &activity, &mut deadline, now, &mut commands) {
        return;
    }
    let staff = visit.view.is_staff();
    let silent = staff || visit.on_help(&served);
    let whole = match (staff, silent) {
        (true, _) => IDLE,
        (false, true) => Duration::from_secs(settings.idle_help_seconds.into()),
        (false, false) => Duration::from_secs(settings.idle_seconds.into()),
    };
    match find(now, activity.last, whole) {
        Finds::Gone => {
            // `Hide` is the same forgetting: it stops the voice too.
            commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Hide) });
            activity.last = now;
            deadline.idle = None;
        }
        Finds::Asks(left) => {
            if !visit.asks && !silent {
                *asked = now;
                commands.trigger(Wanted { surface: *surface, request: Request::Ask });
            }
            let seconds = left.as_secs_f32().ceil() as usize;
            let text = Localized::plain(active.reader().catalogue().digits().format(seconds));
            for mut count in &mut counts {
                count.set_if_neq(text.clone());
            }
            // When one second less is left.
            let rest = left.saturating_sub(Duration::from_secs(seconds.saturating_sub(1) as u64));
            deadline.idle = Some(now + rest.max(Duration::from_millis(20)));
        }
        Finds::Here(asks_at) => {
            // Whatever somebody did since it was asked is an answer.
            if visit.asks && *asked > Duration::ZERO && activity.last >= *asked {
                commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::ConfirmPresence) });
            }
            deadline.idle = Some(asks_at);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.describes_by(|_: &Countdown| ())
        .init_resource::<Activity>()
        .add_systems(Update, (note_activity, clock).chain());
}

#[cfg(test)]
mod tests {
    //! Nobody is forgotten who did something, and nobody stays who didn't.
    use super::*;

    #[test]
    fn it_asks_for_the_last_twenty_seconds() {
        let seconds = Duration::from_secs;
        let finds = |now| find(seconds(now), seconds(1000), seconds(120));
        assert_eq!(finds(1000), Finds::Here(seconds(1100)));
        assert_eq!(finds(1099), Finds::Here(seconds(1100)));
        assert_eq!(finds(1100), Finds::Asks(seconds(20)));
        assert_eq!(finds(1119), Finds::Asks(seconds(1)));
        assert_eq!(finds(1120), Finds::Gone);
        assert_eq!(finds(99_999), Finds::Gone, "the machine slept");
        assert_eq!(find(seconds(5), seconds(0), seconds(10)), Finds::Asks(seconds(5)), "a short visit is all question");
        let forever = Duration::from_secs(u32::MAX.into());
        assert!(matches!(find(seconds(99_999), seconds(0), forever), Finds::Here(_)), "a preview forgets nobody");
    }
}
