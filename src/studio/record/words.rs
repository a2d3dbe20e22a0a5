//! What the recorder says to whoever records: content teams, in German or English.

use super::session::{Notice, State, Wish};
use crate::diagnostic::MessageLanguage;

/// Picks one of two.
pub(super) fn say(language: MessageLanguage, english: &str, german: &str) -> String {
    match language {
        MessageLanguage::English => english.to_owned(),
        MessageLanguage::German => german.to_owned(),
    }
}

/// What a state is called.
pub(super) fn state(language: MessageLanguage, state: State) -> String {
    let (english, german) = match state {
        State::Ready => ("Ready", "Bereit"),
        State::Recording => ("Recording", "Aufnahme läuft"),
        State::Checking => ("Saving", "Wird gespeichert"),
        State::Playing => ("Playing back", "Wiedergabe"),
        State::Saved => ("Saved", "Gespeichert"),
    };
    say(language, english, german)
}

/// A button's name, and its key.
pub(super) fn wish(language: MessageLanguage, wish: Wish, state: State) -> (String, String) {
    let (english, german, key_english, key_german) = match (wish, state) {
        (Wish::Record, State::Recording) => ("Stop", "Stopp", "Space", "Leertaste"),
        (Wish::Record, _) => ("Record", "Aufnehmen", "Space", "Leertaste"),
        (Wish::Good, _) => ("Good, next", "Gut, weiter", "Enter", "Enter"),
        (Wish::Again, _) => ("Again", "Noch einmal", "Backspace", "Rücktaste"),
        (Wish::Back, _) => ("Back", "Zurück", "Left", "Links"),
        (Wish::On, _) => ("Forward", "Vor", "Right", "Rechts"),
        (Wish::Play, State::Playing) => ("Silence", "Stille", "P", "P"),
        (Wish::Play, _) => ("Listen", "Anhören", "P", "P"),
        (Wish::End, _) => ("End", "Beenden", "Esc", "Esc"),
    };
    (say(language, english, german), say(language, key_english, key_german))
}

/// What the person should know.
pub(super) fn notice(language: MessageLanguage, notice: &Notice) -> String {
    match notice {
        Notice::Silent => say(
            language,
            "Nobody was heard. Check the microphone and its switch, then record again.",
            "Niemand war zu hören. Prüfen Sie das Mikrofon und seinen Schalter, dann noch einmal.",
        ),
        Notice::Lost => say(
            language,
            "The microphone was away for a moment, and this take is lost. Check its plug, then record again.",
            "Das Mikrofon war kurz weg, diese Aufnahme ist verloren. Prüfen Sie den Stecker, dann noch einmal.",
        ),
        Notice::Clipped => say(
            language,
            "Too loud: step back from the microphone and record again.",
            "Zu laut: Gehen Sie etwas zurück und nehmen Sie noch einmal auf.",
        ),
        Notice::NoMicrophone(finding) | Notice::NoSound(finding) | Notice::Failed(finding) => {
            let hint = finding.hint(language).map(|hint| format!(" {hint}")).unwrap_or_default();
            format!("{}{hint}", finding.message(language))
        }
        Notice::Done => say(language, "Everything is recorded. Thank you!", "Alles ist aufgenommen. Danke!"),
    }
}
