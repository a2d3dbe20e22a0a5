//! What a place shows of itself, in a list, on the map and on a screen of its own.

use super::Scene;
use crate::{
    content::directory::{Entry, HoursState, OpeningHours, Site, need_label},
    language::{Args, LanguageTag, MessageId},
    pack::author::template::known,
    ui::{
        core::{Say, SiteContext, SiteWords},
        text::{Inset, Localized, Weight},
        theme::{Paint, Step, Token},
        widget::{SpokenName, control, pictogram, row, text},
    },
};
use bevy::{ecs::hierarchy::ChildSpawnerCommands, prelude::*};

/// A language's name in itself. One the kiosk doesn't speak has the name a pack of it would begin with, or its tag.
pub(super) fn endonym(scene: &Scene, tag: &LanguageTag) -> Localized {
    match scene.library.language(tag) {
        Some(language) => Localized::of(language, &language.endonym),
        None => {
            let known = known(tag, None);
            // Without a font of its script its German name can be read, and by staff.
            let name = known.endonym.filter(|_| known.shipped).or(known.german);
            Localized::plain(name.map_or_else(|| tag.to_string(), str::to_owned))
        }
    }
}

/// What a voice calls a place: what it is for, and its name.
pub(super) fn spoken(site: &Site, entry: &Entry) -> SpokenName {
    let needs = entry.needs.iter().map(|need| Say::Words(Localized::new(need_label(need))));
    SpokenName(needs.chain([Say::Site(SiteWords::Name, site.entry_ref(&entry.id))]).collect())
}

/// "Only a sample", in plain sight.
pub(super) fn sample_mark(parent: &mut ChildSpawnerCommands) {
    let node = Node { border_radius: BorderRadius::MAX, ..row(8.0) };
    let inset = Inset { start: 14.0, end: 16.0, ..default() };
    parent.spawn((node, inset, Paint::fill(Token::SunTint), Pickable::IGNORE)).with_children(|mark| {
        mark.spawn(control("warning", 26.0, Token::Ink));
        mark.spawn(text(Localized::ui("sample"), Step::Mark, Weight::SemiBold, Token::Ink));
    });
}

/// Whether it is open now; nothing where nobody said.
pub(super) fn open_mark(scene: &Scene, parent: &mut ChildSpawnerCommands, hours: &OpeningHours) {
    if hours.is_empty() {
        return;
    }
    let minute = u16::try_from(i32::from(scene.now.hour()) * 60 + i32::from(scene.now.minute())).unwrap_or(0);
    let (name, sign, ink) = match hours.state_at(scene.now.weekday(), minute) {
        HoursState::Open { .. } => ("open-now", "check-circle", Token::Ok),
        HoursState::Closed { .. } => ("closed-now", "clock", Token::Soft),
    };
    parent.spawn((row(8.0), Pickable::IGNORE)).with_children(|mark| {
        mark.spawn(control(sign, 32.0, ink));
        mark.spawn(text(Localized::ui(name), Step::Small, Weight::SemiBold, ink));
    });
}

/// Kilometres from the house; nothing where it is round the corner.
pub(super) fn distance(around: &SiteContext, at: usize) -> Option<Localized> {
    let kilometres = around.distances.get(at).copied().flatten()?.round() as usize;
    let value = Args::none().number("kilometres", kilometres);
    (kilometres > 0).then(|| Localized::with(MessageId::ui("places-distance"), value))
}

/// What an entry helps with, each a picture and its name.
pub(super) fn needs(scene: &Scene, parent: &mut ChildSpawnerCommands, entry: &Entry) {
    let node = Node { flex_wrap: FlexWrap::Wrap, row_gap: px(12), flex_shrink: 0.0, ..row(28.0) };
    parent.spawn(node).with_children(|line| {
        for id in &entry.needs {
            let Some(need) = scene.library.needs().get(id.as_str()) else { continue };
            line.spawn(row(14.0)).with_children(|pair| {
                pair.spawn(pictogram(&need.picture, 64.0));
                pair.spawn(text(Localized::new(need_label(id)), Step::Small, Weight::SemiBold, Token::Soft));
            });
        }
    });
}
