//! The window and its loop: opened and kept ([`window`]), what draws on it ([`aim`]), asleep until something happens ([`sleep`]), woken ([`wake`]),
//! ended in order, what happened when ([`trace`]), touches played back ([`replay`]), and lines of the log that are news
//! once ([`once`]).

pub(crate) mod aim;
pub(crate) mod end;
pub mod once;
pub mod replay;
pub mod sleep;
pub mod trace;
pub mod wake;
pub mod window;
