//! What lies over the leader's screen, one a file.

mod edit;
mod index;
mod keys;
mod languages;
mod leave;
mod more;
mod outputs;
mod plans;
mod point;
mod read;
mod table;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, input_focus::tab_navigation::TabGroup, prelude::*};

use super::{
    control::{Look, round},
    notes::shared,
    scene::Scene,
    words::say,
};
use crate::{
    trainer::{
        desk::{DeskAct, Sheet},
        wish::Wish,
    },
    ui::{
        text::{Inset, Weight},
        theme::{Paint, Step, Token},
        widget::{column, grow, row, scrolls, space, text},
    },
};

/// Lays a sheet over the screen.
pub(super) fn raise(scene: &Scene, root: &mut ChildSpawnerCommands, sheet: Sheet) {
    let over = Node {
        position_type: PositionType::Absolute,
        left: px(0),
        top: px(0),
        width: percent(100),
        height: percent(100),
        align_items: AlignItems::Center,
        justify_content: JustifyContent::Center,
        ..default()
    };
    let (title, wide, high): (_, f32, Val) = match sheet {
        Sheet::Languages => ("languages", 1300.0, Val::Auto),
        Sheet::Pages => ("all-pages", 1700.0, percent(92)),
        Sheet::Read => ("read", 1300.0, Val::Auto),
        Sheet::Point => ("point", 900.0, Val::Auto),
        Sheet::More => ("more", 1300.0, Val::Auto),
        Sheet::Plan => ("plan-change", 1500.0, percent(92)),
        Sheet::Plans => ("plan-choose", 1200.0, percent(80)),
        Sheet::Outputs => ("sound-other", 1100.0, Val::Auto),
        Sheet::Keys => ("keys", 1200.0, Val::Auto),
        Sheet::Table => ("table", 1700.0, percent(92)),
        Sheet::Leave => ("leave-ask", 1000.0, Val::Auto),
    };
    root.spawn((over, Paint::fill(Token::Veil), TabGroup::modal())).with_children(|veil| {
        let node = Node {
            width: px(wide.min(scene.size.x - 48.0)),
            height: high,
            max_height: percent(96),
            border: UiRect::all(px(2)),
            border_radius: BorderRadius::all(px(32)),
            ..column(20.0)
        };
        let inset = Inset { start: 40.0, end: 40.0, top: 28.0, bottom: 36.0 };
        veil.spawn((node, inset, Paint::card(Token::Paper, Token::Line))).with_children(|card| {
            card.spawn(Node { flex_shrink: 0.0, ..row(20.0) }).with_children(|head| {
                head.spawn(text(say(title), Step::Large, Weight::Bold, Token::Ink));
                head.spawn(space());
                round(head, Wish::Desk(DeskAct::Close), shared("close"), "x", Look::Plain);
            });
            let body = Node { flex_shrink: 1.0, ..column(18.0) };
            let body = if high == Val::Auto { body } else { grow(body) };
            card.spawn(scrolls(body)).with_children(|body| match sheet {
                Sheet::Languages => languages::fill(scene, body),
                Sheet::Pages => index::fill(scene, body),
                Sheet::Read => read::fill(scene, body),
                Sheet::Point => point::fill(scene, body),
                Sheet::More => more::fill(scene, body),
                Sheet::Keys => keys::fill(body),
                Sheet::Leave => leave::fill(body),
                Sheet::Plan => edit::fill(scene, body),
                Sheet::Plans => plans::fill(scene, body),
                Sheet::Outputs => outputs::fill(scene, body),
                Sheet::Table => table::fill(scene, body),
            });
        });
    });
}
