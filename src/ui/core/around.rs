//! What the house knows, with what its list and its map need: distances, the nearest first, points of the map.

use std::sync::Arc;

use bevy::prelude::*;

use super::visit::Filter;
use crate::content::{
    Outline, Towns,
    directory::{Entry, Site},
};

/// What the house knows, as it is served: nearest places first.
#[derive(Resource, Debug, Clone, Default)]
pub struct Sited(pub Option<Arc<SiteContext>>);

/// A site with what its map needs.
#[derive(Debug)]
pub struct SiteContext {
    /// The house and its places.
    pub site: Site,
    /// Distance of each entry in kilometres where its place is known, in the order of the site.
    pub distances: Vec<Option<f64>>,
    /// Indices of the entries, nearest first, then by name.
    pub nearest: Vec<usize>,
    /// Towns of the map.
    pub towns: Towns,
    /// Outline of the map; may be empty.
    pub outline: Outline,
}

impl SiteContext {
    /// Sorts a site's entries by distance from the house.
    pub fn new(site: Site, towns: Towns, outline: Outline) -> Self {
        let distance = |entry: &Entry| towns.place(entry).map(|place| site.centre.distance(&place));
        let distances: Vec<Option<f64>> = site.entries.iter().map(distance).collect();
        let mut nearest: Vec<usize> = (0..site.entries.len()).collect();
        let far = |at: usize| distances[at].unwrap_or(f64::MAX);
        nearest
            .sort_by(|&a, &b| far(a).total_cmp(&far(b)).then_with(|| site.entries[a].name.cmp(&site.entries[b].name)));
        Self { site, distances, nearest, towns, outline }
    }

    /// Indices of the entries a filter leaves on a day, nearest first.
    pub fn found<'a>(&'a self, filter: &'a Filter, today: jiff::civil::Date) -> impl Iterator<Item = usize> + 'a {
        self.nearest.iter().copied().filter(move |&at| {
            let entry = &self.site.entries[at];
            !entry.expired(today)
                && filter.need.as_ref().is_none_or(|need| entry.helps(need.as_str()))
                && filter.town.as_ref().is_none_or(|town| entry.town == *town)
                && filter.language.as_ref().is_none_or(|tag| entry.languages.contains(tag))
        })
    }
}
