//! What `status` prints.

use jiff::civil::Date;

use crate::library::coverage::Status;

/// What is printed.
pub(super) struct Overview {
    pub(super) status: Status,
    pub(super) today: Date,
    /// Errors met while reading; what they took out of service counts as missing.
    pub(super) errors: usize,
}
