//! What is spoken, in which order, and which sentence is being heard.
//!
//! Owns: the list, the place in it, pausing, repeating, the way round clips that fail. Refuses: sound,
//! clocks and screens: it is told what the player heard, and answers with commands for the player and
//! what is worth writing down. Nothing happens in it between two calls.
//!
//! Sentences that follow each other in one clip are one [`Passage`]: the voice breathes as it was recorded,
//! and the marks of the passage say where each begins.

use std::{path::Path, sync::Arc, time::Duration};

use super::player::{Command, Passage, PlayError, PlayId, PlayerEvent};
use crate::library::Clip;

/// One sentence that can be heard.
#[derive(Debug, Clone, PartialEq)]
pub struct Utterance<K> {
    /// Which sentence; comes back in every event.
    pub key: K,
    /// Ogg Vorbis on disk.
    pub file: Arc<Path>,
    /// Its place among the cues of the file. Neighbours are played without a gap.
    pub place: usize,
    /// When it begins in the file.
    pub start: Duration,
    /// When it ends in the file.
    pub end: Duration,
    /// Whether the player slows it down.
    pub stretch: bool,
}

impl<K> Utterance<K> {
    /// A cue of a clip; nothing where the clip doesn't speak it.
    pub fn of(clip: &Clip, cue: &str, key: K) -> Option<Self> {
        let (place, cue) = clip.cues.list.iter().enumerate().find(|(_, found)| found.id == cue)?;
        let file = Arc::from(clip.audio.as_path());
        Some(Self { key, file, place, start: cue.start, end: cue.end, stretch: clip.stretch })
    }

    fn length(&self) -> Duration {
        self.end.saturating_sub(self.start)
    }

    fn goes_on_with(&self, next: &Self) -> bool {
        self.file == next.file
            && self.stretch == next.stretch
            && self.place + 1 == next.place
            && self.end <= next.start
            && next.start < next.end
    }
}

/// What follows from a call, in this order.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect<K> {
    /// For [`super::player::Sink::send`].
    Send(Command),
    /// This sentence is being heard.
    Began(K),
}

/// Whether something is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Phase {
    /// Nothing was asked for, or it is over.
    #[default]
    Idle,
    /// A sentence is spoken, or about to be.
    Playing,
    /// It waits for [`Queue::resume`].
    Paused,
}

/// The list and its place.
#[derive(Debug)]
pub struct Queue<K> {
    list: Vec<Utterance<K>>,
    /// The sentence that is heard, or the next one.
    at: usize,
    phase: Phase,
    /// What the player has; nothing when it pauses between two passages.
    run: Option<Run>,
    /// The sentence at `at` began and did not end.
    begun: bool,
    /// How much of it was heard.
    heard: Duration,
    finished: bool,
    last_id: u64,
}

/// A passage that was sent: the utterances from `first` to `last`.
#[derive(Debug, Clone, Copy)]
struct Run {
    id: PlayId,
    first: usize,
    last: usize,
}

impl<K> Default for Queue<K> {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            at: 0,
            phase: Phase::Idle,
            run: None,
            begun: false,
            heard: Duration::ZERO,
            finished: false,
            last_id: 0,
        }
    }
}

type Effects<K> = Vec<Effect<K>>;

impl<K: Clone + Eq> Queue<K> {
    /// Speaks a list from its first sentence. What was spoken before stops. An empty list is finished at once.
    #[must_use]
    pub fn play(&mut self, list: Vec<Utterance<K>>) -> Effects<K> {
        let mut effects = self.stop();
        self.list = list;
        self.start(0, &mut effects);
        effects
    }

    /// Holds; [`Queue::resume`] goes on in the middle of the word.
    #[must_use]
    pub fn pause(&mut self) -> Effects<K> {
        if self.phase != Phase::Playing {
            return Vec::new();
        }
        self.phase = Phase::Paused;
        vec![Effect::Send(Command::Pause)]
    }

    /// Goes on after [`Queue::pause`].
    #[must_use]
    pub fn resume(&mut self) -> Effects<K> {
        if self.phase != Phase::Paused {
            return Vec::new();
        }
        if self.run.is_some() {
            self.phase = Phase::Playing;
            return vec![Effect::Send(Command::Resume)];
        }
        let mut effects = Vec::new();
        self.start(self.at, &mut effects);
        effects
    }

    /// Speaks the current sentence from its start and goes on from there; the last one after the end.
    #[must_use]
    pub fn replay(&mut self) -> Effects<K> {
        self.jump(self.at)
    }

    /// Speaks from a sentence on. Beyond the list nothing happens.
    #[must_use]
    pub fn jump(&mut self, index: usize) -> Effects<K> {
        let mut effects = Vec::new();
        if index < self.list.len() {
            self.begun = false;
            self.start(index, &mut effects);
        }
        effects
    }

    /// The same sentences at another pace: goes on with the current one, from its start. Where the new list
    /// lacks it, with the next one that it has.
    #[must_use]
    pub fn set_pace(&mut self, list: Vec<Utterance<K>>) -> Effects<K> {
        let mut effects = Vec::new();
        if self.list.is_empty() {
            return effects;
        }
        let rest = self.list.get(self.at..).unwrap_or_default();
        let at = rest.iter().find_map(|old| list.iter().position(|new| new.key == old.key));
        self.begun = false;
        self.list = list;
        self.heard = Duration::ZERO;
        match self.phase {
            Phase::Idle => self.at = at.unwrap_or(self.list.len().saturating_sub(1)),
            Phase::Playing => self.start(at.unwrap_or(self.list.len()), &mut effects),
            Phase::Paused => {
                effects.push(Effect::Send(Command::Stop));
                self.run = None;
                self.at = at.unwrap_or(self.list.len());
            }
        }
        effects
    }

