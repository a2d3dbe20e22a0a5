//! The strip beside the kiosk: which page is in view and where its words stand, buttons, and what was found.
//!
//! It has a camera of its own, so that the kiosk's screens and sheets know nothing of it. The parts that change are
//! written in place; the list is built anew when it says something else.

use bevy::{
    camera::Viewport,
    ecs::hierarchy::ChildSpawnerCommands,
    input_focus::tab_navigation::{TabGroup, TabIndex},
    prelude::*,
    ui_widgets::{Activate, Button},
};

use super::{
    Named, Order, PreviewState, Setup, Task, Wished,
    findings::{About, count, sorted},
    words::{button, line, outcome, words},
};
use crate::{
    diagnostic::{Diagnostic, Severity},
    ui::{
        core::{
            Served, Update as Sets, Visit,
            surface::{MinScale, Scale, Visitor, side_panel},
        },
        text::{Label, Localized, OwnDirection, StartEdge, Weight},
        theme::{Paint, Step, Token},
        widget::{column, grow, row, scrolls, text, wrap},
    },
};

/// Its width in logical pixels of the window, if there is room.
const WIDE: f32 = 420.0;
/// The kiosk may be drawn as small as this beside it.
const MIN_SCALE: MinScale = MinScale(0.4);
/// Its smallest text, in logical pixels of the window.
const READABLE: f32 = 15.0;
/// So many findings are shown; nobody reads more at once.
const MOST: usize = 40;

/// The strip's camera.
#[derive(Component)]
pub struct SidePanel;

/// The strip's tree.
#[derive(Component)]
struct Strip;

/// What touching a button of the strip means.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct OrderButton(pub Order);

/// A text that is written in place.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    /// Module and page in view.
    Page,
    /// File and line of its words.
    Line,
    /// How many findings there are.
    Count,
    /// What is being done, or came of it.
    News,
}

/// Where the list is.
#[derive(Component)]
struct List;

/// Gives the kiosk and the strip their parts of the window.
fn lay_out(
    windows: Query<&Window>,
    mut cameras: ParamSet<(
        Query<(Entity, &mut Camera, Has<MinScale>), With<Visit>>,
        Query<&mut Camera, With<SidePanel>>,
    )>,
    mut commands: Commands,
) {
    let Ok(window) = windows.single() else { return };
    let size = window.physical_size();
    if size.min_element() < 4 {
        return;
    }
    let wide = (WIDE * window.scale_factor()).min(size.x as f32 * 0.4).round() as u32;
    let (left, right) = (UVec2::new(size.x - wide, size.y), UVec2::new(wide, size.y));
    let set = |camera: &mut Mut<Camera>, at: UVec2, size: UVec2| {
        let holds = |found: &Viewport| found.physical_position == at && found.physical_size == size;
        if !camera.viewport.as_ref().is_some_and(holds) {
            camera.viewport = Some(Viewport { physical_position: at, physical_size: size, ..default() });
        }
    };
    for (stage, mut camera, least) in &mut cameras.p0() {
        set(&mut camera, UVec2::ZERO, left);
        if !least {
            commands.entity(stage).insert(MIN_SCALE);
        }
    }
    for mut camera in &mut cameras.p1() {
        set(&mut camera, UVec2::new(left.x, 0), right);
    }
}

/// The smallest step of the ladder that can be read at a factor.
fn readable(factor: f32) -> Step {
    let steps = [Step::Mark, Step::Small, Step::Label];
    steps.into_iter().find(|step| step.px() * factor >= READABLE).unwrap_or(Step::Body)
}

fn open(mut commands: Commands) {
    commands.spawn((SidePanel, side_panel()));
}

/// Builds the tree: anew only where sizes change.
fn build(
    panels: Query<Entity, With<SidePanel>>,
    strips: Query<Entity, With<Strip>>,
    (setup, factor): (Res<Setup>, Visitor<Scale>),
    mut last: Local<f32>,
    mut commands: Commands,
) {
    let Ok(camera) = panels.single() else { return };
    if *last == factor.0 {
        return;
    }
    *last = factor.0;
    // What stands beside the kiosk is as large.
    commands.entity(camera).insert(**factor);
    for strip in &strips {
        commands.entity(strip).despawn();
    }
    let step = readable(factor.0);
    let language = setup.messages;
    let plain = |part: Part, weight, ink| (part, text(line(language, ""), step, weight, ink));
    let node = Node {
        width: percent(100),
        height: percent(100),
        padding: UiRect { left: px(28), right: px(28), top: px(28), bottom: px(20) },
        ..column(18.0)
    };
    commands
        .spawn((
            Strip,
            UiTargetCamera(camera),
            OwnDirection(crate::language::Direction::Ltr),
            TabGroup::new(1),
            StartEdge(3.0),
            Paint::card(Token::Card, Token::Line),
            node,
        ))
        .with_children(|strip| {
            strip.spawn(Node { flex_shrink: 0.0, ..column(2.0) }).with_children(|head| {
                head.spawn(text(line(language, setup.title.as_str()), step, Weight::Regular, Token::Soft));
                head.spawn(plain(Part::Page, Weight::Bold, Token::Ink));
                head.spawn(plain(Part::Line, Weight::Regular, Token::Soft));
            });
            strip.spawn(wrap(Node { flex_shrink: 0.0, ..row(12.0) }, 12.0)).with_children(|buttons| {
                let tasks = [Task::Build, Task::Export, Task::Import, Task::Record].map(Order::Do);
                for order in [Order::Check].into_iter().chain(tasks) {
                    let name = line(language, words(language, button(order), &[]));
                    let node = Node {
                        padding: UiRect::axes(px(20), px(10)),
                        border: UiRect::all(px(2)),
                        border_radius: BorderRadius::MAX,
                        align_items: AlignItems::Center,
                        flex_shrink: 0.0,
                        ..default()
                    };
                    let looks = Paint::card(Token::Paper, Token::Edge);
                    buttons
                        .spawn((Button, OrderButton(order), Label(name.clone()), TabIndex(0), looks, node))
                        .with_child(text(name, step, Weight::SemiBold, Token::Ink));
                }
            });
            strip.spawn(Node { flex_shrink: 0.0, ..column(8.0) }).with_children(|state| {
                state.spawn(plain(Part::News, Weight::Regular, Token::Ink));
                state.spawn(plain(Part::Count, Weight::SemiBold, Token::Ink));
            });
            strip.spawn((List, scrolls(grow(column(22.0)))));
        });
}

