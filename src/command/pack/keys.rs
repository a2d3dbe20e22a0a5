//! `wegweiser pack keys`: a pair of keys for whoever signs packs.

use std::{io::Write, path::PathBuf, process::ExitCode};

use super::{CommandError, password};
use crate::{
    command::Messages,
    diagnostic::{Diagnostic, Location, MessageLanguage},
    pack::format::signature::make_keys,
};

/// Letters a password has at least.
const FEWEST_LETTERS: usize = 8;

/// Arguments of `pack keys`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// The secret key to write; FILE.pub beside it is the public one.
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Writes the key without a password: whoever has the file can sign.
    #[arg(long)]
    without_password: bool,
    /// Language of messages.
    #[arg(long, value_enum, default_value_t)]
    messages: Messages,
}

/// Makes keys and prints the line for `trusted_keys`.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let language: MessageLanguage = arguments.messages.into();
    if arguments.file.exists() {
        let finding = Diagnostic::error("keys-there", Location::file(&arguments.file));
        return Err(finding
            .with("file", arguments.file.display())
            .with("error", std::io::Error::from(std::io::ErrorKind::AlreadyExists))
            .into());
    }
    let secret = match arguments.without_password {
        true => None,
        false => Some(agreed(language, password)?),
    };
    let line = make_keys(&arguments.file, secret).map_err(|error| {
        let finding = Diagnostic::error("keys-there", Location::file(&arguments.file));
        finding.with("file", arguments.file.display()).with("error", error)
    })?;
    writeln!(out, "trusted_keys: [(name: \"…\", key: \"{line}\")],")?;
    writeln!(
        out,
        "{}",
        match language {
            MessageLanguage::English =>
                "Write this line into kiosk.ron of each kiosk, and in place of … who signs: staff read the name.",
            MessageLanguage::German =>
                "Schreiben Sie diese Zeile in kiosk.ron jedes Kiosks, und statt … wer unterschreibt: Den Namen lesen die Mitarbeitenden.",
        }
    )?;
    Ok(ExitCode::SUCCESS)
}

/// A password that was typed twice alike: a slip of the hand would make a key nobody can use.
fn agreed(language: MessageLanguage, ask: impl Fn(&str) -> Option<String>) -> Result<String, CommandError> {
    let [first, again] = match language {
        MessageLanguage::English => ["Password for the key: ", "The same password again: "],
        MessageLanguage::German => ["Passwort für den Schlüssel: ", "Dasselbe Passwort noch einmal: "],
    };
    let place = || Location::file("key");
    let password = ask(first).ok_or_else(|| Diagnostic::error("keys-password", place()))?;
    if password.chars().count() < FEWEST_LETTERS {
        return Err(Diagnostic::error("keys-password-short", place()).with("fewest", FEWEST_LETTERS).into());
    }
    match ask(again).is_some_and(|again| again == password) {
        true => Ok(password),
        false => Err(Diagnostic::error("keys-different", place()).into()),
    }
}

#[cfg(test)]
mod tests {
    //! A slip of the hand makes no key.
    use std::cell::RefCell;

    use super::*;

    fn typed(words: &[&str]) -> Result<String, String> {
        let words = RefCell::new(words.iter().rev().map(|word| (*word).to_owned()).collect::<Vec<_>>());
        agreed(MessageLanguage::German, |_| words.borrow_mut().pop().filter(|word| !word.is_empty()))
            .map_err(|error| error.said(MessageLanguage::German))
    }

    #[test]
    fn a_password_is_typed_twice() {
        assert_eq!(typed(&["geheimnis", "geheimnis"]), Ok("geheimnis".to_owned()));
        assert!(typed(&["a", "a"]).unwrap_err().starts_with("Das Passwort hat weniger als 8 Zeichen"));
        assert!(typed(&["geheimnis", "gehiemnis"]).unwrap_err().starts_with("Die beiden Passwörter sind verschieden"));
        assert!(typed(&["geheimnis", ""]).is_err());
        assert!(typed(&[""]).unwrap_err().starts_with("Ein Schlüssel braucht ein Passwort"));
    }
}
