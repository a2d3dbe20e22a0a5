//! Controls of the leader's screen: a wish, a name, a look.
//!
//! Behaviour is `bevy_ui_widgets::Button`. Emitted: [`Wished`].

use bevy::{
    ecs::hierarchy::ChildSpawnerCommands,
    input_focus::tab_navigation::TabIndex,
    prelude::*,
    ui_widgets::{Activate, Button},
};

use crate::{
    trainer::wish::{Wish, Wished},
    ui::{
        patch::Describes,
        text::{Inset, Label, Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{TOUCH, column, control, mirrored_control, row, text},
    },
};

/// What touching a control wishes for.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct WishButton(pub Wish);

/// How a control looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Look {
    /// A dark card.
    Plain,
    /// The way on, and what is chosen.
    Solid,
    /// On, and passing: black, held, counting.
    On,
    /// On a card: a rim alone.
    Rim,
}

impl Look {
    fn paint(self) -> Paint {
        match self {
            Self::Plain => Paint::fill(Token::Card),
            Self::Solid => Paint::fill(Token::Teal),
            Self::On => Paint::card(Token::Card, Token::SunTint),
            Self::Rim => Paint { border: Some(Token::Edge), ..Paint::default() },
        }
    }

    /// Signs and words on it.
    pub(super) fn ink(self) -> Token {
        match self {
            Self::On => Token::SunTint,
            Self::Solid => Token::OnSolid,
            Self::Plain | Self::Rim => Token::Ink,
        }
    }
}

/// A control without content.
pub(super) fn bare(wish: Wish, name: Localized, look: Look, node: Node) -> impl Bundle {
    let border = if matches!(look, Look::On | Look::Rim) { 3.0 } else { 0.0 };
    (
        Button,
        WishButton(wish),
        Label(name),
        TabIndex(0),
        look.paint(),
        Node {
            min_width: px(TOUCH),
            min_height: px(TOUCH),
            border: UiRect::all(px(border)),
            border_radius: if node.border_radius == BorderRadius::ZERO {
                BorderRadius::all(px(22))
            } else {
                node.border_radius
            },
            flex_shrink: 0.0,
            ..node
        },
    )
}

/// A sign that points along the text is mirrored with it.
fn sign(parent: &mut ChildSpawnerCommands, name: &str, side: f32, ink: Token) {
    match name.starts_with("arrow-left") || name.starts_with("arrow-right") {
        true => drop(parent.spawn(mirrored_control(name, side, ink))),
        false => drop(parent.spawn(control(name, side, ink))),
    }
}

/// A large key of the bar: a sign above its name.
pub(super) fn key(parent: &mut ChildSpawnerCommands, wish: Wish, name: &Localized, of: &str, look: Look) {
    let node = Node {
        flex_grow: 1.0,
        flex_basis: px(0),
        min_width: px(0),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        padding: UiRect::all(px(8)),
        ..column(6.0)
    };
    parent.spawn(bare(wish, name.clone(), look, node)).with_children(|key| {
        sign(key, of, 48.0, look.ink());
        let words = text(name.clone(), Step::Mark, Weight::SemiBold, look.ink());
        key.spawn(words).insert(TextLayout::justify(Justify::Center));
    });
}

/// A pill with words, and a sign before them if it has one.
pub(super) fn pill(parent: &mut ChildSpawnerCommands, wish: Wish, name: Localized, of: Option<&str>, look: Look) {
    let node = Node {
        border_radius: BorderRadius::MAX,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        flex_shrink: 1.0,
        ..row(14.0)
    };
    let inset = Inset { start: 28.0, end: 28.0, top: 8.0, bottom: 8.0 };
    parent.spawn((bare(wish, name.clone(), look, node), inset)).with_children(|pill| {
        if let Some(of) = of {
            sign(pill, of, 36.0, look.ink());
        }
        pill.spawn(text(name, Step::Small, Weight::SemiBold, look.ink()));
    });
}

/// A round control with a sign alone; its name is told to those who don't see it.
pub(super) fn round(parent: &mut ChildSpawnerCommands, wish: Wish, name: Localized, of: &str, look: Look) {
    let node = Node {
        width: px(TOUCH),
        height: px(TOUCH),
        border_radius: BorderRadius::MAX,
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    parent.spawn(bare(wish, name, look, node)).with_children(|round| sign(round, of, 40.0, look.ink()));
}

fn activate(activate: On<Activate>, buttons: Query<&WishButton>, mut commands: Commands) {
    if let Ok(WishButton(wish)) = buttons.get(activate.entity) {
        commands.trigger(Wished(wish.clone()));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.names::<WishButton>().add_observer(activate);
}
