//! The way from a speech to the audio thread, and from its news to the lesson.
//!
//! Owns: the list that is spoken. Refuses: finding clips ([`sentences`](super::sentences)), and the lesson itself: it is
//! told what is heard, and a machine without sound takes nothing from it but its voice.
//!
//! - Pattern: a speech that is replaced has no end of its own. Reason: the lesson would fall silent in the new one.
//! - Pattern: a sentence is told once, not in each language. Reason: who leafs back while it is repeated in another
//!   language is not sent forward again.

use bevy::{ecs::system::SystemParam, log::warn, prelude::*};

use super::{
    events::{
        HearTest, NotHeard, PauseVoice, ResumeVoice, Silence, SoundChanged, Speak, TestEnded, VoiceAt, VoiceEnded,
    },
    outputs::OutputGone,
    sentences::{Heard, greeting, utterances},
};
use crate::ui::{
    core::{LibrarySwapped, Served, Silent},
    host::{once::Once, wake::Waker},
    narration::{
        Speaking,
        loudspeaker::Loudspeaker,
        patience::Patience,
        player::{Command, PlayError, PlayId, PlayerEvent},
        queue::{Effect, Phase, Queue},
    },
};

/// What the voice is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Doing {
    #[default]
    Nothing,
    /// It speaks, or holds.
    Speech,
    /// It greets, to try an output.
    Greeting,
    /// Two tones sound, to try an output.
    Chime(PlayId),
}

#[derive(Resource, Default)]
struct Voice {
    queue: Queue<Heard>,
    doing: Doing,
    /// The sentence that was told last.
    at: Option<usize>,
    /// Something of the test sounded.
    played: bool,
    /// Tones that sounded; they are numbered from the other end than what the queue plays.
    chimes: u64,
    patience: Patience,
}

/// Carries out what is asked.
#[derive(SystemParam)]
struct Mouth<'w, 's> {
    speaker: Res<'w, Loudspeaker>,
    voice: ResMut<'w, Voice>,
    speaking: ResMut<'w, Speaking>,
    silent: ResMut<'w, Silent>,
    once: Res<'w, Once>,
    commands: Commands<'w, 's>,
}

impl Mouth<'_, '_> {
    fn send(&self, command: Command) {
        self.speaker.sink.send(command);
    }

    /// Begins something else. A test that is cut short is over; a speech only where no other one follows.
    fn begin(&mut self, doing: Doing) {
        let before = std::mem::replace(&mut self.voice.doing, doing);
        (self.voice.at, self.voice.patience) = (None, Patience::default());
        match before {
            Doing::Speech if doing != Doing::Speech => self.commands.trigger(VoiceEnded),
            Doing::Greeting | Doing::Chime(_) => self.commands.trigger(TestEnded { played: self.voice.played }),
            Doing::Nothing | Doing::Speech => {}
        }
        self.voice.played = false;
    }

    fn carry(&mut self, effects: Vec<Effect<Heard>>) {
        for effect in effects {
            match effect {
                Effect::Send(command) => self.send(command),
                Effect::Began(Heard { sentence: Some(sentence), .. }) if self.voice.at != Some(sentence) => {
                    self.voice.at = Some(sentence);
                    self.commands.trigger(VoiceAt(sentence));
                }
                Effect::Began(_) => {}
            }
        }
        self.tell();
    }

    /// Tells what is heard now, and that something is over.
    fn tell(&mut self) {
        let queue = &self.voice.queue;
        let chimes = matches!(self.voice.doing, Doing::Chime(_));
        self.speaking.set_if_neq(Speaking {
            current: queue.current().map(|heard| heard.cue.clone()),
            playing: queue.phase() == Phase::Playing || chimes,
            progress: (queue.progress() * 100.0).round() / 100.0,
        });
        if queue.phase() == Phase::Idle && !chimes {
            self.begin(Doing::Nothing);
        }
    }

    /// What the thread tells of the device.
    fn device(&mut self, event: &PlayerEvent) {
        if let PlayerEvent::OutputMissing { name, why } = event {
            warn!("no sound at “{name}”: {why}. The default sounds instead; choose another output before the lesson");
            self.commands.trigger(OutputGone { name: name.clone() });
        }
        let Some(changed) = SoundChanged::after(event, self.silent.0) else { return };
        if let PlayerEvent::DeviceMissing(why) | PlayerEvent::DeviceLost(why) = event {
            warn!(
                "no sound: {why}. Plug in a loudspeaker, or choose the output; the lesson goes on, and the next sentence \
                 that is asked for tries again"
            );
        }
        self.silent.0 = changed.missing;
        self.commands.trigger(changed);
    }

