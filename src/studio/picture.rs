//! `wegweiser picture`: any screen as a PNG, without a display server, drawn by the kiosk's own systems.

use std::{path::Path, sync::Arc};

use bevy::{
    a11y::AccessibilityNode, app::ScheduleRunnerPlugin, camera::RenderTarget, ecs::system::RunSystemOnce, prelude::*,
    ui::UiGlobalTransform, window::ExitCondition, winit::WinitPlugin,
};

use crate::{
    content::{Module, PageKind, PageRef, Placement, directory::EntryId},
    kiosk::{LoadedContent, WallClock, staff::PackListView},
    language::LanguageTag,
    library::Library,
    page::wall::{MOST_LANGUAGES, SHEET, Subject, Votes, WallShows},
    settings::{PinHash, Settings},
    ui::{
        core::{Sheet, View, Visit, surface::visitors},
        text::{ActiveLanguages, TextScale},
    },
};

/// What to draw.
#[derive(Debug, Clone)]
pub struct PictureRequest {
    /// A name from [`names`].
    pub screen: String,
    /// The reader's language.
    pub language: LanguageTag,
    /// Physical pixels.
    pub size: (u32, u32),
    /// Size of text.
    pub text: TextScale,
    /// Black, white and yellow.
    pub contrast: bool,
    /// On a wall: further languages, in their order.
    pub further: Vec<LanguageTag>,
    /// On a wall: the sentence whose step is drawn, from 0.
    pub row: usize,
}

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// No such screen.
    #[error("there is no screen “{0}”; `wegweiser picture --list` prints all")]
    Screen(String),
    /// No such language.
    #[error("there is no language “{0}” in locales/")]
    Language(LanguageTag),
    /// The painter, which is no fault of whoever asked.
    #[error("the screen can't be painted: {0}")]
    Paint(String),
    /// The file.
    #[error("{0}")]
    Write(String),
}

/// Names of all screens of a library, in a stable order.
pub fn names(library: &Library) -> Vec<String> {
    let mut names: Vec<String> =
        ["languages", "home", "help", "help-first", "sound", "appearance", "language", "still-there"]
            .map(str::to_owned)
            .to_vec();
    names.extend(["staff-pin", "staff"].map(str::to_owned));
    names.extend([FACES, NUMBER, CARDS].map(str::to_owned));
    names.extend(["index", "kept", "interpreter", "places", "map", "house", "towns", "spoken"].map(str::to_owned));
    names.extend(library.modules().iter().filter(|module| module.menu).map(|module| format!("menu/{}", module.id)));
    for module in library.modules() {
        if module.shelf == Placement::Phrases {
            names.extend(["phrases", "asked"].map(|kind| format!("{kind}/{}", module.id)));
        } else {
            names.push(format!("pages/{}", module.id));
        }
        for page in &module.pages {
            let kinds: &[&str] = match page.kind {
                PageKind::Lesson { .. } => &["lesson", "beside"],
                PageKind::Steps { .. } => &["steps", "beside"],
                PageKind::Question { .. } => &["question", "answered"],
                PageKind::Phrase { .. } | PageKind::Asked { .. } => &["opposite"],
            };
            names.extend(kinds.iter().map(|kind| format!("{kind}/{}/{}", module.id, page.id)));
            if module.shelf != Placement::Phrases {
                let counted = matches!(page.kind, PageKind::Question { .. });
                let kinds = if counted { &["wall", "wall-counted", "wall-right"][..] } else { &["wall"] };
                names.extend(kinds.iter().map(|kind| format!("{kind}/{}/{}", module.id, page.id)));
            }
        }
    }
    names
}

