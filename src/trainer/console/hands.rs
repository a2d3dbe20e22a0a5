//! Counting raised cards: one touch for each hand; what is seen of it on the wall; a second round; taking back.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::{
    control::{Look, bare, pill, round},
    scene::Scene,
    words::{say, say_with, spelled},
};
use crate::{
    language::Args,
    trainer::{
        lesson::{Act, Voting},
        vote::{Seen, Vote, VoteAct},
        wish::Wish,
    },
    ui::{
        text::{Inset, Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{column, control, grow, row, scrolls, space, text, wrap},
    },
};

/// Signs of the cards, which people hold up.
const SHAPES: [&str; 4] = ["shape-triangle", "shape-square", "shape-circle", "shape-diamond"];

/// Builds the card of the count.
pub(super) fn fill(scene: &Scene, side: &mut ChildSpawnerCommands, voting: Voting) {
    let Some(vote) = scene.lesson.vote() else { return };
    let inset = Inset { start: 22.0, end: 22.0, top: 16.0, bottom: 18.0 };
    let node = Node { border_radius: BorderRadius::all(px(24)), ..grow(column(12.0)) };
    side.spawn((node, inset, Paint::fill(Token::Card))).with_children(|card| {
        let title = match (voting, vote.has_second()) {
            (Voting::Faces, _) => "faces",
            (Voting::Question, false) => "round-first",
            (Voting::Question, true) => "round-second",
        };
        card.spawn(text(say(title), Step::Label, Weight::Bold, Token::Ink));
        card.spawn(scrolls(grow(column(12.0)))).with_children(|list| {
            for at in 0..vote.answers() {
                answer(scene, list, vote, voting, at);
            }
            heads(scene, list, vote);
        });
        acts(card, vote, voting);
    });
}

/// What an answer says.
fn words(scene: &Scene, voting: Voting, at: usize) -> Localized {
    if voting == Voting::Faces {
        return say(["face-good", "face-middling", "face-bad"].get(at).copied().unwrap_or("face-middling"));
    }
    let page = scene.lesson.wall_page().and_then(|page| scene.library.page(page));
    let id = page.and_then(|(_, page, _)| page.rows().get(at).cloned());
    id.map_or_else(|| Localized::plain(""), Localized::new)
}

/// One answer: a large key that counts a hand, its number, and one that takes a hand away.
fn answer(scene: &Scene, list: &mut ChildSpawnerCommands, vote: &Vote, voting: Voting, at: usize) {
    let words = words(scene, voting, at);
    let named = |id| say_with(id, Args::none().text("answer", spelled(&words, scene)));
    let count = vote.hands(vote.round()).get(at).copied().unwrap_or(0);
    let act = |act| Wish::Lesson(Act::Vote(act));
    list.spawn(Node { flex_shrink: 0.0, ..row(10.0) }).with_children(|line| {
        let node = Node { align_items: AlignItems::Center, ..grow(row(16.0)) };
        let inset = Inset { start: 16.0, end: 16.0, top: 8.0, bottom: 8.0 };
        let more = (bare(act(VoteAct::Hand(at)), named("hand-more"), Look::Rim, node), inset);
        line.spawn(more).with_children(|more| {
            let ink = Token::Answer(u8::try_from(at).unwrap_or(0));
            more.spawn(control(SHAPES.get(at).copied().unwrap_or("shape-circle"), 52.0, ink));
            more.spawn(grow(column(0.0))).with_children(|said| {
                said.spawn(text(words.clone(), Step::Mark, Weight::Regular, Token::Ink));
            });
            more.spawn(text(Localized::plain(count.to_string()), Step::Large, Weight::Bold, Token::Ink));
        });
        round(line, act(VoteAct::Lower(at)), named("hand-fewer"), "minus", Look::Plain);
    });
}

/// How many are there, and how many raised no hand.
fn heads(scene: &Scene, list: &mut ChildSpawnerCommands, vote: &Vote) {
    let lesson = scene.lesson;
    list.spawn(Node { flex_shrink: 0.0, ..row(8.0) }).with_children(|line| {
        line.spawn(column(2.0)).with_children(|said| {
            let people = Args::none().number("count", usize::from(lesson.heads));
            said.spawn(text(say_with("heads", people), Step::Mark, Weight::SemiBold, Token::Ink));
            let nobody = Args::none().number("count", usize::from(vote.nobody(vote.round(), lesson.heads)));
            said.spawn(text(say_with("nobody", nobody), Step::Mark, Weight::Regular, Token::Soft));
        });
        line.spawn(space());
        round(line, Wish::Lesson(Act::HeadCount(-1)), say("heads-fewer"), "minus", Look::Plain);
        round(line, Wish::Lesson(Act::HeadCount(1)), say("heads-more"), "plus", Look::Plain);
    });
}

/// What can be done with the count.
fn acts(card: &mut ChildSpawnerCommands, vote: &Vote, voting: Voting) {
    let act = |act| Wish::Lesson(Act::Vote(act));
    card.spawn(Node { flex_shrink: 0.0, ..wrap(row(10.0), 10.0) }).with_children(|line| {
        match vote.seen() {
            Seen::Hidden => pill(line, act(VoteAct::Show), say("show-bars"), Some("eye"), Look::Solid),
            Seen::Bars if voting == Voting::Question => {
                pill(line, act(VoteAct::Show), say("show-right"), Some("check-circle"), Look::Solid);
            }
            Seen::Bars | Seen::Right => {}
        }
        if vote.seen() != Seen::Hidden {
            pill(line, act(VoteAct::Hide), say("hide-bars"), Some("eye-slash"), Look::Rim);
        }
        if voting == Voting::Question && !vote.has_second() && vote.seen() != Seen::Right {
            pill(line, act(VoteAct::SecondRound), say("second-round"), Some("hand-palm"), Look::Rim);
        }
        if vote.can_undo() {
            pill(line, act(VoteAct::Undo), say("undo"), Some("arrow-counter-clockwise"), Look::Rim);
        }
    });
}
