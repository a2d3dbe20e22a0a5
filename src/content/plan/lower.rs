//! From a plan's file to the model. What can't be used is left out with a finding, the rest is taught.

use std::{
    collections::{BTreeMap, BTreeSet},
    ops::RangeInclusive,
};

use ron::value::RawValue;

use super::{Block, Day, MINUTES, Plan, PlannedPage, Stock, raw, stock::Taught};
use crate::{
    content::{PageRef, directory::language_tag, is_name},
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{LanguageTag, ron_errors, ron_options, ron_part},
};

/// Minutes a block may have.
pub const BLOCK_MINUTES: RangeInclusive<u16> = 5..=240;
/// Minutes a page may have.
pub const PAGE_MINUTES: RangeInclusive<u16> = 1..=60;
/// Most languages the wall shows.
pub const MOST_LANGUAGES: usize = 4;

/// Reads `assets/plans/<name>.ron`. `None`: it can't be read, its name is none, or no page of it can be taught.
pub fn lower_plan(source: &SourceText, name: &str, stock: &Stock<'_>) -> Report<Option<Plan>> {
    if !is_name(name) {
        return Report::new(None, vec![Diagnostic::error("plan-name", source.place(0)).with("name", name)]);
    }
    let raw: raw::Plan<'_> = match ron_options().from_str(&source.text) {
        Ok(raw) => raw,
        Err(error) => {
            let again = |text: &str| ron_options().from_str::<raw::Plan<'_>>(text).err();
            return Report::new(None, ron_errors(source, &error, &again));
        }
    };
    let mut reading = Reading { source, stock, shown: BTreeSet::new(), findings: Vec::new() };
    let mut title = reading.title(raw.title, "plan");
    title.entry(LanguageTag::german()).or_insert_with(|| name.to_owned());
    let languages = reading.languages(raw.languages);
    let days = raw.days.into_iter().filter_map(|part| reading.day(part)).collect();
    let plan = Plan { name: name.to_owned(), title, languages, days };
    let mut findings = reading.findings;
    let taught = plan.pages().next().is_some();
    if !taught {
        findings.retain(|finding| finding.code != "plan-empty");
        findings.push(Diagnostic::error("plan-empty", source.find("days", 0)).with("part", "plan"));
    }
    Report::new(taught.then_some(plan), findings)
}

struct Reading<'a> {
    source: &'a SourceText,
    stock: &'a Stock<'a>,
    /// Pages that were shown so far.
    shown: BTreeSet<PageRef>,
    findings: Vec<Diagnostic>,
}

impl<'a> Reading<'a> {
    /// Where a text stands in a part that begins at a byte; the part's own place if it isn't there.
    fn at(&self, needle: &str, part: &RawValue, from: usize) -> Location {
        self.source.place(from + part.get_ron().trim_start().find(needle).unwrap_or(0))
    }

