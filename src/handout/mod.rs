//! What people take along from the screen: texts small enough for a code.

pub mod takeaway;
