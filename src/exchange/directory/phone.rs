//! Telephone numbers as other programs and people write them into one cell.
//!
//! What a number is, the numbering plans of [`phonenumber`] say; where a cell holds several, the first is taken and the rest
//! is told.

use phonenumber::country::DE;

use crate::{
    content::directory::PhoneNumber,
    diagnostic::{Diagnostic, Location},
};

/// Words before a number that say it is no fax.
const VOICE: [&str; 18] = [
    "",
    "tel",
    "telefon",
    "telefonnummer",
    "telephone",
    "fon",
    "phone",
    "mobil",
    "mobile",
    "mobiltelefon",
    "handy",
    "mob",
    "rufnummer",
    "hotline",
    "festnetz",
    "nr",
    "t",
    "m",
];
/// Words before a number nobody answers.
const SILENT: [&str; 6] = ["fax", "telefax", "faxnummer", "f", "pager", "tty"];

/// Digits of the longest number there is, see ITU-T E.164, and of the shortest that has an area.
const LONG: usize = 15;

/// A telephone number of a cell, in our form; the cell as it was where it holds none.
pub(super) fn phone(written: &str, place: &Location, findings: &mut Vec<Diagnostic>) -> Option<String> {
    let written = written.trim();
    if written.is_empty() {
        return None;
    }
    // A spreadsheet made a number of it and rounded it: whoever rings what is left reaches somebody else.
    if is_rounded(written) {
        return Some(written.to_owned());
    }
    let parts = parts(written);
    let fax = parts.iter().any(|part| part.is_silent());
    let voices = parts.iter().filter(|part| !part.is_silent() && !part.number.is_empty());
    let written_numbers = voices.flat_map(|part| numbers(&part.number).into_iter().map(move |number| (part, number)));
    let all: Vec<(&Part, String)> = written_numbers.collect();
    let found: Vec<(&Part, PhoneNumber)> =
        all.iter().filter_map(|(part, number)| Some((*part, PhoneNumber::tidied(number)?))).collect();
    // Somebody's name may stand before a number; what isn't named and is no whole number is none.
    let named = found.iter().find(|(part, _)| part.is_voice());
    let first =
        named.or_else(|| found.iter().find(|(_, number)| is_whole(number.as_str()))).map(|(_, number)| number.clone());
    let more = fax || all.len() > 1;
    let Some(number) = first else {
        if fax {
            findings.push(Diagnostic::error("import-phone-fax", place.clone()).with("written", written));
            return None;
        }
        return Some(written.to_owned());
    };
    // Words such as "vormittags" behind a number are no number, and are lost here all the same.
    if more || parts.iter().any(|part| !part.is_voice()) {
        let finding = Diagnostic::warning("import-phone-several", place.clone()).with("written", written);
        findings.push(finding.with("number", &number));
    }
    findings.extend(doubt(&number, place));
    Some(number.to_string())
}

/// Whether a cell is a number in powers of ten, such as `3,91E+08`.
fn is_rounded(written: &str) -> bool {
    let lower = written.to_lowercase();
    let Some((number, power)) = lower.split_once("e+") else { return false };
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    digits(power) && digits(&number.replacen([',', '.'], "", 1))
}

/// A finding about a number that can hardly be rung.
fn doubt(number: &PhoneNumber, place: &Location) -> Option<Diagnostic> {
    let digits = number.as_str().chars().filter(char::is_ascii_digit).count();
    if digits > 6 && !number.as_str().starts_with(['0', '1', '+']) {
        return Some(Diagnostic::warning("import-phone-zero", place.clone()).with("number", number));
    }
    let planned = !number.as_str().starts_with(['0', '+']) || is_whole(number.as_str());
    (!planned).then(|| Diagnostic::warning("import-phone-plan", place.clone()).with("number", number))
}

/// A number with the words before it.
struct Part {
    words: String,
    number: String,
}

impl Part {
    fn label(&self) -> impl Iterator<Item = &str> {
        self.words.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty())
    }

    fn is_voice(&self) -> bool {
        let mut words = self.label();
        // "Tel./Fax" is one number for both.
        if self.is_silent() { false } else { words.all(|word| VOICE.contains(&word) || SILENT.contains(&word)) }
    }

    fn is_silent(&self) -> bool {
        let mut silent = self.label().filter(|word| SILENT.contains(word)).peekable();
        silent.peek().is_some() && !self.label().any(|word| VOICE.contains(&word))
    }
}

