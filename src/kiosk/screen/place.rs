//! One place: what it is for, where, when, in which languages, and a code that takes it along. And the house
//! itself.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};
use jiff::civil::Weekday;

use super::{
    Scene,
    entry::{self, endonym, open_mark, sample_mark},
    header, onward,
};
use crate::{
    content::directory::{Entry, OpeningHours, SiteText, weekdays},
    handout::takeaway,
    language::Direction,
    ui::{
        core::{Act, SiteContext, View},
        text::{Inset, Localized, OwnDirection, Verbatim, Weight},
        theme::{Paint, Step, Token},
        widget::{Looks, TOUCH, button, code, column, control, grow, row, scrolls, square, text},
    },
};

const WEEKDAYS: [&str; 7] = ["weekday-1", "weekday-2", "weekday-3", "weekday-4", "weekday-5", "weekday-6", "weekday-7"];

/// Side of the code in logical pixels.
const CODE: f32 = 420.0;

/// A text of the site's file in the best language it has.
fn own_words(scene: &Scene, words: &SiteText) -> Localized {
    let language = scene.active.reader().language();
    let (tag, found) = words.best(std::iter::once(&language.tag).chain(&language.fallback));
    match scene.library.language(&tag) {
        Some(language) => Localized::of(language, found),
        None => Localized::Verbatim(Verbatim {
            face: "Noto Sans".to_owned(),
            text: found.to_owned(),
            tag,
            direction: Direction::Ltr,
        }),
    }
}

/// A time of the day in the reader's digits.
fn time(scene: &Scene, minute: u16) -> String {
    let digits = scene.active.reader().catalogue().digits();
    let two = |value: u16| {
        format!("{}{}", if value < 10 { digits.format(0) } else { String::new() }, digits.format(value.into()))
    };
    format!("{}:{}", two(minute / 60), two(minute % 60))
}

fn hours(scene: &Scene, parent: &mut ChildSpawnerCommands, hours: &OpeningHours) {
    if hours.is_empty() {
        parent.spawn(text(Localized::ui("hours-ask"), Step::Label, Weight::Regular, Token::Ink));
        return;
    }
    let today: Weekday = scene.now.weekday();
    for (day, name) in weekdays().into_iter().zip(WEEKDAYS) {
        let spans = hours.said_of(day);
        if spans.is_empty() {
            continue;
        }
        let weight = if day == today { Weight::Bold } else { Weight::Regular };
        parent.spawn(Node { flex_shrink: 0.0, ..row(28.0) }).with_children(|line| {
            let node = Node { width: px(240.0 * scene.visit.text.factor()), flex_shrink: 0.0, ..column(0.0) };
            line.spawn(node).with_child(text(Localized::ui(name), Step::Label, weight, Token::Ink));
            let times: Vec<String> =
                spans.iter().map(|&(from, to)| format!("{}–{}", time(scene, from), time(scene, to))).collect();
            line.spawn(text(Localized::plain(times.join("   ")), Step::Label, weight, Token::Ink));
        });
    }
}

fn part(parent: &mut ChildSpawnerCommands, name: &'static str, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    // Each line keeps to the side where reading begins, whatever its own direction.
    let node = Node { flex_shrink: 0.0, align_items: AlignItems::FlexStart, ..column(6.0) };
    parent.spawn(node).with_children(|part| {
        part.spawn(text(Localized::ui(name), Step::Small, Weight::Regular, Token::Soft));
        fill(part);
    });
}

fn back(parent: &mut ChildSpawnerCommands) {
    parent.spawn(Node { flex_shrink: 0.0, ..row(24.0) }).with_children(|foot| {
        foot.spawn(button(Act::Back, Localized::ui("back"), Looks::Pill, false, square(104.0)))
            .with_child(crate::ui::widget::mirrored_control("arrow-left", 54.0, Token::Ink));
    });
}

/// Its name with a voice, whether it is open, how far it is, and its bookmark.
fn titled(scene: &Scene, words: &mut ChildSpawnerCommands, around: &SiteContext, entry: &Entry) {
    let head = Node { align_items: AlignItems::FlexStart, flex_shrink: 0.0, ..row(20.0) };
    words.spawn(head).with_children(|head| {
        let name = Localized::plain(entry.name.clone());
        head.spawn(button(Act::HearPlace(entry.id.clone()), name.clone(), Looks::Sound, false, square(TOUCH)))
            .with_child(control("speaker-high", 44.0, Token::Teal));
        let titles = Node { align_items: AlignItems::FlexStart, ..grow(column(6.0)) };
        head.spawn(titles).with_children(|title| {
            title.spawn(text(name, Step::Large, Weight::Bold, Token::Ink));
            let line = Node { flex_wrap: FlexWrap::Wrap, ..row(24.0) };
            title.spawn(line).with_children(|line| {
                open_mark(scene, line, &entry.hours);
                let at = around.site.entries.iter().position(|other| other.id == entry.id);
                if let Some(distance) = at.and_then(|at| entry::distance(around, at)) {
                    line.spawn(text(distance, Step::Small, Weight::Regular, Token::Soft));
                }
                if around.site.sample {
                    sample_mark(line);
                }
            });
        });
        onward::keep(scene, head, View::Place(entry.id.clone()));
    });
}

