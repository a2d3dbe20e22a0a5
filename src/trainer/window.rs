//! A lesson in its windows: put together, opened, and ended in order.

use std::{path::PathBuf, sync::Arc};

use bevy::{
    app::AppExit,
    input::{
        ButtonState,
        keyboard::{Key, KeyboardInput},
    },
    prelude::*,
    window::WindowCloseRequested,
};

use super::{
    console,
    desk::{Desk, DeskAct, Meant, Said, Sheet},
    keep,
    keys::{Keys, Pressed},
    lesson::{Act, Lesson},
    monitors::Assignment,
    screens::{self, Remembered, WallWindow, Windowed},
    surfaces,
    teach::{self, Kept},
    view, voice,
    wish::{self, Happened, SoundWish, Wish, Wished},
    world::{Assigned, Home, OnDesk, TakenUp, Taught},
};
use crate::{
    diagnostic::MessageLanguage,
    language::LanguageTag,
    library::Library,
    page,
    ui::{
        self,
        core::{
            Served,
            surface::{FirstLanguages, Surface},
        },
        host::{
            end::{self, Ends},
            sleep,
            trace::Trace,
            window::{self, WindowError},
        },
        narration::Speaking,
        paint::{Presented, Shows},
        text::{ActiveLanguages, Faces},
        theme::Theme,
    },
};

/// What a lesson is shown from.
pub struct Room {
    /// The content.
    pub library: Arc<Library>,
    /// The faces.
    pub faces: Faces,
    /// German, for what a language lacks.
    pub german: ActiveLanguages,
    /// The lesson as it begins, or as it was kept.
    pub lesson: Lesson,
    /// Whether it is the one that was kept.
    pub kept: bool,
    /// Where it is kept.
    pub folder: PathBuf,
    /// Language of the leader's own screen.
    pub language: LanguageTag,
    /// Language of tables.
    pub messages: MessageLanguage,
    /// Where times are written.
    pub trace: Trace,
    /// In two windows rather than on whole screens.
    pub windowed: bool,
}

/// Opens both windows and shows the lesson until it is ended.
///
/// # Errors
/// Where there is nothing to show it on.
pub fn run(room: Room) -> Result<(), WindowError> {
    let mut app = App::new();
    let windowed = room.windowed;
    window::build_plugins(&mut app, || window::plugins(windowed))?;
    plugin(&mut app, room);
    app.add_plugins((end::signals, screens::plugin, sleep::plugin))
        .add_systems(Update, close)
        .add_systems(Last, note_frames.after(Shows));
    window::run_until_closed(app)
}

/// The lesson without windows of its own, for a test; both surfaces and the leader's screen are there.
pub fn plugin(app: &mut App, room: Room) {
    ui::plugin(app, &room.faces);
    page::plugin(app);
    let memory = keep::read_monitors(&room.folder).value;
    app.insert_resource(Served(room.library))
        .insert_resource(FirstLanguages(room.german))
        .insert_resource(Kept::in_folder(room.folder.clone(), room.messages))
        .insert_resource(Taught(room.lesson))
        .insert_resource(TakenUp(room.kept))
        .insert_resource(room.trace)
        .insert_resource(OnDesk(Desk::new(room.language)))
        .insert_resource(Home { folder: room.folder.clone(), messages: room.messages })
        .insert_resource(Remembered { memory, folder: room.folder })
        .insert_resource(Assigned(Assignment::Nowhere))
        .insert_resource(Windowed(room.windowed))
        .init_resource::<Speaking>()
        .add_observer(desk)
        .add_observer(leave)
        .add_observer(speak)
        .add_observer(followed)
        .add_observer(ended)
        .add_observer(unheard)
        .add_observer(sound)
        .add_observer(output_gone)
        .add_systems(Startup, open)
        .add_systems(Update, press)
        .add_plugins((wish::plugin, voice::plugin, teach::plugin, surfaces::plugin, view::plugin, console::plugin));
}

fn open(mut commands: Commands) {
    commands.trigger(voice::FindOutputs);
    commands.spawn((Surface, console::Console, Theme::Dark, bevy::ui::IsDefaultUiCamera));
}

/// A key as winit names it.
fn named(input: &KeyboardInput) -> (String, String) {
    let logical = match &input.logical_key {
        Key::Character(text) => text.to_string(),
        key => format!("{key:?}"),
    };
    (logical, format!("{:?}", input.key_code))
}