/// Words and numbers of a cell, from left to right.
fn parts(written: &str) -> Vec<Part> {
    let mut parts = vec![Part { words: String::new(), number: String::new() }];
    for c in written.to_lowercase().chars() {
        let Some(part) = parts.last_mut() else { break };
        let counted = part.number.contains(|c: char| c.is_ascii_digit());
        match c {
            ';' | '|' | ',' | '\n' => parts.push(Part { words: String::new(), number: String::new() }),
            c if c.is_alphabetic() && counted => parts.push(Part { words: c.to_string(), number: String::new() }),
            c if c.is_alphabetic() || (!counted && !c.is_ascii_digit() && !"+(".contains(c)) => {
                // A bracket that held a word held no number.
                part.number.clear();
                part.words.push(c);
            }
            c => part.number.push(c),
        }
    }
    // "und" and "oder" part numbers and say nothing.
    for part in &mut parts {
        let words = part.label().filter(|word| !["und", "oder", "or", "and", "bzw", "bis"].contains(word));
        part.words = words.collect::<Vec<_>>().join(" ");
    }
    parts.retain(|part| !part.words.is_empty() || part.number.contains(|c: char| c.is_ascii_digit()));
    parts
}

/// The numbers of a text. A stroke parts an area from its number, or one number from the next: the next, where what
/// stands before is a whole number by its plan.
fn numbers(text: &str) -> Vec<String> {
    let text = text.replace("(0)", " ");
    let mut numbers: Vec<String> = vec![String::new()];
    for piece in text.split_inclusive(['/', '(']) {
        let (piece, stroke) = match piece.strip_suffix(['/', '(']) {
            Some(before) => (before, true),
            None => (piece, false),
        };
        if let Some(last) = numbers.last_mut() {
            last.push_str(piece);
            let full = stroke && (is_whole(last) || digits(last).len() > LONG);
            if full {
                numbers.push(String::new());
            } else if stroke {
                last.push(' ');
            }
        }
    }
    numbers.retain(|number| !digits(number).is_empty());
    numbers
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Whether a text is a number one can ring, by the plan of its country.
fn is_whole(text: &str) -> bool {
    let digits = digits(text);
    let short = ["110", "112", "115"].contains(&digits.as_str()) || (digits.len() == 6 && digits.starts_with("116"));
    short || phonenumber::parse(Some(DE), text.trim()).is_ok_and(|number| phonenumber::is_valid(&number))
}

#[cfg(test)]
mod tests {
    //! One cell, one number: the first that somebody answers.
    use super::*;

    fn read(written: &str) -> (Option<String>, Vec<&'static str>) {
        let mut findings = Vec::new();
        let number = phone(written, &Location::file("t.csv"), &mut findings);
        (number, findings.iter().map(|finding| finding.code).collect())
    }

    #[test]
    fn one_number_is_read_however_it_is_written() {
        for (written, number) in [
            ("030/23125-001", "030 23125 001"),
            ("(0391) 123-4567", "0391 123 4567"),
            ("+49 (0)391/1234567", "+49 391 1234567"),
            ("Tel.: 0391 1234567", "0391 1234567"),
            ("Tel./Fax: 0391 1234567", "0391 1234567"),
            ("0391-1234567", "0391 1234567"),
            ("112", "112"),
            ("116 117", "116 117"),
            ("0176 12345678", "0176 12345678"),
        ] {
            assert_eq!(read(written), (Some(number.to_owned()), vec![]), "{written}");
        }
    }

    #[test]
    fn of_several_numbers_the_first_is_taken_and_the_rest_is_told() {
        for (written, number) in [
            ("0391 12345-10/-11", "0391 12345 10"),
            ("0391 1234567/8", "0391 1234567"),
            ("0391 1234567 / 0391 7654321", "0391 1234567"),
            ("0391 1234567, 0391 7654321", "0391 1234567"),
            ("0391 1234567 oder 0176 12345678", "0391 1234567"),
            ("Tel. 0391 1234567 Fax 0391 1234568", "0391 1234567"),
            ("Fax: 0391 1234568; Tel: 0391 1234567", "0391 1234567"),
            ("0391 1234567 (-68)", "0391 1234567"),
            ("0391 1234567 (vormittags)", "0391 1234567"),
            ("112/110", "112"),
        ] {
            assert_eq!(read(written), (Some(number.to_owned()), vec!["import-phone-several"]), "{written}");
        }
    }

    #[test]
    fn what_nobody_answers_is_no_number() {
        assert_eq!(read("Fax 0391 1234568"), (None, vec!["import-phone-fax"]));
        assert_eq!(read("auf Anfrage"), (Some("auf Anfrage".to_owned()), vec![]));
        assert_eq!(read("0391123456789012"), (Some("0391123456789012".to_owned()), vec![]));
        assert_eq!(read("0391 1"), (Some("0391 1".to_owned()), vec!["import-phone-plan"]));
        assert_eq!(read("3911234567").1, ["import-phone-zero"]);
    }
}
