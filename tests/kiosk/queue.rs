//! The narration's queue: what is spoken next, and what the screen is told.

use std::{path::Path, sync::Arc, time::Duration};

use proptest::prelude::*;
use wegweiser::{
    content::clip::cues::{Cue, Cues},
    library::{Clip, VoiceKind},
    ui::narration::{
        player::{Command, Passage, PlayError, PlayId, PlayerEvent},
        queue::{Effect, Phase, Queue, Utterance},
    },
};

type Key = &'static str;

/// A sentence of one second at `place` seconds of a file.
fn utterance<K>(file: &str, place: usize, key: K) -> Utterance<K> {
    let start = Duration::from_secs(place as u64);
    let file = Arc::from(Path::new(file));
    Utterance { key, file, place, start, end: start + Duration::from_millis(900), stretch: false }
}

/// Two sentences of one clip, then one of another.
fn page() -> Vec<Utterance<Key>> {
    vec![utterance("a.ogg", 0, "s1"), utterance("a.ogg", 1, "s2"), utterance("b.ogg", 0, "s3")]
}

/// Effects as short words, so that a test reads like a script.
fn script<K: std::fmt::Debug>(effects: &[Effect<K>]) -> Vec<String> {
    let word = |effect: &Effect<K>| match effect {
        Effect::Send(Command::Play(passage)) => {
            let (from, to) = (passage.from.as_millis(), passage.to.as_millis());
            format!("play#{} {} {from}-{to} {}", passage.id.0, passage.file.display(), passage.marks.len())
        }
        Effect::Send(command) => format!("{command:?}").to_lowercase(),
        Effect::Began(key) => format!("began {key:?}"),
    };
    effects.iter().map(word).collect()
}

fn mark(id: u64, index: usize) -> PlayerEvent {
    PlayerEvent::Mark { id: PlayId(id), index }
}

fn ended(id: u64) -> PlayerEvent {
    PlayerEvent::Ended { id: PlayId(id) }
}

fn failed(id: u64, error: PlayError) -> PlayerEvent {
    PlayerEvent::Failed { id: PlayId(id), error }
}

fn broken() -> PlayError {
    PlayError::Clip("cut off".to_owned())
}

