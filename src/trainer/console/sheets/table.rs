//! The table of the lesson: pages, minutes, languages, heads and hands; nothing about persons.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use crate::{
    trainer::{
        console::{scene::Scene, words::say},
        table,
    },
    ui::{
        text::{Weight, line},
        theme::{Step, Token},
        widget::{column, grow, row, text},
    },
};

/// Columns that are shown with their widths, as parts: the file has all.
const COLUMNS: [(usize, f32); 9] =
    [(0, 2.2), (3, 5.0), (4, 1.2), (6, 1.2), (7, 0.8), (8, 0.8), (9, 0.8), (10, 0.8), (11, 1.2)];

/// The rows of the last day.
pub(super) fn fill(scene: &Scene, body: &mut ChildSpawnerCommands) {
    let language = scene.home.messages;
    let date = scene.lesson.records.last().map(|record| record.date);
    let table = table::shown(scene.lesson, date, scene.library, language);
    if table.rows.is_empty() {
        body.spawn(text(say("table-empty"), Step::Label, Weight::Regular, Token::Ink));
        return;
    }
    let header: Vec<String> = table.header.iter().map(ToString::to_string).collect();
    for (at, cells) in std::iter::once(&header).chain(&table.rows).enumerate() {
        let weight = if at == 0 { Weight::Bold } else { Weight::Regular };
        body.spawn(Node { flex_shrink: 0.0, ..row(12.0) }).with_children(|cells_row| {
            for (column_at, wide) in COLUMNS {
                let cell = cells.get(column_at).cloned().unwrap_or_default();
                let node = Node { flex_grow: wide, ..grow(column(0.0)) };
                cells_row.spawn(node).with_children(|node| {
                    node.spawn(text(line(language, cell), Step::Mark, weight, Token::Ink));
                });
            }
        });
    }
}
