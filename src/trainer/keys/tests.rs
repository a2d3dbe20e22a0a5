//! Which key asks what, of every clicker and on every keyboard.

use super::*;

fn press(logical: &str, physical: &str) -> Option<Act> {
    Keys::default().press(Pressed { logical, physical, repeat: false }, None, 0)
}

fn hand(answer: usize) -> Act {
    Act::Vote(VoteAct::Hand(answer))
}

#[test]
fn each_key_asks_one_thing() {
    let table = [
        ("PageDown", "PageDown", Some(Act::Next)),
        ("PageUp", "PageUp", Some(Act::Back)),
        ("ArrowRight", "ArrowRight", Some(Act::Next)),
        ("ArrowDown", "ArrowDown", Some(Act::Next)),
        ("ArrowLeft", "ArrowLeft", Some(Act::Back)),
        ("ArrowUp", "ArrowUp", Some(Act::Back)),
        ("Space", "Space", Some(Act::Next)),
        (" ", "Space", Some(Act::Next)),
        ("Enter", "Enter", Some(Act::Next)),
        ("Enter", "NumpadEnter", Some(Act::Next)),
        ("Backspace", "Backspace", Some(Act::Back)),
        ("b", "KeyB", Some(Act::Black)),
        ("B", "KeyB", Some(Act::Black)),
        (".", "Period", Some(Act::Black)),
        (",", "NumpadDecimal", Some(Act::Black)),
        ("F5", "F5", Some(Act::Begin)),
        ("Escape", "Escape", Some(Act::Escape)),
        ("+", "BracketRight", Some(Act::NotesLarger)),
        ("+", "NumpadAdd", Some(Act::NotesLarger)),
        ("-", "Slash", Some(Act::NotesSmaller)),
        ("-", "NumpadSubtract", Some(Act::NotesSmaller)),
        // Arabic, Russian and Georgian keyboards: the place counts.
        ("لا", "KeyB", Some(Act::Black)),
        ("и", "KeyB", Some(Act::Black)),
        ("ز", "Period", Some(Act::Black)),
        ("Unidentified", "PageDown", Some(Act::Next)),
        // A German ß is no minus, a Dvorak X no B.
        ("ß", "Minus", None),
        ("x", "KeyB", None),
        ("a", "KeyA", None),
        ("Shift", "ShiftLeft", None),
        ("Tab", "Tab", None),
        ("", "", None),
        ("F15", "F15", None),
        ("12", "", None),
    ];
    for (logical, physical, act) in table {
        assert_eq!(press(logical, physical), act, "{logical} at {physical}");
    }
}

#[test]
fn hands_are_counted_by_letters_and_digits() {
    for voting in [Voting::Question, Voting::Faces] {
        let count = |logical: &str, physical: &str| {
            Keys::default().press(Pressed { logical, physical, repeat: false }, Some(voting), 0)
        };
        for (answer, letter) in ["a", "B", "c", "D"].into_iter().enumerate() {
            assert_eq!(count(letter, ""), Some(hand(answer)));
        }
        for (answer, digit) in ["1", "2", "3", "4"].into_iter().enumerate() {
            assert_eq!(count(digit, ""), Some(hand(answer)));
        }
        assert_eq!(count("и", "KeyB"), Some(hand(1)), "by its place");
        assert_eq!(count("٣", "Digit3"), Some(hand(2)), "digits of other scripts");
        assert_eq!(count("&", "Digit1"), Some(hand(0)), "French keyboards");
        assert_eq!(count(".", "Period"), Some(Act::Black), "the other key for it");
        assert_eq!(count("PageDown", ""), Some(Act::Next));
        assert_eq!(count("7", ""), None);
    }
}

/// What keys ask, one second after the other; digits that wait at the end.
fn row(keys: &[&str]) -> (Vec<Act>, String) {
    let mut state = Keys::default();
    let mut acts = Vec::new();
    for (second, logical) in keys.iter().enumerate() {
        acts.extend(state.press(Pressed { logical, physical: "", repeat: false }, None, second as u64 * 1000));
    }
    (acts, state.typed().to_owned())
}

#[test]
fn digits_and_enter_lead_to_a_page() {
    assert_eq!(row(&["1", "2"]), (vec![], "12".to_owned()));
    assert_eq!(row(&["1", "2", "Enter", "Enter"]), (vec![Act::Number(12), Act::Next], String::new()));
    assert_eq!(row(&["1", "Escape", "Enter"]).0, [Act::Next], "Escape takes the digits back, and nothing else");
    assert_eq!(row(&["1", "PageDown", "Enter"]).0, [Act::Next, Act::Next], "whoever goes on wants no number");
    assert_eq!(row(&["1", "2", "3", "4", "Enter"]).0, [Act::Number(234)]);
    assert_eq!(row(&["0", "Enter"]).0, [Act::Number(0)]);
}

#[test]
fn a_key_that_is_held_asks_once() {
    let mut keys = Keys::default();
    for logical in ["PageDown", "b", "5", "Escape"] {
        assert_eq!(keys.press(Pressed { logical, physical: "", repeat: true }, None, 9_000), None, "{logical}");
    }
    assert_eq!(keys, Keys::default());
}

#[test]
fn of_two_quick_presses_of_a_clicker_one_counts() {
    let mut keys = Keys::default();
    let mut press = |logical: &str, millis| keys.press(Pressed { logical, physical: "", repeat: false }, None, millis);
    assert_eq!(press("PageDown", 1_000), Some(Act::Next));
    assert_eq!(press("PageDown", 1_249), None);
    assert_eq!(press("Space", 1_249), None, "another key for the same");
    assert_eq!(press("PageDown", 1_250), Some(Act::Next), "what was ignored doesn't count");
    assert_eq!(press("PageUp", 1_251), Some(Act::Back), "whoever went too far goes back at once");
    assert_eq!(press("b", 1_252), Some(Act::Black));
    assert_eq!(press("b", 1_253), Some(Act::Black), "the guard is for steps alone");
}
