//! Narration: which words are spoken now.
//!
//! Owns: the queue (a pure state machine), the audio thread, and [`Speaking`], which screens listen to.
//! Takes [`Said`] and the acts of the narration bar; knows ids and content, never a screen.
//!
//! - Pattern: one list at a time. Reason: two voices at once help nobody.
//! - Pattern: a page's list is made anew when the page, the pace or the language changes.

pub mod decode;
pub mod player;
pub mod queue;
pub mod stretch;

use std::sync::mpsc;

use bevy::{log::warn, prelude::*};

use self::{
    player::{Command as PlayerCommand, PlayError, Player, PlayerEvent},
    queue::{Effect, Event as QueueEvent, Phase, Queue, Utterance},
};
use super::{
    WallClock,
    settings::Settings,
    state::{Act, Acted, Restocked, Said, Say, Served, Sheet, SiteWords, Sited, View, Visit, is_help},
    text::{Localized, Tongue},
    trace::Trace,
    wake::Waker,
};
use crate::{
    content::{
        FactId, PageKind,
        cues::{ClipId, Pace},
        emergency::LINES,
        site::{Entry, HoursState, Site, need_label},
    },
    language::{LanguageTag, MessageId},
};

/// Names what is spoken: the text, and the language it is spoken in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spoken {
    message: Option<MessageId>,
    tag: LanguageTag,
}

/// What is spoken now. Screens read it; only this module writes it.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
pub struct Speaking {
    current: Option<Spoken>,
    playing: bool,
    progress: f32,
}

impl Speaking {
    /// The text that is heard, whatever its language.
    pub fn message(&self) -> Option<&MessageId> {
        self.current.as_ref()?.message.as_ref()
    }

    /// Whether something is spoken or about to be.
    pub fn is_playing(&self) -> bool {
        self.playing
    }

    /// How much of the list was heard, 0 to 1.
    pub fn progress(&self) -> f32 {
        self.progress
    }
}

/// The kiosk has no voice now; tells the ear's sheet.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct SoundChanged {
    /// Whether there is a device.
    pub missing: bool,
}

#[derive(Resource)]
struct Voice {
    player: Player,
    inbox: std::sync::Mutex<mpsc::Receiver<PlayerEvent>>,
    queue: Queue<Spoken>,
    /// What the list was made from, to make it again at another pace.
    says: Vec<Say>,
    /// Whether the list is of Help: then nothing is written about what it says.
    discreet: bool,
    volume: f32,
}

impl Voice {
    fn carry(&mut self, effects: Vec<Effect<Spoken>>, trace: &mut Trace) {
        for effect in effects {
            match effect {
                Effect::Send(command) => self.player.send(command),
                Effect::Tell(QueueEvent::SentenceBegan(spoken)) => {
                    let what = spoken.message.map(|id| id.to_string()).filter(|_| !self.discreet);
                    trace.note("narration-heard", what);
                }
                Effect::Tell(QueueEvent::Skipped { .. }) if self.discreet => {
                    warn!("narration of Help skipped; `wegweiser check` says what is wrong with it");
                }
                Effect::Tell(QueueEvent::Skipped { why, .. }) => warn!("narration skipped: {why}"),
                Effect::Tell(_) => {}
            }
        }
    }

    fn tell(&self, speaking: &mut ResMut<Speaking>) {
        speaking.set_if_neq(Speaking {
            current: self.queue.current().cloned(),
            playing: self.queue.phase() == Phase::Playing,
            progress: (self.queue.progress() * 100.0).round() / 100.0,
        });
    }
}

/// Everything needed to find the clip of a text.
#[derive(bevy::ecs::system::SystemParam)]
struct Clips<'w> {
    served: Res<'w, Served>,
    tongue: Res<'w, Tongue>,
    visit: Res<'w, Visit>,
    sited: Res<'w, Sited>,
    clock: Res<'w, WallClock>,
}

