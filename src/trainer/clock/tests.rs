//! Time is added up by the machine's clock, and at most the time since the last act is lost.

use proptest::prelude::*;

use super::*;

const FIRST: Slot = Slot { day: 0, block: 0 };
const SECOND: Slot = Slot { day: 0, block: 1 };

#[test]
fn a_block_takes_as_long_as_it_runs() {
    let mut timer = Timer::default();
    assert_eq!(timer.pass(FIRST, 9_000), 0, "nothing runs yet");
    timer.run(10_000);
    assert_eq!(timer.block(FIRST, FIRST, 25_000), 15_000);
    assert_eq!(timer.block(SECOND, FIRST, 25_000), 0);
    assert_eq!(timer.pass(FIRST, 70_000), 60_000);
    assert_eq!(timer.pass(SECOND, 100_000), 30_000);
    timer.pause();
    assert_eq!(timer.pass(SECOND, 500_000), 0, "paused");
    timer.run(500_000);
    timer.run(900_000);
    assert_eq!(timer.pass(SECOND, 510_000), 10_000, "who runs already goes on running");
    assert_eq!((timer.block(FIRST, SECOND, 510_000), timer.block(SECOND, SECOND, 510_000)), (60_000, 40_000));
    assert_eq!(timer.day(0, SECOND, 511_000), 101_000);
    assert_eq!(timer.day(1, SECOND, 511_000), 0);
}

#[test]
fn a_clock_that_falls_counts_no_time_twice() {
    let mut timer = Timer::default();
    timer.run(10_000);
    timer.pass(FIRST, 20_000);
    timer.pass(FIRST, 5_000);
    timer.pass(FIRST, 21_000);
    assert_eq!(timer.spent[&FIRST], 11_000);
}

#[test]
fn overrun_is_what_is_more_than_planned() {
    let span = |elapsed, planned| Span { elapsed: minutes(elapsed), planned: minutes(planned) };
    assert_eq!((span(12, 45).overrun(), span(12, 45).left()), (0, minutes(33)));
    assert_eq!((span(47, 45).overrun(), span(47, 45).left()), (minutes(2), 0));
}

proptest! {
    /// After a loss of power the timer goes on with an error of at most the time since it was kept.
    #[test]
    fn at_most_the_time_since_it_was_kept_is_lost(gaps in prop::collection::vec(0..100_000_u64, 1..20), lost in 0..100_000_u64) {
        let mut timer = Timer::default();
        timer.run(0);
        let mut millis = 0;
        for gap in gaps {
            millis += gap;
            timer.pass(FIRST, millis);
        }
        let mut again = timer.clone().rested();
        prop_assert!(!again.has_begun());
        // Another start of the machine: its clock begins anew.
        again.run(7);
        let whole = millis + lost + 1_000;
        let kept = again.block(FIRST, FIRST, 1_007);
        prop_assert_eq!(whole - kept, lost);
    }

    /// Frames don't matter: however often time is added up, the sum is the same.
    #[test]
    fn how_often_it_is_asked_changes_nothing(mut moments in prop::collection::vec(0..1_000_000_u64, 0..50)) {
        moments.sort_unstable();
        let mut timer = Timer::default();
        timer.run(0);
        for moment in moments {
            timer.pass(FIRST, moment);
        }
        prop_assert_eq!(timer.block(FIRST, FIRST, 1_000_000), 1_000_000);
    }
}
