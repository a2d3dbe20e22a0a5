//! From keys and clickers to acts.
//!
//! Owns: which key asks what. Keys are named as winit names them: `logical` is the named key (`PageDown`) or the text it
//! writes, `physical` its place on the keyboard (`KeyB`). Refuses: focus; whichever window has it, a lesson's keys are
//! the same, and "next" is next in every direction of writing.
//!
//! - Pattern: what a key writes comes first; its place is asked where it writes in another script. Reason: a clicker
//!   sends the place of B, and an Arabic keyboard makes another letter of it.
//! - Pattern: a key that is held does nothing again, and of two quick presses of a clicker one counts.

use super::{
    lesson::{Act, Voting},
    vote::VoteAct,
};

/// Milliseconds in which a second press of the same way is the same press.
pub const GUARD: u64 = 250;
/// Most digits of a number of a page.
const DIGITS: usize = 3;

/// A key that was pressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pressed<'a> {
    /// The named key, or the text it writes.
    pub logical: &'a str,
    /// Its place on the keyboard; empty where nobody knows.
    pub physical: &'a str,
    /// Whether it is held.
    pub repeat: bool,
}

/// What a key means before anything else is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Next,
    Back,
    Enter,
    Black,
    Letter(usize),
    Digit(u8),
    Larger,
    Smaller,
    Begin,
    Escape,
}

/// Keys so far: digits that wait for Enter, and the last step.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys {
    typed: String,
    last: Option<(Key, u64)>,
}

impl Keys {
    /// Digits that wait for Enter.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// What a key asks. `voting` is what hands are counted for, `millis` the machine's clock in milliseconds.
    pub fn press(&mut self, pressed: Pressed<'_>, voting: Option<Voting>, millis: u64) -> Option<Act> {
        if pressed.repeat {
            return None;
        }
        let key = key(pressed)?;
        let typed = std::mem::take(&mut self.typed);
        if voting.is_some() {
            if let Key::Letter(answer) = key {
                return Some(Act::Vote(VoteAct::Hand(answer)));
            }
            if let Key::Digit(digit @ 1..=4) = key {
                return Some(Act::Vote(VoteAct::Hand(usize::from(digit) - 1)));
            }
        }
        match key {
            Key::Next => self.step(key, Act::Next, millis),
            Key::Back => self.step(key, Act::Back, millis),
            Key::Enter => match typed.parse() {
                Ok(number) => Some(Act::Number(number)),
                Err(_) => self.step(Key::Next, Act::Next, millis),
            },
            // B, which is the second answer while hands are counted.
            Key::Black | Key::Letter(1) => Some(Act::Black),
            Key::Digit(digit) => {
                // Whoever types on means the last digits.
                let kept = typed.len().saturating_sub(DIGITS - 1);
                self.typed = format!("{}{digit}", typed.get(kept..).unwrap_or_default());
                None
            }
            Key::Larger => Some(Act::NotesLarger),
            Key::Smaller => Some(Act::NotesSmaller),
            Key::Begin => Some(Act::Begin),
            // The number that was begun is what passes first.
            Key::Escape => typed.is_empty().then_some(Act::Escape),
            Key::Letter(_) => None,
        }
    }

    fn step(&mut self, key: Key, act: Act, millis: u64) -> Option<Act> {
        let double = self.last.is_some_and(|(last, at)| last == key && millis.saturating_sub(at) < GUARD);
        if double {
            return None;
        }
        self.last = Some((key, millis));
        Some(act)
    }
}

fn key(pressed: Pressed<'_>) -> Option<Key> {
    if let Some(key) = written(pressed.logical) {
        return Some(key);
    }
    let digit = || pressed.physical.strip_prefix("Digit").and_then(digit);
    // Latin letters and marks of another layout mean what they write, which is nothing here.
    let foreign = || !pressed.logical.is_ascii() || ["", "Unidentified"].contains(&pressed.logical);
    pad(pressed.physical).or_else(digit).or_else(|| foreign().then(|| placed(pressed.physical)).flatten())
}

fn digit(text: &str) -> Option<Key> {
    match text.as_bytes() {
        [digit @ b'0'..=b'9'] => Some(Key::Digit(digit - b'0')),
        _ => None,
    }
}

/// By what a key writes, or is called.
fn written(logical: &str) -> Option<Key> {
    match logical {
        "PageDown" | "ArrowRight" | "ArrowDown" | "Space" | " " => Some(Key::Next),
        "PageUp" | "ArrowLeft" | "ArrowUp" | "Backspace" => Some(Key::Back),
        "Enter" => Some(Key::Enter),
        "." => Some(Key::Black),
        "a" | "A" => Some(Key::Letter(0)),
        "b" | "B" => Some(Key::Letter(1)),
        "c" | "C" => Some(Key::Letter(2)),
        "d" | "D" => Some(Key::Letter(3)),
        "+" => Some(Key::Larger),
        "-" | "\u{2212}" => Some(Key::Smaller),
        "F5" => Some(Key::Begin),
        "Escape" => Some(Key::Escape),
        text => digit(text),
    }
}

/// Keys of the number pad, which are the same on every keyboard.
fn pad(physical: &str) -> Option<Key> {
    match physical {
        "NumpadAdd" => Some(Key::Larger),
        "NumpadSubtract" => Some(Key::Smaller),
        "NumpadEnter" => Some(Key::Enter),
        "NumpadDecimal" => Some(Key::Black),
        physical => digit(physical.strip_prefix("Numpad")?),
    }
}

/// By a key's place, as a clicker means it.
fn placed(physical: &str) -> Option<Key> {
    match physical {
        "KeyA" => Some(Key::Letter(0)),
        "KeyB" => Some(Key::Letter(1)),
        "KeyC" => Some(Key::Letter(2)),
        "KeyD" => Some(Key::Letter(3)),
        "Period" => Some(Key::Black),
        named => written(named).filter(|_| named.len() > 1),
    }
}

#[cfg(test)]
mod tests;
