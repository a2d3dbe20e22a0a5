//! Every picture that is named is there, and every picture that is there can be drawn under limits.

use std::{collections::BTreeSet, path::Path};

use super::{
    input::{RuleInput, each},
    messages::structure_path,
};
use crate::{
    content::{
        asset::picture::{LARGEST_RASTER, LARGEST_VECTOR, PictureError, raster, vector},
        fact::emergency,
    },
    diagnostic::{Diagnostic, Location},
};

/// Where pictures that content names lie.
const NAMED: &str = "assets/pictograms";
/// Every folder of pictures.
const FOLDERS: [&str; 3] = [NAMED, "assets/controls", "assets/pictures"];
const RASTER: [&str; 4] = ["png", "jpg", "jpeg", "webp"];

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    let (mut names, mut pictures) = (BTreeSet::new(), Vec::new());
    for folder in FOLDERS.map(Path::new) {
        for file in stock.files.names(folder) {
            let Some((name, extension)) = file.rsplit_once('.') else { continue };
            let vector = extension == "svg";
            if !vector && !RASTER.contains(&extension) {
                continue;
            }
            if folder == Path::new(NAMED) {
                names.insert(name.to_owned());
            }
            pictures.push((folder.join(&file), vector));
        }
    }
    findings.extend(each(&pictures, |(path, vector), findings| drawable(stock, path, *vector, findings)));
    named(stock, &names, findings);
}

fn drawable(stock: &RuleInput<'_>, path: &Path, is_vector: bool, findings: &mut Vec<Diagnostic>) {
    let limit = if is_vector { LARGEST_VECTOR } else { LARGEST_RASTER };
    let size = stock.files.size(path).unwrap_or(0);
    let too_large = |size: String, limit: String| {
        Diagnostic::error("picture-too-large", Location::file(path)).with("size", size).with("limit", limit)
    };
    if size > limit {
        findings.push(too_large(format!("{} KiB", size.div_ceil(1024)), format!("{} KiB", limit / 1024)));
        return;
    }
    let drawn = match stock.files.bytes(path, limit) {
        Some(bytes) if is_vector => vector(&bytes).map(drop),
        Some(bytes) => raster(&bytes),
        None => Err(PictureError::Unread),
    };
    match drawn {
        Ok(()) => {}
        Err(error @ PictureError::TooLarge(..)) => findings.push(too_large(error.to_string(), "40 MP".to_owned())),
        Err(error) => findings.push(Diagnostic::error("picture-broken", Location::file(path)).because(error)),
    }
}

fn named(stock: &RuleInput<'_>, names: &BTreeSet<String>, findings: &mut Vec<Diagnostic>) {
    let missing = |place, name: &str| Diagnostic::error("picture-missing", place).with("picture", name);
    for module in stock.modules {
        let path = structure_path(module.id.as_str());
        let Some(source) = stock.files.text(&path) else { continue };
        if !names.contains(module.picture.as_str()) {
            let place = source.find(&format!("\"{}\"", module.picture), 0);
            findings.push(missing(place, module.picture.as_str()));
        }
        for page in &module.pages {
            let from = source.text.find(&format!("\"{}\"", page.id)).unwrap_or(0);
            for picture in page.pictures().into_iter().filter(|picture| !names.contains(picture.as_str())) {
                // The page's own id may be the same word; its picture stands after it.
                let from = from + page.id.as_str().len() + 2;
                findings.push(missing(source.find(&format!("\"{picture}\""), from), picture.as_str()));
            }
        }
    }
    for line in emergency::LINES.iter().filter(|line| !names.contains(line.picture)) {
        findings.push(missing(Location::file(Path::new(NAMED).join(format!("{}.svg", line.picture))), line.picture));
    }
}
