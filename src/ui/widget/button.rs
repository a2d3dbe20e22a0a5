//! A button: an act, a name, a look.
//!
//! Behaviour is `bevy_ui_widgets::Button`; this adds what it emits, its accessible name and the visible focus.
//!
//! Emitted: [`Wanted`], a [`Request::Touch`] with the button's act and what it is called.

use bevy::{
    a11y::AccessibilityNode,
    ecs::entity::EntityHashMap,
    input_focus::{InputFocus, InputFocusVisible, tab_navigation::TabIndex},
    prelude::*,
    ui::InteractionDisabled,
    ui_widgets::{Activate, Button},
};

use crate::ui::{
    core::{
        Act, Request, Say, Visit, Wanted,
        surface::{Surface, SurfaceOf},
    },
    patch::Describes,
    text::{ActiveLanguages, Label, Localized},
    theme::{Paint, Theme, Token},
};

/// What touching the control means.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub struct OnActivate(pub Act);

/// What is spoken for a control where its name alone isn't enough, such as the tile of a language.
#[derive(Component, Debug, Clone, PartialEq)]
pub struct SpokenName(pub Vec<Say>);

/// Marks a control whose choice is on; it is painted as chosen and told to assistive technology.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Chosen(pub bool);

/// How a button looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looks {
    /// A card with rounded corners.
    Card,
    /// A card of help.
    HelpCard,
    /// A pill with a border.
    Pill,
    /// A round or pill without border, sound.
    Sound,
    /// The one solid teal control: Next.
    Next,
    /// Help, solid.
    Help,
    /// Dark, across the foot of Help.
    Hide,
    /// A row of text without border.
    Row,
    /// What darkens the view behind a sheet.
    Veil,
}

impl Looks {
    fn paint(self, chosen: bool) -> Paint {
        match self {
            Self::Card | Self::Pill if chosen => Paint::card(Token::TealTint, Token::Teal),
            Self::Card | Self::Pill => Paint::card(Token::Card, Token::Edge),
            Self::HelpCard => Paint::card(Token::HelpTint, Token::Help),
            Self::Sound => Paint::fill(Token::TealTint),
            Self::Next => Paint::fill(Token::Teal),
            Self::Help => Paint::fill(Token::Help),
            Self::Hide => Paint::fill(Token::Ink),
            Self::Row => Paint::default(),
            Self::Veil => Paint::fill(Token::Veil),
        }
    }

    fn radius(self) -> BorderRadius {
        match self {
            Self::Card | Self::HelpCard => BorderRadius::all(px(32)),
            Self::Row => BorderRadius::all(px(20)),
            Self::Veil => BorderRadius::ZERO,
            _ => BorderRadius::MAX,
        }
    }

    fn border(self, chosen: bool) -> f32 {
        match self {
            Self::Card | Self::Pill if chosen => 5.0,
            Self::Card | Self::Pill | Self::HelpCard => 2.0,
            _ => 0.0,
        }
    }
}

/// Smallest side of anything that can be touched, in logical pixels.
pub const TOUCH: f32 = 88.0;

/// A button that emits `act` and is called `name`.
pub fn button(act: Act, name: Localized, looks: Looks, chosen: bool, node: Node) -> impl Bundle {
    (
        Button,
        OnActivate(act),
        Label(name),
        Chosen(chosen),
        TabIndex(0),
        looks.paint(chosen),
        Node {
            min_width: px(TOUCH),
            min_height: if node.min_height == Val::Auto { px(TOUCH) } else { node.min_height },
            border: UiRect::all(px(looks.border(chosen))),
            border_radius: looks.radius(),
            flex_shrink: 0.0,
            ..node
        },
    )
}

fn activate(
    activate: On<Activate>,
    buttons: Query<(&OnActivate, &Label, Option<&SpokenName>), Without<InteractionDisabled>>,
    of: SurfaceOf,
    mut commands: Commands,
) {
    let Ok((OnActivate(act), Label(name), spoken)) = buttons.get(activate.entity) else { return };
    let Some(surface) = of.of(activate.entity) else { return };
    let says = spoken.map_or_else(|| vec![Say::Words(name.clone())], |spoken| spoken.0.clone());
    commands.trigger(Wanted { surface, request: Request::Touch { act: act.clone(), says } });
}

fn tell_chosen(mut controls: Query<(&Chosen, &mut AccessibilityNode), Changed<Chosen>>) {
    for (chosen, mut node) in &mut controls {
        node.set_selected(chosen.0);
    }
}

/// Draws a ring round the control that has the focus, once keys are used.
fn show_focus(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    surfaces: Query<(Ref<Visit>, &Theme), With<Surface>>,
    of: SurfaceOf,
    buttons: Query<(Entity, &OnActivate, Has<Outline>), With<Button>>,
    mut commands: Commands,
) {
    if !focus.is_changed() && !visible.is_changed() && !surfaces.iter().any(|(visit, _)| visit.is_changed()) {
        return;
    }
    for (entity, OnActivate(act), ringed) in &buttons {
        let surface = of.of(entity).and_then(|surface| surfaces.get(surface).ok());
        let focused = visible.0 && focus.get() == Some(entity);
        let primed = surface.as_ref().is_some_and(|(visit, _)| visit.primed.as_ref() == Some(act));
        if focused || primed {
            let theme = surface.map_or_else(Theme::default, |(_, theme)| *theme);
            commands.entity(entity).insert(Outline::new(px(6), px(5), theme.color(Token::Teal)));
        } else if ringed {
            commands.entity(entity).remove::<Outline>();
        }
    }
}

/// A control that was spoken says that the next touch acts: to assistive technology, as the ring does to the eye. Where
/// nobody has spoken its name, these two are all there is.
fn tell_primed(
    surfaces: Query<(Entity, Ref<Visit>, &ActiveLanguages), With<Surface>>,
    of: SurfaceOf,
    mut buttons: Query<(Entity, &OnActivate, &mut AccessibilityNode), With<Button>>,
    mut last: Local<EntityHashMap<Option<Act>>>,
) {
    for (surface, visit, active) in &surfaces {
        if !visit.is_changed() || last.insert(surface, visit.primed.clone()) == Some(visit.primed.clone()) {
            continue;
        }
        let next = Localized::ui("read-to-me-second").find(active).text;
        for (entity, OnActivate(act), mut node) in &mut buttons {
            if of.of(entity) != Some(surface) {
                continue;
            }
            if visit.primed.as_ref() == Some(act) {
                node.set_description(next.as_str());
            } else if node.description().is_some() {
                node.clear_description();
            }
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.names::<OnActivate>()
        .describes::<SpokenName>()
        .describes::<Chosen>()
        .add_observer(activate)
        .add_systems(PostUpdate, (tell_chosen, tell_primed, show_focus).after(crate::ui::core::Update::Build));
}
