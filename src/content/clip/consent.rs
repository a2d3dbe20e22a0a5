//! What may be heard where: at a kiosk, before a group in a course.
//!
//! Owns: that decision, for everything that plays clips. Refuses: reading files, and the computer's voice, which has nobody
//! to ask.

use super::{
    cues::ClipId,
    people::{People, Scope},
};

/// Where a recording would be heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion<'a> {
    /// At a kiosk, which plays clips whole.
    Kiosk,
    /// Before a group in a course: this text of the clip.
    Course(&'a str),
}

/// Whether a clip may be heard: the one place where that is decided. `said` is what the files say that speak for the
/// clip, its own and those of later packs; one that can't be read in full may hold a consent that was taken back.
///
/// - Nowhere is a clip heard with words of somebody who took the consent back.
/// - At a kiosk everybody in the clip agreed to kiosks. What belongs to nobody is heard there; `check` says so.
/// - In a course a text is heard if those who spoke it are known and agreed to courses: who spoke for a screen did not
///   speak for a hall.
pub fn may_be_heard<'a>(said: impl IntoIterator<Item = &'a People>, clip: &ClipId, occasion: Occasion<'_>) -> bool {
    let mut agreed = occasion == Occasion::Kiosk;
    for people in said {
        if !people.whole || people.of(clip).any(|person| person.withdrawn.is_some()) {
            return false;
        }
        let fits = match occasion {
            Occasion::Kiosk => people.of(clip).all(|person| person.agrees(Scope::Kiosk)),
            Occasion::Course(text) => {
                let mut spoke = people.list.iter().filter(|person| person.spoke(clip, text)).peekable();
                agreed |= spoke.peek().is_some();
                spoke.all(|person| person.agrees(Scope::Course))
            }
        };
        if !fits {
            return false;
        }
    }
    agreed
}

#[cfg(test)]
mod tests {
    //! A consent is for its own occasion, and taken back for all.
    use super::*;
    use crate::{diagnostic::SourceText, language::LanguageTag};

    fn clip() -> ClipId {
        ClipId { tag: LanguageTag::german(), catalogue: "health".to_owned(), message: "pain".to_owned() }
    }

    fn people(entries: &str) -> People {
        let report = People::read(&SourceText::new("people.ron", &format!("[{entries}]")));
        assert_eq!(report.findings, []);
        report.value
    }

    /// What somebody agreed to is what they are used for, and a group in a course is no visitor of a kiosk.
    #[test]
    fn each_consent_is_for_its_own_occasion() {
        let heard = |entries: &str| {
            let people = people(entries);
            [Occasion::Kiosk, Occasion::Course("title"), Occasion::Course("s1")]
                .map(|occasion| may_be_heard([&people], &clip(), occasion))
        };
        let entry = |consent: &str, more: &str, clips: &str| {
            format!("(name: \"A\", on: \"2026-11-01\", consent: [{consent}], {more}clips: [\"health/{clips}\"]),")
        };
        for (entries, expected) in [
            (entry("Kiosk", "", "pain"), [true, false, false]),
            (entry("Course", "", "pain"), [false, true, true]),
            (entry("Publication", "", "pain"), [false, false, false]),
            (entry("Kiosk, Course", "", "pain"), [true, true, true]),
            (entry("Kiosk, Course, Publication", "", "pain"), [true, true, true]),
            (entry("Kiosk, Course", "withdrawn: \"2026-11-02\", ", "pain"), [false, false, false]),
            // Nobody is known who spoke the second text.
            (entry("Kiosk, Course", "", "pain.title"), [true, true, false]),
            // Each sentence is its speaker's.
            (entry("Kiosk, Course", "", "pain.title") + &entry("Kiosk", "", "pain.s1"), [true, true, false]),
            // A voice that was taken back lies in the same file.
            (
                entry("Kiosk, Course", "", "pain.title") + &entry("Course", "withdrawn: \"2026-11-02\", ", "pain.s1"),
                [false, false, false],
            ),
            (String::new(), [true, false, false]),
        ] {
            assert_eq!(heard(&entries), expected, "{entries}");
        }
        let nobody = |occasion| may_be_heard([], &clip(), occasion);
        assert_eq!([nobody(Occasion::Kiosk), nobody(Occasion::Course("s1"))], [true, false], "there is no such file");
    }

    /// A later pack takes back what an earlier one agreed to, and one that says nothing of it takes nothing back.
    #[test]
    fn every_file_that_speaks_for_a_clip_must_agree() {
        let entry = |consent: &str| {
            format!("(name: \"A\", on: \"2026-11-01\", consent: [{consent}], clips: [\"health/pain\"])")
        };
        let [both, kiosk] = ["Kiosk, Course", "Kiosk"].map(|consent| people(&entry(consent)));
        let course = |said: [&People; 2]| may_be_heard(said, &clip(), Occasion::Course("s1"));
        assert_eq!([course([&both, &People::default()]), course([&both, &kiosk])], [true, false]);
    }
}