/// The visit that shows a screen.
pub fn visit(library: &Library, screen: &str, language: &LanguageTag) -> Option<Visit> {
    let mut visit = Visit { language: Some(language.clone()), view: View::Home, ..Visit::default() };
    let parts: Vec<&str> = screen.split('/').collect();
    match parts.as_slice() {
        ["languages"] => visit = Visit::default(),
        ["home"] => {}
        ["help"] => visit.sheet = Some(Sheet::Help),
        ["help-first"] => visit = Visit { sheet: Some(Sheet::Help), ..Visit::default() },
        ["sound"] => visit.sheet = Some(Sheet::Sound),
        ["appearance"] => visit.sheet = Some(Sheet::Appearance),
        ["language"] => visit.sheet = Some(Sheet::Language),
        ["still-there"] => visit.asks = true,
        ["staff-pin"] => visit = Visit { view: View::StaffPin, ..Visit::default() },
        ["staff"] => visit = Visit { view: View::Staff, ..Visit::default() },
        ["index"] => visit.view = View::Index,
        ["places"] => visit.view = View::Places,
        ["map"] => {
            visit.view = View::Places;
            visit.filter.map = true;
        }
        ["house"] => visit.view = View::House,
        ["towns" | "spoken"] => {
            visit.view = View::Places;
            visit.sheet = Some(if screen == "towns" { Sheet::Towns } else { Sheet::Spoken });
        }
        ["place", id] => visit.view = View::Place(EntryId::new(id)?),
        ["menu", module] => visit.view = View::Menu(library.module(module)?.id.clone()),
        ["kept"] => {
            let first = |module: &Arc<Module>| View::Page(module.pages[0].page_ref());
            visit.kept = library.modules().iter().filter(|module| module.shelf == Placement::Tile).map(first).collect();
            visit.view = View::Kept;
        }
        ["interpreter"] => visit.sheet = Some(Sheet::Interpreter),
        [kind @ ("phrases" | "asked"), module] => {
            let module = library.module(module).filter(|module| module.shelf == Placement::Phrases)?;
            visit.view = View::Phrases(module.id.clone());
            visit.staff_questions = *kind == "asked";
        }
        // The wall is no visitor's screen; `draw` knows it.
        ["wall" | "wall-counted" | "wall-right", module, page] => {
            visit.view = View::Page(library.page(&page_ref(module, page)?)?.1.page_ref());
        }
        [FACES | NUMBER | CARDS] => {}
        ["opposite", module, page] => shown_to_other(&mut visit, library, module, page)?,
        ["pages", module] => {
            visit.view = View::Page(library.module(module)?.pages.first()?.page_ref());
            visit.sheet = Some(Sheet::Pages);
        }
        [kind, module, page] => on_page(&mut visit, library, kind, module, page)?,
        _ => return None,
    }
    Some(visit)
}

fn page_ref(module: &str, page: &str) -> Option<PageRef> {
    PageRef::new(&format!("{module}/{page}"))
}

/// Three faces on a wall.
const FACES: &str = "wall-faces";
/// The number of a wall.
const NUMBER: &str = "wall-number";
/// Cards to hold up.
pub const CARDS: &str = "cards";

/// What a wall shows, where a screen is one, with its languages.
fn wall(loaded: &LoadedContent, request: &PictureRequest, view: &View) -> Option<(WallShows, ActiveLanguages)> {
    let library = &loaded.library;
    let kind = request.screen.split('/').next()?;
    let words = |tag: &LanguageTag| Some(Arc::new(library.words(library.language(tag)?).value));
    let further: Vec<_> = request.further.iter().filter_map(words).take(MOST_LANGUAGES - 1).collect();
    let languages = u8::try_from(1 + further.len()).unwrap_or(1);
    let first = words(&request.language).unwrap_or_else(|| loaded.active.reader().clone());
    let (two, one) = (vec![vec![5, 3, 1], vec![9, 1, 0]], vec![vec![7, 2, 1]]);
    let page = |votes: Votes| {
        let View::Page(page) = view else { return None };
        let place = library.page(page).map(|(module, _, at)| (at + 1, module.pages.len()));
        Some(WallShows { subject: Subject::Page(page.clone()), place, votes, ..WallShows::default() })
    };
    let other = |subject: Subject, rounds: Vec<Vec<u16>>| {
        Some(WallShows { subject, votes: Votes { rounds, right: false }, ..WallShows::default() })
    };
    let shows = match kind {
        "wall" => page(Votes::default())?,
        "wall-counted" => page(Votes { rounds: two, right: false })?,
        "wall-right" => page(Votes { rounds: two, right: true })?,
        FACES => other(Subject::Faces, one)?,
        NUMBER => other(Subject::Number(2), Vec::new())?,
        CARDS => other(Subject::Cards, Vec::new())?,
        _ => return None,
    };
    Some((WallShows { row: request.row, languages, ..shows }, ActiveLanguages::of_wall(first, further)))
}

/// A page of a module, if it is of this kind.
fn on_page(visit: &mut Visit, library: &Library, kind: &str, module: &str, page: &str) -> Option<()> {
    let module = library.module(module)?;
    let index = module.pages.iter().position(|found| found.id.as_str() == page)?;
    let fits = match &module.pages[index].kind {
        PageKind::Lesson { .. } => ["lesson", "beside"].contains(&kind),
        PageKind::Steps { .. } => ["steps", "beside"].contains(&kind),
        PageKind::Question { answers } => {
            if kind == "answered" {
                // A wrong one first, then a right one: both signs and an explanation.
                visit.answers.extend(answers.iter().position(|answer| !answer.right));
                visit.answers.extend(answers.iter().position(|answer| answer.right));
            }
            ["question", "answered"].contains(&kind)
        }
        PageKind::Phrase { .. } | PageKind::Asked { .. } => false,
    };
    if !fits {
        return None;
    }
    visit.parallel = kind == "beside";
    visit.view = View::Page(module.pages[index].page_ref());
    Some(())
}

