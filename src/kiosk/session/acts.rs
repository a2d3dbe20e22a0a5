//! What each act does to the visit. The only writer of [`Visit`] besides forgetting.

use std::{sync::Arc, time::Duration};

use bevy::{log::warn, prelude::*};

use crate::{
    content::PageRef,
    diagnostic::MessageLanguage,
    kiosk::read_aloud::SoundChanged,
    language::LanguageTag,
    library::Library,
    ui::{
        core::{Act, Acted, Browse, Filter, Forgotten, Served, Sheet, Silent, StaffAct, View, Visit, is_help},
        host::{once::Once, trace::Trace},
        text::{TextScale, Tongue},
        theme::Theme,
    },
};

/// Two touches that turn pages closer than this are one: a palm, or a double tap.
const TURN: Duration = Duration::from_millis(350);

/// Steps the map can be zoomed in.
const MOST_ZOOM: u8 = 5;

/// When the page was last turned.
#[derive(Resource, Default)]
struct Turned(Option<Duration>);

impl Turned {
    /// Whether an act is the second touch of a double tap. What closes a sheet never is, and turns no page; where a page
    /// was turned to the last one, Next has become Home.
    fn again(&mut self, act: &Act, visit: &Visit, now: Duration) -> bool {
        let closes = *act == Act::Back && (visit.asks || visit.sheet.is_some());
        let soon = self.0.is_some_and(|last| now.saturating_sub(last) < TURN);
        if soon && !closes && matches!(act, Act::Next | Act::Back | Act::Home) {
            return true;
        }
        if matches!(act, Act::Next | Act::Back | Act::Turn(_)) {
            self.0 = Some(now);
        }
        false
    }
}

fn act(
    acted: On<Acted>,
    served: Res<Served>,
    time: Res<Time<Real>>,
    (trace, once): (Res<Trace>, Res<Once>),
    mut visit: ResMut<Visit>,
    mut turned: ResMut<Turned>,
    mut tongue: ResMut<Tongue>,
    mut commands: Commands,
) {
    // Whatever was spoken by a first touch, the next touch is a first one again.
    if visit.armed.is_some() {
        visit.armed = None;
    }
    if turned.again(&acted.0, &visit, time.elapsed()) {
        return;
    }
    match &acted.0 {
        Act::Choose(tag) => choose(tag, &served, (&trace, &once), &mut visit, &mut tongue),
        Act::Script(script) => visit.browse = Browse { script: *script, ..Browse::default() },
        Act::Home => {
            let view = if visit.language.is_some() { View::Home } else { View::Languages };
            go(&mut visit, view, &served);
        }
        Act::Open(module) if served.module(module.as_str()).is_some_and(|module| module.menu) => {
            go(&mut visit, View::Menu(module.clone()), &served);
        }
        Act::Open(module) => {
            let pages = served.module(module.as_str()).map_or(&[][..], |module| &module.pages);
            let left = visit.left_at.get(module).and_then(|left| pages.iter().find(|page| page.id == *left));
            if let Some(page) = left.or(pages.first()) {
                go(&mut visit, View::Page(page.page_ref()), &served);
            }
        }
        Act::Go(view) => go(&mut visit, view.clone(), &served),
        Act::Asked(asked) => visit.asked = *asked,
        Act::Oppose(page) => {
            visit.opposite = Some(page.clone());
            visit.reply = None;
            visit.sheet = Some(Sheet::Opposite);
        }
        Act::Reply(at) => visit.reply = Some(*at),
        Act::Keep(view) => match visit.kept.iter().position(|kept| kept == view) {
            Some(at) => drop(visit.kept.remove(at)),
            None if !is_help(view, &served) => visit.kept.push(view.clone()),
            None => {}
        },
        Act::Code(at) => visit.code = *at,
        Act::Clear => {
            visit.kept.clear();
            visit.code = 0;
        }
        Act::Need(need) => {
            visit.filter.need.clone_from(need);
            visit.filter.more = 0;
        }
        Act::Look(need) => {
            visit.filter = Filter { need: Some(need.clone()), ..Filter::default() };
            go(&mut visit, View::Places, &served);
        }
        Act::Town(town) => {
            visit.filter.town.clone_from(town);
            visit.filter.more = 0;
            visit.sheet = None;
        }
        Act::SpokenThere(tag) => {
            visit.filter.language.clone_from(tag);
            visit.filter.more = 0;
            visit.sheet = None;
        }
        Act::Map(map) => visit.filter.map = *map,
        Act::Zoom(nearer) => {
            let zoom = visit.filter.zoom;
            visit.filter.zoom = if *nearer { (zoom + 1).min(MOST_ZOOM) } else { zoom.saturating_sub(1) };
        }
        Act::Gather(point, town) => {
            visit.filter.pan = point.point() - Vec2::splat(0.5);
            match town {
                // In one town they never part: then the town is the answer, as a list.
                Some(town) => {
                    visit.filter.town = Some(town.clone());
                    (visit.filter.more, visit.filter.map) = (0, false);
                }
                None => visit.filter.zoom = (visit.filter.zoom + 1).min(MOST_ZOOM),
            }
        }
        Act::More => visit.filter.more += 1,
        Act::Turn(page) => {
            if let View::Page(PageRef { module, .. }) = &visit.view {
                let view = View::Page(PageRef { module: module.clone(), page: page.clone() });
                go(&mut visit, view, &served);
            }
        }
        Act::Next => {
            if let Some(next) = beside(&visit.view, &served, 1) {
                go(&mut visit, next, &served);
            }
        }
        Act::Back if visit.view.is_staff() => forget(View::Languages, &mut visit, &mut tongue, &mut commands),
        Act::Back => back(&mut visit, &served),
        Act::Raise(sheet) => {
            visit.sheet = if visit.sheet == Some(*sheet) { None } else { Some(*sheet) };
            if *sheet == Sheet::Language {
                visit.browse = Browse::default();
            }
        }
        Act::Lower => visit.sheet = None,
        Act::StillHere => visit.asks = false,
        Act::Beside => visit.beside = !visit.beside,
        Act::Answer(at) => {
            visit.answers.retain(|answer| answer != at);
            visit.answers.push(*at);
        }
        Act::Slow => visit.slow = !visit.slow,
        Act::ReadToMe => visit.read_to_me = !visit.read_to_me,
        Act::Text(size) => visit.text = *size,
        Act::Contrast => visit.contrast = !visit.contrast,
        Act::Still => visit.still = !visit.still,
        Act::Hide => forget(View::Languages, &mut visit, &mut tongue, &mut commands),
        Act::Staff(StaffAct::Open) => forget(View::StaffPin, &mut visit, &mut tongue, &mut commands),
        // `staff` listens to the others.
        Act::Staff(_) => {}
        // Sound alone: `narration` listens to these.
        Act::Play
        | Act::Replay
        | Act::Hear(..)
        | Act::Slowly(..)
        | Act::Interpreter
        | Act::HearPlace(_)
        | Act::Line(_)
        | Act::Invite(_)
        | Act::Volume(_) => {}
    }
}

