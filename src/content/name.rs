//! Names of things in the content, as types: a page's name is never taken for a fact's.

use std::{borrow::Borrow, fmt};

use serde::Serialize;

macro_rules! name_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
        pub struct $name(String);

        impl $name {
            /// Takes a name of lower-case ASCII letters, digits and hyphens that begins with a letter.
            pub fn new(text: &str) -> Option<Self> {
                let fine = text.starts_with(|c: char| c.is_ascii_lowercase())
                    && text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
                fine.then(|| Self(text.to_owned()))
            }

            /// The name as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}
pub(in crate::content) use name_type;

/// Whether a text can be the name of a pack or of a plan: small letters, digits and hyphens inside, at most 40.
pub fn is_name(text: &str) -> bool {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
    !text.is_empty() && text.len() <= 40 && text.chars().all(fits) && !text.starts_with('-') && !text.ends_with('-')
}

name_type!(
    /// Name of a module: its folder under `assets/modules`.
    ModuleId
);
name_type!(
    /// Name of a page: its Fluent message.
    PageId
);
name_type!(
    /// Name of a fact; in words it is the variable `$name`.
    FactId
);
name_type!(
    /// Name of a pictogram: a file of `assets/pictograms` without its extension.
    PictureName
);
