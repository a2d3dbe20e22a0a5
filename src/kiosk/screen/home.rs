//! The modules as tiles in the curriculum's order, and the rooms below them.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    Scene, header, phrases,
    picture_tile::{TileLook, tile},
};
use crate::{
    content::{Module, Placement},
    language::Args,
    ui::{
        core::{Act, View},
        text::{Column, Inset, Localized, TextScale, Type, Weight},
        theme::{Step, Token},
        widget::{Looks, button, column, control, grow, row, scrolls, text},
    },
};

/// Between tiles, and between them and the rooms.
const GAP: f32 = 26.0;
/// Highest tile, in logical pixels: few of them are not stretched over the whole screen.
const HIGHEST: f32 = 340.0;
/// A room's height.
const ROOM: f32 = 104.0;

/// How the tiles stand.
#[derive(Debug, PartialEq)]
struct Plan {
    columns: u16,
    look: TileLook,
}

impl Plan {
    /// For tiles with these titles on a screen of the design: as large as they stand there together, or as many beside
    /// each other as can be read where they don't.
    fn of(titles: &[String], portrait: bool, text: TextScale) -> Self {
        let (wide, high) = if portrait { (968.0, 1734.0) } else { (1808.0, 894.0) };
        // Upright the rooms stand in two rows. Their words take two lines where they are large.
        let rooms = if portrait { 2.0 * ROOM + 20.0 } else { ROOM };
        let larger = if text == TextScale::Normal { 0.0 } else { rooms / 3.0 };
        let high = high - rooms - larger - GAP;
        let most = match (portrait, titles.len()) {
            (false, 0..=3 | 5 | 6) => 3,
            (false, 4 | 7..=12) => 4,
            (false, _) => 5,
            (true, 0..=8) => 2,
            (true, _) => 3,
        };
        let all = || titles.iter().map(String::as_str);
        let of_width = |columns: u16| (wide + GAP) / f32::from(columns) - GAP;
        let fitting = |columns: u16| {
            let rows = titles.len().div_ceil(usize::from(columns)) as f32;
            let row = ((high + GAP) / rows - GAP).min(HIGHEST);
            let look = TileLook::fitting(all(), (of_width(columns), row), text)?;
            Some(Self { columns, look })
        };
        let few = if text == TextScale::Normal { most.min(4) } else { most.min(4) - 1 };
        [most, most - 1]
            .into_iter()
            .find_map(fitting)
            .unwrap_or_else(|| Self { columns: few, look: TileLook::roomy(all(), of_width(few), text) })
    }
}

/// A room below the tiles. Without words its sign stands alone.
fn room(parent: &mut ChildSpawnerCommands, act: Act, name: &'static str, sign: &str, words: bool) {
    let title = Localized::ui(name);
    let node = Node { justify_content: JustifyContent::Center, min_height: px(ROOM), ..row(24.0) };
    let node = if words { Node { flex_grow: 1.0, flex_basis: px(0), ..node } } else { Node { width: px(136), ..node } };
    let inset = Inset { start: 24.0, end: 24.0, top: 8.0, bottom: 8.0 };
    parent.spawn((button(act, title.clone(), Looks::Pill, false, node), inset)).with_children(|room| {
        room.spawn(control(sign, 52.0, Token::Ink));
        if words {
            room.spawn(text(title, Step::Label, Weight::SemiBold, Token::Ink))
                .insert(Type::tight(Step::Label, Weight::SemiBold));
        }
    });
}

/// The rooms, which are in view however many tiles there are.
fn rooms(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let node = if scene.portrait {
        Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(2, 1.0),
            column_gap: px(20),
            row_gap: px(20),
            ..default()
        }
    } else {
        Node { align_items: AlignItems::Stretch, ..row(GAP) }
    };
    parent.spawn(Node { flex_shrink: 0.0, ..node }).with_children(|rooms| {
        if let Some(first) = phrases::categories(scene).next() {
            let act = Act::Go(View::Phrases(first.id.clone()));
            room(rooms, act, "phrases", "chats-circle", true);
        }
        if scene.around.is_some() {
            room(rooms, Act::Go(View::Places), "places", "map-pin", true);
        }
        room(rooms, Act::Go(View::Kept), "my-list", "bookmark-simple", true);
        room(rooms, Act::Go(View::Index), "index", "squares-four", scene.portrait);
    });
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    header::fill(scene, parent, Localized::ui("home-title"), false);
    let modules: Vec<&Module> = scene
        .library
        .modules()
        .iter()
        .filter(|module| module.shelf == Placement::Tile)
        .map(|module| &**module)
        .collect();
    let title = |module: &&Module| scene.active.get(&module.title(), &Args::none(), Column::READER).text;
    let plan = Plan::of(&modules.iter().map(title).collect::<Vec<_>>(), scene.portrait, scene.visit.text);
    parent.spawn(grow(column(GAP))).with_children(|body| {
        body.spawn(scrolls(grow(column(0.0)))).with_children(|area| {
            let high = MaxTrackSizingFunction::Px(HIGHEST);
            area.spawn(Node {
                display: Display::Grid,
                grid_template_columns: RepeatedGridTrack::flex(plan.columns, 1.0),
                grid_auto_rows: vec![GridTrack::minmax(MinTrackSizingFunction::Auto, high)],
                column_gap: px(GAP),
                row_gap: px(GAP),
                flex_grow: 1.0,
                flex_shrink: 0.0,
                flex_basis: px(0),
                ..default()
            })
            .with_children(|grid| {
                for module in &modules {
                    let picture = (Some(&module.picture), module.tint);
                    tile(grid, Act::Open(module.id.clone()), Localized::new(module.title()), picture, plan.look);
                }
            });
        });
        rooms(scene, body);
    });
}

#[cfg(test)]
mod tests {
    //! The curriculum stands there whole, and so do half as many modules more.
    use super::{Plan, TextScale};

    fn plan(count: usize, portrait: bool, text: TextScale) -> Plan {
        let titles: Vec<String> = (0..count).map(|_| "Kindergarten und Schule".to_owned()).collect();
        Plan::of(&titles, portrait, text)
    }

    #[test]
    fn columns_follow_the_number_of_modules() {
        let wide = |count| plan(count, false, TextScale::Normal).columns;
        assert_eq!([2, 4, 5, 6, 8, 12, 13, 18].map(wide), [3, 4, 3, 3, 4, 4, 5, 5]);
        let upright = |count| plan(count, true, TextScale::Normal).columns;
        assert_eq!([2, 8, 12, 18].map(upright), [2, 2, 3, 3]);
    }

    #[test]
    fn large_letters_have_fewer_columns() {
        assert_eq!(plan(12, false, TextScale::Larger).columns, 4);
        assert_eq!(plan(12, true, TextScale::Larger).columns, 2);
        assert!(plan(18, false, TextScale::Larger).columns < 5);
    }
}
