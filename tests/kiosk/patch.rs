//! A tree that was changed in place is the tree that would have been built anew.

use std::{
    any::TypeId,
    collections::BTreeSet,
    fmt::{Debug, Write as _},
    hash::{DefaultHasher, Hash, Hasher},
    time::Duration,
};

use crate::harness::{
    Harness, fixture,
    tree::{act, root, speaks, stay, tree},
};
use bevy::{
    a11y::AccessibilityNode,
    ecs::system::RunSystemOnce,
    prelude::*,
    text::{LineHeight, TextLayoutInfo},
    ui::{CalculatedClip, UiGlobalTransform},
    window::PrimaryWindow,
};
use image::RgbaImage;
use wegweiser::{
    kiosk::staff::{PackListView, Progress, StaffUiState},
    page::spoken::SpokenRow,
    studio::picture,
    ui::{
        core::{Act, Served, Sheet, Silent},
        paint::{Tree, rgba},
        text::{Label, Localized, TextScale},
        theme::Paint,
        widget::{Chosen, OnActivate, Scrolls},
    },
};

/// What one component says, for those that have it.
fn say<C: Component + Debug>(world: &World, entity: Entity, into: &mut String) {
    if let Some(component) = world.get::<C>(entity) {
        let _ = write!(into, " {component:?}");
    }
}

/// A picture by its size and its pixels.
fn picture(world: &World, entity: Entity) -> Option<String> {
    let node = world.get::<ImageNode>(entity)?;
    let pixels = world.resource::<Assets<Image>>().get(&node.image).map(|image| {
        let mut hasher = DefaultHasher::new();
        image.data.hash(&mut hasher);
        (image.size(), hasher.finish())
    });
    Some(format!(" image {:?} {} {pixels:?}", node.color, node.flip_x))
}

/// Everything that is seen, heard or touched of a node; two nodes with one text are the same to everybody.
fn node(world: &World, entity: Entity) -> String {
    let mut text = String::new();
    let into = &mut text;
    say::<Node>(world, entity, into);
    if let Some(node) = world.get::<ComputedNode>(entity) {
        let boxes = (node.size(), node.content_size(), node.border(), node.padding(), node.border_radius());
        let _ = write!(into, " {boxes:?}");
    }
    let place = world.get::<UiGlobalTransform>(entity).map(|place| place.translation);
    let clip = world.get::<CalculatedClip>(entity).map(|clip| clip.clip);
    let seen = world.get::<InheritedVisibility>(entity).map(|seen| seen.get());
    let _ = write!(into, " {place:?} {clip:?} {seen:?}");
    // A node that was filled before keeps a fill without colour.
    let fill = world.get::<BackgroundColor>(entity).map_or(Color::NONE, |fill| fill.0);
    let border = world.get::<BorderColor>(entity).copied().unwrap_or(BorderColor::all(Color::NONE));
    let _ = write!(into, " {fill:?} {border:?}");
    say::<Outline>(world, entity, into);
    say::<Text>(world, entity, into);
    say::<TextFont>(world, entity, into);
    say::<TextColor>(world, entity, into);
    say::<TextLayout>(world, entity, into);
    say::<LineHeight>(world, entity, into);
    let laid = world.get::<TextLayoutInfo>(entity).map(|laid| (laid.size, laid.glyphs.len()));
    let _ = write!(into, " {laid:?}{}", picture(world, entity).unwrap_or_default());
    if let Some(node) = world.get::<AccessibilityNode>(entity) {
        let told = (node.role(), node.label(), node.value(), node.language(), node.is_selected());
        let _ = write!(into, " {told:?}");
    }
    say::<OnActivate>(world, entity, into);
    say::<Localized>(world, entity, into);
    say::<Label>(world, entity, into);
    say::<Chosen>(world, entity, into);
    say::<Paint>(world, entity, into);
    say::<SpokenRow>(world, entity, into);
    say::<ScrollPosition>(world, entity, into);
    say::<Pickable>(world, entity, into);
    let compared = [TypeId::of::<BackgroundColor>(), TypeId::of::<BorderColor>(), TypeId::of::<CalculatedClip>()];
    let kinds = world.inspect_entity(entity).unwrap().filter_map(|info| info.type_id());
    let kinds: BTreeSet<TypeId> = kinds.filter(|kind| !compared.contains(kind)).collect();
    let _ = write!(into, " {kinds:?}");
    text
}

/// Both layers, a node a line.
fn dump(kiosk: &Harness) -> Vec<String> {
    let world = kiosk.app.world();
    let layers = [false, true].into_iter().filter_map(|sheet| root(kiosk, sheet));
    layers.flat_map(|root| tree(world, root)).map(|entity| node(world, entity)).collect()
}