/// What is said of a place: what it is for, its name, whether it is open, its number, its note.
fn place(site: &Site, entry: &Entry, now: jiff::civil::DateTime) -> Vec<Say> {
    let id = site.entry_ref(&entry.id);
    let words = |id| Say::Words(Localized::new(id));
    let mut says: Vec<Say> = entry.needs.iter().map(|need| words(need_label(need))).collect();
    says.push(Say::Site(SiteWords::Name, id.clone()));
    if !entry.hours.is_empty() {
        let minute = u16::try_from(now.hour()).unwrap_or(0) * 60 + u16::try_from(now.minute()).unwrap_or(0);
        let open = matches!(entry.hours.state_at(now.weekday(), minute), HoursState::Open { .. });
        says.push(words(MessageId::ui(if open { "open-now" } else { "closed-now" })));
    }
    if let Some(phone) = &entry.phone {
        says.push(words(MessageId::ui("phone")));
        says.push(Say::Digits(phone.as_str().to_owned()));
    }
    says.push(Say::Site(SiteWords::Note, id));
    says
}

impl Clips<'_> {
    fn utterances(&self, says: &[Say]) -> Vec<Utterance<Spoken>> {
        let pace = if self.visit.slow { Pace::Slow } else { Pace::Normal };
        says.iter().flat_map(|say| self.several(say, pace)).collect()
    }

    /// A number is one utterance a digit, everything else one.
    fn several(&self, say: &Say, pace: Pace) -> Vec<Utterance<Spoken>> {
        let Say::Digits(number) = say else { return self.utterance(say, pace).into_iter().collect() };
        let tag = self.tongue.tag();
        let digit = |digit: char| {
            let clip = ClipId::digit(tag, digit);
            let clip = self.served.clip(&clip, pace).or_else(|| self.served.clip(&clip, Pace::Normal))?;
            Utterance::of(&clip, "value", Spoken { message: None, tag: tag.clone() })
        };
        number.chars().filter(char::is_ascii_digit).filter_map(digit).collect()
    }

    fn utterance(&self, say: &Say, pace: Pace) -> Option<Utterance<Spoken>> {
        let (clip, cue, spoken) = match say {
            Say::Words(words @ Localized::Message { id, .. }) => {
                let tag = self.tongue.find(words).tag;
                (ClipId::of(&tag, id), id.cue(), Spoken { message: Some(id.clone()), tag })
            }
            Say::Words(Localized::Endonym) => {
                let tag = self.tongue.tag().clone();
                (ClipId::manifest(&tag, "endonym"), "value", Spoken { message: None, tag })
            }
            Say::Words(Localized::Verbatim(_)) => return None,
            Say::Manifest(tag, field) => {
                (ClipId::manifest(tag, field), "value", Spoken { message: None, tag: tag.clone() })
            }
            Say::Digits(_) => return None,
            Say::Site(words, entry) => {
                let german = LanguageTag::german();
                let id = match words {
                    SiteWords::Name => ClipId::site(&german, entry, false),
                    SiteWords::Note => {
                        let own = ClipId::site(self.tongue.tag(), entry, true);
                        let known = self.served.clip(&own, pace).is_some();
                        if known { own } else { ClipId::site(&german, entry, true) }
                    }
                };
                let tag = id.tag.clone();
                (id, "value", Spoken { message: None, tag })
            }
            Say::Number(fact) => {
                let tag = self.tongue.tag().clone();
                (ClipId::fact(&tag, &FactId::new(fact)?), "value", Spoken { message: None, tag })
            }
        };
        // A clip without a slow take is better heard at its own pace than not at all.
        let clip = self.served.clip(&clip, pace).or_else(|| self.served.clip(&clip, Pace::Normal))?;
        Utterance::of(&clip, cue, spoken)
    }

    /// What a page says from its top: title and sentences, or question and answers.
    fn page(&self) -> Vec<Say> {
        let View::Page(module, index) = &self.visit.view else { return Vec::new() };
        let Some(page) = self.served.module(module.as_str()).and_then(|module| module.pages.get(*index)) else {
            return Vec::new();
        };
        let texts = std::iter::once(page.title()).chain(page.rows());
        texts.map(|id| Say::Words(Localized::new(id))).collect()
    }

    /// On a page of Help nothing is said before the line that others can hear it.
    fn warned(&self, mut says: Vec<Say>) -> Vec<Say> {
        if is_help(&self.visit.view, &self.served) {
            says.insert(0, Say::Words(Localized::new(MessageId::ui("help-others-hear"))));
        }
        says
    }

    fn is_question(&self) -> bool {
        let View::Page(module, index) = &self.visit.view else { return false };
        let page = self.served.module(module.as_str()).and_then(|module| module.pages.get(*index));
        page.is_some_and(|page| matches!(page.kind, PageKind::Question { .. }))
    }
}

