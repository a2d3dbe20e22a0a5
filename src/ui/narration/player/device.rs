//! The open device: rodio's mixer behind a stream of our own.
//!
//! rodio's `MixerDeviceSink` drops what the device says about its latency. The stream is built here
//! through rodio's cpal, so that [`Clock`] knows when each pulled sample leaves the loudspeaker.

use std::{
    num::NonZero,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicU32, AtomicU64, Ordering},
        mpsc::Sender,
    },
    thread,
    time::{Duration, Instant},
};

use rodio::{
    CpalError, CpalErrorKind, Device as CpalDevice,
    cpal::{
        self, BufferSize, FromSample, OutputCallbackInfo, SampleFormat, SizedSample, Stream, StreamConfig,
        SupportedStreamConfig,
        traits::{DeviceTrait, HostTrait, StreamTrait},
    },
    mixer::{Mixer, MixerSource, mixer},
};

use super::{
    message::{DeviceId, Message},
    outputs::find,
    quiet::Quiet,
};

/// Sound is handed over in portions of about this length; the device keeps two.
const PORTION: Duration = Duration::from_millis(40);

/// How long the stream waits for the device before it looks whether it is still there.
const PATIENCE: Duration = Duration::from_secs(1);

/// How long the stream's thread rests after an error.
const BREATH: Duration = Duration::from_millis(10);

/// No device is believed to lag more than this.
const LONGEST_LATENCY: Duration = Duration::from_secs(1);

pub(super) struct Device {
    pub(super) id: DeviceId,
    pub(super) mixer: Mixer,
    pub(super) clock: Arc<Clock>,
    _stream: Stream,
}

/// When the frame that is pulled now will be heard.
#[derive(Debug)]
pub(super) struct Clock {
    epoch: Instant,
    rate: u32,
    /// Nanoseconds since `epoch`: the last callback, and when its first frame is heard.
    called: AtomicU64,
    heard: AtomicU64,
    /// Frames of the last callback that were pulled.
    frame: AtomicU32,
}

impl Clock {
    fn new(rate: u32) -> Self {
        let zero = || AtomicU64::new(0);
        Self { epoch: Instant::now(), rate, called: zero(), heard: zero(), frame: AtomicU32::new(0) }
    }

    fn callback(&self, latency: Duration) {
        let now = self.epoch.elapsed();
        let nanos = |time: Duration| u64::try_from(time.as_nanos()).unwrap_or(u64::MAX);
        self.called.store(nanos(now), Ordering::Relaxed);
        self.heard.store(nanos(now + latency.min(LONGEST_LATENCY)), Ordering::Relaxed);
        self.frame.store(0, Ordering::Relaxed);
    }

    fn pulled(&self) {
        self.frame.fetch_add(1, Ordering::Relaxed);
    }

    /// When the frame that is pulled next is heard.
    pub(super) fn heard(&self) -> Instant {
        let frames = Duration::from_secs_f64(f64::from(self.frame.load(Ordering::Relaxed)) / f64::from(self.rate));
        self.epoch + Duration::from_nanos(self.heard.load(Ordering::Relaxed)) + frames
    }

    /// When the device last asked for samples; when it was opened, before that.
    pub(super) fn called(&self) -> Instant {
        self.epoch + Duration::from_nanos(self.called.load(Ordering::Relaxed))
    }
}

impl Device {
    /// Opens an output by its name; else the machine's default device, or a sound card where the default does not work.
    /// With it comes why the named one could not be opened.
    ///
    /// # Errors
    /// Where there is none that can be opened, in words.
    pub(super) fn open(
        id: DeviceId,
        output: Option<&str>,
        inbox: &Sender<Message>,
    ) -> Result<(Self, Option<String>), String> {
        // Drivers and plugins are code of others: what panics there is a device that can't be opened.
        let given_up = || Err("the sound system gave up".to_owned());
        let named = output.map(|name| {
            catch_unwind(AssertUnwindSafe(|| Self::open_named(id, name, inbox))).unwrap_or_else(|_| given_up())
        });
        let refusal = match named {
            Some(Ok(device)) => return Ok((device, None)),
            Some(Err(why)) => Some(why),
            None => None,
        };
        let device = catch_unwind(AssertUnwindSafe(|| Self::open_any(id, inbox))).unwrap_or_else(|_| given_up())?;
        Ok((device, refusal))
    }

    fn open_named(id: DeviceId, name: &str, inbox: &Sender<Message>) -> Result<Self, String> {
        let _quiet = Quiet::begin();
        let device = find(name).ok_or("it isn't there")?;
        Self::build(id, &device, inbox).map_err(|error| error.to_string())
    }

