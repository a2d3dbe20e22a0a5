//! The loop of the audio thread: commands and news in, events out, each at its time.
//!
//! It blocks without a time limit while nothing sounds and no device is open, so that a still kiosk costs
//! nothing. What the voice tells ahead of time (the device has samples for a tenth of a second) is kept
//! until it is heard. `output` is the device: which, and what becomes of a passage when it goes.

mod output;

use std::{
    collections::VecDeque,
    path::Path,
    sync::{
        Arc,
        mpsc::{Receiver, Sender},
    },
    time::{Duration, Instant},
};

use super::{
    command::{Command, Passage, PlayError, PlayId, PlayerEvent},
    device::Device,
    message::{Message, Note, VoiceId},
    voice::{Control, Part, Voice},
};
use crate::ui::narration::{chime::chime, clip_cache::ClipCache, paced::Paced};

/// The device is closed this long after the last sound: an open one costs power in silence.
const CLOSE_AFTER: Duration = Duration::from_secs(5);

/// How often the position is told while something sounds.
const POSITION_EVERY: Duration = Duration::from_millis(200);

/// A device that asks for nothing this long, while something sounds, is lost.
const STALLED: Duration = Duration::from_secs(3);

/// A passage between its command and its end.
struct Playing {
    passage: Passage,
    clip: Arc<Paced>,
    marks: Arc<[usize]>,
    end: usize,
    /// Marks that were pulled.
    told: usize,
    /// Where the voice is, or where the next one begins.
    control: Arc<Control>,
    voice: Option<VoiceId>,
    paused: bool,
    started: bool,
    /// All samples were pulled; the end is still to be heard.
    over: bool,
}

struct Retry {
    at: Instant,
    wait: Duration,
}

pub(super) struct Engine<F> {
    inbox: Receiver<Message>,
    sender: Sender<Message>,
    on_event: F,
    /// Taken from the inbox and not looked at yet.
    waiting: VecDeque<Message>,
    clips: ClipCache,
    volume: f32,
    device: Option<Device>,
    /// The output that was chosen; `None`: the machine's default.
    output: Option<String>,
    /// It was told that the chosen output can't be used.
    refused: bool,
    serial: u64,
    playing: Option<Playing>,
    due: VecDeque<(Instant, PlayerEvent)>,
    tick: Instant,
    /// Since when an open device has had nothing to play.
    quiet: Option<Instant>,
    retry: Option<Retry>,
    /// The first error since the device took sound.
    erring: Option<Instant>,
}

impl<F: Fn(PlayerEvent)> Engine<F> {
    pub(super) fn new(inbox: Receiver<Message>, sender: Sender<Message>, on_event: F) -> Self {
        Self {
            inbox,
            sender,
            on_event,
            waiting: VecDeque::new(),
            clips: ClipCache::default(),
            volume: 1.0,
            device: None,
            output: None,
            refused: false,
            serial: 0,
            playing: None,
            due: VecDeque::new(),
            tick: Instant::now(),
            quiet: None,
            retry: None,
            erring: None,
        }
    }

    pub(super) fn run(mut self) {
        loop {
            self.quiet = (self.device.is_some() && !self.sounds()).then(|| self.quiet.unwrap_or_else(Instant::now));
            match self.next_message() {
                Some(Message::Command(Command::Shutdown)) => break,
                Some(Message::Command(command)) => self.command(command),
                Some(Message::Note(voice, note)) => self.note(voice, note),
                Some(Message::Stream(device, error)) => self.stream_error(device, &error),
                None => {}
            }
            self.keep_time(Instant::now());
        }
        self.silence();
        self.close();
    }

