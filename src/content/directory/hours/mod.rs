//! Opening hours of a week: their spans, and how people write them.

mod aside;
mod week;
mod word;
mod written;

pub use week::{HoursError, HoursState, OpeningHours, Span, weekdays};
pub(super) use word::minute;
pub use written::WrittenHours;
