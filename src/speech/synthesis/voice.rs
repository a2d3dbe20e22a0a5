//! The synthesizer: espeak-ng as a child process, talked to through pipes and never linked.
//!
//! Where `scripts/setup` made a virtual environment with espeak-ng's library, `scripts/espeak-say.py`
//! speaks all voices: it is the same version everywhere and one process serves many texts. Elsewhere the
//! system's `espeak-ng` speaks, one process for each text.

use std::{
    collections::BTreeSet,
    fmt, io,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::{Mutex, PoisonError},
};

use serde::Deserialize;

use crate::audio::{Sound, wav};

/// The helper is part of the program, so that it is found wherever the program lies.
const HELPER: &str = include_str!("../../../scripts/espeak-say.py");
/// The system's program.
const PROGRAM: &str = "espeak-ng";
/// Slowest rate espeak-ng takes, in words a minute.
const SLOWEST: u32 = 80;
/// Most bytes of sound taken for one text: ten minutes.
const MOST_SOUND: usize = 10 * 60 * 22_050 * 2;

/// A synthesizer that could not be used.
#[derive(Debug, thiserror::Error)]
pub enum VoiceError {
    /// Neither the helper nor the program is there.
    #[error("there is no speech synthesizer. Run scripts/setup, which installs it.\n  {helper}\n  {program}")]
    None {
        /// Why the helper did not start.
        helper: Box<VoiceError>,
        /// Why the program did not start.
        program: Box<VoiceError>,
    },
    /// The virtual environment is not there.
    #[error("{} is not there", .0.display())]
    NoEnvironment(PathBuf),
    /// A process did not start or ended early.
    #[error("{name}: {error}")]
    Process {
        /// What was run.
        name: String,
        /// What the system said.
        error: io::Error,
    },
    /// It answered, but not with sound.
    #[error("the synthesizer said: {0}")]
    Refused(String),
}

/// What a voice is asked to say.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Utterance {
    /// Name of the voice.
    pub voice: String,
    /// Words a minute.
    pub rate: u32,
    /// The words.
    pub text: String,
}

/// A synthesizer that was found, with the processes that are waiting for work.
#[derive(Debug)]
pub struct Synthesizer {
    kind: Kind,
    version: String,
    idle: Mutex<Vec<Helper>>,
}

#[derive(Debug)]
enum Kind {
    Helper { python: PathBuf },
    Program { voices: BTreeSet<String> },
}

impl fmt::Display for Synthesizer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            Kind::Helper { python } => write!(f, "espeak-ng {} ({})", self.version, python.display()),
            Kind::Program { .. } => write!(f, "espeak-ng {} (of the system)", self.version),
        }
    }
}

impl VoiceError {
    /// What went wrong, without the cure.
    pub fn cause(&self) -> String {
        match self {
            Self::None { helper, program } => format!("{helper}; {program}"),
            other => other.to_string(),
        }
    }
}

impl Synthesizer {
    /// What it is, in German.
    pub fn german(&self) -> String {
        match &self.kind {
            Kind::Helper { .. } => self.to_string(),
            Kind::Program { .. } => format!("espeak-ng {} (des Systems)", self.version),
        }
    }

