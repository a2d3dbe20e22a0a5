//! The lesson in the world: what is asked of it goes through [`reduce`](super::lesson::reduce), and what it is now is
//! written behind the picture.
//!
//! Owns: its steps as pages break on this wall, and when its file is written. Refuses: windows and screens.
//!
//! - Pattern: a step is shown first and written then, in the same frame. Reason: a slow stick holds up no key.
//! - Pattern: while the clock runs, the file is no older than [`OLDEST`]. Reason: after a loss of power the clock goes on
//!   where it was.

use std::{cell::RefCell, path::PathBuf, time::Duration};

use bevy::{log::warn, prelude::*};

use super::{
    clock::Now,
    desk::{DeskAct, Said, about},
    keep,
    known::{answers, minutes},
    lesson::{Act, Effect, Lesson, reduce},
    steps::Steps,
    surfaces::OnWall,
    wish::{Happened, Wish, Wished},
    world::{Taught, words},
};
use crate::{
    content::PageRef,
    diagnostic::MessageLanguage,
    language::LanguageTag,
    library::Library,
    page::wall::{breaks, canvas::Canvas},
    ui::{
        core::{Served, surface::FirstLanguages},
        host::sleep::Deadline,
        paint::Shows,
        text::{ActiveLanguages, Pen},
    },
};

/// The file of a lesson whose clock runs is no older than this.
const OLDEST: Duration = Duration::from_secs(4);

/// Where it is kept, and whether it has to be written.
#[derive(Resource)]
pub(super) struct Kept {
    folder: PathBuf,
    due: bool,
    failed: bool,
    last: Duration,
}

impl Kept {
    /// In a folder.
    pub(super) fn in_folder(folder: PathBuf) -> Self {
        Self { folder, due: false, failed: false, last: Duration::ZERO }
    }
}

/// Answers about pages as they are laid out on a wall.
struct Laid<'a, 'w> {
    library: &'a Library,
    german: &'a ActiveLanguages,
    canvas: Canvas,
    pen: RefCell<&'a mut Pen<'w>>,
}

impl Steps for Laid<'_, '_> {
    fn starts(&self, page: &PageRef, languages: &[LanguageTag]) -> Vec<usize> {
        let (active, count) = words(self.library, languages, self.german);
        let found = breaks(self.library, page, (&active, count), self.canvas, *self.pen.borrow_mut());
        let mut starts: Vec<usize> = found.iter().map(|step| step.rows.start).collect();
        starts.dedup();
        // A page without rows is a page.
        if starts.is_empty() && self.library.page(page).is_some() { vec![0] } else { starts }
    }

    fn answers(&self, page: &PageRef) -> Option<usize> {
        answers(self.library, page)
    }

    fn minutes(&self, page: &PageRef) -> Option<u16> {
        minutes(self.library, page)
    }
}

/// The machine's clock in milliseconds since the program began, and the day.
fn now(time: &Time<Real>) -> Now {
    Now { millis: u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX), date: jiff::Zoned::now().date() }
}

/// Does what is asked of the lesson.
fn teach(
    wished: On<Wished>,
    (served, first): (Res<Served>, Res<FirstLanguages>),
    walls: Query<&Camera, With<OnWall>>,
    time: Res<Time<Real>>,
    mut pen: Pen,
    (mut taught, mut kept): (ResMut<Taught>, ResMut<Kept>),
    mut commands: Commands,
) {
    let size = walls.iter().find_map(Camera::physical_target_size).unwrap_or(UVec2::new(1920, 1080));
    let steps = Laid { library: &served.0, german: &first.0, canvas: Canvas::of(size), pen: RefCell::new(&mut pen) };
    let act = match &wished.0 {
        Wish::Lesson(act) => act.clone(),
        Wish::Teach(plan) => {
            taught.0 = Lesson::new((**plan).clone(), &taught.0.languages, &steps);
            kept.due = true;
            return;
        }
        _ => return,
    };
    let (lesson, effects) = reduce(&taught.0, act.clone(), &steps, now(&time));
    if effects.is_empty() && !matches!(act, Act::Tick) {
        // Nothing came of it, and nobody has to look.
        taught.bypass_change_detection().0 = lesson;
        return;
    }
    match act {
        Act::Tick => taught.bypass_change_detection().0 = lesson,
        _ => taught.0 = lesson,
    }
    kept.due |= effects.contains(&Effect::Keep);
    for effect in &effects {
        if let Effect::Refused(refusal) = effect
            && let Some(message) = about(*refusal)
        {
            commands.trigger(Wished::desk(DeskAct::Say(Said { message, name: None })));
        }
    }
    commands.trigger(Happened { act, effects });
}

/// While the clock runs, time is added up and written.
fn tick(
    taught: Res<Taught>,
    time: Res<Time<Real>>,
    mut kept: ResMut<Kept>,
    deadline: Option<ResMut<Deadline>>,
    mut commands: Commands,
) {
    let running = taught.0.timer.is_running();
    let elapsed = time.elapsed();
    if running && elapsed.saturating_sub(kept.last) >= OLDEST {
        commands.trigger(Wished::lesson(Act::Tick));
        kept.bypass_change_detection().due = true;
    }
    let Some(mut deadline) = deadline else { return };
    // The clock on the leader's screen shows seconds.
    let next = running.then(|| Duration::from_secs(elapsed.as_secs() + 1));
    if deadline.lesson != next {
        deadline.lesson = next;
    }
}

/// Writes the lesson, where it has to be.
fn write(taught: Res<Taught>, time: Res<Time<Real>>, mut kept: ResMut<Kept>, mut commands: Commands) {
    if !kept.due {
        return;
    }
    let kept = kept.bypass_change_detection();
    (kept.due, kept.last) = (false, time.elapsed());
    let failed = match keep::write(&kept.folder, &taught.0) {
        Ok(()) => false,
        Err(error) => {
            if !kept.failed {
                warn!("{}", error.finding(&kept.folder).line(MessageLanguage::English));
            }
            true
        }
    };
    if kept.failed != failed {
        kept.failed = failed;
        let message = if failed { "unwritten" } else { "written" };
        commands.trigger(Wished::desk(DeskAct::Say(Said { message, name: None })));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(teach).add_systems(Update, tick).add_systems(Last, write.after(Shows));
}
