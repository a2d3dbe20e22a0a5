//! The preview: the kiosk in a window on a folder somebody works on, with what was found wrong beside it.
//!
//! Owns: reading again what is saved, the page that stays in view, the strip with findings and buttons, keys that go
//! through all pages. Refuses: knowing how packs are built or tables written; a [`Workshop`] does that.
//!
//! ```text
//! file ─ watch ─> reading ─ Sign::Fresh ─> SwapLibrary ─> the same page with new words
//!                    └─> check ─ Sign::Checked ─> PreviewState ─> strip
//! button ─ Wished ─> Hands ─> Workshop ─ Sign::Done ─> PreviewState
//! ```

mod bench;
mod findings;
mod pages;
mod reading;
mod strip;
mod watch;
mod window;
mod words;
mod workshop;

use bevy::{input::InputSystems, prelude::*};

pub use bench::{Hands, Order, Sign, spawn};
pub use findings::{concerns, count};
pub use pages::{Named, Stop, Turn, shown, stops, turned};
pub use reading::{Touched, again, touched};
pub use strip::{OrderButton, SidePanel};
pub use watch::{Saved, Watched};
pub use window::run;
pub use workshop::{Outcome, Task, Workshop};

use crate::{
    diagnostic::{Diagnostic, MessageLanguage},
    kiosk::{LoadedContent, packs::swap::SwapLibrary},
    language::LanguageTag,
    settings::Settings,
    ui::{
        core::{Act, LibrarySwapped, Request, Served, View, Visit, Wanted, surface::Visitor},
        host::trace::Trace,
    },
};

/// What is previewed.
#[derive(Resource, Debug, Clone)]
pub struct Setup {
    /// The language somebody works on.
    pub tag: LanguageTag,
    /// What it is called in the strip: the pack and its version, or the language.
    pub title: String,
    /// Language of the strip.
    pub messages: MessageLanguage,
}

/// What lies on the desk of whoever translates: findings, and what was carried out last.
#[derive(Resource, Debug, Clone, Default, PartialEq)]
pub struct PreviewState {
    /// Found when the last save was read.
    read: Vec<Diagnostic>,
    /// Found by the last check, without what was saved since.
    checked: Vec<Diagnostic>,
    /// Found by the last import.
    imported: Vec<Diagnostic>,
    /// Nothing of the last save could be served.
    unfit: Option<String>,
    /// Whether a check is running or about to.
    checking: bool,
    /// What is being carried out.
    doing: Option<Task>,
    /// What came of the last task.
    done: Option<(Task, Outcome)>,
}

impl PreviewState {
    /// All findings, each once.
    pub fn findings(&self) -> Vec<Diagnostic> {
        let mut all: Vec<_> = [&self.read, &self.checked, &self.imported].into_iter().flatten().cloned().collect();
        all.sort();
        all.dedup();
        all
    }
}

/// Libraries that were exchanged; the trace notes when one is on the screen.
#[derive(Resource, Debug, Clone, Copy, Default, PartialEq, Eq)]
struct Exchanges(u64);

/// The page in view before the exchange; and one that a broken file took away, until it is back.
#[derive(Resource, Debug, Default)]
struct Lost {
    before: Option<Named>,
    gone: Option<Named>,
}

/// Settings of a preview: nothing happens by itself, and nobody is forgotten.
pub fn settings(settings: Settings) -> Settings {
    Settings {
        idle_seconds: u32::MAX,
        idle_help_seconds: u32::MAX,
        auto_play: false,
        attract: false,
        staff_pin: None,
        ..settings
    }
}

/// Takes what the threads tell.
fn listen(
    hands: Res<Hands>,
    (visit, setup, trace): (Visitor<Visit>, Res<Setup>, Res<Trace>),
    mut desk: ResMut<PreviewState>,
    mut lost: ResMut<Lost>,
    mut exchanges: ResMut<Exchanges>,
    mut commands: Commands,
) {
    let Ok(signs) = hands.signs.lock() else { return };
    for sign in signs.try_iter() {
        match sign {
            Sign::Fresh(loaded, findings, saved) => {
                trace.note_at("saved", saved.paths.first().map(|path| path.display().to_string()), saved.at);
                reading::outdated(&mut desk.checked, &saved.paths);
                desk.read = findings;
                desk.read.retain(|finding| concerns(finding, &setup.tag));
                desk.unfit = None;
                desk.checking = true;
                // Two exchanges in one frame have one page before them.
                if lost.before.is_none() {
                    lost.before = Named::of(&visit);
                }
                exchanges.0 += 1;
                trace.note("swapped", Some(exchanges.0.to_string()));
                commands.trigger(SwapLibrary(loaded));
            }
            Sign::Unfit(why) => desk.unfit = Some(why),
            Sign::Checks => desk.checking = true,
            Sign::Checked(findings) => {
                desk.checked = findings;
                desk.read.clear();
                desk.checking = false;
            }
            Sign::Done(task, outcome) => {
                desk.doing = None;
                if let Outcome::Imported(.., findings) = &outcome {
                    desk.imported.clone_from(findings);
                }
                desk.done = Some((task, outcome));
            }
        }
    }
}

