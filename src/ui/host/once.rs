//! Lines of the log that are news once: a kiosk runs for months, and what is wrong with it is wrong at every touch.

use std::{
    collections::HashSet,
    sync::{Arc, Mutex},
};

use bevy::prelude::*;

use crate::ui::core::LibrarySwapped;

/// Lines that are remembered; beyond, all are news again.
const MOST: usize = 4096;

/// What was said already, on whatever thread.
#[derive(Resource, Debug, Clone, Default)]
pub struct Once(Arc<Mutex<HashSet<String>>>);

impl Once {
    /// Whether nobody has said this yet. From now on somebody has.
    pub fn is_news(&self, line: &str) -> bool {
        let Ok(mut said) = self.0.lock() else { return true };
        if said.len() >= MOST {
            said.clear();
        }
        said.insert(line.to_owned())
    }

    /// The same would be news again: what was wrong was in order meanwhile.
    pub fn begin_anew(&self) {
        if let Ok(mut said) = self.0.lock() {
            said.clear();
        }
    }
}

/// What is wrong with another library is news, if it is the same.
fn swapped(_: On<LibrarySwapped>, once: Res<Once>) {
    once.begin_anew();
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<Once>().add_observer(swapped);
}

#[cfg(test)]
mod tests {
    //! The same line once, and what is remembered is bounded.
    use super::*;

    #[test]
    fn a_line_is_news_once() {
        let once = Once::default();
        assert!(once.is_news("a") && once.clone().is_news("b"));
        assert!(!once.is_news("a") && !once.is_news("b"));
        once.begin_anew();
        assert!(once.is_news("a"));
        for at in 0..2 * MOST {
            assert!(once.is_news(&format!("line {at}")));
        }
        assert!(once.0.lock().is_ok_and(|said| said.len() <= MOST));
    }
}
