//! `--trace FILE`: what happened when, as JSON lines, for the bench.
//!
//! Each line is `{"ms": <since the process began>, "event": <name>, "what": <detail or absent>}`. Events:
//! `process`, `first-frame`, `first-text`, `touch`, `frame`, `language-asked`, `language-presented`,
//! `narration-asked`, `narration-heard`, `first-sample`. A `touch` is answered by the first `frame` after it. In a
//! lesson: `key`, then `wall` and `console`, each with the page and the sentence that the wall is at. In the
//! preview: `saved` (when a file was written), `swapped` (it was read), `presented` (it is on the screen).

use std::{
    fs::File,
    io::{BufWriter, Write as _},
    path::Path,
    sync::{Arc, Mutex},
    time::Instant,
};

use bevy::prelude::*;

/// Where events are written; without a file it does nothing.
#[derive(Resource, Clone, Default)]
pub struct Trace(Option<Arc<Sink>>);

struct Sink {
    begun: Instant,
    file: Mutex<BufWriter<File>>,
}

#[derive(serde::Serialize)]
struct Line<'a> {
    ms: f64,
    event: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    what: Option<String>,
}

impl Trace {
    /// Opens the file. `begun` is when the process began.
    pub fn open(path: &Path, begun: Instant) -> std::io::Result<Self> {
        let file = Mutex::new(BufWriter::new(File::create(path)?));
        let trace = Self(Some(Arc::new(Sink { begun, file })));
        trace.note_at("process", None, begun);
        Ok(trace)
    }

    /// Whether anything is written.
    pub fn is_on(&self) -> bool {
        self.0.is_some()
    }

    /// Writes an event that happened now.
    pub fn note(&self, event: &str, what: Option<String>) {
        self.note_at(event, what, Instant::now());
    }

    /// Writes an event that happened at a moment.
    pub fn note_at(&self, event: &str, what: Option<String>, at: Instant) {
        let Some(sink) = &self.0 else { return };
        let ms = at.saturating_duration_since(sink.begun).as_secs_f64() * 1000.0;
        let Ok(mut line) = serde_json::to_string(&Line { ms: (ms * 1000.0).round() / 1000.0, event, what }) else {
            return;
        };
        line.push('\n');
        if let Ok(mut file) = sink.file.lock() {
            // A full disk must not stop the kiosk; the trace is for the bench alone.
            let _ = file.write_all(line.as_bytes()).and_then(|()| file.flush());
        }
    }
}

impl std::fmt::Debug for Trace {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Trace({})", self.is_on())
    }
}
