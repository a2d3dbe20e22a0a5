//! The leader's own screen as a state: before the lesson or in it, what lies over it, what it says just now.
//!
//! Owns: [`Desk`] and its reducer. Refuses: the lesson, which knows nothing of any screen, and everything drawn.
//!
//! - Pattern: before the lesson a key turns nothing; it shows that the clicker works.
//! - Pattern: Escape ends the topmost of what lies over the lesson before the lesson hears of it.

use super::lesson::{Act, PointerKind, Refusal};
use crate::language::LanguageTag;

/// What fills the leader's screen.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Screen {
    /// Wall, sound, clicker and plan are tried.
    #[default]
    Before,
    /// The lesson.
    Lesson,
}

/// What lies over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sheet {
    /// Languages of the wall, and of the leader's screen.
    Languages,
    /// All pages by their pictures.
    Pages,
    /// What is read aloud.
    Read,
    /// Spotlight and zoom.
    Point,
    /// What else there is.
    More,
    /// The plan, to be changed.
    Plan,
    /// Plans to choose from.
    Plans,
    /// Outputs of sound.
    Outputs,
    /// What keys do.
    Keys,
    /// The table of the lesson.
    Table,
    /// Whether the lesson ends.
    Leave,
}

/// What the screen says just now, in words of `console.ftl`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// Which message.
    pub message: &'static str,
    /// The value of its variable `name`, if it has one.
    pub name: Option<String>,
}

/// What is asked of the leader's screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DeskAct {
    /// Something comes up.
    Open(Sheet),
    /// What lies over the screen goes.
    Close,
    /// The lesson is on the screen.
    Teach,
    /// A clicker or a key was pressed before the lesson.
    Clicker,
    /// The sound was heard.
    Heard,
    /// The pointer follows the hand over the preview, or follows no more.
    Point(Option<PointerKind>),
    /// The screen speaks this language.
    Language(LanguageTag),
    /// Something is said.
    Say(Said),
    /// Whoever leads moved a hand: what hides itself comes.
    Move,
    /// Nobody moved for a while: what hides itself goes.
    Still,
}

/// The leader's screen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Desk {
    /// What fills it.
    pub screen: Screen,
    /// What lies over it.
    pub sheet: Option<Sheet>,
    /// Its language.
    pub language: LanguageTag,
    /// Whether a clicker or a key was pressed before the lesson.
    pub clicker: bool,
    /// Whether the sound was heard.
    pub heard: bool,
    /// What follows the hand over the preview.
    pub pointing: Option<PointerKind>,
    /// What it says just now.
    pub said: Option<Said>,
    /// Where it lies over the wall: whether it is to be seen.
    pub seen: bool,
}

impl Desk {
    /// Before a lesson.
    pub fn new(language: LanguageTag) -> Self {
        Self {
            screen: Screen::Before,
            sheet: None,
            language,
            clicker: false,
            heard: false,
            pointing: None,
            said: None,
            seen: true,
        }
    }

    /// Does what is asked.
    #[must_use]
    pub fn act(&self, act: DeskAct) -> Self {
        let mut next = self.clone();
        match act {
            DeskAct::Open(sheet) => (next.sheet, next.said) = (Some(sheet), None),
            DeskAct::Close => next.sheet = None,
            DeskAct::Teach => (next.screen, next.sheet, next.said) = (Screen::Lesson, None, None),
            DeskAct::Clicker => next.clicker = true,
            DeskAct::Heard => next.heard = true,
            DeskAct::Point(kind) => (next.pointing, next.sheet) = (kind, None),
            DeskAct::Language(tag) => next.language = tag,
            DeskAct::Say(said) => next.said = Some(said),
            DeskAct::Move => next.seen = true,
            // What was opened is being read.
            DeskAct::Still => next.seen = next.sheet.is_some(),
        }
        next
    }

    /// What a key of the lesson means here. `None`: nothing.
    pub fn meant(&self, act: Act) -> Option<Meant> {
        match (self.screen, self.sheet, act) {
            (_, Some(_), Act::Escape) => Some(Meant::Desk(DeskAct::Close)),
            (_, _, Act::Escape) if self.pointing.is_some() => Some(Meant::Desk(DeskAct::Point(None))),
            (Screen::Before, _, Act::Begin) => Some(Meant::Begin),
            (Screen::Before, _, _) => Some(Meant::Desk(DeskAct::Clicker)),
            (Screen::Lesson, _, act) => Some(Meant::Lesson(act)),
        }
    }
}

/// What a key means.
#[derive(Debug, Clone, PartialEq)]
pub enum Meant {
    /// For the leader's screen.
    Desk(DeskAct),
    /// For the lesson.
    Lesson(Act),
    /// The lesson begins.
    Begin,
}

/// What the screen says about something that wasn't done; `None`: it is seen anyway.
pub fn about(refusal: Refusal) -> Option<&'static str> {
    match refusal {
        Refusal::TooManyLanguages => Some("most-languages"),
        Refusal::LastLanguage => Some("last-language"),
        Refusal::NoSuchPlace => Some("no-such-page"),
        Refusal::NoQuestion | Refusal::NotCounting => Some("no-question"),
        Refusal::Nothing => Some("nothing-to-undo"),
        Refusal::Language | Refusal::LastPage | Refusal::Vote | Refusal::Minutes => None,
    }
}

#[cfg(test)]
mod tests {
    //! Keys before a lesson show that they work; what lies over it is ended first.
    use super::*;

    fn desk() -> Desk {
        Desk::new(LanguageTag::german())
    }

    #[test]
    fn before_a_lesson_a_key_turns_nothing() {
        assert_eq!(desk().meant(Act::Next), Some(Meant::Desk(DeskAct::Clicker)));
        assert!(desk().act(DeskAct::Clicker).clicker);
        assert_eq!(desk().meant(Act::Begin), Some(Meant::Begin));
        let lesson = desk().act(DeskAct::Teach);
        assert_eq!(lesson.meant(Act::Next), Some(Meant::Lesson(Act::Next)));
    }

    #[test]
    fn escape_ends_the_topmost() {
        let lesson = desk().act(DeskAct::Teach).act(DeskAct::Point(Some(PointerKind::Zoom)));
        let open = lesson.act(DeskAct::Open(Sheet::Keys));
        assert_eq!(open.meant(Act::Escape), Some(Meant::Desk(DeskAct::Close)));
        assert_eq!(open.act(DeskAct::Close).meant(Act::Escape), Some(Meant::Desk(DeskAct::Point(None))));
        assert_eq!(lesson.act(DeskAct::Point(None)).meant(Act::Escape), Some(Meant::Lesson(Act::Escape)));
    }

    #[test]
    fn what_is_open_stays_seen() {
        assert!(!desk().act(DeskAct::Still).seen);
        assert!(desk().act(DeskAct::Open(Sheet::Plan)).act(DeskAct::Still).seen);
        assert!(desk().act(DeskAct::Still).act(DeskAct::Move).seen);
    }
}
