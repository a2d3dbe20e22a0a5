//! Colours by name, and sizes from one ladder.
//!
//! Owns: the tokens of the design and their values in each set. Refuses: deciding where a token is used.
//! A component [`Paint`] names tokens; one system turns names into colours whenever the set changes.

mod ladder;
mod tokens;

use bevy::{prelude::*, ui::IsDefaultUiCamera};

use super::{
    core::surface::{Surface, SurfaceOf},
    patch::Describes,
};

pub use ladder::{Step, screen_factor, screen_factor_from};
pub use tokens::{Theme, Token};

/// Which token paints which part of a node. Emits nothing.
#[derive(Component, Debug, Clone, Copy, Default, PartialEq)]
#[require(Node)]
pub struct Paint {
    /// Behind the content.
    pub fill: Option<Token>,
    /// The border, on all sides.
    pub border: Option<Token>,
    /// Text, or a control's pictogram.
    pub ink: Option<Token>,
}

impl Paint {
    /// Text or control in this colour.
    pub const fn ink(token: Token) -> Self {
        Self { fill: None, border: None, ink: Some(token) }
    }

    /// A filled node without border.
    pub const fn fill(token: Token) -> Self {
        Self { fill: Some(token), border: None, ink: None }
    }

    /// A filled node with a border.
    pub const fn card(fill: Token, border: Token) -> Self {
        Self { fill: Some(fill), border: Some(border), ink: None }
    }
}

type Painted<'w> = (
    &'w Paint,
    Option<&'w mut BackgroundColor>,
    Option<&'w mut BorderColor>,
    Option<&'w mut TextColor>,
    Option<&'w mut ImageNode>,
    Entity,
);

fn paint(
    surfaces: Query<Ref<Theme>, With<Surface>>,
    of: SurfaceOf,
    changed: Query<Entity, Changed<Paint>>,
    mut nodes: Query<Painted>,
    mut commands: Commands,
) {
    let turned = surfaces.iter().any(|theme| theme.is_changed());
    let all: Vec<Entity> =
        if turned { nodes.iter().map(|(.., entity)| entity).collect() } else { changed.iter().collect() };
    for entity in all {
        let Some(theme) = of.of(entity).and_then(|surface| surfaces.get(surface).ok()) else { continue };
        if !(theme.is_changed() || changed.contains(entity)) {
            continue;
        }
        let Ok((paint, fill, border, text, image, entity)) = nodes.get_mut(entity) else { continue };
        let wanted = paint.fill.map_or(Color::NONE, |token| theme.color(token));
        match fill {
            Some(mut fill) => {
                fill.set_if_neq(BackgroundColor(wanted));
            }
            None if paint.fill.is_some() => {
                commands.entity(entity).insert(BackgroundColor(wanted));
            }
            None => {}
        }
        let wanted = BorderColor::all(paint.border.map_or(Color::NONE, |token| theme.color(token)));
        match border {
            Some(mut border) => {
                border.set_if_neq(wanted);
            }
            None if paint.border.is_some() => {
                commands.entity(entity).insert(wanted);
            }
            None => {}
        }
        if let Some(ink) = paint.ink.map(|token| theme.color(token)) {
            if let Some(mut text) = text {
                text.set_if_neq(TextColor(ink));
            }
            if let Some(mut image) = image
                && image.color != ink
            {
                image.color = ink;
            }
        }
    }
}

fn background(themes: Query<(&Theme, Has<IsDefaultUiCamera>), Changed<Theme>>, mut clear: ResMut<ClearColor>) {
    // What no tree covers is the ground of the first surface.
    if let Some((theme, _)) = themes.iter().find(|(_, first)| *first) {
        clear.0 = theme.color(Token::Paper);
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.describes::<Paint>().add_systems(PostUpdate, (paint, background).in_set(super::core::Update::Paint));
}
