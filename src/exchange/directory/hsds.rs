//! Open Referral HSDS 3.0 as JSON: one entry for each place at which a service is given.
//!
//! <https://docs.openreferral.org/en/3.0/hsds/schema_reference.html>

use std::collections::{BTreeMap, HashMap};

use jiff::civil::Date;
use serde_json::{Value, error::Category};

use super::{
    cell::{placed, postcode},
    left::left,
    linked::{Linked, Object, text},
    names::{self, Read},
    phone::phone,
    schedule::Week,
    vocabulary::Vocabulary,
};
use crate::{
    content::directory::Draft,
    diagnostic::{Diagnostic, Fault, Location, SourceText},
    exchange::table::MOST_ROWS,
};

/// Telephones nobody speaks into.
const SILENT: [&str; 7] = ["fax", "pager", "textphone", "text", "sms", "tty", "videophone"];
/// Addresses nobody can go to.
const NOWHERE: [&str; 2] = ["postal", "virtual"];

/// Why a file is no JSON, and where.
fn no_json(source: &SourceText, error: &serde_json::Error) -> Diagnostic {
    let place = Location { file: source.path.clone(), line: error.line().max(1), column: error.column().max(1) };
    let fault = match error.classify() {
        _ if source.text.trim().is_empty() => Fault::new("empty"),
        Category::Eof => Fault::new("cut"),
        _ => Fault::other(error),
    };
    Diagnostic::error("import-json", place.clone()).because(fault).with("line", place.line).with("column", place.column)
}

/// The entries of a file.
pub(super) fn entries(
    source: &SourceText,
    vocabulary: &Vocabulary<'_>,
    today: Date,
    findings: &mut Vec<Diagnostic>,
) -> Vec<Read> {
    let value: Value = match serde_json::from_str(&source.text) {
        Ok(value) => value,
        Err(error) => {
            findings.push(no_json(source, &error));
            return Vec::new();
        }
    };
    let keys = keys(&value);
    let reader = Reader { linked: Linked::read(value), places: places(source), source, vocabulary, today };
    // Lists of other programs have titles, features or elements.
    if !reader.linked.all("service").iter().any(|service| text(service, "name").is_some()) {
        let finding = Diagnostic::error("import-not-hsds", Location::file(&source.path));
        findings.push(finding.with("keys", keys));
        return Vec::new();
    }
    reader.broken(findings);
    let mut entries = Vec::new();
    let services = reader.linked.all("service");
    if services.len() > MOST_ROWS {
        let finding = Diagnostic::error("import-many", Location::file(&source.path)).with("count", services.len());
        findings.push(finding.with("most", MOST_ROWS));
    }
    for service in services.iter().take(MOST_ROWS) {
        reader.service(service, &mut entries, findings);
    }
    entries
}

/// What the first object of a file holds.
fn keys(value: &Value) -> String {
    let first = value.as_array().map_or(Some(value), |list| list.first());
    let keys = first.and_then(Value::as_object).map(|object| object.keys().take(12).cloned().collect::<Vec<_>>());
    keys.filter(|keys| !keys.is_empty()).map_or_else(|| "—".to_owned(), |keys| keys.join(", "))
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
    today: Date,
}

/// A service at one of its places.
#[derive(Clone, Copy)]
struct Given<'a> {
    service: &'a Object,
    /// A place is named by a link with an id of its own; schedules may belong to that link.
    link: Option<&'a Object>,
    location: Option<&'a Object>,
    organization: Option<&'a Object>,
}

impl<'a> Given<'a> {
    /// Objects that may own others, nearest first.
    fn owners(self) -> [(&'static str, Option<&'a Object>); 3] {
        [("service_at_location", self.link), ("service", Some(self.service)), ("location", self.location)]
    }

    fn name(self) -> String {
        name(self.service, self.organization)
    }
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

