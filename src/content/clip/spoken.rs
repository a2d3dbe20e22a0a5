//! What somebody spoke, as `people.ron` names it: `health/emergency`, or `health/emergency.s1` for one text of it.

use std::fmt;

use super::cues::ClipId;

/// What somebody spoke: a whole clip, or one text of it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct ClipRef {
    /// The clip's catalogue.
    pub catalogue: String,
    /// The clip's message.
    pub message: String,
    /// The cue, or `None` for all of them.
    pub text: Option<String>,
}

impl ClipRef {
    /// One text of a clip.
    pub fn text(clip: &ClipId, text: &str) -> Self {
        Self { text: Some(text.to_owned()), ..Self::whole(clip) }
    }

    /// All of a clip.
    pub fn whole(clip: &ClipId) -> Self {
        Self { catalogue: clip.catalogue.clone(), message: clip.message.clone(), text: None }
    }

    /// Reads `health/emergency` or `health/emergency.s1`.
    pub fn read(text: &str) -> Option<Self> {
        let (catalogue, rest) = text.split_once('/')?;
        let (message, text) = match rest.split_once('.') {
            Some((message, text)) => (message, Some(text)),
            None => (rest, None),
        };
        let name =
            |name: &str| !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        (name(catalogue) && name(message) && text.is_none_or(name)).then(|| Self {
            catalogue: catalogue.to_owned(),
            message: message.to_owned(),
            text: text.map(str::to_owned),
        })
    }

    /// Whether it is this clip, or a text of it.
    pub fn is_of(&self, clip: &ClipId) -> bool {
        self.catalogue == clip.catalogue && self.message == clip.message
    }
}

impl fmt::Display for ClipRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.catalogue, self.message)?;
        self.text.iter().try_for_each(|text| write!(f, ".{text}"))
    }
}
