//! Read to me: while it is on, the first touch of a control speaks and the second acts. Decided here for every control
//! of every screen, whatever it is drawn as.

use bevy::prelude::*;

use crate::ui::{
    core::{Act, Acted, Said, Say, Touched, Visit},
    text::Localized,
};

/// Whether an act is done at the first touch. Nobody must touch twice to hide, to say they are there, or to switch the
/// ear off again; and what is only there to be heard speaks already.
fn at_once(act: &Act) -> bool {
    matches!(act, Act::Hide | Act::StillHere | Act::ReadToMe) || speaks(act)
}

/// Whether an act does nothing but speak, or falls silent.
fn speaks(act: &Act) -> bool {
    matches!(
        act,
        Act::Hear(..)
            | Act::Slowly(..)
            | Act::HearPlace(_)
            | Act::Interpreter
            | Act::Line(_)
            | Act::Invite(_)
            | Act::Play
            | Act::Replay
            | Act::Volume(_)
    )
}

fn touched(touched: On<Touched>, mut visit: ResMut<Visit>, mut commands: Commands) {
    let Touched { act, says } = touched.event();
    if visit.read_to_me && !at_once(act) && visit.armed.as_ref() != Some(act) {
        visit.armed = Some(act.clone());
        commands.trigger(Said(says.clone()));
        return;
    }
    if *act == Act::ReadToMe && !visit.read_to_me {
        let how = ["read-to-me-first", "read-to-me-second"].map(|id| Say::Words(Localized::ui(id)));
        commands.trigger(Said(how.to_vec()));
    }
    commands.trigger(Acted(act.clone()));
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(touched);
}