/// What the list shows.
#[derive(Debug, Clone, PartialEq, Default)]
struct Shown {
    findings: Vec<(bool, Diagnostic)>,
    more: usize,
    checking: bool,
}

/// Writes the texts that changed, and builds the list anew where it says something else.
fn write(
    (desk, setup, served, visit, factor): (Res<PreviewState>, Res<Setup>, Res<Served>, Visitor<Visit>, Visitor<Scale>),
    mut parts: Query<(&Part, &mut Localized, &mut Node)>,
    mut lists: Query<(Entity, &mut ScrollPosition, Ref<List>)>,
    mut last: Local<Shown>,
    mut commands: Commands,
) {
    let fresh = lists.iter().any(|(.., list)| list.is_added());
    if !fresh && !desk.is_changed() && !visit.is_changed() && !served.is_changed() {
        return;
    }
    let language = setup.messages;
    let tag = visit.language.as_ref().unwrap_or(&setup.tag);
    let named = Named::of(&visit);
    let about = named.as_ref().map(|named| About::new(named, tag, &served));
    let all = desk.findings();
    let (errors, warnings) = count(&all);
    for (part, mut shown, mut node) in &mut parts {
        let says = match part {
            Part::Page => named.as_ref().map_or_else(
                || words(language, "no-page", &[]),
                |named| match &named.page {
                    Some(page) => format!("{} / {page}", named.module),
                    None => named.module.clone(),
                },
            ),
            Part::Line => about.as_ref().map_or_else(String::new, place),
            Part::Count if desk.checking => words(language, "checking", &[]),
            Part::Count => words(language, "findings", &[("errors", errors.into()), ("warnings", warnings.into())]),
            Part::News => news(&desk, &setup),
        };
        let display = if says.is_empty() { Display::None } else { Display::Flex };
        if node.display != display {
            node.display = display;
        }
        shown.set_if_neq(line(language, says));
    }
    let mut findings = sorted(all, about.as_ref());
    let more = findings.len().saturating_sub(MOST);
    findings.truncate(MOST);
    let shown = Shown { findings, more, checking: desk.checking };
    if !fresh && *last == shown {
        return;
    }
    let same = last.findings == shown.findings;
    let step = readable(factor.0);
    for (list, mut position, _) in &mut lists {
        if !same {
            position.y = 0.0;
        }
        commands.entity(list).despawn_children().with_children(|list| fill(list, &shown, &setup, step));
    }
    *last = shown;
}

fn place(about: &About) -> String {
    let file = about.file.to_string_lossy().replace('\\', "/");
    if about.lines.is_empty() { file } else { format!("{file}:{}", about.lines.start) }
}

fn news(desk: &PreviewState, setup: &Setup) -> String {
    let language = setup.messages;
    if let Some(why) = &desk.unfit {
        return words(language, "unfit", &[("why", why.as_str().into())]);
    }
    if let Some(task) = desk.doing {
        let name = words(language, button(Order::Do(task)), &[]);
        return words(language, "doing", &[("task", name.into())]);
    }
    desk.done.as_ref().map_or_else(String::new, |(_, found)| outcome(language, found))
}

fn fill(list: &mut ChildSpawnerCommands, shown: &Shown, setup: &Setup, step: Step) {
    let language = setup.messages;
    let say = |id: &str| line(language, words(language, id, &[]));
    if shown.findings.is_empty() && !shown.checking {
        list.spawn(text(say("nothing"), step, Weight::Regular, Token::Ok));
    }
    let both = shown.findings.iter().any(|(here, _)| *here);
    let mut last = None;
    for (here, finding) in &shown.findings {
        if both && last != Some(*here) {
            let title = if *here { "here" } else { "elsewhere" };
            list.spawn(text(say(title), step, Weight::Bold, Token::Ink));
        }
        last = Some(*here);
        let ink = if finding.severity == Severity::Error { Token::Help } else { Token::Soft };
        let head = format!("{} · {}", finding.severity.name(language), finding.place.said(language));
        list.spawn(Node { flex_shrink: 0.0, ..column(4.0) }).with_children(|card| {
            card.spawn(text(line(language, head), step, Weight::SemiBold, ink));
            card.spawn(text(line(language, finding.message(language)), step, Weight::Regular, Token::Ink));
            if let Some(hint) = finding.hint(language) {
                card.spawn(text(line(language, hint), step, Weight::Regular, Token::Soft));
            }
        });
    }
    if shown.more > 0 {
        let more = words(language, "more", &[("count", shown.more.into())]);
        list.spawn(text(line(language, more), step, Weight::Regular, Token::Soft));
    }
}

fn pressed(activate: On<Activate>, buttons: Query<&OrderButton>, mut commands: Commands) {
    if let Ok(OrderButton(order)) = buttons.get(activate.entity) {
        commands.trigger(Wished(*order));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(pressed)
        .add_systems(Startup, open)
        .add_systems(Update, lay_out)
        .add_systems(PostUpdate, (build, write).chain().after(Sets::Build).before(Sets::Localize));
}