/// Its card as a code that a telephone reads.
fn card_to_take(body: &mut ChildSpawnerCommands, entry: &Entry) {
    let side = Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..column(14.0) };
    body.spawn(side).with_children(|side| {
        side.spawn((Node::default(), OwnDirection(Direction::Ltr))).with_child(code(takeaway::vcard(entry), CODE));
        let how = Node { width: px(CODE), ..column(4.0) };
        side.spawn(how).with_children(|how| {
            how.spawn(text(Localized::ui("take-along"), Step::Label, Weight::SemiBold, Token::Ink));
            how.spawn(text(Localized::ui("take-along-how"), Step::Small, Weight::Regular, Token::Soft));
        });
    });
}

pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands, around: &SiteContext, entry: &Entry) {
    header::fill(scene, parent, Localized::ui("places"), false);
    let direction = if scene.portrait { FlexDirection::Column } else { FlexDirection::Row };
    let body = Node { flex_direction: direction, column_gap: px(44), row_gap: px(24), ..grow(Node::default()) };
    parent.spawn(body).with_children(|body| {
        body.spawn(scrolls(grow(column(22.0)))).with_children(|words| {
            titled(scene, words, around, entry);
            entry::needs(scene, words, entry);
            if let Some(note) = &entry.note {
                let node = Node { flex_shrink: 0.0, align_items: AlignItems::FlexStart, ..column(0.0) };
                let words_of_note = text(own_words(scene, note), Step::Body, Weight::Regular, Token::Ink);
                words.spawn(node).with_child(words_of_note);
            }
            if let Some(phone) = &entry.phone {
                part(words, "phone", |part| {
                    part.spawn(text(Localized::plain(phone.shown()), Step::Large, Weight::Bold, Token::Teal));
                });
            }
            part(words, "address", |part| {
                for line in entry.street.iter().cloned().chain(std::iter::once(takeaway::town(entry))) {
                    part.spawn(text(Localized::plain(line), Step::Label, Weight::Regular, Token::Ink));
                }
            });
            part(words, "hours", |part| hours(scene, part, &entry.hours));
            if !entry.languages.is_empty() {
                part(words, "languages-spoken", |part| {
                    let line = Node { flex_wrap: FlexWrap::Wrap, ..row(32.0) };
                    part.spawn(line).with_children(|line| {
                        for tag in &entry.languages {
                            line.spawn(text(endonym(scene, tag), Step::Label, Weight::SemiBold, Token::Ink));
                        }
                    });
                });
            }
        });
        card_to_take(body, entry);
    });
    back(parent);
}

/// Where the telephone stands in this house, at the end of Help's page about it.
pub(super) fn telephone(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let Some(telephone) = scene.around.and_then(|around| around.site.house.telephone.as_ref()) else { return };
    let node = Node { border_radius: BorderRadius::all(px(20)), flex_shrink: 0.0, ..row(20.0) };
    let inset = Inset { start: 34.0, end: 28.0, top: 14.0, bottom: 14.0 };
    parent.spawn((node, inset, Paint::fill(Token::TealTint))).with_children(|line| {
        line.spawn(control("house", 48.0, Token::Teal));
        let words = text(own_words(scene, telephone), Step::Body, Weight::SemiBold, Token::Ink);
        line.spawn(Node { align_items: AlignItems::FlexStart, ..grow(column(0.0)) }).with_child(words);
    });
}

/// What only this house knows: where the telephone is, when the office is open, its rules.
pub(super) fn house(scene: &Scene, parent: &mut ChildSpawnerCommands, around: &SiteContext) {
    header::fill(scene, parent, Localized::ui("this-house"), false);
    let house = &around.site.house;
    parent.spawn(scrolls(grow(column(30.0)))).with_children(|words| {
        words.spawn(Node { flex_shrink: 0.0, ..row(24.0) }).with_children(|line| {
            line.spawn(text(Localized::plain(around.site.name.clone()), Step::Large, Weight::Bold, Token::Ink));
            if around.site.sample {
                sample_mark(line);
            }
        });
        if let Some(telephone) = &house.telephone {
            part(words, "house-telephone", |part| {
                part.spawn(text(own_words(scene, telephone), Step::Body, Weight::SemiBold, Token::Ink));
            });
        }
        if !house.office.is_empty() {
            part(words, "house-office", |part| {
                open_mark(scene, part, &house.office);
                hours(scene, part, &house.office);
            });
        }
        if !house.rules.is_empty() {
            part(words, "house-rules", |part| {
                for rule in &house.rules {
                    part.spawn(text(own_words(scene, rule), Step::Body, Weight::Regular, Token::Ink));
                }
            });
        }
    });
    back(parent);
}
