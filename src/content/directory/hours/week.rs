//! Spans of a week.

use std::fmt;

use jiff::civil::Weekday;

use crate::diagnostic::{Diagnostic, Location};

/// Minutes of a day.
pub(super) const DAY: u16 = 24 * 60;
/// Longest time that may pass midnight. Nothing is open for longer from one day to the next: somebody who writes 12-9
/// means nine in the evening, or slipped.
const NIGHT: u16 = 18 * 60;

/// The week from Monday on.
pub fn weekdays() -> [Weekday; 7] {
    use Weekday::{Friday, Monday, Saturday, Sunday, Thursday, Tuesday, Wednesday};
    [Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]
}

/// From a minute of the day up to another, at most 24:00; never empty.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    from: u16,
    to: u16,
}

impl Span {
    /// Takes minutes of the day where `from` comes before `to`.
    pub fn new(from: u16, to: u16) -> Option<Self> {
        (from < to && to <= DAY).then_some(Self { from, to })
    }

    /// What is open on a day from one minute to another; where the second comes first, it is of the next day, and there are
    /// two spans. `None`: nobody can be open so.
    pub fn from_day(day: Weekday, from: u16, to: u16) -> Option<Vec<(Weekday, Self)>> {
        if let Some(span) = Self::new(from, to) {
            return Some(vec![(day, span)]);
        }
        let tonight = Self::new(from, DAY)?;
        if to >= from || DAY - from + to > NIGHT {
            return None;
        }
        let tomorrow = Self::new(0, to).map(|span| (day.next(), span));
        Some(std::iter::once((day, tonight)).chain(tomorrow).collect())
    }

    /// First minute.
    pub fn from(&self) -> u16 {
        self.from
    }

    /// The minute it closes.
    pub fn to(&self) -> u16 {
        self.to
    }
}

impl fmt::Display for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:02}:{:02}-{:02}:{:02}", self.from / 60, self.from % 60, self.to / 60, self.to % 60)
    }
}

/// Whether something is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HoursState {
    /// It is open.
    Open {
        /// Day and minute at which it closes; a night ends on the next day. `None`: never.
        until: Option<(Weekday, u16)>,
    },
    /// It is closed; the next opening, if there is one.
    Closed {
        /// Day and minute of the next opening.
        opens: Option<(Weekday, u16)>,
    },
}

/// For each weekday sorted spans that don't touch. Empty: nobody said.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct OpeningHours([Vec<Span>; 7]);

/// A part of opening hours that could not be understood.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct HoursError(pub String);

fn index(day: Weekday) -> usize {
    usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)
}

impl OpeningHours {
    /// Lays spans together. Gives the days on which some overlapped and were merged; touching ones are merged silently.
    pub fn new(spans: impl IntoIterator<Item = (Weekday, Span)>) -> (Self, Vec<Weekday>) {
        let mut week = Self::default();
        for (day, span) in spans {
            week.0[index(day)].push(span);
        }
        let mut overlaps = Vec::new();
        for (day, spans) in weekdays().into_iter().zip(&mut week.0) {
            spans.sort_unstable();
            let mut merged: Vec<Span> = Vec::with_capacity(spans.len());
            let mut overlap = false;
            for &span in spans.iter() {
                match merged.last_mut().filter(|last| span.from <= last.to) {
                    Some(last) => {
                        overlap |= span.from < last.to;
                        last.to = last.to.max(span.to);
                    }
                    None => merged.push(span),
                }
            }
            *spans = merged;
            overlaps.extend(overlap.then_some(day));
        }
        (week, overlaps)
    }

    /// Whether nobody said when it is open.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Vec::is_empty)
    }

    /// The spans of a day, sorted.
    pub fn on(&self, day: Weekday) -> &[Span] {
        &self.0[index(day)]
    }

    /// Whether it is open at a minute of a day.
    pub fn state_at(&self, day: Weekday, minute: u16) -> HoursState {
        if let Some(span) = self.on(day).iter().find(|span| (span.from..span.to).contains(&minute)) {
            return HoursState::Open { until: self.end(day, *span) };
        }
        let today = self.on(day).iter().find(|span| span.from > minute).map(|span| (day, span.from));
        let later =
            || (1..=7).map(|days| day.wrapping_add(days)).find_map(|day| Some((day, self.on(day).first()?.from)));
        HoursState::Closed { opens: today.or_else(later) }
    }

    /// When a span ends that may go on the next day. `None`: it goes on for ever.
    fn end(&self, day: Weekday, span: Span) -> Option<(Weekday, u16)> {
        let (mut day, mut to) = (day, span.to);
        for _ in weekdays() {
            let Some(next) = self.on(day.next()).first().filter(|next| to == DAY && next.from == 0) else {
                return Some((day, to));
            };
            (day, to) = (day.next(), next.to);
        }
        None
    }

    /// The hours of a day as people say them, from one minute to another: a night belongs to the day on which it begins, so
    /// that 22:00 to 2:00 is one span, and the second minute comes first.
    pub fn said_of(&self, day: Weekday) -> Vec<(u16, u16)> {
        let night = |span: &Span, next: Option<&Span>| {
            let next = next.filter(|next| span.to == DAY && next.from == 0 && next.to < span.from)?;
            (DAY - span.from + next.to <= NIGHT).then_some(next.to)
        };
        let (before, after) = (self.on(day.previous()).last(), self.on(day.next()).first());
        let spans = self.on(day);
        let told = before.is_some_and(|before| night(before, spans.first()).is_some());
        let spans = spans.iter().skip(usize::from(told));
        spans.map(|span| (span.from, night(span, after).unwrap_or(span.to))).collect()
    }

    /// The finding for hours that can't be understood.
    pub fn unreadable(place: Location, text: &str) -> Diagnostic {
        Diagnostic::error("site-hours", place).with("hours", text)
    }
}

/// `Mo-Fr 09:00-12:00; Sa 10:00-12:00, 14:00-16:00`: what `OpeningHours::parse` reads.
impl fmt::Display for OpeningHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names = ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"];
        let mut first = true;
        let mut start = 0;
        while start < 7 {
            let end = (start..7).take_while(|&day| self.0[day] == self.0[start]).last().unwrap_or(start);
            if !self.0[start].is_empty() {
                let times: Vec<String> = self.0[start].iter().map(Span::to_string).collect();
                let separator = if first { "" } else { "; " };
                write!(f, "{separator}{}", names[start])?;
                if end > start {
                    write!(f, "-{}", names[end])?;
                }
                write!(f, " {}", times.join(", "))?;
                first = false;
            }
            start = end + 1;
        }
        Ok(())
    }
}
