//! What a key, a clicker or a button asks, and what comes of it.

use std::collections::BTreeMap;

use crate::{
    content::PageRef,
    language::LanguageTag,
    trainer::{
        lesson::state::PointerKind,
        place::{Place, Slot},
        vote::VoteAct,
    },
};

/// What is wanted of a lesson.
#[derive(Debug, Clone, PartialEq)]
pub enum Act {
    /// Begins the lesson, or goes on with one that was taken up.
    Begin,
    /// One step on.
    Next,
    /// One step back.
    Back,
    /// Shows a page, whether the plan has it or not; after its last step the plan goes on where it was left.
    JumpTo(PageRef),
    /// Goes on with the page of this number of the day, from 1; hidden pages have none.
    Number(usize),
    /// Goes on from a place of the plan.
    GoOn(Place),
    /// Back to where the last jump left from.
    Return,
    /// The first page of the next block of the day.
    NextBlock,
    /// The first page of the block before.
    PreviousBlock,
    /// The first page of a day, from 0.
    BeginDay(usize),
    /// Makes the wall black, or takes that back.
    Black,
    /// Holds the wall, or lets the leader come back to what it shows.
    Freeze,
    /// Looks at a page and holds the wall.
    Look(PageRef),
    /// Shows on the wall what the leader looks at.
    Send,
    /// One more language, after the others.
    AddLanguage(LanguageTag),
    /// A language less.
    RemoveLanguage(LanguageTag),
    /// The first language goes behind the others; two change places.
    SwapLanguages,
    /// Reads aloud.
    Hear(Hear),
    /// Is silent.
    StopHearing,
    /// The voice has come to this sentence: the wall follows.
    VoiceAt(usize),
    /// The voice is done.
    VoiceEnded,
    /// Spotlight or zoom at a point, in parts of the wall from its upper left corner (0 to 1).
    Point {
        /// Which of them.
        kind: PointerKind,
        /// From the left.
        x: f32,
        /// From above.
        y: f32,
    },
    /// Neither of them.
    StopPointing,
    /// Notes one size larger.
    NotesLarger,
    /// Notes one size smaller.
    NotesSmaller,
    /// So many more people are there, or fewer.
    HeadCount(i16),
    /// Time has passed; nothing else happens.
    Tick,
    /// The timer stands.
    Pause,
    /// The timer goes on.
    Resume,
    /// Counts hands on the question that is on the wall.
    CountHands,
    /// Counts hands for three faces.
    CountFaces,
    /// Counts no more; the counts stay.
    StopCounting,
    /// What becomes of the vote that is counted.
    Vote(VoteAct),
    /// Passes a page over in this plan.
    HidePage(Place),
    /// Shows it again.
    ShowPage(Place),
    /// Puts a page elsewhere; `to` is its place when it is taken out at `from`.
    MovePage {
        /// Where it is.
        from: Place,
        /// Where it comes.
        to: Place,
    },
    /// Puts a page before the one above it; from the top of a block to the end of the block before, over days too.
    RaisePage(Place),
    /// Puts a page behind the one below it; from the end of a block to the top of the next.
    LowerPage(Place),
    /// Puts a page into the plan, at this place; what stands there and after it goes one on.
    AddPage(Place, PageRef),
    /// Takes a page out of the plan. On the wall it stays until somebody goes on.
    RemovePage(Place),
    /// A page is core, or comes if time remains.
    SetCore(Place, bool),
    /// The plan was kept as the leader's own, under this name and title.
    CallPlan {
        /// The name of its file.
        name: String,
        /// What it is called, by language.
        title: BTreeMap<LanguageTag, String>,
    },
    /// Plans a page for so many minutes; `None`: as its own words say.
    SetMinutes(Place, Option<u16>),
    /// Plans a block for so many minutes.
    SetBlockMinutes(Slot, u16),
    /// Ends the topmost of what passes: pointer, counting, hold, black. Never the lesson.
    Escape,
}

/// What is read aloud of the page on the wall.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hear {
    /// How much.
    pub part: Part,
    /// In which language; `None`: in each of the wall's, one after the other.
    pub language: Option<LanguageTag>,
}

/// How much of a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// The sentence in view.
    Sentence,
    /// The step that shows it.
    Step,
    /// All from the sentence in view on.
    Rest,
}

/// What is to be spoken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speech {
    /// Of which page.
    pub page: PageRef,
    /// The first sentence, from 0.
    pub from: usize,
    /// The first that isn't spoken any more; `None`: to the end.
    pub until: Option<usize>,
    /// In these languages, one after the other.
    pub languages: Vec<LanguageTag>,
}

/// Why there is no way on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// Back at the first step of the day.
    Start,
    /// Next at the last step of a day; another day follows.
    Day,
    /// Next at the last step of the last day.
    Course,
}

/// Why something wasn't done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// The wall has four languages.
    TooManyLanguages,
    /// The wall has but this language.
    LastLanguage,
    /// The wall has this language, or has it not.
    Language,
    /// There is no such page, place, block or day.
    NoSuchPlace,
    /// A block keeps at least one page.
    LastPage,
    /// The page on the wall is no question, or one of Help.
    NoQuestion,
    /// No hands are counted.
    NotCounting,
    /// Nothing of the vote changes.
    Vote,
    /// There is nothing to take back or to return to.
    Nothing,
    /// Minutes out of their range.
    Minutes,
}

/// What came of an act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// The wall looks different.
    Wall,
    /// The state is to be written. Time passes without it, so it should be written each minute too.
    Keep,
    /// Something is to be spoken; what is being spoken ends.
    Speak(Speech),
    /// What is being spoken ends.
    Silence,
    /// There is no way on; the lesson stays where it is.
    End(End),
    /// Another block is taught.
    Block(Slot),
    /// It wasn't done.
    Refused(Refusal),
}
