//! When a screen is described, and how its layers come to be what was described.
//!
//! - Pattern: the page, the sheet over it and the question over both are layers. Reason: what comes up changes nothing
//!   of what lies below it, and is found again when it is gone.
//! - Pattern: a layer whose [`Key`] is another one is described and changed where it differs. Reason: a touch costs
//!   what it changes. Another library, size or way up of the screen builds it anew.

use bevy::{
    input_focus::{InputFocus, tab_navigation::TabGroup},
    prelude::*,
    ui::Pressed,
    window::RequestRedraw,
};

use super::{
    fill,
    focus::{self, Openers, Wanted},
    layers::{Built, Layers},
    scene::{Key, Scene, Sources},
    sheets, still_there,
};
use crate::ui::{
    core::{
        Visit,
        surface::{MinScale, Root, Scale},
    },
    patch::Draft,
    theme::screen_factor_from,
    widget::{ComesIntoView, ListName, OnActivate, Scrolls},
};

/// The smallest factor of a kiosk's own screen.
const MIN_SCALE: MinScale = MinScale(0.7);

/// What becomes of a layer over the page.
#[derive(Clone, Copy)]
enum Turn {
    Stays,
    Changes(Change),
    Goes,
}

impl Turn {
    fn of(change: Option<Change>, was: bool, is: bool) -> Self {
        match change {
            Some(change) => Self::Changes(change),
            None if was && !is => Self::Goes,
            None => Self::Stays,
        }
    }
}

/// How a layer is shown.
#[derive(Clone, Copy)]
struct Change {
    /// Nothing of it stays.
    whole: bool,
    /// Its lists stay where they are scrolled to.
    same: bool,
}

/// The screen in physical pixels: its camera, and the factor of all sizes.
fn measure(surface: &Query<(Entity, &Camera, Option<&MinScale>), With<Visit>>) -> Option<(Entity, f32, bool)> {
    let (camera, view, min_scale) = surface.single().ok()?;
    let size = view.physical_viewport_size().map(|size| size.as_vec2()).filter(|size| size.min_element() >= 1.0)?;
    let ratio = view.target_scaling_factor().unwrap_or(1.0).max(0.1);
    let (scale, portrait) = screen_factor_from(min_scale.unwrap_or(&MIN_SCALE).0, size.x, size.y);
    Some((camera, scale / ratio, portrait))
}

/// Writes how large a surface is drawn, where that is another scale.
fn set_scale(scales: &mut Query<&mut Scale>, surface: Entity, scale: f32) {
    if let Ok(mut now) = scales.get_mut(surface)
        && (now.0 - scale).abs() > 0.001
    {
        now.0 = scale;
    }
}

/// Describes the layers that say something else than before, and has them shown.
pub(super) fn build(
    sources: Sources,
    surface: Query<(Entity, &Camera, Option<&MinScale>), With<Visit>>,
    (focus, emitting): (Res<InputFocus>, Query<&OnActivate>),
    (mut scales, mut redraw): (Query<&mut Scale>, MessageWriter<RequestRedraw>),
    pressed: Query<(), With<Pressed>>,
    mut built: Local<Built>,
    (mut layers, mut openers): (ResMut<Layers>, ResMut<Openers>),
    mut commands: Commands,
) {
    // Noted before anything can end this run: a change that comes while no window is there is built with the next one.
    built.dirty |= sources.are_changed();
    built.swapped |= sources.served.is_changed();
    let Some((camera, scale, portrait)) = measure(&surface) else {
        // Nobody tells when a size is known: without another frame the loop would sleep until somebody touches it.
        if layers.page().is_none() {
            redraw.write(RequestRedraw);
        }
        return;
    };
    set_scale(&mut scales, camera, scale);
    let turned = built.key.as_ref().is_none_or(|key| key.portrait != portrait) || built.screen != Some((camera, scale));
    // A tree that changes under a finger would lose its touch. What the visitor decides comes first: a palm on the
    // screen must not keep Help from being hidden.
    if !(built.dirty || turned) || (!pressed.is_empty() && !sources.visit.is_changed()) {
        return;
    }
    built.dirty = false;
    let key = sources.key(portrait);
    let whole = turned || std::mem::take(&mut built.swapped);
    let last = built.key.take();
    let page = change(&key, last.as_ref(), whole);
    let (before, now) = (last.as_ref().map_or_else(Vec::new, Key::over), key.over());
    let was = |layer: fn(&Key) -> Option<Key>| last.as_ref().and_then(layer);
    let sheet = change_of(key.of_sheet(), was(Key::of_sheet), whole);
    let sheet = Turn::of(sheet, was(Key::of_sheet).is_some(), key.of_sheet().is_some());
    let question = change_of(key.of_question(), was(Key::of_question), whole);
    let question = Turn::of(question, was(Key::of_question).is_some(), key.visit.asks);
    if page.is_some() || !matches!((sheet, question), (Turn::Stays, Turn::Stays)) {
        let focused = focus.get().and_then(|entity| Some((entity, emitting.get(entity).ok()?.0.clone())));
        let wanted = Wanted::after(&before, &now, focused, &mut openers);
        let scene = sources.scene(&key);
        if page.is_some() {
            layers.page.describe(|commands| lay_page(&scene, camera, commands));
        }
        if let (Turn::Changes(_), Some(raised)) = (sheet, key.sheet()) {
            layers.sheet.describe(|commands| sheets::raise(&scene, raised, camera, commands));
        }
        if let Turn::Changes(_) = question {
            layers.question.describe(|commands| still_there::ask(&scene, camera, commands));
        }
        let raised = before != now && (key.visit.asks || key.sheet().is_some());
        commands.queue(Show { page, sheet, question, raised, wanted });
    }
    built.key = Some(key);
    built.screen = Some((camera, scale));
}

