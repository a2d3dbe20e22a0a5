//! Where the sound of a lesson comes out: which outputs there are, and which one the leader chose.
//!
//! Owns: the list and the choice. Refuses: remembering the choice over the night, which whoever keeps the lesson does,
//! and opening an output only to look at it.

use std::sync::{Arc, Mutex, PoisonError};

use bevy::prelude::*;

pub use crate::ui::narration::player::{Output, OutputKind};
use crate::ui::{
    host::wake::Waker,
    narration::{
        loudspeaker::Loudspeaker,
        player::{Command, list_outputs},
    },
};

/// Outputs of this machine, as they were found last. Whoever shows them looks for changes of it.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct Outputs {
    /// What can be chosen beside the machine's default. Empty until [`FindOutputs`] was answered.
    pub list: Vec<Output>,
    /// The name of the one that was chosen; `None`: the default.
    pub chosen: Option<String>,
    /// The chosen one isn't there or can't be opened: the default sounds instead.
    pub gone: bool,
}

/// Looks which outputs there are now, beside everything else.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct FindOutputs;

/// Lets sound come out here from now on, what is being spoken included.
#[derive(Event, Debug, Clone, PartialEq, Eq)]
pub struct ChooseOutput(
    /// The name of an [`Output`], of today's list or of an earlier lesson's; `None`: the machine's default.
    pub Option<String>,
);

/// The chosen output isn't there or can't be opened. The default sounds instead.
#[derive(Event, Debug, Clone, PartialEq, Eq)]
pub struct OutputGone {
    /// Its name.
    pub name: String,
}

/// What was found and not taken yet.
#[derive(Resource, Default)]
struct Found(Arc<Mutex<Option<Vec<Output>>>>);

fn find(_: On<FindOutputs>, found: Res<Found>, waker: Option<Res<Waker>>) {
    let (found, waker) = (found.0.clone(), waker.map(|waker| waker.clone()).unwrap_or_default());
    list_outputs(move |list| {
        *found.lock().unwrap_or_else(PoisonError::into_inner) = Some(list);
        waker.wake();
    });
}

fn take(found: Res<Found>, mut outputs: ResMut<Outputs>) {
    let list = found.0.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(list) = list {
        let next = Outputs { list, ..outputs.clone() };
        outputs.set_if_neq(next);
    }
}

fn choose(asked: On<ChooseOutput>, speaker: Res<Loudspeaker>, mut outputs: ResMut<Outputs>) {
    let chosen = asked.0.clone();
    speaker.sink.send(Command::Output(chosen.clone()));
    let next = Outputs { chosen, gone: false, list: outputs.list.clone() };
    outputs.set_if_neq(next);
}

fn gone(told: On<OutputGone>, mut outputs: ResMut<Outputs>) {
    // Another one may have been chosen meanwhile.
    if outputs.chosen.as_ref() == Some(&told.name) && !outputs.gone {
        outputs.gone = true;
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Outputs>()
        .init_resource::<Found>()
        .add_observer(find)
        .add_observer(choose)
        .add_observer(gone)
        .add_systems(Update, take);
}
