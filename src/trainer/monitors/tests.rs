//! Nothing lands on the wrong monitor, whatever is plugged in, unplugged or turned round.

use proptest::prelude::*;

use super::*;

/// `name@x` or `name@x*` for the first one; a number behind `:` is another width.
fn monitor(text: &str) -> Monitor {
    let primary = text.ends_with('*').then_some(true);
    let (name, place) = text.trim_end_matches('*').split_once('@').unwrap();
    let (x, width) = place.split_once(':').unwrap_or((place, "1920"));
    let size = (width.parse().unwrap(), 1080);
    Monitor { name: name.to_owned(), size, scale: 1.0, position: (x.parse().unwrap(), 0), primary }
}

fn monitors(text: &str) -> Vec<Monitor> {
    text.split_whitespace().map(monitor).collect()
}

/// `console wall`, `-` for none; with a `!` somebody said that it is right.
fn memory(text: &str) -> Memory {
    let told = text.ends_with('!');
    let mut known = text.trim_end_matches('!').split_whitespace().map(|name| {
        let (name, width) = name.split_once(':').unwrap_or((name, "1920"));
        (name != "-").then(|| Known { name: name.to_owned(), size: (width.parse().unwrap(), 1080) })
    });
    Memory { console: known.next().flatten(), wall: known.next().flatten(), told }
}

fn said(assignment: &Assignment) -> String {
    let mirrored = if assignment.is_mirrored() { " mirrored" } else { "" };
    match assignment {
        Assignment::Nowhere => "nowhere".to_owned(),
        Assignment::Overlay { monitor, .. } => format!("overlay {}{mirrored}", monitor.name),
        Assignment::Waiting { console, away, .. } => format!("{} waits for {}{mirrored}", console.name, away.name),
        Assignment::Two { console, wall, shown, .. } => {
            let shown = if *shown { "shows" } else { "offers" };
            format!("{} {shown} {}{mirrored}", console.name, wall.name)
        }
    }
}

