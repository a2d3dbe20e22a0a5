//! What a file says of an entry and the site file has no field for: told, so that nobody takes it for kept.

use serde_json::Value;

use super::linked::Object;

/// Letters of a value that are shown.
const SHOWN: usize = 60;

/// Fields that are taken, or that say nothing to people.
const TAKEN: [&str; 46] = [
    "name",
    "description",
    "status",
    "latitude",
    "longitude",
    "address_1",
    "city",
    "postal_code",
    "number",
    "valid_from",
    "valid_to",
    "dtstart",
    "until",
    "freq",
    "interval",
    "byday",
    "weekday",
    "bymonthday",
    "byyearday",
    "byweekno",
    "bysetpos",
    "bymonth",
    "count",
    "opens_at",
    "closes_at",
    "wkst",
    "timezone",
    "code",
    "language",
    "needs",
    "category",
    "last_modified",
    "assured_date",
    "assurer_email",
    "country",
    "region",
    "state_province",
    "type",
    "uri",
    "link_entity",
    "priority",
    "metadata",
    "taxonomies",
    "id",
    "latitude_longitude",
    "needs_review",
];

/// Fields of an object that have a value and aren't taken, each with the value.
pub(super) fn left(object: &Object, also: &[&str]) -> Vec<String> {
    let told = |name: &str| {
        !name.ends_with("_id") && !name.ends_with("_type") && (also.contains(&name) || !TAKEN.contains(&name))
    };
    object
        .iter()
        .filter(|(name, _)| told(name))
        .filter_map(|(name, value)| Some(format!("{name} “{}”", shown(value)?)))
        .collect()
}

/// A value on one line; nothing where it says nothing.
fn shown(value: &Value) -> Option<String> {
    let text = match value {
        Value::Null | Value::Bool(false) => return None,
        Value::String(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
        Value::Array(list) if list.is_empty() => return None,
        Value::Object(object) if object.is_empty() => return None,
        value => value.to_string(),
    };
    let mut short: String = text.chars().take(SHOWN).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    (!short.is_empty()).then_some(short)
}
