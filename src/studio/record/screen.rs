//! What the recorder shows: the sentence, large, in its own script and direction; German below it; the page's
//! picture; how far it is; how loud it is; and a button for each key.

use bevy::{
    ecs::hierarchy::ChildSpawnerCommands,
    prelude::*,
    ui_widgets::{Activate, Button},
};

use super::{
    Item, Level, Recording, Setup, Wished,
    session::{Notice, Session, State, Wish},
    words,
};
use crate::ui::{
    core::{
        self,
        surface::{Scale, Surface},
    },
    text::{Label, Localized, OwnDirection, TextScale, Weight},
    theme::{Paint, Step, Token, screen_factor},
    widget::{TOUCH, column, disc, grow, row, scrolls, space, text, wrap},
};

/// What touching a button means.
#[derive(Component, Debug, Clone, Copy, PartialEq, Eq)]
pub struct WishButton(pub Wish);

/// The tree in view.
#[derive(Component)]
struct Root;

/// The part of the meter that shows how loud it is.
#[derive(Component)]
struct Needle;

/// The meter shows so many decibels below full scale.
const RANGE: f32 = 60.0;
/// Louder than this, in decibels of full scale, is nearly too loud.
const LOUD: f32 = -3.0;

/// Level in decibels as a part of the meter, 0 to 1.
fn part(level: f32) -> f32 {
    let decibels = 20.0 * level.max(1e-6).log10();
    (1.0 + decibels / RANGE).clamp(0.0, 1.0)
}

/// The size of text somebody asked for.
fn appearance(setup: Res<Setup>, mut surfaces: Query<&mut TextScale, With<Surface>>) {
    for mut scale in &mut surfaces {
        scale.set_if_neq(setup.text);
    }
}

fn build(
    (recording, setup): (Res<Recording>, Res<Setup>),
    mut surface: Query<(Entity, &Camera, &mut Scale), With<Surface>>,
    roots: Query<Entity, With<Root>>,
    mut last: Local<Option<(Session, bool, TextScale)>>,
    mut commands: Commands,
) {
    let Ok((camera, view, mut factor)) = surface.single_mut() else { return };
    let size = view.physical_viewport_size().map(|size| size.as_vec2());
    let Some(size) = size.filter(|size| size.min_element() >= 1.0) else { return };
    let ratio = view.target_scaling_factor().unwrap_or(1.0).max(0.1);
    let (fits, portrait) = screen_factor(size.x, size.y);
    if (factor.0 - fits / ratio).abs() > 0.001 {
        factor.0 = fits / ratio;
    }
    let fresh = (recording.0.clone(), portrait, setup.text);
    if last.as_ref() == Some(&fresh) {
        return;
    }
    for root in &roots {
        commands.entity(root).despawn();
    }
    let node =
        Node { width: percent(100), height: percent(100), padding: UiRect::axes(px(56), px(36)), ..column(24.0) };
    let scene = Scene { session: &recording.0, setup: &setup, portrait, scale: setup.text };
    commands.spawn((Root, UiTargetCamera(camera), node)).with_children(|root| scene.fill(root));
    *last = Some(fresh);
}

struct Scene<'a> {
    session: &'a Session,
    setup: &'a Setup,
    portrait: bool,
    scale: TextScale,
}

