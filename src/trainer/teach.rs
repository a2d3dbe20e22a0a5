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
    course::{self, Venue, Wanted},
    desk::{DeskAct, Said, Screen, about},
    keep::{Keeper, State},
    known::Known,
    lesson::{Act, Effect, End, reduce},
    plans,
    steps::Steps,
    surfaces::OnWall,
    table,
    wish::{Happened, Wish, Wished},
    world::{Home, OnDesk, TakenUp, Taught, words},
};
use crate::{
    content::PageRef,
    diagnostic::{Diagnostic, MessageLanguage},
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
    keeper: Keeper,
    /// The language of its table.
    language: MessageLanguage,
    /// What the leader was told.
    said: State,
    due: bool,
    /// Whether a day has ended, so that its table is written.
    ended: bool,
    last: Duration,
}

impl Kept {
    /// In a folder, with tables in this language.
    pub(super) fn in_folder(folder: PathBuf, language: MessageLanguage) -> Self {
        // Whoever starts the program has said what is wrong with the folder.
        let (keeper, _) = Keeper::begin(folder);
        Self { keeper, language, said: State::Kept, due: false, ended: false, last: Duration::ZERO }
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
        Known(self.library).answers(page)
    }

    fn minutes(&self, page: &PageRef) -> Option<u16> {
        Known(self.library).minutes(page)
    }

    fn is_taught(&self, page: &PageRef) -> bool {
        Known(self.library).is_taught(page)
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
    let end = |effect: &Effect| matches!(effect, Effect::End(End::Day | End::Course));
    if effects.iter().any(end) {
        (kept.due, kept.ended) = (true, true);
    }
    for effect in &effects {
        if let Effect::Refused(refusal) = effect
            && let Some(message) = about(*refusal)
        {
            commands.trigger(Wished::desk(DeskAct::Say(Said { message, name: None })));
        }
    }
    commands.trigger(Happened { act, effects });
}

/// Another plan is taught. The lesson that was begun is laid aside, and goes on when its plan is chosen again.
fn choose(
    wished: On<Wished>,
    (served, home, desk): (Res<Served>, Res<Home>, Res<OnDesk>),
    (mut taught, mut taken_up, mut kept): (ResMut<Taught>, ResMut<TakenUp>, ResMut<Kept>),
    mut commands: Commands,
) {
    let Wish::Choose { plan, anew } = &wished.0 else { return };
    log(kept.keeper.keep(&taught.0).as_ref());
    let today = jiff::Zoned::now().date();
    let venue = Venue { library: &served.0, folder: &home.folder, today, messages: home.messages };
    let wanted = Wanted { plan: Some(plan), languages: &taught.0.languages, anew: *anew };
    let begun = course::begin(venue, &wanted);
    begun.findings.iter().for_each(|finding| log(Some(finding)));
    if let Some(resumed) = begun.value {
        (taught.0, taken_up.0, kept.due) = (resumed.lesson, resumed.kept, true);
        commands.trigger(Wished::desk(DeskAct::Close));
        if desk.0.screen == Screen::Lesson {
            commands.trigger(Wished::lesson(Act::Begin));
        }
    }
}

/// The plan is kept as the leader's own: under its name where it is theirs already, else as a copy.
fn save_plan(
    wished: On<Wished>,
    (served, home, taught): (Res<Served>, Res<Home>, Res<Taught>),
    mut commands: Commands,
) {
    if wished.0 != Wish::SavePlan {
        return;
    }
    let plan = &taught.0.plan;
    let is_own = plans::list(&served.0, &home.folder).value.iter().any(|entry| entry.own && entry.name == plan.name);
    let saved = match is_own {
        true => plans::save(&served.0, &home.folder, plan).map(|report| (report.findings, None)),
        false => plans::copy(&served.0, &home.folder, plan, None).map(|own| (Vec::new(), Some(own))),
    };
    let said = match saved {
        Ok((findings, own)) => {
            findings.iter().for_each(|finding| log(Some(finding)));
            let name = own.as_ref().map_or_else(|| plan.name.clone(), |own| own.name.clone());
            if let Some(own) = own {
                commands.trigger(Wished::lesson(Act::CallPlan { name: own.name, title: own.title }));
            }
            Said { message: "plan-saved", name: Some(name) }
        }
        Err(error) => {
            log(Some(&error.finding(&home.folder)));
            Said { message: "unwritten", name: None }
        }
    };
    commands.trigger(Wished::desk(DeskAct::Say(said)));
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
    let owes = kept.keeper.state() == State::Unwritten;
    if (running || owes) && elapsed.saturating_sub(kept.last) >= OLDEST {
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
fn write(
    taught: Res<Taught>,
    served: Res<Served>,
    time: Res<Time<Real>>,
    mut kept: ResMut<Kept>,
    mut commands: Commands,
) {
    if !kept.due {
        return;
    }
    let kept = kept.bypass_change_detection();
    (kept.due, kept.last) = (false, time.elapsed());
    log(kept.keeper.keep(&taught.0).as_ref());
    if std::mem::take(&mut kept.ended)
        && let Ok(Some((path, bytes))) = table::file(&taught.0, &served.0, kept.language)
    {
        log(kept.keeper.keep_file(path, bytes).as_ref());
    }
    if kept.keeper.state() != kept.said {
        kept.said = kept.keeper.state();
        let message = match kept.said {
            State::Kept => "written",
            State::Unwritten => "unwritten",
        };
        commands.trigger(Wished::desk(DeskAct::Say(Said { message, name: None })));
    }
}

fn log(finding: Option<&Diagnostic>) {
    if let Some(finding) = finding {
        warn!("{}", finding.line(MessageLanguage::English));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(teach)
        .add_observer(choose)
        .add_observer(save_plan)
        .add_systems(Update, tick)
        .add_systems(Last, write.after(Shows));
}