    /// The next message, or nothing when it is time for something else.
    fn next_message(&mut self) -> Option<Message> {
        if let Some(message) = self.waiting.pop_front() {
            return Some(message);
        }
        let times = [
            self.due.front().map(|(at, _)| *at),
            self.sounds().then_some(self.tick),
            self.quiet.map(|since| since + CLOSE_AFTER),
            self.retry.as_ref().map(|retry| retry.at),
        ];
        match times.into_iter().flatten().min() {
            Some(at) => self.inbox.recv_timeout(at.saturating_duration_since(Instant::now())).ok(),
            // The engine itself holds a sender: this ends with a message alone.
            None => Some(self.inbox.recv().unwrap_or(Message::Command(Command::Shutdown))),
        }
    }

    fn command(&mut self, command: Command) {
        match command {
            Command::Play(passage) => self.play(passage),
            Command::Chime(id) => self.chime(id),
            Command::Output(name) => self.set_output(name),
            Command::Pause => self.pause(),
            Command::Resume => self.resume(),
            Command::Stop => self.silence(),
            Command::Volume(volume) => self.set_volume(volume),
            Command::Probe if self.device.is_some() => self.tell(PlayerEvent::DeviceOpened),
            Command::Probe => {
                if self.open().is_ok() {
                    self.start();
                }
            }
            Command::Forget => {
                self.silence();
                self.clips.clear();
            }
            Command::Shutdown => {}
        }
    }

    fn play(&mut self, passage: Passage) {
        self.silence();
        // Whoever leafs quickly hears the last page; the others are not even decoded.
        if self.superseded() {
            return;
        }
        let id = passage.id;
        if let Err(why) = self.open() {
            return self.fail(id, PlayError::NoDevice(why));
        }
        let clip = match self.clips.get(&passage.file, passage.stretch) {
            Ok(clip) => clip,
            Err(error) => return self.fail(id, PlayError::Clip(error.to_string())),
        };
        let (from, end) = (clip.frame_at(passage.from), clip.frame_at(passage.to));
        if from >= end {
            let error = format!(
                "{}: there is no sound from {:?} to {:?}. Make its cues again",
                passage.file.display(),
                passage.from,
                passage.to
            );
            return self.fail(id, PlayError::Clip(error));
        }
        if self.superseded() {
            return;
        }
        self.begin(passage, clip, (from, end));
    }

    fn chime(&mut self, id: PlayId) {
        self.silence();
        if let Err(why) = self.open() {
            return self.fail(id, PlayError::NoDevice(why));
        }
        let clip = Arc::new(chime());
        let end = clip.sound.frames();
        let (from, to) = (Duration::ZERO, clip.time_of(end));
        let passage = Passage { id, file: Path::new("").into(), from, to, marks: Vec::new(), stretch: false };
        self.begin(passage, clip, (0, end));
    }

    fn begin(&mut self, passage: Passage, clip: Arc<Paced>, (from, end): (usize, usize)) {
        let marks = passage.marks.iter().map(|mark| clip.frame_at(*mark)).collect();
        let control = Control::new(from, self.volume);
        let (told, voice, paused, started, over) = (0, None, false, false, false);
        self.playing = Some(Playing { passage, clip, marks, end, told, control, voice, paused, started, over });
        self.start();
    }

    /// Lets the voice sound from where its control stands, if something wants to sound.
    fn start(&mut self) {
        self.serial += 1;
        let voice = VoiceId(self.serial);
        let (Some(device), Some(playing)) = (&self.device, &mut self.playing) else { return };
        if playing.paused || playing.over || playing.voice.is_some() {
            return;
        }
        self.retry = None;
        playing.control = Control::new(playing.control.frame(), self.volume);
        playing.voice = Some(voice);
        let (clip, control, marks) = (playing.clip.clone(), playing.control.clone(), playing.marks.clone());
        let part = Part { id: voice, clip, control, marks, next_mark: playing.told, end: playing.end };
        device.mixer.add(Voice::new(part, device.clock.clone(), self.sender.clone()));
        self.tick = Instant::now() + POSITION_EVERY;
    }

    fn pause(&mut self) {
        self.retry = None;
        if let Some(playing) = &mut self.playing {
            playing.paused = true;
            playing.control.halt();
            playing.voice = None;
        }
    }

