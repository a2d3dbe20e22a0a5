//! Hands that were counted: for the answers of a question in two rounds, or for three faces.
//!
//! Owns: the counts, what of them is shown, and taking a count back. Refuses: names, and the order of answers: the steps
//! that can be taken back are forgotten with the question and never written.

use serde::{Deserialize, Serialize};

/// Most answers of a question.
pub const MOST: usize = 4;
/// Good, middle, bad.
pub const FACES: usize = 3;

/// What is voted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Ballot {
    /// A question with so many answers, two to four.
    Question(usize),
    /// Three faces at the end: good, middle, bad.
    Faces,
}

/// What of a vote is to be seen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Seen {
    /// No count.
    #[default]
    Hidden,
    /// Bars with their counts.
    Bars,
    /// The right answer too. Nothing is counted any more.
    Right,
}

/// Which round is counted.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Round {
    /// Before people talked about it.
    #[default]
    First,
    /// After they did; shown beside the first.
    Second,
}

/// What can be done to a vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VoteAct {
    /// One more hand for an answer, from 0.
    Hand(usize),
    /// One hand less.
    Lower(usize),
    /// Shows the bars; then the right answer.
    Show,
    /// Hides everything again.
    Hide,
    /// Counts again.
    SecondRound,
    /// Takes the last of these back.
    Undo,
}

/// Everything about a vote that is taken back as one.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Counts {
    first: [u16; MOST],
    second: [u16; MOST],
    round: Round,
    seen: Seen,
}

/// A vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Vote {
    ballot: Ballot,
    counts: Counts,
    /// What was before each act.
    #[serde(skip)]
    before: Vec<Counts>,
}

impl Vote {
    /// Nobody has raised a hand. A question has two to four answers; others are none.
    pub fn new(ballot: Ballot) -> Option<Self> {
        let fine = !matches!(ballot, Ballot::Question(answers) if !(2..=MOST).contains(&answers));
        fine.then(|| Self { ballot, counts: Counts::default(), before: Vec::new() })
    }

    /// What is voted on.
    pub fn ballot(&self) -> Ballot {
        self.ballot
    }

    /// How many answers there are.
    pub fn answers(&self) -> usize {
        match self.ballot {
            Ballot::Question(answers) => answers,
            Ballot::Faces => FACES,
        }
    }

    /// Hands for each answer.
    pub fn hands(&self, round: Round) -> &[u16] {
        let hands = match round {
            Round::First => &self.counts.first,
            Round::Second => &self.counts.second,
        };
        hands.get(..self.answers()).unwrap_or(hands)
    }

    /// Which round is counted.
    pub fn round(&self) -> Round {
        self.counts.round
    }

    /// What is to be seen.
    pub fn seen(&self) -> Seen {
        self.counts.seen
    }

    /// How many raised no hand: never below 0, as people come late.
    pub fn nobody(&self, round: Round, heads: u16) -> u16 {
        let hands: u32 = self.hands(round).iter().map(|hands| u32::from(*hands)).sum();
        u16::try_from(u32::from(heads).saturating_sub(hands)).unwrap_or(0)
    }

    /// Whether any hand was counted.
    pub fn is_empty(&self) -> bool {
        self.counts.first.iter().chain(&self.counts.second).all(|hands| *hands == 0)
    }

    /// Whether the second round was begun.
    pub fn has_second(&self) -> bool {
        self.counts.round == Round::Second
    }

    /// Whether there is something to take back.
    pub fn can_undo(&self) -> bool {
        !self.before.is_empty()
    }

    /// Does it; whether anything changed.
    pub fn act(&mut self, act: VoteAct) -> bool {
        if act == VoteAct::Undo {
            return self.before.pop().map(|before| self.counts = before).is_some();
        }
        let before = self.counts;
        match act {
            VoteAct::Hand(answer) => self.count(answer, |hands| hands.saturating_add(1)),
            VoteAct::Lower(answer) => self.count(answer, |hands| hands.saturating_sub(1)),
            VoteAct::Show => {
                self.counts.seen = match (self.counts.seen, self.ballot) {
                    (Seen::Hidden, _) | (_, Ballot::Faces) => Seen::Bars,
                    (_, Ballot::Question(_)) => Seen::Right,
                }
            }
            VoteAct::Hide => self.counts.seen = Seen::Hidden,
            // Whoever knows the right answer votes no more.
            VoteAct::SecondRound
                if self.counts.seen != Seen::Right
                    && matches!(self.ballot, Ballot::Question(_))
                    && !self.has_second() =>
            {
                (self.counts.round, self.counts.seen) = (Round::Second, Seen::Hidden);
            }
            VoteAct::SecondRound | VoteAct::Undo => {}
        }
        let changed = self.counts != before;
        if changed {
            self.before.push(before);
        }
        changed
    }

    /// The question is over: what was raised when is forgotten, the counts stay.
    pub fn forget_order(&mut self) {
        self.before = Vec::new();
    }

    /// Whether it can be: what a file says may be anything.
    pub(super) fn is_sound(&self) -> bool {
        let counts = [&self.counts.first, &self.counts.second];
        let beyond = || counts.iter().flat_map(|hands| hands.iter().skip(self.answers()));
        Self::new(self.ballot).is_some() && beyond().all(|hands| *hands == 0)
    }

    fn count(&mut self, answer: usize, with: impl Fn(u16) -> u16) {
        if answer >= self.answers() || self.counts.seen == Seen::Right {
            return;
        }
        let hands = match self.counts.round {
            Round::First => &mut self.counts.first,
            Round::Second => &mut self.counts.second,
        };
        if let Some(hands) = hands.get_mut(answer) {
            *hands = with(*hands);
        }
    }
}

#[cfg(test)]
mod tests;
