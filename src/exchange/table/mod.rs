//! Rows of a table, from text or a workbook; neither knows what its columns mean.

pub(super) mod csv;
mod row;
pub(super) mod workbook;

pub(super) use row::{MOST_ROWS, Row, is_failed};
