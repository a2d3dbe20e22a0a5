//! Screens: one a file. Each builds its tree from ids; words, direction and colours are written by others.
//!
//! Owns: when a tree is built anew ([`SceneKey`]). A language, a theme or a size of text changes a tree in
//! place; another view, sheet or shape of the window builds a new one.

mod besides;
mod browse;
mod footer;
mod header;
mod help;
mod home;
mod index;
mod kept;
mod languages;
mod lesson;
mod map;
mod onward;
mod opposite;
mod phrases;
mod place;
mod places;
mod question;
mod row;
mod sheets;
mod staff;
mod steps;

use std::sync::Arc;

use bevy::{
    ecs::hierarchy::ChildSpawnerCommands,
    input_focus::{
        InputFocus,
        tab_navigation::{TabGroup, TabIndex},
    },
    prelude::*,
    ui::Pressed,
    window::PrimaryWindow,
};

pub use languages::LanguageTile;
pub use row::SpokenRow;

use super::{
    WallClock,
    settings::Settings,
    staff::{Desk, PackShelf},
    state::{self, Act, Offered, Served, Sheet, Silent, Sited, Surroundings, View, Visit},
    text::Tongue,
    theme::screen_factor_from,
    widget::{Emits, Scrolls},
};
use crate::{
    content::{
        Module, Page, PageKind,
        cues::{ClipId, Pace},
    },
    language::LanguageTag,
    pack::{Library, VoiceKind},
};

/// Everything a tree's shape depends on; equal keys, equal trees.
#[derive(Debug, Clone, PartialEq)]
struct SceneKey {
    visit: Visit,
    portrait: bool,
    draft: bool,
    voice: Option<VoiceKind>,
    fallback: Option<LanguageTag>,
    german: bool,
    silent: bool,
    /// What staff see, where they do.
    staff: Option<(Desk, PackShelf)>,
}

/// What a screen builds from.
pub(super) struct Scene<'a> {
    library: &'a Library,
    tongue: &'a Tongue,
    languages: &'a [Arc<crate::language::Language>],
    visit: &'a Visit,
    portrait: bool,
    draft: bool,
    voice: Option<VoiceKind>,
    fallback: Option<LanguageTag>,
    german: bool,
    silent: bool,
    around: Option<&'a Surroundings>,
    now: jiff::civil::DateTime,
    desk: &'a Desk,
    shelf: &'a PackShelf,
    /// Whether there is a PIN for staff.
    pinned: bool,
}

impl Scene<'_> {
    fn page(&self) -> Option<(&Arc<Module>, &Page, usize)> {
        let View::Page(module, index) = &self.visit.view else { return None };
        let module = self.library.module(module.as_str())?;
        Some((module, module.pages.get(*index)?, *index))
    }

    /// Columns a grid of `wide` columns has on this screen: fewer upright, fewer with larger text.
    fn columns(&self, wide: u16, upright: u16) -> u16 {
        let most = if self.portrait { upright } else { wide };
        match self.visit.text {
            super::text::TextScale::Normal => most,
            _ => most.saturating_sub(1).max(1),
        }
    }
}

/// The root of the tree in view.
#[derive(Component)]
pub struct Root;

/// The camera all trees are drawn by.
#[derive(Component)]
pub struct Stage;

/// On a stage: sizes may shrink to this factor, where less than a whole screen is left for the kiosk.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Least(pub f32);

/// The smallest factor of a kiosk's own screen.
const LEAST: Least = Least(0.7);

fn key(
    library: &Library,
    tongue: &Tongue,
    visit: &Visit,
    portrait: bool,
    silent: bool,
    (desk, shelf): (&Desk, &PackShelf),
) -> SceneKey {
    let mut shape = visit.clone();
    // These change a tree in place.
    shape.armed = None;
    shape.places.clear();
    shape.browse = state::Browse { script: shape.browse.script, ..Default::default() };
    shape.language = None;
    let (mut draft, mut voice, mut fallback) = (false, None, None);
    if let View::Phrases(module) = &visit.view {
        draft = tongue.words.language().is_draft(module.as_str());
        let title = crate::language::MessageId::module_title(module.as_str());
        voice = library.clip(&ClipId::of(tongue.tag(), &title), Pace::Normal).map(|clip| clip.voice);
    }
    if let View::Page(module, index) = &visit.view {
        draft = tongue.words.language().is_draft(module.as_str());
        if let Some(page) = library.module(module.as_str()).and_then(|module| module.pages.get(*index)) {
            let found = tongue.words.get(&page.title(), &crate::language::Args::none());
            voice = library.clip(&ClipId::of(&found.tag, &page.title()), Pace::Normal).map(|clip| clip.voice);
            fallback = found.fallback.then_some(found.tag);
        }
    }
    let german = *tongue.tag() == LanguageTag::german();
    let silent = silent && visit.sheet == Some(Sheet::Sound);
    let staff = visit.view.is_staff().then(|| {
        let mut shelf = if visit.view == View::Staff { shelf.clone() } else { PackShelf::default() };
        // Progress is written in place.
        shelf.busy.iter_mut().for_each(|progress| progress.share = 0.0);
        (desk.clone(), shelf)
    });
    SceneKey { visit: shape, portrait, draft, voice, fallback, german, silent, staff }
}

