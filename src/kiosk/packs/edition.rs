//! Which library is on the screen: its number, and the packs it was made of. Both come with the library itself, for what a
//! machine has may change between the reading and the question.

use bevy::prelude::*;

use crate::pack::machine::store::State;

/// One library among those that a running kiosk shows.
#[derive(Resource, Debug, Clone, Default, PartialEq, Eq)]
pub struct Edition {
    /// Counts what the service of packs handed over; the library of the start has 0.
    pub number: u64,
    /// The state of the machine's packs it was made of.
    pub packs: State,
}
