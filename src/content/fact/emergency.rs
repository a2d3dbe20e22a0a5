//! The numbers on the Help screen, compiled in: whatever happens to the content, they stay.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use crate::{
    diagnostic::SourceText,
    language::{FluentFile, LanguageTag, MessageId},
};

/// One line of help.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct EmergencyLine {
    /// The fact that says the same in `facts.ron`; a rule compares them.
    pub fact: &'static str,
    /// Telephone number in its groups.
    pub number: &'static str,
    /// Pictogram.
    pub picture: &'static str,
    /// What it is for.
    pub label: &'static str,
}

impl EmergencyLine {
    /// What it is for, as a message.
    pub fn label(&self) -> MessageId {
        MessageId::ui(self.label)
    }

    /// The number as it is shown: its groups never part at the end of a line.
    pub fn shown(&self) -> String {
        self.number.replace(' ', "\u{a0}")
    }
}

const fn line(fact: &'static str, number: &'static str, picture: &'static str, label: &'static str) -> EmergencyLine {
    EmergencyLine { fact, number, picture, label }
}

/// The lines in the order of the screen; the first three stand large.
pub const LINES: [EmergencyLine; 11] = [
    line("tel-emergency", "112", "ambulance", "help-emergency"),
    line("tel-police", "110", "police-car", "help-police"),
    line("tel-violence-women", "116 016", "telephone", "help-violence-women"),
    line("tel-doctor", "116 117", "stethoscope", "help-doctor"),
    line("tel-children", "116 111", "child", "help-children"),
    line("tel-parents", "0800 111 0 550", "own-family", "help-parents"),
    line("tel-counselling", "0800 1110111", "crying-face", "help-counselling"),
    line("tel-sexual-abuse", "0800 22 55 530", "shield", "help-sexual-abuse"),
    line("tel-pregnant", "0800 40 40 020", "pregnant-woman", "help-pregnant"),
    line("tel-missing-child", "116 000", "magnifying-glass-tilted-left", "help-missing-child"),
    line("tel-poison", "0361 730730", "skull-and-crossbones", "help-poison"),
];

/// Whether a fact is one of these lines.
pub fn is_line(fact: &str) -> bool {
    LINES.iter().any(|line| line.fact == fact)
}

/// The interface in German, compiled in for the day `locales/` can't be read.
pub const GERMAN_INTERFACE: &str = include_str!("../../../locales/de/ui.ftl");

/// The values each message of the interface may name, as the program gives them.
pub(in crate::content) fn interface() -> &'static BTreeMap<String, BTreeSet<String>> {
    static INTERFACE: LazyLock<BTreeMap<String, BTreeSet<String>>> =
        LazyLock::new(|| values(SourceText::new("locales/de/ui.ftl", GERMAN_INTERFACE)));
    &INTERFACE
}

/// The values each message of the leader's own screen may name, as the program gives them.
pub(in crate::content) fn console() -> &'static BTreeMap<String, BTreeSet<String>> {
    const GERMAN: &str = include_str!("../../../locales/de/console.ftl");
    static CONSOLE: LazyLock<BTreeMap<String, BTreeSet<String>>> =
        LazyLock::new(|| values(SourceText::new("locales/de/console.ftl", GERMAN)));
    &CONSOLE
}

fn values(source: SourceText) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::<String, BTreeSet<String>>::new();
    for (message, _, entry) in FluentFile::read_as(&LanguageTag::german(), source).value.entries() {
        let names = entry.variables.iter().map(|(name, _)| name.clone());
        messages.entry(message.to_owned()).or_default().extend(names);
    }
    messages
}
