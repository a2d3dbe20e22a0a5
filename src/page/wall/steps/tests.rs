//! Nothing is left out, nothing stands twice, nothing overflows that could be on a step of its own.
use proptest::prelude::*;

use super::*;

/// A page whose rows have these words: so many lines in each language at the whole width, 100 high each, in a room of 400
/// with the picture, 500 beside a small one and 600 without. Languages stand beside each other, or one below the other.
fn page(lines: &[&[f32]], stacked: bool) -> impl FnMut(PictureRoom, Range<u8>) -> Measured + use<> {
    let lines: Vec<Vec<f32>> = lines.iter().map(|row| row.to_vec()).collect();
    move |picture, columns| {
        let columns = usize::from(columns.start)..usize::from(columns.end);
        let beside = columns.len() as f32;
        let high = |row: &Vec<f32>| {
            let words = row[columns.clone()].iter();
            if stacked {
                words.sum::<f32>() * 100.0
            } else {
                words.fold(0.0_f32, |most, lines| most.max(lines * 100.0 * beside))
            }
        };
        let room = match picture {
            PictureRoom::Whole => 400.0,
            PictureRoom::Small => 500.0,
            PictureRoom::Gone => 600.0,
        };
        Measured { rows: lines.iter().map(high).collect(), room }
    }
}

fn step(rows: Range<usize>, columns: Range<u8>) -> WallStep {
    WallStep { rows, columns }
}

#[test]
fn a_page_breaks_where_its_rows_end() {
    assert_eq!(packed(&[100.0, 100.0, 100.0], 10.0, 320.0).first(), Some(&(0..3)));
    assert_eq!(packed(&[100.0, 100.0, 100.0], 10.0, 210.0), [0..2, 2..3]);
    assert_eq!(packed(&[400.0, 100.0], 10.0, 210.0), [0..1, 1..2], "too high alone");
    assert_eq!(packed(&[], 10.0, 210.0), Vec::<Range<usize>>::new());
    assert_eq!(arrange(2, Some(10.0), &mut page(&[], false)), (PictureRoom::Whole, Vec::new()));
}

#[test]
fn a_row_that_is_too_high_takes_the_room_of_the_picture() {
    let arranged = |lines: &[&[f32]]| arrange(2, Some(0.0), &mut page(lines, false));
    assert_eq!(arranged(&[&[2.0, 1.0], &[1.0, 1.0]]), (PictureRoom::Whole, vec![step(0..1, 0..2), step(1..2, 0..2)]));
    assert_eq!(arranged(&[&[2.5, 1.0]]), (PictureRoom::Small, vec![step(0..1, 0..2)]));
    assert_eq!(arranged(&[&[1.0, 3.0]]), (PictureRoom::Gone, vec![step(0..1, 0..2)]));
}

#[test]
fn then_its_languages_take_turns() {
    let (picture, steps) = arrange(2, Some(0.0), &mut page(&[&[1.0, 1.0], &[2.0, 4.0], &[1.0, 1.0]], false));
    let wanted = [step(0..1, 0..2), step(1..2, 0..1), step(1..2, 1..2), step(2..3, 0..2)];
    assert_eq!((picture, steps.as_slice()), (PictureRoom::Gone, wanted.as_slice()));
    assert_eq!((step_of(&steps, 0), step_of(&steps, 1), step_of(&steps, 2), step_of(&steps, 9)), (0, 1, 3, 3));
    assert_eq!((step_at(&steps, 1, 1), step_at(&steps, 0, 1), step_at(&steps, 1, 7)), (2, 0, 1));
    assert_eq!(step_of(&[], 0), 0);
}

#[test]
fn of_four_languages_as_many_stand_together_as_fit() {
    let (_, steps) = arrange(4, None, &mut page(&[&[1.0, 1.0, 1.0, 1.0], &[3.0, 3.0, 1.0, 9.0]], true));
    assert_eq!(steps, [step(0..1, 0..4), step(1..2, 0..2), step(1..2, 2..3), step(1..2, 3..4)]);
}

proptest! {
    #[test]
    fn every_row_stands_once_in_each_language(
        lines in proptest::collection::vec(proptest::collection::vec(0.5_f32..9.0, 4), 0..12),
        languages in 1_u8..5,
    ) {
        let lines: Vec<&[f32]> = lines.iter().map(Vec::as_slice).collect();
        let stacked = languages > 2;
        let mut measure = page(&lines, stacked);
        let (picture, steps) = arrange(languages, (!stacked).then_some(0.0), &mut measure);
        let cells = |step: &WallStep| step.rows.clone().flat_map(|row| step.columns.clone().map(move |at| (row, at))).collect::<Vec<_>>();
        let mut found: Vec<_> = steps.iter().flat_map(cells).collect();
        found.sort_unstable();
        let all: Vec<_> = (0..lines.len()).flat_map(|row| (0..languages).map(move |at| (row, at))).collect();
        prop_assert_eq!(found, all);
        prop_assert!(steps.is_sorted_by_key(|step| (step.rows.start, step.columns.start)));
        for (at, step) in steps.iter().enumerate() {
            let measured = measure(picture, step.columns.clone());
            let high: f32 = measured.rows[step.rows.clone()].iter().sum();
            prop_assert!(high <= measured.room + 0.01 || (step.rows.len(), step.columns.len()) == (1, 1));
            prop_assert_eq!(step_at(&steps, step.place().0, step.place().1), at);
        }
    }
}
