//! What came back, laid into a language's files.
//!
//! Owns: which text is taken, and what is said of the others. Refuses: writing files (commands do).

use std::collections::{BTreeMap, BTreeSet};

use super::{
    Received, Row,
    doubt::{Asked, Doubt, doubt, is_typed_over, is_untouched},
    length, limit,
    present::Present,
    segment::{german_of, shown_form, text_id},
    version,
};
use crate::{
    content::term::origins::Origins,
    diagnostic::{Diagnostic, Location, Report},
    language::{
        Catalogue, CatalogueId, MessageId,
        fluent::{
            edit::{self, EditError, Order},
            pattern,
        },
    },
};

/// How many texts of a file were what.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// New or changed.
    pub placed: usize,
    /// The same as in the language's file, or untouched by the translator.
    pub unchanged: usize,
    /// Without a translation.
    pub empty: usize,
    /// With a finding that says why.
    pub refused: usize,
}

/// A language's files with what came back.
#[derive(Debug, Default)]
pub struct Placed {
    /// Files that have changed, whole.
    pub files: BTreeMap<CatalogueId, String>,
    /// What its texts were translated from.
    pub origins: Origins,
    /// How many texts were what.
    pub counts: Counts,
}

/// Which texts are taken.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Taken {
    /// Also those that the program they were translated in calls unfinished.
    pub unfinished: bool,
}

/// Lays what came back into a language's files. The German of a row is remembered as what its text was translated from.
pub fn place(german: &Catalogue, present: &Present, received: &Received, taken: Taken) -> Report<Placed> {
    let mut placed = Placed { origins: present.origins.clone(), ..Placed::default() };
    let orders = german.files().iter().map(|(id, ftl)| (id.clone(), Order::of(ftl))).collect();
    let mut placer = Placer {
        german,
        present,
        taken,
        orders,
        placed: &mut placed,
        seen: BTreeMap::new(),
        same: BTreeSet::new(),
        copies: Vec::new(),
        typed_over: Vec::new(),
        findings: Vec::new(),
    };
    for row in &received.rows {
        placer.row(row);
    }
    placer.sum_up();
    let findings = placer.findings;
    Report::new(placed, findings)
}

struct Placer<'a> {
    german: &'a Catalogue,
    present: &'a Present,
    taken: Taken,
    orders: BTreeMap<CatalogueId, Order>,
    placed: &'a mut Placed,
    /// What the file said of each text first.
    seen: BTreeMap<MessageId, String>,
    /// Texts that the file has as they are here.
    same: BTreeSet<MessageId>,
    /// Where the German stands for a translation.
    copies: Vec<Location>,
    /// Rows without a translation whose German is none of ours.
    typed_over: Vec<Location>,
    findings: Vec<Diagnostic>,
}

