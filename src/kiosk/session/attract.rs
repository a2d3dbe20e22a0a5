//! The attract round: when nobody touched the language screen for a minute, tiles light up in turn, each
//! saying its own "touch here" for one round, then silently; spoken again after ten minutes or a touch.

use std::time::Duration;

use bevy::prelude::*;

use super::Activity;
use crate::{
    kiosk::{KioskSettings, WallClock},
    language::LanguageTag,
    ui::{
        core::{LibrarySwapped, MANY_LANGUAGES, Offered, Said, Say, View, Visit, surface::Visitor},
        host::sleep::Deadline,
        narration::Speaking,
    },
};

/// Nobody touched for so long.
const WAIT: Duration = Duration::from_secs(60);
/// A tile is lit at least so long.
const LIT: Duration = Duration::from_secs(4);
/// Spoken again after so long.
const AGAIN: Duration = Duration::from_secs(600);
/// Of more languages than [`MANY_LANGUAGES`] these are lit: the first ones, which are in view. A list that moved by
/// itself would be hard to touch.
const FIRST: usize = 8;

/// Which tile is lit, and in which language the screen greets.
#[derive(Resource, Debug, Default, PartialEq, Eq)]
pub struct Attract {
    /// The lit tile.
    pub lit: Option<LanguageTag>,
    /// Place of the greeting's language among those offered; counts on with every tile.
    pub greets: usize,
}

/// Where the round is; a pure state machine, so that time can be tested.
#[derive(Debug, Default)]
struct Round {
    lit: Option<usize>,
    since: Duration,
    aloud: bool,
    /// When the round that was spoken began.
    spoken: Duration,
}

impl Round {
    /// The tile to light now, if another one than before, and whether it says its words.
    fn tick(&mut self, now: Duration, touched: Duration, speaking: bool, tiles: usize) -> Option<(usize, bool)> {
        if now < touched + WAIT || tiles == 0 {
            self.lit = None;
            return None;
        }
        let next = match self.lit {
            None => {
                (self.aloud, self.spoken) = (true, now);
                0
            }
            Some(_) if speaking || now < self.since + LIT => return None,
            Some(at) => (at + 1) % tiles,
        };
        if next == 0 && self.lit.is_some() {
            self.aloud = now >= self.spoken + AGAIN;
            if self.aloud {
                self.spoken = now;
            }
        }
        self.lit = Some(next);
        self.since = now;
        Some((next, self.aloud))
    }

    /// When to look again.
    fn next(&self, now: Duration, touched: Duration) -> Duration {
        match self.lit {
            None => touched + WAIT,
            Some(_) => (self.since + LIT).max(now + Duration::from_millis(250)),
        }
    }
}

fn round(
    time: Res<Time<Real>>,
    settings: Res<KioskSettings>,
    offered: Res<Offered>,
    activity: Res<Activity>,
    visit: Visitor<Visit>,
    speaking: Res<Speaking>,
    clock: Res<WallClock>,
    mut round: Local<Round>,
    mut attract: ResMut<Attract>,
    mut deadline: ResMut<Deadline>,
    mut commands: Commands,
) {
    let resting = visit.view == View::Languages && visit.sheet.is_none() && !visit.asks;
    if !settings.attract || !resting {
        deadline.attract = None;
        *round = Round::default();
        if attract.lit.is_some() {
            attract.lit = None;
        }
        return;
    }
    let now = time.elapsed();
    let tiles = if offered.len() > MANY_LANGUAGES { FIRST } else { offered.len() };
    if let Some((at, aloud)) = round.tick(now, activity.touched, speaking.is_playing(), tiles) {
        let tag = offered[at].tag.clone();
        let quiet = settings.quiet_hours.is_some_and(|hours| hours.hold(clock.hour()));
        if aloud && !quiet {
            commands.trigger(Said(vec![Say::Manifest(tag.clone(), "invitation")]));
        }
        *attract = Attract { lit: Some(tag), greets: at };
    } else if round.lit.is_none() && attract.lit.is_some() {
        attract.lit = None;
    }
    deadline.attract = Some(round.next(now, activity.touched));
}

/// The lit tile is gone with its library; the round goes on with the next one.
fn swapped(_: On<LibrarySwapped>, mut attract: ResMut<Attract>) {
    *attract = Attract::default();
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Attract>().add_observer(swapped).add_systems(Update, round);
}

#[cfg(test)]
mod tests {
    //! Somebody who reads nothing finds the way in, and the corridor stays quiet.
    use super::*;

    #[test]
    fn one_round_aloud_then_silent_then_aloud_after_ten_minutes_or_a_touch() {
        let mut round = Round::default();
        let seconds = Duration::from_secs;
        assert_eq!(round.tick(seconds(59), seconds(0), false, 2), None);
        assert_eq!(round.tick(seconds(60), seconds(0), false, 2), Some((0, true)));
        assert_eq!(round.tick(seconds(62), seconds(0), false, 2), None, "a tile stays lit for a while");
        assert_eq!(round.tick(seconds(65), seconds(0), true, 2), None, "a tile may finish its words");
        assert_eq!(round.tick(seconds(66), seconds(0), false, 2), Some((1, true)));
        assert_eq!(round.tick(seconds(70), seconds(0), false, 2), Some((0, false)));
        assert_eq!(round.tick(seconds(659), seconds(0), false, 2), Some((1, false)));
        assert_eq!(round.tick(seconds(663), seconds(0), false, 2), Some((0, true)));
        assert_eq!(round.tick(seconds(670), seconds(669), false, 2), None, "a touch ends it");
        assert_eq!(round.tick(seconds(729), seconds(669), false, 2), Some((0, true)));
    }
}
