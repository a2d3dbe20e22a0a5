//! How far each language has come: what it has of what German has.
//!
//! Owns: the counting, of texts that are served, clips that can be heard and modules that are signed. Refuses:
//! judging words, which is what rules do, and printing.
//!
//! A module's title is counted nowhere here; where it is missing, a rule says so.

use std::{collections::BTreeSet, sync::Arc};

use jiff::{ToSpan as _, civil::Date};
use serde::Serialize;

use super::{Library, VoiceKind, ahead::Ahead, lapsed::Lapsed};
use crate::{
    content::{
        Fact, Facts, Module, ModuleId, Page, PageKind,
        clip::{
            cues::{self, ClipId, Pace},
            people::ClipRef,
        },
        term::origins::Stale,
    },
    diagnostic::Report,
    language::{Catalogue, CatalogueId, Language, LanguageTag, MessageId, ReviewState, Role},
};

/// Days in which a fact's end is worth a line.
pub const SOON: i32 = 60;

/// How many there are, of how many.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Count {
    /// There.
    pub present: usize,
    /// What German has.
    pub expected: usize,
}

impl Count {
    /// Counts the things for which `present` holds.
    fn of<T>(things: impl IntoIterator<Item = T>, mut present: impl FnMut(&T) -> bool) -> Self {
        things.into_iter().fold(Self::default(), |count, thing| Self {
            present: count.present + usize::from(present(&thing)),
            expected: count.expected + 1,
        })
    }
}

/// Clips at one pace.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Heard {
    /// Clips that can be heard, whoever speaks.
    #[serde(flatten)]
    pub clips: Count,
    /// How many of those a person speaks. At the slow pace a person's normal clip counts: the kiosk stretches it.
    pub people: usize,
}

/// What can be heard in a language.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Narration {
    /// Whether the manifest names a synthetic voice.
    pub voice: bool,
    /// As people speak.
    pub normal: Heard,
    /// The turtle.
    pub slow: Heard,
}

impl Narration {
    /// Whether the language has no voice: no synthetic one to come, and nobody's recording.
    pub fn is_silent(&self) -> bool {
        !self.voice && self.normal.clips.present == 0 && self.slow.clips.present == 0
    }
}

/// How far one language has come.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// Lessons and paths with all their texts.
    pub pages: Count,
    /// Questions with all their texts.
    pub questions: Count,
    /// Sentences of the phrasebook, said or asked.
    pub phrases: Count,
    /// Messages of the interface.
    pub interface: Count,
    /// What can be heard.
    pub narration: Narration,
    /// Modules that somebody signed as they are, of all.
    pub reviewed: Count,
    /// Texts whose German has changed since they were translated.
    pub stale: usize,
    /// Texts of which nobody wrote down from which German they were translated.
    pub without_origin: usize,
}

/// What every language is compared with.
#[derive(Debug, Clone, Copy)]
pub struct Reference<'a> {
    /// All modules.
    pub modules: &'a [Arc<Module>],
    /// All facts.
    pub facts: &'a Facts,
    /// The German words.
    pub german: &'a Catalogue,
}

/// Counts what a language has, but for what it was translated from. `speaker` says who speaks a clip, if anybody does.
pub fn coverage(
    reference: Reference<'_>,
    words: &Catalogue,
    speaker: impl Fn(&ClipId, Pace) -> Option<VoiceKind>,
) -> Coverage {
    let Reference { modules, facts, german } = reference;
    let clips = cues::clips(german, facts);
    let heard = |pace| heard(&clips, words.tag(), |clip| speaker(clip, pace));
    let language = words.language();
    Coverage {
        pages: reference.pages(words, |kind| matches!(kind, PageKind::Lesson { .. } | PageKind::Steps { .. })),
        questions: reference.pages(words, |kind| matches!(kind, PageKind::Question { .. })),
        phrases: reference.pages(words, |kind| matches!(kind, PageKind::Phrase { .. } | PageKind::Asked { .. })),
        interface: reference.interface(words),
        narration: Narration { voice: language.voice.is_some(), normal: heard(Pace::Normal), slow: heard(Pace::Slow) },
        reviewed: Count::of(modules, |module| words.review(&module.catalogue()) == ReviewState::Holds),
        stale: 0,
        without_origin: 0,
    }
}

