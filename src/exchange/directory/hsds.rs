//! Open Referral HSDS 3.0 as JSON: one entry for each place at which a service is given.
//!
//! <https://docs.openreferral.org/en/3.0/hsds/schema_reference.html>

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Weekday;
use serde_json::Value;

use super::{
    cell::{Names, phone, placed, postcode, slug},
    linked::{Linked, Object, text},
    vocabulary::Vocabulary,
};
use crate::{
    content::directory::{Draft, Entry, OpeningHours, Span},
    diagnostic::{Diagnostic, Location, SourceText},
};

/// The entries of a file.
pub(super) fn entries(source: &SourceText, vocabulary: &Vocabulary<'_>, findings: &mut Vec<Diagnostic>) -> Vec<Entry> {
    let value: Value = match serde_json::from_str(&source.text) {
        Ok(value) => value,
        Err(error) => {
            let place =
                Location { file: source.path.clone(), line: error.line().max(1), column: error.column().max(1) };
            findings.push(Diagnostic::error("import-format", place).with("error", error));
            return Vec::new();
        }
    };
    let reader = Reader { linked: Linked::read(value), places: places(source), source, vocabulary };
    reader.broken(findings);
    let mut names = Names::default();
    let mut entries = Vec::new();
    for service in reader.linked.all("service") {
        reader.service(service, &mut names, &mut entries, findings);
    }
    entries
}

/// Byte offset at which each id is given.
fn places(source: &SourceText) -> HashMap<&str, usize> {
    let mut places = HashMap::new();
    for (at, key) in source.text.match_indices("\"id\"") {
        let rest = &source.text[at + key.len()..];
        let value = rest.trim_start().strip_prefix(':').map(str::trim_start).and_then(|rest| rest.strip_prefix('"'));
        if let Some(id) = value.and_then(|value| value.split('"').next()) {
            places.entry(id).or_insert(at);
        }
    }
    places
}

struct Reader<'a> {
    linked: Linked,
    places: HashMap<&'a str, usize>,
    source: &'a SourceText,
    vocabulary: &'a Vocabulary<'a>,
}

