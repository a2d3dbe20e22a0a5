//! The clock, the lesson's time, and how late it is: written each second, in place.

use bevy::prelude::*;

use crate::{
    trainer::{clock::Span, known::Known, lesson::pace, world::Taught},
    ui::{
        core::{Served, Update as Sets},
        patch::Describes,
        text::Localized,
    },
};

/// What a text of time says.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TimeText {
    /// The time of the day.
    Clock,
    /// Time of the block so far.
    Elapsed,
    /// Time the block is planned for.
    Planned,
    /// Minutes the block is late; nothing while it isn't.
    Late,
}

/// Minutes and seconds.
fn spelled(millis: u64) -> String {
    let seconds = millis / 1000;
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

/// What a text says now.
fn said(text: TimeText, span: Span, late: u64, now: &jiff::Zoned) -> Localized {
    match text {
        TimeText::Clock => Localized::plain(format!("{:02}:{:02}", now.hour(), now.minute())),
        TimeText::Elapsed => Localized::plain(spelled(span.elapsed)),
        TimeText::Planned => Localized::plain(format!("/ {}", spelled(span.planned))),
        TimeText::Late => {
            let minutes = usize::try_from(late / 60_000).unwrap_or(usize::MAX);
            super::words::say_with("time-over", crate::language::Args::none().number("minutes", minutes))
        }
    }
}

fn write(
    (taught, served): (Res<Taught>, Res<Served>),
    time: Res<Time<Real>>,
    fresh: Query<(), Changed<TimeText>>,
    mut texts: Query<(&TimeText, &mut Localized, &mut Node)>,
    mut last: Local<u64>,
) {
    let second = time.elapsed().as_secs();
    if *last == second && fresh.is_empty() && !taught.is_changed() {
        return;
    }
    *last = second;
    let millis = u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX);
    let pace = pace(&taught.0, &Known(&served), millis);
    let now = jiff::Zoned::now();
    for (text, mut words, mut node) in &mut texts {
        words.set_if_neq(said(*text, pace.block, pace.late, &now));
        let seen = *text != TimeText::Late || pace.late >= 60_000;
        let display = if seen { Display::Flex } else { Display::None };
        if node.display != display {
            node.display = display;
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.describes::<TimeText>().add_systems(PostUpdate, write.after(Sets::Build).before(Sets::Localize));
}