impl Reference<'_> {
    /// Pages of some kinds. One that German has no text of is expected of nobody.
    fn pages(&self, words: &Catalogue, kind: fn(&PageKind) -> bool) -> Count {
        let all = self.modules.iter().flat_map(|module| &module.pages).filter(|page| kind(&page.kind));
        let in_german = |page: &&Page| page.texts().iter().any(|text| self.german.has(text));
        Count::of(all.filter(in_german), |page| page.texts().iter().all(|text| words.has(text)))
    }

    /// Messages of `ui.ftl`, each with every text German shows of it.
    fn interface(&self, words: &Catalogue) -> Count {
        let Some(ftl) = self.german.files().get(&CatalogueId::Ui) else { return Count::default() };
        let messages: BTreeSet<&str> = ftl.entries().map(|(message, ..)| message).collect();
        Count::of(messages, |message| {
            let has = |attribute: Option<&str>| {
                words.has(&MessageId {
                    catalogue: CatalogueId::Ui,
                    message: (*message).to_owned().into(),
                    attribute: attribute.map(|name| name.to_owned().into()),
                })
            };
            let mut shown =
                ftl.message(message).map(|(attribute, _)| attribute).filter(|name| Role::of(*name).is_shown());
            shown.all(has)
        })
    }
}

/// Clips of `tag` under the names German has.
fn heard(german: &BTreeSet<ClipId>, tag: &LanguageTag, speaker: impl Fn(&ClipId) -> Option<VoiceKind>) -> Heard {
    let mut people = 0;
    let clips = Count::of(german, |clip| {
        let voice = speaker(&ClipId { tag: tag.clone(), ..(*clip).clone() });
        people += usize::from(voice == Some(VoiceKind::Person));
        voice.is_some()
    });
    Heard { clips, people }
}

/// Where the content stands, for the people who work on it.
#[derive(Debug, Clone)]
pub struct Status {
    /// Every language that can be served, German first, then by tag.
    pub languages: Vec<(Arc<Language>, Coverage)>,
    /// Texts whose German has changed since they were translated, by language.
    pub stale: Vec<(LanguageTag, Stale)>,
    /// Recordings of people that say other words than those of today, by language.
    pub spoken_again: Vec<(LanguageTag, ClipRef)>,
    /// Signatures that no longer count, by language.
    pub lapsed: Vec<Lapsed>,
    /// What is ahead of each language that lacks something.
    pub ahead: Vec<(Arc<Language>, Ahead)>,
    /// Modules a lawyer must read.
    pub legal_checks: Vec<ModuleId>,
    /// Facts that have expired or will within [`SOON`] days, the first to end first.
    pub expiring: Vec<Fact>,
}

impl Status {
    /// Reads the words of every language and counts. `None`: there is no German to compare with.
    pub fn of(library: &Library, today: Date) -> Report<Option<Self>> {
        let mut findings = Vec::new();
        let mut words: Vec<Catalogue> =
            library.languages().iter().map(|language| library.catalogue(language).unpack_into(&mut findings)).collect();
        words.sort_by_key(|words| *words.tag() != LanguageTag::german());
        let Some(german) = words.first().filter(|words| *words.tag() == LanguageTag::german()) else {
            return Report::new(None, findings);
        };
        let reference = Reference { modules: library.modules(), facts: library.facts(), german };
        let speaker = |clip: &ClipId, pace| library.clip(clip, pace).map(|clip| clip.voice);
        let (mut stale, mut spoken_again) = (Vec::new(), Vec::new());
        let row = |words: &Catalogue| {
            spoken_again.extend(library.stale_recordings(words).into_iter().map(|text| (words.tag().clone(), text)));
            let mut coverage = coverage(reference, words, speaker);
            if *words.tag() != LanguageTag::german() {
                let standing = library.origins(words.tag()).unpack_into(&mut findings).standing(german, words);
                coverage.stale = standing.stale.len();
                coverage.without_origin = standing.unknown.len();
                stale.extend(standing.stale.into_iter().map(|(_, text)| (words.tag().clone(), text)));
            }
            (words.language().clone(), coverage)
        };
        let languages = words.iter().map(row).collect();
        let ahead = words.iter().filter(|words| *words.tag() != LanguageTag::german());
        let ahead = ahead.map(|words| (words.language().clone(), Ahead::of(library, german, Some(words))));
        let legal = library.modules().iter().filter(|module| module.needs_legal_check);
        let status = Self {
            languages,
            stale,
            spoken_again,
            ahead: ahead.filter(|(_, ahead)| !ahead.0.is_empty()).collect(),
            lapsed: words.iter().flat_map(|words| Lapsed::of(words, library.modules())).collect(),
            legal_checks: legal.map(|module| module.id.clone()).collect(),
            expiring: expiring(library.facts(), today),
        };
        Report::new(Some(status), findings)
    }
}

