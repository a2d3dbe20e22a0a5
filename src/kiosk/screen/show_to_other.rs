//! What is held out to the person opposite: a phrase in large German, a question with answers by picture, and
//! the card that asks for an interpreter. Each fills the screen.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{Scene, row::sound};
use crate::{
    content::{Page, PageKind, Reply},
    language::{Direction, LanguageTag, MessageId},
    ui::{
        core::Act,
        text::{Column, Inset, Localized, OwnDirection, TextScale, Type, Weight},
        theme::{Paint, Step, Token},
        widget::{
            Looks, Spot, TOUCH, button, column, control, grow, own_pictogram, pictogram, row, scrolls, square, text,
        },
    },
};

/// Pictures of yes, no and "I don't know".
const YES_NO: [&str; 3] = ["check-mark-button", "cross-mark", "thinking-face"];

/// A place on the picture of the body: left, top, width and height in percent.
type Area = (f32, f32, f32, f32);

const ARMS: &[Area] = &[(10.0, 20.0, 20.0, 29.0), (70.0, 20.0, 20.0, 29.0)];
const HANDS: &[Area] = &[(4.0, 49.0, 20.0, 8.0), (76.0, 49.0, 20.0, 8.0)];
const LEGS: &[Area] = &[(26.0, 53.0, 48.0, 37.0)];
const FEET: &[Area] = &[(26.0, 91.0, 48.0, 8.0)];

/// Where each part of the body is touched, from the front and from behind, in the order of `Reply::Body`.
const BODY: [(&[Area], &[Area]); 12] = [
    (&[(34.0, 0.0, 32.0, 9.0)], &[(34.0, 0.0, 32.0, 17.0)]),
    (&[(34.0, 9.0, 32.0, 3.5)], &[]),
    (&[], &[]),
    (&[(38.0, 12.5, 24.0, 4.0)], &[]),
    (&[(40.0, 16.5, 20.0, 3.5)], &[(40.0, 17.0, 20.0, 3.5)]),
    (&[(30.0, 20.5, 40.0, 13.5)], &[]),
    (&[(30.0, 34.5, 40.0, 17.0)], &[]),
    (&[], &[(30.0, 21.0, 40.0, 30.0)]),
    (ARMS, ARMS),
    (HANDS, HANDS),
    (LEGS, LEGS),
    (FEET, FEET),
];

fn way_out(parent: &mut ChildSpawnerCommands) {
    parent.spawn(Node { flex_shrink: 0.0, justify_content: JustifyContent::FlexEnd, ..row(0.0) }).with_child((
        button(Act::Lower, Localized::ui("close"), Looks::Pill, false, square(TOUCH)),
        children![control("x", 44.0, Token::Ink)],
    ));
}

/// German that somebody else reads: it runs its own way in the middle of the screen.
fn large(parent: &mut ChildSpawnerCommands, words: Localized, step: Step) {
    parent
        .spawn((Node { align_items: AlignItems::Center, ..column(0.0) }, OwnDirection(Direction::Ltr)))
        .with_child(text(words, step, Weight::Bold, Token::Ink));
}

fn centred() -> Node {
    Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..column(28.0) }
}

fn phrase(scene: &Scene, card: &mut ChildSpawnerCommands, page: &Page) {
    let PageKind::Phrase { picture } = &page.kind else { return };
    card.spawn(scrolls(grow(centred()))).with_children(|area| {
        area.spawn(pictogram(picture, 240.0));
        large(area, Localized::reference(page.title()), Step::Number);
        if !scene.german {
            area.spawn(text(Localized::new(page.title()), Step::Body, Weight::Regular, Token::Soft));
        }
        area.spawn(row(32.0)).with_children(|line| {
            sound(line, Act::Hear(page.title(), Column::REFERENCE), Localized::reference(page.title()));
            line.spawn(button(
                Act::Slowly(page.title(), Column::REFERENCE),
                Localized::ui("slow"),
                Looks::Row,
                false,
                square(TOUCH),
            ))
            .with_child(own_pictogram("turtle", 64.0));
        });
    });
}

