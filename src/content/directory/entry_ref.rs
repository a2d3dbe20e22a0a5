//! An entry among those of all houses. Two houses may both call an entry `doctor`, and each is spoken with its own name.

use std::fmt::Write as _;

use super::{Entry, EntryId, Site};

/// Names an entry from elsewhere than its own house.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntryRef {
    /// The site: its file's name without the ending, as `kiosk.ron` names it.
    pub site: String,
    /// The entry.
    pub entry: EntryId,
}

impl EntryRef {
    /// What its clips are called: `house_doctor`. No entry has an underscore in its name, so the two can be told apart.
    pub fn clip(&self) -> String {
        format!("{}_{}", clip_name(&self.site), self.entry)
    }
}

impl Site {
    /// An entry of this site, named from elsewhere.
    pub fn entry_ref(&self, entry: &EntryId) -> EntryRef {
        EntryRef { site: self.id.clone(), entry: entry.clone() }
    }

    /// The entry whose clips are called so, if it is of this site.
    pub fn spoken(&self, clip: &str) -> Option<&Entry> {
        let (site, entry) = clip.rsplit_once('_')?;
        if site == clip_name(&self.id) { self.entry(entry) } else { None }
    }
}

/// A file's name in letters that a clip's name may have; two names never become one.
pub fn clip_name(name: &str) -> String {
    name.chars().fold(String::new(), |mut text, c| {
        if c.is_ascii_alphanumeric() || c == '-' {
            text.push(c);
        } else {
            // Writing into a String can't fail.
            let _ = write!(text, "_x{:x}_", u32::from(c));
        }
        text
    })
}

#[cfg(test)]
mod tests {
    //! A clip belongs to one entry of one house, whatever the house's file is called.
    use std::collections::BTreeSet;

    use super::*;
    use crate::content::clip::people::ClipRef;

    #[test]
    fn no_two_entries_share_a_clip() {
        let entry = EntryId::new("doctor").unwrap();
        let sites = ["a", "b", "a_doctor", "a-doctor", "Haus Süd", "Haus_Süd", "house.2", "x20", "_x20_", "哈"];
        let clips: BTreeSet<String> =
            sites.iter().map(|site| EntryRef { site: (*site).to_owned(), entry: entry.clone() }.clip()).collect();
        assert_eq!(clips.len(), sites.len(), "{clips:?}");
        assert!(clips.contains("a_doctor"));
        for clip in clips {
            assert_eq!(clip.rsplit_once('_').map(|(_, entry)| entry), Some("doctor"));
            assert!(ClipRef::read(&format!("site-names/{clip}")).is_some_and(|read| read.message == clip), "{clip}");
        }
    }
}
