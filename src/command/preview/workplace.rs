//! Where somebody works: a pack's folder over the content, or a language in the content itself; and what the buttons of
//! the preview do there.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
};

use super::{CommandError, watched::shared};
use crate::{
    command::{
        common::{bytes, failed, failed_at, is_pack},
        export, import,
        pack::{unbuilt, working},
        packs::{Installed, on_top},
        values::name_of_language,
    },
    diagnostic::{Diagnostic, Report, Severity},
    exchange::translation::{Choice, Format, Held, Present, Taken, collect, read},
    fs::{write_all_durably, write_durably},
    language::LanguageTag,
    library::{LayeredSource, Library},
    pack::{
        format::{
            build::seal,
            package::{ENDING, Form, Package},
            unpacked::Unpacked,
        },
        machine::{overlay::overlay, store::withdrawn},
    },
    studio::preview::{Outcome, Task, Watched, Workshop, concerns, count},
};

/// Who records, as `wegweiser record` is told.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaker {
    /// A name that may be shown, or `anonymous`.
    pub name: String,
    /// To what they agreed.
    pub consent: Vec<String>,
}

/// Where somebody works.
#[derive(Debug, Clone)]
pub struct Workplace {
    content: PathBuf,
    /// The pack's folder; `None`: the language is part of the content.
    pack: Option<PathBuf>,
    installed: Installed,
    /// The language.
    pub tag: LanguageTag,
    speaker: Option<Speaker>,
}

impl Workplace {
    /// Finds it by a path or a tag.
    ///
    /// # Errors
    /// Where there is neither such a pack nor such a language.
    pub fn find(
        content: &Path,
        what: &Path,
        language: Option<&LanguageTag>,
        speaker: Option<Speaker>,
    ) -> Result<Self, CommandError> {
        let content = content.canonicalize().map_err(|error| failed_at(content, error))?;
        if is_pack(what) {
            let root = what.canonicalize()?;
            let tag = language.cloned().or_else(|| first_language(&root)).unwrap_or_else(LanguageTag::german);
            return Ok(Self { content, pack: Some(root), installed: Installed::default(), tag, speaker });
        }
        let named = what.to_str().and_then(|name| name.parse::<LanguageTag>().ok());
        if let Some(tag) = named.filter(|tag| content.join("locales").join(tag.to_string()).is_dir()) {
            let tag = language.cloned().unwrap_or(tag);
            return Ok(Self { content, pack: None, installed: Installed::default(), tag, speaker });
        }
        if let Some(finding) = what.to_str().filter(|_| !what.exists()).and_then(name_of_language) {
            return Err(finding.into());
        }
        let finding = Diagnostic::error("preview-nothing", crate::diagnostic::Location::file(what));
        Err(finding.with("what", what.display()).with("locales", content.join("locales").display()).into())
    }

    /// The same with packs that a machine has.
    #[must_use]
    pub fn with(self, installed: Installed) -> Self {
        Self { installed, ..self }
    }

    /// What the strip calls it.
    pub fn title(&self) -> String {
        let package = self.pack.as_ref().and_then(|root| Package::open(root, Form::Working).value);
        match package {
            Some(package) => format!("{} {}", package.manifest.id, package.manifest.version),
            None => self.tag.to_string(),
        }
    }

    /// What is watched.
    pub fn watched(&self) -> Watched {
        match &self.pack {
            Some(root) => Watched { root: root.clone(), below: Vec::new() },
            None => shared(&self.content, &self.tag),
        }
    }

    /// What lies here, over what lies below.
    fn over(&self, below: LayeredSource) -> Report<LayeredSource> {
        match &self.pack {
            Some(root) => on_top(below, root),
            None => Report::clean(below),
        }
    }

    /// The words that are written: other packs have their own.
    fn words(&self) -> LayeredSource {
        self.over(LayeredSource::from(&*self.content)).value
    }

    /// The folder files are written into.
    fn root(&self) -> &Path {
        self.pack.as_deref().unwrap_or(&self.content)
    }

    /// A file beside the pack's folder, or in the content's.
    fn beside(&self, name: &str) -> PathBuf {
        match &self.pack {
            Some(root) => root.parent().unwrap_or(root).join(name),
            None => self.content.join(name),
        }
    }

    fn workbook(&self) -> PathBuf {
        self.beside(&format!("{}.xlsx", self.tag))
    }

    /// What is wrong with what lies here, over the content and these packs.
    fn found_over(&self, others: Vec<Unpacked>) -> Vec<Diagnostic> {
        let today = jiff::Zoned::now().date();
        match &self.pack {
            Some(root) => working(root, &self.content, others, today).findings,
            None => {
                let folder = overlay(&self.content, others).value;
                let mut findings = Library::inspect(folder, today).findings;
                findings.retain(|finding| concerns(finding, &self.tag));
                findings
            }
        }
    }

