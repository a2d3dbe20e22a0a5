//! What the system says of a file, in the language of messages. The system speaks its own, and mostly English.

use std::{borrow::Cow, io};

use super::MessageLanguage;

/// How Rust ends an error of the system: with its number.
const NUMBER: &str = " (os error ";

impl MessageLanguage {
    /// What a library or the system says of a failure: in this language where it is the system's, and as what it is
    /// where nobody has a sentence for it.
    pub fn of_library(self, text: &str) -> Cow<'_, str> {
        match (self, self.of_system(text)) {
            (Self::German, Cow::Borrowed(text)) => Cow::Owned(format!("Technisch: {text}")),
            (_, said) => said,
        }
    }

    /// The same text; what the system said in it, in this language.
    pub fn of_system(self, text: &str) -> Cow<'_, str> {
        match self {
            Self::English => Cow::Borrowed(text),
            Self::German => german(text),
        }
    }
}

fn german(text: &str) -> Cow<'_, str> {
    let found = text.find(NUMBER).and_then(|at| {
        let (number, rest) = text[at + NUMBER.len()..].split_once(')')?;
        let error = io::Error::from_raw_os_error(number.parse().ok()?);
        let said = error.to_string();
        let from = (at + NUMBER.len() + number.len() + 1).checked_sub(said.len())?;
        // Only the system's own sentence gives way.
        (text.get(from..)?.starts_with(&said)).then(|| (from, words(error.kind()), number, rest))
    });
    match found {
        Some((from, Some(words), number, rest)) => {
            // Where a file was written first is nobody's concern.
            let hidden = rest.strip_prefix(" at path \"").and_then(|rest| rest.split_once('"'));
            let rest = hidden.map_or(rest, |(_, rest)| rest);
            Cow::Owned(format!("{}{words} (Fehler {number}){}", &text[..from], german(rest)))
        }
        _ => Cow::Borrowed(text),
    }
}

/// What people can do something about.
fn words(kind: io::ErrorKind) -> Option<&'static str> {
    Some(match kind {
        io::ErrorKind::NotFound => "Datei oder Ordner ist nicht da",
        io::ErrorKind::PermissionDenied => "keine Berechtigung",
        io::ErrorKind::AlreadyExists => "das gibt es schon",
        io::ErrorKind::NotADirectory => "das ist kein Ordner",
        io::ErrorKind::IsADirectory => "das ist ein Ordner",
        io::ErrorKind::DirectoryNotEmpty => "der Ordner ist nicht leer",
        io::ErrorKind::ReadOnlyFilesystem => "das Laufwerk kann nur gelesen werden",
        io::ErrorKind::StorageFull => "auf dem Laufwerk ist kein Platz mehr",
        io::ErrorKind::QuotaExceeded => "der zugeteilte Platz ist verbraucht",
        io::ErrorKind::FileTooLarge => "die Datei ist zu groß",
        io::ErrorKind::InvalidFilename => "ein solcher Name ist hier nicht möglich",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    //! The system's sentence is said in German, and nothing else of a text changes.
    use super::*;

    #[test]
    fn what_nobody_has_a_sentence_for_is_called_technical() {
        assert_eq!(MessageLanguage::German.of_library("invalid Zip archive"), "Technisch: invalid Zip archive");
        assert_eq!(MessageLanguage::English.of_library("invalid Zip archive"), "invalid Zip archive");
        let missing = io::Error::from_raw_os_error(2).to_string();
        assert_eq!(MessageLanguage::German.of_library(&missing), "Datei oder Ordner ist nicht da (Fehler 2)");
    }

    #[test]
    fn what_the_system_says_is_german() {
        let missing = io::Error::from_raw_os_error(2);
        let said = MessageLanguage::German.of_system(&format!("so.xlsx: {missing}; mehr")).into_owned();
        assert_eq!(said, "so.xlsx: Datei oder Ordner ist nicht da (Fehler 2); mehr");
        let temporary = format!("{missing} at path \"/a/.wegweiser-b.part\".");
        let said = MessageLanguage::German.of_system(&temporary).into_owned();
        assert_eq!(said, "Datei oder Ordner ist nicht da (Fehler 2).");
        assert_eq!(MessageLanguage::English.of_system(&missing.to_string()), missing.to_string());
        for other in ["a text", "it says (os error 2)", "x (os error ", "Unknown error 9999 (os error 9999)"] {
            assert_eq!(MessageLanguage::German.of_system(other), other);
        }
    }
}
