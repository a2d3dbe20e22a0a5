//! Staff: the PIN pad, and the packs. German or English, left to right, whatever a visitor read before.
//!
//! What changes while it is looked at (dots, delay, progress) is written in place; the tree is described anew only
//! when packs or questions change.

use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

use super::Scene;
use crate::{
    diagnostic::Severity,
    kiosk::staff::{
        Asks, Gate, Notice, PackListView, PackRow, PackState, Progress, Signature, StaffUiState, line, size, words,
    },
    language::Direction,
    settings::MOST,
    ui::{
        core::{self, Act, StaffAct},
        patch::Describes,
        text::{Inset, Label, Localized, OwnDirection, Weight},
        theme::{Paint, Step, Token},
        widget::{Looks, TOUCH, button, column, control, grow, row, scrolls, square, text, wrap},
    },
};

/// Most findings a row shows; the report beside the pack's file has all of them.
const FINDINGS: usize = 5;

/// Says what the pad waits for.
#[derive(Component, Clone)]
struct PadLine;

/// The row of dots.
#[derive(Component, Clone)]
struct Dots;

/// One dot for each digit there may be.
#[derive(Component, Clone, PartialEq)]
struct Dot(usize);

/// Says how far the work is.
#[derive(Component, Clone)]
struct BusyLine;

/// Shows how far the work is.
#[derive(Component, Clone)]
struct BusyBar;

type Args<'a> = &'a [(&'static str, fluent::FluentValue<'a>)];

impl StaffUiState {
    fn say(&self, id: &str, args: Args<'_>) -> Localized {
        line(self.language(), words(self.language(), id, args))
    }
}

/// A pill with a word, and a sign before it.
fn pill(parent: &mut ChildSpawnerCommands, act: Act, name: Localized, sign: Option<&str>, looks: Looks) {
    let ink = if looks == Looks::Next { Token::OnSolid } else { Token::Ink };
    let node = Node { justify_content: JustifyContent::Center, ..row(14.0) };
    let inset = Inset { start: 28.0, end: 28.0, top: 8.0, bottom: 8.0 };
    parent.spawn((button(act, name.clone(), looks, false, node), inset)).with_children(|pill| {
        if let Some(sign) = sign {
            pill.spawn(control(sign, 40.0, ink));
        }
        pill.spawn(text(name, Step::Small, Weight::SemiBold, ink));
    });
}

/// A round control without a word.
fn round(parent: &mut ChildSpawnerCommands, act: Act, name: Localized, sign: &str) {
    let round = button(act, name, Looks::Pill, false, square(TOUCH));
    parent.spawn(round).with_child(control(sign, 44.0, Token::Ink));
}

/// Title, the other language, and the way out.
fn head(scene: &Scene, parent: &mut ChildSpawnerCommands, title: &'static str, rescan: bool) {
    let staff_ui = scene.staff_ui;
    parent.spawn(Node { flex_shrink: 0.0, min_height: px(TOUCH), ..row(16.0) }).with_children(|head| {
        let title = text(staff_ui.say(title, &[]), Step::Large, Weight::Bold, Token::Ink);
        head.spawn(grow(column(0.0))).with_child(title);
        if rescan {
            let (act, name) = (Act::Staff(StaffAct::Rescan), staff_ui.say("rescan", &[]));
            if scene.portrait {
                round(head, act, name, "arrow-counter-clockwise");
            } else {
                pill(head, act, name, Some("arrow-counter-clockwise"), Looks::Pill);
            }
        }
        // The other language's own name, in that language.
        let turned = StaffUiState { english: !staff_ui.english, asks: None };
        let other = line(turned.language(), words(staff_ui.language(), "other-language", &[]));
        pill(head, Act::Staff(StaffAct::Language(!staff_ui.english)), other, None, Looks::Pill);
        round(head, Act::Hide, staff_ui.say("close", &[]), "x");
    });
}

/// Everything stands in a column that runs left to right.
fn frame(parent: &mut ChildSpawnerCommands, fill: impl FnOnce(&mut ChildSpawnerCommands)) {
    parent.spawn((grow(column(24.0)), OwnDirection(Direction::Ltr))).with_children(fill);
}

/// A text that wraps.
fn paragraph(parent: &mut ChildSpawnerCommands, words: Localized, ink: Token) {
    let around = Node { flex_shrink: 0.0, ..column(0.0) };
    parent.spawn(around).with_child(text(words, Step::Small, Weight::Regular, ink));
}

