//! When the leader's screen is described, and how it comes to be what was described.

use bevy::{input_focus::tab_navigation::TabGroup, prelude::*, ui::Pressed, window::RequestRedraw};

use super::{
    before, lesson,
    scene::{Console, Scene, Sources},
    sheets,
};
use crate::{
    trainer::{desk::Screen, world::OnDesk},
    ui::{
        core::{Served, Update as Sets, surface::Scale},
        patch::Draft,
        text::ActiveLanguages,
        theme::screen_factor_from,
    },
};

/// The smallest factor of the leader's screen: a laptop is read from nearer than a kiosk.
const LEAST: f32 = 0.5;

/// The live tree.
#[derive(Resource, Default)]
struct Tree(Draft);

/// The camera, its pixels as the system counts them, and the factor of all sizes.
fn measure(cameras: &Query<(Entity, &Camera), With<Console>>) -> Option<(Entity, Vec2, f32)> {
    let (camera, view) = cameras.single().ok()?;
    let size = view.physical_viewport_size().map(|size| size.as_vec2()).filter(|size| size.min_element() >= 1.0)?;
    let ratio = view.target_scaling_factor().unwrap_or(1.0).max(0.1);
    let (factor, _) = screen_factor_from(LEAST, size.x, size.y);
    Some((camera, size / factor, factor / ratio))
}

fn build(
    sources: Sources,
    cameras: Query<(Entity, &Camera), With<Console>>,
    (mut scales, mut redraw): (Query<&mut Scale>, MessageWriter<RequestRedraw>),
    pressed: Query<(), With<Pressed>>,
    (mut dirty, mut last): (Local<bool>, Local<Option<(Entity, Vec2)>>),
    mut tree: ResMut<Tree>,
    mut commands: Commands,
) {
    *dirty |= sources.are_changed();
    let Some((camera, size, scale)) = measure(&cameras) else {
        if !tree.0.is_shown() {
            redraw.write(RequestRedraw);
        }
        return;
    };
    if let Ok(mut now) = scales.get_mut(camera) {
        now.set_if_neq(Scale(scale));
    }
    let turned = *last != Some((camera, size));
    // A tree that changes under a finger would lose its touch.
    if !(*dirty || turned) || (!pressed.is_empty() && !sources.are_changed()) {
        return;
    }
    let described = sources.with(size, |scene| tree.0.describe(|commands| lay(scene, camera, commands)));
    if described.is_some() {
        (*dirty, *last) = (false, Some((camera, size)));
        commands.queue(Show { whole: turned });
    }
}

/// The whole screen.
fn lay(scene: &Scene, camera: Entity, commands: &mut Commands) -> Entity {
    let node = Node { width: percent(100), height: percent(100), ..default() };
    let mut root = commands.spawn((UiTargetCamera(camera), TabGroup::new(0), node));
    root.with_children(|root| {
        match scene.desk.screen {
            Screen::Before => before::fill(scene, root),
            Screen::Lesson => lesson::fill(scene, root),
        }
        if let Some(sheet) = scene.desk.sheet {
            sheets::raise(scene, root, sheet);
        }
    });
    root.id()
}

/// Shows what was described.
struct Show {
    whole: bool,
}

impl Command for Show {
    type Out = ();

    fn apply(self, world: &mut World) {
        world.resource_scope(|world, mut tree: Mut<Tree>| tree.0.show(world, self.whole));
    }
}

/// The screen speaks its leader's language.
fn speak(desk: Res<OnDesk>, served: Res<Served>, mut consoles: Query<&mut ActiveLanguages, With<Console>>) {
    if !desk.is_changed() && !served.is_changed() {
        return;
    }
    for mut active in &mut consoles {
        if *active.tag() == desk.0.language && !served.is_changed() {
            continue;
        }
        if let Some(language) = served.language(&desk.0.language) {
            let words = std::sync::Arc::new(served.words(language).value);
            active.read_in(words);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Tree>().add_systems(Update, speak).add_systems(PostUpdate, build.in_set(Sets::Build));
}
