//! The command line in German: the help of every command, and what is wrong with arguments.
//!
//! Owns: German words for what clap says in English (`german/help.ftl`, by command and argument). Refuses: what a command
//! does, and what is said of content; English stays clap's own.

pub(super) mod refused;

use std::{collections::BTreeMap, ffi::OsString, sync::LazyLock};

use clap::{Arg, Command, ValueEnum as _, builder::StyledStr};
use fluent::FluentResource;
use fluent_syntax::ast::{Entry, Pattern, PatternElement};

use super::Messages;

/// Holds the texts of arguments that several commands have.
const SHARED: &str = "shared";
/// Holds the names of values.
const VALUES: &str = "values";

/// The language of messages, wherever it stands among the arguments, and the arguments without it. Even the help of a
/// command that has no such argument is said in it.
pub(super) fn language(arguments: impl IntoIterator<Item = OsString>) -> (Messages, Vec<OsString>) {
    const OPTION: &str = "--messages";
    let of = |text: &str| Messages::from_str(text, false).ok();
    let (mut messages, mut rest) = (Messages::default(), Vec::new());
    let mut arguments = arguments.into_iter().peekable();
    while let Some(argument) = arguments.next() {
        let text = argument.to_str().unwrap_or_default();
        if text == "--" {
            rest.push(argument);
            rest.extend(arguments);
            break;
        }
        let joined = text.strip_prefix(OPTION).and_then(|text| text.strip_prefix('=')).and_then(of);
        let mut apart = || arguments.peek().filter(|_| text == OPTION).and_then(|next| of(next.to_str()?));
        match joined {
            Some(said) => messages = said,
            None => match apart() {
                Some(said) => {
                    messages = said;
                    arguments.next();
                }
                None => rest.push(argument),
            },
        }
    }
    (messages, rest)
}

/// Lets every command speak the language that was found.
pub(super) fn speaking(command: Command, messages: Messages) -> Command {
    let command = match messages {
        Messages::En => command,
        Messages::De => german(command),
    };
    defaulted(command, messages.name())
}

/// What was found is what is meant where nothing is said.
fn defaulted(command: Command, messages: &'static str) -> Command {
    let own = |arg: Arg| if arg.get_id() == "messages" { arg.default_value(messages) } else { arg };
    command.mut_args(own).mut_subcommands(|inner| defaulted(inner, messages))
}

/// The command and those below it, with German texts.
fn german(mut command: Command) -> Command {
    // Its own help, too, and the names of commands in what is said of their use.
    command.build();
    translated(command, &[])
}

/// Names of the commands below the program, without `help`, whose commands are the others once more.
fn translated(command: Command, above: &[String]) -> Command {
    let key = key(above);
    let about = said(&key, None);
    let command = command.mut_args(|arg| argument(arg, &key)).mut_subcommands(|inner| {
        let name = inner.get_name().to_owned();
        let above: Vec<String> = above.iter().filter(|above| *above != "help").cloned().chain([name]).collect();
        translated(inner, &above)
    });
    let command = command.subcommand_value_name("BEFEHL");
    let mut command = if let Some(about) = about { command.about(about).long_about(about) } else { command };
    let (usage, layout) = (usage(&mut command), layout(&command));
    command.override_usage(usage).help_template(layout)
}

/// The message of a command: `pack-new` of `wegweiser pack new`. Every command has the same `help`.
fn key(path: &[String]) -> String {
    match path {
        [] => "wegweiser".to_owned(),
        [.., last] if last == "help" => "help".to_owned(),
        path => path.join("-"),
    }
}

/// How a command is called.
fn usage(command: &mut Command) -> String {
    let english = command.render_usage().to_string();
    let lines: Vec<&str> = english.trim_start_matches("Usage:").lines().map(str::trim).collect();
    lines.join("\n        ").replace("[OPTIONS]", "[OPTIONEN]")
}

/// The parts of a help with their headings; what a command doesn't have is left out.
fn layout(command: &Command) -> StyledStr {
    let (title, heading) = (command.get_styles().get_usage(), command.get_styles().get_header());
    let mut layout = format!("{{about-with-newline}}\n{title}Aufruf:{title:#} {{usage}}");
    let parts = [
        (command.has_subcommands(), "Befehle", "subcommands"),
        (command.get_positionals().any(|arg| !arg.is_hide_set()), "Argumente", "positionals"),
        (command.get_arguments().any(|arg| !arg.is_positional() && !arg.is_hide_set()), "Optionen", "options"),
    ];
    for (_, german, part) in parts.into_iter().filter(|(there, ..)| *there) {
        layout.push_str(&format!("\n\n{heading}{german}:{heading:#}\n{{{part}}}"));
    }
    layout.into()
}

/// An argument with its German text, the names of its values, those that are possible, and that which is meant without it.
fn argument(arg: Arg, command: &str) -> Arg {
    let id = arg.get_id().to_string();
    let takes = arg.get_action().takes_values();
    let name = arg.get_value_names().filter(|_| takes).and_then(|names| value_name(names.first()?));
    let arg = if let Some(name) = name { arg.value_name(name) } else { arg };
    let Some(text) = said_of(command, &id) else { return arg };
    let defaults = if takes && !arg.is_hide_default_value_set() { arg.get_default_values() } else { &[] };
    let default: Vec<String> = defaults.iter().map(|value| format!("[Vorgabe: {}]", value.display())).collect();
    let values: Vec<_> = arg.get_possible_values().iter().map(|value| value.get_name().to_owned()).collect();
    if values.is_empty() {
        let text = [vec![text.to_owned()], default].concat().join(" ");
        return arg.help(text.clone()).long_help(text).hide_default_value(true);
    }
    let short = [vec![text.to_owned()], default.clone(), vec![format!("[möglich: {}]", values.join(", "))]].concat();
    let line = |name: &String| match said_of(command, &format!("{id}-{name}")) {
        Some(meaning) => format!("- {name}: {meaning}"),
        None => format!("- {name}"),
    };
    let possible = format!("Möglich:\n{}", values.iter().map(line).collect::<Vec<_>>().join("\n"));
    let long = [vec![text.to_owned(), possible], default].concat().join("\n\n");
    arg.help(short.join(" ")).long_help(long).hide_default_value(true).hide_possible_values(true)
}

