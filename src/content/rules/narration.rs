//! What can be heard is what can be read: each clip plays, lies under its cues and speaks its message's words of today.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use super::{
    input::{RuleInput, each, words_path},
    messages::structure_path,
};
use crate::{
    audio::{
        Limits,
        decode::{Input, stated_length},
    },
    content::clip::{
        cues::{self, ClipId, Cues, Pace},
        web_vtt::WebVtt,
    },
    diagnostic::{Diagnostic, Fault, Location, SourceText},
    language::{Args, Catalogue, CatalogueId, LanguageTag, MessageId, without_marks},
};

const SYNTHETIC: &str = "assets/narration";
const PEOPLE: &str = "assets/recordings";
/// Largest clip, in bytes.
const LARGEST_CLIP: u64 = 32 * 1024 * 1024;

pub(super) fn check(stock: &RuleInput<'_>, findings: &mut Vec<Diagnostic>) {
    for base in [SYNTHETIC, PEOPLE] {
        clips(stock, Path::new(base), findings);
    }
    if stock.files.names(Path::new(SYNTHETIC)).is_empty() {
        findings.push(Diagnostic::note("narration-none", Location::file(SYNTHETIC)));
        return;
    }
    findings.extend(each(stock.catalogues, |catalogue, findings| {
        let wanted = cues::clips(catalogue, stock.facts);
        let mut clips: BTreeMap<&str, Vec<&ClipId>> = BTreeMap::new();
        for clip in &wanted {
            clips.entry(&clip.catalogue).or_default().push(clip);
        }
        if stock.modules.iter().any(|module| clips.contains_key(module.id.as_str())) {
            unnamed(stock, catalogue, findings);
        }
        for module in stock.modules {
            let pages = clips.get(module.id.as_str()).map_or(&[][..], Vec::as_slice);
            missing(stock, catalogue, pages, module.id.as_str(), findings);
        }
    }));
}

/// Whoever can't read finds their language by hearing it.
fn unnamed(stock: &RuleInput<'_>, catalogue: &Catalogue, findings: &mut Vec<Diagnostic>) {
    let clip = ClipId::manifest(catalogue.tag(), "endonym");
    if is_silent(stock, &clip) {
        let place = Location::file(Path::new("locales").join(catalogue.tag().to_string()).join("language.ron"));
        let finding = Diagnostic::warning("tile-silent", place).with("tag", catalogue.tag());
        findings.push(finding.with("voice", voice(catalogue)));
    }
}

/// Whether a computer speaks the language: what there is to do depends on it.
fn voice(catalogue: &Catalogue) -> &'static str {
    if catalogue.language().voice.is_some() { "computer" } else { "none" }
}

/// Whether neither a person nor the computer speaks a clip.
fn is_silent(stock: &RuleInput<'_>, clip: &ClipId) -> bool {
    let audio = clip.audio(Pace::Normal);
    [SYNTHETIC, PEOPLE].iter().all(|base| stock.files.size(&Path::new(base).join(&audio)).is_none())
}

/// How many pages of a module nobody speaks.
fn missing(
    stock: &RuleInput<'_>,
    catalogue: &Catalogue,
    pages: &[&ClipId],
    module: &str,
    findings: &mut Vec<Diagnostic>,
) {
    let count = pages.iter().filter(|clip| is_silent(stock, clip)).count();
    if count > 0 {
        let id = CatalogueId::Module(module.to_owned().into());
        let place = Location::file(words_path(catalogue.tag(), &id));
        let finding = Diagnostic::warning("narration-missing", place).with("tag", catalogue.tag());
        let finding = finding.with("module", module).with("count", count).with("of", pages.len());
        findings.push(finding.with("voice", voice(catalogue)));
    }
}

fn clips(stock: &RuleInput<'_>, base: &Path, findings: &mut Vec<Diagnostic>) {
    findings.extend(each(&stock.files.names(base), |tag, findings| {
        let language = tag.parse::<LanguageTag>().ok();
        let catalogue = stock.catalogues.iter().find(|catalogue| Some(catalogue.tag()) == language.as_ref());
        let folder = base.join(tag);
        for part in stock.files.names(&folder) {
            let folder = folder.join(&part);
            let names = stock.files.names(&folder);
            let mut stems: Vec<&str> =
                names.iter().filter_map(|n| n.strip_suffix(".ogg").or_else(|| n.strip_suffix(".vtt"))).collect();
            stems.sort_unstable();
            stems.dedup();
            for stem in stems {
                let message = stem.strip_suffix(".slow").unwrap_or(stem);
                let expected = catalogue.and_then(|catalogue| expected(stock, catalogue, &part, message));
                let has = |extension: &str| names.binary_search(&format!("{stem}.{extension}")).is_ok();
                let path = |extension: &str| folder.join(format!("{stem}.{extension}"));
                match (expected, has("ogg"), has("vtt")) {
                    // What the clip belongs to is broken itself, which has been said.
                    (None, ..) if written(stock, catalogue, &part, message) => {}
                    (None, ogg, _) => {
                        let path = path(if ogg { "ogg" } else { "vtt" });
                        findings.push(Diagnostic::warning("clip-unused", Location::file(path)));
                    }
                    (Some(expected), true, true) => {
                        if let Some(cues) = clip(stock, &path("ogg"), &path("vtt"), &expected, findings)
                            && let Some(catalogue) = catalogue
                        {
                            let (catalogue_of, message) = (part.clone(), message.to_owned());
                            let id = ClipId { tag: catalogue.tag().clone(), catalogue: catalogue_of, message };
                            stale(stock, catalogue, &id, (base, &path("vtt")), &cues, findings);
                        }
                    }
                    (Some(_), true, false) => {
                        findings.push(Diagnostic::error("cues-missing", Location::file(path("ogg"))));
                    }
                    (Some(_), false, _) => {
                        findings.push(Diagnostic::error("clip-missing", Location::file(path("vtt"))))
                    }
                }
            }
        }
    }));
}

