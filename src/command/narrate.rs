//! `wegweiser narrate`: synthetic narration for what nobody has recorded. With --pack it is that of the pack's own words,
//! and lies in the pack.

use std::{
    ffi::OsString,
    io::{self, IsTerminal as _, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{
    CommandError, Common,
    common::{failed, failed_at, no_language, tell, unwritten},
    packs::Packs,
    values::tag,
};
use crate::{
    content::clip::cues::ClipId,
    diagnostic::{Diagnostic, Location, MessageLanguage, Report, Severity},
    language::{Language, LanguageTag},
    library::Library,
    speech::synthesis::{
        brought::Brought,
        clip::ClipError,
        files::FileError,
        narrate::{NARRATION, NarrateError, Plan, RECORDINGS, Tally},
        voice::{Synthesizer, VoiceError},
    },
};

/// Names the folder of the synthesizer's virtual environment.
const VOICE_VARIABLE: &str = "WEGWEISER_VOICE_DIR";

/// Arguments of `narrate`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    #[command(flatten)]
    common: Common,
    /// Languages, such as `ar de`; all of them if none is named.
    #[arg(value_name = "TAG", value_parser = tag)]
    tags: Vec<LanguageTag>,
    /// Clips made at once; as many as there are processors if not given.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    jobs: usize,
    /// Makes every clip anew, changed or not.
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    packs: Packs,
    /// Folder for the clips; `assets/narration` of the content (or of the pack) if not given.
    #[arg(long, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Virtual environment with the synthesizer, made by scripts/setup. If not given: the folder named by
    /// the environment variable WEGWEISER_VOICE_DIR, or `~/.cache/wegweiser/voice`. Where there is none,
    /// the system's espeak-ng speaks.
    #[arg(long, value_name = "DIR")]
    voice_dir: Option<PathBuf>,
}

/// Makes narration. Content with errors gives exit code 1, but what can be spoken is.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let messages = arguments.common.language();
    let mut printer = Printer { messages, errors: 0 };
    let mut findings = Vec::new();
    let folder = arguments.packs.over(&arguments.common)?.unpack_into(&mut findings);
    let root = arguments.common.root()?;
    let home = arguments.packs.own.home(root);
    let output = arguments.output.clone().unwrap_or_else(|| home.join(NARRATION));
    refuse_recordings(&output, &home.join(RECORDINGS))?;
    let library = Library::read(folder).unpack_into(&mut findings);
    printer.print(&Report::new((), findings).sorted().findings, out)?;
    let below = |pack| Brought::by(pack).beyond(&library, &Library::read(root).value);
    let brought = arguments.packs.own.pack.as_deref().map(below);
    let languages = chosen(&library, &arguments.tags)?;
    let synthesizer =
        Synthesizer::find(&voice_folder(arguments.voice_dir.as_deref())).map_err(|error| no_voice(&error))?;
    match messages {
        MessageLanguage::English => writeln!(out, "{synthesizer}")?,
        MessageLanguage::German => writeln!(out, "{}", synthesizer.german())?,
    }
    let mut findings = Vec::new();
    let mut plans = Vec::new();
    let mut without = 0;
    for language in &languages {
        let wanted = |clip: &ClipId| brought.as_ref().is_none_or(|brought| brought.clip(clip));
        let mut found = Vec::new();
        let plan = Plan::of(&library, language, wanted).unpack_into(&mut found);
        if plan.is_empty() {
            continue;
        }
        let missing = plan.missing_voices(&library, &synthesizer).map_err(|error| no_voice(&error))?;
        match missing.is_empty() {
            true => plans.push(plan),
            false => without += 1,
        }
        findings.extend(found.into_iter().chain(missing));
    }
    if plans.is_empty() && without == 0 {
        findings.push(Diagnostic::warning("narrate-nothing", Location::file("assets/narration")));
    }
    findings.sort();
    findings.dedup();
    printer.print(&findings, out)?;
    out.flush()?;
    let total = carry_out(arguments, &plans, &synthesizer, &output, &mut printer, out)?;
    let count = total.made + total.unchanged + total.by_people;
    let (done, all) = (sentence(total, messages), plans.len() + without);
    match messages {
        MessageLanguage::English => writeln!(out, "{count} files: {done}")?,
        MessageLanguage::German => writeln!(out, "{count} Dateien: {done}")?,
    }
    match (without, messages) {
        (0, _) => {}
        (_, MessageLanguage::English) => {
            writeln!(out, "{without} of {all} languages without their voice, see above")?;
        }
        (_, MessageLanguage::German) => {
            writeln!(out, "{without} von {all} Sprachen ohne ihre Stimme, siehe oben")?;
        }
    }
    Ok(ExitCode::from(u8::from(printer.errors > 0)))
}