fn choice(scene: &Scene, parent: &mut ChildSpawnerCommands, at: usize, name: &'static str, picture: Option<&str>) {
    let chosen = scene.visit.reply == Some(at);
    let node = Node { min_height: px(if picture.is_some() { 120 } else { 260 }), ..centred() };
    let node = Node { row_gap: px(6), ..node };
    let inset = Inset { start: 20.0, end: 20.0, top: 14.0, bottom: 14.0 };
    parent.spawn((button(Act::Reply(at), Localized::ui(name), Looks::Card, chosen, node), inset)).with_children(
        |card| {
            match picture {
                Some(picture) => drop(card.spawn(own_pictogram(picture, 120.0))),
                None => {
                    let digits = scene.active.reader().catalogue().digits();
                    card.spawn(text(Localized::plain(digits.format(at + 1)), Step::Number, Weight::Bold, Token::Teal));
                }
            }
            let lines = TextLayout::justify(Justify::Center);
            let (step, weight) =
                if picture.is_some() { (Step::Label, Weight::SemiBold) } else { (Step::Small, Weight::Regular) };
            card.spawn(text(Localized::ui(name), step, weight, Token::Ink)).insert((lines, Type::tight(step, weight)));
            // A number needs no German beside it.
            if !scene.german && picture.is_some() {
                let german = Localized::reference(MessageId::ui(name));
                card.spawn(text(german, Step::Small, Weight::Regular, Token::Soft))
                    .insert(TextLayout::justify(Justify::Center));
            }
        },
    );
}

fn grid(parent: &mut ChildSpawnerCommands, columns: u16, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    parent
        .spawn(Node {
            display: Display::Grid,
            grid_template_columns: RepeatedGridTrack::flex(columns, 1.0),
            column_gap: px(20),
            row_gap: px(20),
            flex_shrink: 0.0,
            ..default()
        })
        .with_children(fill);
}

/// The body from one side; its parts are touched on the picture.
fn body(scene: &Scene, parent: &mut ChildSpawnerCommands, behind: bool) {
    let (picture, name) = if behind { ("own-body-behind", "body-behind") } else { ("own-body-front", "body-front") };
    parent.spawn(Node { align_items: AlignItems::Center, flex_shrink: 0.0, ..column(6.0) }).with_children(|side| {
        // The drawing is 320 by 600 in the middle of a square.
        side.spawn(Node { width: px(288), height: px(540), ..default() }).with_children(|frame| {
            frame
                .spawn(Node { position_type: PositionType::Absolute, left: px(-126), ..default() })
                .with_child(own_pictogram(picture, 540.0));
            // The list beside it has the same parts, large enough for a finger.
            for ((at, areas), name) in BODY.into_iter().enumerate().zip(Reply::Body.answers()) {
                for &(left, top, width, height) in if behind { areas.1 } else { areas.0 } {
                    let node = Node {
                        position_type: PositionType::Absolute,
                        left: percent(left),
                        top: percent(top),
                        width: percent(width),
                        height: percent(height),
                        border: UiRect::all(px(3)),
                        border_radius: BorderRadius::all(px(20)),
                        ..default()
                    };
                    let chosen = scene.visit.reply == Some(at);
                    let paint = if chosen { Paint::card(Token::Mark, Token::Help) } else { Paint::default() };
                    let part = Spot { act: Act::Reply(at), name: Localized::ui(name) };
                    frame.spawn((part, node, paint, Pickable::default()));
                }
            }
        });
        side.spawn(text(Localized::ui(name), Step::Small, Weight::Regular, Token::Soft));
    });
}

fn answers(scene: &Scene, parent: &mut ChildSpawnerCommands, reply: Reply) {
    let large = scene.visit.text != TextScale::Normal;
    match reply {
        Reply::YesNo => grid(parent, if scene.portrait && large { 1 } else { 3 }, |grid| {
            for (at, (name, picture)) in reply.answers().iter().zip(YES_NO).enumerate() {
                choice(scene, grid, at, name, Some(picture));
            }
        }),
        Reply::Days => grid(parent, if scene.portrait || large { 3 } else { 7 }, |grid| {
            for (at, name) in reply.answers().iter().enumerate() {
                choice(scene, grid, at, name, None);
            }
        }),
        Reply::Body => {
            let node = Node { flex_wrap: FlexWrap::Wrap, justify_content: JustifyContent::Center, ..row(40.0) };
            parent.spawn(Node { row_gap: px(20), flex_shrink: 0.0, ..node }).with_children(|line| {
                body(scene, line, false);
                body(scene, line, true);
                let list = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(16), ..row(16.0) };
                let width = if scene.portrait { percent(100) } else { px(760) };
                line.spawn(Node { width, ..list }).with_children(|list| {
                    for (at, name) in reply.answers().iter().enumerate() {
                        let chosen = scene.visit.reply == Some(at);
                        let inset = Inset { start: 28.0, end: 28.0, ..default() };
                        list.spawn((
                            button(Act::Reply(at), Localized::ui(name), Looks::Pill, chosen, row(12.0)),
                            inset,
                        ))
                        .with_child(text(
                            Localized::ui(name),
                            Step::Label,
                            Weight::SemiBold,
                            Token::Ink,
                        ));
                    }
                });
            });
        }
    }
}