/// The PIN pad, or how to set a PIN where there is none.
pub(super) fn pad(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let staff_ui = scene.staff_ui;
    frame(parent, |frame| {
        head(scene, frame, "pin-title", false);
        if !scene.pinned {
            frame.spawn(scrolls(grow(column(24.0)))).with_children(|area| {
                paragraph(area, staff_ui.say("pin-none", &[]), Token::Ink);
                paragraph(area, staff_ui.say("pin-how", &[]), Token::Ink);
            });
            return;
        }
        let middle = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..column(24.0) };
        frame.spawn(grow(middle)).with_children(|middle| {
            let asks = text(staff_ui.say("pin-ask", &[]), Step::Small, Weight::Regular, Token::Ink);
            middle.spawn(column(0.0)).with_child((asks, PadLine));
            middle.spawn((row(16.0), Dots, Label(staff_ui.say("pin-typed", &[("count", 0.into())])))).with_children(
                |dots| {
                    for at in 0..MOST {
                        let dot = Node { border_radius: BorderRadius::MAX, ..square(24.0) };
                        dots.spawn((dot, Dot(at), Paint::fill(Token::Line), Pickable::IGNORE));
                    }
                },
            );
            let grid = Node {
                display: Display::Grid,
                grid_template_columns: RepeatedGridTrack::px(3, 148.0),
                grid_auto_rows: vec![GridTrack::px(124.0)],
                column_gap: px(20),
                row_gap: px(20),
                flex_shrink: 0.0,
                ..default()
            };
            let key = Node { align_items: AlignItems::Center, justify_content: JustifyContent::Center, ..default() };
            middle.spawn(grid).with_children(|grid| {
                let digit = |grid: &mut ChildSpawnerCommands, digit: u8| {
                    let name = Localized::plain(digit.to_string());
                    let act = Act::Staff(StaffAct::Digit(digit));
                    grid.spawn(button(act, name.clone(), Looks::Card, false, key.clone())).with_child(text(
                        name,
                        Step::Large,
                        Weight::SemiBold,
                        Token::Ink,
                    ));
                };
                for at in 1..=9 {
                    digit(grid, at);
                }
                let (erase, enter) = (Act::Staff(StaffAct::Erase), Act::Staff(StaffAct::Enter));
                grid.spawn(button(erase, staff_ui.say("pin-erase", &[]), Looks::Card, false, key.clone()))
                    .with_child(control("arrow-left", 48.0, Token::Ink));
                digit(grid, 0);
                grid.spawn(button(enter, staff_ui.say("pin-enter", &[]), Looks::Next, false, key.clone()))
                    .with_child(control("check", 48.0, Token::OnSolid));
            });
        });
    });
}

fn notice(staff_ui: &StaffUiState, notice: &Notice) -> (Localized, Token) {
    let of = |id, title: &str| staff_ui.say(id, &[("title", title.into())]);
    match notice {
        Notice::Installed(title) => (of("done-installed", title), Token::OkTint),
        Notice::WentBack(title) => (of("done-back", title), Token::OkTint),
        Notice::Removed(title) => (of("done-removed", title), Token::OkTint),
        Notice::Refused(title) => (of("done-refused", title), Token::SunTint),
        Notice::Failed(finding) => {
            let hint = finding.hint(staff_ui.language()).map(|hint| format!(" {hint}")).unwrap_or_default();
            (line(staff_ui.language(), finding.message(staff_ui.language()) + &hint), Token::SunTint)
        }
    }
}

fn busy(staff_ui: &StaffUiState, progress: &Progress) -> Localized {
    let percent = (progress.share.clamp(0.0, 1.0) * 100.0).floor();
    staff_ui.say(progress.doing.word(), &[("title", progress.title.as_str().into()), ("percent", percent.into())])
}

/// The question before something is done, where this pack is meant.
fn question(staff_ui: &StaffUiState, pack: &PackRow) -> Option<Localized> {
    let title = ("title", pack.title.as_str().into());
    match staff_ui.asks.as_ref()? {
        StaffAct::Install(file) if pack.file.as_ref() == Some(file) => Some(staff_ui.say("sure-install", &[title])),
        StaffAct::Back(id) if *id == pack.id && pack.file.is_none() => {
            let version = ("version", pack.previous.as_deref().unwrap_or_default().into());
            Some(staff_ui.say("sure-back", &[title, version]))
        }
        StaffAct::Remove(id) if *id == pack.id && pack.file.is_none() => Some(staff_ui.say("sure-remove", &[title])),
        _ => None,
    }
}

fn signature(staff_ui: &StaffUiState, signature: &Signature) -> Localized {
    match signature {
        Signature::By(name) => staff_ui.say("signed", &[("name", name.as_str().into())]),
        Signature::Unsigned => staff_ui.say("unsigned", &[]),
        Signature::Unknown => staff_ui.say("signature-unknown", &[]),
        Signature::Broken => staff_ui.say("signature-broken", &[]),
    }
}