/// The cues a clip must have, or `None` where nothing is spoken under its name.
fn expected(stock: &RuleInput<'_>, catalogue: &Catalogue, part: &str, message: &str) -> Option<Vec<String>> {
    let one = || vec!["value".to_owned()];
    let id = match part {
        "language" => return cues::MANIFEST.contains(&message).then(one),
        // A telephone number on its own, as Help says it.
        "facts" => return stock.facts.get(message).map(|_| one()),
        "digits" => {
            let digit = message.len() == 1 && message.starts_with(|c: char| c.is_ascii_digit());
            return digit.then(one);
        }
        // Names are German; notes are in the languages they were written in.
        "site-names" | "site-notes" | "site-towns" => {
            let id = ClipId { tag: catalogue.tag().clone(), catalogue: part.to_owned(), message: message.to_owned() };
            return stock.sites.iter().any(|site| id.words_of(site).is_some()).then(one);
        }
        part => CatalogueId::named(part),
    };
    if !id.is_spoken() {
        return None;
    }
    Some(cues::expected(catalogue.files().get(&id)?, message)).filter(|cues| !cues.is_empty())
}

/// Whether somebody wrote the message or the module, although it can't be read.
fn written(stock: &RuleInput<'_>, catalogue: Option<&Catalogue>, part: &str, message: &str) -> bool {
    let id = match part {
        "language" => return catalogue.is_none(),
        part => CatalogueId::named(part),
    };
    if !id.is_spoken() {
        return false;
    }
    match catalogue.and_then(|catalogue| catalogue.files().get(&id)) {
        Some(ftl) => ftl.source.text.lines().any(|line| line.split([' ', '=']).next() == Some(message)),
        None => stock.files.size(&structure_path(part)).is_some(),
    }
}

/// Cues that were made from other words than those of today; nothing of them is heard.
fn stale(
    stock: &RuleInput<'_>,
    catalogue: &Catalogue,
    id: &ClipId,
    (base, vtt): (&Path, &Path),
    cues: &Cues,
    findings: &mut Vec<Diagnostic>,
) {
    let Some(source) = stock.files.text(vtt) else { return };
    for cue in &cues.list {
        let format = |id: &MessageId| catalogue.format(id, &Args::none());
        let today: Vec<String> = match id.is_of_a_site() {
            true => stock.sites.iter().filter_map(|site| Some(id.words_of(site)?.to_owned())).collect(),
            false => id.words(&cue.id, catalogue.language(), stock.facts, format).into_iter().collect(),
        };
        // Where there are none, that has been said.
        let Some(now) = today.first().filter(|_| !today.iter().any(|today| cue.says(today))) else { continue };
        let place = place(&source, &cue.id);
        let finding = match base == Path::new(PEOPLE) {
            true => Diagnostic::warning("recording-stale", place),
            false => Diagnostic::warning("narration-stale", place),
        };
        let finding = finding.with("tag", catalogue.tag());
        let finding = finding.with("clip", format!("{}/{}", id.catalogue, id.message)).with("cue", &cue.id);
        findings.push(finding.with("was", &cue.text).with("now", without_marks(now)));
    }
}

/// Where a cue begins.
fn place(source: &SourceText, cue: &str) -> Location {
    let blocks = WebVtt::read(source).map(|vtt| vtt.blocks).unwrap_or_default();
    source.place(blocks.iter().find(|block| block.id == Some(cue)).map_or(0, |block| block.offset))
}

/// Checks a clip, and gives its cues where they can be read.
fn clip(
    stock: &RuleInput<'_>,
    audio: &Path,
    vtt: &PathBuf,
    expected: &[String],
    findings: &mut Vec<Diagnostic>,
) -> Option<Cues> {
    let length =
        match stock.files.bytes(audio, LARGEST_CLIP).map(|bytes| stated_length(Input::Bytes(bytes), &Limits::NONE)) {
            Some(Ok(length)) => Some(length),
            Some(Err(error)) => {
                findings.push(Diagnostic::error("clip-broken", Location::file(audio)).because(error));
                None
            }
            None => {
                findings.push(Diagnostic::error("clip-broken", Location::file(audio)).because(Fault::UNREAD));
                None
            }
        };
    let Some(source) = stock.files.text(vtt) else {
        findings.push(Diagnostic::error("vtt-header", Location::file(vtt)));
        return None;
    };
    let before = findings.len();
    let cues = Cues::read(&source).unpack_into(findings);
    // What could not be read has been said; missing cues would say it twice.
    if findings.len() > before {
        return None;
    }
    let mut found: Vec<&str> = cues.list.iter().map(|cue| cue.id.as_str()).collect();
    let mut wanted: Vec<&str> = expected.iter().map(String::as_str).collect();
    found.sort_unstable();
    wanted.sort_unstable();
    if found != wanted {
        let finding = Diagnostic::error("cues-unlike", source.place(0)).with("found", found.len());
        findings.push(finding.with("expected", wanted.len()).with("texts", wanted.join(", ")));
    }
    let last = cues.list.last().filter(|last| length.is_some_and(|length| last.end > length));
    if let Some((last, length)) = last.zip(length) {
        let finding = Diagnostic::error("cue-after-end", place(&source, &last.id)).with("cue", &last.id);
        let seconds = |time: std::time::Duration| format!("{:.1}", time.as_secs_f64());
        findings.push(finding.with("end", seconds(last.end)).with("length", seconds(length)));
    }
    Some(cues)
}
