//! The first screen: a greeting, and a tile for each language in its own script and direction.
//!
//! The tile is two controls side by side: the language itself, and its sound. The attract round lights
//! tiles through [`LanguageTile`] and changes the greeting.

mod ahead;
mod plan;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use self::plan::Plan;
use super::{
    Scene,
    browse::{self, Look},
    header,
};
use crate::{
    kiosk::session::Attract,
    language::{Direction, Language, LanguageTag},
    ui::{
        core::{Act, MANY_LANGUAGES, Offered, Say},
        patch::Describes,
        text::{Inset, Localized, OwnDirection, Verbatim, Weight, width},
        theme::{Paint, Step, Token},
        widget::{Looks, SpokenName, TOUCH, button, column, control, grow, row, scrolls, square, text},
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

fn tile(parent: &mut ChildSpawnerCommands, language: &Language, look: Look) {
    let name = Localized::of(language, &language.endonym);
    let act = Act::Choose(language.tag.clone());
    let node = Node { justify_content: JustifyContent::SpaceBetween, ..row(look.between) };
    let [start, end, top] = look.inset;
    let step = look.room.step(&language.endonym);
    parent
        .spawn((
            button(act, name.clone(), Looks::Card, false, node),
            LanguageTile(language.tag.clone()),
            SpokenName(vec![Say::Manifest(language.tag.clone(), "endonym")]),
            OwnDirection(language.direction),
            Inset { start, end, top, bottom: top },
        ))
        .with_children(|tile| {
            tile.spawn(grow(column(0.0))).with_children(|side| browse::name(side, name, step));
            let invitation = Localized::of(language, &language.invitation);
            tile.spawn(button(Act::Invite(language.tag.clone()), invitation, Looks::Sound, false, square(TOUCH)))
                .with_child(control("speaker-high", 46.0, Token::Teal));
        });
}

/// The greetings that fit beside each other, and the points between them.
fn others<'a>(scene: &Scene<'a>, width: f32) -> impl Iterator<Item = &'a Language> {
    let size = Step::Small.px() * scene.visit.text.factor();
    let mut filled = 0.0;
    scene.languages.iter().skip(1).take(8).map(|language| &**language).take_while(move |language| {
        filled += width::ems(&language.greeting) * size + 2.0 * BESIDE + 10.0;
        filled <= width
    })
}

/// Between two greetings and the point between them.
const BESIDE: f32 = 14.0;

fn greetings(scene: &Scene, plan: &Plan, greetings: &mut ChildSpawnerCommands) {
    if let Some(language) = scene.languages.first() {
        greetings.spawn((text(greeting(language), plan.greeting, Weight::Bold, Token::Ink), Greeting));
    }
    // As wide as there is room: a line that is as wide as its words, rounded to pixels, may wrap.
    let line = Node { justify_content: JustifyContent::Center, align_self: AlignSelf::Stretch, ..row(BESIDE) };
    let line = Node { flex_wrap: FlexWrap::Wrap, ..line };
    greetings.spawn(line).with_children(|line| {
        for (at, language) in others(scene, plan.others).enumerate() {
            if at > 0 {
                line.spawn(text(Localized::plain("·"), Step::Small, Weight::Regular, Token::Soft));
            }
            line.spawn(text(greeting(language), Step::Small, Weight::Regular, Token::Soft));
        }
    });
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let count = scene.languages.len();
    let plan = Plan::of(count, scene.portrait, scene.visit.text);
    let top = Node { flex_shrink: 0.0, align_items: AlignItems::FlexStart, ..row(16.0) };
    parent.spawn((top, OwnDirection(Direction::Ltr))).with_children(|top| {
        // As wide as Help at the other end, so that the greeting stands in the middle.
        top.spawn(Node { width: px(112), ..default() });
        top.spawn(Node { align_items: AlignItems::Center, ..grow(column(4.0)) })
            .with_children(|middle| greetings(scene, &plan, middle));
        header::help(top);
    });
    browse::scripts(scene, parent, Some(Direction::Ltr));
    let area = scrolls(Node { flex_direction: FlexDirection::Column, ..grow(Node::default()) });
    parent.spawn((area, browse::Area)).with_children(|area| {
        let grid = Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(plan.columns, 1.0),
            column_gap: px(plan.gap),
            row_gap: px(plan.gap),
            padding: UiRect::axes(px(0), px(plan.padding)),
            ..rows(count, &plan)
        };
        let look = Look { chosen: false, room: plan.room, inset: plan.inset, between: plan.between };
        browse::tiles(scene, area, (grid, OwnDirection(Direction::Ltr)), look, tile);
    });
}

/// Rows share the height that there is; those of many languages are as high as they like, and scroll.
fn rows(count: usize, plan: &Plan) -> Node {
    if count > MANY_LANGUAGES {
        let low = MinTrackSizingFunction::Px(if plan.columns == 1 { 220.0 } else { plan::HIGHEST });
        let rows = vec![GridTrack::minmax(low, MaxTrackSizingFunction::Auto)];
        return Node { grid_auto_rows: rows, flex_shrink: 0.0, ..default() };
    }
    let high = MaxTrackSizingFunction::Px(plan::HIGHEST);
    let rows = vec![GridTrack::minmax(MinTrackSizingFunction::Auto, high)];
    Node { grid_auto_rows: rows, flex_grow: 1.0, flex_shrink: 0.0, flex_basis: px(0), ..default() }
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
