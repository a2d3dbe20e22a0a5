//! Text by key: a component names a message, one system writes the words, the face and the label.

use bevy::{
    a11y::AccessibilityNode,
    prelude::*,
    text::{FontSource, FontWeight, LineHeight},
};

use super::languages::{ActiveLanguages, Column, LATIN};
use crate::{
    language::{Args, Direction, Language, LanguageTag, MessageId},
    library::Found,
    ui::theme::Step,
};

/// A text that is the same in every language: a telephone number, an endonym.
#[derive(Debug, Clone, PartialEq)]
pub struct Verbatim {
    /// Family of its script.
    pub face: String,
    /// The text.
    pub text: String,
    /// Its language.
    pub tag: LanguageTag,
    /// Its direction.
    pub direction: Direction,
}

/// Which words a text node shows.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(Text, Type)]
pub enum Localized {
    /// Words of a message.
    Message {
        /// Which.
        id: MessageId,
        /// Values of its variables.
        args: Args,
        /// In which of the surface's languages.
        column: Column,
    },
    /// Words that are never translated.
    Verbatim(Verbatim),
    /// The name of the reader's language in itself.
    Endonym,
}

impl Localized {
    /// Words of the interface in the reader's language.
    pub fn ui(id: &'static str) -> Self {
        Self::new(MessageId::ui(id))
    }

    /// Words in the reader's language.
    pub fn new(id: MessageId) -> Self {
        Self::Message { id, args: Args::none(), column: Column::READER }
    }

    /// With values.
    pub fn with(id: MessageId, args: Args) -> Self {
        Self::Message { id, args, column: Column::READER }
    }

    /// Words in one of the surface's languages.
    pub fn in_column(id: MessageId, column: Column) -> Self {
        Self::Message { id, args: Args::none(), column }
    }

    /// Words in the language that all are taught beside: German.
    pub fn reference(id: MessageId) -> Self {
        Self::in_column(id, Column::REFERENCE)
    }

    /// A telephone number or another text without language; it runs left to right.
    pub fn plain(text: impl Into<String>) -> Self {
        let (face, tag, direction) = (LATIN.to_owned(), LanguageTag::german(), Direction::Ltr);
        Self::Verbatim(Verbatim { text: text.into(), tag, direction, face })
    }

    /// A text of a language's manifest, such as its endonym.
    pub fn of(language: &Language, text: &str) -> Self {
        Self::Verbatim(Verbatim {
            text: text.to_owned(),
            tag: language.tag.clone(),
            direction: language.direction,
            face: language.face.clone(),
        })
    }

    /// What it says, and in which language.
    pub fn find(&self, active: &ActiveLanguages) -> Found {
        match self {
            Self::Message { id, args, column } => active.get(id, args, *column),
            Self::Verbatim(Verbatim { text, tag, direction, .. }) => {
                Found { text: text.clone(), tag: tag.clone(), direction: *direction, fallback: false }
            }
            Self::Endonym => {
                let language = active.reader().language();
                let (text, tag) = (language.endonym.clone(), language.tag.clone());
                Found { text, tag, direction: language.direction, fallback: false }
            }
        }
    }

    /// The family it is drawn with.
    fn face<'a>(&'a self, active: &'a ActiveLanguages, found: &Found) -> &'a str {
        match self {
            Self::Verbatim(verbatim) => &verbatim.face,
            _ => active.face(found),
        }
    }
}

/// The accessible name of a control, from the same keys as its text.
#[derive(Component, Debug, Clone, PartialEq)]
#[require(AccessibilityNode)]
pub struct Label(pub Localized);

/// Weight of a face; each is a face of its own on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Weight {
    /// 400.
    #[default]
    Regular,
    /// 600.
    SemiBold,
    /// 700.
    Bold,
}

/// Size and weight of a text.
#[derive(Component, Debug, Clone, Copy, PartialEq)]
pub struct Type {
    /// Rung of the ladder.
    pub step: Step,
    /// Weight.
    pub weight: Weight,
    /// Lines close together: a title and its marks in the header.
    pub tight: bool,
}

impl Default for Type {
    fn default() -> Self {
        Self::new(Step::Body, Weight::Regular)
    }
}

impl Type {
    /// Size and weight.
    pub const fn new(step: Step, weight: Weight) -> Self {
        Self { step, weight, tight: false }
    }

    /// The same with lines close together.
    pub const fn tight(step: Step, weight: Weight) -> Self {
        Self { step, weight, tight: true }
    }
}

/// The reader's size of text.
#[derive(Resource, Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub enum TextScale {
    /// 100 %.
    #[default]
    Normal,
    /// 125 %.
    Large,
    /// 150 %.
    Larger,
}

impl TextScale {
    /// As a factor.
    pub const fn factor(self) -> f32 {
        match self {
            Self::Normal => 1.0,
            Self::Large => 1.25,
            Self::Larger => 1.5,
        }
    }
}

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
        Self { text: format!("{}{}", found.direction.mark(), found.text), font, height }
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

/// Writes words, face, size and direction mark of texts whose key changed, or of all when the language or
/// the size of text did.
pub(super) fn localize(
    active: Res<ActiveLanguages>,
    scale: Res<TextScale>,
    changed: Query<Entity, Or<(Changed<Localized>, Changed<Type>)>>,
    mut texts: Query<Written>,
    mut commands: Commands,
) {
    let all = active.is_changed() || scale.is_changed();
    let entities: Vec<Entity> =
        if all { texts.iter().map(|(entity, ..)| entity).collect() } else { changed.iter().collect() };
    for entity in entities {
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
pub(super) fn label(active: Res<ActiveLanguages>, mut labels: Query<(Ref<Label>, &mut AccessibilityNode)>) {
    let all = active.is_changed();
    for (label, mut node) in &mut labels {
        if all || label.is_changed() {
            let found = label.0.find(&active);
            node.set_label(found.text);
            node.set_language(found.tag.to_string());
        }
    }
}
