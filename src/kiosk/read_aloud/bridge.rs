//! The way from orders to the audio thread, and from its news to what screens show.
//!
//! Owns: the list that is spoken, loudness, and what the thread's news become. Refuses: choosing words ([`script`](super::script))
//! and finding clips ([`clips`](super::clips)).
//!
//! - Pattern: one list at a time. Reason: two voices at once help nobody.
//! - Pattern: what is wrong is written once. Reason: a touch costs nothing, and a visitor without a loudspeaker touches
//!   a thousand times.

use bevy::{ecs::system::SystemParam, log::warn, prelude::*};

use super::{
    clips::Clips,
    script::{Heard, Order, Script},
};
use crate::{
    content::clip::cues::Pace,
    kiosk::{KioskSettings, WallClock},
    language::MessageId,
    settings::Settings,
    ui::{
        core::{Acted, LibrarySwapped, Outcome, Said, Say, Served, Sited, Visit, surface::Visitor},
        host::{once::Once, trace::Trace, wake::Waker},
        narration::{
            CurrentCue, Speaking,
            loudspeaker::{Loudspeaker, SoundChanged},
            patience::Patience,
            player::{Command, PlayError, PlayerEvent},
            queue::{Effect, Phase, Queue},
        },
        text::{ActiveLanguages, Localized},
    },
};

/// Least and most of the loudness a visitor can choose, and a step of it.
const VOLUMES: (f32, f32, f32) = (0.1, 1.0, 0.1);

/// What is spoken, and how loud.
#[derive(Resource)]
struct Voice {
    queue: Queue<CurrentCue>,
    /// What the list was made from, to make it again at another pace.
    says: Vec<Say>,
    /// Whether the list is of Help: then nothing is written about what it says.
    discreet: bool,
    /// What was held when the question was asked whether somebody is there.
    aside: Option<Aside>,
    volume: f32,
    patience: Patience,
    /// Whether there is no device.
    missing: bool,
}

/// A list that was laid aside, and what it was made from.
struct Aside {
    queue: Queue<CurrentCue>,
    says: Vec<Say>,
    discreet: bool,
}

impl Voice {
    fn new(volume: f32) -> Self {
        Self {
            queue: Queue::default(),
            says: Vec::new(),
            discreet: false,
            aside: None,
            volume,
            patience: Patience::default(),
            missing: false,
        }
    }
}

/// Everything words are chosen and clips are found by.
#[derive(SystemParam)]
struct Sources<'w, 's> {
    served: Res<'w, Served>,
    active: Visitor<'w, 's, ActiveLanguages>,
    visit: Visitor<'w, 's, Visit>,
    sited: Res<'w, Sited>,
    clock: Res<'w, WallClock>,
    settings: Res<'w, KioskSettings>,
}

impl Sources<'_, '_> {
    fn script(&self) -> Script<'_> {
        Script {
            library: &self.served,
            visit: &self.visit,
            tag: self.active.tag(),
            around: self.sited.0.as_deref(),
            now: self.clock.now(),
        }
    }

    fn clips(&self) -> Clips<'_> {
        Clips::new(&self.served, &self.active, self.sited.0.as_deref().map(|around| &around.site))
    }

    fn pace(&self) -> Pace {
        if self.visit.slow { Pace::Slow } else { Pace::Normal }
    }
}

/// Carries orders out.
#[derive(SystemParam)]
struct Mouth<'w> {
    speaker: Res<'w, Loudspeaker>,
    voice: ResMut<'w, Voice>,
    speaking: ResMut<'w, Speaking>,
    trace: Res<'w, Trace>,
    once: Res<'w, Once>,
}

