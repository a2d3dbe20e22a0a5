//! Where a voice says what is to be said: the clip and its cue, in the language the words were found in.
//!
//! Refuses: choosing words, and playing them.

use crate::{
    content::{
        FactId,
        clip::cues::{ClipId, Pace},
        directory::{EntryRef, Site},
    },
    language::{LanguageTag, MessageId},
    library::{Clip, Library},
    ui::{
        core::{Say, SiteWords},
        narration::{CurrentCue, queue::Utterance},
        text::{ActiveLanguages, Localized},
    },
};

/// The cue of everything that is one text alone.
const VALUE: &str = "value";

/// A text in a clip.
struct Spot {
    clip: ClipId,
    cue: String,
    message: Option<MessageId>,
}

impl Spot {
    fn alone(clip: ClipId) -> Self {
        Self { clip, cue: VALUE.to_owned(), message: None }
    }
}

/// Finds clips in a library, for a reader.
pub struct Clips<'a> {
    library: &'a Library,
    active: &'a ActiveLanguages,
    site: Option<&'a Site>,
    /// The clip that was looked for last: the sentences of a page lie in one.
    last: Option<(ClipId, Pace, Option<Clip>)>,
}

impl<'a> Clips<'a> {
    /// For a reader of these words in a house.
    pub fn new(library: &'a Library, active: &'a ActiveLanguages, site: Option<&'a Site>) -> Self {
        Self { library, active, site, last: None }
    }

    /// What can be heard of what is to be said; what nobody speaks is left out.
    pub fn utterances(&mut self, says: &[Say], pace: Pace) -> Vec<Utterance<CurrentCue>> {
        let mut list = Vec::new();
        for say in says {
            for spot in self.spots(say, pace) {
                list.extend(self.utterance(spot, pace));
            }
        }
        list
    }

    fn utterance(&mut self, spot: Spot, pace: Pace) -> Option<Utterance<CurrentCue>> {
        let spoken = CurrentCue { message: spot.message, tag: spot.clip.tag.clone() };
        // A clip without a slow take is better heard at its own pace than not at all.
        let clip = self.clip(&spot.clip, pace).or_else(|| self.clip(&spot.clip, Pace::Normal))?;
        Utterance::of(&clip, &spot.cue, spoken)
    }

    fn clip(&mut self, id: &ClipId, pace: Pace) -> Option<Clip> {
        match &self.last {
            Some((known, at, clip)) if known == id && *at == pace => clip.clone(),
            _ => {
                let clip = self.library.heard(id, pace).filter(|clip| self.is_of_today(id, clip));
                self.last = Some((id.clone(), pace, clip.clone()));
                clip
            }
        }
    }

    /// Whether a clip of the house's own says what the house says today; of all others the library answers for that.
    fn is_of_today(&self, id: &ClipId, clip: &Clip) -> bool {
        if !id.is_of_a_site() {
            return true;
        }
        let shown = self.site.and_then(|site| id.words_of(site));
        clip.cues.get(VALUE).zip(shown).is_some_and(|(cue, shown)| cue.says(shown))
    }

    /// A number is one text a digit; names that are no words of a language are no text at all.
    fn spots(&mut self, say: &Say, pace: Pace) -> Vec<Spot> {
        let tag = self.active.tag();
        let spot = match say {
            Say::Words(words @ Localized::Message { id, .. }) => {
                let found = words.find(self.active);
                Spot { clip: ClipId::of(&found.tag, id), cue: id.cue().to_owned(), message: Some(id.clone()) }
            }
            Say::Words(Localized::Endonym) => Spot::alone(ClipId::manifest(tag, "endonym")),
            Say::Words(Localized::Verbatim(_)) => return Vec::new(),
            Say::Manifest(tag, field) => Spot::alone(ClipId::manifest(tag, field)),
            Say::Number(fact) => match FactId::new(fact) {
                Some(fact) => Spot::alone(ClipId::fact(tag, &fact)),
                None => return Vec::new(),
            },
            Say::Digits(number) => {
                let digits = number.chars().filter(char::is_ascii_digit);
                return digits.map(|digit| Spot::alone(ClipId::digit(tag, digit))).collect();
            }
            Say::Site(words, entry) => Spot::alone(self.of_site(*words, entry, pace)),
            Say::Town(town) => Spot::alone(ClipId::town(town)),
        };
        vec![spot]
    }

    /// Names are German; a note is in the reader's language where somebody speaks it.
    fn of_site(&mut self, words: SiteWords, entry: &EntryRef, pace: Pace) -> ClipId {
        let german = LanguageTag::german();
        match words {
            SiteWords::Name => ClipId::site(&german, entry, false),
            SiteWords::Note => {
                let own = ClipId::site(self.active.tag(), entry, true);
                if self.clip(&own, pace).is_some() { own } else { ClipId::site(&german, entry, true) }
            }
        }
    }
}
