//! The first screen: a greeting, and a tile for each language in its own script and direction.
//!
//! The tile is two controls side by side: the language itself, and its sound. The attract round lights
//! tiles through [`LanguageTile`] and changes the greeting.

mod ahead;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, browse, header};
use crate::{
    kiosk::session::Attract,
    language::{Direction, Language, LanguageTag},
    ui::{
        core::{Act, Offered, Say},
        patch::Describes,
        text::{Inset, Localized, OwnDirection, TextScale, Verbatim, Weight},
        theme::{Paint, Step, Token},
        widget::{Looks, SpokenName, TOUCH, button, column, control, grow, row, scrolls, text},
    },
};

/// The tile of one language.
#[derive(Component, Debug, Clone, PartialEq, Eq)]
pub struct LanguageTile(pub LanguageTag);

#[derive(Component, Clone)]
struct Greeting;

fn greeting(language: &Language) -> Localized {
    Localized::of(language, &language.greeting)
}

fn tile(parent: &mut ChildSpawnerCommands, language: &Language, _: bool) {
    let name = Localized::of(language, &language.endonym);
    let act = Act::Choose(language.tag.clone());
    let node = Node { min_height: px(220), justify_content: JustifyContent::SpaceBetween, ..row(16.0) };
    parent
        .spawn((
            button(act, name.clone(), Looks::Card, false, node),
            LanguageTile(language.tag.clone()),
            SpokenName(vec![Say::Manifest(language.tag.clone(), "endonym")]),
            OwnDirection(language.direction),
            Inset { start: 38.0, end: 38.0, top: 16.0, bottom: 16.0 },
        ))
        .with_children(|tile| {
            tile.spawn(text(name, Step::Large, Weight::Bold, Token::Ink));
            let invitation = Localized::of(language, &language.invitation);
            let sound = Node {
                width: px(TOUCH),
                height: px(TOUCH),
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                ..default()
            };
            tile.spawn(button(Act::Invite(language.tag.clone()), invitation, Looks::Sound, false, sound))
                .with_child(control("speaker-high", 46.0, Token::Teal));
        });
}

/// Columns for so many tiles.
fn columns(scene: &Scene) -> u16 {
    let wide = match scene.languages.len() {
        0..=3 => scene.languages.len().max(1) as u16,
        4..=6 => 3,
        // A long name and its sound stay on the tile where text is large.
        _ if scene.visit.text == TextScale::Normal => 4,
        _ => 3,
    };
    match (scene.portrait, scene.visit.text) {
        (false, _) => wide,
        (true, TextScale::Normal) => wide.min(2),
        (true, _) => 1,
    }
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let first = scene.languages.first();
    let top = Node { flex_shrink: 0.0, align_items: AlignItems::FlexStart, ..row(16.0) };
    parent.spawn((top, OwnDirection(Direction::Ltr))).with_children(|top| {
        // As wide as Help at the other end, so that the greeting stands in the middle.
        top.spawn(Node { width: px(112), ..default() });
        top.spawn(Node { align_items: AlignItems::Center, ..grow(column(4.0)) }).with_children(|greetings| {
            if let Some(language) = first {
                greetings.spawn((text(greeting(language), Step::Number, Weight::Bold, Token::Ink), Greeting));
            }
            let others = Node { flex_wrap: FlexWrap::Wrap, justify_content: JustifyContent::Center, ..row(14.0) };
            greetings.spawn(others).with_children(|line| {
                for (at, language) in scene.languages.iter().enumerate().skip(1).take(8) {
                    if at > 1 {
                        line.spawn(text(Localized::plain("·"), Step::Small, Weight::Regular, Token::Soft));
                    }
                    line.spawn(text(greeting(language), Step::Small, Weight::Regular, Token::Soft));
                }
            });
        });
        header::help(top);
    });
    browse::scripts(scene, parent, Some(Direction::Ltr));
    let area = scrolls(Node { flex_direction: FlexDirection::Column, ..grow(Node::default()) });
    parent.spawn((area, browse::Area)).with_children(|area| {
        let grid = Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(columns(scene), 1.0),
            grid_auto_rows: vec![GridTrack::minmax(
                MinTrackSizingFunction::Px(if columns(scene) == 1 { 220.0 } else { 300.0 }),
                MaxTrackSizingFunction::Auto,
            )],
            column_gap: px(28),
            row_gap: px(28),
            padding: UiRect::axes(px(0), px(36)),
            flex_shrink: 0.0,
            ..default()
        };
        browse::tiles(scene, area, (grid, OwnDirection(Direction::Ltr)), tile);
    });
}

/// Lights the tile of the attract round, and greets in its language.
fn attract(
    attract: Res<Attract>,
    tiles: Query<(Entity, &LanguageTile)>,
    fresh: Query<(), Or<(Added<LanguageTile>, Changed<Greeting>)>>,
    mut paints: Query<(&mut Paint, &mut Node)>,
    mut greetings: Query<&mut Localized, With<Greeting>>,
    offered: Res<Offered>,
) {
    if !attract.is_changed() && fresh.is_empty() {
        return;
    }
    for (entity, tile) in &tiles {
        let Ok((mut paint, mut node)) = paints.get_mut(entity) else { continue };
        let lit = attract.lit.as_ref() == Some(&tile.0);
        let (wanted, border) = if lit {
            (Paint::card(Token::TealTint, Token::Teal), px(5))
        } else {
            (Paint::card(Token::Card, Token::Edge), px(2))
        };
        paint.set_if_neq(wanted);
        if node.border.top != border {
            node.border = UiRect::all(border);
        }
    }
    let greets = attract.greets % offered.len().max(1);
    if let (Ok(mut shown), Some(language)) = (greetings.single_mut(), offered.get(greets)) {
        let wanted = greeting(language);
        if let (Localized::Verbatim(Verbatim { text: old, .. }), Localized::Verbatim(Verbatim { text: new, .. })) =
            (&*shown, &wanted)
            && old != new
        {
            *shown = wanted;
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.describes_by(|_: &Greeting| ())
        .add_plugins(ahead::plugin)
        .add_systems(PostUpdate, attract.after(browse::keep).before(crate::ui::core::Update::Localize));
}
