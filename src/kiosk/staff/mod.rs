//! What staff do at the kiosk itself: see its packs, install one from a USB stick, go back, remove.
//!
//! Owns: the way in (a long touch in a corner of the language screen, or Ctrl+Alt+S), the PIN, and what the screen
//! shows ([`PackListView`]). Emits [`StaffWants`]; whoever keeps the packs does it and writes the list. Refuses: packs
//! themselves, disks, and everything a visitor sees.
//!
//! - Pattern: nothing here is in a visitor's way. Reason: the corner listens beside the touches, and takes none.
//! - Pattern: the PIN is forgotten with the screen. Reason: staff are called away.

mod corner;
mod gate;
mod pack_list;
mod tries;
mod words;

use std::{path::PathBuf, time::Duration};

use bevy::prelude::*;

pub use gate::{Asks, Gate, TriesFile};
pub use pack_list::{Doing, Notice, PackListView, PackRow, PackState, Progress, Signature};
pub(super) use words::{line, size, words};

use crate::{
    diagnostic::MessageLanguage,
    ui::core::{Act, Acted, StaffAct, View, Visit, surface::Visitor},
};

/// Staff who touch nothing for so long are gone.
pub const IDLE: Duration = Duration::from_secs(60);

/// Something staff want. The kiosk's store does it, and says in the [`PackListView`] what came of it.
#[derive(Event, Debug, Clone, PartialEq, Eq)]
pub enum StaffWants {
    /// Install the pack that lies here.
    Install(PathBuf),
    /// Go back to the version of this pack that was kept.
    Back(String),
    /// Remove this pack.
    Remove(String),
    /// Look for packs again, on USB sticks too.
    Rescan,
}

/// How the staff screen is used now; forgotten with it.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
pub struct StaffUiState {
    /// In English rather than German.
    pub english: bool,
    /// What was touched and has to be said yes to.
    pub asks: Option<StaffAct>,
}

impl StaffUiState {
    /// The language the screen is in.
    pub fn language(&self) -> MessageLanguage {
        if self.english { MessageLanguage::English } else { MessageLanguage::German }
    }
}

/// Whether it is done at the first touch: what nobody known has signed, and what takes something away, is asked again.
fn at_once(act: &StaffAct, list: &PackListView) -> bool {
    let StaffAct::Install(file) = act else { return false };
    list.rows.iter().any(|row| row.file.as_ref() == Some(file) && matches!(row.signature, Signature::By(_)))
}

fn act(
    acted: On<Acted>,
    visit: Visitor<Visit>,
    list: Res<PackListView>,
    mut staff_ui: ResMut<StaffUiState>,
    mut commands: Commands,
) {
    let Act::Staff(act) = &acted.act else { return };
    // Whatever comes from elsewhere than the screen behind the PIN does nothing.
    if visit.view != View::Staff && !matches!(act, StaffAct::Language(_)) {
        return;
    }
    let wanted = match act {
        StaffAct::Language(english) => {
            staff_ui.english = *english;
            return;
        }
        StaffAct::Yes => staff_ui.asks.take(),
        StaffAct::No => {
            staff_ui.asks = None;
            return;
        }
        StaffAct::Rescan => Some(act.clone()),
        StaffAct::Install(_) | StaffAct::Back(_) | StaffAct::Remove(_) if at_once(act, &list) => Some(act.clone()),
        StaffAct::Install(_) | StaffAct::Back(_) | StaffAct::Remove(_) => {
            staff_ui.asks = Some(act.clone());
            return;
        }
        StaffAct::Open | StaffAct::Digit(_) | StaffAct::Erase | StaffAct::Enter => return,
    };
    let wants = match wanted {
        Some(StaffAct::Install(file)) => StaffWants::Install(file),
        Some(StaffAct::Back(id)) => StaffWants::Back(id),
        Some(StaffAct::Remove(id)) => StaffWants::Remove(id),
        Some(StaffAct::Rescan) => StaffWants::Rescan,
        _ => return,
    };
    if staff_ui.asks.is_some() {
        staff_ui.asks = None;
    }
    commands.trigger(wants);
}

/// Sticks are looked at when the screen opens; with it goes everything that was touched.
fn turned(visit: Visitor<Visit>, mut open: Local<bool>, mut staff_ui: ResMut<StaffUiState>, mut commands: Commands) {
    if !visit.is_changed() {
        return;
    }
    let now = visit.view == View::Staff;
    if now && !*open {
        commands.trigger(StaffWants::Rescan);
    }
    if *open && !now || visit.view == View::Languages && staff_ui.english {
        staff_ui.set_if_neq(StaffUiState::default());
    }
    *open = now;
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<StaffUiState>()
        .init_resource::<PackListView>()
        .add_observer(act)
        .add_systems(Update, turned)
        .add_plugins((corner::plugin, gate::plugin));
}