/// Version, state, signature, and what one could go back to.
fn facts(staff_ui: &StaffUiState, card: &mut ChildSpawnerCommands, pack: &PackRow) {
    let facts = Node { column_gap: px(36), ..wrap(row(36.0), 6.0) };
    card.spawn(facts).with_children(|facts| {
        // What keeps a pack out is said in strong letters; red is Help's alone.
        let mut fact = |words: Localized, ink, strong| {
            let weight = if strong { Weight::SemiBold } else { Weight::Regular };
            facts.spawn(column(0.0)).with_child(text(words, Step::Small, weight, ink));
        };
        fact(staff_ui.say("version", &[("version", pack.version.as_str().into())]), Token::Soft, false);
        fact(staff_ui.say(pack.state.word(), &[]), Token::Ink, pack.state == PackState::Refused);
        let broken = pack.signature == Signature::Broken;
        fact(signature(staff_ui, &pack.signature), if broken { Token::Ink } else { Token::Soft }, broken);
        if let Some(previous) = &pack.previous {
            fact(staff_ui.say("previous", &[("version", previous.as_str().into())]), Token::Soft, false);
        }
    });
}

/// What staff can do with a pack: the act, its name, its pictogram.
fn offered<'a>(staff_ui: &StaffUiState, pack: &'a PackRow) -> Vec<(StaffAct, Localized, &'a str, Looks)> {
    let install = pack.file.as_ref().filter(|_| pack.signature != Signature::Broken);
    let mut wanted: Vec<(StaffAct, Localized, &str, Looks)> = Vec::new();
    if let Some(file) = install
        && pack.state == PackState::Found
    {
        let name = staff_ui.say("install", &[]);
        wanted.push((StaffAct::Install(file.clone()), name, "plus", Looks::Next));
    }
    if let (Some(previous), None) = (&pack.previous, &pack.file) {
        let name = staff_ui.say("go-back", &[("version", previous.as_str().into())]);
        wanted.push((StaffAct::Back(pack.id.clone()), name, "arrow-u-up-left", Looks::Pill));
    }
    if matches!(pack.state, PackState::Active | PackState::Waiting) {
        wanted.push((StaffAct::Remove(pack.id.clone()), staff_ui.say("remove", &[]), "x", Looks::Pill));
    }
    wanted
}

fn pack(scene: &Scene, parent: &mut ChildSpawnerCommands, pack: &PackRow) {
    let staff_ui = scene.staff_ui;
    let card =
        Node { border: UiRect::all(px(2)), border_radius: BorderRadius::all(px(32)), flex_shrink: 0.0, ..column(12.0) };
    let inset = Inset { start: 32.0, end: 32.0, top: 22.0, bottom: 22.0 };
    parent.spawn((card, inset, Paint::card(Token::Card, Token::Line), Pickable::IGNORE)).with_children(|card| {
        let title = line(staff_ui.language(), pack.title.as_str());
        card.spawn(column(0.0)).with_child(text(title, Step::Body, Weight::Bold, Token::Ink));
        facts(staff_ui, card, pack);
        for finding in pack.findings.iter().take(FINDINGS) {
            let words = finding.plain(staff_ui.language());
            let ink = if finding.severity == Severity::Error { Token::Ink } else { Token::Soft };
            card.spawn(column(0.0)).with_child(text(
                line(staff_ui.language(), words),
                Step::Mark,
                Weight::Regular,
                ink,
            ));
        }
        let more = pack.findings.len().saturating_sub(FINDINGS);
        if more > 0 {
            paragraph(card, staff_ui.say("more-findings", &[("count", more.into())]), Token::Soft);
        }
        // While one pack is worked on, nothing else is begun.
        if scene.packs.busy.is_some() {
            return;
        }
        let acts = wrap(Node { column_gap: px(20), ..row(20.0) }, 16.0);
        if let Some(question) = question(staff_ui, pack) {
            paragraph(card, question, Token::Ink);
            card.spawn(acts).with_children(|acts| {
                pill(acts, Act::Staff(StaffAct::Yes), staff_ui.say("yes", &[]), Some("check"), Looks::Next);
                pill(acts, Act::Staff(StaffAct::No), staff_ui.say("no", &[]), Some("x"), Looks::Pill);
            });
            return;
        }
        let wanted = offered(staff_ui, pack);
        if !wanted.is_empty() {
            card.spawn(acts).with_children(|acts| {
                for (act, name, sign, looks) in wanted {
                    pill(acts, Act::Staff(act), name, Some(sign), looks);
                }
            });
        }
    });
}