    /// The first of these voices that there is.
    pub fn first<'a>(&self, voices: &'a [String]) -> Option<&'a str> {
        voices.iter().map(String::as_str).find(|voice| self.has(voice).unwrap_or_default())
    }

    /// The helper in the virtual environment at `environment`, or else the system's program.
    pub fn find(environment: &Path) -> Result<Self, VoiceError> {
        Self::in_environment(environment).or_else(|helper| {
            Self::of_system(PROGRAM)
                .map_err(|program| VoiceError::None { helper: Box::new(helper), program: Box::new(program) })
        })
    }

    fn in_environment(environment: &Path) -> Result<Self, VoiceError> {
        let python = environment.join("bin/python3");
        if !python.is_file() {
            return Err(VoiceError::NoEnvironment(python));
        }
        let (helper, version) = Helper::start(&python)?;
        Ok(Self { kind: Kind::Helper { python }, version, idle: Mutex::new(vec![helper]) })
    }

    fn of_system(program: &str) -> Result<Self, VoiceError> {
        let failed = |error| VoiceError::Process { name: program.to_owned(), error };
        let ask = |argument| Command::new(program).arg(argument).stderr(Stdio::null()).output().map_err(failed);
        let version = String::from_utf8_lossy(&ask("--version")?.stdout).into_owned();
        // "eSpeak NG text-to-speech: 1.51  Data at: /usr/lib/…"
        let version = version.split_once(": ").and_then(|(_, rest)| rest.split_whitespace().next()).unwrap_or("?");
        let voices = listed_voices(&String::from_utf8_lossy(&ask("--voices")?.stdout));
        Ok(Self { kind: Kind::Program { voices }, version: version.to_owned(), idle: Mutex::default() })
    }

    /// Version of espeak-ng.
    pub fn version(&self) -> &str {
        &self.version
    }

    /// Whether there is such a voice.
    pub fn has(&self, voice: &str) -> Result<bool, VoiceError> {
        match &self.kind {
            Kind::Program { voices } => Ok(voices.contains(&voice.to_lowercase())),
            Kind::Helper { python } => self.with_helper(python, |helper| {
                let answer = helper.ask(&serde_json::json!({ "voice": voice }))?.0;
                answer.found.ok_or_else(|| answer.refusal())
            }),
        }
    }

    /// Speaks.
    pub fn say(&self, utterance: &Utterance) -> Result<Sound, VoiceError> {
        let utterance = Utterance { rate: utterance.rate.max(SLOWEST), ..utterance.clone() };
        match &self.kind {
            Kind::Program { .. } => run_program(&utterance),
            Kind::Helper { python } => self.with_helper(python, |helper| {
                let (answer, bytes) = helper.ask(&serde_json::json!(utterance))?;
                let hertz = answer.hertz.ok_or_else(|| answer.refusal())?;
                Ok(Sound::from_pcm(hertz, &bytes))
            }),
        }
    }

    /// Lends an idle process, or a new one. One that failed is not used again.
    fn with_helper<T>(
        &self,
        python: &Path,
        work: impl FnOnce(&mut Helper) -> Result<T, VoiceError>,
    ) -> Result<T, VoiceError> {
        let idle = || self.idle.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = idle().pop();
        let mut helper = match waiting {
            Some(helper) => helper,
            None => Helper::start(python)?.0,
        };
        let result = work(&mut helper)?;
        idle().push(helper);
        Ok(result)
    }
}

/// One answer of the helper; which fields there are depends on the question.
#[derive(Debug, Deserialize)]
struct Answer {
    version: Option<String>,
    found: Option<bool>,
    hertz: Option<u32>,
    #[serde(default)]
    bytes: usize,
    error: Option<String>,
}

impl Answer {
    fn refusal(&self) -> VoiceError {
        VoiceError::Refused(self.error.clone().unwrap_or_else(|| format!("{self:?}")))
    }
}

/// One running `espeak-say.py`. It ends when its input is closed.
#[derive(Debug)]
struct Helper {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Helper {
    fn start(python: &Path) -> Result<(Self, String), VoiceError> {
        let failed = |error| VoiceError::Process { name: python.display().to_string(), error };
        // -I: neither the folder nor the user's packages have a say in what is imported.
        let mut child = Command::new(python)
            .args(["-I", "-c", HELPER])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .map_err(failed)?;
        let (Some(output), Some(errors)) = (child.stdout.take(), child.stderr.take()) else {
            return Err(failed(io::ErrorKind::BrokenPipe.into()));
        };
        let mut helper = Self { input: child.stdin.take(), child, output: BufReader::new(output) };
        match helper.answer() {
            Ok((Answer { version: Some(version), .. }, _)) => Ok((helper, version)),
            Ok((answer, _)) => Err(answer.refusal()),
            Err(_) => {
                helper.input = None;
                // Python's last line says what is wrong.
                let mut said = String::new();
                let _ = errors.take(64 * 1024).read_to_string(&mut said);
                let last = said.lines().rfind(|line| !line.trim().is_empty()).unwrap_or("it ended at once");
                Err(failed(io::Error::other(last.to_owned())))
            }
        }
    }

