//! What stands on a wall row by row, and how high it is.
//!
//! Owns: the rows of a page, and those of a question whose right answer is shown. Refuses: how they look.

use std::ops::Range;

use super::{
    canvas::{ABOVE, BETWEEN, FOOT, GAP, HIGH},
    head, question, rows,
    scene::{Line, Wall},
    steps::{Measured, PictureRoom, WallStep, arrange},
};
use crate::ui::text::{Pen, Type};

/// A page as it stands on the wall.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Arranged {
    pub(super) picture: PictureRoom,
    /// Rows by the page's own count, and languages, of each step.
    pub(super) steps: Vec<WallStep>,
    /// What is seen in each step.
    pub(super) lines: Vec<Vec<Line>>,
}

/// The rows of a page, as they are counted.
fn list(wall: &Wall) -> Vec<Line> {
    match question::answers(wall) {
        Some(answers) => {
            let asks = wall.is_stacked().then(|| Line::Sentence(wall.page.title()));
            asks.into_iter().chain((0..answers.len()).map(Line::Answer)).collect()
        }
        None => wall.page.rows().into_iter().map(Line::Sentence).collect(),
    }
}

/// What the rows of a step may take together.
pub(super) fn room(wall: &Wall, pen: &mut Pen, kind: Type) -> f32 {
    HIGH - ABOVE - head::high(wall, pen, kind) - 2.0 * BETWEEN - FOOT
}

/// How high a line is.
fn high(wall: &Wall, pen: &mut Pen, line: &Line) -> f32 {
    if wall.is_stacked() {
        let cards: Vec<f32> = wall.columns().map(|column| rows::card_high(wall, pen, line, column)).collect();
        return cards.iter().sum::<f32>() + GAP * (wall.count() - 1.0);
    }
    match line {
        Line::Sentence(id) => rows::high(wall, pen, id),
        Line::Answer(at) => question::high(wall, pen, *at),
        Line::Why(at) => question::why_high(wall, pen, *at),
    }
}

/// How high lines are together.
fn together(wall: &Wall, pen: &mut Pen, lines: &[Line]) -> f32 {
    let highs: f32 = lines.iter().map(|line| high(wall, pen, line)).sum();
    highs + GAP * (lines.len().max(1) - 1) as f32
}

/// Breaks groups of lines that stay together into steps.
fn arrange_groups(wall: &Wall, pen: &mut Pen, kind: Type, groups: &[Vec<Line>]) -> (PictureRoom, Vec<WallStep>) {
    let gap = (!wall.is_stacked()).then_some(GAP);
    arrange(wall.languages, gap, &mut |picture, columns| {
        let wall = wall.with(picture, columns);
        let rows = groups.iter().map(|lines| together(&wall, pen, lines)).collect();
        Measured { rows, room: room(&wall, pen, kind) }
    })
}

/// Arranges the page.
pub(super) fn arranged(wall: &Wall, pen: &mut Pen, kind: Type) -> Arranged {
    let lines = list(wall);
    let right: Vec<usize> = question::answers(wall)
        .into_iter()
        .flatten()
        .enumerate()
        .filter(|(_, answer)| answer.right)
        .map(|(at, _)| at)
        .collect();
    if wall.votes.right && !right.is_empty() {
        return explained(wall, pen, kind, &lines, &right);
    }
    let groups: Vec<Vec<Line>> = lines.iter().map(|line| vec![line.clone()]).collect();
    let (picture, steps) = arrange_groups(wall, pen, kind, &groups);
    let lines = steps.iter().map(|step| lines.get(step.rows.clone()).unwrap_or_default().to_vec()).collect();
    Arranged { picture, steps, lines }
}

/// A question with its right answers: why they are right stands below all answers, or where there is no room, below the
/// right ones in place of the others.
fn explained(wall: &Wall, pen: &mut Pen, kind: Type, list: &[Line], right: &[usize]) -> Arranged {
    let why = right.iter().map(|at| Line::Why(*at));
    let all: Vec<Line> = list.iter().cloned().chain(why).collect();
    if !wall.is_stacked() && together(wall, pen, &all) <= room(wall, pen, kind) {
        let step = WallStep { rows: 0..list.len(), columns: 0..wall.languages };
        return Arranged { picture: PictureRoom::Whole, steps: vec![step], lines: vec![all] };
    }
    let both = |at: &usize| vec![Line::Answer(*at), Line::Why(*at)];
    let alone = |at: &usize| vec![Line::Why(*at)];
    let whole = |steps: &[WallStep]| steps.iter().all(|step| step.columns.len() == usize::from(wall.languages));
    // One card says both in a language, of several. Otherwise rather why alone than one language after the other: the
    // answer's shape stands beside it.
    let mut groups: Vec<Vec<Line>> =
        right.iter().map(|at| if wall.is_stacked() { alone(at) } else { both(at) }).collect();
    let (mut picture, mut steps) = arrange_groups(wall, pen, kind, &groups);
    if !wall.is_stacked() && !whole(&steps) {
        groups = right.iter().map(alone).collect();
        (picture, steps) = arrange_groups(wall, pen, kind, &groups);
    }
    let place = |at: usize| list.iter().position(|line| *line == Line::Answer(at)).unwrap_or(0);
    // Each right answer stands for the wrong ones after it, the first also for what comes before.
    let start = |group: usize| right.get(group).map_or(list.len(), |at| if group == 0 { 0 } else { place(*at) });
    let counted = |rows: &Range<usize>| start(rows.start)..start(rows.end);
    let shown = |step: &WallStep| -> Vec<Line> {
        groups.get(step.rows.clone()).unwrap_or_default().iter().flatten().cloned().collect()
    };
    Arranged {
        picture,
        lines: steps.iter().map(shown).collect(),
        steps: steps.iter().map(|step| WallStep { rows: counted(&step.rows), columns: step.columns.clone() }).collect(),
    }
}

/// What of a step stands on the wall, and whether the title does: a sentence that needs all of the room has it.
pub(super) fn standing(wall: &Wall, pen: &mut Pen, kind: Type, lines: &[Line]) -> (Vec<Line>, bool) {
    let room = room(wall, pen, kind);
    if together(wall, pen, lines) <= room {
        return (lines.to_vec(), true);
    }
    // The answer is in the room's mind; why is new.
    let why: Vec<Line> = lines.iter().filter(|line| matches!(line, Line::Why(_))).cloned().collect();
    let rest = if why.is_empty() { lines.to_vec() } else { why };
    let titled = together(wall, pen, &rest) <= room;
    (rest, titled)
}
