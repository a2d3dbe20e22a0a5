//! Hours as people write them in German and English.
//!
//! Their words become those of OpenStreetMap's `opening_hours`, whose grammar reads them
//! (<https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification>). Refused is what isn't the same every week: a kiosk
//! that says "open now" knows no months and first Mondays. What is said of holidays and appointments beside the hours of a
//! week ([`set_aside`]) leaves those as they are.

use jiff::civil::Weekday;
use opening_hours_syntax::{
    ExtendedTime, RuleKind, parse,
    rules::{
        RuleSequence,
        day::{WeekDayRange, Weekday as OsmDay},
        time::{Time, TimeSpan},
    },
};

use super::{
    aside::set_aside,
    week::{DAY, HoursError, OpeningHours, Span, weekdays},
    word::{minute_of, weekday},
};

impl OpeningHours {
    /// Reads hours as people write them: `Mo-Fr 09:00-12:00; Di 14-16 Uhr`. German and English days.
    /// Gives the days on which some overlapped and were merged.
    pub fn parse(text: &str) -> Result<(Self, Vec<Weekday>), HoursError> {
        Ok(Self::new(Self::written(text)?.spans))
    }

    /// Hours as people write them, as they stand.
    pub fn written(text: &str) -> Result<WrittenHours, HoursError> {
        let words = words(text);
        let (weekly, aside) = set_aside(&words);
        // Who opens by appointment alone has no hours.
        if weekly.is_empty() && !aside.is_empty() {
            return Err(HoursError(text.trim().to_owned()));
        }
        Ok(WrittenHours { spans: spans(text, &weekly)?, aside })
    }
}

/// Hours of a week, and what was said beside them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WrittenHours {
    /// The hours as they stand; some may overlap.
    pub spans: Vec<(Weekday, Span)>,
    /// What is said of holidays and appointments, and is in no week.
    pub aside: Vec<String>,
}

fn spans(text: &str, words: &[&str]) -> Result<Vec<(Weekday, Span)>, HoursError> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let refused = || HoursError(text.trim().to_owned());
    let rules = parse(&osm(text, words)?).map_err(|_| refused())?.rules;
    // By the day they begin on: a day that is closed takes no night of the day before along.
    let mut begun: Vec<(Weekday, u16, u16)> = Vec::new();
    for rule in &rules {
        let days = days(rule).ok_or_else(refused)?;
        if rule.kind == RuleKind::Closed {
            begun.retain(|(day, ..)| !days.contains(day));
            continue;
        }
        for span in &rule.time_selector.spans {
            let (from, to) = minutes(span).ok_or_else(refused)?;
            begun.extend(days.iter().map(|&day| (day, from, to)));
        }
    }
    let mut spans = Vec::new();
    for (day, from, to) in begun {
        spans.extend(Span::from_day(day, from, to).ok_or_else(refused)?);
    }
    Ok(spans)
}

/// The days of a rule that holds every week.
fn days(rule: &RuleSequence) -> Option<Vec<Weekday>> {
    let select = &rule.day_selector;
    let weekly = select.year.is_empty() && select.monthday.is_empty() && select.week.is_empty();
    if !weekly || rule.kind == RuleKind::Unknown || !rule.comment.is_empty() {
        return None;
    }
    let mut days = Vec::new();
    for range in &select.weekday {
        let WeekDayRange::Fixed { range, offset: 0, nth_from_start, nth_from_end } = range else { return None };
        if !nth_from_start.iter().chain(nth_from_end).all(|&nth| nth) {
            return None;
        }
        let (mut day, last) = (weekday_of(*range.start()), weekday_of(*range.end()));
        days.push(day);
        while day != last {
            day = day.next();
            days.push(day);
        }
    }
    if select.weekday.is_empty() {
        days.extend(weekdays());
    }
    days.dedup();
    Some(days)
}

fn weekday_of(day: OsmDay) -> Weekday {
    weekdays()[usize::try_from(day.num_days_from_monday()).unwrap_or(0)]
}

