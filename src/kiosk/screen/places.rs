//! Places and people: what somebody looks for, where and in which language, as a list or on a map.

use std::collections::BTreeSet;

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    Scene,
    entry::{self, distance, open_mark, sample_mark},
    header, map, sheet,
};
use crate::{
    content::directory::{Entry, Need, need_label},
    language::{Args, Direction, LanguageTag, MessageId},
    ui::{
        core::{Act, Say, Sheet, SiteContext, View},
        text::{Inset, Localized, OwnDirection, TextScale, Weight},
        theme::{Step, Token},
        widget::{
            Looks, SpokenName, button, column, control, grow, pictogram, row, scrolls, scrolls_aside, square, text,
        },
    },
};

/// Entries of the list shown at once; "more" adds as many again.
const STEP: usize = 12;

/// So much of what there is in a town is said.
const SAID: usize = 3;

fn need(scene: &Scene, parent: &mut ChildSpawnerCommands, need: Option<&Need>) {
    let chosen = scene.visit.filter.need.as_ref() == need.map(|need| &need.id);
    let name = need.map_or_else(|| Localized::ui("places-all"), |need| Localized::new(need.label()));
    let act = Act::Need(need.map(|need| need.id.clone()));
    let node = if scene.portrait { square(104.0) } else { Node { min_height: px(96), ..row(16.0) } };
    let inset = if scene.portrait { Inset::default() } else { Inset { start: 20.0, end: 20.0, top: 6.0, bottom: 6.0 } };
    parent.spawn((button(act, name.clone(), Looks::Card, chosen, node), inset)).with_children(|card| {
        match need {
            Some(need) => drop(card.spawn(pictogram(&need.picture, 60.0))),
            None => drop(card.spawn(control("squares-four", 56.0, Token::Teal))),
        }
        if !scene.portrait {
            card.spawn(grow(column(0.0))).with_child(text(name, Step::Small, Weight::SemiBold, Token::Ink));
        }
    });
}

/// A filter that opens a sheet to choose from.
fn filter(parent: &mut ChildSpawnerCommands, sheet: Sheet, name: &'static str, sign: &str, value: Option<Localized>) {
    let inset = Inset { start: 26.0, end: 26.0, top: 4.0, bottom: 4.0 };
    let chosen = value.is_some();
    parent
        .spawn((button(Act::Raise(sheet), Localized::ui(name), Looks::Pill, chosen, row(14.0)), inset))
        .with_children(|pill| {
            pill.spawn(control(sign, 42.0, Token::Ink));
            pill.spawn(text(value.unwrap_or_else(|| Localized::ui(name)), Step::Small, Weight::SemiBold, Token::Ink));
        });
}

fn card(scene: &Scene, parent: &mut ChildSpawnerCommands, around: &SiteContext, at: usize) {
    let entry: &Entry = &around.site.entries[at];
    let name = Localized::plain(entry.name.clone());
    let inset = Inset { start: 24.0, end: 24.0, top: 14.0, bottom: 14.0 };
    let act = Act::Go(View::Place(entry.id.clone()));
    let shown = (button(act, name.clone(), Looks::Card, false, row(22.0)), entry::spoken(&around.site, entry), inset);
    parent.spawn(shown).with_children(|card| {
        let picture = entry.needs.iter().find_map(|need| scene.library.needs().get(need.as_str()));
        match picture {
            Some(need) => drop(card.spawn(pictogram(&need.picture, 84.0))),
            None => drop(card.spawn(control("map-pin", 76.0, Token::Teal))),
        }
        let words = Node { align_items: AlignItems::FlexStart, ..grow(column(4.0)) };
        card.spawn(words).with_children(|words| {
            words.spawn(text(name, Step::Label, Weight::Bold, Token::Ink));
            words.spawn(row(24.0)).with_children(|line| {
                line.spawn(text(Localized::plain(entry.town.clone()), Step::Small, Weight::Regular, Token::Soft));
                if let Some(distance) = distance(around, at) {
                    line.spawn(text(distance, Step::Small, Weight::Regular, Token::Soft));
                }
            });
            open_mark(scene, words, &entry.hours);
            if around.site.sample {
                sample_mark(words);
            }
        });
    });
}

