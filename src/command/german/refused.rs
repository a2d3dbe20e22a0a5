//! What is wrong with the arguments of a command, in German.

use std::num::ParseIntError;

use clap::{
    Command, Error,
    error::{ContextKind, ContextValue, ErrorKind},
};

/// What is wrong, what may be meant, and where help is found.
pub(in crate::command) fn said(error: &Error, command: &str) -> String {
    let lines = [vec![wrong(error)], proposals(error)].concat();
    format!("{}\n  Was es gibt, zeigt „{command} --help --messages de“.", lines.join("\n  "))
}

/// The command that was typed, as far as there is one.
pub(in crate::command) fn typed<'a>(
    mut command: &'a Command,
    arguments: impl IntoIterator<Item = &'a std::ffi::OsString>,
) -> String {
    let mut names = vec![command.get_name()];
    for argument in arguments.into_iter().skip(1) {
        let Some(inner) = argument.to_str().and_then(|name| command.find_subcommand(name)) else { break };
        names.push(inner.get_name());
        command = inner;
    }
    names.join(" ")
}

fn wrong(error: &Error) -> String {
    let argument = text(error, ContextKind::InvalidArg);
    let value = text(error, ContextKind::InvalidValue);
    match error.kind() {
        ErrorKind::UnknownArgument if argument.starts_with('-') => {
            format!("Die Option „{argument}“ gibt es hier nicht.")
        }
        ErrorKind::UnknownArgument => format!("„{argument}“ ist hier zu viel."),
        ErrorKind::InvalidSubcommand => {
            format!("Den Befehl „{}“ gibt es nicht.", text(error, ContextKind::InvalidSubcommand))
        }
        ErrorKind::InvalidValue if value.is_empty() => format!("Bei „{argument}“ fehlt der Wert."),
        ErrorKind::InvalidValue => format!("Der Wert „{value}“ ist bei „{argument}“ nicht möglich."),
        ErrorKind::ValueValidation if is_number(error) => {
            format!("„{value}“ ist keine ganze Zahl, und „{argument}“ braucht eine.")
        }
        ErrorKind::ValueValidation => format!("Der Wert „{value}“ passt nicht zu „{argument}“."),
        ErrorKind::TooManyValues => format!("Zu „{argument}“ gehört der Wert „{value}“ nicht."),
        ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => format!("Bei „{argument}“ fehlt ein Wert."),
        ErrorKind::NoEquals => format!("Zwischen „{argument}“ und seinem Wert steht ein Gleichheitszeichen."),
        ErrorKind::ArgumentConflict => conflict(error, &argument),
        ErrorKind::MissingRequiredArgument => format!("Es fehlt: {argument}."),
        ErrorKind::MissingSubcommand => "Es fehlt der Befehl.".to_owned(),
        ErrorKind::InvalidUtf8 => "Eines der Argumente ist kein gültiger Text (UTF-8).".to_owned(),
        kind => format!("Die Argumente lassen sich nicht lesen (Technisch: {kind})."),
    }
}

fn is_number(error: &Error) -> bool {
    std::error::Error::source(error).is_some_and(|source| source.is::<ParseIntError>())
}

/// Arguments that don't go together.
fn conflict(error: &Error, argument: &str) -> String {
    let (prior, command) = (text(error, ContextKind::PriorArg), text(error, ContextKind::InvalidSubcommand));
    match (command.is_empty(), prior.is_empty()) {
        (false, _) => format!("„{prior}“ gehört nicht zum Befehl „{command}“, oder dahinter."),
        (true, false) if prior == argument => format!("„{argument}“ steht zweimal da; es gilt nur einmal."),
        (true, false) => format!("„{argument}“ geht nicht zusammen mit {prior}."),
        (true, true) => format!("„{argument}“ geht nicht zusammen mit den anderen Argumenten."),
    }
}

/// What may be meant.
fn proposals(error: &Error) -> Vec<String> {
    let meant = [ContextKind::SuggestedSubcommand, ContextKind::SuggestedArg, ContextKind::SuggestedValue];
    let meant = meant.into_iter().map(|kind| values(error, kind)).filter(|meant| !meant.is_empty());
    let meant = meant.map(|meant| format!("Meinten Sie {}?", either(&meant)));
    let possible = [ContextKind::ValidValue, ContextKind::ValidSubcommand].into_iter();
    let possible = possible.map(|kind| values(error, kind)).filter(|values| !values.is_empty());
    let possible = possible.map(|values| format!("Möglich: {}.", values.join(", ")));
    let others = values(error, ContextKind::Suggested).into_iter().filter_map(|english| other(&english));
    meant.chain(possible).chain(others).collect()
}

/// What clap proposes as a whole sentence alone. That a mistyped option could be a value helps nobody.
fn other(english: &str) -> Option<String> {
    let quoted: Vec<&str> = english.split('\'').skip(1).step_by(2).collect();
    match *quoted.as_slice() {
        [there] if english.ends_with(" exists") => Some(format!("Es gibt „{there}“.")),
        [command, "--"] => Some(format!("Den Befehl „{command}“ gibt es: Lassen Sie „--“ davor weg.")),
        _ => None,
    }
}

fn either(meant: &[String]) -> String {
    let quoted: Vec<String> = meant.iter().map(|meant| format!("„{meant}“")).collect();
    match quoted.split_last() {
        Some((last, others)) if !others.is_empty() => format!("{} oder {last}", others.join(", ")),
        _ => quoted.concat(),
    }
}

fn text(error: &Error, kind: ContextKind) -> String {
    values(error, kind).join(", ")
}

fn values(error: &Error, kind: ContextKind) -> Vec<String> {
    match error.get(kind) {
        Some(ContextValue::String(value)) => vec![value.clone()],
        Some(ContextValue::Strings(values)) => values.clone(),
        Some(ContextValue::StyledStr(text)) => vec![text.to_string()],
        Some(ContextValue::StyledStrs(texts)) => texts.iter().map(ToString::to_string).collect(),
        _ => Vec::new(),
    }
}
