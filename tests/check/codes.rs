//! Every code has its words in both languages, no words are left over, and every code has a bad case here.

use std::{collections::BTreeSet, fs, path::Path};

use wegweiser::{
    diagnostic::{Diagnostic, Location, MessageLanguage},
    library::Library,
};

use crate::fixture::TODAY;

fn sources(folder: &Path, texts: &mut Vec<String>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            texts.push(fs::read_to_string(path).unwrap());
        }
    }
}

/// Codes in calls such as `Diagnostic::error("code"` below a folder of the package.
fn codes(folder: &str) -> BTreeSet<String> {
    let mut texts = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), &mut texts);
    let calls = ["Diagnostic::error(", "Diagnostic::warning(", "Diagnostic::note("];
    let mut codes = BTreeSet::new();
    for text in &texts {
        for call in calls {
            let quoted = text.split(call).skip(1).filter_map(|rest| rest.trim_start().strip_prefix('"'));
            codes.extend(quoted.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
        }
    }
    codes
}

#[test]
fn every_code_has_a_message_and_a_hint_in_both_languages() {
    for language in [MessageLanguage::English, MessageLanguage::German] {
        for code in codes("src") {
            let code: &'static str = code.leak();
            let finding = Diagnostic::error(code, Location::file("file"));
            assert_ne!(finding.message(language), code, "{code} has no message ({language:?})");
            assert!(finding.hint(language).is_some(), "{code} has no hint ({language:?})");
        }
    }
}

#[test]
fn no_message_is_without_a_code_and_none_is_broken() {
    let codes = codes("src");
    for language in ["en", "de"] {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic").join(language);
        let mut ids = BTreeSet::new();
        for entry in fs::read_dir(folder).unwrap() {
            let text = fs::read_to_string(entry.unwrap().path()).unwrap();
            let resource = fluent::FluentResource::try_new(text).unwrap();
            for entry in resource.entries() {
                if let fluent_syntax::ast::Entry::Message(message) = entry {
                    assert!(ids.insert(message.id.name.to_owned()), "{language}: {} stands twice", message.id.name);
                }
            }
        }
        assert_eq!(ids.difference(&codes).collect::<Vec<_>>(), Vec::<&String>::new(), "{language}");
    }
}

/// Names of sentences of faults: attributes of messages that are neither the hint nor a fault's own hint.
fn faults(language: &str) -> BTreeSet<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diagnostic").join(language).join("syntax.ftl");
    let resource = fluent::FluentResource::try_new(fs::read_to_string(path).unwrap()).unwrap();
    let mut names = BTreeSet::new();
    for entry in resource.entries() {
        let fluent_syntax::ast::Entry::Message(message) = entry else { continue };
        let own: BTreeSet<&str> = message.attributes.iter().map(|attribute| attribute.id.name).collect();
        for name in &own {
            match name.strip_prefix("hint-") {
                Some(fault) => assert!(own.contains(fault), "{language}: {}.{name} is of no fault", message.id.name),
                None if *name == "hint" => {}
                None => drop(names.insert((*name).to_owned())),
            }
        }
    }
    names
}

#[test]
fn every_fault_has_its_sentence_in_both_languages() {
    let mut texts = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut texts);
    let mut named = BTreeSet::from(["other".to_owned()]);
    for call in ["Fault::new(\"", "Self::new(\"", "lacks(\"", "form(\"", "new(\"", "named(\""] {
        let quoted = texts.iter().filter(|text| text.contains("Fault")).flat_map(|text| text.split(call).skip(1));
        named.extend(quoted.filter_map(|rest| rest.split('"').next()).map(str::to_owned));
    }
    let (english, german) = (faults("en"), faults("de"));
    assert_eq!(english, german);
    assert_eq!(english.difference(&named).collect::<Vec<_>>(), Vec::<&String>::new(), "no fault is called so");
}

#[test]
fn every_code_of_the_check_has_a_bad_case() {
    let mut tests = Vec::new();
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    sources(&root.join("tests/check"), &mut tests);
    // What is wrong with a pack is tried by its own tests, and by those beside the code.
    let mut packs = Vec::new();
    sources(&root.join("tests/pack"), &mut packs);
    let unit = |text: String| text.split_once("#[cfg(test)]").map(|(_, tests)| tests.to_owned());
    let mut code = Vec::new();
    sources(&root.join("src/pack"), &mut code);
    packs.extend(code.into_iter().filter_map(unit));
    let untested: Vec<_> = ["src/content", "src/language", "src/pack"]
        .into_iter()
        .flat_map(codes)
        .filter(|code| !tests.iter().any(|text| text.contains(&format!("[{code}]"))))
        .filter(|code| !packs.iter().any(|text| text.contains(&format!("\"{code}\""))))
        .collect();
    assert_eq!(untested, Vec::<String>::new());
}

#[test]
fn the_content_we_ship_has_no_errors() {
    let report = Library::inspect(env!("CARGO_MANIFEST_DIR"), TODAY);
    let errors: Vec<_> = report
        .findings
        .iter()
        .filter(|finding| finding.severity == wegweiser::diagnostic::Severity::Error)
        .map(|finding| format!("{}: {}", finding.place, finding.message(MessageLanguage::English)))
        .collect();
    assert_eq!(errors, Vec::<String>::new());
}
