//! Who does what takes longer, and what comes of it.

use std::path::PathBuf;

use crate::{
    diagnostic::{Diagnostic, Report},
    exchange::translation::Held,
    library::LayeredSource,
};

/// What takes longer than a moment; a button each.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Task {
    /// Make one file of the folder.
    Build,
    /// Write a workbook for translators.
    Export,
    /// The same over one that holds this, which is lost.
    Overwrite(Held),
    /// Read it back.
    Import,
    /// Open the recorder.
    Record,
}

/// What came of a task.
#[derive(Debug, Clone, PartialEq)]
pub enum Outcome {
    /// The pack lies there.
    Built(PathBuf),
    /// It was not built: so many errors.
    Refused(usize),
    /// This language is part of the content; there is no pack to build.
    NoPack,
    /// A workbook with so many texts lies there.
    Exported(PathBuf, usize),
    /// The workbook that is there holds this, and stays; whoever orders it again writes over it.
    Filled(PathBuf, Held),
    /// So many texts of a workbook were placed, so many were not; findings say why.
    Imported(usize, usize, Vec<Diagnostic>),
    /// There is no workbook.
    NoWorkbook(PathBuf),
    /// The recorder is opening.
    Records,
    /// Nobody agreed to be recorded; this command asks for it.
    NoConsent(String),
    /// It failed, and why.
    Failed(Box<Diagnostic>),
}

/// Does what takes longer, on a thread of its own.
pub trait Workshop: Send + Sync + 'static {
    /// The content as it is served.
    fn folder(&self) -> Report<LayeredSource>;

    /// Everything that is wrong with what somebody works on.
    fn check(&self) -> Vec<Diagnostic>;

    /// Carries a task out.
    fn carry_out(&self, task: Task) -> Outcome;
}
