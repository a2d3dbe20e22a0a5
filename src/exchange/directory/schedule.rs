//! Schedules of HSDS as the hours of a week.
//!
//! A schedule is a rule of iCalendar (RFC 5545) that may hold for a time. Refused, and told, is what has ended, what has not
//! begun, and what isn't the same every week.

use jiff::civil::{Date, Weekday};
use serde_json::Value;

use super::{
    cell::hours,
    linked::{Object, text},
};
use crate::{
    content::directory::Span,
    diagnostic::{Diagnostic, Location},
};

/// Fields of a rule by which it isn't the same every week.
const RARE: [&str; 6] = ["bymonthday", "byyearday", "byweekno", "bysetpos", "bymonth", "count"];

/// Whose hours are read, when, and where they stand.
pub(super) struct Week<'a> {
    /// The day of the import.
    pub today: Date,
    /// The entry's name.
    pub entry: &'a str,
    /// Where it stands.
    pub place: &'a Location,
}

impl Week<'_> {
    /// The hours of schedules that hold today.
    pub fn hours<'s>(
        &self,
        schedules: impl Iterator<Item = &'s Object>,
        findings: &mut Vec<Diagnostic>,
    ) -> Vec<(Weekday, Span)> {
        let mut spans = Vec::new();
        for schedule in schedules {
            let written = written(schedule);
            // One that has only words is told with all else that isn't taken.
            if written.trim().is_empty() || !self.holds(schedule, &written, findings) {
                continue;
            }
            if !is_weekly(schedule) {
                findings.push(self.finding("import-hours-rhythm", &rhythm(schedule, &written)));
                continue;
            }
            spans.extend(hours(&written, self.entry, self.place, findings));
        }
        spans
    }

    /// Whether a schedule holds today; what doesn't, or not for ever, is a finding.
    fn holds(&self, schedule: &Object, written: &str, findings: &mut Vec<Diagnostic>) -> bool {
        let mut day = |names: [&str; 2]| {
            let text = names.iter().find_map(|name| text(schedule, name))?;
            let day = day(&text);
            if day.is_none() {
                findings.push(Diagnostic::error("site-date", self.place.clone()).with("date", text));
            }
            day
        };
        let (from, to) = (day(["valid_from", "dtstart"]), day(["valid_to", "until"]));
        let told = match (from, to) {
            (_, Some(to)) if to < self.today => Some(("import-hours-over", to, false)),
            (Some(from), _) if from > self.today => Some(("import-hours-later", from, false)),
            (_, Some(to)) => Some(("import-hours-until", to, true)),
            _ => None,
        };
        let Some((code, day, holds)) = told else { return true };
        findings.push(self.finding(code, written).with("date", day));
        holds
    }

    fn finding(&self, code: &'static str, hours: &str) -> Diagnostic {
        let place = self.place.clone();
        let finding = match code {
            "import-hours-over" => Diagnostic::warning("import-hours-over", place),
            "import-hours-later" => Diagnostic::warning("import-hours-later", place),
            "import-hours-until" => Diagnostic::note("import-hours-until", place),
            _ => Diagnostic::warning("import-hours-rhythm", place),
        };
        finding.with("entry", self.entry).with("hours", hours)
    }
}

/// A day, with or without a time behind it.
fn day(text: &str) -> Option<Date> {
    text.split('T').next()?.trim().parse().ok()
}

/// Days and times as people would write them; empty where there is neither.
fn written(schedule: &Object) -> String {
    let part = |name| text(schedule, name).unwrap_or_default();
    let (opens, closes) = (clock(&part("opens_at")), clock(&part("closes_at")));
    if opens.is_empty() && closes.is_empty() {
        return String::new();
    }
    // Midnight as an end is the end of the day.
    let closes = if closes == "00:00" { "24:00" } else { &closes };
    let named = Some(part("byday")).filter(|days| !days.is_empty()).unwrap_or_else(|| weekday(&part("weekday")));
    let days = match part("freq").to_uppercase().as_str() {
        _ if !named.is_empty() => named,
        "DAILY" => "MO-SU".to_owned(),
        // A week without days has that of its beginning.
        "WEEKLY" => {
            text(schedule, "dtstart").and_then(|text| day(&text)).map_or(String::new(), |day| code(day.weekday()))
        }
        _ => named,
    };
    format!("{days} {opens}-{closes}").trim().to_owned()
}

/// A day as versions before 2.0 write it: a number from Monday on, or a name.
fn weekday(written: &str) -> String {
    let number = written.parse().ok().and_then(|number| Weekday::from_monday_one_offset(number).ok());
    number.map_or_else(|| written.to_owned(), code)
}

fn code(day: Weekday) -> String {
    let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
    codes[usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)].to_owned()
}

/// Hours and minutes of `9:00`, `09:00:00`, `09:00+01:00` or `09:00Z`.
fn clock(time: &str) -> String {
    let time = time.trim().split(['+', 'Z', 'z']).next().unwrap_or("");
    let mut parts = time.split(':');
    match (parts.next(), parts.next()) {
        (Some(hours), Some(minutes)) if hours.len() < 3 => format!("{hours:0>2}:{}", minutes.trim()),
        _ => time.trim().to_owned(),
    }
}

/// Whether a rule is the same every week.
fn is_weekly(schedule: &Object) -> bool {
    let said = |name: &str| text(schedule, name).unwrap_or_default();
    let freq = said("freq").to_uppercase();
    let rare = |name: &str| match schedule.get(name) {
        None | Some(Value::Null) => false,
        Some(Value::Array(list)) => !list.is_empty(),
        Some(value) => value.as_str().is_none_or(|text| !text.trim().is_empty()),
    };
    ["", "WEEKLY", "DAILY"].contains(&freq.as_str())
        && ["", "1"].contains(&said("interval").as_str())
        && !RARE.iter().any(|name| rare(name))
        // `1MO` is the first Monday of a month.
        && !said("byday").contains(|c: char| c.is_ascii_digit())
}

/// A rule with what makes it rare.
fn rhythm(schedule: &Object, written: &str) -> String {
    let names = ["freq", "interval"].into_iter().chain(RARE);
    let said = names.filter_map(|name| Some(format!("{name} {}", text(schedule, name)?)));
    std::iter::once(written.to_owned()).chain(said).collect::<Vec<_>>().join(", ")
}
