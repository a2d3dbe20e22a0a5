//! Keys: Escape back, arrows turn pages (or move the focus), Page Up and Page Down for clickers. Tab and
//! Enter are Bevy's own.

use bevy::{
    input_focus::{
        FocusCause, InputFocus, InputFocusVisible,
        tab_navigation::{NavAction, TabNavigation},
    },
    prelude::*,
    ui_widgets::ScrollIntoView,
};

use crate::{
    language::Direction,
    ui::{
        core::{Act, Request, View, Visit, Wanted, surface::Visitor},
        text::ActiveLanguages,
    },
};

fn keys(
    keys: Res<ButtonInput<KeyCode>>,
    (surface, visit): (Single<Entity, With<Visit>>, Visitor<Visit>),
    active: Visitor<ActiveLanguages>,
    navigation: TabNavigation,
    mut focus: ResMut<InputFocus>,
    mut visible: ResMut<InputFocusVisible>,
    mut commands: Commands,
) {
    // Whatever is pressed is an answer, and no more than that.
    if visit.asks {
        return;
    }
    let pressed = |key| keys.just_pressed(key);
    let on_page = matches!(visit.view, View::Page(..)) && visit.sheet.is_none();
    // The arrow that points along the text goes on.
    let (on, off) = match active.direction() {
        Direction::Ltr => (KeyCode::ArrowRight, KeyCode::ArrowLeft),
        Direction::Rtl => (KeyCode::ArrowLeft, KeyCode::ArrowRight),
    };
    if pressed(KeyCode::Escape) || pressed(KeyCode::PageUp) {
        commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Back) });
        return;
    }
    if on_page && (pressed(on) || pressed(KeyCode::PageDown)) {
        commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Next) });
        return;
    }
    if on_page && pressed(off) {
        commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Back) });
        return;
    }
    let step = if pressed(KeyCode::ArrowDown) || pressed(on) {
        NavAction::Next
    } else if pressed(KeyCode::ArrowUp) || pressed(off) {
        NavAction::Previous
    } else {
        return;
    };
    if let Ok(entity) = navigation.navigate(&focus, step) {
        focus.set(entity, FocusCause::Navigated);
        visible.0 = true;
    }
}

/// What has the focus is in view.
fn reveal(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    nodes: Query<(), With<Node>>,
    mut commands: Commands,
) {
    if focus.is_changed()
        && visible.0
        && let Some(entity) = focus.get()
        && nodes.contains(entity)
    {
        commands.trigger(ScrollIntoView { entity });
    }
}

/// A touch hides the ring again.
fn touched(mut visible: ResMut<InputFocusVisible>, mouse: Res<ButtonInput<MouseButton>>, touches: Res<Touches>) {
    if visible.0 && (mouse.get_just_pressed().len() > 0 || touches.any_just_pressed()) {
        visible.0 = false;
    }
}

pub(super) fn plugin(app: &mut App) {
    // The clock takes the question away as soon as a key is pressed.
    app.add_systems(Update, (keys.before(super::idle::note_activity), reveal, touched).chain());
}
