//! The import law of the crate: what stands to the left never imports what stands to the right.
//!
//! One crate has no fence of its own, so this reads the paths in every source file.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

use std::{
    fs,
    path::{Path, PathBuf},
};

/// A module and what it may import; `content` stands for everything below it too.
const LAW: [(&str, &[&str]); 10] = [
    ("diagnostic", &[]),
    ("fs", &[]),
    ("language", &["diagnostic", "fs"]),
    ("content", &["diagnostic", "fs", "language"]),
    ("pack", &["diagnostic", "fs", "language", "content"]),
    ("speech", &["diagnostic", "fs", "language", "content", "pack"]),
    ("exchange", &["diagnostic", "fs", "language", "content", "pack"]),
    ("kiosk", &["diagnostic", "fs", "language", "content", "pack"]),
    ("command", &["diagnostic", "fs", "language", "content", "pack", "speech", "exchange", "kiosk"]),
    ("main", &["command"]),
];

/// In the kiosk: a module and what it never imports.
const KIOSK: [(&str, &[&str]); 7] = [
    ("paint", &["patch", "theme", "text", "widget", "screen", "session", "narration"]),
    ("patch", &["theme", "text", "widget", "screen", "state"]),
    ("theme", &["text", "widget", "screen"]),
    ("text", &["widget", "screen"]),
    ("widget", &["screen"]),
    ("narration", &["screen"]),
    ("session", &["screen"]),
];

/// How a file is written or renamed.
const WRITING: [&str; 8] = [
    "fs::write(",
    "fs::rename(",
    "fs::copy(",
    "File::create",
    "File::options(",
    "OpenOptions",
    "NamedTempFile",
    "tempfile_in(",
];

/// Who writes other than by `crate::fs`, and why that may be.
const WRITERS: [(&str, &str, &str); 9] = [
    ("fs.rs", "", "it is how all others write"),
    ("command/status.rs", "fs::write(", "a page to send round, which may go into a pipe"),
    ("kiosk/trace.rs", "File::create", "a trace grows as long as the kiosk runs"),
    ("pack/build.rs", "fs::write(", "into a folder that is new"),
    ("pack/build.rs", "fs::copy(", "into a folder that is new"),
    ("pack/package.rs", "fs::write(", "into a staged folder, which is synced whole"),
    ("pack/package.rs", "File::create", "into a staged folder, which is synced whole"),
    ("pack/store.rs", "", "the lock, and a staged folder that takes its place"),
    ("pack/template.rs", "fs::write(", "into a folder that is new"),
];

fn sources(folder: &Path, files: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            sources(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The modules of a file: `src/kiosk/text/mod.rs` is `kiosk`, `text`.
fn modules(path: &Path) -> Vec<String> {
    let mut parts: Vec<String> =
        path.with_extension("").components().map(|part| part.as_os_str().to_string_lossy().into_owned()).collect();
    parts.retain(|part| part != "mod" && part != "lib");
    parts
}

/// Code without comments, strings and white space between tokens, so that paths can be read off it.
fn code(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_once("//").map_or(line, |(code, _)| code));
    let mut code = lines.collect::<Vec<_>>().join(" ");
    for (spaced, joined) in [(" ::", "::"), (":: ", "::"), ("{ ", "{"), (" }", "}"), (", ", ",")] {
        while code.contains(spaced) {
            code = code.replace(spaced, joined);
        }
    }
    code
}

/// Every path from the crate's root, as its modules; groups in braces are followed.
fn imports(text: &str, from: &[String]) -> Vec<Vec<String>> {
    let code = code(text);
    let mut found = Vec::new();
    for (at, _) in code.match_indices("crate::") {
        if !code[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '$') {
            follow(&code[at + "crate::".len()..], &[], &mut found);
        }
    }
    // `super::` paths climb from the file's own module.
    for (at, _) in code.match_indices("super::") {
        if code[..at].ends_with("super::") {
            continue;
        }
        let rest = code[at..].trim_start_matches("super::");
        let climbs = (code.len() - at - rest.len()) / "super::".len();
        let parent = &from[..from.len().saturating_sub(climbs)];
        follow(rest, parent, &mut found);
    }
    found
}

fn follow(path: &str, before: &[String], found: &mut Vec<Vec<String>>) {
    if let Some(group) = path.strip_prefix('{') {
        let (mut depth, mut start) = (0_usize, 0);
        for (at, c) in group.char_indices() {
            match c {
                '{' => depth += 1,
                '}' if depth == 0 => return follow(&group[start..at], before, found),
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    follow(&group[start..at], before, found);
                    start = at + 1;
                }
                _ => {}
            }
        }
        return;
    }
    let end = path.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(path.len());
    if end == 0 {
        return;
    }
    let mut modules = before.to_vec();
    modules.push(path[..end].to_owned());
    match path[end..].strip_prefix("::") {
        Some(rest) if rest.starts_with(|c: char| c.is_alphanumeric() || c == '_' || c == '{') => {
            follow(rest, &modules, found);
        }
        _ => found.push(modules),
    }
}