fn said(
    said: On<Said>,
    clips: Clips,
    mut voice: ResMut<Voice>,
    mut trace: ResMut<Trace>,
    mut speaking: ResMut<Speaking>,
) {
    say(said.0.clone(), &clips, &mut voice, &mut trace);
    voice.tell(&mut speaking);
}

fn say(says: Vec<Say>, clips: &Clips, voice: &mut Voice, trace: &mut Trace) {
    let list = clips.utterances(&says);
    voice.discreet = clips.visit.on_help(&clips.served);
    speak(says, list, voice, trace);
}

fn speak(says: Vec<Say>, list: Vec<Utterance<Spoken>>, voice: &mut Voice, trace: &mut Trace) {
    voice.says = says;
    let effects = if list.is_empty() {
        voice.queue.stop()
    } else {
        trace.note("narration-asked", None);
        voice.queue.play(list)
    };
    voice.carry(effects, trace);
}

/// The acts of the narration bar, and every touch that asks to hear something.
fn acted(
    acted: On<Acted>,
    clips: Clips,
    mut voice: ResMut<Voice>,
    mut trace: ResMut<Trace>,
    mut speaking: ResMut<Speaking>,
) {
    let voice = &mut *voice;
    match &acted.0 {
        Act::Play => match voice.queue.phase() {
            Phase::Playing => {
                let effects = voice.queue.pause();
                voice.carry(effects, &mut trace);
            }
            Phase::Paused => {
                let effects = voice.queue.resume();
                voice.carry(effects, &mut trace);
            }
            _ => say(clips.warned(clips.page()), &clips, voice, &mut trace),
        },
        Act::Replay => {
            if voice.queue.phase() == Phase::Idle {
                say(clips.warned(clips.page()), &clips, voice, &mut trace);
            } else {
                let effects = voice.queue.replay();
                voice.carry(effects, &mut trace);
            }
        }
        Act::Hear(id, german) => {
            let words = if *german { Localized::german(id.clone()) } else { Localized::new(id.clone()) };
            let mut says = vec![Say::Words(words)];
            // From a touched sentence a page is read on; a German one, an answer or an explanation stands alone.
            if !german && !clips.is_question() {
                let page = clips.page();
                if let Some(at) = page.iter().position(|say| *say == says[0]) {
                    says = page[at..].to_vec();
                }
            }
            if voice.queue.phase() == Phase::Idle {
                says = clips.warned(says);
            }
            say(says, &clips, voice, &mut trace);
        }
        Act::Slowly(id, german) => {
            let words = if *german { Localized::german(id.clone()) } else { Localized::new(id.clone()) };
            let says = vec![Say::Words(words)];
            let list = says.iter().filter_map(|say| clips.utterance(say, Pace::Slow)).collect();
            speak(says, list, voice, &mut trace);
        }
        Act::Interpreter => {
            let german = |id| Say::Words(Localized::german(MessageId::ui(id)));
            let mut says = vec![german("interpreter-need"), german("interpreter-language")];
            says.push(Say::Manifest(clips.tongue.tag().clone(), "name"));
            say(says, &clips, voice, &mut trace);
        }
        Act::Oppose(module, index) => {
            let page = clips.served.module(module.as_str()).and_then(|module| module.pages.get(*index));
            // A phrase is for the person opposite, a question of theirs for the visitor.
            let says = page.map(|page| {
                let asked = matches!(page.kind, PageKind::Asked { .. });
                vec![Say::Words(if asked { Localized::new(page.title()) } else { Localized::german(page.title()) })]
            });
            say(says.unwrap_or_default(), &clips, voice, &mut trace);
        }
        Act::HearPlace(id) => {
            let site = clips.sited.0.as_ref().map(|around| &around.site);
            let says = site.and_then(|site| Some(place(site, site.entry(id.as_str())?, clips.clock.now())));
            say(says.unwrap_or_default(), &clips, voice, &mut trace);
        }
        Act::Reply(at) => {
            let (module, index) = clips.visit.opposite.clone().unzip();
            let module = module.and_then(|module| clips.served.module(module.as_str()));
            let page = module.zip(index).and_then(|(module, index)| module.pages.get(index));
            if let Some(PageKind::Asked { reply, .. }) = page.map(|page| &page.kind)
                && let Some(name) = reply.answer(*at)
            {
                // The answer is for the one who asked.
                say(vec![Say::Words(Localized::german(MessageId::ui(name)))], &clips, voice, &mut trace);
            }
        }
        Act::Line(at) => {
            if let Some(line) = LINES.get(*at) {
                let words = |id| Say::Words(Localized::new(id));
                let says = vec![words(MessageId::ui("help-others-hear")), words(line.label()), Say::Number(line.fact)];
                say(says, &clips, voice, &mut trace);
            }
        }
        Act::Invite(tag) => say(vec![Say::Manifest(tag.clone(), "invitation")], &clips, voice, &mut trace),
        Act::Answer(at) => {
            if let View::Page(module, _) = &clips.visit.view
                && clips.is_question()
                && let Some(Say::Words(Localized::Message { id, .. })) = clips.page().first()
            {
                let why = MessageId::page(module.as_str(), &id.message, &format!("a{}-why", at + 1));
                say(vec![Say::Words(Localized::new(why))], &clips, voice, &mut trace);
            }
        }
        Act::Volume(step) => {
            voice.volume = (voice.volume + f32::from(*step) * 0.1).clamp(0.1, 1.0);
            voice.player.send(PlayerCommand::Volume(voice.volume));
            voice.player.send(PlayerCommand::Probe);
            // Heard at once, so that the change can be judged.
            let name = MessageId::ui(if *step < 0 { "volume-down" } else { "volume-up" });
            say(vec![Say::Words(Localized::new(name))], &clips, voice, &mut trace);
        }
        Act::Hide => {
            let effects = voice.queue.stop();
            voice.carry(effects, &mut trace);
            voice.says.clear();
            // Nothing of the visit stays decoded in memory.
            voice.player.send(PlayerCommand::Forget);
        }
        Act::Raise(Sheet::Sound) => voice.player.send(PlayerCommand::Probe),
        _ => {}
    }
    voice.tell(&mut speaking);
}

