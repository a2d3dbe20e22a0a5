//! A list of languages that may be long: tiles are built in steps as one scrolls, and a row of letters leaves the
//! languages of one script.
//!
//! What a tile looks like belongs to the screen. Where somebody is in the list belongs to the visit
//! ([`Browse`](crate::ui::core::Browse)) and is forgotten with it.

use std::sync::Arc;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*, text::LineBreak, window::RequestRedraw};

use super::{Scene, room::Room};
use crate::{
    language::{Direction, Language, LanguageTag, Script},
    ui::{
        core::{Act, MANY_LANGUAGES, Request, Say, Update as Sets, Visit, Wanted, surface::Visitor},
        patch::Describes,
        text::{Inset, Localized, OwnDirection, Type, Verbatim, Weight},
        theme::{Step, Token},
        widget::{Looks, Scrolls, SpokenName, TOUCH, button, control, row, text, wrap},
    },
};

/// Tiles of a long list at first, and with each step.
const STEP: usize = 12;
/// Languages that name a script's letter.
const NAMES: usize = 3;

/// How the tile of a language is built.
type Tile = fn(&mut ChildSpawnerCommands, &Language, Look);

/// How the tiles of a list look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Look {
    /// Whether it is the reader's language.
    pub(super) chosen: bool,
    /// What the name has room for.
    pub(super) room: Room,
    /// At the start and at the end, and above and below.
    pub(super) inset: [f32; 3],
    /// Between the name and what stands beside it.
    pub(super) between: f32,
}

/// The area that scrolls the list; it has one child that holds the tiles.
#[derive(Component, Clone)]
pub(super) struct Area;

/// Holds the tiles: those of the first languages of a list. They are laid by [`keep`] alone.
#[derive(Component, Clone)]
pub(super) struct Tiles {
    languages: Vec<Arc<Language>>,
    chosen: LanguageTag,
    look: Look,
    tile: Tile,
}

impl Tiles {
    /// What tells one list from another.
    fn said(&self) -> (Vec<*const ()>, LanguageTag, Look) {
        (self.languages.iter().map(|language| Arc::as_ptr(language).cast()).collect(), self.chosen.clone(), self.look)
    }

    /// The next length of a list that has so many tiles.
    fn next(&self, tiles: usize) -> usize {
        let all = self.languages.len();
        if all <= MANY_LANGUAGES { all } else { all.min(tiles + STEP) }
    }

    fn build(&self, grid: &mut ChildSpawnerCommands, from: usize, to: usize) {
        for language in &self.languages[from.min(to)..to] {
            (self.tile)(grid, language, Look { chosen: self.chosen == language.tag, ..self.look });
        }
    }
}

/// Whether the languages are so many that a letter is needed to find one.
fn many(scene: &Scene) -> bool {
    scene.languages.len() > MANY_LANGUAGES
}

fn script(language: &Language) -> Option<Script> {
    Script::of(&language.endonym)
}

/// A grid for the tiles; they come as one scrolls.
pub(super) fn tiles(scene: &Scene, area: &mut ChildSpawnerCommands, grid: impl Bundle, look: Look, tile: Tile) {
    let wanted = scene.visit.browse.script.filter(|_| many(scene));
    let fits = |language: &&Arc<Language>| wanted.is_none() || script(language) == wanted;
    let languages = scene.languages.iter().filter(fits).cloned().collect();
    let tiles = Tiles { languages, chosen: scene.active.tag().clone(), look, tile };
    area.spawn((grid, tiles));
}

/// A language's name. What no line has room for is broken between two letters.
pub(super) fn name(parent: &mut ChildSpawnerCommands, name: Localized, (step, tight): (Step, bool)) {
    let kind = if tight { Type::tight(step, Weight::Bold) } else { Type::new(step, Weight::Bold) };
    let wraps = TextLayout::new(Justify::Start, LineBreak::WordOrCharacter);
    parent.spawn(text(name, step, Weight::Bold, Token::Ink)).insert((kind, wraps));
}