    fn service(&self, service: &Object, entries: &mut Vec<Read>, findings: &mut Vec<Diagnostic>) {
        let id = text(service, "id").unwrap_or_default();
        if let Some(status) = text(service, "status").filter(|status| !status.eq_ignore_ascii_case("active")) {
            let finding = Diagnostic::note("import-inactive", self.place(&id));
            let finding = finding.with("entry", text(service, "name").unwrap_or_default());
            findings.push(finding.with("status", status));
            return;
        }
        let organization = text(service, "organization_id").and_then(|id| self.linked.get("organization", &id));
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
            let draft = self.draft(Given { service, link, location, organization }, findings);
            let place = self.place(&id);
            if let Some(entry) = draft.lower(self.vocabulary.needs, &|_, _| place.clone(), findings) {
                placed(&entry, self.vocabulary, place, findings);
                // Ids that were counted here are those of the row, which may come and go.
                let ids = [Some(service), link, location].into_iter().flatten().filter_map(|object| text(object, "id"));
                let ids = ids.filter(|id| !id.starts_with('?')).collect::<Vec<_>>().join("|");
                let identified = !ids.is_empty();
                let said = || format!("{:?}|{:?}", entry.street, entry.phone);
                let key = if identified { ids } else { said() };
                entries.push(Read { entry, own: false, identified, key });
            }
        }
    }

    fn draft(&self, given: Given<'_>, findings: &mut Vec<Diagnostic>) -> Draft {
        let Given { service, location, .. } = given;
        let id = text(service, "id").unwrap_or_default();
        let place = self.place(&id);
        let owners = given.owners();
        let addresses: Vec<&Object> = self.of("address", &[("location", location)]).collect();
        let goes = addresses.iter().copied().find(|address| !is_of(address, "address_type", &NOWHERE));
        let part = |address: Option<&Object>, name| address.and_then(|address| text(address, name)).unwrap_or_default();
        // Of an address nobody can go to, the town alone says something.
        let town = part(goes.or(addresses.first().copied()), "city");
        let degrees = |name| Some(location.and_then(|location| text(location, name))?.parse().unwrap_or(f64::NAN));
        let name = given.name();
        let week = Week { today: self.today, entry: &name, place: &place };
        let hours = week.hours(self.of("schedule", &owners), findings);
        let phone = self.phone(given, &place, findings);
        let languages = self.of("language", &owners).filter_map(|language| {
            let words = ["code", "name", "language"].map(|field| text(language, field));
            let words: Vec<&str> = words.iter().flatten().map(String::as_str).collect();
            if words.is_empty() { None } else { self.vocabulary.language(&words, &place, findings) }
        });
        let languages = languages.collect();
        self.tell(given, &addresses, goes, &place, findings);
        let note = text(service, "description").map(|text| BTreeMap::from([("de".to_owned(), text)]));
        Draft {
            id: names::name(&name, &town),
            name,
            needs: self.needs(service, &id),
            town,
            street: Some(part(goes, "address_1")),
            postcode: postcode(&part(goes, "postal_code"), &place, findings),
            latitude: degrees("latitude"),
            longitude: degrees("longitude"),
            phone,
            languages,
            hours,
            note: note.unwrap_or_default(),
            valid_until: None,
        }
    }

    /// The first number somebody answers, of the nearest that has one; all others are told.
    fn phone(&self, given: Given<'_>, place: &Location, findings: &mut Vec<Diagnostic>) -> Option<String> {
        let owners = given.owners().into_iter().chain([("organization", given.organization)]);
        let all: Vec<&Object> = owners
            .flat_map(|owner| self.of("phone", &[owner]))
            .filter(|phone| text(phone, "number").is_some())
            .collect();
        let voice = all.iter().copied().find(|phone| !is_of(phone, "type", &SILENT));
        let others = all.into_iter().filter(|phone| voice.is_none_or(|voice| !std::ptr::eq(voice, *phone)));
        let said = |phone: &Object| {
            let number = text(phone, "number")?;
            Some(text(phone, "type").map_or_else(|| number.clone(), |kind| format!("{number} ({kind})")))
        };
        let others = others.filter_map(said).collect::<Vec<_>>().join(", ");
        if !others.is_empty() {
            findings.push(match voice {
                Some(_) => {
                    let finding = Diagnostic::note("import-phone-others", place.clone()).with("entry", given.name());
                    finding.with("numbers", others)
                }
                None => Diagnostic::error("import-phone-fax", place.clone()).with("written", others),
            });
        }
        phone(&text(voice?, "number")?, place, findings)
    }

    /// Tells what is said of an entry and isn't taken.
    fn tell(
        &self,
        given: Given<'_>,
        addresses: &[&Object],
        goes: Option<&Object>,
        place: &Location,
        findings: &mut Vec<Diagnostic>,
    ) {
        let mut fields = left(given.service, &[]);
        fields.extend(given.link.iter().flat_map(|link| left(link, &["description"])));
        fields.extend(given.location.iter().flat_map(|location| left(location, &["name", "description"])));
        for address in addresses {
            let taken = goes.is_some_and(|goes| std::ptr::eq(goes, *address));
            let also: &[&str] = if taken { &[] } else { &["address_1", "city", "postal_code"] };
            fields.extend(left(address, also));
        }
        for kind in ["phone", "schedule"] {
            fields.extend(self.of(kind, &given.owners()).flat_map(|object| left(object, &["description"])));
        }
        fields.extend(self.other_terms(given.service));
        if !fields.is_empty() {
            let finding = Diagnostic::note("import-left", place.clone()).with("entry", given.name());
            findings.push(finding.with("fields", fields.join(", ")));
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

    /// What a service is called under by taxonomies and by itself: the words of each.
    fn terms(&self, service: &Object, id: &str) -> Vec<Vec<String>> {
        let attributes = self.linked.of("attribute", "service", id);
        let terms =
            attributes.filter_map(|attribute| self.linked.get("taxonomy_term", &text(attribute, "taxonomy_term_id")?));
        let words = terms.map(|term| ["code", "name", "id"].iter().filter_map(|field| text(term, field)).collect());
        let own = ["needs", "category"].into_iter().filter_map(|field| Some(vec![text(service, field)?]));
        words.chain(own).collect()
    }

    /// The needs those words name.
    fn needs(&self, service: &Object, id: &str) -> Vec<String> {
        let words = self.terms(service, id).into_iter().flatten();
        let mut needs: Vec<String> = words.filter_map(|word| self.vocabulary.need(&word)).collect();
        let mut seen = std::collections::HashSet::new();
        needs.retain(|need| seen.insert(need.clone()));
        needs
    }

    /// Terms that are no need here.
    fn other_terms(&self, service: &Object) -> Vec<String> {
        let terms = self.terms(service, &text(service, "id").unwrap_or_default()).into_iter();
        let other = terms.filter(|words| words.iter().all(|word| self.vocabulary.need(word).is_none()));
        other.filter_map(|words| Some(format!("taxonomy_term “{}”", words.get(1).or(words.first())?))).collect()
    }
}

/// Whether an object is of one of these kinds.
fn is_of(object: &Object, field: &str, kinds: &[&str]) -> bool {
    text(object, field).is_some_and(|kind| kinds.contains(&kind.to_lowercase().as_str()))
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
