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

use super::Deadline;
use crate::{
    kiosk::{
        narration::Speaking,
        patch::Describes,
        settings::Settings,
        staff::IDLE,
        state::{Act, Acted, Browse, Said, Say, Served, Sheet, View, Visit},
        text::{Localized, Tongue},
    },
    language::MessageId,
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

fn note_activity(
    time: Res<Time<Real>>,
    mut activity: ResMut<Activity>,
    mut keys: MessageReader<KeyboardInput>,
    mut buttons: MessageReader<MouseButtonInput>,
    mut wheel: MessageReader<MouseWheel>,
    mut touches: MessageReader<TouchInput>,
    speaking: Res<Speaking>,
    visit: Res<Visit>,
) {
    let touched = keys.read().count() + buttons.read().count() + wheel.read().count() + touches.read().count() > 0;
    let now = time.elapsed();
    if touched {
        activity.touched = now;
    }
    // The countdown's own voice is no activity.
    let listening = speaking.is_playing() && visit.sheet != Some(Sheet::StillThere) && now < activity.touched + LISTENS;
    if touched || listening {
        activity.last = now;
    }
}

/// Asks, counts down and forgets.
fn clock(
    time: Res<Time<Real>>,
    settings: Res<Settings>,
    mut activity: ResMut<Activity>,
    mut deadline: ResMut<Deadline>,
    mut visit: ResMut<Visit>,
    tongue: Res<Tongue>,
    served: Res<Served>,
    mut asked: Local<Duration>,
    mut counts: Query<&mut Localized, With<Countdown>>,
    mut commands: Commands,
) {
    if visit.view == View::Languages && (Visit { browse: Browse::default(), ..visit.clone() }) == Visit::default() {
        // Who only looked for a language is forgotten without being asked.
        let looked = visit.browse != Browse::default();
        let back_at = activity.last + LOOKED;
        if looked && time.elapsed() >= back_at {
            visit.browse = Browse::default();
        }
        deadline.idle = (visit.browse != Browse::default()).then_some(back_at);
        return;
    }
    let staff = visit.view.is_staff();
    let silent = staff || visit.on_help(&served);
    let whole = match (staff, silent) {
        (true, _) => IDLE,
        (false, true) => Duration::from_secs(settings.idle_help_seconds.into()),
        (false, false) => Duration::from_secs(settings.idle_seconds.into()),
    };
    let asks_at = activity.last + whole.saturating_sub(Duration::from_secs(ASKS.into()));
    let ends_at = activity.last + whole;
    let now = time.elapsed();
    if now >= ends_at {
        // `Hide` is the same forgetting: it stops the voice too.
        commands.trigger(Acted(Act::Hide));
        activity.last = now;
        deadline.idle = None;
    } else if now >= asks_at {
        if visit.sheet != Some(Sheet::StillThere) && !silent {
            visit.sheet = Some(Sheet::StillThere);
            *asked = now;
            commands.trigger(Said(vec![Say::Words(Localized::new(MessageId::ui("still-there")))]));
        }
        let left = ends_at.saturating_sub(now).as_secs_f32().ceil() as usize;
        let text = Localized::plain(tongue.words.catalogue().digits().format(left));
        for mut count in &mut counts {
            count.set_if_neq(text.clone());
        }
        let next = ends_at.saturating_sub(Duration::from_secs(left.saturating_sub(1) as u64));
        deadline.idle = Some(next.max(now + Duration::from_millis(20)));
    } else {
        // Whatever somebody did since it was asked is an answer.
        if visit.sheet == Some(Sheet::StillThere) && *asked > Duration::ZERO && activity.last >= *asked {
            visit.sheet = None;
        }
        deadline.idle = Some(asks_at);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.describes_by(|_: &Countdown| ())
        .init_resource::<Activity>()
        .add_systems(Update, (note_activity, clock).chain());
}
