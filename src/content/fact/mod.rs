//! Facts: numbers, amounts and laws, each with its source, and the emergency numbers, which are compiled in.

pub mod emergency;
pub(super) mod model;