/// The row of letters, one for each script in the order of the languages; nothing where languages are few.
pub(super) fn scripts(scene: &Scene, parent: &mut ChildSpawnerCommands, direction: Option<Direction>) {
    if !many(scene) {
        return;
    }
    let mut scripts: Vec<(Script, Vec<&Language>)> = Vec::new();
    for language in scene.languages {
        let Some(script) = script(language) else { continue };
        match scripts.iter_mut().find(|(known, _)| *known == script) {
            Some((_, languages)) => languages.push(language),
            None => scripts.push((script, vec![language])),
        }
    }
    if scripts.len() < 2 {
        return;
    }
    let chosen = scene.visit.browse.script;
    let node = Node { flex_shrink: 0.0, justify_content: JustifyContent::Center, ..wrap(row(16.0), 12.0) };
    let mut line = parent.spawn(node);
    if let Some(direction) = direction {
        line.insert(OwnDirection(direction));
    }
    line.with_children(|line| {
        let all = Localized::ui("places-all");
        line.spawn(chip(None, all, chosen)).with_child(control("squares-four", 46.0, Token::Ink));
        for (script, languages) in scripts {
            let Some(first) = languages.first() else { continue };
            let letter = Localized::of(first, &script.sample(&first.endonym));
            let endonyms = |language: &&Language| Say::Manifest(language.tag.clone(), "endonym");
            let spoken = SpokenName(languages.iter().take(NAMES).map(endonyms).collect());
            line.spawn((chip(Some(script), names(&languages), chosen), spoken)).with_child(text(
                letter,
                Step::Body,
                Weight::Bold,
                Token::Ink,
            ));
        }
    });
}

fn chip(script: Option<Script>, name: Localized, chosen: Option<Script>) -> impl Bundle {
    let node = Node { min_width: px(TOUCH), justify_content: JustifyContent::Center, ..row(0.0) };
    let inset = Inset { start: 18.0, end: 18.0, ..default() };
    (button(Act::Script(script), name, Looks::Pill, chosen == script, node), inset)
}

/// A script's name for those who hear the screen: its first languages, in their own words.
fn names(languages: &[&Language]) -> Localized {
    let mut names: Vec<&str> = languages.iter().take(NAMES).map(|language| language.endonym.as_str()).collect();
    if languages.len() > NAMES {
        names.push("…");
    }
    match languages.first() {
        Some(first) => Localized::Verbatim(Verbatim {
            face: first.face.clone(),
            text: names.join(", "),
            tag: first.tag.clone(),
            direction: first.direction,
        }),
        None => Localized::plain(""),
    }
}

/// Keeps the list and the visit in step: a list that is scrolled near its end grows, a visit that is forgotten
/// leaves it as it was at first.
pub(super) fn keep(
    visit: Visitor<Visit>,
    surface: Single<Entity, With<Visit>>,
    mut areas: Query<(Ref<ComputedNode>, &mut ScrollPosition, &mut Scrolls, &Children), With<Area>>,
    grids: Query<(Entity, Ref<Tiles>, Option<Ref<Children>>)>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut commands: Commands,
) {
    for (node, mut position, mut scrolls, children) in &mut areas {
        let Some((grid, tiles, built)) = children.iter().find_map(|child| grids.get(child).ok()) else { continue };
        let grown = built.as_ref().is_some_and(DetectChanges::is_changed);
        if !(grown || tiles.is_changed() || visit.is_changed() || position.is_changed() || node.is_changed()) {
            continue;
        }
        let told = tiles.is_changed() || visit.is_changed();
        let mut browse = visit.browse;
        let apart = (browse.scroll - position.y).abs() > f32::EPSILON;
        if apart && told {
            position.y = browse.scroll;
            scrolls.stand();
        } else if apart {
            browse.scroll = position.y;
            // The idle clock counts from now on.
            redraw.write(RequestRedraw);
        }
        if browse != visit.browse {
            commands.trigger(Wanted { surface: *surface, request: Request::Browse(browse) });
        }
        let built = built.as_ref().map_or(&[][..], |built| &built[..]);
        if tiles.is_changed() {
            // Whoever is in the midst of the list stays there.
            let stays = if browse.scroll > 0.0 { built.len() } else { 0 };
            let mut grid = commands.entity(grid);
            grid.despawn_children().with_children(|grid| tiles.build(grid, 0, tiles.next(0).max(stays)));
            // Their size is known with the next frame.
            redraw.write(RequestRedraw);
            continue;
        }
        if apart && told && browse.scroll == 0.0 {
            for tile in built.iter().skip(tiles.next(0)) {
                commands.entity(*tile).despawn();
            }
            continue;
        }
        let scale = node.inverse_scale_factor;
        let below = (node.content_size().y - node.size().y) * scale - position.y;
        if below < node.size().y * scale / 2.0 && built.len() < tiles.languages.len() {
            commands.entity(grid).with_children(|grid| tiles.build(grid, built.len(), tiles.next(built.len())));
            redraw.write(RequestRedraw);
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    app.describes_by(|_: &Area| ())
        .describes_by(Tiles::said)
        .add_systems(PostUpdate, keep.after(Sets::Build).before(Sets::Localize));
}