fn list(scene: &Scene, parent: &mut ChildSpawnerCommands, around: &SiteContext, found: &[usize]) {
    parent.spawn(scrolls(grow(column(16.0)))).with_children(|list| {
        let filter = &scene.visit.filter;
        if filter.need.is_none() && filter.town.is_none() && filter.language.is_none() {
            let inset = Inset { start: 24.0, end: 24.0, top: 10.0, bottom: 10.0 };
            let pill = button(Act::Go(View::House), Localized::ui("this-house"), Looks::Card, false, row(22.0));
            list.spawn((pill, inset)).with_children(|card| {
                card.spawn(control("house", 64.0, Token::Teal));
                card.spawn(text(Localized::ui("this-house"), Step::Label, Weight::Bold, Token::Ink));
            });
        }
        if found.is_empty() {
            list.spawn((Node { flex_shrink: 0.0, ..column(0.0) }, Inset { start: 20.0, top: 30.0, ..default() }))
                .with_child(text(Localized::ui("places-none"), Step::Body, Weight::Regular, Token::Ink));
        }
        let shown = STEP * (filter.more + 1);
        for &at in found.iter().take(shown) {
            card(scene, list, around, at);
        }
        if found.len() > shown {
            let node = Node { justify_content: JustifyContent::Center, ..row(0.0) };
            list.spawn(button(Act::More, Localized::ui("next"), Looks::Pill, false, node)).with_child(control(
                "caret-down",
                48.0,
                Token::Ink,
            ));
        }
    });
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands, around: &SiteContext) {
    header::fill(scene, parent, Localized::ui("places"), false);
    let filter_now = &scene.visit.filter;
    let found: Vec<usize> = around.found(filter_now, scene.now.date()).collect();
    let direction = if scene.portrait { FlexDirection::Column } else { FlexDirection::Row };
    let body = Node { flex_direction: direction, column_gap: px(32), row_gap: px(20), ..grow(Node::default()) };
    parent.spawn(body).with_children(|body| {
        let needs = |side: &mut ChildSpawnerCommands| {
            need(scene, side, None);
            for one in scene.library.needs().iter() {
                need(scene, side, Some(one));
            }
        };
        if scene.portrait {
            let node = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(14), flex_shrink: 0.0, ..row(14.0) };
            body.spawn(node).with_children(needs);
        } else {
            // A long word of a need stays whole where text is large.
            let wide = if scene.visit.text == TextScale::Normal { 430 } else { 560 };
            let node = Node { width: px(wide), flex_shrink: 0.0, ..column(12.0) };
            body.spawn(scrolls_aside(node)).with_children(needs);
        }
        body.spawn(grow(column(18.0))).with_children(|end| {
            let line = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(14), flex_shrink: 0.0, ..row(16.0) };
            end.spawn(line).with_children(|line| {
                let town = filter_now.town.clone().map(Localized::plain);
                filter(line, Sheet::Towns, "places-town", "map-pin", town);
                let spoken = filter_now.language.as_ref().map(|tag| entry::endonym(scene, tag));
                filter(line, Sheet::Spoken, "places-language", "translate", spoken);
                for (on, name, sign) in [(false, "places-list", "list"), (true, "places-map", "map-trifold")] {
                    let chosen = filter_now.map == on;
                    line.spawn(button(Act::Map(on), Localized::ui(name), Looks::Pill, chosen, square(88.0)))
                        .with_child(control(sign, 46.0, Token::Ink));
                }
                let count = Args::none().number("count", found.len());
                let words = Localized::with(MessageId::ui("places-found"), count);
                line.spawn(text(words, Step::Small, Weight::Regular, Token::Soft));
            });
            if filter_now.map {
                map::fill(scene, end, around, &found);
            } else {
                list(scene, end, around, &found);
            }
        });
    });
}

fn grid(parent: &mut ChildSpawnerCommands, columns: u16, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    parent
        .spawn(Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
            column_gap: px(18),
            row_gap: px(18),
            padding: UiRect::bottom(px(16)),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(fill);
}

/// One of a list; `says`: what a voice calls it, where its name is no words.
fn option(
    parent: &mut ChildSpawnerCommands,
    act: Act,
    name: Localized,
    says: Option<SpokenName>,
    chosen: bool,
    own: Option<Direction>,
) {
    let inset = Inset { start: 26.0, end: 26.0, top: 8.0, bottom: 8.0 };
    let mut card = parent.spawn((button(act, name.clone(), Looks::Card, chosen, row(0.0)), inset));
    if let Some(direction) = own {
        card.insert(OwnDirection(direction));
    }
    if let Some(says) = says {
        card.insert(says);
    }
    card.with_child(text(name, Step::Label, Weight::SemiBold, Token::Ink));
}

/// The name of a town, and what there is in it: a house's own town may have a name that nobody has spoken yet.
fn town_spoken(scene: &Scene, around: &SiteContext, town: &str) -> SpokenName {
    let entries = around.site.on(scene.now.date()).filter(|entry| entry.town == town);
    let needs: BTreeSet<_> = entries.flat_map(|entry| &entry.needs).collect();
    let needs = needs.into_iter().take(SAID).map(|need| Say::Words(Localized::new(need_label(need))));
    SpokenName(std::iter::once(Say::Town(town.to_owned())).chain(needs).collect())
}

/// The towns that have places.
pub(super) fn towns(scene: &Scene, card: &mut ChildSpawnerCommands) {
    sheet::head(card, Localized::ui("places-town"));
    let Some(around) = scene.around else { return };
    let towns: BTreeSet<&str> = around.site.on(scene.now.date()).map(|entry| entry.town.as_str()).collect();
    sheet::body(card, |body| {
        grid(body, scene.columns(3, 2), |grid| {
            let chosen = scene.visit.filter.town.as_deref();
            option(grid, Act::Town(None), Localized::ui("places-all"), None, chosen.is_none(), None);
            for town in towns {
                let act = Act::Town(Some(town.to_owned()));
                let says = town_spoken(scene, around, town);
                option(grid, act, Localized::plain(town), Some(says), chosen == Some(town), Some(Direction::Ltr));
            }
        });
    });
}

/// The languages spoken at places.
pub(super) fn spoken(scene: &Scene, card: &mut ChildSpawnerCommands) {
    sheet::head(card, Localized::ui("places-language"));
    let Some(around) = scene.around else { return };
    let tags: BTreeSet<&LanguageTag> = around.site.on(scene.now.date()).flat_map(|entry| &entry.languages).collect();
    sheet::body(card, |body| {
        grid(body, scene.columns(3, 2), |grid| {
            let chosen = scene.visit.filter.language.as_ref();
            option(grid, Act::SpokenThere(None), Localized::ui("places-all"), None, chosen.is_none(), None);
            for tag in tags {
                let language = scene.library.language(tag);
                // A language that the kiosk doesn't know has nobody who says its name.
                let says = match language {
                    Some(_) => Say::Manifest(tag.clone(), "endonym"),
                    None => Say::Words(Localized::ui("places-language")),
                };
                let act = Act::SpokenThere(Some(tag.clone()));
                let (name, direction) = (entry::endonym(scene, tag), language.map(|language| language.direction));
                option(grid, act, name, Some(SpokenName(vec![says])), chosen == Some(tag), direction);
            }
        });
    });
}
