//! "Are you still there?", over whatever is in view: the page and the sheet below stay as they are.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, input_focus::tab_navigation::TabGroup, prelude::*};

use super::{Scene, sheet};
use crate::{
    kiosk::session::{ASKS, Countdown},
    ui::{
        core::{Act, surface::Root},
        text::{Inset, Localized, Weight},
        theme::{Step, Token},
        widget::{Looks, button, column, control, row, text},
    },
};

/// Lays the question over everything, and gives its layer.
pub(super) fn ask(scene: &Scene, camera: Entity, commands: &mut Commands) -> Entity {
    let layer = (Root, UiTargetCamera(camera), GlobalZIndex(2), sheet::over(), TabGroup::modal());
    let mut layer = commands.spawn(layer);
    layer.with_children(|layer| {
        sheet::veil(layer, Act::ConfirmPresence, Localized::ui("still-there-yes"));
        sheet::card(scene, layer, |card| sheet::body(card, |body| question(scene, body)));
    });
    layer.id()
}

fn question(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let count = scene.active.reader().catalogue().digits().format(ASKS as usize);
    let node = Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..column(24.0) };
    parent.spawn(node).with_children(|card| {
        card.spawn(control("clock", 96.0, Token::Teal));
        let centered = || (TextLayout::justify(Justify::Center), Node { max_width: percent(100), ..default() });
        card.spawn(text(Localized::ui("still-there"), Step::Title, Weight::Bold, Token::Ink)).insert(centered());
        card.spawn((text(Localized::plain(count), Step::Display, Weight::Bold, Token::Teal), Countdown));
        card.spawn(text(Localized::ui("still-there-else"), Step::Label, Weight::Regular, Token::Soft))
            .insert(centered());
        let inset = Inset { start: 56.0, end: 56.0, ..default() };
        let node = Node { justify_content: JustifyContent::Center, height: px(104), ..row(20.0) };
        let yes = button(Act::ConfirmPresence, Localized::ui("still-there-yes"), Looks::Next, false, node);
        card.spawn((yes, inset)).with_children(|pill| {
            pill.spawn(control("hand-tap", 54.0, Token::OnSolid));
            pill.spawn(text(Localized::ui("still-there-yes"), Step::Body, Weight::SemiBold, Token::OnSolid));
        });
    });
}
