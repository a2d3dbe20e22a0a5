//! What people say of holidays and appointments beside the hours of a week: `Mo-Fr 9-12; PH off`, `und nach Vereinbarung`.
//!
//! The hours of the week are right without it, so it is set aside and told. What says that the hours of the week hold for
//! a part of the year alone stays, and is refused with them.

use super::word::{minute_of, weekday};

/// What a word is to somebody who looks for holidays and appointments.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Holiday,
    Appointment,
    /// Belongs to what comes behind it.
    Lead,
    Day,
    Time,
    Dash,
    Comma,
    Closed,
    Other,
}

/// Words that belong to what comes behind them.
const LEADS: [&str; 36] = [
    "an",
    "am",
    "in",
    "den",
    "der",
    "außer",
    "ausser",
    "nicht",
    "except",
    "on",
    "upon",
    "gesetzlichen",
    "gesetzliche",
    "public",
    "school",
    "bank",
    "national",
    "nach",
    "n.",
    "by",
    "auf",
    "mit",
    "nur",
    "only",
    "telefonischer",
    "vorheriger",
    "individueller",
    "persönlicher",
    "weitere",
    "termine",
    "zeiten",
    "auch",
    "gerne",
    "gern",
    "prior",
    "other",
];

/// Who comes has to have asked.
const APPOINTMENTS: [&str; 14] = [
    "vereinbarung",
    "terminvereinbarung",
    "terminabsprache",
    "absprache",
    "voranmeldung",
    "anmeldung",
    "anfrage",
    "n.v",
    "v",
    "appointment",
    "appointments",
    "arrangement",
    "request",
    "termin",
];

fn kind(word: &str) -> Kind {
    let word = word.to_lowercase();
    let bare = word.trim_end_matches('.');
    match word.as_str() {
        "-" | "bis" | "to" | "till" | "until" => Kind::Dash,
        "," | "und" | "and" | "u." | "sowie" | "oder" | "or" => Kind::Comma,
        "geschlossen" | "closed" | "off" | "zu" | "ruhetag" => Kind::Closed,
        "uhr" | "von" | "from" | "h" => Kind::Time,
        _ if LEADS.contains(&word.as_str()) => Kind::Lead,
        _ if ["ph", "sh"].contains(&bare) || is_holiday(bare) => Kind::Holiday,
        _ if APPOINTMENTS.contains(&bare) => Kind::Appointment,
        _ if weekday(&word).is_some() || ["täglich", "daily"].contains(&bare) => Kind::Day,
        _ if minute_of(&word).is_some() => Kind::Time,
        _ => Kind::Other,
    }
}

fn is_holiday(word: &str) -> bool {
    word.starts_with("feiertag") || word.ends_with("ferien") || ["holiday", "holidays"].contains(&word)
}

/// The words of the week, and what was said beside them, each as it was written.
pub(super) fn set_aside(words: &[String]) -> (Vec<&str>, Vec<String>) {
    let kinds: Vec<Kind> = words.iter().map(|word| kind(word)).collect();
    let (mut weekly, mut aside): (Vec<&str>, Vec<String>) = (Vec::new(), Vec::new());
    let mut from = 0;
    for at in 0..words.len() {
        // What was taken with the one before.
        if at < from {
            continue;
        }
        let taken = match kinds[at] {
            Kind::Holiday => holiday(&kinds, at),
            Kind::Appointment => appointment(&kinds, at),
            _ => continue,
        };
        let start = taken.start.max(from);
        weekly.extend(words[from..start].iter().map(String::as_str));
        aside.push(shown(&words[start..taken.end]));
        from = taken.end;
    }
    weekly.extend(words[from..].iter().map(String::as_str));
    // What only parted one from the other says nothing alone.
    let parts = |word: &&&str| kind(word) == Kind::Comma;
    weekly.truncate(weekly.len() - weekly.iter().rev().take_while(parts).count());
    (weekly, aside)
}

/// Where what belongs to a word begins.
fn led(kinds: &[Kind], at: usize) -> usize {
    at - kinds[..at].iter().rev().take_while(|kind| **kind == Kind::Lead).count()
}

/// Holidays with what is said of them; in a list of days they alone.
fn holiday(kinds: &[Kind], at: usize) -> std::ops::Range<usize> {
    let start = led(kinds, at);
    // `PH, SH off`
    let more = kinds[at + 1..].chunks_exact(2).take_while(|pair| **pair == [Kind::Comma, Kind::Holiday]).count();
    let at = at + 2 * more;
    let before = |back: usize| start.checked_sub(back).map(|at| kinds[at]);
    let after = |on: usize| kinds.get(at + on).copied();
    match (before(2), before(1)) {
        // `Sa, PH 10:00-12:00`: the times are Saturday's too.
        (Some(Kind::Day), Some(Kind::Comma)) => return start - 1..at + 1,
        // `Mo-Fr außer feiertags 9-12`
        (_, Some(Kind::Day)) => return start..at + 1,
        // `closed on public holidays`
        (before, Some(Kind::Closed)) if before != Some(Kind::Day) => return start - 1..at + 1,
        _ => {}
    }
    match (after(1), after(2)) {
        (Some(Kind::Comma), Some(Kind::Day)) => return start..at + 2,
        (Some(Kind::Closed), _) => return start..at + 2,
        _ => {}
    }
    let mut end = at + 1;
    loop {
        end = match (kinds.get(end), kinds.get(end + 1)) {
            (Some(Kind::Time | Kind::Dash), _) => end + 1,
            (Some(Kind::Comma), Some(Kind::Time)) if end > at + 1 => end + 2,
            _ => return start..end,
        };
    }
}

/// An appointment, with the days that have it in place of hours.
fn appointment(kinds: &[Kind], at: usize) -> std::ops::Range<usize> {
    let start = led(kinds, at);
    if start.checked_sub(1).map(|at| kinds[at]) != Some(Kind::Day) {
        return start..at + 1;
    }
    let days = kinds[..start].iter().rev().take_while(|kind| matches!(kind, Kind::Day | Kind::Dash | Kind::Comma));
    start - days.count()..at + 1
}

/// Words as they were written, nearly: signs between them have their usual spaces.
fn shown(words: &[String]) -> String {
    let text = words.join(" ").replace(" - ", "-").replace(" , ", ", ");
    let text = text.trim_matches([',', ' ']);
    let joined = ["und ", "and ", "sowie ", "oder ", "or ", "u. "].iter().find_map(|word| text.strip_prefix(word));
    joined.unwrap_or(text).to_owned()
}