/// Clips of the old library may be gone or say something else; nothing of them is played on.
fn restocked(_: On<Restocked>, mut voice: ResMut<Voice>, mut trace: ResMut<Trace>, mut speaking: ResMut<Speaking>) {
    let voice = &mut *voice;
    let effects = voice.queue.stop();
    voice.carry(effects, &mut trace);
    voice.says.clear();
    voice.player.send(PlayerCommand::Forget);
    voice.tell(&mut speaking);
}

/// What the last page was, to hear when it changes.
#[derive(Default)]
struct Heard {
    view: View,
    sheet: Option<Sheet>,
    slow: bool,
    language: Option<LanguageTag>,
}

/// Another page stops the voice, and a lesson's page speaks by itself; another pace goes on from the sentence.
fn turned(
    clips: Clips,
    settings: Res<Settings>,
    mut last: Local<Heard>,
    mut voice: ResMut<Voice>,
    mut trace: ResMut<Trace>,
    mut speaking: ResMut<Speaking>,
) {
    if !clips.visit.is_changed() && !clips.tongue.is_changed() {
        return;
    }
    let visit = &clips.visit;
    let voice = &mut *voice;
    let language = Some(clips.tongue.tag().clone());
    let page_changed = visit.view != last.view;
    if page_changed || language != last.language || visit.sheet != last.sheet && visit.sheet == Some(Sheet::Help) {
        let lesson = matches!(visit.view, View::Page(..)) && visit.sheet.is_none();
        if lesson && settings.auto_play && !is_help(&visit.view, &clips.served) {
            say(clips.page(), &clips, voice, &mut trace);
        } else if page_changed || visit.sheet == Some(Sheet::Help) {
            let effects = voice.queue.stop();
            voice.carry(effects, &mut trace);
            voice.says.clear();
        }
    } else if visit.slow != last.slow {
        let list = clips.utterances(&voice.says);
        let effects = if voice.queue.phase() == Phase::Idle { Vec::new() } else { voice.queue.set_pace(list) };
        voice.carry(effects, &mut trace);
    }
    *last = Heard { view: visit.view.clone(), sheet: visit.sheet, slow: visit.slow, language };
    voice.tell(&mut speaking);
}