/// Finds the page again that a broken file took away.
fn regain(
    _: On<LibrarySwapped>,
    served: Res<Served>,
    (surface, visit): (Single<Entity, With<Visit>>, Visitor<Visit>),
    mut lost: ResMut<Lost>,
    mut commands: Commands,
) {
    let before = lost.before.take();
    let gone = lost.gone.take();
    // Somebody went on meanwhile, or it is still there.
    if Named::of(&visit).is_some() || !matches!(visit.view, View::Home | View::Languages) {
        return;
    }
    let Some(named) = before.or(gone) else { return };
    match named.find(&served) {
        Some(stop) => lead(&stop, (*surface, &visit), &named.language, &mut commands),
        None => lost.gone = Some(named),
    }
}

/// Leads to a page, in a language where none is chosen.
fn lead(stop: &Stop, (surface, visit): (Entity, &Visit), tag: &LanguageTag, commands: &mut Commands) {
    if visit.language.is_none() {
        commands.trigger(Wanted { surface, request: Request::Act(Act::Choose(tag.clone())) });
    }
    for act in stop.acts() {
        commands.trigger(Wanted { surface, request: Request::Act(act) });
    }
}

/// Keys that go through all pages; the kiosk's own would stay within a module.
const KEYS: [(KeyCode, Turn); 4] = [
    (KeyCode::PageDown, Turn::On),
    (KeyCode::PageUp, Turn::Back),
    (KeyCode::Home, Turn::First),
    (KeyCode::End, Turn::Last),
];

fn turn(
    mut keys: ResMut<ButtonInput<KeyCode>>,
    (served, setup): (Res<Served>, Res<Setup>),
    (surface, visit): (Single<Entity, With<Visit>>, Visitor<Visit>),
    mut commands: Commands,
) {
    for (key, turn) in KEYS {
        if keys.clear_just_pressed(key)
            && let Some(stop) = turned(&stops(&served), &visit, turn)
        {
            lead(&stop, (*surface, &visit), &setup.tag, &mut commands);
        }
    }
}

/// Somebody wants something of the strip.
#[derive(Event, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wished(pub Order);

/// Who is told that a file would be lost, and orders the same again, agrees.
fn agreed(order: Order, done: Option<&(Task, Outcome)>) -> Order {
    match (order, done) {
        (Order::Do(Task::Export), Some((_, Outcome::Filled(_, held)))) => Order::Do(Task::Overwrite(*held)),
        (order, _) => order,
    }
}

fn wished(wished: On<Wished>, hands: Res<Hands>, mut desk: ResMut<PreviewState>) {
    let order = agreed(wished.0, desk.done.as_ref());
    match order {
        Order::Check => {
            desk.checking = true;
            desk.imported.clear();
            desk.done = None;
        }
        // One after the other: what is being built must not be imported into.
        Order::Do(_) if desk.doing.is_some() => return,
        Order::Do(task) => {
            desk.doing = Some(task);
            desk.done = None;
        }
    }
    (hands.order)(order);
}

/// Begins at the first page of the language.
fn begin(
    (served, setup): (Res<Served>, Res<Setup>),
    (surface, visit): (Single<Entity, With<Visit>>, Visitor<Visit>),
    mut commands: Commands,
) {
    match stops(&served).first() {
        Some(first) => lead(first, (*surface, &visit), &setup.tag, &mut commands),
        None => commands.trigger(Wanted { surface: *surface, request: Request::Act(Act::Choose(setup.tag.clone())) }),
    }
}

/// The kiosk with a strip beside it, for a window or a test. Needs Bevy's UI plugins.
pub fn plugin(app: &mut App, loaded: LoadedContent, setup: Setup, hands: Hands) {
    crate::kiosk::plugin(app, LoadedContent { settings: settings(loaded.settings.clone()), ..loaded });
    app.insert_resource(setup)
        .insert_resource(hands)
        .insert_resource(PreviewState { checking: true, ..PreviewState::default() })
        .init_resource::<Exchanges>()
        .init_resource::<Lost>()
        .add_observer(regain)
        .add_observer(wished)
        .add_systems(PostStartup, begin)
        .add_systems(PreUpdate, turn.after(InputSystems))
        .add_systems(Update, listen)
        .add_plugins(strip::plugin);
}
