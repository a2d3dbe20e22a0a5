//! What screens are built from, and what of it they depend on.

use std::sync::Arc;

use bevy::{ecs::system::SystemParam, prelude::*};

use crate::{
    content::{
        Module, Page,
        clip::cues::{ClipId, Pace},
    },
    kiosk::{
        KioskSettings, WallClock,
        staff::{PackListView, StaffUiState},
    },
    language::{Args, Language, LanguageTag, MessageId},
    library::{Library, VoiceKind},
    ui::{
        core::{Browse, Offered, Served, Sheet, Silent, SiteContext, Sited, View, Visit, surface::Visitor},
        text::{ActiveLanguages, TextScale},
    },
};

/// Something that lies over the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Over {
    /// A sheet. Help takes the page's place.
    Sheet(Sheet),
    /// "Are you still there?"
    Question,
}

/// Everything that a layer says; equal keys, equal trees.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Key {
    pub(super) visit: Visit,
    pub(super) portrait: bool,
    /// Numbers are written in its digits, notes in its words.
    tag: LanguageTag,
    draft: bool,
    voice: Option<VoiceKind>,
    fallback: Option<LanguageTag>,
    german: bool,
    silent: bool,
    /// Places open and close.
    minute: jiff::civil::DateTime,
    /// What staff see, where they do.
    staff: Option<(StaffUiState, PackListView)>,
}

impl Key {
    /// What lies over the page, if anything does. Help takes the page's place.
    pub(super) fn sheet(&self) -> Option<Sheet> {
        self.visit.sheet.filter(|sheet| *sheet != Sheet::Help)
    }

    /// Whether Help's numbers fill the screen.
    pub(super) fn is_help(&self) -> bool {
        self.visit.sheet == Some(Sheet::Help)
    }

    /// What lies over the page, from below.
    pub(super) fn over(&self) -> Vec<Over> {
        let asks = self.visit.asks.then_some(Over::Question);
        self.visit.sheet.map(Over::Sheet).into_iter().chain(asks).collect()
    }

    /// What the page says, whatever lies over it.
    pub(super) fn of_page(&self) -> Self {
        let mut page = self.clone();
        page.visit.asks = false;
        page.visit.sheet = self.visit.sheet.filter(|sheet| *sheet == Sheet::Help);
        (page.visit.shown_to_other, page.visit.reply, page.silent) = (None, None, false);
        if page.visit.view != View::Languages {
            page.visit.browse = Browse::default();
        }
        page
    }

    /// What the sheet says, if there is one.
    pub(super) fn of_sheet(&self) -> Option<Self> {
        let mut sheet = self.clone();
        sheet.visit.asks = false;
        self.sheet().map(|_| sheet)
    }

    /// What is asked, if anything is: the same on every page.
    pub(super) fn of_question(&self) -> Option<Self> {
        let visit = Visit { asks: true, text: self.visit.text, ..Visit::default() };
        let asked =
            Self { visit, draft: false, voice: None, fallback: None, silent: false, staff: None, ..self.clone() };
        self.visit.asks.then_some(asked)
    }
}

/// What a screen builds from.
pub(super) struct Scene<'a> {
    pub(super) library: &'a Library,
    pub(super) active: &'a ActiveLanguages,
    pub(super) languages: &'a [Arc<Language>],
    pub(super) visit: &'a Visit,
    pub(super) portrait: bool,
    pub(super) draft: bool,
    pub(super) voice: Option<VoiceKind>,
    pub(super) fallback: Option<LanguageTag>,
    pub(super) german: bool,
    pub(super) silent: bool,
    pub(super) around: Option<&'a SiteContext>,
    pub(super) now: jiff::civil::DateTime,
    pub(super) staff_ui: &'a StaffUiState,
    pub(super) packs: &'a PackListView,
    /// Whether there is a PIN for staff.
    pub(super) pinned: bool,
}