    /// A part of a list by itself; what is wrong with it is told.
    fn part<T: serde::Deserialize<'a>>(&mut self, part: &'a RawValue) -> Option<(usize, T)> {
        ron_part(self.source, part).map_err(|finding| self.findings.push(finding)).ok()
    }

    /// A title by language. `of`: a plan, which must have one, or a block, whose title is left out without German.
    fn title(&mut self, part: Option<&'a RawValue>, of: &'static str) -> BTreeMap<LanguageTag, String> {
        let mut title = BTreeMap::new();
        let Some(part) = part else {
            if of == "plan" {
                self.findings.push(Diagnostic::error("plan-title", self.source.place(0)).with("part", of));
            }
            return title;
        };
        let Some((from, texts)) = self.part::<BTreeMap<String, String>>(part) else { return title };
        for (tag, text) in texts {
            let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
            let Some(known) = language_tag(&tag) else {
                let place = self.at(&format!("\"{tag}\""), part, from);
                self.findings.push(Diagnostic::error("language-tag", place).with("tag", tag));
                continue;
            };
            if !text.is_empty() {
                title.entry(known.canonical()).or_insert(text);
            }
        }
        if !title.contains_key(&LanguageTag::german()) {
            self.findings.push(Diagnostic::error("plan-title", self.source.place(from)).with("part", of));
            if of == "block" {
                title.clear();
            }
        }
        title
    }

    /// Languages the wall begins with: each once, those that are there, at most four.
    fn languages(&mut self, part: Option<&'a RawValue>) -> Vec<LanguageTag> {
        let mut tags = Vec::new();
        let Some(part) = part else { return tags };
        let Some((from, names)) = self.part::<Vec<String>>(part) else { return tags };
        for name in &names {
            match language_tag(name).filter(|tag| self.stock.speaks(tag)) {
                Some(tag) if tags.contains(&tag) => {}
                Some(tag) => tags.push(tag),
                None => {
                    let place = self.at(&format!("\"{name}\""), part, from);
                    self.findings.push(Diagnostic::warning("plan-language-unknown", place).with("tag", name));
                }
            }
        }
        if tags.len() > MOST_LANGUAGES {
            let finding = Diagnostic::warning("plan-languages", self.source.place(from));
            self.findings.push(finding.with("count", tags.len()).with("most", MOST_LANGUAGES));
            tags.truncate(MOST_LANGUAGES);
        }
        tags
    }

    fn day(&mut self, part: &'a RawValue) -> Option<Day> {
        let (from, raw) = self.part::<raw::Day<'_>>(part)?;
        if raw.blocks.is_empty() {
            self.findings.push(Diagnostic::error("plan-empty", self.source.place(from)).with("part", "day"));
        }
        let blocks: Vec<Block> = raw.blocks.into_iter().filter_map(|part| self.block(part)).collect();
        (!blocks.is_empty()).then_some(Day { blocks })
    }

    fn block(&mut self, part: &'a RawValue) -> Option<Block> {
        let (from, raw) = self.part::<raw::Block<'_>>(part)?;
        if raw.pages.is_empty() {
            self.findings.push(Diagnostic::error("plan-empty", self.source.place(from)).with("part", "block"));
        }
        let minutes = self.minutes(raw.minutes, &BLOCK_MINUTES, "block", (part, from));
        let known = minutes.is_some();
        let (least, most) = (*BLOCK_MINUTES.start(), *BLOCK_MINUTES.end());
        let nearest = if raw.minutes < i64::from(least) { least } else { most };
        let title = self.title(raw.title, "block");
        let pages: Vec<PlannedPage> = raw.pages.into_iter().filter_map(|part| self.page(part)).collect();
        let block = Block { title, minutes: minutes.unwrap_or(nearest), pages };
        let core = block.pages.iter().filter(|page| page.core && !page.hidden);
        let minutes = |page: &PlannedPage| page.minutes.or_else(|| self.stock.minutes(&page.page)).unwrap_or(MINUTES);
        let needed: u64 = core.map(|page| u64::from(minutes(page))).sum();
        if known && needed > u64::from(block.minutes) {
            let finding = Diagnostic::warning("plan-overfull", self.source.place(from));
            self.findings.push(finding.with("minutes", block.minutes).with("needed", needed));
        }
        (!block.pages.is_empty()).then_some(block)
    }

    fn page(&mut self, part: &'a RawValue) -> Option<PlannedPage> {
        let (from, raw) = self.part::<raw::Page>(part)?;
        let place = self.at(&format!("\"{}\"", raw.page), part, from);
        let page = PageRef::new(&raw.page);
        let taught = page.as_ref().map_or(Taught::Unknown, |page| self.stock.taught(page));
        match taught {
            Taught::Yes | Taught::Unread => {}
            Taught::No => {
                self.findings.push(Diagnostic::error("plan-page-no-lesson", place.clone()).with("page", &raw.page));
            }
            Taught::Unknown => {
                let near = self.stock.nearest(&raw.page).map_or_else(|| "none".to_owned(), |near| near.to_string());
                let finding = Diagnostic::error("plan-page-unknown", place.clone());
                self.findings.push(finding.with("page", &raw.page).with("near", near));
            }
        }
        let page = page.filter(|_| taught == Taught::Yes)?;
        if !raw.hidden && !self.shown.insert(page.clone()) {
            self.findings.push(Diagnostic::warning("plan-page-twice", place).with("page", &page));
        }
        let minutes = raw.minutes.and_then(|minutes| self.minutes(minutes, &PAGE_MINUTES, "page", (part, from)));
        Some(PlannedPage { page, core: !raw.optional, hidden: raw.hidden, minutes })
    }

    /// Minutes within their limits; they stand in a part that begins at a byte.
    fn minutes(
        &mut self,
        written: i64,
        limits: &RangeInclusive<u16>,
        of: &'static str,
        (part, from): (&RawValue, usize),
    ) -> Option<u16> {
        let minutes = u16::try_from(written).ok().filter(|minutes| limits.contains(minutes));
        if minutes.is_none() {
            let finding = Diagnostic::error("plan-minutes", self.at("minutes", part, from)).with("part", of);
            let finding = finding.with("minutes", written).with("least", limits.start()).with("most", limits.end());
            self.findings.push(finding);
        }
        minutes
    }
}