/// Speaks what was planned, with a line for each language.
fn carry_out(
    arguments: &Arguments,
    plans: &[Plan],
    synthesizer: &Synthesizer,
    output: &Path,
    printer: &mut Printer,
    out: &mut dyn Write,
) -> Result<Tally, CommandError> {
    let threads = rayon::ThreadPoolBuilder::new().num_threads(arguments.jobs).build().map_err(failed)?;
    let bar = progress_bar(plans.iter().map(Plan::takes).sum());
    let mut total = Tally::default();
    for plan in plans {
        bar.set_message(plan.language.name.clone());
        let tick = || bar.inc(1);
        let report = threads.install(|| plan.carry_out(synthesizer, output, arguments.force, &tick));
        let report = report.inspect_err(|_| bar.finish_and_clear()).map_err(|error| unmade(&error))?;
        let tally = report.value;
        bar.suspend(|| {
            printer.print(&report.findings, out)?;
            writeln!(out, "{} ({}): {}", plan.language.name, plan.language.tag, sentence(tally, printer.messages))
        })?;
        total += tally;
    }
    bar.finish_and_clear();
    Ok(total)
}

/// Nothing here can speak.
fn no_voice(error: &VoiceError) -> CommandError {
    if let VoiceError::None { helper, program } = error
        && let (VoiceError::NoEnvironment(folder), VoiceError::Process { error, .. }) = (&**helper, &**program)
        && error.kind() == io::ErrorKind::NotFound
    {
        let finding = Diagnostic::error("synthesizer-none", Location::file("voice"));
        return finding.with("folder", folder.display()).into();
    }
    Diagnostic::error("voice-program", Location::file("voice")).with("error", error.cause()).into()
}

/// Why narration could not be made.
fn unmade(error: &NarrateError) -> CommandError {
    let place = || Location::file(NARRATION);
    match error {
        NarrateError::File(FileError::Write(error)) => unwritten(error).into(),
        NarrateError::File(FileError::Io { path, error }) => failed_at(path, error),
        NarrateError::Clip { error: ClipError::Voice(error @ VoiceError::None { .. }), .. } => no_voice(error),
        NarrateError::Clip { error: ClipError::Silent { voice, text }, .. } => {
            Diagnostic::error("narrate-silent", place()).with("voice", voice).with("text", text).into()
        }
        NarrateError::Clip { clip, error } => {
            Diagnostic::error("narrate-failed", place()).with("clip", clip).with("error", error).into()
        }
    }
}

fn sentence(tally: Tally, messages: MessageLanguage) -> String {
    let Tally { made, unchanged, by_people, removed } = tally;
    match messages {
        MessageLanguage::English => {
            format!("{made} made, {unchanged} unchanged, {by_people} by people, {removed} removed")
        }
        MessageLanguage::German => {
            format!("{made} gemacht, {unchanged} unverändert, {by_people} von Menschen, {removed} entfernt")
        }
    }
}

/// The languages named, or all.
fn chosen(library: &Library, tags: &[LanguageTag]) -> Result<Vec<Arc<Language>>, CommandError> {
    if !tags.is_empty() {
        return tags
            .iter()
            .map(|tag| library.language(tag).cloned().ok_or_else(|| no_language(tag, library)))
            .collect();
    }
    match library.languages() {
        [] => Err(Diagnostic::error("languages-none", Location::file("locales")).into()),
        all => Ok(all.to_vec()),
    }
}

/// Synthetic clips must never replace a person's.
fn refuse_recordings(output: &Path, recordings: &Path) -> Result<(), CommandError> {
    let inside = |output: &Path| Some(output.canonicalize().ok()?.starts_with(recordings.canonicalize().ok()?));
    if output.ancestors().find_map(inside) == Some(true) {
        let finding = Diagnostic::error("narrate-recordings", Location::file(output));
        return Err(finding.with("file", output.display()).into());
    }
    Ok(())
}

/// The synthesizer's virtual environment: the one that was named, or the usual one.
pub(super) fn voice_folder(named: Option<&Path>) -> PathBuf {
    let variable = |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from);
    let home = || Some(variable("HOME")?.join(".cache/wegweiser/voice"));
    let folder = named.map(Path::to_owned).or_else(|| variable(VOICE_VARIABLE)).or_else(home);
    folder.unwrap_or_else(|| PathBuf::from("voice"))
}

pub(super) fn progress_bar(length: usize) -> ProgressBar {
    let target = if io::stderr().is_terminal() { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
    let bar = ProgressBar::with_draw_target(Some(length as u64), target);
    match ProgressStyle::with_template("{bar:32} {pos}/{len} {msg} ({eta})") {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

/// Writes findings and counts errors.
struct Printer {
    messages: MessageLanguage,
    errors: usize,
}

impl Printer {
    fn print(&mut self, findings: &[Diagnostic], out: &mut dyn Write) -> io::Result<()> {
        self.errors += findings.iter().filter(|finding| finding.severity == Severity::Error).count();
        tell(findings, self.messages, out)
    }
}
