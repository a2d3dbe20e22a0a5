//! The audio thread's device: opened when something wants to sound, closed, lost, tried again, exchanged.
//!
//! A chosen output that can't be used is told, and the default sounds: a lesson goes on.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    time::{Duration, Instant},
};

use rodio::{CpalError, CpalErrorKind};

use super::{Engine, Retry};
use crate::ui::narration::player::{
    command::{PlayError, PlayerEvent},
    device::Device,
    message::DeviceId,
    voice::Control,
};

/// A device that has told errors this long, and took no sound meanwhile, is lost. PulseAudio's plugin for ALSA
/// tells one now and then and goes on; when its server dies it tells nothing else.
const ERRING: Duration = Duration::from_millis(300);

const FIRST_RETRY: Duration = Duration::from_secs(1);

const LAST_RETRY: Duration = Duration::from_secs(30);

impl<F: Fn(PlayerEvent)> Engine<F> {
    pub(super) fn stream_error(&mut self, id: DeviceId, error: &CpalError) {
        let Some(device) = self.device.as_ref().filter(|device| device.id == id) else { return };
        let now = Instant::now();
        let since = self.erring.filter(|since| *since > device.clock.called()).unwrap_or(now);
        self.erring = Some(since);
        let gone = matches!(error.kind(), CpalErrorKind::DeviceNotAvailable | CpalErrorKind::StreamInvalidated);
        if gone || now.saturating_duration_since(since) > ERRING {
            self.lose(error.to_string());
        } else {
            tracing::debug!(%error, "the audio device stumbled");
        }
    }

    pub(super) fn lose(&mut self, why: String) {
        tracing::debug!(why, "the audio device was lost");
        self.close();
        self.tell(PlayerEvent::DeviceLost(why));
        if self.rewind() {
            self.retry = Some(Retry { at: Instant::now() + FIRST_RETRY, wait: FIRST_RETRY });
        }
    }

    /// Lets what was playing begin its sentence again: seconds pass before it goes on. Whether it wants to sound.
    fn rewind(&mut self) -> bool {
        let Some(playing) = self.playing.as_mut().filter(|playing| !playing.over) else { return false };
        let again = playing.told.checked_sub(1).and_then(|mark| playing.marks.get(mark).copied());
        let from = playing.clip.frame_at(playing.passage.from);
        playing.control = Control::new(again.unwrap_or(from).max(from), self.volume);
        playing.voice = None;
        !playing.paused
    }

    /// Another output; what is playing goes on there.
    pub(super) fn set_output(&mut self, name: Option<String>) {
        if self.output == name {
            return;
        }
        (self.output, self.refused) = (name, false);
        if self.device.is_none() {
            return;
        }
        if let Some(playing) = &self.playing {
            playing.control.halt();
        }
        self.close();
        let id = self.playing.as_ref().map(|playing| playing.passage.id);
        if let (true, Some(id)) = (self.rewind(), id) {
            match self.open() {
                Ok(()) => self.start(),
                Err(why) => self.fail(id, PlayError::NoDevice(why)),
            }
        }
    }

    pub(super) fn try_again(&mut self) {
        let (Some(retry), Some(playing)) = (self.retry.take(), &self.playing) else { return };
        let id = playing.passage.id;
        match self.open() {
            Ok(()) => self.start(),
            Err(why) if retry.wait >= LAST_RETRY => self.fail(id, PlayError::NoDevice(why)),
            Err(_) => {
                let wait = (retry.wait * 2).min(LAST_RETRY);
                self.retry = Some(Retry { at: Instant::now() + wait, wait });
            }
        }
    }

    /// Opens a device unless one is open, and tells how that went.
    pub(super) fn open(&mut self) -> Result<(), String> {
        if self.device.is_some() {
            return Ok(());
        }
        self.serial += 1;
        match Device::open(DeviceId(self.serial), self.output.as_deref(), &self.sender) {
            Ok((device, refusal)) => {
                self.device = Some(device);
                self.tell(PlayerEvent::DeviceOpened);
                self.note_refusal(refusal);
                Ok(())
            }
            Err(why) => {
                tracing::debug!(why, "no audio device can be opened");
                self.tell(PlayerEvent::DeviceMissing(why.clone()));
                Err(why)
            }
        }
    }

    /// Tells once that the chosen output can't be used, until it could or another one is chosen.
    fn note_refusal(&mut self, refusal: Option<String>) {
        let before = std::mem::replace(&mut self.refused, refusal.is_some());
        if let (Some(why), Some(name), false) = (refusal, &self.output, before) {
            self.tell(PlayerEvent::OutputMissing { name: name.clone(), why });
        }
    }

    pub(super) fn close(&mut self) {
        let device = self.device.take();
        // Closing joins the driver's thread, which may have died of its device.
        let _ = catch_unwind(AssertUnwindSafe(|| drop(device)));
    }
}
