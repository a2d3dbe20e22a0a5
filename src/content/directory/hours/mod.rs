//! Opening hours of a week: their spans, and how people write them.

mod week;
mod written;

pub use week::{HoursError, HoursState, OpeningHours, Span, weekdays};
pub(super) use written::minute;