impl Mouth<'_> {
    fn send(&self, command: Command) {
        self.speaker.sink.send(command);
    }

    fn carry(&mut self, effects: Vec<Effect<CurrentCue>>) {
        for effect in effects {
            match effect {
                Effect::Send(command) => self.send(command),
                Effect::Began(spoken) => {
                    let what = spoken.message.map(|id| id.to_string()).filter(|_| !self.voice.discreet);
                    self.trace.note("narration-heard", what);
                }
            }
        }
    }

    /// Tells screens what is spoken now.
    fn tell(&mut self) {
        let queue = &self.voice.queue;
        self.speaking.set_if_neq(Speaking {
            current: queue.current().cloned(),
            playing: queue.phase() == Phase::Playing,
            progress: (queue.progress() * 100.0).round() / 100.0,
        });
    }

    fn follow(&mut self, order: Order, sources: &Sources) {
        let effects = match order {
            Order::Say(says, pace) => return self.say(says, pace.unwrap_or(sources.pace()), sources),
            Order::Pause => self.voice.queue.pause(),
            Order::Resume => self.voice.queue.resume(),
            Order::Replay => self.voice.queue.replay(),
            Order::Pace if self.voice.queue.phase() == Phase::Idle => Vec::new(),
            Order::Pace => {
                let list = sources.clips().utterances(&self.voice.says, sources.pace());
                self.voice.queue.set_pace(list)
            }
            Order::Silence => {
                self.voice.says.clear();
                self.voice.aside = None;
                self.voice.queue.stop()
            }
            Order::Return => self.take_up(),
            Order::Louder(step) => return self.louder(step, sources),
            Order::Probe => return self.send(Command::Probe),
        };
        self.carry(effects);
    }

    fn say(&mut self, says: Vec<Say>, pace: Pace, sources: &Sources) {
        let list = sources.clips().utterances(&says, pace);
        self.voice.discreet = sources.script().is_discreet(&says);
        self.voice.says = says;
        let effects = if list.is_empty() {
            self.voice.queue.stop()
        } else {
            self.trace.note("narration-asked", None);
            self.voice.queue.play(list)
        };
        self.carry(effects);
    }

    /// Keeps what is held, for the question whether somebody is there must not lose their place.
    fn lay_aside(&mut self) {
        let voice = &mut *self.voice;
        if let Some(queue) = voice.queue.lay_aside() {
            let says = std::mem::take(&mut voice.says);
            voice.aside = Some(Aside { queue, says, discreet: voice.discreet });
        }
    }

    fn take_up(&mut self) -> Vec<Effect<CurrentCue>> {
        let voice = &mut *self.voice;
        voice.says.clear();
        let Some(Aside { queue, says, discreet }) = voice.aside.take() else { return voice.queue.stop() };
        (voice.says, voice.discreet) = (says, discreet);
        voice.queue.take_up(queue)
    }

    fn louder(&mut self, step: i8, sources: &Sources) {
        let (least, most, by) = VOLUMES;
        self.voice.volume = (self.voice.volume + f32::from(step) * by).clamp(least, most);
        self.send(Command::Volume(self.voice.volume));
        self.send(Command::Probe);
        // Heard at once, so that the change can be judged.
        let name = MessageId::ui(if step < 0 { "volume-down" } else { "volume-up" });
        self.say(vec![Say::Words(Localized::new(name))], sources.pace(), sources);
    }

    /// Nothing of what was spoken stays, not even decoded in memory.
    fn forget(&mut self) {
        self.voice.says.clear();
        (self.voice.discreet, self.voice.aside) = (false, None);
        let effects = self.voice.queue.stop();
        self.carry(effects);
        self.send(Command::Forget);
    }

    /// Notes what the thread told of the device. Whether there is one less or more than before.
    fn device(&mut self, event: &PlayerEvent) -> Option<SoundChanged> {
        let changed = SoundChanged::after(event, self.voice.missing)?;
        if let PlayerEvent::DeviceMissing(why) | PlayerEvent::DeviceLost(why) = event {
            warn!(
                "no sound: {why}. Plug in a loudspeaker or headphones, or choose the output in the system's sound \
                 settings; the kiosk finds it at the next touch"
            );
        }
        self.voice.missing = changed.missing;
        Some(changed)
    }

    /// Writes down why a clip can't be played, the first time; of Help, that one can't.
    fn failed(&mut self, why: &str) {
        let line = if self.voice.discreet {
            "narration of Help skipped; `wegweiser check` says what is wrong with it"
        } else {
            why
        };
        if self.once.is_news(line) {
            warn!("{line}");
        }
    }
}

fn said(said: On<Said>, sources: Sources, mut mouth: Mouth) {
    if sources.visit.asks {
        mouth.lay_aside();
    }
    let says = sources.script().said(said.0.clone(), mouth.voice.queue.phase());
    mouth.say(says, sources.pace(), &sources);
    mouth.tell();
}

/// The acts of the narration bar, and every touch that asks to hear something.
fn acted(acted: On<Acted>, sources: Sources, mut mouth: Mouth) {
    if acted.outcome == Outcome::Forgotten {
        // The next visitor hears the kiosk as it was set up.
        mouth.forget();
        mouth.voice.volume = sources.settings.volume;
        mouth.send(Command::Volume(sources.settings.volume));
        return mouth.tell();
    }
    if let Some(order) = sources.script().order(&acted.act, mouth.voice.queue.phase()) {
        mouth.follow(order, &sources);
    }
    mouth.tell();
}

/// Clips of the old library may be gone or say something else; nothing of them is played on.
fn swapped(_: On<LibrarySwapped>, mut mouth: Mouth) {
    mouth.forget();
    mouth.tell();
}

/// Another page stops the voice, and a lesson's page speaks by itself; another pace goes on from the sentence.
fn turned(sources: Sources, mut last: Local<Heard>, mut mouth: Mouth) {
    if !sources.visit.is_changed() && !sources.active.is_changed() {
        return;
    }
    let script = sources.script();
    if let Some(order) = script.turned(&last, sources.settings.auto_play) {
        mouth.follow(order, &sources);
    }
    *last = script.heard();
    mouth.tell();
}

/// News from the audio thread, or that there are none any more.
fn listen(time: Res<Time<Real>>, mut mouth: Mouth, mut commands: Commands) {
    while let Some(event) = mouth.speaker.news() {
        mouth.voice.patience.hear(&event);
        if let Some(changed) = mouth.device(&event) {
            commands.trigger(changed);
        }
        match &event {
            PlayerEvent::Started { .. } => mouth.trace.note("first-sample", None),
            PlayerEvent::Failed { error: PlayError::Clip(why), .. } => mouth.failed(why),
            _ => {}
        }
        let effects = mouth.voice.queue.hear(&event);
        mouth.carry(effects);
    }
    let playing = mouth.voice.queue.phase() == Phase::Playing;
    if mouth.voice.patience.wait(playing, time.delta()) {
        warn!("the audio thread tells nothing any more; it is silent until something is asked of it again");
        let effects = mouth.voice.queue.stop();
        mouth.carry(effects);
    }
    mouth.tell();
}

pub(super) fn plugin(app: &mut App) {
    let world = app.world_mut();
    if !world.contains_resource::<Loudspeaker>() {
        let waker = world.get_resource::<Waker>().cloned().unwrap_or_default();
        world.insert_resource(Loudspeaker::of_machine(move || waker.wake()));
    }
    let volume = world.get_resource::<KioskSettings>().map_or(Settings::default().volume, |settings| settings.volume);
    world.resource::<Loudspeaker>().sink.send(Command::Volume(volume));
    app.init_resource::<Speaking>()
        .insert_resource(Voice::new(volume))
        .add_observer(said)
        .add_observer(acted)
        .add_observer(swapped)
        .add_systems(Update, (listen, turned).chain());
}
