//! Where a page leads on: other pages at its end, and the mark that keeps it for the visitor's list.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, index};
use crate::{
    content::Page,
    ui::{
        core::{Act, View},
        text::{Inset, Localized, Weight},
        theme::{Step, Token},
        widget::{Looks, TOUCH, button, column, control, pictogram, row, square, text},
    },
};

/// Marks the view for the list, or takes it off.
pub(super) fn keep(scene: &Scene, parent: &mut ChildSpawnerCommands, view: View) {
    let kept = scene.visit.kept.contains(&view);
    let (name, sign) = if kept { ("kept", "bookmark-simple-fill") } else { ("keep", "bookmark-simple") };
    let name = Localized::ui(name);
    let ink = if kept { Token::Teal } else { Token::Ink };
    parent.spawn(button(Act::Keep(view), name, Looks::Row, kept, square(TOUCH))).with_child(control(sign, 52.0, ink));
}

/// Pages that help further, at the end of a page's words.
pub(super) fn related(scene: &Scene, parent: &mut ChildSpawnerCommands, page: &Page) {
    let pages = page.related.iter().filter_map(|wanted| {
        let module = scene.library.module(wanted.module.as_str())?;
        let at = module.pages.iter().position(|page| page.id == wanted.page)?;
        Some((module, at, index::picture(&module.pages[at])?))
    });
    let pages: Vec<_> = pages.collect();
    let need = page.places.as_ref().filter(|need| {
        scene.around.is_some_and(|around| around.site.on(scene.now.date()).any(|entry| entry.helps(need.as_str())))
    });
    if pages.is_empty() && need.is_none() {
        return;
    }
    let inset = Inset { start: 34.0, end: 28.0, top: 18.0, bottom: 12.0 };
    parent.spawn((Node { flex_shrink: 0.0, ..column(12.0) }, inset)).with_children(|onward| {
        // The way to people stands first, and stands out.
        if let Some(need) = need {
            let name = Localized::ui("places-for-this");
            let inset = Inset { start: 28.0, end: 32.0, top: 6.0, bottom: 6.0 };
            let pill = button(Act::Look(need.clone()), name.clone(), Looks::Sound, false, row(18.0));
            onward.spawn((pill, inset)).with_children(|pill| {
                pill.spawn(control("map-pin", 48.0, Token::Teal));
                pill.spawn(text(name, Step::Label, Weight::SemiBold, Token::Ink));
            });
        }
        if pages.is_empty() {
            return;
        }
        onward.spawn(text(Localized::ui("related"), Step::Small, Weight::Regular, Token::Soft));
        let line = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(16), ..row(16.0) };
        onward.spawn(line).with_children(|line| {
            for (module, at, picture) in pages {
                let title = Localized::new(module.pages[at].title());
                let act = Act::Go(View::Page(module.pages[at].page_ref()));
                let inset = Inset { start: 24.0, end: 28.0, ..default() };
                let node = Node { max_width: percent(100), ..row(16.0) };
                line.spawn((button(act, title.clone(), Looks::Pill, false, node), inset)).with_children(|pill| {
                    pill.spawn(pictogram(picture, 56.0));
                    let words = Node { flex_shrink: 1.0, min_width: px(0), ..column(0.0) };
                    pill.spawn(words).with_child(text(title, Step::Small, Weight::SemiBold, Token::Ink));
                });
            }
        });
    });
}
