//! What a language will show is made ready while the finger is still on its tile: 80 to 150 ms pass before it lifts.
//!
//! A thread reads the words and finds out which texts and pictures come; the letters and pictures are drawn in slices
//! of a frame, after what the touch itself changed was painted. Choosing doesn't know of it: what is not ready is made
//! then, as always, and what was made for nothing is let go of.

use std::{
    sync::{Arc, Mutex},
    thread,
    time::{Duration, Instant},
};

use bevy::{
    log::warn,
    prelude::*,
    ui::{ComputedUiRenderTargetInfo, Pressed},
    window::RequestRedraw,
};
use tracing::subscriber::{NoSubscriber, with_default};

use crate::{
    content::PageRef,
    diagnostic::MessageLanguage,
    kiosk::{
        WallClock,
        screen::{Scene, fill},
        staff::{PackListView, StaffUiState},
        visit::reduce,
    },
    language::{Language, LanguageTag},
    library::VoiceKind,
    ui::{
        core::{
            Act, Offered, Request, Served, Sited, View, Visit,
            surface::{Scale, Visitor},
        },
        host::{once::Once, wake::Waker},
        paint::Shows,
        text::{ActiveLanguages, Letters, Localized, Pen, Type, Writing},
        widget::{OnActivate, Pictogram, Pictograms},
    },
};

/// The part of a frame that is given to it.
const SLICE: Duration = Duration::from_millis(10);

/// What a screen will show and nobody drew yet.
#[derive(Default)]
struct Coming {
    texts: Vec<Writing>,
    pictures: Vec<Pictogram>,
}

/// What is made ready now.
#[derive(Resource)]
struct Ahead {
    /// The control that is touched.
    control: Entity,
    /// Physical pixels of a logical one.
    scale: f32,
    coming: Arc<Mutex<Option<Coming>>>,
}

/// Everything a screen is built from, for another thread.
struct Plan {
    served: Served,
    active: ActiveLanguages,
    offered: Offered,
    sited: Sited,
    visit: Visit,
    portrait: bool,
    now: jiff::civil::DateTime,
    once: Once,
}

impl Plan {
    /// Reads the words of a language and says what was found in them: whoever asks for them again is told nothing.
    fn read(&mut self, language: &Arc<Language>) {
        let report = self.served.words(language);
        for finding in &report.findings {
            let line = finding.line(MessageLanguage::English);
            if self.once.is_news(&line) {
                warn!("{line}");
            }
        }
        self.active.read_in(Arc::new(report.value));
    }

    /// Builds the screen into a world of its own, where nothing lays it out, shows or hears it.
    fn coming(&self) -> Coming {
        let words = &self.active.reader();
        let draft = match &self.visit.view {
            View::Page(PageRef { module, .. }) | View::Phrases(module) => words.is_draft(module.as_str()),
            _ => false,
        };
        let scene = Scene {
            library: &self.served,
            active: &self.active,
            languages: &self.offered,
            visit: &self.visit,
            portrait: self.portrait,
            draft,
            voice: Some(VoiceKind::Synthetic),
            fallback: None,
            german: words.language().tag == LanguageTag::german(),
            silent: false,
            around: self.sited.0.as_deref(),
            now: self.now,
            staff_ui: &StaffUiState::default(),
            packs: &PackListView::default(),
            pinned: false,
        };
        let mut world = World::new();
        world.commands().spawn(Node::default()).with_children(|parent| fill(&scene, parent));
        world.flush();
        let mut coming = Coming::default();
        let scale = self.visit.text;
        for (text, kind) in world.query::<(&Localized, &Type)>().iter(&world) {
            coming.texts.push(Writing::new(&self.active, text, &text.find(&self.active), *kind, scale));
        }
        coming.pictures.extend(world.query::<&Pictogram>().iter(&world).cloned());
        coming
    }
}

/// A finger came down on a language.
fn begin(
    pressed: Query<(Entity, &OnActivate, &ComputedUiRenderTargetInfo), Added<Pressed>>,
    (served, offered, sited): (Res<Served>, Res<Offered>, Res<Sited>),
    (active, visit, clock, waker, once): (
        Visitor<ActiveLanguages>,
        Visitor<Visit>,
        Res<WallClock>,
        Res<Waker>,
        Res<Once>,
    ),
    mut commands: Commands,
) {
    for (control, OnActivate(act), target) in &pressed {
        let Act::Choose(tag) = act else { continue };
        let Some(language) = served.language(tag).cloned() else { continue };
        let mut visit = Visit::clone(&visit);
        reduce(&mut visit, Request::Act(Act::Choose(tag.clone())), &served);
        let size = target.physical_size();
        let mut plan = Plan {
            served: served.clone(),
            active: ActiveLanguages::clone(&active),
            offered: offered.clone(),
            sited: sited.clone(),
            visit,
            portrait: size.y > size.x,
            now: clock.now(),
            once: once.clone(),
        };
        let coming = Arc::default();
        commands.insert_resource(Ahead { control, scale: target.scale_factor(), coming: Arc::clone(&coming) });
        let waker = waker.clone();
        let work = move || {
            plan.read(&language);
            // A text that is nowhere is said when it is shown.
            let found = with_default(NoSubscriber::default(), || plan.coming());
            if let Ok(mut coming) = coming.lock() {
                *coming = Some(found);
            }
            waker.wake();
        };
        if let Err(error) = thread::Builder::new().name("ahead".to_owned()).spawn(work) {
            let line = format!("words are read when they are needed: {error}");
            if once.is_news(&line) {
                warn!("{line}");
            }
        }
    }
}

/// Draws a slice of what is coming.
fn make(
    ahead: Res<Ahead>,
    (served, scale): (Res<Served>, Visitor<Scale>),
    pressed: Query<(), With<Pressed>>,
    mut pen: Pen,
    mut pictures: ResMut<Pictograms>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    if !pressed.contains(ahead.control) {
        return;
    }
    let Ok(mut coming) = ahead.coming.lock() else { return };
    let Some(coming) = &mut *coming else { return };
    let began = Instant::now();
    while began.elapsed() < SLICE {
        if let Some(text) = coming.texts.pop() {
            // Laying it out says what is wrong with it.
            let _ = pen.draw(&text, ahead.scale);
        } else if let Some(picture) = coming.pictures.pop() {
            pictures.draw(&picture, scale.0, &served, &mut pen.images);
        } else {
            return;
        }
    }
    redraw.write(RequestRedraw);
}

/// The finger is gone: what was made is shown now, or nobody wants it.
fn end(
    ahead: Res<Ahead>,
    pressed: Query<(), With<Pressed>>,
    visit: Visitor<Visit>,
    mut letters: Letters,
    mut pictures: ResMut<Pictograms>,
    mut commands: Commands,
) {
    if pressed.contains(ahead.control) {
        return;
    }
    commands.remove_resource::<Ahead>();
    // In the midst of a visit it goes when the visit does.
    if visit.language.is_none() {
        letters.let_go();
        pictures.let_go();
    }
}

pub(super) fn plugin(app: &mut App) {
    let busy = resource_exists::<Ahead>;
    app.add_systems(Update, begin).add_systems(Last, (end.run_if(busy), make.run_if(busy)).chain().after(Shows));
}
