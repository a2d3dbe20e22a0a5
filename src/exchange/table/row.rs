//! One row of a table.

/// One row of a table.
#[derive(Debug, Clone)]
pub(in crate::exchange) struct Row {
    /// Line or row number, from 1.
    pub line: usize,
    /// Cells from the first column on.
    pub cells: Vec<String>,
}

impl Row {
    pub(in crate::exchange) fn is_empty(&self) -> bool {
        self.cells.iter().all(|cell| cell.trim().is_empty())
    }
}
