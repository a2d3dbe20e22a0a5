//! Keys of words. A key is a type, so that a screen can't ask for a string nobody wrote.

use std::{
    borrow::Cow,
    fmt,
    path::{Path, PathBuf},
};

use super::LanguageTag;

/// One Fluent file of a language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum CatalogueId {
    /// `ui.ftl`: the interface.
    Ui,
    /// `console.ftl`: the leader's own screen in a lesson. A language may leave it out, and nobody speaks it.
    Console,
    /// `modules/<module>.ftl`.
    Module(Cow<'static, str>),
}

impl CatalogueId {
    /// The part of this name: `ui`, `console`, or a module.
    pub fn named(part: &str) -> Self {
        match part {
            "ui" => Self::Ui,
            "console" => Self::Console,
            module => Self::Module(module.to_owned().into()),
        }
    }

    /// Whether a language is whole without it: it is read by leaders alone, and German stands in.
    pub fn is_optional(&self) -> bool {
        *self == Self::Console
    }

    /// Whether its texts are heard.
    pub fn is_spoken(&self) -> bool {
        *self != Self::Console
    }

    /// Path of the file in a language, in the content.
    pub fn path(&self, tag: &LanguageTag) -> PathBuf {
        let base = Path::new("locales").join(tag.to_string());
        match self {
            Self::Ui => base.join("ui.ftl"),
            Self::Console => base.join("console.ftl"),
            Self::Module(module) => base.join("modules").join(format!("{module}.ftl")),
        }
    }
}

impl fmt::Display for CatalogueId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Ui => f.write_str("ui"),
            Self::Console => f.write_str("console"),
            Self::Module(module) => f.write_str(module),
        }
    }
}

/// Names one text: catalogue, message, and the attribute that is one sentence of a page.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct MessageId {
    /// The file.
    pub catalogue: CatalogueId,
    /// The Fluent message: a page, or one word of the interface.
    pub message: Cow<'static, str>,
    /// The attribute, or `None` for the message's own value.
    pub attribute: Option<Cow<'static, str>>,
}

impl MessageId {
    /// A word of the interface.
    pub const fn ui(message: &'static str) -> Self {
        Self { catalogue: CatalogueId::Ui, message: Cow::Borrowed(message), attribute: None }
    }

    /// A word of the leader's own screen.
    pub const fn console(message: &'static str) -> Self {
        Self { catalogue: CatalogueId::Console, message: Cow::Borrowed(message), attribute: None }
    }

    /// A sentence of a module's page.
    pub fn page(module: &str, page: &str, attribute: &str) -> Self {
        Self {
            catalogue: CatalogueId::Module(Cow::Owned(module.to_owned())),
            message: Cow::Owned(page.to_owned()),
            attribute: Some(Cow::Owned(attribute.to_owned())),
        }
    }

    /// The title on a module's tile.
    pub fn module_title(module: &str) -> Self {
        Self::page(module, "module", "title")
    }

    /// The text a voice speaks in its place, where somebody wrote one.
    #[must_use]
    pub fn say(&self) -> Self {
        let say = match &self.attribute {
            Some(attribute) => format!("{attribute}-say"),
            None => "say".to_owned(),
        };
        Self { attribute: Some(say.into()), ..self.clone() }
    }

    /// The text that is shown where this one is spoken; itself where it is shown.
    #[must_use]
    pub fn shown(&self) -> Self {
        let attribute = match self.attribute.as_deref() {
            Some("say") => None,
            Some(name) => Some(name.strip_suffix("-say").unwrap_or(name).to_owned().into()),
            None => None,
        };
        Self { attribute, ..self.clone() }
    }

    /// The cue that speaks this text in its message's clip: the attribute's name, or `value`.
    pub fn cue(&self) -> &str {
        self.attribute.as_deref().unwrap_or("value")
    }
}

impl fmt::Display for MessageId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.catalogue, self.message)?;
        match &self.attribute {
            Some(attribute) => write!(f, ".{attribute}"),
            None => Ok(()),
        }
    }
}
