//! The laid-out tree of a window as a [`List`], and what of it nobody taught the painter.

use std::{any::TypeId, collections::BTreeSet};

use bevy::{
    camera::RenderTarget,
    ecs::{
        archetype::{ArchetypeGeneration, Archetypes},
        component::Components,
        system::SystemParam,
    },
    prelude::*,
    text::TextLayoutInfo,
    ui::{CalculatedClip, ComputedUiTargetCamera, UiGlobalTransform, UiStack},
    window::WindowRef,
};

use super::{
    Area,
    list::{Laid, List, Part},
};

type Parts = (
    &'static ComputedNode,
    &'static UiGlobalTransform,
    &'static InheritedVisibility,
    &'static ComputedUiTargetCamera,
    Option<&'static CalculatedClip>,
    Option<&'static BackgroundColor>,
    Option<&'static BorderColor>,
    Option<&'static Outline>,
    Option<&'static ImageNode>,
    Option<(&'static TextLayoutInfo, &'static TextColor)>,
);

/// On a camera that is painted by itself, and is part of no picture of the others.
#[derive(Component, Debug, Clone, Copy, Default)]
pub struct PaintedAlone;

type Seen = (Entity, &'static Camera, &'static RenderTarget, Has<PaintedAlone>);

/// What can be seen through cameras.
#[derive(SystemParam)]
pub struct Tree<'w, 's> {
    stack: Res<'w, UiStack>,
    ground: Res<'w, ClearColor>,
    /// Pictures and sheets of letters.
    pub images: Res<'w, Assets<Image>>,
    cameras: Query<'w, 's, Seen>,
    nodes: Query<'w, 's, Parts>,
    unpainted: ResMut<'w, Unpainted>,
}

impl Tree<'_, '_> {
    /// What a window shows, through all its cameras in their order.
    pub fn of_window(&mut self, window: Entity, size: UVec2) -> List {
        self.through(
            size,
            |_, target, _| matches!(*target, RenderTarget::Window(WindowRef::Entity(found)) if found == window),
        )
    }

    /// What cameras without a window show, but for those that are painted by themselves.
    pub fn of_picture(&mut self, size: UVec2) -> List {
        self.through(size, |_, target, offscreen| !offscreen && matches!(target, RenderTarget::None { .. }))
    }

    /// What one camera shows.
    pub fn of_camera(&mut self, camera: Entity, size: UVec2) -> List {
        self.through(size, |found, _, _| found == camera)
    }

    fn through(&mut self, size: UVec2, shows: impl Fn(Entity, &RenderTarget, bool) -> bool) -> List {
        let mut list = List::new(size, self.ground.0);
        let cameras = self
            .cameras
            .iter()
            .filter(|(entity, camera, target, offscreen)| camera.is_active && shows(*entity, target, *offscreen));
        let mut cameras: Vec<(isize, Entity, Part)> = cameras
            .map(|(entity, camera, ..)| {
                let port = camera.physical_viewport_rect().unwrap_or(URect { min: UVec2::ZERO, max: size });
                let area = Area::inside(port.as_rect()).and(list.part().area);
                (camera.order, entity, Part { corner: port.min.as_vec2(), area })
            })
            .collect();
        cameras.sort_by_key(|(order, entity, _)| (*order, *entity));
        for (_, camera, part) in cameras {
            for &entity in &self.stack.uinodes {
                let Ok(parts) = self.nodes.get(entity) else { continue };
                let (node, place, visible, target, clip, background, border, outline, image, text) = parts;
                if !visible.get() || target.get() != Some(camera) {
                    continue;
                }
                let laid = Laid {
                    node,
                    place: place.affine(),
                    clip: clip.map(|clip| clip.clip),
                    background: background.map(|background| background.0),
                    border,
                    outline,
                    image,
                    text,
                };
                if let Err(what) = list.lay(&laid, &self.images, part) {
                    self.unpainted.note(what);
                }
            }
        }
        list
    }
}

/// What is in a tree and can't be painted. Said once in the log; a test that builds every screen finds none.
#[derive(Resource, Debug, Default)]
pub struct Unpainted {
    /// Each once.
    pub found: BTreeSet<&'static str>,
    seen: Option<ArchetypeGeneration>,
}

impl Unpainted {
    fn note(&mut self, what: &'static str) {
        if self.found.insert(what) {
            error!("the painter can't paint {what}; src/kiosk/paint has to learn it");
        }
    }
}

/// What Bevy's own renderer draws and this one doesn't.
fn strangers() -> [(TypeId, &'static str); 12] {
    [
        (TypeId::of::<BoxShadow>(), "a shadow of a box"),
        (TypeId::of::<BackgroundGradient>(), "a gradient"),
        (TypeId::of::<BorderGradient>(), "a gradient of a border"),
        (TypeId::of::<bevy::ui::OuterColor>(), "a colour outside of corners"),
        (TypeId::of::<TextShadow>(), "a shadow of text"),
        (TypeId::of::<TextSpan>(), "a text in several spans"),
        (TypeId::of::<TextBackgroundColor>(), "a colour behind text"),
        (TypeId::of::<bevy::text::Underline>(), "a line under text"),
        (TypeId::of::<bevy::text::Strikethrough>(), "a line through text"),
        (TypeId::of::<bevy::text::EditableText>(), "a text that is typed"),
        (TypeId::of::<bevy::ui::widget::ViewportNode>(), "a view into another world"),
        (TypeId::of::<Sprite>(), "a sprite"),
    ]
}

/// Looks through kinds of entities nobody has seen before: what can't be painted is said, not left out in silence.
pub(super) fn look_for_strangers(archetypes: &Archetypes, components: &Components, mut unpainted: ResMut<Unpainted>) {
    let from = unpainted.seen.unwrap_or_else(ArchetypeGeneration::initial);
    if unpainted.seen == Some(archetypes.generation()) {
        return;
    }
    for (stranger, what) in strangers() {
        let Some(id) = components.get_id(stranger) else { continue };
        if archetypes[from..].iter().any(|archetype| archetype.contains(id)) {
            unpainted.note(what);
        }
    }
    unpainted.seen = Some(archetypes.generation());
}
