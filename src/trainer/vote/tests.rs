//! Hands are counted, hidden until they are shown, and every step can be taken back.

use proptest::prelude::*;

use super::*;

fn question(answers: usize) -> Vote {
    Vote::new(Ballot::Question(answers)).unwrap()
}

fn act(vote: &mut Vote, acts: &[VoteAct]) {
    for act in acts {
        vote.act(*act);
    }
}

#[test]
fn a_question_has_two_to_four_answers() {
    let fine: Vec<bool> = (0..6).map(|answers| Vote::new(Ballot::Question(answers)).is_some()).collect();
    assert_eq!(fine, [false, false, true, true, true, false]);
    assert!(!question(2).act(VoteAct::Hand(2)), "there is no third answer");
}

#[test]
fn bars_are_hidden_until_shown_and_then_the_right_answer_ends_the_vote() {
    let mut vote = question(3);
    assert_eq!(vote.seen(), Seen::Hidden);
    act(&mut vote, &[VoteAct::Hand(0), VoteAct::Show]);
    assert_eq!(vote.seen(), Seen::Bars);
    act(&mut vote, &[VoteAct::Hand(0), VoteAct::Show, VoteAct::Hand(0)]);
    assert_eq!((vote.seen(), vote.hands(Round::First)), (Seen::Right, &[2, 0, 0][..]), "nobody votes on what is known");
    assert!(!vote.act(VoteAct::SecondRound) && !vote.act(VoteAct::Show));
    act(&mut vote, &[VoteAct::Undo, VoteAct::SecondRound]);
    assert!(vote.has_second(), "showing can be taken back too");
}

#[test]
fn the_second_round_stands_beside_the_first() {
    let mut vote = question(3);
    act(&mut vote, &[VoteAct::Hand(0), VoteAct::Hand(1), VoteAct::Show, VoteAct::SecondRound]);
    assert_eq!((vote.round(), vote.seen()), (Round::Second, Seen::Hidden));
    act(&mut vote, &[VoteAct::Hand(0), VoteAct::Hand(0), VoteAct::Lower(1)]);
    assert_eq!((vote.hands(Round::First), vote.hands(Round::Second)), (&[1, 1, 0][..], &[2, 0, 0][..]));
    assert!(!vote.act(VoteAct::SecondRound), "there is no third");
}

#[test]
fn nobody_is_heads_less_hands_and_never_below_none() {
    let mut vote = question(4);
    act(&mut vote, &[VoteAct::Hand(0), VoteAct::Hand(3), VoteAct::Hand(3)]);
    assert_eq!([7, 3, 2, 0].map(|heads| vote.nobody(Round::First, heads)), [4, 0, 0, 0]);
    assert_eq!(vote.nobody(Round::Second, 7), 7);
}

#[test]
fn faces_have_one_round_and_no_right_one() {
    let mut faces = Vote::new(Ballot::Faces).unwrap();
    act(&mut faces, &[VoteAct::Hand(0), VoteAct::Hand(2), VoteAct::SecondRound, VoteAct::Show, VoteAct::Show]);
    assert_eq!((faces.hands(Round::First), faces.seen(), faces.has_second()), (&[1, 0, 1][..], Seen::Bars, false));
}

#[test]
fn the_order_of_hands_is_never_written() {
    let (mut one, mut other) = (question(2), question(2));
    act(&mut one, &[VoteAct::Hand(0), VoteAct::Hand(1)]);
    act(&mut other, &[VoteAct::Hand(1), VoteAct::Hand(0)]);
    assert_ne!(one, other);
    assert_eq!(ron::to_string(&one).unwrap(), ron::to_string(&other).unwrap());
    one.forget_order();
    other.forget_order();
    assert_eq!(one, other);
    assert!(!one.can_undo());
}

proptest! {
    /// Undo leads back through every act to the beginning.
    #[test]
    fn everything_can_be_taken_back(acts in prop::collection::vec(0..12_usize, 0..100)) {
        let all = |number| match number {
            0..=4 => VoteAct::Hand(number),
            5..=8 => VoteAct::Lower(number - 5),
            9 => VoteAct::Show,
            10 => VoteAct::Hide,
            _ => VoteAct::SecondRound,
        };
        let mut vote = question(4);
        let mut before = Vec::new();
        for number in acts {
            let now = vote.clone();
            if vote.act(all(number)) {
                before.push(now);
            } else {
                prop_assert_eq!(&vote, &now);
            }
            prop_assert!(vote.is_sound());
        }
        while let Some(before) = before.pop() {
            prop_assert!(vote.act(VoteAct::Undo));
            prop_assert_eq!(&vote, &before);
        }
        prop_assert!(!vote.act(VoteAct::Undo));
    }
}