/// The German name of a value.
fn value_name(name: &str) -> Option<&'static str> {
    said(VALUES, Some(&attribute(name)))
}

/// A name of values as the name of an attribute.
fn attribute(name: &str) -> String {
    name.replace(|c: char| !c.is_ascii_alphanumeric(), "-")
}

/// The text of an argument: the command's own, or that of every command.
fn said_of(command: &str, argument: &str) -> Option<&'static str> {
    said(command, Some(argument)).or_else(|| said(SHARED, Some(argument)))
}

/// A text of `german/help.ftl`.
fn said(message: &str, attribute: Option<&str>) -> Option<&'static str> {
    static TEXTS: LazyLock<BTreeMap<String, String>> = LazyLock::new(texts);
    let name = attribute.map_or_else(|| message.to_owned(), |attribute| format!("{message}.{attribute}"));
    TEXTS.get(&name).map(String::as_str)
}

/// All texts, by message and attribute. The file is part of the program; a test reads all of it without errors.
fn texts() -> BTreeMap<String, String> {
    let text = include_str!("german/help.ftl").to_owned();
    let resource = FluentResource::try_new(text).unwrap_or_else(|(whole, _)| whole);
    let messages = resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message),
        _ => None,
    });
    let mut texts = BTreeMap::new();
    for message in messages {
        let name = message.id.name;
        texts.extend(message.value.as_ref().map(|value| (name.to_owned(), plain(value))));
        let attributes = message.attributes.iter();
        texts.extend(attributes.map(|one| (format!("{name}.{}", one.id.name), plain(&one.value))));
    }
    texts
}

/// A pattern's text; it has nothing to fill in.
fn plain(pattern: &Pattern<&str>) -> String {
    let elements = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => "",
    });
    elements.collect()
}

#[cfg(test)]
#[cfg(feature = "kiosk")]
mod tests {
    //! Whatever a command shows of itself is German, and no text is left over.
    use std::collections::BTreeSet;

    use clap::CommandFactory as _;

    use super::*;
    use crate::command::Cli;

    /// What a command and those below it say; what people don't see is left out.
    fn needed(command: &Command, above: &[String], needed: &mut Vec<Vec<String>>) {
        let key = key(above);
        needed.push(vec![key.clone()]);
        for arg in command.get_arguments().filter(|arg| !arg.is_hide_set()) {
            let of = |name: &str| vec![format!("{key}.{name}"), format!("{SHARED}.{name}")];
            let id = arg.get_id().as_str();
            needed.push(of(id));
            needed.extend(arg.get_possible_values().iter().map(|value| of(&format!("{id}-{}", value.get_name()))));
            let names = arg.get_value_names().filter(|_| arg.get_action().takes_values());
            needed.extend(names.into_iter().flatten().map(|name| vec![format!("{VALUES}.{}", attribute(name))]));
        }
        for inner in command.get_subcommands().filter(|inner| !inner.is_hide_set() && key != "help") {
            let name = [inner.get_name().to_owned()];
            super::tests::needed(inner, &[above, &name].concat(), needed);
        }
    }

    #[test]
    fn every_argument_has_a_german_text_and_no_text_is_left_over() {
        let mut command = Cli::command();
        command.build();
        let mut all = Vec::new();
        needed(&command, &[], &mut all);
        let texts = texts();
        let found = |names: &Vec<String>| names.iter().find(|name| texts.contains_key(*name)).cloned();
        let without: Vec<_> = all.iter().filter(|names| found(names).is_none()).collect();
        assert_eq!(without, Vec::<&Vec<String>>::new(), "no German text");
        let used: BTreeSet<String> = all.iter().filter_map(found).collect();
        let left: Vec<_> = texts.keys().filter(|name| !used.contains(*name)).collect();
        assert_eq!(left, Vec::<&String>::new(), "of nothing that there is");
    }

    #[test]
    fn the_texts_are_read_whole() {
        let text = include_str!("german/help.ftl");
        let resource = FluentResource::try_new(text.to_owned()).expect("it is well formed");
        let messages = resource.entries().filter(|entry| matches!(entry, Entry::Message(_))).count();
        assert!(messages > 25, "{messages}");
        assert!(!text.contains('{'), "nothing is filled in");
    }

    #[test]
    fn the_language_is_found_wherever_it_stands() {
        for (line, messages, rest) in [
            ("w check --messages de x", "de", "w check x"),
            ("w --messages=de help pack", "de", "w help pack"),
            ("w pack --help --messages de", "de", "w pack --help"),
            ("w check --messages fr", "en", "w check --messages fr"),
            ("w check --messages", "en", "w check --messages"),
            ("w check -- --messages de", "en", "w check -- --messages de"),
        ] {
            let (said, left) = language(line.split(' ').map(OsString::from));
            let left: Vec<_> = left.iter().filter_map(|argument| argument.to_str()).collect();
            assert_eq!((said.name(), left.join(" ").as_str()), (messages, rest), "{line}");
        }
    }
}
