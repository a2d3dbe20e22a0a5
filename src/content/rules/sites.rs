//! Needs have a picture and a name; the texts of a site can be drawn and hold no address.

use std::{collections::BTreeMap, path::Path};

use super::{
    input::{Context, words_path},
    judge::Judge,
};
use crate::{
    content::{
        Faces, Facts, Files,
        directory::{Entry, NeedId, Needs, Site, SiteText},
    },
    diagnostic::{Diagnostic, Location, SourceText},
    language::{Catalogue, CatalogueId, LanguageTag},
};

/// Needs whose picture isn't there: nobody could find them.
pub fn unfit_needs(needs: &Needs, files: &dyn Files) -> (Vec<NeedId>, Vec<Diagnostic>) {
    let there = files.names(Path::new("assets/pictograms"));
    let (mut ids, mut findings) = (Vec::new(), Vec::new());
    for need in needs.iter() {
        if !there.iter().any(|file| file.rsplit_once('.').is_some_and(|(name, _)| name == need.picture.as_str())) {
            let finding = Diagnostic::error("picture-missing", need.place.clone());
            findings.push(finding.with("picture", &need.picture));
            ids.push(need.id.clone());
        }
    }
    (ids, findings)
}

/// Needs without a German name.
pub fn need_labels(needs: &Needs, catalogues: &[Catalogue]) -> Vec<Diagnostic> {
    let german = catalogues.iter().find(|catalogue| *catalogue.tag() == LanguageTag::german());
    let Some(ftl) = german.and_then(|german| german.files().get(&CatalogueId::Ui)) else { return Vec::new() };
    let unnamed = needs.iter().filter(|need| ftl.entry(&need.label().message, None).is_none());
    let place = || Location::file(words_path(&LanguageTag::german(), &CatalogueId::Ui));
    unnamed.map(|need| Diagnostic::error("need-label", place()).with("id", need.label().message)).collect()
}

/// A site without the texts that hold an error: a note goes alone, a name takes its entry with it.
pub fn fit_site(mut site: Site, source: &SourceText, facts: &Facts, faces: &Faces) -> (Site, Vec<Diagnostic>) {
    let judge = Judge { context: Context { facts, faces, german: None }, source };
    let mut findings = Vec::new();
    let mut fit = |text: &str, place: Option<&Location>| judge.fits(text, place, &mut findings);
    site.name = Some(site.name).filter(|name| fit(name, None)).unwrap_or_default();
    site.house.telephone = site.house.telephone.and_then(|text| languages(&text, |text| fit(text, None)));
    site.house.rules = site.house.rules.iter().filter_map(|text| languages(text, |text| fit(text, None))).collect();
    site.entries = site.entries.into_iter().filter_map(|entry| fit_entry(entry, &mut fit)).collect();
    (site, findings)
}

fn fit_entry(mut entry: Entry, fit: &mut impl FnMut(&str, Option<&Location>) -> bool) -> Option<Entry> {
    let place = entry.place.clone();
    let mut fit = |text: &str| fit(text, Some(&place));
    let named = fit(&entry.name);
    if !(fit(&entry.town) && named) {
        return None;
    }
    entry.street = entry.street.filter(|street| fit(street));
    entry.note = entry.note.and_then(|note| languages(&note, fit));
    Some(entry)
}

/// The text in the languages that can be shown; `None` where German is not among them.
fn languages(text: &SiteText, mut fit: impl FnMut(&str) -> bool) -> Option<SiteText> {
    let texts = text.iter().filter(|(_, text)| fit(text)).map(|(tag, text)| (tag, text.to_owned()));
    SiteText::new(texts.collect::<BTreeMap<_, _>>())
}
