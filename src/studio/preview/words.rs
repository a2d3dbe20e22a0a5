//! The strip's words, in German and English, compiled in: translators of the content never meet them.

use std::sync::LazyLock;

use fluent::FluentValue;

use super::{Order, Outcome, Task};
pub(super) use crate::ui::text::line;
use crate::{diagnostic::MessageLanguage, exchange::translation::Held, ui::text::Compiled};

static WORDS: LazyLock<Compiled> =
    LazyLock::new(|| Compiled::new(include_str!("words.de.ftl"), include_str!("words.en.ftl")));

/// Words of the strip. A name that has none says itself.
pub(super) fn words(language: MessageLanguage, id: &str, args: &[(&'static str, FluentValue<'_>)]) -> String {
    WORDS.say(language, id, args)
}

/// What a button is called.
pub(super) fn button(order: Order) -> &'static str {
    match order {
        Order::Check => "check",
        Order::Do(Task::Build) => "build",
        Order::Do(Task::Export | Task::Overwrite(_)) => "export",
        Order::Do(Task::Import) => "import",
        Order::Do(Task::Record) => "record",
    }
}

/// What came of a task.
pub(super) fn outcome(language: MessageLanguage, outcome: &Outcome) -> String {
    let say = |id: &str, args: &[(&'static str, FluentValue<'_>)]| words(language, id, args);
    let path = |path: &std::path::Path| FluentValue::from(path.display().to_string());
    match outcome {
        Outcome::Built(file) => say("built", &[("file", path(file))]),
        Outcome::Refused(errors) => say("refused", &[("errors", (*errors).into())]),
        Outcome::NoPack => say("no-pack", &[]),
        Outcome::Exported(file, texts) => say("exported", &[("file", path(file)), ("texts", (*texts).into())]),
        Outcome::Filled(file, Held::Texts(texts)) => say("filled", &[("file", path(file)), ("texts", (*texts).into())]),
        Outcome::Filled(file, Held::Foreign) => say("foreign", &[("file", path(file))]),
        Outcome::Imported(placed, refused, _) => {
            say("imported", &[("placed", (*placed).into()), ("refused", (*refused).into())])
        }
        Outcome::NoWorkbook(file) => say("no-workbook", &[("file", path(file))]),
        Outcome::Records => say("records", &[]),
        Outcome::NoConsent(command) => say("no-consent", &[("command", command.as_str().into())]),
        Outcome::Failed(finding) => say("failed", &[("why", finding.message(language).into())]),
    }
}

#[cfg(test)]
mod tests {
    //! Both languages say the same things.
    use crate::ui::text::Compiled;

    #[test]
    fn german_and_english_have_the_same_words() {
        assert_eq!(Compiled::ids(include_str!("words.de.ftl")), Compiled::ids(include_str!("words.en.ftl")));
    }
}
