//! What every window is made of; the lowest code that knows Bevy.
//!
//! Owns: what is shown and wanted ([`core`]), colours and sizes ([`theme`]), words on the screen ([`text`]), controls
//! ([`widget`]), a tree that is described whole and changed where it differs ([`patch`]), pixels ([`paint`]), sound
//! ([`narration`]), and the window with its loop ([`host`]). Refuses: which screens there are.

pub mod core;
pub mod host;
pub mod narration;
pub mod paint;
pub mod patch;
pub mod text;
pub mod theme;
pub mod widget;

/// What every window's screens are made of.
pub(crate) fn plugin(app: &mut bevy::app::App) {
    app.add_plugins((
        core::surface::plugin,
        host::once::plugin,
        paint::plugin,
        patch::plugin,
        theme::plugin,
        text::plugin,
        widget::plugin,
        host::wake::plugin,
    ));
}
