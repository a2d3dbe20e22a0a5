//! Another library in the running kiosk: a pack that was installed or removed, a file that was saved in the preview.
//!
//! Owns: the exchange of everything that was read from content, in one step ([`SwapLibrary`]); what of a visit can stay;
//! and the moment a new library waits for ([`PendingLibrary`]): never under a visitor's hands. Refuses: reading and checking.
//!
//! - Pattern: whoever reads the new library reads the visitor's words too. Reason: [`Library::words`] keeps them, so
//!   the exchange costs no frame.

use std::{sync::Arc, time::Duration};

use bevy::{log::warn, prelude::*, text::FontCx, ui::Pressed};

use crate::{
    content::{Page, PageKind, PageRef, Placement},
    diagnostic::MessageLanguage,
    kiosk::{Edition, LoadedContent, session::Activity},
    library::Library,
    ui::{
        core::{
            LibrarySwapped, Offered, Request, Served, Sheet, Sited, View, Visit, Wanted,
            surface::{FirstLanguages, Surface, Visitor},
        },
        host::{sleep::Deadline, trace::Trace},
        narration::Speaking,
        text::{ActiveLanguages, Registered},
    },
};

/// Nobody touched for so long before a library that waits is taken.
const RESTS: Duration = Duration::from_secs(2);

/// Serves this from now on. The settings stay as they were read at start.
#[derive(Event)]
pub struct SwapLibrary(pub Box<LoadedContent>);

/// A library that is served as soon as nobody is in a visit. Whoever puts one in from another thread wakes the loop.
#[derive(Resource, Default)]
pub struct PendingLibrary(pub Option<Box<LoadedContent>>);

/// Where a page of the old library stands in the new one: itself, or the nearest that its module still has.
fn page(old: &Library, new: &Library, page: &PageRef) -> Option<PageRef> {
    let module = new.module(page.module.as_str())?;
    if module.page(&page.page).is_some() {
        return Some(page.clone());
    }
    let (_, _, index) = old.page(page)?;
    module.pages.get(index).or(module.pages.last()).map(Page::page_ref)
}

/// The same view in the new library, if it has it.
fn view(view: &View, old: &Library, loaded: &LoadedContent) -> Option<View> {
    let new = &loaded.library;
    let there = match view {
        View::Page(of) => return Some(View::Page(page(old, new, of)?)),
        View::Menu(module) => new.module(module.as_str()).is_some_and(|module| module.menu),
        View::Phrases(module) => new.module(module.as_str()).is_some_and(|module| module.shelf == Placement::Phrases),
        View::Places | View::House => loaded.sited.0.is_some(),
        View::Place(id) => loaded.sited.0.as_ref().is_some_and(|around| around.site.entry(id.as_str()).is_some()),
        View::Languages | View::Home | View::Index | View::Kept | View::StaffPin | View::Staff => true,
    };
    there.then(|| view.clone())
}

