//! Every picture that is named is there, and every picture that is there can be drawn under limits.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
};

use super::{
    input::{RuleInput, each},
    messages::structure_path,
};
use crate::{
    content::{
        asset::picture::{LARGEST_RASTER, LARGEST_VECTOR, PictureError, look, raster},
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
    let (mut names, mut pictures) = (Names::default(), Vec::new());
    for folder in FOLDERS.map(Path::new) {
        for file in stock.files.names(folder) {
            let Some((name, extension)) = file.rsplit_once('.') else { continue };
            let vector = extension == "svg";
            let lower = extension.to_ascii_lowercase();
            if lower != "svg" && !RASTER.contains(&lower.as_str()) {
                continue;
            }
            if folder == Path::new(NAMED) {
                if vector {
                    names.drawn.insert(name.to_owned());
                }
                names.others.insert(name.to_lowercase(), file.clone());
            }
            let vector = lower == "svg";
            pictures.push((folder.join(&file), vector));
        }
    }
    findings.extend(each(&pictures, |(path, vector), findings| drawable(stock, path, *vector, findings)));
    named(stock, &names, findings);
}

/// Pictures that content may name.
#[derive(Default)]
struct Names {
    /// Those that are drawn.
    drawn: BTreeSet<String>,
    /// Files, by what they would be called in small letters.
    others: BTreeMap<String, String>,
}

impl Names {
    /// What is wrong with naming a picture.
    fn fault(&self, place: Location, name: &str) -> Option<Diagnostic> {
        if self.drawn.contains(name) {
            return None;
        }
        let finding = match self.others.get(&name.to_lowercase()) {
            Some(file) => Diagnostic::error("picture-not-svg", place).with("file", file),
            None => Diagnostic::error("picture-missing", place),
        };
        Some(finding.with("picture", name))
    }
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
        Some(bytes) if is_vector => look(&bytes),
        Some(bytes) => raster(&bytes).map(|()| String::new()),
        None => Err(PictureError::Unread),
    };
    match drawn {
        Ok(left_out) if left_out.is_empty() => {}
        Ok(left_out) => {
            findings.push(Diagnostic::warning("picture-partly", Location::file(path)).with("parts", left_out));
        }
        Err(PictureError::Empty(parts)) => {
            let parts = if parts.is_empty() { "-".to_owned() } else { parts };
            findings.push(Diagnostic::error("picture-empty", Location::file(path)).with("parts", parts));
        }
        Err(error @ PictureError::TooLarge(..)) => findings.push(too_large(error.to_string(), "40 MP".to_owned())),
        Err(error) => findings.push(Diagnostic::error("picture-broken", Location::file(path)).because(error)),
    }
}

fn named(stock: &RuleInput<'_>, names: &Names, findings: &mut Vec<Diagnostic>) {
    for module in stock.modules {
        let path = structure_path(module.id.as_str());
        let Some(source) = stock.files.text(&path) else { continue };
        let place = source.find(&format!("\"{}\"", module.picture), 0);
        findings.extend(names.fault(place, module.picture.as_str()));
        for page in &module.pages {
            let from = source.text.find(&format!("\"{}\"", page.id)).unwrap_or(0);
            // The page's own id may be the same word; its picture stands after it.
            let from = from + page.id.as_str().len() + 2;
            for picture in page.pictures() {
                findings.extend(names.fault(source.find(&format!("\"{picture}\""), from), picture.as_str()));
            }
        }
    }
    for line in &emergency::LINES {
        let place = Location::file(Path::new(NAMED).join(format!("{}.svg", line.picture)));
        findings.extend(names.fault(place, line.picture));
    }
}