fn count(kiosk: &Harness) -> usize {
    let world = kiosk.app.world();
    world.try_query_filtered::<(), With<Node>>().unwrap().iter(world).count()
}

/// The same visit in another kiosk, where nothing of the tree stays.
fn anew(kiosk: &mut Harness, like: &Harness) {
    stay(kiosk);
    let (visit, active) = (like.visit().clone(), like.languages().clone());
    *kiosk.visit_mut() = visit;
    *kiosk.languages_mut() = active;
    kiosk.app.world_mut().resource_mut::<Served>().set_changed();
    kiosk.wait(Duration::from_millis(400));
}

#[track_caller]
fn same(patched: &Harness, fresh: &Harness, way: &[String]) {
    let (patched, fresh) = (dump(patched), dump(fresh));
    for (at, (one, other)) in patched.iter().zip(&fresh).enumerate() {
        if one != other {
            let from = one.bytes().zip(other.bytes()).take_while(|(one, other)| one == other).count();
            let part = |text: &str| -> String {
                let from = (0..=from.saturating_sub(200)).rev().find(|at| text.is_char_boundary(*at)).unwrap();
                text[from..].chars().take(500).collect()
            };
            panic!("after {way:#?}\nnode {at} is\n… {}\nrather than\n… {}", part(one), part(other));
        }
    }
    assert_eq!(patched.len(), fresh.len(), "after {way:#?}");
}

/// Numbers without a pattern, the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) % below.max(1) as u64) as usize
    }

    fn pick<T: Clone>(&mut self, of: &[T]) -> T {
        of[self.throw(of.len())].clone()
    }
}

/// Acts that change nothing on the screen but through a voice.
fn is_heard(act: &Act) -> bool {
    speaks(act) || *act == Act::ReadToMe
}

/// What a visitor may want now: a control of the layer on top, or what is chosen now and then.
fn wish(kiosk: &Harness, dice: &mut Dice) -> Act {
    let world = kiosk.app.world();
    let anywhere = dice.throw(10);
    if anywhere < 3 {
        let tag = |tag: &str| Act::Choose(tag.parse().unwrap());
        let texts = [TextScale::Normal, TextScale::Large, TextScale::Larger];
        return match dice.throw(9) {
            0 => Act::Contrast,
            1 => Act::Text(dice.pick(&texts)),
            2 => tag(dice.pick(&["ar", "de", "prs", "ti", "uk"])),
            3 => Act::Parallel,
            4 => Act::Slow,
            5 => Act::Raise(dice.pick(&[Sheet::Appearance, Sheet::Language, Sheet::Sound, Sheet::Help])),
            6 => Act::Zoom(dice.throw(2) == 0),
            7 => Act::Next,
            _ => Act::Back,
        };
    }
    let layer = root(kiosk, true).or_else(|| root(kiosk, false)).unwrap();
    let emits = tree(world, layer).into_iter().filter_map(|entity| world.get::<OnActivate>(entity));
    let acts: Vec<Act> = emits.map(|emits| emits.0.clone()).filter(|act| !is_heard(act)).collect();
    dice.pick(&acts)
}

/// Moves all lists of a kiosk; where they end, they stay.
fn scroll(kiosk: &mut Harness, by: f32) {
    let world = kiosk.app.world_mut();
    let mut areas = world.query_filtered::<(&ComputedNode, &mut ScrollPosition), With<Scrolls>>();
    for (node, mut place) in areas.iter_mut(world) {
        let most = ((node.content_size().y - node.size().y) * node.inverse_scale_factor).max(0.0);
        place.y = (place.y + by).min(most);
    }
    kiosk.settle();
}

/// What the window shows.
fn seen(kiosk: &mut Harness) -> RgbaImage {
    let world = kiosk.app.world_mut();
    let mut windows = world.query_filtered::<(Entity, &Window), With<PrimaryWindow>>();
    let (window, size) = windows.single(world).map(|(entity, window)| (entity, window.physical_size())).unwrap();
    let paint = move |mut tree: Tree| {
        let list = tree.of_window(window, size);
        rgba(&list, &tree.images)
    };
    world.run_system_once(paint).unwrap()
}

/// Walks from a screen, and compares after each step.
fn walk(screen: &str, language: &str, size: (u32, u32), steps: usize, seed: u64) {
    let mut dice = Dice(seed);
    let (mut patched, mut fresh) = (Harness::at(screen, language), Harness::at(screen, language));
    for kiosk in [&mut patched, &mut fresh] {
        // Whether there is a device is found out at different times.
        kiosk.app.insert_resource(Silent(true));
        kiosk.resize(size.0, size.1);
    }
    let mut way = vec![format!("{screen} in {language}")];
    for _ in 0..steps {
        // An explanation comes into view when it is built, wherever somebody scrolled meanwhile.
        if dice.throw(6) == 0 && patched.visit().answers.is_empty() {
            way.push("scrolled".to_owned());
            scroll(&mut patched, 90.0);
            scroll(&mut fresh, 90.0);
        }
        let wish = wish(&patched, &mut dice);
        way.push(format!("{wish:?}"));
        act(&mut patched, wish);
        anew(&mut fresh, &patched);
        same(&patched, &fresh, &way);
        assert_eq!(count(&patched), count(&fresh), "nothing is left over after {way:#?}");
    }
    assert!(seen(&mut patched) == seen(&mut fresh), "the same pixels after {way:#?}");
}

