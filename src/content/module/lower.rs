//! From `module.ron` to the model. A page with an error is left out; the module is served without it.

use super::raw;
use crate::{
    content::{Answer, Module, ModuleId, NeedId, Page, PageId, PageKind, PageRef, PictureName, reserved},
    diagnostic::{Diagnostic, Report, SourceText},
    language::{ron_errors, ron_options, ron_part},
};

/// Most sentences a page may have.
pub const MOST_SENTENCES: usize = 5;
/// Most answers a question may have.
pub const MOST_ANSWERS: usize = 4;
/// Most pages a page may lead on to.
pub const MOST_RELATED: usize = 3;

/// Reads `assets/modules/<folder>/module.ron`. `None`: the module can't be served at all.
pub fn lower_module(source: &SourceText, folder: &str) -> Report<Option<Module>> {
    let raw: raw::Module = match ron_options().from_str(&source.text) {
        Ok(raw) => raw,
        Err(error) => {
            return Report::new(
                None,
                ron_errors(source, &error, &|text| ron_options().from_str::<raw::Module<'_>>(text).err()),
            );
        }
    };
    let mut findings = Vec::new();
    let Some(id) = ModuleId::new(folder) else {
        let finding = Diagnostic::error("bad-name", source.place(0)).with("name", folder);
        return Report::new(None, vec![finding]);
    };
    if reserved::module(&id) {
        return Report::new(None, vec![Diagnostic::error("name-reserved", source.place(0)).with("name", id)]);
    }
    let Some(picture) = picture(source, &raw.picture, 0, &mut findings) else {
        return Report::new(None, findings);
    };
    let mut pages: Vec<Page> = Vec::new();
    for part in raw.pages {
        let (from, page) = match ron_part::<raw::Page>(source, part) {
            Ok(read) => read,
            Err(finding) => {
                findings.push(finding);
                continue;
            }
        };
        if pages.iter().any(|other| other.id.as_str() == page.id()) {
            let place = source.find(&format!("\"{}\"", page.id()), from);
            findings.push(Diagnostic::error("page-twice", place).with("page", page.id()));
        } else if let Some(page) = lower_page(source, from, &id, page, &mut findings) {
            pages.push(page);
        }
    }
    if pages.is_empty() {
        findings.push(Diagnostic::error("module-empty", source.find("pages", 0)).with("module", &id));
        return Report::new(None, findings);
    }
    let module = Module {
        id,
        number: raw.number,
        shelf: raw.shelf,
        tint: raw.tint,
        picture,
        needs_legal_check: raw.needs_legal_check,
        menu: raw.menu,
        pages,
    };
    Report::new(Some(module), findings)
}

fn picture(source: &SourceText, name: &str, from: usize, findings: &mut Vec<Diagnostic>) -> Option<PictureName> {
    let picture = PictureName::new(name);
    if picture.is_none() {
        findings.push(Diagnostic::error("bad-name", source.find(&format!("\"{name}\""), from)).with("name", name));
    }
    picture
}

fn lower_page(
    source: &SourceText,
    from: usize,
    module: &ModuleId,
    page: raw::Page,
    findings: &mut Vec<Diagnostic>,
) -> Option<Page> {
    let before = findings.len();
    let id = PageId::new(page.id()).filter(|id| id.as_str() != "module");
    if id.is_none() {
        let place = source.find(&format!("\"{}\"", page.id()), from);
        findings.push(Diagnostic::error("bad-name", place).with("name", page.id()));
    }
    let eok = page.eok();
    let mut found_onward = Vec::new();
    let (related, places) = onward(source, from, &page, &mut found_onward);
    let kind = kind(source, from, page, findings);
    let lowered = match (id, kind) {
        (Some(id), Some(kind)) if findings.len() == before => {
            Some(Page { module: module.clone(), id, eok, kind, related, places })
        }
        _ => None,
    };
    // A way on that is written wrong costs that way, not the page.
    findings.extend(found_onward);
    lowered
}

/// What is on a page, and how much of it. `None`: a picture has no name.
fn kind(source: &SourceText, from: usize, page: raw::Page, findings: &mut Vec<Diagnostic>) -> Option<PageKind> {
    let place = source.place(from);
    let name = page.id().to_owned();
    let range = |count: usize, least: usize, most: usize, findings: &mut Vec<Diagnostic>| {
        if !(least..=most).contains(&count) {
            findings.push(
                Diagnostic::error("page-size", place.clone())
                    .with("page", &name)
                    .with("count", count)
                    .with("least", least)
                    .with("most", most),
            );
        }
    };
    match page {
        raw::Page::Lesson { picture: name, sentences, .. } => {
            range(sentences, 1, MOST_SENTENCES, findings);
            picture(source, &name, from, findings).map(|picture| PageKind::Lesson { picture, sentences })
        }
        raw::Page::Steps { picture: name, current, steps, .. } => {
            range(steps.len(), 1, MOST_SENTENCES, findings);
            if let Some(current) = current.filter(|current| !(1..=steps.len()).contains(current)) {
                findings.push(Diagnostic::error("step-unknown", place.clone()).with("step", current));
            }
            let pictures: Vec<_> = steps.iter().filter_map(|name| picture(source, name, from, findings)).collect();
            picture(source, &name, from, findings).map(|picture| PageKind::Steps {
                picture,
                steps: pictures,
                current: current.map(|current| current.saturating_sub(1)),
            })
        }
        raw::Page::Question { answers, right, .. } => {
            range(answers.len(), 2, MOST_ANSWERS, findings);
            for answer in right.iter().filter(|answer| !(1..=answers.len()).contains(answer)) {
                findings.push(Diagnostic::error("answer-unknown", place.clone()).with("answer", answer));
            }
            if right.is_empty() {
                findings.push(Diagnostic::error("question-without-answer", place.clone()).with("page", &name));
            }
            let answers = answers
                .iter()
                .enumerate()
                .filter_map(|(at, name)| {
                    let picture = picture(source, name, from, findings)?;
                    Some(Answer { picture, right: right.contains(&(at + 1)) })
                })
                .collect();
            Some(PageKind::Question { answers })
        }
        raw::Page::Phrase { picture: name, .. } => {
            picture(source, &name, from, findings).map(|picture| PageKind::Phrase { picture })
        }
        raw::Page::Asked { picture: name, reply, .. } => {
            picture(source, &name, from, findings).map(|picture| PageKind::Asked { picture, reply })
        }
    }
}

/// Where a page leads on to. What can't be a name is a finding.
fn onward(
    source: &SourceText,
    from: usize,
    page: &raw::Page,
    findings: &mut Vec<Diagnostic>,
) -> (Vec<PageRef>, Option<NeedId>) {
    let (related, places) = page.onward();
    let bad = |name: &str| Diagnostic::error("bad-name", source.find(&format!("\"{name}\""), from)).with("name", name);
    if related.len() > MOST_RELATED {
        let finding = Diagnostic::warning("related-many", source.find("related", from)).with("page", page.id());
        findings.push(finding.with("most", MOST_RELATED));
    }
    let mut pages = Vec::new();
    for name in related.iter().take(MOST_RELATED) {
        match PageRef::new(name) {
            Some(page) => pages.push(page),
            None => findings.push(bad(name)),
        }
    }
    let need = places.and_then(|name| {
        let need = NeedId::new(name);
        if need.is_none() {
            findings.push(bad(name));
        }
        need
    });
    (pages, need)
}