    fn resume(&mut self) {
        let Some(playing) = &mut self.playing else { return };
        playing.paused = false;
        let (id, over) = (playing.passage.id, playing.over);
        if over {
            return;
        }
        match self.open() {
            Ok(()) => self.start(),
            Err(why) => self.fail(id, PlayError::NoDevice(why)),
        }
    }

    /// Ends what sounds. Nothing more is told about it.
    fn silence(&mut self) {
        if let Some(playing) = self.playing.take() {
            playing.control.halt();
        }
        self.due.clear();
        self.retry = None;
    }

    fn fail(&mut self, id: PlayId, error: PlayError) {
        self.silence();
        self.tell(PlayerEvent::Failed { id, error });
    }

    fn set_volume(&mut self, volume: f32) {
        if volume.is_finite() {
            self.volume = volume.clamp(0.0, 1.0);
        }
        if let Some(playing) = &self.playing {
            playing.control.set_volume(self.volume);
        }
    }

    fn note(&mut self, voice: VoiceId, note: Note) {
        let Some(playing) = self.playing.as_mut().filter(|playing| playing.voice == Some(voice)) else { return };
        let id = playing.passage.id;
        match note {
            // A voice that goes on after a pause has a first sample too.
            Note::First if playing.started => {}
            Note::First => {
                playing.started = true;
                self.tell(PlayerEvent::Started { id });
            }
            Note::Mark(index, at) => {
                playing.told = index + 1;
                self.due.push_back((at, PlayerEvent::Mark { id, index }));
            }
            Note::Last(at) => {
                playing.over = true;
                playing.voice = None;
                self.due.push_back((at, PlayerEvent::Ended { id }));
            }
        }
    }

    /// Everything whose time has come.
    fn keep_time(&mut self, now: Instant) {
        while self.due.front().is_some_and(|(at, _)| *at <= now) {
            let Some((_, event)) = self.due.pop_front() else { break };
            if matches!(event, PlayerEvent::Ended { .. }) {
                self.playing = None;
            }
            self.tell(event);
        }
        if self.sounds() && self.tick <= now {
            self.tick = now + POSITION_EVERY;
            self.position(now);
            if self.device.as_ref().is_some_and(|device| now.saturating_duration_since(device.clock.called()) > STALLED)
            {
                self.lose("it takes no more sound".to_owned());
            }
        }
        if self.quiet.is_some_and(|since| since + CLOSE_AFTER <= now) && self.device.is_some() && !self.sounds() {
            self.close();
            self.tell(PlayerEvent::DeviceClosed);
        }
        if self.retry.as_ref().is_some_and(|retry| retry.at <= now) {
            self.try_again();
        }
    }

    fn position(&self, now: Instant) {
        let (Some(device), Some(playing)) = (&self.device, &self.playing) else { return };
        let ahead = device.clock.heard().saturating_duration_since(now).as_secs_f64();
        let ahead = (ahead * f64::from(playing.clip.sound.hertz)) as usize;
        let at = playing.clip.time_of(playing.control.frame().saturating_sub(ahead));
        self.tell(PlayerEvent::Position { id: playing.passage.id, at: at.max(playing.passage.from) });
    }

    fn sounds(&self) -> bool {
        self.playing.as_ref().is_some_and(|playing| playing.voice.is_some() || playing.over)
    }

    /// Whether a newer wish is already waiting.
    fn superseded(&mut self) -> bool {
        self.waiting.extend(self.inbox.try_iter());
        let newer = |message: &Message| {
            matches!(
                message,
                Message::Command(
                    Command::Play(_) | Command::Chime(_) | Command::Stop | Command::Forget | Command::Shutdown
                )
            )
        };
        self.waiting.iter().any(newer)
    }

    fn tell(&self, event: PlayerEvent) {
        (self.on_event)(event);
    }
}