    fn build(&self) -> Result<Outcome, CommandError> {
        let Some(root) = &self.pack else { return Ok(Outcome::NoPack) };
        let (errors, _) = count(&self.found_over(Vec::new()));
        let package = Package::open(root, Form::Working).value.filter(|_| errors == 0);
        let Some(package) = package else { return Ok(Outcome::Refused(errors.max(1))) };
        let sealed = seal(root, &package, &withdrawn(&LayeredSource::from(&**root)), |_| Ok(None));
        let sealed = sealed.map_err(|error| unbuilt(root, error))?;
        let into = self.beside(&format!("{}-{}.{ENDING}", package.manifest.id, package.manifest.version));
        sealed.write_file(&into).map_err(|error| unbuilt(&into, error))?;
        Ok(Outcome::Built(into))
    }

    /// Writes the workbook. One that somebody has filled in is written over by those alone who agreed to lose as much.
    fn export(&self, agreed: Option<Held>) -> Result<Outcome, CommandError> {
        let library = Library::read(self.words()).value;
        let german = export::german(&library)?;
        let present = Present::read(&library, &german, &self.tag).value;
        let into = self.workbook();
        if let Some(held) = export::held_by(&into, &present)?.filter(|held| agreed != Some(*held)) {
            return Ok(Outcome::Filled(into, held));
        }
        let document = collect(&library, &german, &self.tag, &present, &Choice::default());
        let bytes = Format::Xlsx.write(&document).map_err(failed)?;
        write_durably(&into, &bytes)?;
        Ok(Outcome::Exported(into, document.segments.len()))
    }

    fn import(&self) -> Result<Outcome, CommandError> {
        let file = self.workbook();
        if !file.is_file() {
            return Ok(Outcome::NoWorkbook(file));
        }
        let library = Library::read(self.words()).value;
        let mut received = read(&file, &bytes(&file)?);
        let mut findings = std::mem::take(&mut received.findings);
        if let Some(finding) = received.tag.as_ref().and_then(|said| import::unlike(&file, &self.tag, said)) {
            let other = finding.severity == Severity::Error;
            findings.push(finding);
            if other {
                return Ok(Outcome::Imported(0, received.rows.len(), findings));
            }
        }
        let laid = import::lay(&library, &self.tag, &received, Taken::default())?;
        let laid = laid.unpack_into(&mut findings);
        let files: Vec<_> = laid.files.into_iter().map(|(path, bytes)| (self.root().join(path), bytes)).collect();
        write_all_durably(&files)?;
        Ok(Outcome::Imported(laid.counts.placed, laid.counts.refused, findings))
    }

    /// Starts the recorder in a window of its own.
    fn record(&self) -> Result<Outcome, CommandError> {
        let arguments = |speaker: &Speaker| {
            let mut list = vec!["record".to_owned(), self.tag.to_string()];
            list.extend(["--content".to_owned(), self.content.display().to_string()]);
            list.extend(self.pack.iter().flat_map(|root| ["--pack".to_owned(), root.display().to_string()]));
            list.extend(self.installed.typed());
            list.extend(["--person".to_owned(), speaker.name.clone()]);
            list.extend(["--consent".to_owned(), speaker.consent.join(",")]);
            list
        };
        let Some(speaker) = &self.speaker else {
            let asked = Speaker { name: "anonymous".to_owned(), consent: vec!["kiosk".to_owned()] };
            return Ok(Outcome::NoConsent(format!("wegweiser {}", arguments(&asked).join(" "))));
        };
        let mut child = Command::new(std::env::current_exe()?).args(arguments(speaker)).stdin(Stdio::null()).spawn()?;
        // Nobody waits for it but the system.
        std::thread::spawn(move || child.wait());
        Ok(Outcome::Records)
    }
}

impl Workshop for Workplace {
    fn folder(&self) -> Report<LayeredSource> {
        let mut findings = Vec::new();
        let below = self.installed.over(&self.content).unpack_into(&mut findings);
        let folder = self.over(below).unpack_into(&mut findings);
        Report::new(folder, findings)
    }

    fn check(&self) -> Vec<Diagnostic> {
        self.found_over(self.installed.packs(&self.content))
    }

    fn carry_out(&self, task: Task) -> Outcome {
        let done = match task {
            Task::Build => self.build(),
            Task::Export => self.export(None),
            Task::Overwrite(agreed) => self.export(Some(agreed)),
            Task::Import => self.import(),
            Task::Record => self.record(),
        };
        done.unwrap_or_else(|error| Outcome::Failed(error.into_finding()))
    }
}

/// The first language a pack has a folder of.
fn first_language(root: &Path) -> Option<LanguageTag> {
    let names = LayeredSource::from(root).names(Path::new("locales"));
    names.iter().filter(|name| root.join("locales").join(name).is_dir()).find_map(|name| name.parse().ok())
}
