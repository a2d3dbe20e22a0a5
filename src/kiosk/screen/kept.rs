//! My list: what the visitor marked, and codes that take it along on a telephone.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, entry, header, index};
use crate::{
    content::directory::{Entry, Site},
    handout::takeaway,
    language::{Args, MessageId},
    ui::{
        core::{Act, View},
        text::{Inset, Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{
            Looks, TOUCH, button, code, column, control, disc, grow, mirrored_control, row, scrolls, square, text,
        },
    },
};

/// Side of a code in logical pixels.
const CODE: f32 = 600.0;

fn empty(parent: &mut ChildSpawnerCommands) {
    let node = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..grow(column(24.0)) };
    parent.spawn(node).with_children(|empty| {
        empty.spawn(control("bookmark-simple", 140.0, Token::Edge));
        for (name, step, weight) in
            [("my-list-empty", Step::Title, Weight::Bold), ("my-list-how", Step::Body, Weight::Regular)]
        {
            empty
                .spawn(text(Localized::ui(name), step, weight, Token::Ink))
                .insert(TextLayout::justify(Justify::Center));
        }
    });
}

fn entry(scene: &Scene, parent: &mut ChildSpawnerCommands, view: &View) {
    if let View::Place(id) = view {
        let site = scene.around.map(|around| &around.site);
        if let Some((site, place)) = site.and_then(|site| Some((site, site.entry(id.as_str())?))) {
            kept_place(parent, view, site, place);
        }
        return;
    }
    let View::Page(page) = view else { return };
    let Some((module, page, _)) = scene.library.page(page) else { return };
    let title = Localized::new(page.title());
    parent.spawn(Node { flex_shrink: 0.0, ..row(12.0) }).with_children(|line| {
        let node = grow(row(20.0));
        let inset = Inset { start: 24.0, end: 24.0, top: 8.0, bottom: 8.0 };
        let open = button(Act::Go(view.clone()), title.clone(), Looks::Card, false, node);
        line.spawn((open, inset)).with_children(|card| {
            if let Some(picture) = index::picture(page) {
                card.spawn(disc(picture, module.tint, 84.0));
            }
            card.spawn(grow(column(0.0))).with_child(text(title, Step::Label, Weight::SemiBold, Token::Ink));
        });
        line.spawn(button(Act::Keep(view.clone()), Localized::ui("kept"), Looks::Row, true, square(TOUCH)))
            .with_child(control("bookmark-simple-fill", 52.0, Token::Teal));
    });
}

fn kept_place(parent: &mut ChildSpawnerCommands, view: &View, site: &Site, entry: &Entry) {
    let name = Localized::plain(entry.name.clone());
    parent.spawn(Node { flex_shrink: 0.0, ..row(12.0) }).with_children(|line| {
        let inset = Inset { start: 24.0, end: 24.0, top: 8.0, bottom: 8.0 };
        let open = button(Act::Go(view.clone()), name.clone(), Looks::Card, false, grow(row(20.0)));
        line.spawn((open, entry::spoken(site, entry), inset)).with_children(|card| {
            card.spawn(control("map-pin", 60.0, Token::Teal));
            card.spawn(grow(column(0.0))).with_child(text(name, Step::Label, Weight::SemiBold, Token::Ink));
        });
        line.spawn(button(Act::Keep(view.clone()), Localized::ui("kept"), Looks::Row, true, square(TOUCH)))
            .with_child(control("bookmark-simple-fill", 52.0, Token::Teal));
    });
}

/// The texts of what was marked, in its order.
fn items(scene: &Scene) -> Vec<String> {
    let pages = scene.visit.kept.iter().filter_map(|view| {
        if let View::Place(id) = view {
            return scene.around?.site.entry(id.as_str()).map(takeaway::place);
        }
        let View::Page(page) = view else { return None };
        let (_, page, _) = scene.library.page(page)?;
        Some(takeaway::page(scene.library, scene.active.reader(), page))
    });
    pages.collect()
}

fn codes(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let codes = takeaway::codes(&items(scene));
    let at = scene.visit.code.min(codes.len().saturating_sub(1));
    let Some(shown) = codes.get(at) else { return };
    let node = Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..column(18.0) };
    parent.spawn(node).with_children(|side| {
        // White stays white in every theme, or no camera would read it.
        let frame = Node { border_radius: BorderRadius::all(px(32)), overflow: Overflow::clip(), ..row(0.0) };
        side.spawn((frame, Paint::fill(Token::Card))).with_child(code(shown.clone(), CODE));
        let how = Node { width: px(CODE), ..column(0.0) };
        side.spawn(how).with_child((text(Localized::ui("take-along-how"), Step::Small, Weight::Regular, Token::Soft),));
        if codes.len() > 1 {
            side.spawn(row(24.0)).with_children(|turn| {
                let step = |turn: &mut ChildSpawnerCommands, to: usize, name: &'static str, sign: &str| {
                    turn.spawn(button(Act::Code(to), Localized::ui(name), Looks::Pill, false, square(TOUCH)))
                        .with_child(mirrored_control(sign, 46.0, Token::Ink));
                };
                step(turn, at.saturating_sub(1), "back", "arrow-left");
                let place = Args::none().number("page", at + 1).number("pages", codes.len());
                let words = Localized::with(MessageId::ui("code-of"), place);
                turn.spawn(text(words, Step::Label, Weight::SemiBold, Token::Ink));
                step(turn, (at + 1).min(codes.len() - 1), "next", "arrow-right");
            });
        }
    });
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    header::fill(scene, parent, Localized::ui("my-list"), false);
    if scene.visit.kept.is_empty() {
        return empty(parent);
    }
    let direction = if scene.portrait { FlexDirection::Column } else { FlexDirection::Row };
    let body = Node { flex_direction: direction, column_gap: px(44), row_gap: px(28), ..grow(Node::default()) };
    parent.spawn(body).with_children(|body| {
        body.spawn(scrolls(grow(column(16.0)))).with_children(|list| {
            for view in &scene.visit.kept {
                entry(scene, list, view);
            }
            let inset = Inset { start: 28.0, end: 28.0, ..default() };
            list.spawn((button(Act::Clear, Localized::ui("my-list-clear"), Looks::Pill, false, row(16.0)), inset))
                .with_children(|pill| {
                    pill.spawn(control("x", 40.0, Token::Ink));
                    pill.spawn(text(Localized::ui("my-list-clear"), Step::Small, Weight::SemiBold, Token::Ink));
                });
            list.spawn(text(Localized::ui("my-list-forgets"), Step::Small, Weight::Regular, Token::Soft));
        });
        codes(scene, body);
    });
}