    /// Falls silent and forgets the list.
    #[must_use]
    pub fn stop(&mut self) -> Effects<K> {
        let mut effects = Vec::new();
        if self.phase != Phase::Idle {
            effects.push(Effect::Send(Command::Stop));
        }
        *self = Self { last_id: self.last_id, ..Self::default() };
        effects
    }

    /// Gives a list that is held, to be taken up later from the beginning of its sentence; nothing else is laid aside.
    #[must_use]
    pub fn lay_aside(&mut self) -> Option<Self> {
        if self.phase != Phase::Paused {
            return None;
        }
        let empty = Self { last_id: self.last_id, ..Self::default() };
        let aside = std::mem::replace(self, empty);
        Some(Self { run: None, begun: false, heard: Duration::ZERO, ..aside })
    }

    /// Holds a list again that was laid aside, instead of what is spoken.
    #[must_use]
    pub fn take_up(&mut self, aside: Self) -> Effects<K> {
        let effects = self.stop();
        *self = Self { last_id: self.last_id, ..aside };
        effects
    }

    /// Takes what the player told. News of older passages is ignored.
    #[must_use]
    pub fn hear(&mut self, event: &PlayerEvent) -> Effects<K> {
        let mut effects = Vec::new();
        let Some(run) = self.run else { return effects };
        match event {
            PlayerEvent::Mark { id, index } if *id == run.id => self.mark(run, *index, &mut effects),
            PlayerEvent::Position { id, at } if *id == run.id => self.position(run, *at),
            PlayerEvent::Ended { id } if *id == run.id => {
                self.begun = false;
                self.next(run, &mut effects);
            }
            PlayerEvent::Failed { id, error } if *id == run.id => self.failed(run, error, &mut effects),
            _ => {}
        }
        effects
    }

    /// How much of the list was heard, 0 to 1.
    pub fn progress(&self) -> f32 {
        if self.finished {
            return 1.0;
        }
        let whole: Duration = self.list.iter().map(Utterance::length).sum();
        let before: Duration = self.list.iter().take(self.at).map(Utterance::length).sum();
        if whole.is_zero() { 0.0 } else { ((before + self.heard).as_secs_f32() / whole.as_secs_f32()).clamp(0.0, 1.0) }
    }

    /// Whether something is spoken.
    pub fn phase(&self) -> Phase {
        self.phase
    }

    /// The sentences that were asked for last, also when they are over.
    pub fn list(&self) -> &[Utterance<K>] {
        &self.list
    }

    /// The sentence that is heard now.
    pub fn current(&self) -> Option<&K> {
        self.list.get(self.at).filter(|_| self.begun).map(|utterance| &utterance.key)
    }

    fn mark(&mut self, run: Run, index: usize, effects: &mut Effects<K>) {
        let at = run.first.saturating_add(index);
        // Marks come in order; one that is behind the place was told before a pause.
        if at > run.last || at < self.at || (at == self.at && self.begun) {
            return;
        }
        self.at = at;
        self.heard = Duration::ZERO;
        self.begun = true;
        effects.extend(self.list.get(at).map(|found| Effect::Began(found.key.clone())));
    }

    fn position(&mut self, run: Run, at: Duration) {
        let inside = self.begun && (run.first..=run.last).contains(&self.at);
        if let Some(utterance) = self.list.get(self.at).filter(|_| inside) {
            self.heard = at.saturating_sub(utterance.start).min(utterance.length());
        }
    }

    /// The player has said why; the list goes on after the passage.
    fn failed(&mut self, run: Run, error: &PlayError, effects: &mut Effects<K>) {
        self.begun = false;
        if let PlayError::NoDevice(_) = error {
            // The list stays: a touch tries again, when somebody has plugged the loudspeaker in.
            (self.phase, self.run, self.heard) = (Phase::Idle, None, Duration::ZERO);
            return;
        }
        self.next(run, effects);
    }

    /// After a passage: the next one, now or when the pause is over.
    fn next(&mut self, run: Run, effects: &mut Effects<K>) {
        let next = run.last + 1;
        self.run = None;
        if self.phase == Phase::Paused && next < self.list.len() {
            (self.at, self.heard) = (next, Duration::ZERO);
        } else {
            self.start(next, effects);
        }
    }

    /// Sends the passage that begins at `index`, or finishes.
    fn start(&mut self, index: usize, effects: &mut Effects<K>) {
        self.heard = Duration::ZERO;
        let Some(first) = self.list.get(index) else {
            // It stays at the last sentence, which can be heard again.
            self.at = self.list.len().saturating_sub(1);
            if self.run.take().is_some() {
                effects.push(Effect::Send(Command::Stop));
            }
            (self.phase, self.finished) = (Phase::Idle, true);
            return;
        };
        let pairs = self.list[index..].windows(2);
        let last = index + pairs.take_while(|pair| pair[0].goes_on_with(&pair[1])).count();
        self.last_id += 1;
        let id = PlayId(self.last_id);
        let passage = Passage {
            id,
            file: first.file.clone(),
            from: first.start,
            to: self.list[last].end,
            marks: self.list[index..=last].iter().map(|utterance| utterance.start).collect(),
            stretch: first.stretch,
        };
        effects.push(Effect::Send(Command::Play(passage)));
        (self.at, self.phase, self.finished) = (index, Phase::Playing, false);
        self.run = Some(Run { id, first: index, last });
    }
}