impl Reader<'_> {
    fn place(&self, id: &str) -> Location {
        self.source.place(self.places.get(id).copied().unwrap_or(0))
    }

    fn broken(&self, findings: &mut Vec<Diagnostic>) {
        for (own, id, kind, named) in self.linked.broken() {
            let finding = Diagnostic::error("import-link", self.place(&id)).with("own", format!("{own} {id}"));
            findings.push(finding.with("named", format!("{kind} {named}")));
        }
    }

    fn service(&self, service: &Object, names: &mut Names, entries: &mut Vec<Entry>, findings: &mut Vec<Diagnostic>) {
        let id = text(service, "id").unwrap_or_default();
        let name = text(service, "name").unwrap_or_default();
        if let Some(status) = text(service, "status").filter(|status| status != "active") {
            let finding = Diagnostic::note("import-inactive", self.place(&id)).with("entry", name);
            findings.push(finding.with("status", status));
            return;
        }
        // A place is named by a link with an id of its own; schedules may belong to that link.
        let mut at: Vec<(Option<&Object>, Option<&Object>)> = Vec::new();
        for link in self.linked.of("service_at_location", "service", &id) {
            let location = text(link, "location_id").and_then(|id| self.linked.get("location", &id));
            at.extend(location.map(|location| (Some(link), Some(location))));
        }
        if at.is_empty() {
            let own = text(service, "location_id").and_then(|id| self.linked.get("location", &id));
            let organization = text(service, "organization_id").unwrap_or_default();
            let location = own.or_else(|| self.linked.of("location", "organization", &organization).next());
            at.push((None, location));
        }
        for (link, location) in at {
            let draft = self.draft(service, link, location, names, findings);
            let place = self.place(&id);
            if let Some(entry) = draft.lower(self.vocabulary.needs, &|_, _| place.clone(), findings) {
                placed(&entry, self.vocabulary, place, findings);
                entries.push(entry);
            }
        }
    }

    fn draft(
        &self,
        service: &Object,
        link: Option<&Object>,
        location: Option<&Object>,
        names: &mut Names,
        findings: &mut Vec<Diagnostic>,
    ) -> Draft {
        let id = text(service, "id").unwrap_or_default();
        let place = self.place(&id);
        let organization = text(service, "organization_id").and_then(|id| self.linked.get("organization", &id));
        let owners = [("service_at_location", link), ("service", Some(service)), ("location", location)];
        let address = location.and_then(|location| self.of("address", &[("location", Some(location))]).next());
        let with_organization = [owners[0], owners[1], owners[2], ("organization", organization)];
        let number = self.of("phone", &with_organization).find_map(|phone| text(phone, "number"));
        let languages = self.of("language", &owners).filter_map(|language| {
            text(language, "code").or_else(|| text(language, "name")).or_else(|| text(language, "language"))
        });
        let part = |name| address.and_then(|address| text(address, name)).unwrap_or_default();
        let degrees = |name| Some(location.and_then(|location| text(location, name))?.parse().unwrap_or(f64::NAN));
        Draft {
            id: names.name(&format!("{} {}", slug(&name(service, organization)), part("city"))),
            name: name(service, organization),
            needs: self.needs(service, &id),
            town: part("city"),
            street: Some(part("address_1")),
            postcode: postcode(&part("postal_code"), &place, findings),
            latitude: degrees("latitude"),
            longitude: degrees("longitude"),
            phone: number.and_then(|number| phone(&number, &place, findings)),
            languages: languages.map(|language| self.vocabulary.language(&language)).collect(),
            hours: self.hours(&owners, &place, findings),
            note: text(service, "description")
                .map(|text| BTreeMap::from([("de".to_owned(), text)]))
                .unwrap_or_default(),
            valid_until: None,
        }
    }

    /// The objects of a kind that belong to the first of these owners that has any.
    fn of<'s>(
        &'s self,
        kind: &'static str,
        owners: &[(&'static str, Option<&Object>)],
    ) -> impl Iterator<Item = &'s Object> + use<'s> {
        let first = owners.iter().find_map(|(owner, object)| {
            let found: Vec<&'s Object> = self.linked.of(kind, owner, &text((*object)?, "id")?).collect();
            (!found.is_empty()).then_some(found)
        });
        first.into_iter().flatten()
    }

    /// Needs by the terms of taxonomies: by id or by name; other terms mean nothing here.
    fn needs(&self, service: &Object, id: &str) -> Vec<String> {
        let attributes = self.linked.of("attribute", "service", id);
        let terms =
            attributes.filter_map(|attribute| self.linked.get("taxonomy_term", &text(attribute, "taxonomy_term_id")?));
        let words = terms.flat_map(|term| [text(term, "code"), text(term, "name"), text(term, "id")]);
        let own = [text(service, "needs"), text(service, "category")];
        let mut needs: Vec<String> =
            words.chain(own).flatten().filter_map(|word| self.vocabulary.need(&word)).collect();
        let mut seen = std::collections::HashSet::new();
        needs.retain(|need| seen.insert(need.clone()));
        needs
    }

    fn hours(
        &self,
        owners: &[(&'static str, Option<&Object>)],
        place: &Location,
        findings: &mut Vec<Diagnostic>,
    ) -> Vec<(Weekday, Span)> {
        let mut spans = Vec::new();
        for schedule in self.of("schedule", owners) {
            let part = |name| text(schedule, name).unwrap_or_default();
            let (days, opens, closes) = (part("byday"), part("opens_at"), part("closes_at"));
            // Midnight as an end is the end of the day.
            let closes = if clock(&closes) == "00:00" { "24:00" } else { clock(&closes) };
            let written = format!("{days} {}-{closes}", clock(&opens));
            match OpeningHours::spans(&written) {
                Ok(read) => spans.extend(read),
                Err(_) => findings.push(OpeningHours::unreadable(place.clone(), &written)),
            }
        }
        spans
    }
}

/// Organisation and service; the service alone where it names the organisation.
fn name(service: &Object, organization: Option<&Object>) -> String {
    let service = text(service, "name").unwrap_or_default();
    match organization.and_then(|organization| text(organization, "name")) {
        Some(organization) if !service.contains(&organization) && !service.is_empty() => {
            format!("{organization}: {service}")
        }
        _ => service,
    }
}

/// Hours and minutes of `09:00`, `09:00:00`, `09:00+01:00` or `09:00Z`.
fn clock(time: &str) -> &str {
    time.get(..5).unwrap_or(time)
}
