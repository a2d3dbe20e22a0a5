//! Which words an act, a touch or another page makes the voice speak.
//!
//! Owns: that choice, as [`Order`]s. Refuses: where a clip lies ([`clips`](super::clips)) and whether something sounds
//! (`bridge`). Nothing here is changed: an order follows from the visit, the content and an act.

use jiff::civil::DateTime;

use crate::{
    content::{
        Page, PageKind, Placement,
        clip::cues::Pace,
        directory::{Entry, HoursState, Site, need_label},
        fact::emergency::LINES,
    },
    language::{CatalogueId, LanguageTag, MessageId},
    library::Library,
    ui::{
        core::{Act, Say, Sheet, SiteContext, SiteWords, View, Visit, is_help},
        narration::queue::Phase,
        text::{Column, Localized},
    },
};

/// What the voice is to do.
#[derive(Debug, Clone, PartialEq)]
pub enum Order {
    /// Says this instead of what it says; at a pace of its own where one is named.
    Say(Vec<Say>, Option<Pace>),
    /// Holds.
    Pause,
    /// Goes on.
    Resume,
    /// The sentence again.
    Replay,
    /// The same at the visit's pace.
    Pace,
    /// Nothing more.
    Silence,
    /// Nothing more of the question that was asked in between; what was held then is held again.
    Return,
    /// Louder, or softer, by steps; and says so.
    Louder(i8),
    /// Tells whether there is sound.
    Probe,
}

/// What a choice of words depends on.
pub struct Script<'a> {
    /// The content.
    pub library: &'a Library,
    /// Where the visitor is.
    pub visit: &'a Visit,
    /// The reader's language.
    pub tag: &'a LanguageTag,
    /// What the house knows.
    pub around: Option<&'a SiteContext>,
    /// Places open and close.
    pub now: DateTime,
}

/// Where the voice was last: what it says depends on what of it has changed.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Heard {
    view: View,
    help: bool,
    asked: bool,
    slow: bool,
    language: Option<LanguageTag>,
}

fn words(id: MessageId) -> Say {
    Say::Words(Localized::new(id))
}

fn german(id: MessageId) -> Say {
    Say::Words(Localized::reference(id))
}

fn ui(id: &'static str) -> Say {
    words(MessageId::ui(id))
}

fn in_column(id: &MessageId, column: Column) -> Say {
    Say::Words(Localized::in_column(id.clone(), column))
}

/// What is said of a place: what it is for, its name, whether it is open, its number, its note.
fn place(site: &Site, entry: &Entry, now: DateTime) -> Vec<Say> {
    let id = site.entry_ref(&entry.id);
    let mut says: Vec<Say> = entry.needs.iter().map(|need| words(need_label(need))).collect();
    says.push(Say::Site(SiteWords::Name, id.clone()));
    if !entry.hours.is_empty() {
        let minute = u16::try_from(now.hour()).unwrap_or(0) * 60 + u16::try_from(now.minute()).unwrap_or(0);
        let open = matches!(entry.hours.state_at(now.weekday(), minute), HoursState::Open { .. });
        says.push(ui(if open { "open-now" } else { "closed-now" }));
    }
    if let Some(phone) = &entry.phone {
        says.push(ui("phone"));
        says.push(Say::Digits(phone.as_str().to_owned()));
    }
    says.push(Say::Site(SiteWords::Note, id));
    says
}