impl Placer<'_> {
    fn row(&mut self, row: &Row) {
        let typed = row.translation.trim();
        if row.id.is_empty() && typed.is_empty() {
            return;
        }
        let id = text_id(&row.id);
        let german = id.as_ref().and_then(|id| german_of(self.german, id));
        let (Some(id), Some(german)) = (id, german) else {
            return self.refuse(Diagnostic::warning("exchange-unknown", row.place.clone()).with("id", &row.id));
        };
        if typed.is_empty() {
            return self.empty(&id, row, &german);
        }
        let line = pattern::typed(typed);
        let own = self.present.text(&id);
        if own.as_ref().is_some_and(|own| is_untouched(row, typed, &line, own)) {
            return self.unchanged(&id, row);
        }
        if let Some(first) = self.seen.get(&id) {
            if *first != line {
                self.refuse(Diagnostic::warning("exchange-twice", row.place.clone()).with("id", &row.id));
            }
            return;
        }
        self.seen.insert(id.clone(), line.clone());
        let unfinished = self.taken.unfinished;
        match doubt(&Asked { row, typed, german: &german, own: own.as_deref(), unfinished }) {
            Some(Doubt::Copy) => {
                self.placed.counts.empty += 1;
                self.copies.push(row.place.clone());
                return;
            }
            Some(Doubt::Refused(finding)) => return self.refuse(finding),
            None => {}
        }
        // Where nothing stands, nobody's words are overwritten.
        if let (Some(own), Some(seen)) = (&own, &row.version)
            && *seen != version(own)
        {
            let finding = Diagnostic::error("exchange-both", row.place.clone()).with("id", &row.id);
            return self.refuse(finding.with("here", own).with("there", line));
        }
        if self.variables_fit(&id, row, &german, &line) {
            self.take(&id, row, &german, &line);
        }
    }

    /// A row that has no translation.
    fn empty(&mut self, id: &MessageId, row: &Row, german: &str) {
        self.placed.counts.empty += 1;
        if is_typed_over(row, id, german, self.present.origins.get(id)) {
            self.typed_over.push(row.place.clone());
        }
    }

    /// A row that nobody changed: that says nothing of a German that has changed.
    fn unchanged(&mut self, id: &MessageId, row: &Row) {
        self.placed.counts.unchanged += usize::from(self.same.insert(id.clone()));
        if let (Some(of_file), None) = (&row.german, self.placed.origins.get(id)) {
            self.remember(id, &pattern::typed(of_file));
        }
    }

    /// Writes a text, and remembers what it was translated from.
    fn take(&mut self, id: &MessageId, row: &Row, german: &str, line: &str) {
        let of_file = row.german.as_deref().map(pattern::typed);
        if let Err(code) = self.write(id, line) {
            let refused = match code {
                Unwritten::Broken => Diagnostic::error("exchange-refused", row.place.clone()),
                Unwritten::Unsafe => Diagnostic::error("exchange-unsafe", row.place.clone()),
            };
            return self.refuse(refused.with("id", &row.id));
        }
        self.placed.counts.placed += 1;
        match &of_file {
            Some(of_file) => self.remember(id, of_file),
            // The German it had before is not that of the new words.
            None => self.placed.origins.remove(id),
        }
        self.remarks(id, row, german, of_file.as_deref(), line);
    }

    /// What is said once of many rows.
    fn sum_up(&mut self) {
        if let Some(first) = self.copies.first() {
            let finding = Diagnostic::note("exchange-copies", first.clone()).with("count", self.copies.len());
            self.findings.push(finding);
        }
        if let Some(first) = self.typed_over.first() {
            let finding = Diagnostic::warning("exchange-typed-over", first.clone());
            self.findings.push(finding.with("count", self.typed_over.len()));
        }
    }

    /// What is worth knowing of a text that was placed.
    fn remarks(&mut self, id: &MessageId, row: &Row, german: &str, origin: Option<&str>, line: &str) {
        let at = || row.place.clone();
        if let Some(origin) = origin.filter(|origin| *origin != german) {
            let finding = Diagnostic::note("exchange-stale", at()).with("id", &row.id);
            self.findings.push(finding.with("was", origin).with("now", german));
        }
        let (length, limit) = (length(line), limit(id));
        if length > limit {
            let finding = Diagnostic::warning("exchange-long", at()).with("id", &row.id);
            self.findings.push(finding.with("length", length).with("limit", limit));
        }
        if line.contains("{ \"") && pattern::parse(row.translation.trim()).is_none_or(|parsed| parsed != line) {
            self.findings.push(Diagnostic::note("exchange-braces", at()).with("id", &row.id).with("text", line));
        }
    }

    /// A translation names what German names. A spoken form may say less.
    fn variables_fit(&mut self, id: &MessageId, row: &Row, german: &str, line: &str) -> bool {
        let mut wanted = pattern::variables(german);
        let found = pattern::variables(line);
        let lost: Vec<&String> = wanted.difference(&found).collect();
        if let (Some(name), None) = (lost.first(), shown_form(id)) {
            let finding = Diagnostic::error("exchange-variable-lost", row.place.clone()).with("id", &row.id);
            self.refuse(finding.with("variable", name));
            return false;
        }
        // A spoken form may also name what is shown.
        wanted.extend(
            shown_form(id).and_then(|id| german_of(self.german, &id)).iter().flat_map(|line| pattern::variables(line)),
        );
        if let Some(name) = found.difference(&wanted).next() {
            let finding = Diagnostic::error("exchange-variable-new", row.place.clone()).with("id", &row.id);
            self.refuse(finding.with("variable", name));
            return false;
        }
        true
    }

    fn write(&mut self, id: &MessageId, line: &str) -> Result<(), Unwritten> {
        if self.present.unreadable.contains(&id.catalogue) {
            return Err(Unwritten::Broken);
        }
        let file = self.placed.files.get(&id.catalogue).or(self.present.files.get(&id.catalogue));
        let order = self.orders.entry(id.catalogue.clone()).or_default();
        let file = file.map(String::as_str).unwrap_or_default();
        let edited = edit::set(file, &id.message, id.attribute.as_deref(), line, order)?;
        self.placed.files.insert(id.catalogue.clone(), edited);
        Ok(())
    }

    /// A spoken form comes from the text it speaks, which has its own origin.
    fn remember(&mut self, id: &MessageId, german: &str) {
        if shown_form(id).is_none() {
            self.placed.origins.set(id, german);
        }
    }

    fn refuse(&mut self, finding: Diagnostic) {
        self.placed.counts.refused += 1;
        self.findings.push(finding);
    }
}

/// Why a text could not be written.
enum Unwritten {
    /// The language's files can't be read.
    Broken,
    /// Something else in the file would read differently.
    Unsafe,
}

impl From<EditError> for Unwritten {
    fn from(_: EditError) -> Self {
        Self::Unsafe
    }
}
