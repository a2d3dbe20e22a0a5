//! One window's picture: what it shows, what changed, what has to be painted for it, and what is tried where that fails.

use bevy::{asset::Assets, image::Image};

use super::{
    Area, brush,
    canvas::Canvas,
    damage::{Tiles, union},
    list::List,
    screen::{Screen, ScreenError},
};

/// A screen, and what was painted on it.
pub struct Pane {
    screen: Box<dyn Screen>,
    tiles: Tiles,
    /// What changed in the frame before.
    last: Vec<Area>,
}

impl Pane {
    /// Nothing is on it yet.
    pub fn new(screen: Box<dyn Screen>) -> Self {
        Self { screen, tiles: Tiles::default(), last: Vec::new() }
    }

    /// Paints what changed, and says how many pixels that were. `uncovered`: what is there is shown again.
    ///
    /// # Errors
    /// Where the screen is gone; the next frame then paints all of it.
    pub fn show(&mut self, list: &List, images: &Assets<Image>, uncovered: bool) -> Result<u64, ScreenError> {
        let changed = self.tiles.changed(list);
        if changed.is_empty() && !uncovered {
            return Ok(0);
        }
        let whole = list.part().area;
        let mut painted = 0;
        let last = std::mem::take(&mut self.last);
        let shown = self.screen.frame(list.size, &mut |pixels, age| {
            let stale = match age {
                1 => changed.clone(),
                2 => union(list.size, &changed, &last),
                _ => vec![whole],
            };
            let mut canvas = Canvas::new(pixels, list.size);
            for &area in &stale {
                brush::paint(&mut canvas, list, images, area);
                painted += area.pixels();
            }
            if uncovered { vec![whole] } else { stale }
        });
        self.last = changed;
        if shown.is_err() {
            self.tiles.forget();
        }
        shown.map(|()| painted)
    }
}

/// How often in a row a window may fail before it is given up.
const TRIES: u8 = 3;

/// A window's pane as long as it can be had.
#[derive(Default)]
pub struct Held {
    pane: Option<Pane>,
    failed: u8,
    /// What lay under another window has not been shown again yet.
    uncovered: bool,
}

/// What came of a frame.
#[derive(Debug)]
pub enum Outcome {
    /// So many pixels were painted; none where nothing changed.
    Painted(u64),
    /// Another surface is tried in the next frame.
    Again,
    /// It failed too often in a row; it is left alone from now on.
    GivenUp(ScreenError),
}

impl Held {
    /// Whether it was given up.
    pub fn is_lost(&self) -> bool {
        self.failed > TRIES
    }

    /// Something that lay over the window is gone.
    pub fn uncover(&mut self) {
        self.uncovered = self.pane.as_ref().is_some_and(|pane| pane.screen.forgets());
    }

    /// Paints what changed on a screen that is opened where there is none.
    pub fn show(
        &mut self,
        open: impl FnOnce() -> Result<Box<dyn Screen>, ScreenError>,
        list: &List,
        images: &Assets<Image>,
    ) -> Outcome {
        if self.is_lost() {
            return Outcome::Painted(0);
        }
        let uncovered = std::mem::take(&mut self.uncovered);
        let shown = match &mut self.pane {
            Some(pane) => pane.show(list, images, uncovered),
            none => open().and_then(|screen| none.insert(Pane::new(screen)).show(list, images, false)),
        };
        match shown {
            Ok(painted) => {
                self.failed = 0;
                Outcome::Painted(painted)
            }
            Err(error) => {
                self.pane = None;
                self.failed += 1;
                if self.is_lost() { Outcome::GivenUp(error) } else { Outcome::Again }
            }
        }
    }
}