    /// What the thread tells of what it plays.
    fn played(&mut self, event: &PlayerEvent) {
        match event {
            PlayerEvent::Started { .. } => self.voice.played = true,
            PlayerEvent::Failed { .. } => self.voice.played = false,
            _ => {}
        }
        match event {
            PlayerEvent::Ended { id } | PlayerEvent::Failed { id, .. } if self.voice.doing == Doing::Chime(*id) => {
                self.begin(Doing::Nothing);
            }
            PlayerEvent::Failed { error: PlayError::Clip(why), .. } if self.once.is_news(why) => warn!("{why}"),
            _ => {}
        }
        let effects = self.voice.queue.hear(event);
        self.carry(effects);
    }
}

fn speak(asked: On<Speak>, served: Res<Served>, mut mouth: Mouth) {
    let Speak { speech, on_wall } = asked.event();
    let list = utterances(&served, speech, *on_wall);
    mouth.begin(Doing::Speech);
    if list.is_empty() {
        let (page, languages) = (speech.page.clone(), speech.languages.clone());
        mouth.commands.trigger(NotHeard { page, languages });
    }
    let effects = mouth.voice.queue.play(list);
    mouth.carry(effects);
}

fn silence(_: On<Silence>, mut mouth: Mouth) {
    if mouth.voice.doing == Doing::Speech {
        mouth.voice.doing = Doing::Nothing;
        let effects = mouth.voice.queue.stop();
        mouth.carry(effects);
    }
}

fn pause(_: On<PauseVoice>, mut mouth: Mouth) {
    let effects = mouth.voice.queue.pause();
    mouth.carry(effects);
}

fn resume(_: On<ResumeVoice>, mut mouth: Mouth) {
    let effects = mouth.voice.queue.resume();
    mouth.carry(effects);
}

fn test(asked: On<HearTest>, served: Res<Served>, mut mouth: Mouth) {
    if let Some(greeting) = greeting(&served, &asked.language) {
        mouth.begin(Doing::Greeting);
        let effects = mouth.voice.queue.play(vec![greeting]);
        return mouth.carry(effects);
    }
    let id = PlayId(u64::MAX - mouth.voice.chimes);
    mouth.voice.chimes += 1;
    mouth.begin(Doing::Chime(id));
    let effects = mouth.voice.queue.stop();
    mouth.carry(effects);
    mouth.send(Command::Chime(id));
}

/// Clips of the old library may be gone or say something else.
fn swapped(_: On<LibrarySwapped>, mut mouth: Mouth) {
    let effects = mouth.voice.queue.stop();
    mouth.carry(effects);
    mouth.send(Command::Forget);
}

/// News from the audio thread, or that there are none any more.
fn listen(time: Res<Time<Real>>, mut mouth: Mouth) {
    while let Some(event) = mouth.speaker.news() {
        mouth.voice.patience.hear(&event);
        mouth.device(&event);
        mouth.played(&event);
    }
    let playing = mouth.speaking.is_playing();
    // A still wall is not written every frame.
    if playing && mouth.voice.patience.wait(true, time.delta()) {
        warn!("the audio thread tells nothing any more; it is silent until something is asked of it again");
        if matches!(mouth.voice.doing, Doing::Chime(_)) {
            mouth.begin(Doing::Nothing);
        }
        let effects = mouth.voice.queue.stop();
        mouth.carry(effects);
    }
}

pub(super) fn plugin(app: &mut App) {
    let world = app.world_mut();
    if !world.contains_resource::<Loudspeaker>() {
        let waker = world.get_resource::<Waker>().cloned().unwrap_or_default();
        world.insert_resource(Loudspeaker::of_machine(move || waker.wake()));
    }
    app.init_resource::<Speaking>()
        .init_resource::<Silent>()
        .init_resource::<Once>()
        .init_resource::<Voice>()
        .add_observer(speak)
        .add_observer(silence)
        .add_observer(pause)
        .add_observer(resume)
        .add_observer(test)
        .add_observer(swapped)
        .add_systems(Update, listen);
}