/// The packs.
pub(super) fn fill(scene: &Scene, parent: &mut ChildSpawnerCommands) {
    let (staff_ui, packs) = (scene.staff_ui, scene.packs);
    frame(parent, |frame| {
        head(scene, frame, "title", true);
        if let Some(progress) = &packs.busy {
            frame.spawn(Node { flex_shrink: 0.0, ..column(12.0) }).with_children(|work| {
                let words = text(busy(staff_ui, progress), Step::Small, Weight::SemiBold, Token::Ink);
                work.spawn(column(0.0)).with_child((words, BusyLine));
                let track = Node { height: px(14), border_radius: BorderRadius::MAX, ..default() };
                work.spawn((track.clone(), Paint::fill(Token::Line))).with_children(|bar| {
                    let width = percent(progress.share.clamp(0.0, 1.0) * 100.0);
                    bar.spawn((Node { width, ..track }, BusyBar, Paint::fill(Token::Teal)));
                });
            });
        } else if let Some(said) = &packs.notice {
            let (words, fill) = notice(staff_ui, said);
            let card = Node { flex_shrink: 0.0, border_radius: BorderRadius::all(px(20)), ..column(0.0) };
            let inset = Inset { start: 28.0, end: 28.0, top: 14.0, bottom: 14.0 };
            frame.spawn((card, inset, Paint::fill(fill))).with_child(text(
                words,
                Step::Small,
                Weight::Regular,
                Token::Ink,
            ));
        }
        frame.spawn(scrolls(grow(column(20.0)))).with_children(|area| {
            if packs.rows.is_empty() {
                paragraph(area, staff_ui.say("nothing", &[]), Token::Ink);
            }
            for row in &packs.rows {
                pack(scene, area, row);
            }
        });
        let foot = Node { flex_shrink: 0.0, column_gap: px(36), ..wrap(row(36.0), 6.0) };
        frame.spawn(foot).with_children(|foot| {
            let mut fact = |words: Localized| {
                foot.spawn(column(0.0)).with_child(text(words, Step::Mark, Weight::Regular, Token::Soft));
            };
            fact(staff_ui.say("program", &[("version", env!("CARGO_PKG_VERSION").into())]));
            if !packs.library.is_empty() {
                fact(staff_ui.say("library", &[("version", packs.library.as_str().into())]));
            }
            if let Some(free) = packs.free {
                fact(staff_ui.say("free", &[("size", size(staff_ui.language(), free).into())]));
            }
        });
    });
}

/// A delay as people read it: seconds, then minutes with seconds.
fn time(seconds: u64) -> String {
    if seconds < 60 { format!("{seconds} s") } else { format!("{}:{:02} min", seconds / 60, seconds % 60) }
}

/// Writes dots and delay.
fn tell_pad(
    (gate, staff_ui, clock): (Res<Gate>, Res<StaffUiState>, Res<Time<Real>>),
    mut lines: Query<&mut Localized, With<PadLine>>,
    mut dots: Query<(&Dot, &mut Paint)>,
    mut labels: Query<&mut Label, With<Dots>>,
) {
    let Ok(mut shown) = lines.single_mut() else { return };
    shown.set_if_neq(match gate.asks(clock.elapsed()) {
        Asks::Pin => staff_ui.say("pin-ask", &[]),
        Asks::Checking => staff_ui.say("pin-checking", &[]),
        Asks::Again => staff_ui.say("pin-wrong", &[]),
        Asks::Wait(seconds) => staff_ui.say("pin-wait", &[("time", time(seconds).into())]),
    });
    for (dot, mut paint) in &mut dots {
        paint.set_if_neq(Paint::fill(if dot.0 < gate.typed() { Token::Ink } else { Token::Line }));
    }
    for mut label in &mut labels {
        label.set_if_neq(Label(staff_ui.say("pin-typed", &[("count", gate.typed().into())])));
    }
}

/// Writes how far the work is.
fn tell_work(
    (packs, staff_ui): (Res<PackListView>, Res<StaffUiState>),
    mut lines: Query<&mut Localized, With<BusyLine>>,
    mut bars: Query<&mut Node, With<BusyBar>>,
) {
    let (true, Some(progress)) = (packs.is_changed(), &packs.busy) else { return };
    for mut shown in &mut lines {
        shown.set_if_neq(busy(&staff_ui, progress));
    }
    let width = percent(progress.share.clamp(0.0, 1.0) * 100.0);
    for mut bar in &mut bars {
        if bar.width != width {
            bar.width = width;
        }
    }
}

pub(super) fn plugin(app: &mut App) {
    let before = core::Update::Localize;
    app.describes_by(|_: &PadLine| ())
        .describes_by(|_: &Dots| ())
        .describes::<Dot>()
        .describes_by(|_: &BusyLine| ())
        .describes_by(|_: &BusyBar| ())
        .add_systems(PostUpdate, (tell_pad, tell_work).after(core::Update::Build).before(before));
}
