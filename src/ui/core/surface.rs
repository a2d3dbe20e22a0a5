//! Surfaces: what one screen shows to one audience. Nothing is rendered through their cameras: the painter asks where they
//! are.
//!
//! A surface is a camera with its languages ([`ActiveLanguages`]), its theme and its size of text; a visitor's has their
//! [`Visit`] too. Nodes belong to the surface whose camera their tree is aimed at ([`SurfaceOf`]).

use bevy::{ecs::system::SystemParam, prelude::*};

use super::visit::Visit;
use crate::ui::{
    text::{ActiveLanguages, TextScale},
    theme::Theme,
};

/// A camera through which somebody looks.
#[derive(Component, Debug, Clone, Copy, Default)]
#[require(Camera2d, Scale, Theme, TextScale)]
pub struct Surface;

/// How large a surface is drawn: pixels of its window, as the system counts them, for one of the interface. Whoever lays a
/// surface out writes it; fingers tell the window's pixels.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Scale(pub f32);

impl Default for Scale {
    fn default() -> Self {
        Self(1.0)
    }
}

/// The root of the tree in view.
#[derive(Component, Clone)]
pub struct Root;

/// On a surface: sizes may shrink to this factor, where less than a whole screen is left for the kiosk.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct MinScale(pub f32);

/// Languages that a surface begins with.
#[derive(Resource, Debug, Clone)]
pub struct FirstLanguages(pub ActiveLanguages);

/// Something of the one surface on which somebody visits.
pub type Visitor<'w, 's, T> = Single<'w, 's, Ref<'static, T>, With<Visit>>;

/// The surface of a visitor. Its target is the primary window unless a `RenderTarget` says otherwise.
pub fn visitors() -> impl Bundle {
    (Surface, Visit::default(), bevy::ui::IsDefaultUiCamera)
}

/// A second surface on the same window, for what stands beside the kiosk.
pub(crate) fn side_panel() -> impl Bundle {
    (Surface, Camera { order: 1, ..default() })
}

/// Finds the surface of a node.
#[derive(SystemParam)]
pub struct SurfaceOf<'w, 's> {
    parents: Query<'w, 's, &'static ChildOf>,
    targets: Query<'w, 's, &'static UiTargetCamera>,
    surfaces: Query<'w, 's, Entity, With<Surface>>,
}

impl SurfaceOf<'_, '_> {
    /// The surface whose camera the node's tree is aimed at. `None`: it is aimed at none, and there are several.
    pub fn of(&self, node: Entity) -> Option<Entity> {
        let mut path = std::iter::once(node).chain(self.parents.iter_ancestors(node));
        let aimed = path.find_map(|node| self.targets.get(node).ok()).map(UiTargetCamera::entity);
        aimed.filter(|camera| self.surfaces.contains(*camera)).or_else(|| self.surfaces.single().ok())
    }
}

/// Every surface has languages from its beginning.
fn begin(added: On<Add, Surface>, first: Option<Res<FirstLanguages>>, mut commands: Commands) {
    if let Some(first) = first {
        commands.entity(added.entity).insert_if_new(first.0.clone());
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.add_observer(begin);
}
