//! The crate keeps its import law, has no circle of files, and no file that is two ideas.
//!
//! One crate has no fence of its own, so this reads every path in every source file.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod law;
mod sources;
mod writers;

use std::{collections::BTreeMap, path::Path};

use petgraph::{algo::tarjan_scc, graphmap::DiGraphMap};
use sources::{Import, Sources, read};

/// Most lines of a file, its own tests included.
const MOST_LINES: usize = 400;

/// Every source file, by its name below `src`, with its text.
fn files() -> Vec<(String, String)> {
    let files = read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"));
    assert!(files.len() > 200, "only {} files", files.len());
    files
}

/// Files of `imports` that need each other, each circle with what makes it one.
fn circles(imports: &[Import]) -> Vec<Vec<String>> {
    let graph: DiGraphMap<&str, ()> = imports.iter().map(|import| (import.from.as_str(), import.to.as_str())).collect();
    let mut circles = Vec::new();
    for files in tarjan_scc(&graph).into_iter().filter(|files| files.len() > 1) {
        let inside = |import: &&Import| files.contains(&import.from.as_str()) && files.contains(&import.to.as_str());
        let line = |import: &Import| format!("{} -> {} ({})", import.from, import.to, import.path);
        circles.push(imports.iter().filter(inside).map(line).collect());
    }
    circles.sort();
    circles
}

#[test]
fn no_files_need_each_other() {
    let circles = circles(&Sources::new(&files()).imports());
    let lines: Vec<String> = circles.iter().map(|circle| circle.join("\n  ")).collect();
    assert!(circles.is_empty(), "{} circles of files:\n  {}", circles.len(), lines.join("\n\n  "));
}

#[test]
fn no_file_is_longer_than_one_idea() {
    let long: BTreeMap<String, usize> = files()
        .into_iter()
        .map(|(file, text)| (file, text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .collect();
    assert_eq!(long, BTreeMap::new());
}

/// Sources of a small crate.
fn small(files: &[(&str, &str)]) -> Sources {
    let files: Vec<(String, String)> =
        files.iter().map(|(file, text)| ((*file).to_owned(), (*text).to_owned())).collect();
    Sources::new(&files)
}

#[test]
fn a_circle_is_found_however_it_is_written() {
    let circle = |a: &str, b: &str| {
        let sources = small(&[("lib.rs", "mod a; mod b;"), ("a/mod.rs", a), ("a/c.rs", "pub struct C;"), ("b.rs", b)]);
        circles(&sources.imports()).len()
    };
    let needs_b = "mod c; pub use c::C; pub struct A; fn f() { crate::b::f() }";
    assert_eq!(circle(needs_b, "pub fn f() {} use crate::a::A;"), 1);
    assert_eq!(circle(needs_b, "pub fn f() -> super::a::A { loop {} }"), 1);
    assert_eq!(circle(needs_b, "pub fn f() { println!(\"{}\", crate::a::A::name()) }"), 1);
    assert_eq!(circle(needs_b, "use crate::a as other; pub fn f() { other::A; }"), 1);
    assert_eq!(circle(needs_b, "use super::{a::{A}}; pub fn f() {}"), 1);
    assert_eq!(circle(needs_b, "use crate::a::C; pub fn f() {}"), 0, "what a file hands on is not its own");
    assert_eq!(circle(needs_b, "pub fn f() {} #[cfg(test)] mod tests { use crate::a::A; }"), 0);
    let plugins = "mod c; pub fn plugin() { c::plugin() }";
    let sources = small(&[("a/mod.rs", plugins), ("a/c.rs", "use super::plugin; pub fn plugin() {}")]);
    assert_eq!(circles(&sources.imports()).len(), 0, "a parent adds its children's plugins");
}