fn question(scene: &Scene, card: &mut ChildSpawnerCommands, page: &Page, reply: Reply) {
    card.spawn(scrolls(grow(column(26.0)))).with_children(|area| {
        area.spawn(Node { flex_shrink: 0.0, ..column(8.0) }).with_children(|head| {
            head.spawn(row(20.0)).with_children(|line| {
                sound(line, Act::Hear(page.title(), Column::READER), Localized::new(page.title()));
                line.spawn(grow(column(0.0))).with_child(text(
                    Localized::new(page.title()),
                    Step::Title,
                    Weight::Bold,
                    Token::Ink,
                ));
            });
            if !scene.german {
                head.spawn(row(20.0)).with_children(|line| {
                    sound(line, Act::Hear(page.title(), Column::REFERENCE), Localized::reference(page.title()));
                    let side = Node { flex_shrink: 1.0, min_width: px(0), ..column(0.0) };
                    let german = text(Localized::reference(page.title()), Step::Label, Weight::Regular, Token::Soft);
                    line.spawn(side).with_child(german);
                });
            }
        });
        answers(scene, area, reply);
    });
    // What the visitor pointed at, for the one who asked.
    if let Some(name) = scene.visit.reply.and_then(|at| reply.answer(at)) {
        let node = Node { border_radius: BorderRadius::all(px(32)), flex_shrink: 0.0, ..row(24.0) };
        let inset = Inset { start: 32.0, end: 32.0, top: 16.0, bottom: 16.0 };
        let german = Localized::reference(MessageId::ui(name));
        card.spawn((node, inset, Paint::fill(Token::TealTint), OwnDirection(Direction::Ltr))).with_children(|line| {
            sound(line, Act::Hear(MessageId::ui(name), Column::REFERENCE), german.clone());
            line.spawn(text(german, Step::Title, Weight::Bold, Token::Ink));
        });
    }
}

/// A phrase, or a question and its answers.
pub(super) fn fill(scene: &Scene, card: &mut ChildSpawnerCommands) {
    way_out(card);
    let Some((_, page, _)) = scene.visit.shown_to_other.as_ref().and_then(|page| scene.library.page(page)) else {
        return;
    };
    match page.kind {
        PageKind::Asked { reply, .. } => question(scene, card, page, reply),
        _ => phrase(scene, card, page),
    }
}

/// "I need an interpreter", in German, with the language needed.
pub(super) fn interpreter(scene: &Scene, card: &mut ChildSpawnerCommands) {
    way_out(card);
    let language = scene.active.reader().language();
    card.spawn(scrolls(grow(centred()))).with_children(|area| {
        area.spawn(own_pictogram("speaking-head", 200.0));
        large(area, Localized::reference(MessageId::ui("interpreter-need")), Step::Title);
        area.spawn((Node { align_items: AlignItems::Center, ..column(0.0) }, OwnDirection(Direction::Ltr)))
            .with_children(|lines| {
                let german = Localized::reference(MessageId::ui("interpreter-language"));
                lines.spawn(text(german, Step::Label, Weight::Regular, Token::Soft));
                lines.spawn(text(Localized::plain(language.name.clone()), Step::Number, Weight::Bold, Token::Teal));
            });
        if language.tag != LanguageTag::german() {
            area.spawn(text(Localized::of(language, &language.endonym), Step::Large, Weight::SemiBold, Token::Soft));
            area.spawn(text(Localized::ui("interpreter-need"), Step::Label, Weight::Regular, Token::Soft));
        }
        if let Some(phone) = scene.around.and_then(|around| around.site.house.interpreter_phone.as_ref()) {
            area.spawn((Node { align_items: AlignItems::Center, ..column(0.0) }, OwnDirection(Direction::Ltr)))
                .with_children(|lines| {
                    let german = Localized::reference(MessageId::ui("interpreter-call"));
                    lines.spawn(text(german, Step::Small, Weight::Regular, Token::Soft));
                    lines.spawn(text(Localized::plain(phone.shown()), Step::Large, Weight::Bold, Token::Ink));
                });
        }
        area.spawn(row(32.0)).with_children(|line| {
            sound(line, Act::Interpreter, Localized::reference(MessageId::ui("interpreter-need")));
        });
    });
}