/// A phrase or a question, large, for the person opposite.
fn shown_to_other(visit: &mut Visit, library: &Library, module: &str, page: &str) -> Option<()> {
    let module = library.module(module)?;
    let index = module.pages.iter().position(|found| found.id.as_str() == page)?;
    let asked = match module.pages[index].kind {
        PageKind::Phrase { .. } => false,
        PageKind::Asked { .. } => true,
        _ => return None,
    };
    visit.view = View::Phrases(module.id.clone());
    (visit.staff_questions, visit.reply) = (asked, asked.then_some(1));
    visit.shown_to_other = Some(module.pages[index].page_ref());
    visit.sheet = Some(Sheet::ShowToOther);
    Some(())
}

/// Frames before the picture is taken: one to build, one for what asks for another, two in reserve.
const SETTLES: u32 = 4;

/// A control of a screen, as assistive technology sees it.
#[derive(Debug, Clone, PartialEq, serde::Serialize)]
pub struct Control {
    /// Its accessible name.
    pub name: String,
    /// Its middle, in physical pixels from the left and the top.
    pub middle: (f32, f32),
    /// Its width and height, in physical pixels.
    pub size: (f32, f32),
}

/// A screen that was drawn.
#[derive(Debug)]
pub struct Drawn {
    /// The picture.
    pub image: image::RgbaImage,
    /// Its controls, in the order of the tree.
    pub controls: Vec<Control>,
}

fn controls(world: &mut World) -> Vec<Control> {
    let mut nodes = world
        .query_filtered::<(&AccessibilityNode, &ComputedNode, &UiGlobalTransform), With<bevy::ui_widgets::Button>>();
    let control = |(name, node, place): (&AccessibilityNode, &ComputedNode, &UiGlobalTransform)| Control {
        name: name.label().unwrap_or_default().to_owned(),
        middle: place.translation.into(),
        size: node.size().into(),
    };
    nodes.iter(world).map(control).collect()
}

/// The hash of nothing anybody could type.
const NO_PIN: &str = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$RdescudvJCsgt3ub+b4dWRWJTmaaJObG";

/// A program without windows; whoever asks for an update gets one.
pub fn headless() -> App {
    let mut app = App::new();
    app.add_plugins(
        DefaultPlugins
            .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
            .disable::<WinitPlugin>()
            .disable::<bevy::log::LogPlugin>(),
    )
    .add_plugins(ScheduleRunnerPlugin::run_once());
    app
}

/// Draws a screen.
pub fn draw(loaded: &LoadedContent, request: &PictureRequest) -> Result<Drawn, PictureError> {
    let mut loaded = loaded.clone();
    // A picture is silent and doesn't change by itself, and shows the PIN pad whether there is a PIN or not.
    let pin = PinHash::new(NO_PIN);
    loaded.settings = Settings { auto_play: false, attract: false, staff_pin: pin, ..loaded.settings };
    let mut shows = visit(&loaded.library, &request.screen, &request.language)
        .ok_or_else(|| PictureError::Screen(request.screen.clone()))?;
    shows.text = request.text;
    shows.contrast = request.contrast;
    let language =
        loaded.library.language(&request.language).ok_or_else(|| PictureError::Language(request.language.clone()))?;
    if shows.language.is_some() {
        loaded.active.read_in(Arc::new(loaded.library.words(language).value));
    }
    let mut app = headless();
    app.insert_resource(WallClock::at_hour(12));
    let on_wall = wall(&loaded, request, &shows.view);
    crate::kiosk::plugin(&mut app, loaded);
    if shows.view.is_staff() {
        app.insert_resource(PackListView { busy: None, ..PackListView::sample() });
    }
    // Paper has the size of paper.
    let size = UVec2::from(if request.screen == CARDS { SHEET } else { request.size });
    match on_wall {
        Some((shows, active)) => drop(app.world_mut().spawn((shows, active, RenderTarget::None { size }))),
        None => drop(app.world_mut().spawn((visitors(), RenderTarget::None { size })).insert(shows)),
    }
    app.finish();
    app.cleanup();
    for _ in 0..SETTLES {
        app.update();
    }
    let painted = app.world_mut().run_system_once_with(crate::ui::paint::picture, size);
    let image = painted.map_err(|error| PictureError::Paint(error.to_string()))?;
    Ok(Drawn { image, controls: controls(app.world_mut()) })
}

/// Writes a picture as PNG.
pub fn write(picture: &image::RgbaImage, path: &Path) -> Result<(), PictureError> {
    picture.save(path).map_err(|error| PictureError::Write(error.to_string()))
}