    fn ask(&mut self, request: &serde_json::Value) -> Result<(Answer, Vec<u8>), VoiceError> {
        let failed = |error| VoiceError::Process { name: "espeak-say.py".to_owned(), error };
        let input = self.input.as_mut().ok_or_else(|| failed(io::ErrorKind::BrokenPipe.into()))?;
        writeln!(input, "{request}").and_then(|()| input.flush()).map_err(failed)?;
        self.answer().map_err(failed)
    }

    fn answer(&mut self) -> io::Result<(Answer, Vec<u8>)> {
        let mut line = String::new();
        if self.output.read_line(&mut line)? == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        let answer: Answer = serde_json::from_str(&line)?;
        if answer.bytes > MOST_SOUND {
            return Err(io::Error::other(format!("{} bytes of sound for one text", answer.bytes)));
        }
        let mut sound = vec![0; answer.bytes];
        self.output.read_exact(&mut sound)?;
        Ok((answer, sound))
    }
}

impl Drop for Helper {
    fn drop(&mut self) {
        self.input = None;
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Names under which `espeak-ng --voices` lists its voices: language, file, and further languages.
fn listed_voices(list: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for line in list.lines().skip(1) {
        let mut columns = line.split_whitespace().skip(1);
        names.extend(columns.next().map(str::to_lowercase));
        if let Some(file) = columns.nth(2) {
            names.extend(file.rsplit('/').next().map(str::to_lowercase));
        }
        names.extend(line.split('(').skip(1).filter_map(|part| {
            let (name, priority) = part.split_once(' ')?;
            priority.starts_with(|c: char| c.is_ascii_digit()).then(|| name.to_lowercase())
        }));
    }
    names
}

fn run_program(utterance: &Utterance) -> Result<Sound, VoiceError> {
    let failed = |error| VoiceError::Process { name: PROGRAM.to_owned(), error };
    let mut child = Command::new(PROGRAM)
        .args(["-b", "1", "-v", &utterance.voice, "-s", &utterance.rate.to_string(), "--stdin", "--stdout"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // Dropping the pipe after it ends the input. A text is shorter than a pipe's buffer.
    let written = child.stdin.take().map(|mut input| input.write_all(utterance.text.as_bytes()));
    let output = child.wait_with_output().map_err(failed)?;
    written.transpose().map_err(failed)?;
    if !output.status.success() {
        return Err(VoiceError::Refused(String::from_utf8_lossy(&output.stderr).trim().to_owned()));
    }
    wav::read_stream(&output.stdout).ok_or_else(|| VoiceError::Refused("no sound".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Language, file and further languages of each voice are names it answers to.
    #[test]
    fn voices_are_found_in_the_list() {
        let list = "Pty Language       Age/Gender VoiceName          File                 Other Languages \n \
                    5  af              --/M      Afrikaans          gmw/af               \n \
                    2  en-gb           --/M      English_(Great_Britain) gmw/en               (en 2)\n";
        let names: Vec<String> = listed_voices(list).into_iter().collect();
        assert_eq!(names, ["af", "en", "en-gb"]);
    }

    /// Where nothing can speak, the message says what to do.
    #[test]
    fn without_a_synthesizer_the_cure_is_named() {
        let helper = Synthesizer::in_environment(Path::new("/nonexistent")).unwrap_err();
        let program = Synthesizer::of_system("no-such-program-here").unwrap_err();
        let error = VoiceError::None { helper: Box::new(helper), program: Box::new(program) };
        assert!(error.to_string().contains("scripts/setup"), "{error}");
    }
}
