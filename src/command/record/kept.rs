//! Why a recording was not kept, in words that people can do something about.

use crate::{
    audio::{decode::DecodeError, wav::WavError},
    command::common::unwritten,
    diagnostic::{Diagnostic, Location},
    speech::{
        recording::store::StoreError,
        synthesis::{clip::ClipError, files::FileError},
    },
};

/// What is said of a recording that was not kept.
pub(super) fn not_kept(error: &StoreError) -> Diagnostic {
    let place = || Location::file("recordings");
    match error {
        StoreError::Io { path, error } | StoreError::File(FileError::Io { path, error }) => {
            let finding = Diagnostic::error("record-unwritable", Location::file(path));
            finding.with("file", path.display()).with("error", error)
        }
        StoreError::Whole(error) | StoreError::File(FileError::Write(error)) => unwritten(error),
        // It says itself what to do; what was recorded would be lost.
        StoreError::People(finding) => (**finding).clone(),
        StoreError::Write(error) => Diagnostic::error("record-people-unwritten", place()).with("error", error),
        StoreError::Take { path, error } => {
            let finding = Diagnostic::error("record-take", Location::file(path)).with("file", path.display());
            match error {
                WavError::Write(error) => finding.with("error", error),
                WavError::Read(DecodeError::Io(error)) => finding.with("error", error),
                WavError::Read(error) => finding.with("error", error),
                WavError::Empty => Diagnostic::error("record-take-empty", place()).with("file", path.display()),
            }
        }
        StoreError::Rate { text, error } => {
            Diagnostic::error("record-rate", place()).with("text", text).with("error", error)
        }
        StoreError::Clip { clip, error: ClipError::Peak(_) } => {
            Diagnostic::error("record-peak", place()).with("text", clip)
        }
        StoreError::Clip { clip, error } => {
            Diagnostic::error("record-clip", place()).with("text", clip).with("error", error)
        }
    }
}