const WIDE: (u32, u32) = (1920, 1080);
const UPRIGHT: (u32, u32) = (1080, 1920);

#[test]
fn a_walk_through_lessons_and_questions() {
    walk("lesson/health/emergency", "de", WIDE, 50, 1);
    walk("question/health/q-fever", "ar", WIDE, 50, 2);
}

#[test]
fn a_walk_through_the_rooms() {
    walk("places", "prs", WIDE, 40, 3);
    walk("phrases/phrases-doctor", "ti", WIDE, 40, 4);
}

#[test]
fn a_walk_from_the_first_screen_and_from_the_list() {
    walk("languages", "de", WIDE, 40, 5);
    walk("kept", "ar", WIDE, 40, 6);
}

#[test]
fn a_walk_through_the_map_and_upright() {
    walk("map", "uk", WIDE, 40, 7);
    walk("steps/health/at-the-doctor", "en", UPRIGHT, 40, 8);
}

/// From any screen to any other, in every language.
#[test]
fn from_screen_to_screen() {
    fixture::keep_log();
    let mut dice = Dice(9);
    let (mut patched, mut fresh) = (Harness::start(), Harness::start());
    for kiosk in [&mut patched, &mut fresh] {
        kiosk.app.insert_resource(Silent(true));
    }
    let names = picture::names(&patched.app.world().resource::<Served>().0);
    let mut way = Vec::new();
    for _ in 0..120 {
        let mut screen = dice.pick(&names);
        // Half of the names are pages; the others have their turn too.
        if dice.throw(2) == 0 {
            screen = dice.pick(&names[..18]);
        }
        let language = dice.pick(&["ar", "prs", "ti", "de", "en", "uk"]);
        if screen == "still-there" {
            continue;
        }
        way.push(format!("{screen} in {language}"));
        let text = dice.pick(&[TextScale::Normal, TextScale::Normal, TextScale::Larger]);
        patched.show_at(&screen, language, text);
        patched.wait(Duration::from_millis(100));
        anew(&mut fresh, &patched);
        same(&patched, &fresh, &way);
    }
    let lost: Vec<String> = fixture::logged().into_iter().filter(|line| line.contains("named by no module")).collect();
    assert_eq!(lost, Vec::<String>::new());
}

/// Staff's screen, whose progress is written in place while packs come and go.
#[test]
fn packs_that_come_and_go() {
    let (mut patched, mut fresh) = (Harness::at("staff", "de"), Harness::at("staff", "de"));
    let sample = PackListView::sample();
    let busy = sample.busy.clone();
    let mut fewer = PackListView { busy: None, ..sample.clone() };
    fewer.rows.remove(0);
    let half = PackListView { busy: busy.map(|busy| Progress { share: 0.5, ..busy }), ..sample.clone() };
    for (at, (shelf, english)) in
        [(&sample, false), (&half, false), (&half, true), (&fewer, true), (&sample, true), (&fewer, false)]
            .into_iter()
            .enumerate()
    {
        for kiosk in [&mut patched, &mut fresh] {
            stay(kiosk);
            *kiosk.app.world_mut().resource_mut::<PackListView>() = shelf.clone();
            kiosk.app.world_mut().resource_mut::<StaffUiState>().english = english;
        }
        patched.wait(Duration::from_millis(100));
        anew(&mut fresh, &patched);
        same(&patched, &fresh, &[format!("shelf {at}")]);
    }
}

/// An explanation comes into view, and its list ends where it ends, whatever size the text had before.
#[test]
fn an_explanation_comes_into_view_after_another_size_of_text() {
    use TextScale::{Larger, Normal};
    for (before, after) in [(Normal, Normal), (Normal, Larger), (Larger, Normal), (Larger, Larger)] {
        let (mut patched, mut fresh) = (Harness::start(), Harness::start());
        patched.show_at("beside/people/violence", "en", before);
        for kiosk in [&mut patched, &mut fresh] {
            kiosk.app.insert_resource(Silent(true));
            kiosk.show_at("answered/people/q-find-lamsa", "en", after);
            kiosk.wait(Duration::from_millis(100));
        }
        same(&patched, &fresh, &[format!("from {before:?} to {after:?}")]);
    }
}
