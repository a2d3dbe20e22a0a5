//! Days as people write them.
//!
//! Owns: reading a day, and the answer whether its year can be meant. To a computer `0027-06-30` is a day of antiquity: a
//! place would never be shown, a consent be older than its speaker. Refuses: what a day means, and tables with days of
//! their own form (those are `exchange`).

use std::ops::RangeInclusive;

use jiff::civil::Date;

use crate::diagnostic::{Diagnostic, Location};

/// Years of days that are written here. What lies outside was typed with two digits, or counted by another calendar.
pub const YEARS: RangeInclusive<i16> = 2000..=2199;

/// Why a text is no day.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
pub enum DayError {
    /// It isn't written as one.
    #[error("“{0}” is not a day; write year-month-day, such as 2027-06-30")]
    Form(String),
    /// Its year can't be meant.
    #[error("the year of {0} cannot be meant; write it with four digits, such as 2027-06-30")]
    Year(Date),
}

/// Reads a day such as `2027-06-30`.
///
/// # Errors
/// Where it is not written so, or in a year that can't be meant.
pub fn day(text: &str) -> Result<Date, DayError> {
    let text = text.trim();
    let day: Date = text.parse().map_err(|_| DayError::Form(text.to_owned()))?;
    if YEARS.contains(&day.year()) { Ok(day) } else { Err(DayError::Year(day)) }
}

/// The finding about a day whose year can't be meant.
pub fn year_fault(day: Date, place: impl FnOnce() -> Location) -> Option<Diagnostic> {
    (!YEARS.contains(&day.year())).then(|| Diagnostic::error("date-year", place()).with("date", day))
}

#[cfg(test)]
mod tests {
    //! A year has four digits and lies near.
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_of_a_year_that_can_be_meant_is_read() {
        assert_eq!(day(" 2027-06-30 "), Ok(date(2027, 6, 30)));
        for text in ["", "27-06-30", "30.06.2027", "2027-6-30", "2027-02-30", "2027"] {
            assert_eq!(day(text), Err(DayError::Form(text.to_owned())), "{text}");
        }
        // Two digits that were filled up, a cell of a spreadsheet, the calendars of Iran and of Thailand.
        for year in [27, 1927, 1999, 1406, 2570] {
            let wrong = date(year, 6, 30);
            assert_eq!(day(&wrong.to_string()), Err(DayError::Year(wrong)));
            assert_eq!(year_fault(wrong, || Location::file("x")).map(|finding| finding.code), Some("date-year"));
        }
        assert_eq!(year_fault(date(2000, 1, 1), || Location::file("x")), None);
    }
}
