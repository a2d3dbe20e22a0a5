//! `--replay FILE`: plays touches, since no tool makes real ones without a touchscreen.
//!
//! One JSON object a line: `{"at": <ms since the first text>, "x": <px>, "y": <px>, "kind": "tap"}`. Kinds:
//! `tap` (down and up two frames later), `down`, `move`, `up`, `close` (takes the window away, as a monitor does that is
//! unplugged), `end` (ends the kiosk). Coordinates are
//! physical pixels of the window.

use std::{path::Path, time::Duration};

use bevy::{
    input::touch::{TouchInput, TouchPhase},
    prelude::*,
    window::{PrimaryWindow, RequestRedraw, WindowEvent},
};
use serde::Deserialize;

use super::trace::Trace;

/// One step of a replay.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    at: u64,
    #[serde(default)]
    x: f32,
    #[serde(default)]
    y: f32,
    kind: Kind,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Kind {
    Tap,
    Down,
    Move,
    Up,
    Close,
    End,
}

/// Touches still to play, in order of time.
#[derive(Resource, Debug, Clone, Default)]
pub struct Replay {
    steps: std::collections::VecDeque<Step>,
    begun: Option<Duration>,
    lift: Option<(Vec2, u8)>,
}

impl Replay {
    /// Reads a file; the error names the line.
    pub fn read(path: &Path) -> Result<Self, String> {
        let text = std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
        let steps = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()).map(|(at, line)| {
            serde_json::from_str(line).map_err(|error| format!("{}:{}: {error}", path.display(), at + 1))
        });
        let mut steps: Vec<Step> = steps.collect::<Result<_, _>>()?;
        steps.sort_by_key(|step| step.at);
        Ok(Self { steps: steps.into(), ..Self::default() })
    }
}

fn play(
    time: Res<Time<Real>>,
    trace: Res<Trace>,
    roots: Query<(), With<crate::ui::core::surface::Root>>,
    window: Query<(Entity, &Window), With<PrimaryWindow>>,
    mut replay: ResMut<Replay>,
    mut touches: MessageWriter<TouchInput>,
    mut events: MessageWriter<WindowEvent>,
    mut exit: MessageWriter<AppExit>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    let Ok((window, view)) = window.single() else { return };
    if replay.steps.is_empty() && replay.lift.is_none() || roots.is_empty() {
        return;
    }
    // A replay keeps the loop turning: its touches come from nowhere else.
    redraw.write(RequestRedraw);
    let now = time.elapsed();
    let begun = *replay.begun.get_or_insert(now);
    let mut send = |position: Vec2, phase| {
        let position = position / view.scale_factor();
        let touch = TouchInput { phase, position, window, force: None, id: 1 };
        touches.write(touch);
        // Picking listens to the window's own stream.
        events.write(WindowEvent::TouchInput(touch));
    };
    if let Some((position, frames)) = replay.lift {
        replay.lift = if frames == 0 {
            send(position, TouchPhase::Ended);
            None
        } else {
            Some((position, frames - 1))
        };
        return;
    }
    let due = |step: &Step| now.saturating_sub(begun) >= Duration::from_millis(step.at);
    if let Some(step) = replay.steps.front().filter(|step| due(step)).cloned() {
        replay.steps.pop_front();
        let position = Vec2::new(step.x, step.y);
        match step.kind {
            Kind::Tap => {
                send(position, TouchPhase::Started);
                replay.lift = Some((position, 1));
            }
            Kind::Down => send(position, TouchPhase::Started),
            Kind::Move => send(position, TouchPhase::Moved),
            Kind::Up => send(position, TouchPhase::Ended),
            Kind::Close => commands.entity(window).despawn(),
            Kind::End => {
                exit.write(AppExit::Success);
            }
        }
        trace.note("replayed", Some(format!("{:?}", step.kind)));
    }
}

/// Every touch that ended, replayed or real: what `frame` answers.
fn note(
    mut touches: MessageReader<TouchInput>,
    mut buttons: MessageReader<bevy::input::mouse::MouseButtonInput>,
    trace: Res<Trace>,
) {
    if !trace.is_on() {
        return;
    }
    let lifted = touches.read().filter(|touch| touch.phase == TouchPhase::Ended).count()
        + buttons.read().filter(|button| !button.state.is_pressed()).count();
    if lifted > 0 {
        trace.note("touch", None);
    }
}

pub(crate) fn plugin(app: &mut App, replay: Replay) {
    app.insert_resource(replay).add_systems(First, play).add_systems(PreUpdate, note);
}
