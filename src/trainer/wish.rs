//! What whoever leads can ask for: of the lesson, of their own screen, of windows, of the voice.

use bevy::prelude::*;

use super::{
    desk::DeskAct,
    lesson::{Act, Effect},
};

/// What a key, a button or the program itself asks for.
#[derive(Debug, Clone, PartialEq)]
pub enum Wish {
    /// Of the lesson.
    Lesson(Act),
    /// Of the lesson, and what lies over the screen goes.
    Done(Act),
    /// The lesson begins, or goes on.
    Begin,
    /// The lesson ends, with the program.
    Leave,
    /// Of the leader's own screen.
    Desk(DeskAct),
    /// Another plan is taught, or the same one from its beginning.
    Choose {
        /// The name of its file.
        plan: String,
        /// From its beginning, although it was begun.
        anew: bool,
    },
    /// The plan as it is now is kept as the leader's own.
    SavePlan,
    /// Of the sound.
    Sound(SoundWish),
    /// Of the windows.
    Screens(ScreensWish),
}

/// What is asked of the windows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ScreensWish {
    /// The wall is the right one.
    Right,
    /// Wall and console change places.
    Swap,
    /// Nobody waits for a wall: one screen has both.
    One,
}

/// What is asked of the sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SoundWish {
    /// Something is played, so that the output can be judged.
    Test,
    /// Sound comes out here from now on; `None`: where the machine thinks best.
    Output(Option<String>),
}

/// Somebody asks for something.
#[derive(Event, Debug, Clone, PartialEq)]
pub struct Wished(pub Wish);

impl Wished {
    /// Of the lesson.
    pub fn lesson(act: Act) -> Self {
        Self(Wish::Lesson(act))
    }

    /// Of the leader's own screen.
    pub fn desk(act: DeskAct) -> Self {
        Self(Wish::Desk(act))
    }
}

/// The lesson did what was asked, or didn't: its effects say which. Whoever reacts finds it as it is now.
#[derive(Event, Debug, Clone, PartialEq)]
pub struct Happened {
    /// What was asked.
    pub act: Act,
    /// What came of it.
    pub effects: Vec<Effect>,
}

/// Wishes that are made of others.
fn split(wished: On<Wished>, mut commands: Commands) {
    let (desk, act) = match &wished.0 {
        Wish::Done(act) => (DeskAct::Close, act.clone()),
        Wish::Begin => (DeskAct::Teach, Act::Begin),
        _ => return,
    };
    commands.trigger(Wished::desk(desk));
    commands.trigger(Wished::lesson(act));
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(split);
}
