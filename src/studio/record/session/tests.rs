//! The recorder's decisions, key by key.

use super::*;
use crate::diagnostic::Location;

fn said(error: &str) -> Diagnostic {
    Diagnostic::error("record-unwritable", Location::file("recordings")).with("error", error)
}

const KEPT: Result<Kept, Refused> = Ok(Kept { clipped: false });

fn kept(item: usize) -> News {
    News::Kept { item, result: KEPT }
}

/// A sentence from beginning to end: Space, speak, Space, listen, Enter.
#[test]
fn a_sentence_is_recorded_heard_and_left() {
    let mut session = Session::new(vec![false, false]);
    assert_eq!(session.state(), State::Ready);
    assert_eq!(session.wish(Wish::Record), [Order::Listen]);
    assert_eq!(session.state(), State::Recording);
    assert_eq!(session.wish(Wish::Record), [Order::Cut(0)]);
    assert_eq!(session.state(), State::Checking);
    assert_eq!(session.news(kept(0)), [Order::Play(0)]);
    assert_eq!(session.state(), State::Playing);
    assert_eq!(session.news(News::Played(Ok(()))), []);
    assert_eq!((session.state(), session.recorded()), (State::Saved, 1));
    assert_eq!(session.wish(Wish::Good), []);
    assert_eq!((session.at(), session.state()), (1, State::Ready));
}

/// Whoever knows that it was good need not listen.
#[test]
fn enter_cuts_the_listening_short() {
    let mut session = Session::new(vec![false, false]);
    session.wish(Wish::Record);
    session.wish(Wish::Record);
    session.news(kept(0));
    assert_eq!(session.wish(Wish::Good), [Order::Hush]);
    // The end of what was hushed may still come; it is not the next one's.
    session.news(News::Played(Ok(())));
    assert_eq!((session.at(), session.state()), (1, State::Ready));
}

/// Once more, while speaking and afterwards.
#[test]
fn backspace_begins_again() {
    let mut session = Session::new(vec![false]);
    session.wish(Wish::Record);
    assert_eq!(session.wish(Wish::Again), [Order::Drop]);
    assert_eq!(session.state(), State::Ready);
    session.wish(Wish::Record);
    session.wish(Wish::Record);
    session.news(kept(0));
    assert_eq!(session.wish(Wish::Again), [Order::Hush]);
    assert_eq!(session.state(), State::Ready);
    assert_eq!(session.recorded(), 1, "the take stays until there is a better one");
    assert_eq!(session.wish(Wish::Record), [Order::Listen]);
}

/// Silence and too much are said; silence is not a take.
#[test]
fn bad_takes_are_said() {
    let mut session = Session::new(vec![false]);
    session.wish(Wish::Record);
    session.wish(Wish::Record);
    assert_eq!(session.news(News::Kept { item: 0, result: Err(Refused::Silent) }), []);
    assert_eq!((session.state(), session.recorded()), (State::Ready, 0));
    assert_eq!(session.notice(), Some(&Notice::Silent));
    session.wish(Wish::Record);
    assert_eq!(session.notice(), None);
    session.wish(Wish::Record);
    session.news(News::Kept { item: 0, result: Ok(Kept { clipped: true }) });
    assert_eq!((session.state(), session.notice()), (State::Playing, Some(&Notice::Clipped)));
}

/// A full disk is found when somebody has gone on already: they are brought back.
#[test]
fn a_take_that_was_not_kept_is_not_passed_over() {
    let mut session = Session::new(vec![false, true, false]);
    session.wish(Wish::Record);
    session.wish(Wish::Record);
    session.wish(Wish::Good);
    session.wish(Wish::Play);
    assert_eq!((session.at(), session.state()), (1, State::Playing));
    let failed = News::Kept { item: 0, result: Err(Refused::Failed(said("disk full"))) };
    assert_eq!(session.news(failed), [Order::Hush]);
    assert_eq!((session.at(), session.state()), (0, State::Ready));
    assert_eq!(session.notice(), Some(&Notice::Failed(said("disk full"))));
}