fn go(visit: &mut Visit, view: View, library: &Library) {
    match &view {
        // Help leaves no trace, not even where it was left.
        View::Page(PageRef { module, page }) if !is_help(&view, library) => {
            visit.left_at.insert(module.clone(), page.clone());
        }
        _ => {}
    }
    if visit.view != view {
        visit.answers.clear();
        visit.code = 0;
        visit.browse = Browse::default();
    }
    visit.opposite = None;
    visit.view = view;
    visit.sheet = None;
}

/// The page so many further in its module, if there is one.
fn beside(view: &View, library: &Library, step: isize) -> Option<View> {
    let View::Page(page) = view else { return None };
    let (module, _, index) = library.page(page)?;
    Some(View::Page(module.pages.get(index.checked_add_signed(step)?)?.page_ref()))
}

/// One step back is always the same place: the question, the sheet, the page before, the modules, the languages. A page of
/// Help goes back to Help.
fn back(visit: &mut Visit, library: &Library) {
    if std::mem::take(&mut visit.asks) || visit.sheet.take().is_some() {
        return;
    }
    match &visit.view {
        View::Page(..) if is_help(&visit.view, library) => {
            go(visit, View::Home, library);
            visit.sheet = Some(Sheet::Help);
        }
        View::Page(page) if library.module(page.module.as_str()).is_some_and(|module| module.menu) => {
            let view = View::Menu(page.module.clone());
            go(visit, view, library);
        }
        View::Place(_) | View::House => go(visit, View::Places, library),
        View::Home => go(visit, View::Languages, library),
        View::Page(_) => go(visit, beside(&visit.view, library, -1).unwrap_or(View::Home), library),
        View::Phrases(_) | View::Index | View::Kept | View::Menu(_) | View::Places => go(visit, View::Home, library),
        View::StaffPin | View::Staff | View::Languages => {}
    }
}

/// Ends the visit; another one may begin at `view`.
fn forget(view: View, visit: &mut Visit, tongue: &mut Tongue, commands: &mut Commands) {
    *visit = Visit { view, ..Visit::default() };
    // The next person's Help must not speak the last one's language.
    tongue.words = tongue.german.clone();
    commands.trigger(Forgotten);
}

fn choose(
    tag: &LanguageTag,
    served: &Served,
    (trace, once): (&Trace, &Once),
    visit: &mut Visit,
    tongue: &mut ResMut<Tongue>,
) {
    let Some(language) = served.language(tag) else { return };
    trace.note("language-asked", Some(tag.to_string()));
    if tongue.tag() != tag {
        let report = served.words(language);
        for finding in &report.findings {
            let line = finding.line(MessageLanguage::English);
            if once.is_news(&line) {
                warn!("{line}");
            }
        }
        tongue.words = Arc::new(report.value);
    }
    chosen(visit, tag);
}

/// Where a visitor is who chose a language.
pub fn chosen(visit: &mut Visit, tag: &LanguageTag) {
    visit.language = Some(tag.clone());
    // From Help one stays on Help; from a page, on the page.
    if visit.sheet != Some(Sheet::Help) {
        visit.sheet = None;
    }
    if visit.view == View::Languages {
        visit.view = View::Home;
    }
    visit.browse = Browse::default();
}

/// Keeps theme and size of text in step with the visit.
fn appearance(visit: Res<Visit>, mut theme: ResMut<Theme>, mut scale: ResMut<TextScale>) {
    if visit.is_changed() {
        theme.set_if_neq(if visit.contrast { Theme::Contrast } else { Theme::Light });
        scale.set_if_neq(visit.text);
    }
}

fn forgotten(_: On<Forgotten>, mut turned: ResMut<Turned>) {
    *turned = Turned::default();
}

fn sound(changed: On<SoundChanged>, mut silent: ResMut<Silent>) {
    silent.set_if_neq(Silent(changed.missing));
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Turned>()
        .add_observer(act)
        .add_observer(forgotten)
        .add_observer(sound)
        .add_systems(Update, appearance);
}