impl Scene<'_> {
    pub(super) fn page(&self) -> Option<(&Arc<Module>, &Page, usize)> {
        let View::Page(page) = &self.visit.view else { return None };
        self.library.page(page)
    }

    /// Columns a grid of `wide` columns has on this screen: fewer upright, fewer with larger text.
    pub(super) fn columns(&self, wide: u16, upright: u16) -> u16 {
        let most = if self.portrait { upright } else { wide };
        match self.visit.text {
            TextScale::Normal => most,
            _ => most.saturating_sub(1).max(1),
        }
    }
}

/// Where a scene comes from.
#[derive(SystemParam)]
pub(super) struct Sources<'w, 's> {
    pub(super) served: Res<'w, Served>,
    pub(super) visit: Visitor<'w, 's, Visit>,
    active: Visitor<'w, 's, ActiveLanguages>,
    offered: Res<'w, Offered>,
    silent: Res<'w, Silent>,
    sited: Res<'w, Sited>,
    clock: Res<'w, WallClock>,
    staff_ui: Res<'w, StaffUiState>,
    packs: Res<'w, PackListView>,
    settings: Res<'w, KioskSettings>,
}

impl Sources<'_, '_> {
    /// Whether any of them may say something else than before.
    pub(super) fn are_changed(&self) -> bool {
        let content = self.served.is_changed() || self.active.is_changed() || self.silent.is_changed();
        content || self.visit.is_changed() || self.staff_ui.is_changed() || self.packs.is_changed()
    }

    /// What they say now.
    pub(super) fn key(&self, portrait: bool) -> Key {
        let (visit, active): (&Visit, &ActiveLanguages) = (&self.visit, &self.active);
        let mut shape = visit.clone();
        // No screen shows these, or a system writes them.
        shape.primed = None;
        shape.left_at.clear();
        shape.filter.pan = Vec2::ZERO;
        shape.browse = Browse { script: shape.browse.script, ..Browse::default() };
        let (mut draft, mut voice, mut fallback) = (false, None, None);
        if let View::Phrases(module) = &visit.view {
            draft = active.reader().is_draft(module.as_str());
            let title = MessageId::module_title(module.as_str());
            voice = self.served.clip(&ClipId::of(active.tag(), &title), Pace::Normal).map(|clip| clip.voice);
        }
        if let View::Page(page) = &visit.view {
            draft = active.reader().is_draft(page.module.as_str());
            if let Some((_, page, _)) = self.served.page(page) {
                let found = active.reader().get(&page.title(), &Args::none());
                voice = self.served.clip(&ClipId::of(&found.tag, &page.title()), Pace::Normal).map(|clip| clip.voice);
                fallback = found.fallback.then_some(found.tag);
            }
        }
        // Help has the words of whoever brought the language; that nobody checked them is said there too.
        if visit.sheet == Some(Sheet::Help) {
            draft = self.served.is_unchecked(active.tag());
        }
        let now = self.clock.now();
        Key {
            visit: shape,
            portrait,
            tag: active.tag().clone(),
            draft,
            voice,
            fallback,
            german: *active.tag() == LanguageTag::german(),
            silent: self.silent.0 && visit.sheet == Some(Sheet::Sound),
            minute: now.date().at(now.hour(), now.minute(), 0, 0),
            staff: visit.view.is_staff().then(|| self.staff()),
        }
    }

    fn staff(&self) -> (StaffUiState, PackListView) {
        let mut packs = if self.visit.view == View::Staff { self.packs.clone() } else { PackListView::default() };
        // Progress is written in place.
        packs.busy.iter_mut().for_each(|progress| progress.share = 0.0);
        (self.staff_ui.clone(), packs)
    }

    /// What a screen builds from.
    pub(super) fn scene<'a>(&'a self, key: &Key) -> Scene<'a> {
        Scene {
            library: &self.served,
            active: &self.active,
            languages: &self.offered,
            visit: &self.visit,
            portrait: key.portrait,
            draft: key.draft,
            voice: key.voice,
            fallback: key.fallback.clone(),
            german: key.german,
            silent: self.silent.0,
            around: self.sited.0.as_deref(),
            now: self.clock.now(),
            staff_ui: &self.staff_ui,
            packs: &self.packs,
            pinned: self.settings.staff_pin.is_some(),
        }
    }
}
