//! What the leader's screen is built from.

use bevy::{ecs::system::SystemParam, prelude::*};

use crate::{
    language::LanguageTag,
    library::Library,
    page::wall::Breaks,
    trainer::{
        desk::{Desk, Screen},
        known::Known,
        lesson::Lesson,
        monitors::Assignment,
        place::Slot,
        ready::{Readiness, readiness},
        surfaces::{Ahead, OnWall},
        voice::Outputs,
        world::{Assigned, Home, OnDesk, TakenUp, Taught},
    },
    ui::{
        core::{Served, Silent, surface::Surface},
        paint::offscreen::Offscreen,
        text::ActiveLanguages,
    },
};

/// Marks the camera of the leader's screen.
#[derive(Component, Debug, Clone, Copy)]
pub(in crate::trainer) struct Console;

/// A surface of the lesson, as the screen asks about it.
#[derive(Clone, Copy)]
pub(super) struct Looked<'a> {
    pub(super) surface: Entity,
    pub(super) breaks: &'a Breaks,
    /// Width by height of its pixels.
    pub(super) ratio: f32,
}

/// What the screen is built from.
pub(super) struct Scene<'a> {
    pub(super) library: &'a Library,
    pub(super) lesson: &'a Lesson,
    pub(super) desk: &'a Desk,
    pub(super) assigned: &'a Assignment,
    /// Whether the lesson was taken up.
    pub(super) kept: bool,
    /// The leader's language, and German.
    pub(super) active: &'a ActiveLanguages,
    /// What the leader looks at: the wall, unless it is held.
    pub(super) looked: Looked<'a>,
    /// What the day lacks, once it is known.
    pub(super) ready: Option<&'a Readiness>,
    /// Outputs of sound.
    pub(super) outputs: &'a Outputs,
    /// Whether there is no sound.
    pub(super) silent: bool,
    /// Where plans and tables are kept.
    pub(super) home: &'a Home,
    /// Logical pixels.
    pub(super) size: Vec2,
}

impl Scene<'_> {
    /// Answers about pages; each is one step.
    pub(super) fn known(&self) -> Known<'_> {
        Known(self.library)
    }

    /// The block that is looked at.
    pub(super) fn slot(&self) -> Slot {
        self.lesson.at.place.slot()
    }

    /// Whether screen and wall are one.
    pub(super) fn is_overlay(&self) -> bool {
        matches!(self.assigned, Assignment::Overlay { .. } | Assignment::Nowhere)
    }
}

type Surfaces<'w> = (Entity, Ref<'w, Breaks>, &'w Camera, Has<OnWall>);

/// Where a scene comes from.
#[derive(SystemParam)]
pub(super) struct Sources<'w, 's> {
    served: Res<'w, Served>,
    taught: Res<'w, Taught>,
    desk: Res<'w, OnDesk>,
    assigned: Res<'w, Assigned>,
    kept: Res<'w, TakenUp>,
    ready: Res<'w, Ready>,
    outputs: Res<'w, Outputs>,
    silent: Res<'w, Silent>,
    home: Res<'w, Home>,
    active: Query<'w, 's, Ref<'static, ActiveLanguages>, (With<Console>, With<Surface>)>,
    surfaces: Query<'w, 's, Surfaces<'static>, Or<(With<OnWall>, With<Ahead>)>>,
    sizes: Query<'w, 's, (), Changed<Offscreen>>,
}

impl Sources<'_, '_> {
    /// Whether any of them may say something else than before.
    pub(super) fn are_changed(&self) -> bool {
        let states = self.taught.is_changed() || self.desk.is_changed() || self.assigned.is_changed();
        states
            || self.served.is_changed()
            || self.kept.is_changed()
            || self.ready.is_changed()
            || self.outputs.is_changed()
            || self.silent.is_changed()
            || self.active.iter().any(|active| active.is_changed())
            || self.surfaces.iter().any(|(_, breaks, ..)| breaks.is_changed())
            || !self.sizes.is_empty()
    }

    /// Builds something from what they say now, for so many logical pixels; nothing while they aren't all there.
    pub(super) fn with<R>(&self, size: Vec2, build: impl FnOnce(&Scene) -> R) -> Option<R> {
        let active = self.active.single().ok()?;
        let mut surfaces: Vec<_> = self.surfaces.iter().collect();
        surfaces.sort_by_key(|(.., on_wall)| !on_wall);
        let looked = |at: usize| {
            let (surface, breaks, camera, _) = surfaces.get(at)?;
            let size = camera.physical_target_size().unwrap_or(UVec2::new(16, 9)).max(UVec2::ONE).as_vec2();
            Some(Looked { surface: *surface, breaks, ratio: size.x / size.y })
        };
        let lesson = &self.taught.0;
        let wall = looked(0)?;
        let scene = Scene {
            library: &self.served,
            lesson,
            desk: &self.desk.0,
            assigned: &self.assigned.0,
            kept: self.kept.0,
            ready: self.ready.0.as_ref(),
            outputs: &self.outputs,
            silent: self.silent.0,
            home: &self.home,
            active: &active,
            looked: if lesson.held.is_some() { looked(1)? } else { wall },
            size,
        };
        Some(build(&scene))
    }
}

/// What the day lacks. It is looked for once, before the lesson: that reads files.
#[derive(Resource, Default)]
pub(super) struct Ready(Option<Readiness>);

/// Looks what the day lacks, where plan, day or languages are others than before.
fn look(
    (taught, desk, served): (Res<Taught>, Res<OnDesk>, Res<Served>),
    mut last: Local<Option<(String, usize, Vec<LanguageTag>)>>,
    mut ready: ResMut<Ready>,
) {
    if desk.0.screen != Screen::Before || !(taught.is_changed() || served.is_changed()) {
        return;
    }
    let lesson = &taught.0;
    let key = (lesson.plan.name.clone(), lesson.at.place.day, lesson.languages.clone());
    if last.as_ref() != Some(&key) || served.is_changed() {
        ready.0 = Some(readiness(&lesson.plan, lesson.at.place.day, &lesson.languages, &served));
        *last = Some(key);
    }
}

pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Ready>().add_systems(Update, look);
}
