//! `assets/needs.ron`: what people look for, in the order in which the kiosk shows it.

use std::collections::BTreeMap;

use ron::value::RawValue;
use serde::Deserialize;

use super::NeedId;
use crate::{
    content::PictureName,
    diagnostic::{Diagnostic, Location, Report, SourceText},
    language::{MessageId, ron_errors, ron_options, ron_part},
};

/// What somebody looks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Its name.
    pub id: NeedId,
    /// Its pictogram.
    pub picture: PictureName,
    /// Where it stands.
    pub place: Location,
}

impl Need {
    /// What it is called.
    pub fn label(&self) -> MessageId {
        need_label(&self.id)
    }
}

/// What a need is called.
pub fn need_label(id: &NeedId) -> MessageId {
    MessageId { message: format!("need-{id}").into(), ..MessageId::ui("") }
}

/// All needs, in order; each id once.
#[derive(Debug, Clone, Default)]
pub struct Needs {
    list: Vec<Need>,
    known: BTreeMap<NeedId, usize>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Need")]
struct Raw {
    id: String,
    picture: String,
}

impl Needs {
    /// Reads `needs.ron`. A bad need is left out, the others are kept.
    pub fn read(source: &SourceText) -> Report<Self> {
        let list: Vec<&RawValue> = match ron_options().from_str(&source.text) {
            Ok(list) => list,
            Err(error) => {
                return Report::new(
                    Self::default(),
                    ron_errors(source, &error, &|text| ron_options().from_str::<Vec<&RawValue>>(text).err()),
                );
            }
        };
        let mut findings = Vec::new();
        let mut needs = Vec::new();
        for part in list {
            match ron_part::<Raw>(source, part) {
                Ok((from, raw)) => needs.extend(lower(source, from, &raw, &needs, &mut findings)),
                Err(finding) => findings.push(finding),
            }
        }
        Report::new(Self::new(needs), findings)
    }

    fn new(list: Vec<Need>) -> Self {
        let known = list.iter().enumerate().map(|(at, need)| (need.id.clone(), at)).collect();
        Self { list, known }
    }

    /// The needs without those a rule found an error in.
    #[must_use]
    pub fn without(self, ids: &[NeedId]) -> Self {
        Self::new(self.list.into_iter().filter(|need| !ids.contains(&need.id)).collect())
    }

    /// One need.
    pub fn get(&self, id: &str) -> Option<&Need> {
        self.known.get(id).and_then(|&at| self.list.get(at))
    }

    /// All needs in order.
    pub fn iter(&self) -> impl Iterator<Item = &Need> {
        self.list.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

fn lower(source: &SourceText, from: usize, raw: &Raw, before: &[Need], findings: &mut Vec<Diagnostic>) -> Option<Need> {
    let at = |name: &str| source.find(&format!("\"{name}\""), from);
    let (id, picture) = (NeedId::new(&raw.id), PictureName::new(&raw.picture));
    for (name, fine) in [(&raw.id, id.is_some()), (&raw.picture, picture.is_some())] {
        if !fine {
            findings.push(Diagnostic::error("bad-name", at(name)).with("name", name));
        }
    }
    let need = Need { id: id?, picture: picture?, place: at(&raw.id) };
    if before.iter().any(|other| other.id == need.id) {
        findings.push(Diagnostic::error("need-twice", need.place).with("need", need.id));
        return None;
    }
    Some(need)
}
