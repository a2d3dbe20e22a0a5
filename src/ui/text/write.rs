//! Writes texts: their words, face, size, direction mark and accessible name, by the languages of their surface.

use bevy::{
    a11y::AccessibilityNode,
    prelude::*,
    text::{FontSource, FontWeight, LineHeight},
};

use super::{
    breaks::breakable,
    languages::ActiveLanguages,
    localized::{Label, Localized, TextScale, Type, Weight},
};
use crate::{
    library::Found,
    ui::core::surface::{Surface, SurfaceOf},
};

/// A text as Bevy lays it out.
#[derive(Debug, Clone, PartialEq)]
pub struct Writing {
    /// Its letters, with the mark of its direction.
    pub text: String,
    /// Face, size and weight.
    pub font: TextFont,
    /// How far its lines are apart.
    pub height: LineHeight,
}

impl Writing {
    /// What was `found` for a text, in a size.
    pub fn new(active: &ActiveLanguages, localized: &Localized, found: &Found, kind: Type, scale: TextScale) -> Self {
        let face = localized.face(active, found);
        let font = TextFont {
            font: FontSource::Family(face.into()),
            font_size: FontSize::Px(kind.step.px() * scale.factor()),
            weight: FontWeight(match kind.weight {
                Weight::Regular => 400,
                Weight::SemiBold => 600,
                Weight::Bold => 700,
            }),
            ..default()
        };
        let height = LineHeight::RelativeToFont(match (face.contains("Arabic"), kind.tight) {
            (true, false) => 1.6,
            (false, false) => 1.5,
            (true, true) => 1.3,
            (false, true) => 1.2,
        });
        // The engine takes a paragraph's direction from its first strong character; a sentence may begin
        // with a word of another script.
        Self { text: format!("{}{}", found.direction.mark(), breakable(&found.text)), font, height }
    }
}

type Written<'w> = (
    Entity,
    &'w Localized,
    &'w Type,
    &'w mut Text,
    &'w mut TextFont,
    &'w mut LineHeight,
    Option<&'w mut AccessibilityNode>,
);

/// Writes words, face, size and direction mark of texts whose key changed, or of all of a surface when its languages or its
/// size of text did.
pub(super) fn localize(
    surfaces: Query<(Entity, Ref<ActiveLanguages>, Ref<TextScale>), With<Surface>>,
    of: SurfaceOf,
    changed: Query<Entity, Or<(Changed<Localized>, Changed<Type>)>>,
    mut texts: Query<Written>,
    mut commands: Commands,
) {
    let turned = surfaces.iter().any(|(_, active, scale)| active.is_changed() || scale.is_changed());
    let entities: Vec<Entity> =
        if turned { texts.iter().map(|(entity, ..)| entity).collect() } else { changed.iter().collect() };
    for entity in entities {
        let Some((_, active, scale)) = of.of(entity).and_then(|surface| surfaces.get(surface).ok()) else { continue };
        if !(active.is_changed() || scale.is_changed() || changed.contains(entity)) {
            continue;
        }
        let Ok((entity, localized, kind, mut text, mut font, mut height, node)) = texts.get_mut(entity) else {
            continue;
        };
        let found = localized.find(&active);
        let written = Writing::new(&active, localized, &found, *kind, *scale);
        if text.0 != written.text {
            text.0 = written.text;
        }
        font.set_if_neq(written.font);
        height.set_if_neq(written.height);
        let tell = |node: &mut AccessibilityNode| {
            node.set_role(accesskit::Role::Label);
            node.set_value(found.text.as_str());
            node.set_language(found.tag.to_string());
        };
        match node {
            Some(mut node) => tell(&mut node),
            None => {
                let mut node = AccessibilityNode::default();
                tell(&mut node);
                commands.entity(entity).insert(node);
            }
        }
    }
}

/// Writes the accessible names of controls.
pub(super) fn label(
    surfaces: Query<Ref<ActiveLanguages>, With<Surface>>,
    of: SurfaceOf,
    mut labels: Query<(Entity, Ref<Label>, &mut AccessibilityNode)>,
) {
    let turned = surfaces.iter().any(|active| active.is_changed());
    for (entity, label, mut node) in &mut labels {
        if !(turned || label.is_changed()) {
            continue;
        }
        let Some(active) = of.of(entity).and_then(|surface| surfaces.get(surface).ok()) else { continue };
        if active.is_changed() || label.is_changed() {
            let found = label.0.find(&active);
            node.set_label(found.text);
            node.set_language(found.tag.to_string());
        }
    }
}
