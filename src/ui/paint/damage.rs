//! What changed since the last frame: the screen in tiles, each with a hash of all that lies on it.
//!
//! Bevy's change detection won't do: layout writes borders and radii past it. After rxi/lite's `rencache.c`.

use std::hash::Hasher;

use super::{Area, list::List};

/// Side of a tile, in pixels.
const TILE: i32 = 64;

/// The tiles of one window.
#[derive(Debug, Default)]
pub struct Tiles {
    size: (u32, u32),
    hashes: Vec<u64>,
}

impl Tiles {
    /// What was seen is gone: everything counts as changed.
    pub fn forget(&mut self) {
        self.hashes.clear();
    }

    /// Areas that look different from the list before, and remembers this one. They don't overlap.
    pub fn changed(&mut self, list: &List) -> Vec<Area> {
        let (wide, high) = (across(list.size.0), across(list.size.1));
        let mut fresh = vec![u64::from(list.ground); wide * high];
        let whole = Area::of_size(list.size.0, list.size.1);
        for item in &list.items {
            let seen = item.seen.and(whole);
            if seen.is_empty() {
                continue;
            }
            for row in seen.top / TILE..=(seen.bottom - 1) / TILE {
                let row = row as usize * wide;
                let tiles = row + (seen.left / TILE) as usize..=row + ((seen.right - 1) / TILE) as usize;
                for hash in &mut fresh[tiles] {
                    *hash = follow(*hash, item.hash);
                }
            }
        }
        let same = self.size == list.size && self.hashes.len() == fresh.len();
        let changed = |at: usize| !same || self.hashes[at] != fresh[at];
        let areas = gather(wide, high, changed).into_iter().map(|area| area.and(whole)).collect();
        self.size = list.size;
        self.hashes = fresh;
        areas
    }
}

fn across(pixels: u32) -> usize {
    pixels.div_ceil(TILE.unsigned_abs()) as usize
}

/// A hash that depends on the order of what went into it.
fn follow(before: u64, next: u64) -> u64 {
    let mut hasher = super::list::hasher();
    hasher.write_u64(before);
    hasher.write_u64(next);
    hasher.finish()
}

/// Tiles that changed as few rectangles: runs in a row, and equal runs below each other as one.
fn gather(wide: usize, high: usize, changed: impl Fn(usize) -> bool) -> Vec<Area> {
    let mut done: Vec<Area> = Vec::new();
    let mut open: Vec<Area> = Vec::new();
    for row in 0..high {
        let top = row as i32 * TILE;
        let mut runs = Vec::new();
        let mut column = 0;
        while column < wide {
            if !changed(row * wide + column) {
                column += 1;
                continue;
            }
            let first = column;
            while column < wide && changed(row * wide + column) {
                column += 1;
            }
            runs.push(Area { left: first as i32 * TILE, right: column as i32 * TILE, top, bottom: top + TILE });
        }
        let (mut kept, mut closed): (Vec<Area>, Vec<Area>) = (Vec::new(), Vec::new());
        for area in open {
            match runs.iter().position(|run| run.left == area.left && run.right == area.right) {
                Some(at) => kept.push(Area { bottom: runs.swap_remove(at).bottom, ..area }),
                None => closed.push(area),
            }
        }
        done.append(&mut closed);
        kept.append(&mut runs);
        open = kept;
    }
    done.append(&mut open);
    done.sort_by_key(|area| (area.top, area.left));
    done
}

/// Areas of two frames together, for a buffer that is two frames old. They may touch, not overlap.
pub fn union(size: (u32, u32), one: &[Area], other: &[Area]) -> Vec<Area> {
    let (wide, high) = (across(size.0), across(size.1));
    let holds = |areas: &[Area], tile: Area| areas.iter().any(|area| !area.and(tile).is_empty());
    let tile = |at: usize| {
        let (left, top) = ((at % wide) as i32 * TILE, (at / wide) as i32 * TILE);
        Area { left, top, right: left + TILE, bottom: top + TILE }
    };
    let whole = Area::of_size(size.0, size.1);
    let areas = gather(wide, high, |at| holds(one, tile(at)) || holds(other, tile(at)));
    areas.into_iter().map(|area| area.and(whole)).collect()
}

#[cfg(test)]
mod tests {
    //! Tiles that changed come out once each, as few rectangles.
    use super::*;

    fn from(picture: &[&str]) -> Vec<Area> {
        let wide = picture[0].len();
        gather(wide, picture.len(), |at| picture[at / wide].as_bytes()[at % wide] == b'x')
    }

    #[test]
    fn equal_runs_below_each_other_are_one() {
        let area = |left, top, right, bottom| Area {
            left: left * TILE,
            top: top * TILE,
            right: right * TILE,
            bottom: bottom * TILE,
        };
        assert_eq!(from(&["....", ".xx.", ".xx.", "...."]), [area(1, 1, 3, 3)]);
        assert_eq!(from(&["x..x", "x..x"]), [area(0, 0, 1, 2), area(3, 0, 4, 2)]);
        assert_eq!(from(&["xx", "x."]), [area(0, 0, 2, 1), area(0, 1, 1, 2)]);
        assert_eq!(from(&["..", ".."]), []);
    }

    #[test]
    fn areas_of_two_frames_hold_both_and_overlap_nowhere() {
        let one = [Area { left: 0, top: 0, right: 128, bottom: 64 }];
        let other = [Area { left: 64, top: 0, right: 100, bottom: 100 }];
        let both = union((300, 100), &one, &other);
        assert_eq!(both.iter().map(|area| area.pixels()).sum::<u64>(), 128 * 64 + 64 * 36);
    }
}
