//! Opening hours of a week: their spans, and how people write them.

mod aside;
mod week;
mod written;

pub use week::{HoursError, HoursState, OpeningHours, Span, weekdays};
pub use written::WrittenHours;
pub(super) use written::minute;
