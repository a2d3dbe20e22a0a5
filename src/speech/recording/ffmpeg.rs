//! ffmpeg as a child process, for formats that are not read here. It is used where it is installed and never needed.

use std::{
    ffi::OsString,
    io::{self, Read as _},
    path::Path,
    process::{Child, Command, Stdio},
    thread,
    time::{Duration, Instant},
};

use crate::{audio::Sound, diagnostic::Fault};

/// Samples a second it is asked for.
const HERTZ: u32 = 48_000;
/// How often it is looked at.
const LOOK: Duration = Duration::from_millis(20);

/// Why nothing was converted.
#[derive(Debug, thiserror::Error)]
pub(super) enum ConvertError {
    #[error("ffmpeg is not installed")]
    None,
    #[error("ffmpeg could not be run: {0}")]
    Run(#[from] io::Error),
    #[error("ffmpeg took more than {} seconds", .0.as_secs())]
    Slow(Duration),
    #[error("ffmpeg says: {0}")]
    Refused(String),
}

impl From<ConvertError> for Fault {
    fn from(error: ConvertError) -> Self {
        Self::new("converter").with("error", error)
    }
}

/// The program that knows all formats.
#[derive(Debug, Clone)]
pub struct Converter {
    /// Its name or path.
    pub program: OsString,
    /// Longest time it may take.
    pub patience: Duration,
}

impl Default for Converter {
    fn default() -> Self {
        Self { program: "ffmpeg".into(), patience: Duration::from_secs(120) }
    }
}

impl Converter {
    /// Decodes a file, at most a little more than `longest` of it.
    pub(super) fn convert(&self, path: &Path, longest: Duration) -> Result<Sound, ConvertError> {
        // A file name must be taken for nothing else, neither an option nor an address.
        let mut input = OsString::from("file:");
        input.push(path);
        let seconds = (longest.as_secs() + 1).to_string();
        let mut child = Command::new(&self.program)
            .args(["-nostdin", "-v", "error", "-protocol_whitelist", "file,pipe", "-i"])
            .arg(input)
            .args(["-vn", "-sn", "-dn", "-t", &seconds, "-ac", "1", "-ar", &HERTZ.to_string()])
            .args(["-f", "s16le", "-c:a", "pcm_s16le", "pipe:1"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => ConvertError::None,
                _ => ConvertError::Run(error),
            })?;
        let most = 2 * u64::from(HERTZ) * (longest.as_secs() + 2);
        let sound = drain(child.stdout.take(), most);
        let words = drain(child.stderr.take(), 4096);
        let ended = self.wait(&mut child);
        if ended.is_err() {
            // It has ended by itself where this fails.
            let _ = child.kill();
            let _ = child.wait();
        }
        let status = ended?;
        let words = words.join().unwrap_or_default();
        if !status.success() {
            let words = String::from_utf8_lossy(&words);
            return Err(ConvertError::Refused(words.trim().lines().next_back().unwrap_or("no reason").to_owned()));
        }
        Ok(Sound::from_pcm(HERTZ, &sound.join().unwrap_or_default()))
    }

    fn wait(&self, child: &mut Child) -> Result<std::process::ExitStatus, ConvertError> {
        let begun = Instant::now();
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok(status);
            }
            if begun.elapsed() > self.patience {
                return Err(ConvertError::Slow(self.patience));
            }
            thread::sleep(LOOK);
        }
    }
}

/// Reads a pipe on a thread of its own, so that the child never waits for us.
fn drain(pipe: Option<impl io::Read + Send + 'static>, most: u64) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(pipe) = pipe {
            // What was read until an error is judged by the child's exit status.
            let _ = pipe.take(most).read_to_end(&mut bytes);
        }
        bytes
    })
}
