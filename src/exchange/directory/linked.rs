//! HSDS as tables whose rows name each other, however deep it was nested.

use std::collections::HashMap;

use serde_json::{Map, Value};

/// One object of HSDS, without the objects that were nested in it.
pub(super) type Object = Map<String, Value>;

/// Kinds of objects, and the names under which other objects hold or name them, in 3.0 and before.
const KINDS: [(&str, &[&str]); 10] = [
    ("organization", &["organization", "organizations"]),
    ("service", &["service", "services", "contents"]),
    ("location", &["location", "locations"]),
    ("service_at_location", &["service_at_location", "service_at_locations"]),
    ("address", &["address", "addresses", "physical_address", "physical_addresses"]),
    ("phone", &["phone", "phones"]),
    ("schedule", &["schedule", "schedules", "regular_schedule", "regular_schedules"]),
    ("language", &["language", "languages"]),
    ("attribute", &["attribute", "attributes"]),
    ("taxonomy_term", &["taxonomy_term", "taxonomy_terms"]),
];

/// Every object by its kind, in the order of the file.
#[derive(Default)]
pub(super) struct Linked {
    tables: HashMap<&'static str, Vec<Object>>,
    /// Objects by kind and id.
    ids: HashMap<(&'static str, String), usize>,
    /// Objects by their own kind, the kind they belong to, and its id.
    links: HashMap<(&'static str, &'static str, String), Vec<usize>>,
    unnamed: usize,
}

fn kind(name: &str) -> Option<&'static str> {
    KINDS.iter().find(|(_, names)| names.contains(&name)).map(|(kind, _)| *kind)
}

/// What an object is that nothing names: an organisation holds services, anything else is one.
fn kind_of(value: &Value) -> &'static str {
    if value.get("services").is_some_and(Value::is_array) { "organization" } else { "service" }
}

/// A text or number of an object.
pub(super) fn text(object: &Object, name: &str) -> Option<String> {
    let text = match object.get(name)? {
        Value::String(text) => text.trim().to_owned(),
        Value::Number(number) => number.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

impl Linked {
    /// Reads a file: an object with tables, a page of an API, a list of services or of organisations, or one of them.
    pub fn read(value: Value) -> Self {
        let mut linked = Self::default();
        match value {
            Value::Array(ref list) => linked.take(kind_of(list.first().unwrap_or(&Value::Null)), value, None),
            Value::Object(object)
                if object.keys().any(|key| KINDS.iter().any(|(_, names)| names[1..].contains(&key.as_str())))
                    && text(&object, "name").is_none() =>
            {
                for (name, value) in object {
                    if let Some(kind) = kind(&name) {
                        linked.take(kind, value, None);
                    }
                }
            }
            value => linked.take(kind_of(&value), value, None),
        }
        linked.link();
        linked
    }

    /// Takes one object or a list of them; `owner` is the kind and id of what they stood in.
    fn take(&mut self, kind: &'static str, value: Value, owner: Option<(&'static str, &str)>) {
        match value {
            Value::Array(list) => list.into_iter().for_each(|value| self.take(kind, value, owner)),
            Value::Object(object) => {
                self.add(kind, object, owner);
            }
            _ => {}
        }
    }

    /// Adds an object and gives its id.
    fn add(&mut self, own: &'static str, mut object: Object, owner: Option<(&'static str, &str)>) -> String {
        if let Some((kind, id)) = owner {
            object.entry(format!("{kind}_id")).or_insert_with(|| id.into());
        }
        let id = text(&object, "id").unwrap_or_else(|| {
            self.unnamed += 1;
            format!("?{}", self.unnamed)
        });
        object.insert("id".to_owned(), id.clone().into());
        let nested: Vec<(String, &'static str)> = object
            .iter()
            .filter(|(_, value)| value.is_object() || value.is_array())
            .filter_map(|(name, _)| Some((name.clone(), kind(name)?)))
            .collect();
        for (name, kind) in nested {
            match object.remove(&name) {
                // One object is named by this one, such as a service's organization.
                Some(Value::Object(inner)) => {
                    let inner = self.add(kind, inner, None);
                    object.insert(format!("{kind}_id"), inner.into());
                }
                Some(list) => self.take(kind, list, Some((own, &id))),
                None => {}
            }
        }
        self.tables.entry(own).or_default().push(object);
        id
    }

    fn link(&mut self) {
        for (&own, objects) in &self.tables {
            for (at, object) in objects.iter().enumerate() {
                if let Some(id) = text(object, "id") {
                    self.ids.entry((own, id)).or_insert(at);
                }
                for (kind, _) in KINDS {
                    if let Some(id) = text(object, &format!("{kind}_id")) {
                        self.links.entry((own, kind, id)).or_default().push(at);
                    }
                }
                // Attributes name what they belong to in another way.
                if let (Some(kind), Some(id)) =
                    (text(object, "link_entity").as_deref().and_then(kind), text(object, "link_id"))
                {
                    self.links.entry((own, kind, id)).or_default().push(at);
                }
            }
        }
    }

    /// All objects of a kind.
    pub fn all(&self, kind: &str) -> &[Object] {
        self.tables.get(kind).map_or(&[], Vec::as_slice)
    }

    /// One object.
    pub fn get(&self, kind: &'static str, id: &str) -> Option<&Object> {
        self.all(kind).get(*self.ids.get(&(kind, id.to_owned()))?)
    }

    /// The objects of a kind that belong to an object of another.
    pub fn of(&self, kind: &'static str, owner: &'static str, id: &str) -> impl Iterator<Item = &Object> {
        let found = self.links.get(&(kind, owner, id.to_owned()));
        found.into_iter().flatten().filter_map(move |&at| self.all(kind).get(at))
    }

    /// Links to objects that aren't there: kind and id of the object, kind and id of what it names.
    pub fn broken(&self) -> Vec<(&'static str, String, &'static str, String)> {
        let mut broken = Vec::new();
        for (own, _) in KINDS {
            for object in self.all(own) {
                for (kind, _) in KINDS {
                    let Some(named) = text(object, &format!("{kind}_id")) else { continue };
                    if self.get(kind, &named).is_none() {
                        broken.push((own, text(object, "id").unwrap_or_default(), kind, named));
                    }
                }
            }
        }
        broken
    }
}
