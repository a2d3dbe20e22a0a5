//! What stands to the left never imports what stands to the right.

use crate::{
    files, small,
    sources::{Import, Sources, module_of},
};

/// A module and what it may import; each stands for everything below it too.
const LAW: [(&str, &[&str]); 24] = [
    ("audio", &["diagnostic", "fs"]),
    ("clock", &[]),
    ("diagnostic", &[]),
    ("fs", &[]),
    ("language", &["diagnostic", "fs"]),
    ("content", &["audio", "diagnostic", "fs", "language"]),
    ("settings", &["diagnostic", "fs", "language", "content"]),
    ("library", &["diagnostic", "fs", "language", "content", "settings"]),
    ("pack", &["audio", "clock", "diagnostic", "fs", "language", "content", "settings", "library"]),
    ("speech", &["audio", "diagnostic", "fs", "language", "content", "settings", "library", "pack"]),
    ("exchange", &["diagnostic", "fs", "language", "content", "settings", "library", "pack"]),
    ("handout", &["diagnostic", "fs", "language", "content", "settings", "library", "pack"]),
    ("ui", &["audio", "clock", "diagnostic", "fs", "language", "content", "settings", "library", "pack"]),
    ("page", &["clock", "diagnostic", "fs", "language", "content", "settings", "library", "ui"]),
    (
        "kiosk",
        &["clock", "diagnostic", "fs", "language", "content", "settings", "library", "pack", "handout", "ui", "page"],
    ),
    ("trainer", &["diagnostic", "fs", "language", "content", "settings", "library", "handout", "ui", "page"]),
    (
        "studio",
        &[
            "audio",
            "clock",
            "diagnostic",
            "fs",
            "language",
            "content",
            "settings",
            "library",
            "pack",
            "exchange",
            "speech",
            "ui",
            "page",
            "kiosk",
        ],
    ),
    (
        "command",
        &[
            "audio",
            "clock",
            "diagnostic",
            "fs",
            "language",
            "content",
            "settings",
            "library",
            "pack",
            "speech",
            "exchange",
            "handout",
            "ui",
            "page",
            "kiosk",
            "studio",
            "trainer",
        ],
    ),
    ("main", &["command"]),
    ("ui::theme", &["ui::core", "ui::patch"]),
    ("ui::text", &["ui::core", "ui::patch", "ui::theme", "ui::host"]),
    ("ui::paint", &["ui::core"]),
    ("ui::narration", &["ui::core"]),
    ("ui::host", &["ui::core", "ui::paint", "ui::narration"]),
];

/// What an import does against the law; none: nothing.
fn offence(import: &Import) -> Option<String> {
    let (from, to) = (module_of(&import.from).join("::"), module_of(&import.to).join("::"));
    if from.is_empty() {
        return None;
    }
    let below = |path: &str, module: &str| path == module || path.starts_with(&format!("{module}::"));
    let top = |path: &str| path.split("::").next().unwrap_or_default().to_owned();
    let Some((_, allowed)) = LAW.iter().find(|(module, _)| *module == top(&from)) else {
        return Some(format!("{}: src/{} has no place in the import law", import.from, top(&from)));
    };
    let outside = top(&to) != top(&from) && !allowed.contains(&top(&to).as_str());
    let inside =
        LAW.iter().filter(|(module, _)| module.contains("::") && below(&from, module)).any(|(module, allowed)| {
            top(&to) == top(module) && !below(&to, module) && !allowed.iter().any(|allowed| below(&to, allowed))
        });
    (outside || inside).then(|| format!("{} imports {}", import.from, import.path))
}

#[test]
fn no_module_imports_what_stands_to_its_right() {
    let offences: Vec<String> = Sources::new(&files()).imports().iter().filter_map(offence).collect();
    assert!(offences.is_empty(), "{}", offences.join("\n"));
}

#[test]
fn a_back_edge_is_found() {
    let offences = |file: &str, text: &str, other: &str| {
        let sources = small(&[("lib.rs", ""), (file, text), (other, "pub struct Thing;")]);
        sources.imports().iter().filter_map(offence).collect::<Vec<_>>()
    };
    assert_eq!(
        offences("content/fact.rs", "use crate::pack::Thing;", "pack/mod.rs"),
        ["content/fact.rs imports pack::Thing"]
    );
    assert_eq!(
        offences("speech/mod.rs", "fn f() { crate::exchange::Thing; }", "exchange/mod.rs"),
        ["speech/mod.rs imports exchange::Thing"]
    );
    assert_eq!(
        offences("ui/theme/mod.rs", "use super::widget::Thing;", "ui/widget/mod.rs"),
        ["ui/theme/mod.rs imports ui::widget::Thing"]
    );
    assert_eq!(
        offences("rooms/mod.rs", "use crate::fs::Thing;", "fs.rs"),
        ["rooms/mod.rs: src/rooms has no place in the import law"]
    );
    assert_eq!(offences("ui/widget/button.rs", "use crate::ui::theme::Thing;", "ui/theme/mod.rs"), [""; 0]);
    assert_eq!(offences("command/check.rs", "use crate::kiosk::Thing;", "kiosk/mod.rs"), [""; 0]);
}
