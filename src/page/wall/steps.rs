//! Which rows of a page stand on the wall together. Letters never shrink: what does not fit becomes another step.

use std::ops::Range;

/// Rows of each step, in order; the same break for every language, since a row is as high as its highest. A row that
/// is too high alone is a step of its own.
pub fn steps(heights: &[f32], gap: f32, room: f32) -> Vec<Range<usize>> {
    let mut steps = Vec::new();
    let (mut first, mut filled) = (0, 0.0_f32);
    for (at, height) in heights.iter().enumerate() {
        let more = if at > first { gap + height } else { *height };
        if at > first && filled + more > room {
            steps.push(first..at);
            (first, filled) = (at, *height);
        } else {
            filled += more;
        }
    }
    if first < heights.len() {
        steps.push(first..heights.len());
    }
    steps
}

/// The step that shows a row; the last one where there are fewer rows.
pub fn step_of(steps: &[Range<usize>], row: usize) -> usize {
    steps.iter().position(|step| step.contains(&row)).unwrap_or(steps.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    //! Nothing is left out, nothing stands twice, nothing overflows that could be on a step of its own.
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_page_breaks_where_its_rows_end() {
        assert_eq!(steps(&[100.0, 100.0, 100.0], 10.0, 320.0).first(), Some(&(0..3)));
        assert_eq!(steps(&[100.0, 100.0, 100.0], 10.0, 210.0), [0..2, 2..3]);
        assert_eq!(steps(&[400.0, 100.0], 10.0, 210.0), [0..1, 1..2], "too high alone");
        assert_eq!(steps(&[], 10.0, 210.0), Vec::<Range<usize>>::new());
        assert_eq!((step_of(&[0..2, 2..3], 2), step_of(&[0..2, 2..3], 9), step_of(&[], 0)), (1, 1, 0));
    }

    proptest! {
        #[test]
        fn every_row_stands_once(heights in proptest::collection::vec(1.0_f32..900.0, 0..12), room in 100.0_f32..900.0) {
            let steps = steps(&heights, 16.0, room);
            let rows: Vec<usize> = steps.iter().cloned().flatten().collect();
            prop_assert_eq!(rows, (0..heights.len()).collect::<Vec<_>>());
            for step in steps {
                let high: f32 = heights[step.clone()].iter().sum::<f32>() + 16.0 * (step.len() - 1) as f32;
                prop_assert!(step.len() == 1 || high <= room + 0.01);
            }
        }
    }
}
