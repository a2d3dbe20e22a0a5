//! What screens are made of: one widget a file. Each emits an [`Act`](super::core::Act) and decides nothing.

mod button;
mod code;
mod layout;
mod pictogram;
mod press;
pub(crate) mod raster;
mod scroll;
mod spot;

use bevy::prelude::*;

use super::patch::Describes;

pub use button::{Chosen, Looks, OnActivate, SpokenName, TOUCH, button};
pub use code::code;
pub use layout::{column, grow, row, space, square, text, wrap};
pub use pictogram::{Pictogram, Pictograms, control, disc, mirrored_control, own_pictogram, pictogram};
pub use scroll::{ComesIntoView, ListName, Scrolls, scrolls, scrolls_aside};
pub use spot::Spot;

pub(crate) fn plugin(app: &mut App) {
    // Its picture comes from the systems of signs and codes.
    app.begins::<ImageNode>().add_plugins((
        button::plugin,
        code::plugin,
        pictogram::plugin,
        press::plugin,
        scroll::plugin,
        spot::plugin,
    ));
}