/// News from the audio thread.
fn listen(
    mut voice: ResMut<Voice>,
    mut trace: ResMut<Trace>,
    mut speaking: ResMut<Speaking>,
    mut missing: Local<bool>,
    mut commands: Commands,
) {
    let voice = &mut *voice;
    loop {
        let event = voice.inbox.lock().ok().and_then(|inbox| inbox.try_recv().ok());
        let Some(event) = event else { break };
        let now_missing = match &event {
            PlayerEvent::DeviceOpened => Some(false),
            PlayerEvent::DeviceMissing(why) | PlayerEvent::DeviceLost(why) => {
                warn!(
                    "no sound: {why}. Plug in a loudspeaker or headphones, or choose the output in the system's \
                     sound settings; the kiosk finds it at the next touch"
                );
                Some(true)
            }
            PlayerEvent::Failed { error: PlayError::Clip(_), .. } if voice.discreet => None,
            PlayerEvent::Failed { error: PlayError::Clip(why), .. } => {
                warn!("{why}");
                None
            }
            _ => None,
        };
        if let Some(now) = now_missing
            && now != *missing
        {
            *missing = now;
            commands.trigger(SoundChanged { missing: now });
        }
        if matches!(event, PlayerEvent::Started { .. }) {
            trace.note("first-sample", None);
        }
        let effects = voice.queue.hear(&event);
        voice.carry(effects, &mut trace);
    }
    voice.tell(&mut speaking);
}

pub(super) fn plugin(app: &mut App) {
    let (sender, inbox) = mpsc::channel();
    let waker = app.world().get_resource::<Waker>().cloned().unwrap_or_default();
    let player = Player::spawn(move |event| {
        // The kiosk has ended when nobody listens.
        let _ = sender.send(event);
        waker.wake();
    });
    let volume = app.world().get_resource::<Settings>().map_or(0.8, |settings| settings.volume);
    player.send(PlayerCommand::Volume(volume));
    app.init_resource::<Speaking>()
        .insert_resource(Voice {
            player,
            inbox: std::sync::Mutex::new(inbox),
            queue: Queue::default(),
            says: Vec::new(),
            discreet: false,
            volume,
        })
        .add_observer(said)
        .add_observer(acted)
        .add_observer(restocked)
        .add_systems(Update, (listen, turned).chain());
}
