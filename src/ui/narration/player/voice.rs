//! The passage that sounds: a rodio source over decoded samples that tells when it is pulled.

use std::{
    num::NonZero,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering},
        mpsc::Sender,
    },
    time::Duration,
};

use rodio::{ChannelCount, SampleRate, Source};

use super::{
    device::Clock,
    message::{Message, Note, VoiceId},
};
use crate::ui::narration::paced::Paced;

/// Fades at every cut, so that none clicks.
const FADE: Duration = Duration::from_millis(5);

/// Silent frames in front. rodio's converter pulls the first two while the voice is handed over, before the
/// device asks for them.
const LEAD: usize = 4;

/// Share of the way to the asked volume that each frame goes: settled after about 20 ms.
const GLIDE: f32 = 0.005;

/// What the audio thread and the voice share.
#[derive(Debug)]
pub(super) struct Control {
    halt: AtomicBool,
    frame: AtomicUsize,
    volume: AtomicU32,
}

impl Control {
    pub(super) fn new(frame: usize, volume: f32) -> Arc<Self> {
        let volume = AtomicU32::new(volume.to_bits());
        Arc::new(Self { halt: AtomicBool::new(false), frame: AtomicUsize::new(frame), volume })
    }

    /// Lets the voice fade out and end without its last note.
    pub(super) fn halt(&self) {
        self.halt.store(true, Ordering::Relaxed);
    }

    /// The next frame that will be pulled.
    pub(super) fn frame(&self) -> usize {
        self.frame.load(Ordering::Relaxed)
    }

    pub(super) fn set_volume(&self, volume: f32) {
        self.volume.store(volume.to_bits(), Ordering::Relaxed);
    }
}

pub(super) struct Voice {
    id: VoiceId,
    clip: Arc<Paced>,
    control: Arc<Control>,
    clock: Arc<Clock>,
    notes: Sender<Message>,
    rate: SampleRate,
    channels: ChannelCount,
    /// The frame that sounds, and the channel of it that is pulled next.
    frame: usize,
    channel: u16,
    end: usize,
    /// Frames of all marks; those before `next_mark` were told by an earlier voice.
    marks: Arc<[usize]>,
    next_mark: usize,
    fade: usize,
    begun: usize,
    /// Frames that are left of the last fade, once it is asked for.
    leaving: Option<usize>,
    volume: f32,
    lead: usize,
    told_first: bool,
}

/// What a voice is made of.
pub(super) struct Part {
    pub(super) id: VoiceId,
    pub(super) clip: Arc<Paced>,
    pub(super) control: Arc<Control>,
    pub(super) marks: Arc<[usize]>,
    pub(super) next_mark: usize,
    pub(super) end: usize,
}

impl Voice {
    pub(super) fn new(part: Part, clock: Arc<Clock>, notes: Sender<Message>) -> Self {
        let Part { id, clip, control, marks, next_mark, end } = part;
        // Decoded sounds have neither zero channels nor rate zero.
        let rate = NonZero::new(clip.sound.hertz).unwrap_or(NonZero::<u32>::MIN);
        let channels = NonZero::new(clip.sound.channels).unwrap_or(NonZero::<u16>::MIN);
        let volume = f32::from_bits(control.volume.load(Ordering::Relaxed));
        let (frame, end) = (control.frame(), end.min(clip.sound.frames()));
        let fade = (f64::from(clip.sound.hertz) * FADE.as_secs_f64()) as usize;
        Self {
            id,
            clip,
            control,
            clock,
            notes,
            rate,
            channels,
            frame,
            channel: 0,
            end,
            marks,
            next_mark,
            fade,
            begun: 0,
            leaving: None,
            volume,
            lead: LEAD * usize::from(channels.get()),
            told_first: false,
        }
    }

    fn tell(&self, note: Note) {
        let _ = self.notes.send(Message::Note(self.id, note));
    }

    /// Before the first channel of each frame. False at the end.
    fn next_frame(&mut self) -> bool {
        if self.leaving.is_none() && self.control.halt.load(Ordering::Relaxed) {
            self.leaving = Some(self.fade.min(self.begun));
        }
        match &mut self.leaving {
            Some(0) => return false,
            Some(left) => *left -= 1,
            None => {}
        }
        if self.frame >= self.end {
            self.tell(Note::Last(self.clock.heard()));
            return false;
        }
        if !self.told_first {
            self.told_first = true;
            self.tell(Note::First);
        }
        while self.marks.get(self.next_mark).is_some_and(|mark| *mark <= self.frame) {
            self.tell(Note::Mark(self.next_mark, self.clock.heard()));
            self.next_mark += 1;
        }
        self.volume += (f32::from_bits(self.control.volume.load(Ordering::Relaxed)) - self.volume) * GLIDE;
        true
    }

    fn envelope(&self) -> f32 {
        let left = self.end - self.frame;
        let steps = self.begun.min(left).min(self.leaving.unwrap_or(usize::MAX));
        if steps >= self.fade { 1.0 } else { steps as f32 / self.fade as f32 }
    }
}

impl Iterator for Voice {
    type Item = f32;

    fn next(&mut self) -> Option<f32> {
        if self.lead > 0 {
            self.lead -= 1;
            return Some(0.0);
        }
        if self.channel == 0 && !self.next_frame() {
            // Asked again it gives nothing again, and tells nothing.
            self.leaving = Some(0);
            return None;
        }
        let channels = self.channels.get();
        let at = self.frame * usize::from(channels) + usize::from(self.channel);
        let sample = self.clip.sound.samples.get(at).copied().unwrap_or(0.0);
        let sample = sample * self.envelope() * self.volume;
        self.channel += 1;
        if self.channel == channels {
            self.channel = 0;
            self.frame += 1;
            self.begun += 1;
            self.control.frame.store(self.frame, Ordering::Relaxed);
        }
        Some(sample.clamp(-1.0, 1.0))
    }
}

impl Source for Voice {
    fn current_span_len(&self) -> Option<usize> {
        None
    }

    fn channels(&self) -> ChannelCount {
        self.channels
    }

    fn sample_rate(&self) -> SampleRate {
        self.rate
    }

    fn total_duration(&self) -> Option<Duration> {
        None
    }
}