/// How the page changes, if it does.
fn change(key: &Key, last: Option<&Key>, whole: bool) -> Option<Change> {
    let (key, last) = (key.of_page(), last.map(Key::of_page));
    if !whole && last.as_ref() == Some(&key) {
        return None;
    }
    let same = last.is_some_and(|last| {
        let (now, then) = (&key.visit, &last.visit);
        let view = (&now.view, now.staff_questions, now.text) == (&then.view, then.staff_questions, then.text);
        view && key.is_help() == last.is_help()
    });
    Some(Change { whole, same })
}

/// How a layer over the page changes, if it is there and does. Another sheet is a new one.
fn change_of(key: Option<Key>, last: Option<Key>, whole: bool) -> Option<Change> {
    let key = key?;
    if !whole && last.as_ref() == Some(&key) {
        return None;
    }
    let then = last.map(|last| last.visit);
    let stays = then.as_ref().is_some_and(|then| then.sheet == key.visit.sheet);
    let same = then.is_some_and(|then| {
        (then.sheet, then.text, then.shown_to_other) == (key.visit.sheet, key.visit.text, key.visit.shown_to_other)
    });
    Some(Change { whole: whole || !stays, same })
}

/// The page: what fills the screen.
fn lay_page(scene: &Scene, camera: Entity, commands: &mut Commands) -> Entity {
    let node = Node {
        width: percent(100),
        height: percent(100),
        flex_direction: FlexDirection::Column,
        padding: UiRect { left: px(56), right: px(56), top: px(40), bottom: px(30) },
        row_gap: px(28),
        ..default()
    };
    let mut root = commands.spawn((Root, TabGroup::new(0), UiTargetCamera(camera), node));
    root.with_children(|parent| fill(scene, parent));
    root.id()
}

/// Shows what was described.
struct Show {
    page: Option<Change>,
    sheet: Turn,
    question: Turn,
    /// Something was laid over the page now.
    raised: bool,
    wanted: Wanted,
}

impl Command for Show {
    type Out = ();

    fn apply(self, world: &mut World) {
        world.resource_scope(|world, mut layers: Mut<Layers>| {
            if let Some(page) = self.page {
                show(&mut layers.page, page, world);
            }
            if self.raised {
                // A finger below it presses nothing when it lifts.
                let mut pressed = world.query_filtered::<Entity, With<Pressed>>();
                for control in pressed.iter(world).collect::<Vec<_>>() {
                    world.entity_mut(control).remove::<Pressed>();
                }
            }
            turn(&mut layers.sheet, self.sheet, world);
            turn(&mut layers.question, self.question, world);
            focus::give(world, layers.page(), layers.over(), self.wanted);
        });
    }
}

/// Shows a layer over the page, or takes it away.
fn turn(layer: &mut Draft, turn: Turn, world: &mut World) {
    match turn {
        Turn::Stays => {}
        Turn::Changes(change) => show(layer, change, world),
        Turn::Goes => layer.take_away(world),
    }
}

/// Shows a layer. Lists that stay keep their place, a list that is built anew is where its namesake was scrolled to; what
/// is new begins at its beginning.
fn show(layer: &mut Draft, change: Change, world: &mut World) {
    let before = lists(layer, world);
    layer.show(world, change.whole);
    for (area, name, _) in lists(layer, world) {
        let known = |(old, named, _): &&(Entity, ListName, Vec2)| *old == area && *named == name;
        if change.same && before.iter().any(|list| known(&list)) {
            continue;
        }
        let namesake = before.iter().find(|(_, named, _)| *named == name).filter(|_| change.same);
        let wanted = namesake.map_or(Vec2::ZERO, |(.., place)| *place);
        if let Some(mut scrolls) = world.get_mut::<Scrolls>(area) {
            scrolls.stand();
        }
        if let Some(mut place) = world.get_mut::<ScrollPosition>(area)
            && place.0 != wanted
        {
            place.0 = wanted;
        }
    }
    if !change.same {
        layer.again::<ComesIntoView>(world);
    }
}

/// The live lists of a layer by their names, and where each is scrolled to.
fn lists(layer: &Draft, world: &World) -> Vec<(Entity, ListName, Vec2)> {
    let list = |area: Entity| {
        let place = world.get::<ScrollPosition>(area).map_or(Vec2::ZERO, |place| place.0);
        Some((area, *world.get::<ListName>(area)?, place))
    };
    layer.having::<ListName>().into_iter().filter_map(list).collect()
}
