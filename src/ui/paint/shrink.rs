//! Pictures made smaller: each pixel is the mean of all it stands for, in linear light, so that letters stay readable and
//! as heavy as they were.

use bevy::math::UVec2;

use super::light::{Light, Mixer};

/// Which pixels of a line one smaller pixel stands for, and how much of each, in parts of 256 in all.
struct Reach {
    first: usize,
    shares: Vec<i32>,
}

/// For each pixel of the smaller line.
fn reaches(from: u32, to: u32) -> Vec<Reach> {
    let ratio = f64::from(from) / f64::from(to.max(1));
    (0..to)
        .map(|at| {
            let (start, end) = (f64::from(at) * ratio, (f64::from(at) + 1.0) * ratio);
            let last = (end.ceil() as usize).clamp(1, from as usize) - 1;
            let first = (start as usize).min(last);
            let share = |pixel: usize| ((pixel + 1) as f64).min(end) - (pixel as f64).max(start);
            let mut shares: Vec<i32> = (first..=last).map(|at| (share(at) / ratio * 256.0).round() as i32).collect();
            // What rounding lost goes to the first.
            let missing = 256 - shares.iter().sum::<i32>();
            if let Some(share) = shares.first_mut() {
                *share += missing;
            }
            Reach { first, shares }
        })
        .collect()
}

/// Pixels `0x00RRGGBB` of a size, both sides at least one, as RGBA of another, no side of which is longer.
pub(super) fn shrunk(pixels: &[u32], size: UVec2, to: UVec2) -> Vec<u8> {
    let mixer = Mixer::default();
    let (across, down) = (reaches(size.x, to.x), reaches(size.y, to.y));
    let narrow = |row: usize| -> Vec<Light> {
        let line = pixels.get(row * size.x as usize..(row + 1) * size.x as usize).unwrap_or_default();
        let mut last = (0, mixer.light(0));
        let mut light = |pixel: u32| {
            // Most pixels lie beside one of the same colour.
            if pixel != last.0 {
                last = (pixel, mixer.light(pixel));
            }
            last.1
        };
        let mean = |reach: &Reach| {
            let seen = line.get(reach.first..reach.first + reach.shares.len()).unwrap_or_default();
            let mut sum = [0; 3];
            for (pixel, share) in seen.iter().zip(&reach.shares) {
                let light = light(*pixel);
                for (sum, light) in sum.iter_mut().zip(light) {
                    *sum += light * share;
                }
            }
            sum.map(|sum| sum >> 8)
        };
        across.iter().map(mean).collect()
    };
    let mut bytes = Vec::with_capacity(to.x as usize * to.y as usize * 4);
    // A row that two smaller ones share is made once.
    let mut kept: Option<(usize, Vec<Light>)> = None;
    for reach in &down {
        let mut sums = vec![[0_i32; 3]; across.len()];
        for (at, share) in (reach.first..).zip(&reach.shares) {
            let line = match kept.take().filter(|(row, _)| *row == at) {
                Some((_, line)) => line,
                None => narrow(at),
            };
            for (sum, light) in sums.iter_mut().zip(&line) {
                for (sum, light) in sum.iter_mut().zip(light) {
                    *sum += light * share;
                }
            }
            kept = Some((at, line));
        }
        for sum in sums {
            let [_, red, green, blue] = mixer.pixel(sum.map(|sum| sum >> 8)).to_be_bytes();
            bytes.extend([red, green, blue, 255]);
        }
    }
    bytes
}

#[cfg(test)]
mod tests {
    //! Nothing is lost, and an even surface stays what it is.
    use super::*;

    #[test]
    fn an_even_surface_stays_what_it_is() {
        for to in [UVec2::new(1, 1), UVec2::new(3, 2), UVec2::new(7, 5), UVec2::new(10, 6)] {
            let bytes = shrunk(&[0x0012_3456; 60], UVec2::new(10, 6), to);
            assert_eq!(bytes.len(), (to.x * to.y * 4) as usize);
            assert!(bytes.as_chunks::<4>().0.iter().all(|pixel| *pixel == [0x12, 0x34, 0x56, 255]), "{to}");
        }
    }

    #[test]
    fn each_pixel_counts_as_much() {
        for (from, to) in [(1920, 967), (100, 99), (7, 3), (5, 1), (4, 4)] {
            let mut seen = vec![0; from as usize];
            for reach in reaches(from, to) {
                assert_eq!(reach.shares.iter().sum::<i32>(), 256);
                for (at, share) in (reach.first..).zip(&reach.shares) {
                    seen[at] += share;
                }
            }
            let fair = 256 * to as i32 / from as i32;
            assert!(seen.iter().all(|seen| (seen - fair).abs() <= 4), "{from} to {to}: {seen:?}");
        }
    }

    #[test]
    fn a_line_is_half_as_light() {
        let pixels = [0, 0x00FF_FFFF, 0, 0x00FF_FFFF];
        // Half the light of white is 188 of 255.
        assert_eq!(shrunk(&pixels, UVec2::new(4, 1), UVec2::new(2, 1)), [188, 188, 188, 255, 188, 188, 188, 255]);
    }
}
