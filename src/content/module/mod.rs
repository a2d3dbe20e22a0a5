//! Modules and their pages: from RON (`raw`) through `lower` to a model that cannot be invalid (`model`).

pub(super) mod lower;
pub(super) mod minutes;
pub(super) mod model;
pub(super) mod raw;
pub(super) mod unread;