#[test]
fn who_is_where() {
    let table = [
        // (monitors, memory, who is where)
        ("", "", "nowhere"),
        ("", "eDP-1 HDMI-1!", "nowhere"),
        ("eDP-1@0*", "", "overlay eDP-1"),
        ("HDMI-1@0", "", "overlay HDMI-1"),
        ("eDP-1@0 HDMI-1@0", "", "overlay HDMI-1 mirrored"),
        ("eDP-1@0 HDMI-1@0", "eDP-1", "overlay eDP-1 mirrored"),
        ("eDP-1@0 HDMI-1@0:1280", "eDP-1 HDMI-1:1280!", "overlay eDP-1 mirrored"),
        // New monitors are offered.
        ("eDP-1@0* HDMI-1@1920", "", "eDP-1 offers HDMI-1"),
        ("eDP-1@0 HDMI-1@1920", "", "eDP-1 offers HDMI-1"),
        ("HDMI-1@0 eDP-1@1920", "", "eDP-1 offers HDMI-1"),
        ("HDMI-1@0* eDP-1@1920", "", "HDMI-1 offers eDP-1"),
        ("DP-1@0 DP-2@1920", "", "DP-1 offers DP-2"),
        ("eDP-1@0 HDMI-1@1920", "eDP-1 -!", "eDP-1 offers HDMI-1"),
        // What is remembered is offered before a lesson, and shown in it.
        ("eDP-1@0* HDMI-1@1920", "eDP-1 HDMI-1", "eDP-1 offers HDMI-1"),
        ("eDP-1@0* HDMI-1@1920", "eDP-1 HDMI-1!", "eDP-1 shows HDMI-1"),
        ("HDMI-1@0* eDP-1@1920", "eDP-1 HDMI-1!", "eDP-1 shows HDMI-1"),
        ("eDP-1@0 HDMI-1@1920:1280", "eDP-1 HDMI-1!", "eDP-1 shows HDMI-1"),
        ("eDP-1@0:1366 HDMI-1@1366", "eDP-1 HDMI-1!", "eDP-1 shows HDMI-1"),
        ("HDMI-1@0 eDP-1@1920", "HDMI-1 eDP-1!", "HDMI-1 shows eDP-1"),
        // The wall went: it is waited for, and comes back.
        ("eDP-1@0*", "eDP-1 HDMI-1!", "eDP-1 waits for HDMI-1"),
        ("eDP-1@0:1366", "eDP-1 HDMI-1!", "eDP-1 waits for HDMI-1"),
        ("eDP-1@0*", "eDP-1 HDMI-1", "overlay eDP-1"),
        ("eDP-1@0 DP-3@0", "eDP-1 HDMI-1!", "eDP-1 waits for HDMI-1 mirrored"),
        // Another connector is another monitor: it is offered, the console doesn't move.
        ("eDP-1@0 HDMI-2@1920", "eDP-1 HDMI-1!", "eDP-1 offers HDMI-2"),
        ("HDMI-2@0* eDP-1@1920", "eDP-1 HDMI-1!", "eDP-1 offers HDMI-2"),
        ("eDP-1@0 HDMI-2@1920 HDMI-1@3840", "eDP-1 HDMI-1!", "eDP-1 shows HDMI-1"),
        ("eDP-1@0 DP-1@1920 DP-2@3840", "eDP-1 DP-2!", "eDP-1 shows DP-2"),
        // The console's went: it comes to another than the wall, while there is one.
        ("HDMI-1@0", "eDP-1 HDMI-1!", "overlay HDMI-1"),
        ("HDMI-1@0* DP-1@1920", "eDP-1 HDMI-1!", "DP-1 shows HDMI-1"),
        // Two of one connector's name, told apart by their size.
        ("DP@0:1280 DP@1280", "DP DP:1280!", "DP shows DP"),
        // The stick came to another machine.
        ("LVDS-1@0", "eDP-1 HDMI-1", "overlay LVDS-1"),
        ("LVDS-1@0 VGA-1@1366", "eDP-1 HDMI-1", "LVDS-1 offers VGA-1"),
        // A third one that shows what the console shows.
        ("eDP-1@0* DP-1@0 HDMI-1@1920", "eDP-1 HDMI-1!", "eDP-1 shows HDMI-1 mirrored"),
        ("eDP-1@0* HDMI-1@0 DP-1@1920", "eDP-1 HDMI-1!", "eDP-1 offers DP-1 mirrored"),
    ];
    for (there, remembered, who) in table {
        let assignment = assign(&monitors(there), &memory(remembered));
        assert_eq!(said(&assignment), who, "{there:?} with {remembered:?}");
    }
}

#[test]
fn monitors_of_one_name_are_told_apart_by_size() {
    let there = monitors("DP@0:1280 DP@1280");
    let assignment = assign(&there, &memory("DP DP:1280!"));
    assert_eq!(assignment.console().unwrap().size.0, 1920);
    assert_eq!(assignment.wall().unwrap().size.0, 1280);
}

#[test]
fn a_lesson_with_a_loose_cable() {
    let both = monitors("eDP-1@0* HDMI-1@1920:1280");
    let mut memory = Memory::default();
    let mut seen = Vec::new();
    let mut look = |there: &[Monitor], memory: &mut Memory| {
        let assignment = assign(there, memory);
        memory.settle(&assignment);
        seen.push(said(&assignment));
        assignment
    };
    let offered = look(&both, &mut memory);
    memory.tell(&offered);
    look(&both, &mut memory);
    look(&both[..1], &mut memory);
    look(&both, &mut memory);
    let now = look(&monitors("HDMI-1@0:1024* eDP-1@1024"), &mut memory);
    memory.swap(&now);
    let swapped = look(&both, &mut memory);
    memory.tell(&swapped);
    look(&both, &mut memory);
    memory.forget_wall();
    look(&both[1..], &mut memory);
    assert_eq!(
        seen,
        [
            "eDP-1 offers HDMI-1",
            "eDP-1 shows HDMI-1",
            "eDP-1 waits for HDMI-1",
            "eDP-1 shows HDMI-1",
            "eDP-1 shows HDMI-1",
            "HDMI-1 offers eDP-1",
            "HDMI-1 shows eDP-1",
            "overlay HDMI-1",
        ]
    );
}