/// What of a visit can stay. Without its language nothing can but Help.
fn carry(visit: &Visit, old: &Library, loaded: &LoadedContent) -> Visit {
    let new = &loaded.library;
    if visit.language.as_ref().is_some_and(|tag| new.language(tag).is_none()) {
        return Visit { sheet: visit.sheet.filter(|sheet| *sheet == Sheet::Help), ..Visit::default() };
    }
    let mut kept = visit.clone();
    kept.primed = None;
    kept.view = view(&visit.view, old, loaded).unwrap_or(View::Home);
    kept.kept = visit.kept.iter().filter_map(|marked| view(marked, old, loaded)).collect();
    kept.code = 0;
    let left_at = visit.left_at.iter().filter_map(|(module, at)| {
        let left = PageRef { module: module.clone(), page: at.clone() };
        Some((module.clone(), page(old, new, &left)?.page))
    });
    kept.left_at = left_at.collect();
    kept.shown_to_other = visit.shown_to_other.as_ref().and_then(|of| page(old, new, of));
    let answers = match &kept.view {
        View::Page(of) => new.page(of).map(|(_, page, _)| page),
        _ => None,
    };
    let answers = answers.map_or(0, |page| match &page.kind {
        PageKind::Question { answers } => answers.len(),
        _ => 0,
    });
    kept.answers.retain(|answer| *answer < answers);
    kept.filter.need = kept.filter.need.filter(|need| new.needs().get(need.as_str()).is_some());
    let towns = loaded.sited.0.as_ref().map(|around| &around.site.entries);
    kept.filter.town =
        kept.filter.town.filter(|town| towns.is_some_and(|entries| entries.iter().any(|entry| entry.town == *town)));
    let stays = match kept.sheet {
        Some(Sheet::Pages) => matches!(kept.view, View::Page(..)),
        Some(Sheet::ShowToOther) => kept.shown_to_other.is_some(),
        Some(Sheet::Towns | Sheet::Spoken) => kept.view == View::Places,
        _ => true,
    };
    if !stays {
        kept.sheet = None;
    }
    kept
}

fn swap(
    fresh: On<SwapLibrary>,
    fonts: Option<ResMut<FontCx>>,
    mut registered: ResMut<Registered>,
    mut served: ResMut<Served>,
    mut surfaces: Query<(Entity, &mut ActiveLanguages, Option<&Visit>), With<Surface>>,
    (mut offered, mut sited, mut edition): (ResMut<Offered>, ResMut<Sited>, ResMut<Edition>),
    trace: Res<Trace>,
    mut commands: Commands,
) {
    let loaded = &fresh.0;
    // Before any text of the new library is laid out.
    if let Some(mut fonts) = fonts {
        registered.add(&loaded.faces, &mut fonts);
    }
    for (surface, mut active, visit) in &mut surfaces {
        let kept = visit.map(|visit| carry(visit, &served, loaded));
        let tag = kept.as_ref().and_then(|kept| kept.language.as_ref());
        *active = match tag.and_then(|tag| loaded.library.language(tag)) {
            Some(language) => {
                let report = loaded.library.words(language);
                for finding in &report.findings {
                    warn!("{}", finding.line(MessageLanguage::English));
                }
                ActiveLanguages::new(Arc::new(report.value), loaded.active.reference().clone())
            }
            None => loaded.active.clone(),
        };
        if let Some(kept) = kept {
            commands.trigger(Wanted { surface, request: Request::Carry(Box::new(kept)) });
        }
    }
    *served = Served(loaded.library.clone());
    let tags: Vec<String> = loaded.offered.iter().map(|language| language.tag.to_string()).collect();
    trace.note("library", Some(tags.join(" ")));
    *offered = loaded.offered.clone();
    *sited = loaded.sited.clone();
    *edition = loaded.edition.clone();
    commands.insert_resource(FirstLanguages(loaded.active.clone()));
    commands.trigger(LibrarySwapped(loaded.edition.number));
}

/// Takes the library that waits once the language screen has rested. The idle clock ends every visit, so it does.
fn take(
    mut waiting: ResMut<PendingLibrary>,
    visit: Visitor<Visit>,
    activity: Res<Activity>,
    speaking: Res<Speaking>,
    (time, pressed): (Res<Time<Real>>, Query<(), With<Pressed>>),
    mut deadline: ResMut<Deadline>,
    mut commands: Commands,
) {
    let resting = waiting.0.is_some() && **visit == Visit::default() && !speaking.is_playing() && pressed.is_empty();
    let due = resting.then(|| activity.last + RESTS);
    if due.is_some_and(|due| time.elapsed() >= due)
        && let Some(loaded) = waiting.0.take()
    {
        commands.trigger(SwapLibrary(loaded));
        deadline.swap = None;
    } else if deadline.swap != due {
        deadline.swap = due;
    }
}

pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<PendingLibrary>().add_observer(swap).add_systems(Update, take);
}
