//! `wegweiser pack diff`: what changed between two packs.

use std::{
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use crate::{
    command::{CommandError, Format, Messages},
    diagnostic::{Diagnostic, Location, MessageLanguage},
    library::LayeredSource,
    pack::{
        author::difference::{Changes, Difference, FieldChange, TextChange},
        format::package::{Form, Package},
    },
};

/// Arguments of `pack diff`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The pack as it was.
    #[arg(value_name = "OLD")]
    old: PathBuf,
    /// The pack as it is.
    #[arg(value_name = "NEW")]
    new: PathBuf,
    /// How it is written.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Language of the headings.
    #[arg(long, value_enum, default_value_t)]
    messages: Messages,
}

/// Shows the differences. That there are some is no failure.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let language = arguments.messages.into();
    let (old, new) = (open(&arguments.old, language)?, open(&arguments.new, language)?);
    let difference = Difference::between(&old.0, &new.0)?;
    match arguments.format {
        Format::Text => text(&difference, language, out)?,
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &difference).map_err(io::Error::from)?;
            writeln!(out)?;
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// A pack as its files. One that is a file is unpacked into a folder that lasts as long as it is looked at.
fn open(path: &Path, language: MessageLanguage) -> Result<(LayeredSource, Option<tempfile::TempDir>), CommandError> {
    if path.is_dir() {
        return Ok((LayeredSource::from(path), None));
    }
    if !path.is_file() {
        return Err(Diagnostic::error("pack-nowhere", Location::file(path)).with("file", path.display()).into());
    }
    let opened = Package::open(path, Form::Sealed);
    let failed = |findings: &[Diagnostic]| {
        let lines: Vec<String> = findings.iter().map(|finding| finding.line(language)).collect();
        CommandError::Failed(format!("{}\n{}", path.display(), lines.join("\n")))
    };
    let package = opened.value.ok_or_else(|| failed(&opened.findings))?;
    let into = tempfile::tempdir()?;
    let findings = package.unpack(into.path(), &|_| {})?;
    if !findings.is_empty() {
        return Err(failed(&findings));
    }
    Ok((LayeredSource::from(into.path()), Some(into)))
}

/// The headings.
struct Words {
    same: &'static str,
    manifest: &'static str,
    language: &'static str,
    /// In the order of [`Difference::lists`].
    lists: [&'static str; 9],
    /// A file that only one side has.
    all_new: &'static str,
    all_gone: &'static str,
    texts: &'static str,
}

impl Words {
    const fn of(language: MessageLanguage) -> Self {
        match language {
            MessageLanguage::English => Self {
                same: "Both packs say the same.",
                manifest: "Pack",
                language: "Language",
                lists: ["Modules", "Pages", "Clips", "Fonts", "Pictures", "Places", "Plans", "Facts", "Other files"],
                all_new: "all new",
                all_gone: "all gone",
                texts: "Texts",
            },
            MessageLanguage::German => Self {
                same: "In beiden Paketen steht dasselbe.",
                manifest: "Paket",
                language: "Sprache",
                lists: [
                    "Module",
                    "Seiten",
                    "Aufnahmen",
                    "Schriften",
                    "Bilder",
                    "Orte",
                    "Pläne",
                    "Fakten",
                    "Andere Dateien",
                ],
                all_new: "alle neu",
                all_gone: "alle entfernt",
                texts: "Texte",
            },
        }
    }
}

/// `+` came, `-` went, `~` changed.
fn text(difference: &Difference, language: MessageLanguage, out: &mut dyn Write) -> io::Result<()> {
    let words = Words::of(language);
    if difference.is_empty() {
        return writeln!(out, "{}", words.same);
    }
    if !difference.manifest.is_empty() {
        writeln!(out, "{}", words.manifest)?;
        fields(&difference.manifest, out)?;
    }
    for changes in difference.languages.chunk_by(|a, b| a.tag == b.tag) {
        let tag = changes.first().and_then(|change| change.tag.as_deref()).unwrap_or_default();
        writeln!(out, "{} {tag}", words.language)?;
        fields(changes, out)?;
    }
    for changes in difference.texts.chunk_by(|a, b| (&a.tag, &a.part) == (&b.tag, &b.part)) {
        texts(changes, &words, out)?;
    }
    for ((_, changes), heading) in difference.lists().into_iter().zip(words.lists) {
        if !changes.is_empty() {
            list(heading, changes, out)?;
        }
    }
    Ok(())
}

fn fields(changes: &[FieldChange], out: &mut dyn Write) -> io::Result<()> {
    for FieldChange { field, old, new, .. } in changes {
        writeln!(out, "  ~ {field}")?;
        sides(old.as_deref(), new.as_deref(), out)?;
    }
    Ok(())
}

fn sides(old: Option<&str>, new: Option<&str>, out: &mut dyn Write) -> io::Result<()> {
    for (mark, side) in [('-', old), ('+', new)] {
        if let Some(side) = side {
            writeln!(out, "      {mark} {side}")?;
        }
    }
    Ok(())
}

/// The texts of one module; where all came or went, their number is enough.
fn texts(changes: &[TextChange], words: &Words, out: &mut dyn Write) -> io::Result<()> {
    let Some(TextChange { tag, part, .. }) = changes.first() else { return Ok(()) };
    let count = changes.len();
    let whole = |side: fn(&TextChange) -> &Option<String>| count > 1 && changes.iter().all(|one| side(one).is_none());
    let said = match (whole(|one| &one.old), whole(|one| &one.new)) {
        (true, _) => Some(words.all_new),
        (_, true) => Some(words.all_gone),
        _ => None,
    };
    if let Some(said) = said {
        return writeln!(out, "{} {tag}/{part}: {count}, {said}", words.texts);
    }
    writeln!(out, "{} {tag}/{part}: {count}", words.texts)?;
    for TextChange { id, old, new, .. } in changes {
        writeln!(out, "  {} {id}", mark(old.is_some(), new.is_some()))?;
        sides(old.as_deref(), new.as_deref(), out)?;
    }
    Ok(())
}

const fn mark(old: bool, new: bool) -> char {
    match (old, new) {
        (false, _) => '+',
        (_, false) => '-',
        _ => '~',
    }
}

fn list(heading: &str, changes: &Changes, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{heading}")?;
    for (mark, names) in [('+', &changes.added), ('-', &changes.removed), ('~', &changes.changed)] {
        for name in names {
            writeln!(out, "  {mark} {name}")?;
        }
    }
    Ok(())
}