impl Script<'_> {
    /// What an act makes the voice do; most acts leave it alone.
    pub fn order(&self, act: &Act, phase: Phase) -> Option<Order> {
        let order = match act {
            Act::Play => match phase {
                Phase::Playing => Order::Pause,
                Phase::Paused => Order::Resume,
                Phase::Idle => self.whole_page(),
            },
            Act::Replay if phase == Phase::Idle => self.whole_page(),
            Act::Replay => Order::Replay,
            Act::Hear(id, column) => self.hear(id, *column, phase),
            Act::Slowly(id, column) => Order::Say(vec![in_column(id, *column)], Some(Pace::Slow)),
            Act::Volume(step) => Order::Louder(*step),
            Act::Raise(Sheet::Sound) => Order::Probe,
            act => Order::Say(self.says(act)?, None),
        };
        Some(order)
    }

    /// What acts say that open something, or have no other use than to be heard.
    fn says(&self, act: &Act) -> Option<Vec<Say>> {
        let says = match act {
            Act::Interpreter => {
                let card = ["interpreter-need", "interpreter-language"].map(|id| german(MessageId::ui(id)));
                card.into_iter().chain([Say::Manifest(self.tag.clone(), "name")]).collect()
            }
            // A phrase is for the person opposite, a question of theirs for the visitor.
            Act::Oppose(page) => {
                let (_, page, _) = self.library.page(page)?;
                let asked = matches!(page.kind, PageKind::Asked { .. });
                vec![in_column(&page.title(), if asked { Column::READER } else { Column::REFERENCE })]
            }
            // The answer is for the one who asked.
            Act::Reply(at) => {
                let (_, page, _) = self.library.page(self.visit.shown_to_other.as_ref()?)?;
                let PageKind::Asked { reply, .. } = &page.kind else { return None };
                vec![german(MessageId::ui(reply.answer(*at)?))]
            }
            Act::HearPlace(id) => {
                let site = &self.around?.site;
                place(site, site.entry(id.as_str())?, self.now)
            }
            Act::EmergencyLine(at) => {
                let line = LINES.get(*at)?;
                vec![ui("help-others-hear"), words(line.label()), Say::Number(line.fact)]
            }
            Act::Invite(tag) => vec![Say::Manifest(tag.clone(), "invitation")],
            Act::ReadToMe if self.visit.read_to_me => ["read-to-me-first", "read-to-me-second"].map(ui).to_vec(),
            Act::Answer(at) => {
                let page = self.in_view().filter(|page| matches!(page.kind, PageKind::Question { .. }))?;
                vec![words(page.message(&format!("a{}-why", at + 1)))]
            }
            _ => return None,
        };
        Some(says)
    }

    fn in_view(&self) -> Option<&Page> {
        let View::Page(page) = &self.visit.view else { return None };
        self.library.page(page).map(|(_, page, _)| page)
    }

    /// What a page says from its top: title and sentences, or question and answers.
    fn lines(&self) -> Vec<Say> {
        self.in_view()
            .map_or_else(Vec::new, |page| std::iter::once(page.title()).chain(page.rows()).map(words).collect())
    }

    fn whole_page(&self) -> Order {
        Order::Say(self.warned(self.lines()), None)
    }

    /// From a touched sentence a page is read on; a German one, an answer or an explanation stands alone.
    fn hear(&self, id: &MessageId, column: Column, phase: Phase) -> Order {
        let mut says = vec![in_column(id, column)];
        let question = self.in_view().is_some_and(|page| matches!(page.kind, PageKind::Question { .. }));
        if column == Column::READER && !question {
            let mut lines = self.lines();
            if let Some(at) = lines.iter().position(|say| *say == says[0]) {
                says = lines.split_off(at);
            }
        }
        Order::Say(if phase == Phase::Idle { self.warned(says) } else { says }, None)
    }

    /// On a page of Help nothing is said before the line that others can hear it.
    fn warned(&self, mut says: Vec<Say>) -> Vec<Say> {
        if is_help(&self.visit.view, self.library) {
            says.insert(0, ui("help-others-hear"));
        }
        says
    }

    /// What is said where somebody asked for these words. What tells of a page of Help has the same line before it.
    pub fn said(&self, mut says: Vec<Say>, phase: Phase) -> Vec<Say> {
        if phase == Phase::Idle && says.iter().any(|say| self.tells_of_help(say)) {
            says.insert(0, ui("help-others-hear"));
        }
        says
    }

    /// Whether nobody may read afterwards what was said: on Help, and where one of its pages is called by its name.
    pub fn is_discreet(&self, says: &[Say]) -> bool {
        self.visit.on_help(self.library) || says.iter().any(|say| self.tells_of_help(say))
    }

    fn tells_of_help(&self, say: &Say) -> bool {
        let Say::Words(Localized::Message { id, .. }) = say else { return false };
        let CatalogueId::Module(module) = &id.catalogue else { return false };
        self.library.module(module).is_some_and(|module| module.shelf == Placement::Help)
    }

    /// Where the voice is now.
    pub fn heard(&self) -> Heard {
        Heard {
            view: self.visit.view.clone(),
            help: self.visit.sheet == Some(Sheet::Help),
            asked: self.visit.asks,
            slow: self.visit.slow,
            language: Some(self.tag.clone()),
        }
    }

    /// Another page or language stops the voice, and a lesson's page may speak by itself; another pace goes on from the
    /// sentence.
    pub fn turned(&self, last: &Heard, auto_play: bool) -> Option<Order> {
        let now = self.heard();
        let page = now.view != last.view;
        if page || now.language != last.language || now.help && !last.help {
            let lesson = self.in_view().is_some() && self.visit.sheet.is_none();
            let speaks = lesson && auto_play && !is_help(&self.visit.view, self.library);
            return Some(if speaks { Order::Say(self.lines(), None) } else { Order::Silence });
        }
        if last.asked && !now.asked {
            return Some(Order::Return);
        }
        (now.slow != last.slow).then_some(Order::Pace)
    }
}

#[cfg(test)]
mod tests;