/// Minutes of the day a span begins and ends; what ends the next day ends before it begins.
fn minutes(span: &TimeSpan) -> Option<(u16, u16)> {
    let (Time::Fixed(from), Time::Fixed(to)) = (span.range.start, span.range.end) else { return None };
    if span.open_end || span.repeats.is_some() {
        return None;
    }
    let minute = |time: ExtendedTime| u16::from(time.hour()) * 60 + u16::from(time.minute());
    let (from, to) = (minute(from), minute(to));
    Some((from, if to > DAY { to - DAY } else { to }))
}

/// What was read last.
#[derive(PartialEq, Clone, Copy)]
enum Last {
    Nothing,
    Day,
    Time,
    /// Something that ends a rule, such as "closed".
    End,
}

/// Words, dashes and commas; brackets and quotation marks around words say nothing of a time.
fn words(text: &str) -> Vec<String> {
    // `24/7` has nothing between two days.
    let spaced = text
        .replace("24/7", "24 Stunden")
        .replace(['-', '–', '—', '‑'], " - ")
        .replace([',', ';', '\n', '\r', '/', '&', '|', '+'], " , ");
    let spaced = spaced.replace(['(', ')', '"', '„', '“', '”'], " ");
    // `Mo: 9-12` has a colon that is no part of a time.
    let words = spaced.split_whitespace().map(|word| word.trim_end_matches(':')).filter(|word| !word.is_empty());
    words.map(str::to_owned).collect()
}

/// Words of people as words of OpenStreetMap.
fn osm(text: &str, words: &[&str]) -> Result<String, HoursError> {
    if ["rund um die uhr", "24 stunden", "24 hours"].contains(&words.join(" ").to_lowercase().as_str()) {
        return Ok("24/7".to_owned());
    }
    let mut rules = Rules { text: String::new(), last: Last::Nothing, between: None };
    for word in words {
        rules.word(&word.to_lowercase()).ok_or_else(|| HoursError((*word).to_owned()))?;
    }
    // A day without a time is open all day to OpenStreetMap, and forgotten by people.
    let whole = rules.between != Some('-') && matches!(rules.last, Last::Time | Last::End);
    if whole { Ok(rules.text) } else { Err(HoursError(text.trim().to_owned())) }
}

/// Rules as they grow, word by word.
struct Rules {
    text: String,
    last: Last,
    /// A dash or a comma since then.
    between: Option<char>,
}

impl Rules {
    fn word(&mut self, word: &str) -> Option<()> {
        match word {
            "-" | "bis" | "to" | "till" | "until" => {
                if self.between.is_some() || self.last == Last::Nothing {
                    return None;
                }
                self.between = Some('-');
            }
            "," | "und" | "and" | "u." | "sowie" => {
                if self.between == Some('-') {
                    return None;
                }
                self.between = Some(',');
            }
            "uhr" | "von" | "from" | "h" | "am" | "an" | "on" => {}
            "täglich" | "daily" => self.day("Mo-Su")?,
            "geschlossen" | "closed" | "off" | "zu" | "ruhetag" => {
                if self.last != Last::Day || self.between.is_some() {
                    return None;
                }
                self.text.push_str(" closed");
                self.last = Last::End;
            }
            word => match (weekday(word), minute_of(word)) {
                (Some(day), _) => self.day(day)?,
                (None, Some(minute)) => self.time(minute)?,
                (None, None) => return None,
            },
        }
        Some(())
    }

    fn day(&mut self, day: &str) -> Option<()> {
        match (self.last, self.between.take()) {
            (Last::Nothing, _) => {}
            (Last::Day, Some('-')) => self.text.push('-'),
            (Last::Day, _) => self.text.push(','),
            (Last::Time | Last::End, Some('-')) => return None,
            // People add times; to OpenStreetMap a semicolon would replace those of the same day.
            (Last::Time | Last::End, _) => self.text.push_str(", "),
        }
        self.text.push_str(day);
        self.last = Last::Day;
        Some(())
    }

    fn time(&mut self, minute: u16) -> Option<()> {
        match (self.last, self.between.take()) {
            (Last::Day, None) => self.text.push(' '),
            (Last::Time, Some(between)) => self.text.push(between),
            _ => return None,
        }
        self.text.push_str(&format!("{:02}:{:02}", minute / 60, minute % 60));
        self.last = Last::Time;
        Some(())
    }
}
