//! Single words: times of the day, and days in German and English.

use super::week::DAY;

/// Days as OpenStreetMap writes them, from Monday on.
const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// A time as a word: `9`, `9:00`, `9h`, and `26:00` for two in the night.
pub(super) fn minute_of(word: &str) -> Option<u16> {
    let word = word.trim_end_matches(['h', 'u']);
    minute(word).or_else(|| {
        let (hours, minutes) = word.split_once(':')?;
        let late: u16 = hours.parse().ok().filter(|hours| (25..=36).contains(hours))?;
        Some(minute(&format!("{:02}:{minutes}", late - 24))? + DAY)
    })
}

/// A minute of the day: `9`, `9:00`, `09.30`, `24:00`.
pub(in crate::content::directory) fn minute(text: &str) -> Option<u16> {
    let (hours, minutes) = text.split_once([':', '.']).unwrap_or((text, "00"));
    let fine = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if !fine(hours) || minutes.len() != 2 || !fine(minutes) {
        return None;
    }
    let (hours, minutes): (u16, u16) = (hours.parse().ok()?, minutes.parse().ok()?);
    (minutes < 60 && hours * 60 + minutes <= DAY).then_some(hours * 60 + minutes)
}

/// A day's name or short name, as OpenStreetMap writes it.
pub(super) fn weekday(word: &str) -> Option<&'static str> {
    let word = word.trim_end_matches('.');
    if ["wochenende", "wochenenden", "wochenends", "weekend", "weekends"].contains(&word) {
        return Some("Sa-Su");
    }
    let names: [&[&str]; 7] = [
        &["mo", "mon", "montag", "montags", "monday"],
        &["di", "die", "tu", "tue", "tues", "dienstag", "dienstags", "tuesday"],
        &["mi", "mit", "we", "wed", "mittwoch", "mittwochs", "wednesday"],
        &["do", "don", "th", "thu", "thur", "thurs", "donnerstag", "donnerstags", "thursday"],
        &["fr", "fre", "fri", "freitag", "freitags", "friday"],
        &["sa", "sam", "sat", "samstag", "samstags", "sonnabend", "saturday"],
        &["so", "son", "su", "sun", "sonntag", "sonntags", "sunday"],
    ];
    names.iter().position(|names| names.contains(&word)).map(|at| DAYS[at])
}