fn expiring(facts: &Facts, today: Date) -> Vec<Fact> {
    let last = today.saturating_add(SOON.days());
    let mut facts: Vec<Fact> = facts.iter().filter(|fact| fact.expires <= last).cloned().collect();
    facts.sort_by(|a, b| (a.expires, &a.id).cmp(&(b.expires, &b.id)));
    facts
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use jiff::civil::date;

    use super::*;
    use crate::{content::lower_module, diagnostic::SourceText, language::FluentFile};

    const STRUCTURE: &str = r#"(
        number: 1, shelf: Tile, tint: Sun, picture: "house",
        pages: [
            Lesson(id: "door", picture: "house", eok: Wohnen, sentences: 1),
            Steps(id: "way", picture: "house", eok: Wohnen, steps: ["house", "house"]),
            Question(id: "q", eok: Wohnen, answers: ["house", "house"], right: [1]),
            Phrase(id: "please", picture: "house", eok: Alltag),
            Asked(id: "pain", picture: "house", eok: Alltag, reply: YesNo),
            Lesson(id: "later", picture: "house", eok: Wohnen, sentences: 1),
        ],
    )"#;
    const WORDS: &str = "module =\n    .title = Haus\ndoor =\n    .title = Tür\n    .s1 = Da.\n\
        way =\n    .title = Weg\n    .s1 = Eins.\n    .s2 = Zwei.\n\
        q =\n    .title = Was?\n    .a1 = Ja.\n    .a1-why = Gut.\n    .a2 = Nein.\n    .a2-why = Schade.\n\
        please =\n    .title = Bitte\npain =\n    .title = Schmerz?\n";
    const INTERFACE: &str = "home = Start\nhelp = Hilfe\n    .say = Hilfe!\npage-of = { $page } von { $of }\n";
    const FACTS: &str = r#"[
        (id: "tel-late", value: Phone("1 2"), purpose: "p", source: "s", checked: "2026-01-01", expires: "2026-03-03"),
        (id: "tel-soon", value: Phone("112"), purpose: "p", source: "s", checked: "2026-01-01", expires: "2026-03-02"),
        (id: "gone", value: Law("§ 1"), purpose: "p", source: "s", checked: "2025-01-01", expires: "2026-01-01"),
    ]"#;

    fn module() -> Arc<Module> {
        let report = lower_module(&SourceText::new("module.ron", STRUCTURE), "house");
        assert_eq!(report.findings, []);
        Arc::new(report.value.unwrap())
    }

    fn facts() -> Facts {
        let report = Facts::read(&SourceText::new("facts.ron", FACTS));
        assert_eq!(report.findings, []);
        report.value
    }

    fn words(tag: &str, rest: &str, module: &str, interface: &str) -> Catalogue {
        let manifest = format!(
            r#"(tag: "{tag}", endonym: "e", name: "n", greeting: "g", invitation: "i", direction: Ltr, locale: "{tag}",
                plural: "{tag}", face: "Noto Sans", fallback: [], {rest})"#
        );
        let language = Language::read(&SourceText::new("language.ron", &manifest), tag).value.unwrap();
        let ftl = |text: &str| FluentFile::read(&language, SourceText::new("words.ftl", text)).value;
        let shelves =
            BTreeMap::from([(CatalogueId::Ui, ftl(interface)), (CatalogueId::Module("house".into()), ftl(module))]);
        Catalogue::new(Arc::new(language), Arc::default(), shelves)
    }

    fn german() -> Catalogue {
        words("de", "voice: None", WORDS, INTERFACE)
    }

    fn counted(words: &Catalogue, speaker: impl Fn(&ClipId, Pace) -> Option<VoiceKind>) -> Coverage {
        let (module, facts, german) = (module(), facts(), german());
        coverage(Reference { modules: &[module], facts: &facts, german: &german }, words, speaker)
    }

    const fn of(present: usize, expected: usize) -> Count {
        Count { present, expected }
    }

    /// What German lacks is expected of nobody, German included.
    #[test]
    fn german_has_everything_it_expects() {
        let coverage = counted(&german(), |_, _| Some(VoiceKind::Synthetic));
        // Six messages with words, two of the interface, four of the manifest, two numbers, ten digits.
        let heard = Heard { clips: of(24, 24), people: 0 };
        let narration = Narration { voice: false, normal: heard, slow: heard };
        let expected = Coverage {
            pages: of(2, 2),
            questions: of(1, 1),
            phrases: of(2, 2),
            interface: of(3, 3),
            narration,
            reviewed: of(0, 1),
            stale: 0,
            without_origin: 0,
        };
        assert_eq!(coverage, expected);
        assert!(!coverage.narration.is_silent());
    }

    /// One text too few takes its whole page out, and nothing else.
    #[test]
    fn a_page_counts_with_all_its_texts() {
        for (gone, place) in
            [("    .s2 = Zwei.\n", 0), ("    .a2-why = Schade.\n", 1), ("pain =\n    .title = Schmerz?\n", 2)]
        {
            let coverage = counted(&words("en", "", &WORDS.replace(gone, ""), "home = Home\n"), |_, _| None);
            let mut expected = [of(2, 2), of(1, 1), of(2, 2)];
            expected[place].present -= 1;
            assert_eq!([coverage.pages, coverage.questions, coverage.phrases], expected, "without {gone:?}");
            assert_eq!(coverage.interface, of(1, 3));
        }
    }

    /// A module counts as reviewed while its words are those that were signed, and no longer.
    #[test]
    fn a_signature_counts_under_the_words_it_was_put_under() {
        let house = module().catalogue();
        let hash = words("en", "", WORDS, "").words_hash(&house).unwrap();
        let signed = |words| format!(r#"review: {{"house": Reviewed(by: "A. Person", on: "2026-01-01"{words})}}"#);
        let with_hash = signed(format!(", words: \"{hash}\""));
        let changed = WORDS.replace("Da.", "Dort.");
        for (review, module, counts) in [
            (&with_hash, WORDS, 1),
            (&with_hash, changed.as_str(), 0),
            (&signed(String::new()), WORDS, 0),
            (&signed(", words: \"\"".to_owned()), WORDS, 0),
        ] {
            let coverage = counted(&words("en", review, module, INTERFACE), |_, _| None);
            assert_eq!(coverage.reviewed, of(counts, 1), "{review}");
        }
    }

    /// A text a rule took out of service is missing, as it is for visitors.
    #[test]
    fn a_withheld_text_is_missing() {
        let withheld = words("en", "", WORDS, INTERFACE).without([MessageId::page("house", "door", "s1")]);
        assert_eq!(counted(&withheld, |_, _| None).pages, of(1, 2));
    }

    /// People are counted apart; a language with neither voice nor recording has none.
    #[test]
    fn clips_are_counted_by_pace_and_speaker() {
        let english = words("en", r#"voice: Some((name: "en-gb", rate: 150))"#, "", "");
        let coverage = counted(&english, |clip, pace| {
            assert_eq!(clip.tag.to_string(), "en");
            match (clip.catalogue.as_str(), pace) {
                ("house", Pace::Normal) => Some(VoiceKind::Synthetic),
                ("facts", _) => Some(VoiceKind::Person),
                _ => None,
            }
        });
        let normal = Heard { clips: of(8, 24), people: 2 };
        let slow = Heard { clips: of(2, 24), people: 2 };
        assert_eq!(coverage.narration, Narration { voice: true, normal, slow });
        assert!(!counted(&english, |_, _| None).narration.is_silent(), "a voice can make them");
        assert!(counted(&words("ti", "voice: None", "", ""), |_, _| None).narration.is_silent());
    }

    /// The last day counts, the day after does not.
    #[test]
    fn facts_expire_soon_within_sixty_days() {
        let names =
            |today| -> Vec<String> { expiring(&facts(), today).iter().map(|fact| fact.id.to_string()).collect() };
        assert_eq!(names(date(2026, 1, 1)), ["gone", "tel-soon"]);
        assert_eq!(names(date(2026, 1, 2)), ["gone", "tel-soon", "tel-late"]);
    }
}
