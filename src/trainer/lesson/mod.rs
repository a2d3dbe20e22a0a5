//! One course as it is taught: what is on the wall, what the leader looks at, its time and its votes.
//!
//! Owns: [`Lesson`], and [`reduce`], the only writer of one. Refuses: windows, sound, files, and clocks of its own.
//!
//! - Pattern: what is in view is a sentence, not a step. Reason: with another language a page breaks elsewhere, and the
//!   wall keeps the sentence people are at.
//! - Pattern: black and held are the wall's alone. Reason: the leader reads on.
//! - Pattern: a jump to a page leads back to where the plan goes on; [`Act::GoOn`] and [`Act::Number`] move the plan
//!   itself, and [`Act::Return`] undoes that.

mod act;
mod arrange;
mod pace;
mod reduce;
mod state;
mod travel;
mod wall;

pub use act::{Act, Effect, End, Hear, Part, Refusal, Speech};
pub use arrange::{BLOCK_MINUTES, PAGE_MINUTES};
pub use pace::{Pace, pace};
pub use reduce::reduce;
pub use state::{Lesson, MOST_HEADS, MOST_LANGUAGES, MOST_NOTES, Pointer, PointerKind, Voting};

#[cfg(test)]
pub(super) mod samples;
#[cfg(test)]
mod tests;
