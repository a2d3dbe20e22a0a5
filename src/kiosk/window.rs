//! The kiosk in a window: fullscreen without borders, drawn only when something changed.

use bevy::prelude::*;

use super::{LoadedContent, NoLanguage, packs::service::PackService, staff::TriesFile};
use crate::{
    language::LanguageTag,
    ui::{
        core::{
            Visit,
            surface::{Root, Visitor, visitors},
        },
        host::{
            end::{self, Ends},
            replay::{self, Replay},
            sleep,
            trace::Trace,
            wake::Waker,
            window::{self, WindowError},
        },
        paint::present::{Presented, Shows},
    },
};

/// How the window is opened.
#[derive(Debug, Clone)]
pub struct Options {
    /// In a window rather than fullscreen.
    pub windowed: bool,
    /// End after the first frame with all text.
    pub exit_after_first_frame: bool,
    /// Where times are written.
    pub trace: Trace,
    /// Touches to play, from `--replay`.
    pub replay: Replay,
    /// What keeps the packs of this machine; without it none is watched for.
    pub service: Option<PackService>,
}

/// Why there is no kiosk.
#[derive(Debug, thiserror::Error)]
pub enum KioskError {
    /// There is nothing to show.
    #[error(transparent)]
    Content(#[from] NoLanguage),
    /// There is nothing to show it on, or no longer.
    #[error(transparent)]
    Window(#[from] WindowError),
}

/// Whether the program ends after the first frame with all text.
#[derive(Resource)]
struct EndsAfterFirstFrame(bool);

/// Opens the kiosk and runs it until it is told to end. Content is read by `read` while the display is opened.
///
/// # Errors
/// Where there is nothing to show, or nothing to show it on.
pub fn run(
    read: impl FnOnce() -> Result<LoadedContent, NoLanguage> + Send,
    options: Options,
) -> Result<(), KioskError> {
    let mut app = App::new();
    let loaded = std::thread::scope(|scope| {
        let reader = scope.spawn(read);
        let built = window::build_plugins(&mut app, || window::plugins(options.windowed));
        let read = reader.join().map_err(|_| WindowError::Ended("the content can't be read".to_owned()))?;
        // Without content a display would help nobody: that is said first.
        let loaded = read?;
        built.map(|()| loaded).map_err(KioskError::Window)
    })?;
    let data = loaded.library.folder().root().join(&loaded.settings.data_folder);
    super::plugin(&mut app, loaded);
    if let Some(service) = options.service {
        app.insert_resource(service);
    }
    app.insert_resource(TriesFile(Some(data.join("staff-tries.ron"))))
        .insert_resource(options.trace.clone())
        .insert_resource(EndsAfterFirstFrame(options.exit_after_first_frame))
        .add_plugins((end::plugin, sleep::plugin))
        .add_systems(Startup, open_stage)
        .add_systems(Last, note_frames.after(Shows));
    window::keep(&mut app, options.windowed);
    replay::plugin(&mut app, options.replay);
    Ok(window::run_until_closed(app)?)
}

fn open_stage(mut commands: Commands) {
    commands.spawn(visitors());
}

/// Writes presented frames to the trace, and ends after the first one with all text where that was asked.
fn note_frames(
    mut presented: MessageReader<Presented>,
    (ends, ends_at_first, trace): (Res<Ends>, Res<EndsAfterFirstFrame>, Res<Trace>),
    (waker, visit): (Res<Waker>, Visitor<Visit>),
    windows: Query<(), With<Window>>,
    roots: Query<(), With<Root>>,
    blocks: Query<&bevy::text::TextLayoutInfo>,
    (mut first, mut text_seen, mut shown): (Local<bool>, Local<bool>, Local<Option<LanguageTag>>),
) {
    let Some(frame) = presented.read().filter(|frame| windows.contains(frame.window)).last() else { return };
    let event = if *first { "frame" } else { "first-frame" };
    trace.note_at(event, Some(frame.pixels.to_string()), frame.at);
    *first = true;
    if !*text_seen && !roots.is_empty() && blocks.iter().any(|block| !block.glyphs.is_empty()) {
        *text_seen = true;
        trace.note_at("first-text", None, frame.at);
        if ends_at_first.0 {
            ends.ask();
            waker.wake();
        }
    }
    if *shown != visit.language {
        if let Some(language) = &visit.language {
            trace.note_at("language-presented", Some(language.to_string()), frame.at);
        }
        shown.clone_from(&visit.language);
    }
}
