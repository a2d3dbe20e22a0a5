//! `wegweiser narrate`: synthetic narration for what nobody has recorded.

use std::{
    ffi::OsString,
    io::{self, IsTerminal as _, Write},
    path::{Path, PathBuf},
    process::ExitCode,
    sync::Arc,
};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::{CommandError, Common};
use crate::{
    diagnostic::{Diagnostic, MessageLanguage, Severity},
    language::{Language, LanguageTag},
    library::{Layer, LayeredSource, Library},
    speech::synthesis::{
        narrate::{NARRATION, Plan, RECORDINGS, Tally},
        voice::Synthesizer,
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
    #[arg(value_name = "TAG")]
    tags: Vec<LanguageTag>,
    /// Clips made at once; as many as there are processors if not given.
    #[arg(long, value_name = "N", default_value_t = 0, hide_default_value = true)]
    jobs: usize,
    /// Makes every clip anew, changed or not.
    #[arg(long)]
    force: bool,
    /// Folder of a pack: its languages are spoken, and the clips lie in it.
    #[arg(long, value_name = "DIR")]
    pack: Option<PathBuf>,
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
    let messages = MessageLanguage::from(arguments.common.messages);
    let mut printer = Printer { messages, errors: 0 };
    let content = &arguments.common.content;
    let home = arguments.pack.as_ref().unwrap_or(content);
    let output = arguments.output.clone().unwrap_or_else(|| home.join(NARRATION));
    refuse_recordings(&output, &home.join(RECORDINGS))?;
    let report = Library::read(LayeredSource::layered(content, arguments.pack.iter().map(Layer::new))).sorted();
    printer.print(&report.findings, out)?;
    let library = report.value;
    let mut languages = chosen(&library, &arguments.tags)?;
    if let (Some(pack), true) = (&arguments.pack, arguments.tags.is_empty()) {
        let brought = |tag: &LanguageTag| pack.join("locales").join(tag.to_string()).join("language.ron").is_file();
        languages.retain(|language| brought(&language.tag));
    }
    let synthesizer = Synthesizer::find(&voice_folder(arguments)).map_err(failed)?;
    writeln!(out, "{synthesizer}")?;
    let mut findings = Vec::new();
    let mut plans = Vec::new();
    for language in &languages {
        let plan = Plan::new(&library, language).unpack_into(&mut findings);
        let missing = plan.missing_voices(&library, &synthesizer).map_err(failed)?;
        if missing.is_empty() {
            plans.push(plan);
        }
        findings.extend(missing);
    }
    findings.sort();
    findings.dedup();
    printer.print(&findings, out)?;
    out.flush()?;
    let threads = rayon::ThreadPoolBuilder::new().num_threads(arguments.jobs).build().map_err(failed)?;
    let bar = progress_bar(plans.iter().map(Plan::takes).sum());
    let mut total = Tally::default();
    for plan in &plans {
        bar.set_message(plan.language.name.clone());
        let tick = || bar.inc(1);
        let report = threads.install(|| plan.carry_out(&synthesizer, &output, arguments.force, &tick));
        let report = report.inspect_err(|_| bar.finish_and_clear()).map_err(failed)?;
        let tally = report.value;
        bar.suspend(|| {
            printer.print(&report.findings, out)?;
            writeln!(out, "{} ({}): {}", plan.language.name, plan.language.tag, sentence(tally))
        })?;
        total += tally;
    }
    bar.finish_and_clear();
    let without = languages.len() - plans.len();
    writeln!(out, "{} files: {}", total.made + total.unchanged + total.by_people, sentence(total))?;
    if without > 0 {
        writeln!(out, "{without} of {} languages without their voice, see above", languages.len())?;
    }
    Ok(ExitCode::from(u8::from(printer.errors > 0)))
}

fn failed(error: impl std::fmt::Display) -> CommandError {
    CommandError::Failed(error.to_string())
}

fn sentence(tally: Tally) -> String {
    let Tally { made, unchanged, by_people, removed } = tally;
    format!("{made} made, {unchanged} unchanged, {by_people} by people, {removed} removed")
}

/// The languages named, or all.
fn chosen(library: &Library, tags: &[LanguageTag]) -> Result<Vec<Arc<Language>>, CommandError> {
    if tags.is_empty() {
        let all = library.languages().to_vec();
        return if all.is_empty() { Err(failed("there is no language in locales/ that can be read")) } else { Ok(all) };
    }
    let find =
        |tag| library.language(tag).cloned().ok_or_else(|| failed(format!("there is no language “{tag}” in locales/")));
    tags.iter().map(find).collect()
}

/// Synthetic clips must never replace a person's.
fn refuse_recordings(output: &Path, recordings: &Path) -> Result<(), CommandError> {
    let inside = |output: &Path| Some(output.canonicalize().ok()?.starts_with(recordings.canonicalize().ok()?));
    if output.ancestors().find_map(inside) == Some(true) {
        return Err(failed(format!("{} is for recordings of people", output.display())));
    }
    Ok(())
}

fn voice_folder(arguments: &Arguments) -> PathBuf {
    let variable = |name: &str| std::env::var_os(name).filter(|value: &OsString| !value.is_empty()).map(PathBuf::from);
    let home = || Some(variable("HOME")?.join(".cache/wegweiser/voice"));
    let folder = arguments.voice_dir.clone().or_else(|| variable(VOICE_VARIABLE)).or_else(home);
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
        for finding in findings {
            let kind = match finding.severity {
                Severity::Error => "error",
                Severity::Warning => "warning",
                Severity::Note => "note",
            };
            self.errors += usize::from(finding.severity == Severity::Error);
            writeln!(out, "{kind}: {}: {}", finding.place, finding.message(self.messages))?;
            if let Some(hint) = finding.hint(self.messages) {
                writeln!(out, "  {hint}")?;
            }
        }
        Ok(())
    }
}
