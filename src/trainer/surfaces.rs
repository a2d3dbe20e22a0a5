//! What the group sees and what its leader looks at, each painted once, without a window.
//!
//! Owns: the two surfaces, what they show of the lesson, and how large they are. Refuses: the windows they are seen in:
//! a wall that is unplugged is still there.

use bevy::{camera::RenderTarget, prelude::*};

use super::{
    known::Known,
    lesson::{Lesson, Voting},
    monitors::Assignment,
    place::Position,
    vote::{Round, Seen},
    world::{Assigned, Taught, words},
};
use crate::{
    language::LanguageTag,
    page::wall::{Subject, Votes, WallShows},
    ui::{
        core::{Served, surface::FirstLanguages},
        paint::offscreen::Offscreen,
        text::{ActiveLanguages, Column},
    },
};

/// The size of a wall before there is one.
pub(super) const FIRST: UVec2 = UVec2::new(1920, 1080);

/// The surface that the group sees.
#[derive(Component)]
pub struct OnWall;

/// The surface that the leader looks at, while the wall is held.
#[derive(Component)]
pub struct Ahead;

fn open(mut commands: Commands) {
    let surface = || {
        let shows = WallShows::default();
        (shows, Offscreen::default(), RenderTarget::None { size: FIRST })
    };
    commands.spawn((OnWall, surface()));
    commands.spawn((Ahead, surface()));
}

/// Shows what the lesson has there.
fn show(
    (taught, assigned): (Res<Taught>, Res<Assigned>),
    (served, first): (Res<Served>, Res<FirstLanguages>),
    mut walls: Query<(&mut WallShows, &mut ActiveLanguages, &mut Camera, Has<OnWall>)>,
) {
    if !taught.is_changed() && !served.is_changed() && !assigned.is_changed() {
        return;
    }
    let lesson = &taught.0;
    // Before somebody said that it is the right one, the wall shows its number.
    let untold = matches!(assigned.0, Assignment::Two { shown: false, .. });
    for (mut shows, mut active, mut camera, on_wall) in &mut walls {
        // What is looked at is what the wall shows, unless it is held.
        let seen = on_wall || lesson.held.is_some();
        if camera.is_active != seen {
            camera.is_active = seen;
        }
        if !seen {
            continue;
        }
        let (words, languages) = words(&served.0, &lesson.languages, &first.0);
        let at = if on_wall { lesson.wall() } else { &lesson.at };
        let mut next = shown(lesson, at, languages, &served);
        if on_wall && untold {
            next.subject = Subject::Number(2);
        } else if on_wall && lesson.voting == Some(Voting::Faces) {
            next.subject = Subject::Faces;
        }
        let tags = |active: &ActiveLanguages, count: u8| -> Vec<LanguageTag> {
            (0..count).map(|at| active.column(Column::at(at)).language().tag.clone()).collect()
        };
        if tags(&active, shows.languages) != tags(&words, languages) || served.is_changed() {
            *active = words;
        }
        shows.set_if_neq(next);
    }
}

fn shown(lesson: &Lesson, at: &Position, languages: u8, served: &Served) -> WallShows {
    let (number, pages) = lesson.number(at.place, &Known(served));
    WallShows {
        subject: at.page(&lesson.plan).cloned().map_or(Subject::Nothing, Subject::Page),
        row: at.sentence(),
        column: 0,
        // A page beside the plan has no number.
        place: number.filter(|_| at.aside.is_none()).map(|number| (number, pages)),
        languages,
        votes: if at == lesson.wall() { votes(lesson) } else { Votes::default() },
        black: false,
    }
}

/// What the group sees of a vote.
fn votes(lesson: &Lesson) -> Votes {
    let Some(vote) = lesson.vote() else { return Votes::default() };
    match vote.seen() {
        Seen::Hidden => Votes::default(),
        seen => {
            let rounds: &[Round] = match vote.round() {
                Round::First => &[Round::First],
                Round::Second => &[Round::First, Round::Second],
            };
            let rounds = rounds.iter().map(|round| vote.hands(*round).to_vec()).collect();
            Votes { rounds, right: seen == Seen::Right }
        }
    }
}

/// Gives both surfaces the size of the wall.
pub(super) fn resize(targets: &mut Query<&mut RenderTarget, With<WallShows>>, size: UVec2) {
    for mut target in targets {
        if !matches!(*target, RenderTarget::None { size: now } if now == size) && size.min_element() > 0 {
            *target = RenderTarget::None { size };
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_systems(Startup, open).add_systems(PostUpdate, show.before(crate::ui::core::Update::Build));
}