/// Neighbours in a clip are one passage; the list goes through both clips and finishes once.
#[test]
fn a_page_is_spoken_from_start_to_end() {
    let mut queue = Queue::default();
    assert_eq!(script(&queue.play(page())), ["play#1 a.ogg 0-1900 2"]);
    assert_eq!((queue.phase(), queue.current()), (Phase::Playing, None));
    assert_eq!(script(&queue.hear(&mark(1, 0))), [r#"began "s1""#]);
    assert_eq!(script(&queue.hear(&mark(1, 1))), [r#"began "s2""#]);
    assert_eq!(queue.current(), Some(&"s2"));
    assert_eq!(script(&queue.hear(&ended(1))), ["play#2 b.ogg 0-900 1"]);
    assert_eq!(queue.current(), None, "the next one is not heard yet");
    assert_eq!(script(&queue.hear(&mark(2, 0))), [r#"began "s3""#]);
    assert!(queue.hear(&ended(2)).is_empty());
    assert_eq!((queue.phase(), queue.progress(), queue.current()), (Phase::Idle, 1.0, None));
    assert!(queue.hear(&ended(2)).is_empty());
}

/// A cue that is left out, another order, and another pace each cut the passage.
#[test]
fn only_neighbours_are_joined() {
    let passages = |list: Vec<Utterance<Key>>| script(&Queue::default().play(list));
    let skip = vec![utterance("a.ogg", 0, "s1"), utterance("a.ogg", 2, "s3")];
    assert_eq!(passages(skip), ["play#1 a.ogg 0-900 1"]);
    let back = vec![utterance("a.ogg", 1, "s2"), utterance("a.ogg", 0, "s1")];
    assert_eq!(passages(back), ["play#1 a.ogg 1000-1900 1"]);
    let mut pace = vec![utterance("a.ogg", 0, "s1"), utterance("a.ogg", 1, "s2")];
    pace[1].stretch = true;
    assert_eq!(passages(pace), ["play#1 a.ogg 0-900 1"]);
}

/// An utterance takes its times and its place from the clip's cues, and there is none without a cue.
#[test]
fn utterances_come_from_cues() {
    let cue = |id: &str, start, end| {
        let (start, end) = (Duration::from_secs(start), Duration::from_secs(end));
        Cue { id: id.to_owned(), start, end, text: String::new() }
    };
    let cues = Cues { list: vec![cue("title", 0, 1), cue("s1", 2, 4)], made_from: None };
    let clip = Clip { audio: "page.ogg".into(), cues: cues.into(), voice: VoiceKind::Person, stretch: true };
    let found = Utterance::of(&clip, "s1", 7).unwrap();
    assert_eq!((found.place, found.start.as_secs(), found.end.as_secs(), found.stretch), (1, 2, 4, true));
    assert!(Utterance::of(&clip, "s2", 8).is_none());
}

/// Pausing keeps the place, also when the clip runs out while it is paused.
#[test]
fn pause_holds_and_resume_goes_on() {
    let mut queue = Queue::default();
    assert!(queue.pause().is_empty() && queue.resume().is_empty());
    let _ = queue.play(page());
    assert_eq!(script(&queue.pause()), ["pause"]);
    assert!(queue.pause().is_empty());
    assert_eq!(script(&queue.resume()), ["resume"]);
    assert!(queue.resume().is_empty());
    assert_eq!(script(&queue.pause()), ["pause"]);
    // These were on their way to the ear already.
    assert_eq!(script(&queue.hear(&mark(1, 1))), [r#"began "s2""#]);
    assert!(queue.hear(&ended(1)).is_empty());
    assert_eq!((queue.phase(), queue.current()), (Phase::Paused, None));
    assert_eq!(script(&queue.resume()), ["play#2 b.ogg 0-900 1"]);
}

/// A sentence can be repeated and touched, in the middle, in a pause and after the end.
#[test]
fn sentences_are_repeated_and_touched() {
    let mut queue = Queue::default();
    assert!(queue.replay().is_empty() && queue.jump(0).is_empty());
    let _ = queue.play(page());
    let _ = queue.hear(&mark(1, 1));
    assert_eq!(script(&queue.replay()), ["play#2 a.ogg 1000-1900 1"]);
    assert!(queue.hear(&mark(1, 1)).is_empty(), "news of the passage before");
    let _ = queue.hear(&mark(2, 0));
    let _ = queue.pause();
    assert_eq!(script(&queue.jump(0)), ["play#3 a.ogg 0-1900 2"]);
    assert_eq!(queue.phase(), Phase::Playing);
    assert!(queue.jump(3).is_empty());
    let _ = queue.jump(2);
    let _ = queue.hear(&mark(4, 0));
    assert!(queue.hear(&ended(4)).is_empty());
    assert_eq!(queue.phase(), Phase::Idle);
    assert_eq!(script(&queue.replay()), ["play#5 b.ogg 0-900 1"]);
}

/// The turtle goes on with the same sentence, or with the next one that has a slow take.
#[test]
fn another_pace_keeps_the_sentence() {
    let slow = || vec![utterance("slow.ogg", 0, "s1"), utterance("slow.ogg", 1, "s2"), utterance("slow.ogg", 2, "s3")];
    let mut queue = Queue::default();
    assert!(queue.set_pace(slow()).is_empty(), "nothing was asked for");
    let _ = queue.play(page());
    let _ = queue.hear(&mark(1, 1));
    assert_eq!(script(&queue.set_pace(slow())), ["play#2 slow.ogg 1000-2900 2"]);
    let _ = queue.pause();
    assert_eq!(script(&queue.set_pace(page())), ["stop"]);
    assert_eq!(queue.phase(), Phase::Paused);
    assert_eq!(script(&queue.resume()), ["play#3 a.ogg 1000-1900 1"]);
    assert_eq!(script(&queue.set_pace(vec![utterance("c.ogg", 0, "s3")])), ["play#4 c.ogg 0-900 1"]);
    assert_eq!(script(&queue.set_pace(vec![utterance("c.ogg", 0, "s1")])), ["stop"]);
    assert_eq!(queue.phase(), Phase::Idle);
}

/// A clip that fails is passed over; the rest is spoken.
#[test]
fn failed_clips_are_skipped() {
    let mut queue = Queue::default();
    let _ = queue.play(page());
    assert_eq!(script(&queue.hear(&failed(1, broken()))), ["play#2 b.ogg 0-900 1"]);
    let _ = queue.hear(&mark(2, 0));
    assert!(queue.hear(&failed(2, broken())).is_empty());
    assert_eq!((queue.phase(), queue.current()), (Phase::Idle, None));

    let _ = queue.play(page());
    let _ = queue.hear(&mark(3, 0));
    let _ = queue.pause();
    assert!(queue.hear(&failed(3, broken())).is_empty());
    assert_eq!(script(&queue.resume()), ["play#4 b.ogg 0-900 1"]);
}

/// Without a device the list stops, instead of leafing through the book in silence.
#[test]
fn without_sound_the_list_stops() {
    let mut queue = Queue::default();
    let _ = queue.play(page());
    assert!(queue.hear(&failed(1, PlayError::NoDevice("no card".to_owned()))).is_empty());
    assert_eq!(queue.phase(), Phase::Idle);
    assert_eq!(script(&queue.replay()), ["play#2 a.ogg 0-1900 2"], "a touch tries again");
}

/// Stopping forgets; a new list stops the old one; an empty list is over at once.
#[test]
fn lists_end_once() {
    let mut queue = Queue::default();
    assert!(queue.stop().is_empty());
    let _ = queue.play(page());
    let _ = queue.hear(&mark(1, 0));
    assert_eq!(script(&queue.play(page())), ["stop", "play#2 a.ogg 0-1900 2"]);
    assert_eq!(script(&queue.stop()), ["stop"]);
    assert!(queue.list().is_empty() && queue.replay().is_empty() && queue.stop().is_empty());
    assert!(queue.play(Vec::new()).is_empty());
    assert_eq!(queue.phase(), Phase::Idle);
}

/// A list that is held can be laid aside for another one, and is held again afterwards, at its sentence.
#[test]
fn a_list_is_laid_aside_and_taken_up() {
    let mut queue = Queue::default();
    assert!(queue.lay_aside().is_none());
    let _ = queue.play(page());
    assert!(queue.lay_aside().is_none(), "it is spoken");
    let _ = queue.hear(&mark(1, 1));
    let _ = queue.pause();
    let aside = queue.lay_aside().unwrap();
    assert_eq!((queue.phase(), queue.list().len()), (Phase::Idle, 0));
    assert_eq!(script(&queue.play(vec![utterance("q.ogg", 0, "?")])), ["play#2 q.ogg 0-900 1"]);
    let _ = queue.hear(&mark(2, 0));
    assert_eq!(script(&queue.take_up(aside)), ["stop"]);
    assert_eq!((queue.phase(), queue.current()), (Phase::Paused, None));
    assert!(queue.hear(&ended(2)).is_empty(), "news of the question");
    assert_eq!(script(&queue.resume()), ["play#3 a.ogg 1000-1900 1"]);
}

/// The bar follows what is heard and never runs ahead of the sentence.
#[test]
fn progress_follows_what_is_heard() {
    let mut queue = Queue::default();
    let at = |id, millis| PlayerEvent::Position { id: PlayId(id), at: Duration::from_millis(millis) };
    let _ = queue.play(page());
    assert_eq!(queue.progress(), 0.0);
    let _ = queue.hear(&at(1, 400));
    assert_eq!(queue.progress(), 0.0, "nothing began yet");
    let _ = queue.hear(&mark(1, 0));
    let _ = queue.hear(&at(1, 450));
    assert!((queue.progress() - 1.0 / 6.0).abs() < 1e-4);
    let _ = queue.hear(&at(1, 5_000));
    assert!((queue.progress() - 1.0 / 3.0).abs() < 1e-4);
    let _ = queue.hear(&mark(1, 1));
    let _ = queue.hear(&at(9, 1_900));
    assert!((queue.progress() - 1.0 / 3.0).abs() < 1e-4);
}

#[derive(Debug, Clone)]
enum Step {
    Play(Vec<(u8, u8, u8)>),
    Pace(Vec<(u8, u8, u8)>),
    Pause,
    Resume,
    Replay,
    Jump(usize),
    Stop,
    /// News of the last passage, or of one before it.
    Mark(u64, usize),
    Position(u64, u64),
    Started(u64),
    Ended(u64),
    Failed(u64, bool),
}

fn step() -> impl Strategy<Value = Step> {
    let list = || prop::collection::vec((0..2_u8, 0..4_u8, 0..5_u8), 0..6);
    // Mostly news of what plays now, sometimes late ones.
    let back = || prop_oneof![8 => Just(0_u64), 1 => 1..4_u64];
    prop_oneof![
        2 => list().prop_map(Step::Play),
        1 => list().prop_map(Step::Pace),
        1 => Just(Step::Pause),
        2 => Just(Step::Resume),
        1 => Just(Step::Replay),
        1 => (0..7_usize).prop_map(Step::Jump),
        1 => Just(Step::Stop),
        6 => (back(), 0..6_usize).prop_map(|(id, index)| Step::Mark(id, index)),
        2 => (back(), 0..9_000_u64).prop_map(|(id, at)| Step::Position(id, at)),
        1 => back().prop_map(Step::Started),
        6 => back().prop_map(Step::Ended),
        2 => (back(), any::<bool>()).prop_map(|(id, device)| Step::Failed(id, device)),
    ]
}

fn list(shape: &[(u8, u8, u8)]) -> Vec<Utterance<u8>> {
    shape.iter().map(|(file, place, key)| utterance(&format!("{file}.ogg"), usize::from(*place), *key)).collect()
}

fn take(queue: &mut Queue<u8>, step: &Step, last: u64) -> Vec<Effect<u8>> {
    let id = |back: u64| PlayId(last.saturating_sub(back));
    match step {
        Step::Play(shape) => queue.play(list(shape)),
        Step::Pace(shape) => queue.set_pace(list(shape)),
        Step::Pause => queue.pause(),
        Step::Resume => queue.resume(),
        Step::Replay => queue.replay(),
        Step::Jump(index) => queue.jump(*index),
        Step::Stop => queue.stop(),
        Step::Mark(back, index) => queue.hear(&PlayerEvent::Mark { id: id(*back), index: *index }),
        Step::Position(back, at) => {
            queue.hear(&PlayerEvent::Position { id: id(*back), at: Duration::from_millis(*at) })
        }
        Step::Started(back) => queue.hear(&PlayerEvent::Started { id: id(*back) }),
        Step::Ended(back) => queue.hear(&ended(id(*back).0)),
        Step::Failed(back, true) => queue.hear(&failed(id(*back).0, PlayError::NoDevice(String::new()))),
        Step::Failed(back, false) => queue.hear(&failed(id(*back).0, broken())),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is asked and told in whatever order: no panic; what began is what is heard; every passage is
    /// well-formed; nothing is playing that the player wasn't asked for.
    #[test]
    fn any_order_keeps_the_promises(steps in prop::collection::vec(step(), 0..80)) {
        let mut queue = Queue::default();
        let (mut begun, mut last, mut playing) = (None, 0, None::<Passage>);
        for step in &steps {
            let before = queue.phase();
            for effect in take(&mut queue, step, last) {
                match effect {
                    Effect::Began(key) => begun = Some(key),
                    Effect::Send(Command::Play(passage)) => {
                        prop_assert!(passage.id.0 > last && !passage.marks.is_empty());
                        prop_assert!(passage.marks.is_sorted() && passage.marks[0] == passage.from);
                        last = passage.id.0;
                        playing = Some(passage);
                    }
                    Effect::Send(Command::Stop) => playing = None,
                    Effect::Send(_) => prop_assert!(playing.is_some()),
                }
            }
            prop_assert!(queue.phase() != Phase::Playing || playing.is_some());
            prop_assert!((0.0..=1.0).contains(&queue.progress()));
            // What is heard began last, and is heard as long as the list lasts at the longest.
            prop_assert!(queue.current().is_none() || queue.current().copied() == begun);
            prop_assert!(queue.current().is_none() || queue.phase() != Phase::Idle);
            // A passage that is over or failed never leaves the queue waiting for it.
            if matches!(step, Step::Ended(0) | Step::Failed(0, false)) && before == Phase::Playing {
                prop_assert!(queue.phase() == Phase::Idle || playing.as_ref().is_some_and(|next| next.id.0 == last));
            }
        }
    }
}