    fn open_any(id: DeviceId, inbox: &Sender<Message>) -> Result<Self, String> {
        let _quiet = Quiet::begin();
        let host = cpal::default_host();
        let first = match host.default_output_device() {
            None => "there is no output device".to_owned(),
            Some(device) => match Self::build(id, &device, inbox) {
                Ok(device) => return Ok(device),
                Err(error) => error.to_string(),
            },
        };
        let others = host.output_devices().into_iter().flatten().filter(is_card);
        others.into_iter().find_map(|device| Self::build(id, &device, inbox).ok()).ok_or(first)
    }

    fn build(id: DeviceId, device: &CpalDevice, inbox: &Sender<Message>) -> Result<Self, CpalError> {
        let supported = device.default_output_config()?;
        let portion = (f64::from(supported.sample_rate()) * PORTION.as_secs_f64()) as u32;
        let fixed = BufferSize::Fixed(portion.next_power_of_two());
        // Not every device takes the length that is asked for.
        Self::stream(id, device, supported, fixed, inbox)
            .or_else(|_| Self::stream(id, device, supported, BufferSize::Default, inbox))
    }

    fn stream(
        id: DeviceId,
        device: &CpalDevice,
        supported: SupportedStreamConfig,
        buffer_size: BufferSize,
        inbox: &Sender<Message>,
    ) -> Result<Self, CpalError> {
        let unsupported = || CpalError::new(CpalErrorKind::UnsupportedConfig);
        let config = StreamConfig { buffer_size, ..supported.config() };
        let channels = NonZero::new(config.channels).ok_or_else(unsupported)?;
        let rate = NonZero::new(config.sample_rate).ok_or_else(unsupported)?;
        let (mixer, source) = mixer(channels, rate);
        let clock = Arc::new(Clock::new(rate.get()));
        let feed = Feed { source, clock: clock.clone(), channels: usize::from(channels.get()) };
        let errors = inbox.clone();
        let on_error = move |error: CpalError| {
            if matches!(error.kind(), CpalErrorKind::RealtimeDenied | CpalErrorKind::DeviceChanged) {
                return;
            }
            let starved = error.kind() == CpalErrorKind::Xrun;
            let _ = errors.send(Message::Stream(id, error));
            // cpal asks a device that is gone again at once, without end, until its stream is dropped.
            if !starved {
                thread::sleep(BREATH);
            }
        };
        let stream = match supported.sample_format() {
            SampleFormat::F32 => feed.start::<f32>(device, config, on_error),
            SampleFormat::F64 => feed.start::<f64>(device, config, on_error),
            SampleFormat::I8 => feed.start::<i8>(device, config, on_error),
            SampleFormat::I16 => feed.start::<i16>(device, config, on_error),
            SampleFormat::I24 => feed.start::<cpal::I24>(device, config, on_error),
            SampleFormat::I32 => feed.start::<i32>(device, config, on_error),
            SampleFormat::U8 => feed.start::<u8>(device, config, on_error),
            SampleFormat::U16 => feed.start::<u16>(device, config, on_error),
            SampleFormat::U24 => feed.start::<cpal::U24>(device, config, on_error),
            SampleFormat::U32 => feed.start::<u32>(device, config, on_error),
            _ => Err(unsupported()),
        }?;
        stream.play()?;
        Ok(Self { id, mixer, clock, _stream: stream })
    }
}

/// Whether it is a sound card. ALSA also lists plugins that convert, discard or wait for a server; cards are
/// behind `plughw`. Other systems list cards alone.
fn is_card(device: &CpalDevice) -> bool {
    if cfg!(not(target_os = "linux")) {
        return true;
    }
    device.description().is_ok_and(|text| text.driver().is_some_and(|name| name.starts_with("plughw:")))
}

/// What the device's callback needs.
struct Feed {
    source: MixerSource,
    clock: Arc<Clock>,
    channels: usize,
}

impl Feed {
    fn start<T: SizedSample + FromSample<f32>>(
        mut self,
        device: &CpalDevice,
        config: StreamConfig,
        on_error: impl FnMut(CpalError) + Send + 'static,
    ) -> Result<Stream, CpalError> {
        let fill = move |data: &mut [T], info: &OutputCallbackInfo| {
            let time = info.timestamp();
            self.clock.callback(time.playback.duration_since(time.callback));
            for frame in data.chunks_mut(self.channels) {
                for sample in frame {
                    *sample = self.source.next().map_or(T::EQUILIBRIUM, T::from_sample);
                }
                self.clock.pulled();
            }
        };
        device.build_output_stream(config, fill, on_error, Some(PATIENCE))
    }
}
