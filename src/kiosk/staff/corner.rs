//! The way in: a finger that rests three seconds in the corner of the language screen where its lines end, below;
//! or Ctrl+Alt+S on a keyboard. Nothing is drawn there, and no touch is kept from what lies under it.

use std::time::Duration;

use bevy::{
    input::touch::{TouchInput, TouchPhase},
    prelude::*,
};

use crate::ui::{
    core::{
        Act, Request, StaffAct, View, Visit, Wanted,
        surface::{Scale, Visitor},
    },
    host::sleep::Deadline,
};

/// Side of the corner in logical pixels, before the screen's factor.
const SIDE: f32 = 88.0;
/// How long a finger rests there.
const HOLD: Duration = Duration::from_secs(3);

/// A finger in the corner; a pure state machine, so that time can be tested.
#[derive(Debug, Default, PartialEq)]
struct Hold {
    /// Which finger, and since when. The mouse is no finger.
    rests: Option<(Option<u64>, Duration)>,
}

impl Hold {
    /// A finger came down. A second one is somebody wiping the screen.
    fn down(&mut self, finger: Option<u64>, inside: bool, alone: bool, now: Duration) {
        self.rests = (inside && alone && self.rests.is_none()).then_some((finger, now));
    }

    /// It moved.
    fn moved(&mut self, finger: Option<u64>, inside: bool) {
        if !inside && self.rests.is_some_and(|(rests, _)| rests == finger) {
            self.rests = None;
        }
    }

    /// It was lifted.
    fn up(&mut self, finger: Option<u64>) {
        if self.rests.is_some_and(|(rests, _)| rests == finger) {
            self.rests = None;
        }
    }

    /// When it has rested long enough.
    fn due(&self) -> Option<Duration> {
        self.rests.map(|(_, since)| since + HOLD)
    }
}

/// Whether a place of the window, in logical pixels, lies in the corner. The language screen always runs left to
/// right.
fn inside(place: Vec2, window: &Window, scale: f32) -> bool {
    let side = SIDE * scale;
    place.x >= window.width() - side && place.y >= window.height() - side
}

fn listen(
    time: Res<Time<Real>>,
    (surface, visit): (Single<Entity, With<Visit>>, Visitor<Visit>),
    scale: Visitor<Scale>,
    windows: Query<&Window>,
    (mut touches, fingers): (MessageReader<TouchInput>, Res<Touches>),
    (mouse, keys): (Res<ButtonInput<MouseButton>>, Res<ButtonInput<KeyCode>>),
    mut hold: Local<Hold>,
    mut deadline: ResMut<Deadline>,
    mut commands: Commands,
) {
    let resting = visit.view == View::Languages && visit.sheet.is_none() && !visit.asks;
    let (Ok(window), true) = (windows.single(), resting) else {
        touches.clear();
        *hold = Hold::default();
        deadline.corner = None;
        return;
    };
    let now = time.elapsed();
    for touch in touches.read() {
        let (finger, inside) = (Some(touch.id), inside(touch.position, window, scale.0));
        match touch.phase {
            TouchPhase::Started => hold.down(finger, inside, fingers.iter().count() <= 1, now),
            TouchPhase::Moved => hold.moved(finger, inside),
            TouchPhase::Ended | TouchPhase::Canceled => hold.up(finger),
        }
    }
    let pointer = window.cursor_position().is_some_and(|place| inside(place, window, scale.0));
    if mouse.just_pressed(MouseButton::Left) {
        hold.down(None, pointer, true, now);
    } else if mouse.pressed(MouseButton::Left) {
        hold.moved(None, pointer);
    } else {
        hold.up(None);
    }
    let chord = keys.any_pressed([KeyCode::ControlLeft, KeyCode::ControlRight])
        && keys.any_pressed([KeyCode::AltLeft, KeyCode::AltRight])
        && keys.just_pressed(KeyCode::KeyS);
    let due = hold.due();
    if chord || due.is_some_and(|due| now >= due) {
        *hold = Hold::default();
        deadline.corner = None;
        commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Staff(StaffAct::Open)) });
    } else if deadline.corner != due {
        deadline.corner = due;
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Update, listen);
}

#[cfg(test)]
mod tests {
    //! Only a finger that rests alone opens the corner.
    use super::*;

    const fn seconds(seconds: u64) -> Duration {
        Duration::from_secs(seconds)
    }

    #[test]
    fn a_finger_that_rests_is_due_after_three_seconds() {
        let mut hold = Hold::default();
        hold.down(Some(1), true, true, seconds(5));
        hold.moved(Some(1), true);
        assert_eq!(hold.due(), Some(seconds(8)));
    }

    #[test]
    fn lifting_moving_out_and_a_second_finger_end_it() {
        let down = || {
            let mut hold = Hold::default();
            hold.down(Some(1), true, true, seconds(5));
            hold
        };
        let mut hold = down();
        hold.up(Some(1));
        assert_eq!(hold.due(), None);
        let mut hold = down();
        hold.moved(Some(1), false);
        hold.moved(Some(1), true);
        assert_eq!(hold.due(), None, "coming back is no resting");
        let mut hold = down();
        hold.down(Some(2), true, false, seconds(6));
        assert_eq!(hold.due(), None);
        let mut hold = Hold::default();
        hold.down(Some(1), false, true, seconds(5));
        assert_eq!(hold.due(), None, "elsewhere");
        let mut hold = down();
        hold.up(None);
        assert_eq!(hold.due(), Some(seconds(8)), "the mouse is no finger");
    }
}