impl Scene<'_> {
    fn fill(&self, root: &mut ChildSpawnerCommands) {
        let Some(item) = self.setup.items.get(self.session.at()) else {
            let nothing = words::say(
                self.setup.messages,
                "Every text of this choice is recorded. With --all they are recorded anew.",
                "Alle Texte dieser Auswahl sind aufgenommen. Mit --all werden sie neu aufgenommen.",
            );
            root.spawn(grow(column(0.0))).with_child(plain(nothing, Step::Large, Weight::Bold, Token::Ink));
            root.spawn(row(16.0)).with_children(|line| self.button(line, Wish::End));
            return;
        };
        self.head(root, item);
        let flex_direction = if self.portrait { FlexDirection::Column } else { FlexDirection::Row };
        let body = Node { flex_direction, column_gap: px(44), row_gap: px(24), ..grow(Node::default()) };
        root.spawn(body).with_children(|body| {
            if let Some((picture, tint)) = &item.picture {
                // Large text needs the room itself.
                let side = if self.scale == TextScale::Normal { 300.0 } else { 200.0 };
                body.spawn(disc(picture, *tint, side));
            }
            body.spawn(scrolls(grow(column(24.0)))).with_children(|area| {
                self.sentence(area, &item.sentence);
                if !item.german.is_empty() {
                    area.spawn(plain(&item.german, Step::Body, Weight::Regular, Token::Soft));
                }
            });
        });
        self.state(root);
        let buttons = Node { flex_shrink: 0.0, justify_content: JustifyContent::SpaceBetween, ..row(14.0) };
        root.spawn(wrap(buttons, 14.0)).with_children(|line| {
            for wish in [Wish::Record, Wish::Good, Wish::Again, Wish::Play, Wish::Back, Wish::On, Wish::End] {
                self.button(line, wish);
            }
        });
    }

    fn head(&self, root: &mut ChildSpawnerCommands, item: &Item) {
        let (at, count, recorded) = (self.session.at() + 1, self.session.count(), self.session.recorded());
        let far = words::say(
            self.setup.messages,
            &format!("{at} / {count}, {recorded} recorded"),
            &format!("{at} / {count}, {recorded} aufgenommen"),
        );
        root.spawn(wrap(Node { flex_shrink: 0.0, ..row(32.0) }, 4.0)).with_children(|line| {
            line.spawn(plain(far, Step::Label, Weight::Bold, Token::Ink));
            line.spawn(plain(&item.name, Step::Small, Weight::Regular, Token::Soft));
            line.spawn(space());
            line.spawn(plain(&self.setup.speaker, Step::Small, Weight::Regular, Token::Soft));
        });
    }

    /// The words to be spoken; the longer they are, the smaller, and smaller where all text is large: a sentence
    /// that has to be scrolled is not read at a glance.
    fn sentence(&self, parent: &mut ChildSpawnerCommands, words: &str) {
        let step = match (words.chars().count(), self.scale) {
            (0..=40, TextScale::Normal) => Step::Display,
            (41..=90, TextScale::Normal) => Step::Number,
            (91..=160, TextScale::Normal) | (0..=40, _) => Step::Title,
            (_, TextScale::Normal) | (41..=90, _) => Step::Large,
            _ => Step::Body,
        };
        let language = &self.setup.language;
        parent.spawn((Node { flex_shrink: 0.0, ..column(0.0) }, OwnDirection(language.direction))).with_child(text(
            Localized::of(language, words),
            step,
            Weight::Bold,
            Token::Ink,
        ));
    }

    /// State, meter, and what the person should know.
    fn state(&self, root: &mut ChildSpawnerCommands) {
        let state = self.session.state();
        let fill = match state {
            State::Recording => Token::SunTint,
            State::Saved => Token::OkTint,
            _ => Token::TealTint,
        };
        root.spawn(Node { flex_shrink: 0.0, ..row(28.0) }).with_children(|line| {
            let pill = Node {
                padding: UiRect::axes(px(28), px(10)),
                border_radius: BorderRadius::MAX,
                flex_shrink: 0.0,
                ..default()
            };
            let name = words::state(self.setup.messages, state);
            line.spawn((pill, Paint::fill(fill))).with_child(plain(name, Step::Label, Weight::Bold, Token::Ink));
            let track = Node { height: px(28), border_radius: BorderRadius::MAX, ..grow(Node::default()) };
            line.spawn((track, Paint::fill(Token::Line))).with_children(|track| {
                let needle =
                    Node { width: percent(0), height: percent(100), border_radius: BorderRadius::MAX, ..default() };
                track.spawn((Needle, needle, Paint::fill(Token::Teal)));
            });
        });
        // The line is always there, so that nothing jumps.
        let least = 48.0 * self.scale.factor();
        root.spawn(Node { min_height: px(least), flex_shrink: 0.0, ..column(0.0) }).with_children(|line| {
            if let Some(notice) = self.session.notice() {
                let ink = if *notice == Notice::Done { Token::Ok } else { Token::Help };
                let words = words::notice(self.setup.messages, notice);
                line.spawn(plain(words, Step::Small, Weight::SemiBold, ink));
            }
        });
    }

    fn button(&self, parent: &mut ChildSpawnerCommands, wish: Wish) {
        let state = self.session.state();
        let (name, key) = words::wish(self.setup.messages, wish, state);
        let main = wish == if state == State::Saved || state == State::Playing { Wish::Good } else { Wish::Record };
        let (paint, ink) = if main {
            (Paint::fill(Token::Teal), Token::OnSolid)
        } else {
            (Paint::card(Token::Card, Token::Edge), Token::Ink)
        };
        // In large text all of them still stand in one row of a usual window.
        let normal = self.scale == TextScale::Normal;
        let node = Node {
            min_width: px(TOUCH),
            min_height: px(TOUCH),
            padding: UiRect::axes(px(if normal { 26 } else { 14 }), px(8)),
            border: UiRect::all(px(if main { 0 } else { 2 })),
            border_radius: BorderRadius::all(px(28)),
            align_items: AlignItems::Center,
            justify_content: JustifyContent::Center,
            flex_shrink: 0.0,
            ..column(0.0)
        };
        let label = Label(Localized::plain(name.as_str()));
        parent.spawn((Button, WishButton(wish), label, paint, node)).with_children(|button| {
            button.spawn(plain(name, if normal { Step::Label } else { Step::Mark }, Weight::SemiBold, ink));
            button.spawn(plain(key, Step::Mark, Weight::Regular, if main { ink } else { Token::Soft }));
        });
    }
}

fn plain(words: impl Into<String>, step: Step, weight: Weight, ink: Token) -> impl Bundle {
    text(Localized::plain(words), step, weight, ink)
}

fn touched(activate: On<Activate>, buttons: Query<&WishButton>, mut commands: Commands) {
    if let Ok(WishButton(wish)) = buttons.get(activate.entity) {
        commands.trigger(Wished(*wish));
    }
}

/// Moves the meter.
fn measure(level: Res<Level>, mut needles: Query<(&mut Node, &mut Paint), With<Needle>>) {
    let wide = percent(part(level.0) * 100.0);
    let loud = level.0 > 10_f32.powf(LOUD / 20.0);
    for (mut node, mut paint) in &mut needles {
        if node.width != wide {
            node.width = wide;
        }
        paint.set_if_neq(Paint::fill(if loud { Token::Help } else { Token::Teal }));
    }
}

pub(super) fn plugin(app: &mut App) {
    app.add_observer(touched)
        .add_systems(Update, appearance)
        .add_systems(PostUpdate, (build, measure.after(build)).in_set(core::Update::Build));
}

#[cfg(test)]
mod tests {
    use super::part;

    /// Silence is empty, full scale is full, and a voice at -30 dB stands in the middle.
    #[test]
    fn the_meter_shows_decibels() {
        assert_eq!((part(0.0), part(1.0)), (0.0, 1.0));
        assert!((part(0.0316) - 0.5).abs() < 0.01);
    }
}