/// Writes to the trace what was shown: on the wall with the place the lesson is at, and on the leader's screen.
fn note_frames(
    mut presented: MessageReader<Presented>,
    (walls, taught, trace): (Query<(), With<WallWindow>>, Res<Taught>, Res<Trace>),
) {
    if !trace.is_on() {
        presented.clear();
        return;
    }
    for frame in presented.read() {
        let event = if walls.contains(frame.window) { "wall" } else { "console" };
        let at = taught.0.wall();
        let page = at.page(&taught.0.plan).map(ToString::to_string).unwrap_or_default();
        trace.note_at(event, Some(format!("{page} {}", at.sentence())), frame.at);
    }
}

/// What keys and clickers ask. Which window has the focus does not matter.
fn press(
    mut inputs: MessageReader<KeyboardInput>,
    mut keys: Local<Keys>,
    (taught, desk, trace): (Res<Taught>, Res<OnDesk>, Res<Trace>),
    time: Res<Time<Real>>,
    mut commands: Commands,
) {
    for input in inputs.read().filter(|input| input.state == ButtonState::Pressed) {
        let millis = u64::try_from(time.elapsed().as_millis()).unwrap_or(u64::MAX);
        let (logical, physical) = named(input);
        let key = Pressed { logical: &logical, physical: &physical, repeat: input.repeat };
        let Some(act) = keys.press(key, taught.0.voting, millis) else { continue };
        if trace.is_on() {
            trace.note("key", Some(logical.clone()));
        }
        match desk.0.meant(act) {
            Some(Meant::Desk(act)) => commands.trigger(Wished::desk(act)),
            Some(Meant::Lesson(act)) => commands.trigger(Wished::lesson(act)),
            Some(Meant::Begin) => commands.trigger(Wished(Wish::Begin)),
            None => {}
        }
    }
}

/// Does what is asked of the leader's screen.
fn desk(wished: On<Wished>, mut desk: ResMut<OnDesk>) {
    let Wish::Desk(act) = &wished.0 else { return };
    let next = desk.0.act(act.clone());
    if next != desk.0 {
        desk.0 = next;
    }
}

/// What came of an act is heard.
fn speak(happened: On<Happened>, taught: Res<Taught>, mut commands: Commands) {
    voice::follow(&happened.effects, &taught.0, &mut commands);
}

/// The wall follows its voice.
fn followed(at: On<voice::VoiceAt>, mut commands: Commands) {
    commands.trigger(Wished::lesson(Act::VoiceAt(at.0)));
}

fn ended(_: On<voice::VoiceEnded>, mut commands: Commands) {
    commands.trigger(Wished::lesson(Act::VoiceEnded));
}

/// Whoever leads reads aloud what nobody speaks.
fn unheard(_: On<voice::NotHeard>, mut commands: Commands) {
    commands.trigger(Wished::desk(DeskAct::Say(Said { message: "not-heard", name: None })));
}

/// What is asked of the sound.
fn sound(wished: On<Wished>, desk: Res<OnDesk>, mut commands: Commands) {
    match &wished.0 {
        Wish::Sound(SoundWish::Test) => {
            commands.trigger(voice::HearTest { language: desk.0.language.clone() });
            commands.trigger(Wished::desk(DeskAct::Heard));
        }
        Wish::Sound(SoundWish::Output(name)) => {
            commands.trigger(voice::ChooseOutput(name.clone()));
            commands.trigger(voice::HearTest { language: desk.0.language.clone() });
        }
        _ => {}
    }
}

fn output_gone(gone: On<voice::OutputGone>, mut commands: Commands) {
    let name = Some(gone.name.clone());
    commands.trigger(Wished::desk(DeskAct::Say(Said { message: "output-gone", name })));
}

/// The program ends.
fn leave(wished: On<Wished>, mut exit: MessageWriter<AppExit>) {
    if wished.0 == Wish::Leave {
        exit.write(AppExit::Success);
    }
}

/// The wall's window may be closed, and comes back; the leader's asks whether the lesson ends, and ends where that was
/// asked before.
fn close(
    mut requested: MessageReader<WindowCloseRequested>,
    (walls, desk): (Query<(), With<WallWindow>>, Res<OnDesk>),
    ends: Res<Ends>,
    mut exit: MessageWriter<AppExit>,
    mut commands: Commands,
) {
    if ends.asked() {
        exit.write(AppExit::Success);
    }
    for request in requested.read() {
        if walls.contains(request.window) {
            commands.entity(request.window).despawn();
        } else if desk.0.sheet == Some(Sheet::Leave) {
            exit.write(AppExit::Success);
        } else {
            commands.trigger(Wished::desk(DeskAct::Open(Sheet::Leave)));
        }
    }
}
