//! What becomes of a text, by the name of its attribute.
//!
//! Owns: the one place that knows these names. Everybody else asks it whether a text is seen, heard or for trainers.

/// What becomes of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Visitors see it, and hear it.
    Shown,
    /// A voice speaks it instead of what is shown; nobody sees it: `-say`.
    Spoken,
    /// What trainers do with a page: `.notes`.
    Notes,
    /// What trainers ask the group about a page: `.ask`.
    Ask,
    /// How long a page is planned to take, with talk: `.minutes`.
    Minutes,
}

impl Role {
    /// The role an attribute's name gives a text.
    pub fn of(attribute: Option<&str>) -> Self {
        match attribute {
            Some("notes") => Self::Notes,
            Some("ask") => Self::Ask,
            Some("minutes") => Self::Minutes,
            Some(name) if name == "say" || name.ends_with("-say") => Self::Spoken,
            _ => Self::Shown,
        }
    }

    /// Whether visitors see it: such a text has a voice, and every language needs it.
    pub const fn is_shown(self) -> bool {
        matches!(self, Self::Shown)
    }

    /// Whether it is for trainers alone: never seen nor heard by visitors, and it may be left out.
    pub const fn is_for_trainers(self) -> bool {
        matches!(self, Self::Notes | Self::Ask | Self::Minutes)
    }

    /// The attribute that a spoken form (`s1-say`) speaks instead of; none for `say`, which speaks for the message.
    pub fn shown_form(spoken: &str) -> Option<&str> {
        spoken.strip_suffix("-say")
    }
}

#[cfg(test)]
mod tests {
    //! A name decides who sees a text and who hears it.
    use super::Role;

    #[test]
    fn a_name_decides() {
        for name in [None, Some("title"), Some("s1"), Some("a1-why"), Some("tasks"), Some("says"), Some("Notes")] {
            assert_eq!(Role::of(name), Role::Shown, "{name:?}");
        }
        for name in ["say", "s1-say", "a1-why-say"] {
            assert_eq!(Role::of(Some(name)), Role::Spoken, "{name}");
        }
        assert_eq!(
            ["notes", "ask", "minutes"].map(|name| Role::of(Some(name))),
            [Role::Notes, Role::Ask, Role::Minutes]
        );
    }

    #[test]
    fn what_is_for_trainers_is_never_shown() {
        for role in [Role::Shown, Role::Spoken, Role::Notes, Role::Ask, Role::Minutes] {
            assert!(!(role.is_shown() && role.is_for_trainers()), "{role:?}");
        }
        assert!(Role::Shown.is_shown() && !Role::Spoken.is_shown() && !Role::Spoken.is_for_trainers());
    }
}