/// Builds the tree anew where its key changed. The focus stays on the control with the same act.
fn build(
    served: Res<Served>,
    tongue: Res<Tongue>,
    visit: Res<Visit>,
    offered: Res<Offered>,
    (silent, sited, clock): (Res<Silent>, Res<Sited>, Res<WallClock>),
    (desk, shelf, settings): (Res<Desk>, Res<PackShelf>, Res<Settings>),
    windows: Query<&Window, With<PrimaryWindow>>,
    stage: Query<(Entity, &Camera, Option<&Least>), With<Stage>>,
    (roots, emitting): (Query<Entity, With<Root>>, Query<&Emits>),
    mut focus: ResMut<InputFocus>,
    mut factor: ResMut<UiScale>,
    pressed: Query<(), With<Pressed>>,
    scrolled: Query<(Entity, &ScrollPosition), With<Scrolls>>,
    (mut dirty, mut restocked): (Local<bool>, Local<bool>),
    (mut last, mut opener): (Local<Option<SceneKey>>, Local<Option<Act>>),
    mut commands: Commands,
) {
    // Noted before anything can end this run: a change that comes while no window is there is built with the next one.
    *dirty |= visit.is_changed() || tongue.is_changed() || silent.is_changed() || served.is_changed();
    *dirty |= desk.is_changed() || shelf.is_changed();
    *restocked |= served.is_changed();
    let Ok((camera, view, least)) = stage.single() else { return };
    let size = view
        .physical_viewport_size()
        .map(|size| size.as_vec2())
        .or_else(|| windows.single().ok().map(|window| window.physical_size().as_vec2()));
    let Some(size) = size.filter(|size| size.min_element() >= 1.0) else { return };
    let ratio = view.target_scaling_factor().unwrap_or(1.0).max(0.1);
    let (scale, portrait) = screen_factor_from(least.unwrap_or(&LEAST).0, size.x, size.y);
    let scale = scale / ratio;
    if (factor.0 - scale).abs() > 0.001 {
        factor.0 = scale;
    }
    let turned = last.as_ref().is_none_or(|key| key.portrait != portrait);
    *dirty |= turned;
    // A tree that is exchanged under a finger would lose its touch. What the visitor decides comes first: a palm
    // on the screen must not keep Help from being hidden.
    if !*dirty || (!pressed.is_empty() && !visit.is_changed()) {
        return;
    }
    *dirty = false;
    let fresh = key(&served, &tongue, &visit, portrait, silent.0, (&desk, &shelf));
    if last.as_ref() == Some(&fresh) && !*restocked {
        return;
    }
    *restocked = false;
    let focused: Option<Act> = focus.get().and_then(|entity| emitting.get(entity).ok()).map(|emits| emits.0.clone());
    // A sheet that closes gives the focus back to what opened it.
    let sheet_before = last.as_ref().and_then(|last| last.visit.sheet);
    let focused = match (sheet_before, fresh.visit.sheet) {
        (None, Some(_)) => {
            opener.clone_from(&focused);
            focused
        }
        (Some(_), None) => opener.take().or(focused),
        _ => focused,
    };
    // The same view keeps its place: lists are counted in the order they were built.
    let same = last.as_ref().is_some_and(|last| {
        last.visit.view == fresh.visit.view && last.visit.asked == fresh.visit.asked && last.visit.text == visit.text
    });
    let places = if same && sheet_before != Some(Sheet::Help) && visit.sheet != Some(Sheet::Help) {
        let mut areas: Vec<_> = scrolled.iter().map(|(area, position)| (area, position.0)).collect();
        areas.sort_by_key(|(area, _)| *area);
        areas.into_iter().map(|(_, place)| place).collect()
    } else {
        Vec::new()
    };
    for root in &roots {
        commands.entity(root).despawn();
    }
    let scene = Scene {
        library: &served,
        tongue: &tongue,
        languages: &offered,
        visit: &visit,
        portrait,
        draft: fresh.draft,
        voice: fresh.voice,
        fallback: fresh.fallback.clone(),
        german: fresh.german,
        silent: silent.0,
        around: sited.0.as_deref(),
        now: clock.now(),
        desk: &desk,
        shelf: &shelf,
        pinned: settings.staff_pin.is_some(),
    };
    commands
        .spawn((
            Root,
            TabGroup::new(0),
            UiTargetCamera(camera),
            Node {
                width: percent(100),
                height: percent(100),
                flex_direction: FlexDirection::Column,
                padding: UiRect { left: px(56), right: px(56), top: px(40), bottom: px(30) },
                row_gap: px(28),
                ..default()
            },
        ))
        .with_children(|parent| fill(&scene, parent));
    let layer = match visit.sheet {
        Some(Sheet::Help) | None => None,
        Some(sheet) => Some(sheets::raise(&scene, sheet, camera, &mut commands)),
    };
    focus.clear();
    commands.queue(Refocus { act: focused, layer });
    commands.queue(move |world: &mut World| {
        let mut areas: Vec<Entity> = world.query_filtered::<Entity, With<Scrolls>>().iter(world).collect();
        areas.sort();
        for (area, place) in areas.into_iter().zip(places) {
            world.entity_mut(area).insert(ScrollPosition(place));
        }
    });
    *last = Some(fresh);
}

fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    if scene.visit.sheet == Some(Sheet::Help) {
        return help::fill(scene, parent);
    }
    match &scene.visit.view {
        View::Languages => languages::fill(scene, parent),
        View::Home => home::fill(scene, parent),
        View::Index => index::fill(scene, parent),
        View::StaffPin => staff::pad(scene, parent),
        View::Staff => staff::fill(scene, parent),
        View::Kept => kept::fill(scene, parent),
        View::Menu(module) => match scene.library.module(module.as_str()) {
            Some(module) => index::menu(scene, parent, module),
            None => home::fill(scene, parent),
        },
        View::Places => match scene.around {
            Some(around) => places::fill(scene, parent, around),
            None => home::fill(scene, parent),
        },
        View::House => match scene.around {
            Some(around) => place::house(scene, parent, around),
            None => home::fill(scene, parent),
        },
        View::Place(id) => match scene.around.and_then(|around| Some((around, around.site.entry(id.as_str())?))) {
            Some((around, entry)) => place::fill(scene, parent, around, entry),
            None => home::fill(scene, parent),
        },
        View::Phrases(category) => match scene.library.module(category.as_str()) {
            Some(module) => phrases::fill(scene, parent, module),
            None => home::fill(scene, parent),
        },
        View::Page(..) => match scene.page() {
            Some((module, page, index)) => match &page.kind {
                PageKind::Question { answers } => question::fill(scene, parent, module, page, answers, index),
                _ if scene.visit.beside && !scene.german => besides::fill(scene, parent, module, page, index),
                PageKind::Lesson { picture, .. } | PageKind::Phrase { picture } | PageKind::Asked { picture, .. } => {
                    lesson::fill(scene, parent, module, page, picture, index);
                }
                PageKind::Steps { steps, current, .. } => {
                    steps::fill(scene, parent, module, page, steps, *current, index);
                }
            },
            // The library changed under the visitor's feet: home has everything there is.
            None => home::fill(scene, parent),
        },
    }
}

/// Gives the focus to the control with this act, if the new tree has one. With a sheet on top the focus goes
/// into it, or keys would move behind it.
struct Refocus {
    act: Option<Act>,
    layer: Option<Entity>,
}

impl Command for Refocus {
    type Out = ();

    fn apply(self, world: &mut World) {
        let controls: Vec<Entity> = match self.layer {
            Some(layer) => below(layer, world),
            None => world.query_filtered::<Entity, With<Emits>>().iter(world).collect(),
        };
        let emits = |entity: &Entity| world.get::<Emits>(*entity).map(|emits| &emits.0);
        let same = controls.iter().find(|entity| self.act.is_some() && emits(entity) == self.act.as_ref());
        let first = || controls.iter().find(|entity| world.get::<TabIndex>(**entity).is_some_and(|index| index.0 >= 0));
        let found = if self.layer.is_some() { same.or_else(first) } else { same };
        if let Some(entity) = found.copied() {
            world.resource_mut::<InputFocus>().set(entity, bevy::input_focus::FocusCause::Navigated);
        }
    }
}

/// Everything below an entity, in the order of the tree.
fn below(entity: Entity, world: &World) -> Vec<Entity> {
    let children = world.get::<Children>(entity).map(|children| children.to_vec()).unwrap_or_default();
    children.into_iter().flat_map(|child| std::iter::once(child).chain(below(child, world))).collect()
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Silent>()
        .init_resource::<Sited>()
        .add_systems(PostUpdate, build.in_set(state::Update::Build))
        .add_plugins((
            row::plugin,
            footer::plugin,
            browse::plugin,
            languages::plugin,
            map::plugin,
            opposite::plugin,
            staff::plugin,
        ));
}
