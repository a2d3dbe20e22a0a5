//! `wegweiser staff-pin`: the line of `kiosk.ron` that lets staff in.

use std::{
    io::{self, BufRead, Write},
    process::ExitCode,
};

use super::{CommandError, Messages};
use crate::settings::{FEWEST, MOST, PinError, PinHash};

/// Arguments of `staff-pin`.
#[derive(Debug, clap::Args)]
pub struct Arguments {
    /// Reads the PIN from standard input, once, rather than asking for it twice.
    #[arg(long)]
    stdin: bool,
    /// Language of messages.
    #[arg(long, value_enum, default_value_t)]
    messages: Messages,
}

/// What is said, in English and German.
fn say(messages: Messages, english: String, german: String) -> String {
    match messages {
        Messages::En => english,
        Messages::De => german,
    }
}

/// Asks, and prints the line.
pub fn run(arguments: &Arguments, out: &mut dyn Write) -> Result<ExitCode, CommandError> {
    let hash = match arguments.stdin {
        true => {
            let mut lines = io::stdin().lock().lines();
            pin(arguments, &mut |_| lines.next().transpose().map(Option::unwrap_or_default))?
        }
        false => pin(arguments, &mut |question| rpassword::prompt_password(format!("{question} ")))?,
    };
    writeln!(out, "    staff_pin: Some(\"{hash}\"),")?;
    let told = say(
        arguments.messages,
        "Copy this line into kiosk.ron, in place of an older one, and start the kiosk again.".to_owned(),
        "Kopieren Sie diese Zeile in kiosk.ron, an die Stelle einer älteren, und starten Sie den Kiosk neu.".to_owned(),
    );
    writeln!(io::stderr(), "{told}")?;
    Ok(ExitCode::SUCCESS)
}

/// Gets the PIN and hashes it. The digits are never written anywhere. `ask` gets a question and gives what was typed.
fn pin(arguments: &Arguments, ask: &mut dyn FnMut(String) -> io::Result<String>) -> Result<PinHash, CommandError> {
    let messages = arguments.messages;
    let mut read =
        |question: String| -> Result<String, CommandError> { Ok(ask(question).map(|line| line.trim().to_owned())?) };
    let first = read(say(
        messages,
        format!("PIN for staff, {FEWEST} to {MOST} digits:"),
        format!("PIN für das Personal, {FEWEST} bis {MOST} Ziffern:"),
    ))?;
    let hash = PinHash::of(&first).map_err(|error| {
        CommandError::Failed(match error {
            PinError::Digits => say(
                messages,
                error.to_string(),
                format!("Eine PIN hat {FEWEST} bis {MOST} Ziffern von 0 bis 9 und nichts sonst."),
            ),
            PinError::Hash(_) => error.to_string(),
        })
    })?;
    if !arguments.stdin && read(say(messages, "Once more:".to_owned(), "Noch einmal:".to_owned()))? != first {
        return Err(CommandError::Failed(say(
            messages,
            "the two PINs are not the same; nothing was changed".to_owned(),
            "Die beiden PINs sind nicht gleich; es wurde nichts geändert.".to_owned(),
        )));
    }
    Ok(hash)
}

#[cfg(test)]
mod tests {
    //! The line opens for the PIN that was typed, and nothing else does.
    use super::*;

    fn typed(stdin: bool, text: &str) -> Result<PinHash, String> {
        let arguments = Arguments { stdin, messages: Messages::En };
        let mut lines = text.lines();
        pin(&arguments, &mut |_| Ok(lines.next().unwrap_or_default().to_owned())).map_err(|error| error.to_string())
    }

    #[test]
    fn it_is_asked_for_twice_and_must_be_the_same() {
        assert!(typed(false, "2468\n2468\n").unwrap().fits("2468"));
        assert_eq!(typed(false, "2468\n2469\n"), Err("the two PINs are not the same; nothing was changed".to_owned()));
        assert!(typed(false, "2468\n").is_err(), "the end of input is no second time");
    }

    #[test]
    fn a_script_gives_it_once() {
        assert!(typed(true, "13579\r\n").unwrap().fits("13579"));
    }

    #[test]
    fn what_is_no_pin_is_said() {
        let cure = Err("a PIN has 4 to 12 digits, from 0 to 9 and nothing else".to_owned());
        for bad in ["", "12\n12\n", "abcd\nabcd\n"] {
            assert_eq!(typed(false, bad), cure, "{bad}");
        }
    }
}
