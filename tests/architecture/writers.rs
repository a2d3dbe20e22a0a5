//! One module writes files whole; whoever writes otherwise says why.

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
    ("ui/host/trace.rs", "File::create", "a trace grows as long as the kiosk runs"),
    ("pack/format/build.rs", "fs::write(", "into a folder that is new"),
    ("pack/format/build.rs", "fs::copy(", "into a folder that is new"),
    ("pack/format/package.rs", "fs::write(", "into a staged folder, which is synced whole"),
    ("pack/format/package.rs", "File::create", "into a staged folder, which is synced whole"),
    ("pack/machine/store.rs", "", "the lock, and a staged folder that takes its place"),
    ("pack/author/template.rs", "fs::write(", "into a folder that is new"),
];

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

/// Code of a file without its tests.
fn without_tests(text: &str) -> &str {
    text.split("#[cfg(test)]\nmod ").next().unwrap_or(text)
}

#[test]
fn only_one_module_writes_files() {
    let mut found = Vec::new();
    for (name, text) in crate::files().into_iter().filter(|(name, _)| !name.ends_with("tests.rs")) {
        let code = code(without_tests(&text));
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

/// Whether a query asks for a visit to write.
fn writes_a_visit(code: &str) -> bool {
    code.match_indices("&mut Visit").any(|(at, _)| {
        let before = &code[..at];
        let query = before.rfind("Query<").max(before.rfind("Single<"));
        query.is_some_and(|query| !before[query..].contains([';', '{']))
    })
}

/// One reducer decides what becomes of a visit, and one system writes it.
#[test]
fn only_one_system_writes_a_visit() {
    let found: Vec<String> = crate::files()
        .into_iter()
        .filter(|(name, text)| !name.ends_with("tests.rs") && writes_a_visit(&code(without_tests(text))))
        .map(|(name, _)| name)
        .collect();
    assert_eq!(found, ["kiosk/session/decide.rs"]);
}

/// Surfaces may be many: which window is the program's is asked where windows are opened, and nowhere else.
#[test]
fn only_the_host_asks_for_the_primary_window() {
    let asks = |text: &str| code(without_tests(text)).contains("PrimaryWindow");
    let found: Vec<String> = crate::files().into_iter().filter(|(_, text)| asks(text)).map(|(name, _)| name).collect();
    assert!(found.iter().any(|name| name == "ui/host/aim.rs"), "{found:?}");
    assert!(found.iter().all(|name| name.starts_with("ui/host/")), "{found:?}");
}
