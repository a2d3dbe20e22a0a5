//! Packs while the kiosk runs: the service that takes them, and the library exchanged in one step when nobody is in a
//! visit.

pub(super) mod edition;
pub mod service;
pub mod swap;

pub(super) fn plugin(app: &mut bevy::app::App) {
    app.add_plugins((service::plugin, swap::plugin));
}