fn any_monitor() -> impl Strategy<Value = Monitor> {
    let name = prop::sample::select(&["eDP-1", "HDMI-1", "HDMI-2", "DP-1", ""][..]);
    let width = prop::sample::select(&[1280_u32, 1920][..]);
    let x = prop::sample::select(&[0_i32, 1280, 1920, -1920][..]);
    let primary = prop::option::of(any::<bool>());
    (name, width, x, primary, 1.0_f32..3.0).prop_map(|(name, width, x, primary, scale)| Monitor {
        name: name.to_owned(),
        size: (width, 1080),
        scale,
        position: (x, 0),
        primary,
    })
}

fn any_memory() -> impl Strategy<Value = Memory> {
    let known = || prop::option::of(any_monitor().prop_map(|monitor| monitor.known()));
    (known(), known(), any::<bool>()).prop_map(|(wall, console, told)| Memory { wall, console, told })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1000))]

    #[test]
    fn wall_and_console_share_no_picture_unless_that_is_said(there in prop::collection::vec(any_monitor(), 0..5), memory in any_memory()) {
        let assignment = assign(&there, &memory);
        prop_assert_eq!(assignment.console().is_some(), !there.is_empty(), "a console while there is a monitor");
        if let Assignment::Two { console, wall, shown, .. } = &assignment {
            prop_assert_ne!(console.position, wall.position);
            prop_assert!(!shown || memory.told, "nothing is shown before it was told");
        }
        for monitor in assignment.console().into_iter().chain(assignment.wall()) {
            prop_assert!(there.contains(monitor));
        }
    }

    #[test]
    fn the_order_of_monitors_does_not_matter(there in prop::collection::vec(any_monitor(), 0..5), turn in 0..5_usize, memory in any_memory()) {
        let mut other = there.clone();
        other.reverse();
        prop_assert_eq!(assign(&there, &memory), assign(&other, &memory));
        other.rotate_left(turn.min(there.len()));
        prop_assert_eq!(assign(&there, &memory), assign(&other, &memory));
    }

    #[test]
    fn the_console_stays_whatever_else_comes_and_goes(there in prop::collection::vec(any_monitor(), 1..5), others in prop::collection::vec(any_monitor(), 0..4), memory in any_memory()) {
        let mut memory = memory;
        let before = assign(&there, &memory);
        memory.settle(&before);
        let console = before.console().unwrap().clone();
        // Its twins by name and size are indistinguishable, so none of them comes.
        let others = others.into_iter().filter(|other| other.known() != console.known());
        let now: Vec<Monitor> = others.chain([console.clone()]).collect();
        let after = assign(&now, &memory);
        prop_assert_eq!(after.console().unwrap().known(), console.known());
    }

    #[test]
    fn a_wall_comes_back_to_its_own(there in prop::collection::vec(any_monitor(), 2..5)) {
        // No machine has a connector twice.
        let mut names = std::collections::BTreeSet::new();
        let there: Vec<Monitor> = there.into_iter().filter(|monitor| names.insert(monitor.name.clone())).collect();
        let mut memory = Memory::default();
        let first = assign(&there, &memory);
        memory.tell(&first);
        let Assignment::Two { wall, .. } = first else { return Ok(()) };
        let gone: Vec<Monitor> = there.iter().filter(|monitor| monitor.name != wall.name).cloned().collect();
        memory.settle(&assign(&gone, &memory));
        let back = assign(&there, &memory);
        prop_assert_eq!(back.wall().map(Monitor::known), Some(wall.known()));
        prop_assert!(matches!(back, Assignment::Two { shown: true, .. }), "by itself");
    }
}