/// What a file does against the law.
fn offences(file: &str, text: &str) -> Vec<String> {
    let from = modules(Path::new(file));
    let Some(own) = from.first() else { return Vec::new() };
    let Some((_, allowed)) = LAW.iter().find(|(name, _)| name == own) else {
        return vec![format!("{file}: src/{own} has no place in the import law")];
    };
    let mut offences = Vec::new();
    for import in imports(text, &from) {
        let Some(first) = import.first() else { continue };
        let ours = LAW.iter().any(|(name, _)| name == first);
        let outside = ours && first != own && !allowed.contains(&first.as_str());
        let inside = KIOSK.iter().any(|(name, never)| {
            let part = |path: &[String], name: &str| path.get(1).is_some_and(|part| part == name);
            own == "kiosk" && first == "kiosk" && part(&from, name) && never.iter().any(|never| part(&import, never))
        });
        if outside || inside {
            offences.push(format!("{file} imports {}", import.join("::")));
        }
    }
    offences
}

#[test]
fn no_module_imports_what_stands_to_its_right() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    assert!(files.len() > 20, "only {} files under {}", files.len(), root.display());
    let offences: Vec<String> = files
        .iter()
        .flat_map(|path| {
            let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
            offences(&name, &fs::read_to_string(path).unwrap())
        })
        .collect();
    assert_eq!(offences, Vec::<String>::new());
}

#[test]
fn a_back_edge_is_found_however_it_is_written() {
    let found = |file: &str, text: &str| offences(file, text);
    assert_eq!(found("content/facts.rs", "use crate::pack::Folder;"), ["content/facts.rs imports pack::Folder"]);
    assert_eq!(
        found("language/mod.rs", "use crate::{\n    diagnostic::Place,\n    content::{Fact, Facts},\n};"),
        ["language/mod.rs imports content::Fact", "language/mod.rs imports content::Facts"]
    );
    assert_eq!(found("pack/mod.rs", "fn f() { crate::speech::script(); }"), ["pack/mod.rs imports speech::script"]);
    assert_eq!(found("pack/source.rs", "use super::super::kiosk::run;"), ["pack/source.rs imports kiosk::run"]);
    assert_eq!(found("speech/mod.rs", "use crate::exchange::read;"), ["speech/mod.rs imports exchange::read"]);
    assert_eq!(
        found("kiosk/theme/mod.rs", "use crate::kiosk::widget::button;"),
        ["kiosk/theme/mod.rs imports kiosk::widget::button"]
    );
    assert_eq!(
        found("kiosk/session/idle.rs", "use super::super::screen::Home;"),
        ["kiosk/session/idle.rs imports kiosk::screen::Home"]
    );
    assert_eq!(found("rooms/mod.rs", ""), ["rooms/mod.rs: src/rooms has no place in the import law"]);
}

/// Code of a file without its tests.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod ").next().unwrap_or(text)
}

#[test]
fn only_one_module_writes_files() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = Vec::new();
    sources(&root, &mut files);
    let mut found = Vec::new();
    for path in files.iter().filter(|path| !path.ends_with("tests.rs")) {
        let name = path.strip_prefix(&root).unwrap().to_string_lossy().replace('\\', "/");
        let code = code(without_tests(&fs::read_to_string(path).unwrap()));
        for way in WRITING.iter().filter(|way| code.contains(**way)) {
            found.push((name.clone(), *way));
        }
    }
    let excused = |name: &str, way: &str| {
        WRITERS.iter().any(|(file, excuse, _)| *file == name && (excuse.is_empty() || *excuse == way))
    };
    let offences: Vec<_> = found.iter().filter(|(name, way)| !excused(name, way)).collect();
    assert!(offences.is_empty(), "crate::fs writes files whole; these write by themselves: {offences:?}");
    let needless = WRITERS.iter().filter(|(file, excuse, _)| {
        !found.iter().any(|(name, way)| name == file && (excuse.is_empty() || excuse == way))
    });
    assert_eq!(needless.map(|(file, ..)| *file).collect::<Vec<_>>(), Vec::<&str>::new());
}

#[test]
fn what_the_law_allows_passes() {
    let none = Vec::<String>::new();
    assert_eq!(offences("pack/library.rs", "use crate::{content::Module, language::Catalogue};"), none);
    assert_eq!(offences("content/facts.rs", "// as crate::pack does\nuse super::model::FactId;"), none);
    assert_eq!(offences("kiosk/screen/home.rs", "use crate::kiosk::{theme::Token, widget::tile};"), none);
    assert_eq!(offences("command/check.rs", "use crate::{kiosk::run, pack::Library};"), none);
    assert_eq!(offences("lib.rs", "pub mod kiosk;"), none);
}
