//! Which library is on its way to the screen. They are numbered: two may be handed over before one is taken, and what is
//! told of the first says nothing of the second.

/// The way from the thread that keeps packs to the screen.
#[derive(Debug, Default)]
pub(super) struct Way {
    /// Number of the library that was handed over last; the one of the start has 0.
    last: u64,
    /// The one that is not on the screen yet.
    open: Option<u64>,
}

impl Way {
    /// Hands another library over, which takes the place of one that still waits. Gives its number.
    pub fn send(&mut self) -> u64 {
        self.last += 1;
        self.open = Some(self.last);
        self.last
    }

    /// A library is on the screen.
    pub fn arrived(&mut self, number: u64) {
        if self.open == Some(number) {
            self.open = None;
        }
    }

    /// Whether one is on its way.
    pub fn is_open(&self) -> bool {
        self.open.is_some()
    }
}

#[cfg(test)]
mod tests {
    //! What came before a library was handed over is not said of it.
    use super::*;

    #[test]
    fn a_library_has_arrived_when_it_has_and_no_other() {
        let mut way = Way::default();
        assert!(!way.is_open());
        let first = way.send();
        assert!(way.is_open());
        // Staff want more while the first is taken: that it was taken is told after the second was handed over.
        let second = way.send();
        way.arrived(first);
        assert!(way.is_open(), "the second is still on its way");
        way.arrived(second);
        assert!(!way.is_open());
        // A library from elsewhere, such as the preview's, has the number of the start.
        way.send();
        way.arrived(0);
        assert!(way.is_open());
    }
}
