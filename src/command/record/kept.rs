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

#[cfg(test)]
mod tests {
    //! What a disk, a list and a decoder say is German, whoever said it.
    use std::{io, path::PathBuf};

    use super::*;
    use crate::{diagnostic::MessageLanguage, fs::WriteError};

    fn german(error: &StoreError) -> String {
        not_kept(error).message(MessageLanguage::German)
    }

    #[test]
    fn what_was_not_kept_is_said_in_german() {
        let path = || PathBuf::from("recordings-work/so/a.wav");
        let full = || io::Error::from_raw_os_error(28);
        let missing = format!(
            "{} lässt sich nicht schreiben: auf dem Laufwerk ist kein Platz mehr (Fehler 28).",
            path().display()
        );
        assert_eq!(german(&StoreError::Io { path: path(), error: full() }), missing);
        assert_eq!(german(&StoreError::Whole(WriteError::Bytes { path: path(), error: full() })), missing);
        let people = Diagnostic::error("record-consent", Location::file("people.ron"));
        assert!(german(&StoreError::People(Box::new(people))).starts_with("Ohne Einwilligung"));
        let empty = german(&StoreError::Take { path: path(), error: WavError::Empty });
        assert!(empty.ends_with("ist kein Ton."), "{empty}");
        let loud = german(&StoreError::Clip { clip: "ui/back".to_owned(), error: ClipError::Peak(-0.4) });
        assert!(loud.contains("„ui/back“ bleibt zu laut"), "{loud}");
        let damaged = WavError::Read(DecodeError::Damaged("bad chunk".to_owned()));
        let damaged = german(&StoreError::Take { path: path(), error: damaged });
        assert!(damaged.ends_with("(Technisch: bad chunk)."), "{damaged}");
    }
}
