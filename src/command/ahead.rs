//! How what is ahead of a translator is said: texts, words, hours, and the order in which they help soonest.

use std::io::{self, Write};

use super::common::counted;
use crate::{
    diagnostic::MessageLanguage,
    library::ahead::{Ahead, Missing, Part, WORDS_AN_HOUR},
};

/// One line for all of it, and one for each step, all behind `indent`. `of`: whose it is.
pub(super) fn print(
    of: &str,
    ahead: &Ahead,
    indent: &str,
    language: MessageLanguage,
    out: &mut dyn Write,
) -> io::Result<()> {
    writeln!(out, "{indent}{of}: {}", amount(ahead.all(), language))?;
    for (at, step) in ahead.0.iter().enumerate() {
        writeln!(out, "{indent}  {}. {}: {}", at + 1, part(&step.part, language), amount(step.missing, language))?;
    }
    Ok(())
}

/// What stands above the lines.
pub(super) fn heading(language: MessageLanguage) -> String {
    match language {
        MessageLanguage::English => {
            format!("Ahead, at {WORDS_AN_HOUR} words an hour; in this order it helps soonest")
        }
        MessageLanguage::German => {
            format!(
                "Was noch zu übersetzen ist, bei {WORDS_AN_HOUR} Wörtern in der Stunde; in dieser Reihenfolge hilft es am schnellsten"
            )
        }
    }
}

/// What a step is called.
pub(super) fn part(part: &Part, language: MessageLanguage) -> String {
    match (part, language) {
        (Part::Buttons, MessageLanguage::English) => "buttons (ui.ftl)".to_owned(),
        (Part::Buttons, MessageLanguage::German) => "Knöpfe (ui.ftl)".to_owned(),
        (Part::Help, MessageLanguage::English) => "Help".to_owned(),
        (Part::Help, MessageLanguage::German) => "Hilfe".to_owned(),
        (Part::Module(name), _) => name.clone(),
        (Part::Rest(1), MessageLanguage::English) => "1 further module".to_owned(),
        (Part::Rest(1), MessageLanguage::German) => "1 weiteres Modul".to_owned(),
        (Part::Rest(count), MessageLanguage::English) => format!("{count} further modules"),
        (Part::Rest(count), MessageLanguage::German) => format!("{count} weitere Module"),
    }
}

/// How much it is: texts, words, time.
pub(super) fn amount(missing: Missing, language: MessageLanguage) -> String {
    let Missing { texts, words } = missing;
    // Nobody knows it to the minute.
    let about = |minutes: usize| if minutes > 15 { minutes.next_multiple_of(10) } else { minutes };
    let (minutes, hours) = (about(missing.minutes()), missing.minutes().div_ceil(60));
    match (language, minutes < 90) {
        (MessageLanguage::English, short) => {
            let (texts, words) = (counted(texts, "text", "texts"), counted(words, "word", "words"));
            let time = if short { counted(minutes, "minute", "minutes") } else { counted(hours, "hour", "hours") };
            format!("{texts}, {words}, about {time}")
        }
        (MessageLanguage::German, short) => {
            let (texts, words) = (counted(texts, "Text", "Texte"), counted(words, "Wort", "Wörter"));
            let time = if short { counted(minutes, "Minute", "Minuten") } else { counted(hours, "Stunde", "Stunden") };
            format!("{texts}, {words}, etwa {time}")
        }
    }
}