/// Without a microphone every other key works, and it says why until there is one.
#[test]
fn without_a_microphone_one_can_listen() {
    let mut session = Session::new(vec![true, true]);
    session.news(News::Microphone(Err(said("none"))));
    assert_eq!(session.wish(Wish::Record), []);
    assert_eq!(session.wish(Wish::Play), [Order::Play(0)]);
    session.wish(Wish::On);
    assert_eq!(session.notice(), Some(&Notice::NoMicrophone(said("none"))));
    session.news(News::Microphone(Ok(())));
    assert_eq!(session.notice(), None);
    assert_eq!(session.wish(Wish::Record), [Order::Listen]);
    // Pulled out in the middle of a sentence.
    assert_eq!(session.news(News::Microphone(Err(said("gone")))), [Order::Drop]);
    assert_eq!(session.state(), State::Saved);
}

/// The microphone goes in the middle of a sentence and is back before anybody looks: nobody speaks to the end for nothing.
#[test]
fn a_take_that_went_with_the_microphone_is_said() {
    let mut session = Session::new(vec![false, true]);
    session.wish(Wish::Record);
    assert_eq!(session.news(News::Lost), []);
    assert_eq!(session.news(News::Microphone(Ok(()))), []);
    assert_eq!((session.state(), session.notice()), (State::Ready, Some(&Notice::Lost)));
    assert_eq!(session.wish(Wish::Record), [Order::Listen], "once more");
    // The key that ends it comes first: the same, and the window stays open to say so.
    session.wish(Wish::Record);
    session.wish(Wish::End);
    assert_eq!(session.news(News::Lost), []);
    assert_eq!(session.state(), State::Checking);
    assert_eq!(session.news(News::Kept { item: 0, result: Err(Refused::Lost) }), []);
    assert_eq!((session.state(), session.recorded()), (State::Ready, 1));
    assert_eq!(session.notice(), Some(&Notice::Lost));
    // Away and told too late to matter.
    session.wish(Wish::On);
    assert_eq!(session.news(News::Lost), []);
    assert_eq!((session.state(), session.notice()), (State::Saved, None));
}

/// It begins where somebody stopped, and behind the last text come those that were passed over.
#[test]
fn what_was_passed_over_comes_last() {
    let mut session = Session::new(vec![true, false, false]);
    assert_eq!(session.at(), 1);
    session.wish(Wish::On);
    session.wish(Wish::Record);
    session.wish(Wish::Record);
    session.news(kept(2));
    session.wish(Wish::Good);
    assert_eq!(session.at(), 1);
    session.wish(Wish::Record);
    session.wish(Wish::Record);
    session.news(kept(1));
    session.wish(Wish::On);
    session.wish(Wish::Good);
    assert_eq!((session.at(), session.notice()), (2, Some(&Notice::Done)));
}

/// What was just spoken is kept before the window closes, and told where it can't be.
#[test]
fn the_last_take_is_kept() {
    let mut session = Session::new(vec![false]);
    session.wish(Wish::Record);
    session.wish(Wish::Record);
    assert_eq!(session.wish(Wish::End), []);
    let mut other = session.clone();
    assert_eq!(session.news(kept(0)), [Order::End]);
    assert_eq!(other.news(News::Kept { item: 0, result: Err(Refused::Silent) }), []);
    assert_eq!(other.wish(Wish::End), [Order::End]);
}

/// Edges, nothing to do, and the end.
#[test]
fn edges_hold() {
    let mut session = Session::new(vec![false]);
    for wish in [Wish::Back, Wish::On, Wish::Play] {
        assert_eq!(session.wish(wish), []);
    }
    session.wish(Wish::Record);
    for wish in [Wish::Back, Wish::On, Wish::Play, Wish::Good] {
        assert_eq!((session.wish(wish), session.state()), (vec![], State::Recording));
    }
    assert_eq!(session.wish(Wish::End), [Order::Drop, Order::End]);
    let mut nothing = Session::new(Vec::new());
    for wish in [Wish::Record, Wish::Good, Wish::Again, Wish::Back, Wish::On, Wish::Play] {
        assert_eq!(nothing.wish(wish), []);
    }
    assert_eq!(nothing.wish(Wish::End), [Order::End]);
}
