//! A lesson in a window: the wall, turned by keys and a clicker.
//!
//! The console is not built yet: whoever leads sees what the group sees. What happens is decided by
//! [`lesson::reduce`](super::lesson::reduce) alone, and written at each step ([`keep`](super::keep)).

use std::{cell::RefCell, path::PathBuf, sync::Arc};

use bevy::{
    input::{
        ButtonState,
        keyboard::{Key, KeyboardInput},
    },
    log::warn,
    prelude::*,
};

use super::{
    clock::Now,
    keep,
    keys::{Keys, Pressed},
    known::answers,
    lesson::{Act, Effect, Lesson, MOST_LANGUAGES, reduce},
    steps::Steps,
    vote::{Round, Seen},
};
use crate::{
    content::PageRef,
    diagnostic::MessageLanguage,
    language::LanguageTag,
    library::Library,
    page::{
        self,
        wall::{Votes, WallShows, breaks, canvas::Canvas},
    },
    ui::{
        self,
        core::{
            Served,
            surface::{FirstLanguages, Surface},
        },
        host::{
            end, sleep,
            window::{self, WindowError},
        },
        narration::Speaking,
        text::{ActiveLanguages, Faces, Pen},
    },
};

/// What a lesson is shown from.
pub struct Room {
    /// The content.
    pub library: Arc<Library>,
    /// The faces.
    pub faces: Faces,
    /// German, for what a language lacks.
    pub german: ActiveLanguages,
    /// The lesson as it begins, or as it was kept.
    pub lesson: Lesson,
    /// Where it is kept.
    pub folder: PathBuf,
    /// In a window rather than on the whole screen.
    pub windowed: bool,
}

/// The lesson in the world.
#[derive(Resource)]
struct Taught(Lesson);

/// Where it is kept.
#[derive(Resource)]
struct KeptIn(PathBuf);

/// Answers about pages as they are laid out on a wall.
struct OnWall<'a, 'w> {
    library: &'a Library,
    german: &'a ActiveLanguages,
    canvas: Canvas,
    pen: RefCell<&'a mut Pen<'w>>,
}

impl Steps for OnWall<'_, '_> {
    fn starts(&self, page: &PageRef, languages: &[LanguageTag]) -> Vec<usize> {
        let (active, count) = words(self.library, languages, self.german);
        let found = breaks(self.library, page, (&active, count), self.canvas, *self.pen.borrow_mut());
        let starts: Vec<usize> = found.iter().map(|rows| rows.start).collect();
        // A page without rows is a page.
        if starts.is_empty() && self.library.page(page).is_some() { vec![0] } else { starts }
    }

    fn answers(&self, page: &PageRef) -> Option<usize> {
        answers(self.library, page)
    }
}

/// Words of a wall's languages, and how many there are; a language that is gone is left out.
fn words(library: &Library, languages: &[LanguageTag], german: &ActiveLanguages) -> (ActiveLanguages, u8) {
    let words = |tag: &LanguageTag| Some(Arc::new(library.words(library.language(tag)?).value));
    let mut all = languages.iter().take(MOST_LANGUAGES).filter_map(words);
    let first = all.next().unwrap_or_else(|| german.reader().clone());
    let further: Vec<_> = all.collect();
    let count = u8::try_from(1 + further.len()).unwrap_or(1);
    (ActiveLanguages::of_wall(first, further), count)
}

/// Opens the wall and shows the lesson until the window is closed.
///
/// # Errors
/// Where there is nothing to show it on.
pub fn run(room: Room) -> Result<(), WindowError> {
    let mut app = App::new();
    let windowed = room.windowed;
    window::build_plugins(&mut app, || window::plugins(windowed))?;
    plugin(&mut app, room);
    app.add_plugins(end::plugin).insert_resource(sleep::until_something_happens());
    window::keep(&mut app, windowed);
    window::run_until_closed(app)
}

/// The lesson without a window, for a test.
pub fn plugin(app: &mut App, room: Room) {
    ui::plugin(app, &room.faces);
    page::plugin(app);
    app.insert_resource(Served(room.library))
        .insert_resource(FirstLanguages(room.german))
        .insert_resource(KeptIn(room.folder))
        .insert_resource(Taught(room.lesson))
        .init_resource::<Speaking>()
        .add_systems(Startup, open)
        .add_systems(Update, (press, show).chain());
}

fn open(mut commands: Commands) {
    let shows = WallShows { page: None, row: 0, place: None, languages: 1, votes: Votes::default(), black: false };
    commands.spawn((Surface, shows, bevy::ui::IsDefaultUiCamera));
}

/// A key as winit names it.
fn pressed(input: &KeyboardInput) -> (String, String) {
    let logical = match &input.logical_key {
        Key::Character(text) => text.to_string(),
        key => format!("{key:?}"),
    };
    (logical, format!("{:?}", input.key_code))
}

/// What keys and clickers ask. Which window has the focus does not matter.
fn press(
    mut inputs: MessageReader<KeyboardInput>,
    mut keys: Local<Keys>,
    (served, first, folder): (Res<Served>, Res<FirstLanguages>, Res<KeptIn>),
    walls: Query<&Camera, With<WallShows>>,
    time: Res<Time<Real>>,
    mut pen: Pen,
    mut taught: ResMut<Taught>,
) {
    let size = walls.iter().find_map(Camera::physical_viewport_size).unwrap_or(UVec2::new(1920, 1080));
    for input in inputs.read().filter(|input| input.state == ButtonState::Pressed) {
        let millis = u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX);
        let (logical, physical) = pressed(input);
        let key = Pressed { logical: &logical, physical: &physical, repeat: input.repeat };
        let Some(act) = keys.press(key, taught.0.voting, millis) else { continue };
        let now = Now { millis, date: jiff::Zoned::now().date() };
        let steps =
            OnWall { library: &served.0, german: &first.0, canvas: Canvas::of(size), pen: RefCell::new(&mut pen) };
        let before = matches!(taught.0.timer.counting, super::clock::Counting::Waiting);
        if before && act != Act::Begin {
            taught.0 = reduce(&taught.0, Act::Begin, &steps, now).0;
        }
        let (lesson, effects) = reduce(&taught.0, act, &steps, now);
        taught.0 = lesson;
        if effects.contains(&Effect::Keep)
            && let Err(error) = keep::write(&folder.0, &taught.0)
        {
            warn!("{}", error.finding(&folder.0).line(MessageLanguage::English));
        }
    }
}

/// Shows on the wall what the lesson has there.
fn show(
    taught: Res<Taught>,
    (served, first): (Res<Served>, Res<FirstLanguages>),
    mut walls: Query<(&mut WallShows, &mut ActiveLanguages)>,
) {
    if !taught.is_changed() && !served.is_changed() {
        return;
    }
    let lesson = &taught.0;
    let known = super::known::Known(&served.0);
    let (number, pages) = lesson.number(lesson.wall().place, &known);
    for (mut shows, mut active) in &mut walls {
        let (words, languages) = words(&served.0, &lesson.languages, &first.0);
        let next = WallShows {
            page: lesson.wall_page().cloned(),
            row: lesson.wall().sentence(),
            place: number.map(|number| (number, pages)),
            languages,
            votes: votes(lesson),
            black: lesson.black,
        };
        let tags = |active: &ActiveLanguages, count: u8| -> Vec<LanguageTag> {
            (0..count).map(|at| active.column(ui::text::Column::at(at)).language().tag.clone()).collect()
        };
        if tags(&active, shows.languages) != tags(&words, languages) || served.is_changed() {
            *active = words;
        }
        shows.set_if_neq(next);
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
