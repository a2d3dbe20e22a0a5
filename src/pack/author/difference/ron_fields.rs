//! RON as names and values, whatever file it is: enough to see what changed, and nothing is judged.

use std::{collections::BTreeMap, fmt};

use ron::value::RawValue;
use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, Visitor},
};

use crate::{diagnostic::SourceText, language::ron_options};

/// A struct of any kind: its fields as they are written.
struct Fields<'a>(Vec<(String, &'a RawValue)>);

impl<'de> Deserialize<'de> for Fields<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Any;
        impl<'de> Visitor<'de> for Any {
            type Value = Fields<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("fields in brackets")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields<'de>, A::Error> {
                let mut fields = Vec::new();
                while let Some(field) = map.next_entry()? {
                    fields.push(field);
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_any(Any)
    }
}

/// The fields of a file that is one struct, each value as it is written; none where it can't be read.
pub(super) fn fields(source: &SourceText) -> BTreeMap<String, String> {
    let Ok(Fields(fields)) = ron_options().from_str(&source.text) else { return BTreeMap::new() };
    fields.into_iter().map(|(name, value)| (name, written(value))).collect()
}

/// The entries of a list by their `id`, each under `prefix`: the whole file, or its field `list`, in which case the
/// other fields are entries too (`prefix: name`).
pub(super) fn records(source: &SourceText, list: Option<&str>, prefix: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let Some(list) = list else {
        add(&source.text, prefix, &mut found);
        return found;
    };
    let Ok(Fields(fields)) = ron_options().from_str(&source.text) else { return found };
    for (name, value) in fields {
        if name == list {
            add(value.get_ron(), prefix, &mut found);
        } else {
            found.insert(format!("{}: {name}", prefix.trim_end_matches('/')), written(value));
        }
    }
    found
}

fn add(text: &str, prefix: &str, found: &mut BTreeMap<String, String>) {
    let parts: Vec<&RawValue> = ron_options().from_str(text).unwrap_or_default();
    for part in parts {
        let Ok(Fields(fields)) = ron_options().from_str(part.get_ron()) else { continue };
        if let Some((_, id)) = fields.iter().find(|(name, _)| name == "id") {
            found.insert(format!("{prefix}{}", written(id)), written(part));
        }
    }
}

/// A value as people read it: a text without its quotation marks, everything else on one line.
fn written(value: &RawValue) -> String {
    let text = value.get_ron().trim();
    let plain = ron_options().from_str::<String>(text);
    plain.unwrap_or_else(|_| text.split_whitespace().collect::<Vec<_>>().join(" "))
}
