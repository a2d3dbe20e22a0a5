//! One window's picture: what it shows, what changed, and what has to be painted for it.

use bevy::{asset::Assets, image::Image};

use super::{
    Area,
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

    /// Whether what lay under another window has to be shown again.
    pub fn forgets(&self) -> bool {
        self.screen.forgets()
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
                canvas.paint(list, images, area);
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
