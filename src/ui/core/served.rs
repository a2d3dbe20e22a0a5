//! What is served now, exchanged as a whole.

use std::sync::Arc;

use bevy::prelude::*;

use crate::{language::Language, library::Library};

/// The content being served. Replaced as a whole, never changed.
#[derive(Resource, Clone, Deref)]
pub struct Served(pub Arc<Library>);

/// Languages in the order of the kiosk's settings.
#[derive(Resource, Debug, Clone, Deref)]
pub struct Offered(pub Vec<Arc<Language>>);

/// Whether the machine has no sound now; the ear's sheet says so.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Silent(pub bool);

/// Everything that is served was exchanged: whoever kept something of the old library lets go of it.
#[derive(Event, Debug, Clone, Copy)]
pub struct LibrarySwapped(
    /// Its number, see [`Edition`](crate::kiosk::Edition).
    pub u64,
);
