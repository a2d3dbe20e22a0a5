//! Every rule and every parser finds its fault, says where, and finds nothing else.
#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

mod asks;
mod brackets;
mod codes;
mod command;
mod console;
mod difference;
mod facts;
mod fixture;
mod german;
mod glossary;
mod launcher;
mod media;
mod origins;
mod parsers;
mod people;
mod plans;
mod quarantine;
mod review;
mod ron;
mod site;
mod status;
mod structure;
mod syntax;
mod template;
mod typing;
mod words;

use fixture::spoiled;

#[test]
fn good_content_has_no_findings() {
    spoiled(|_| {}, &[]);
}

#[test]
fn a_byte_order_mark_and_windows_line_ends_are_no_fault() {
    spoiled(
        |content| {
            for path in [fixture::GERMAN, fixture::MODULE, fixture::FACTS, fixture::CUES] {
                let text = std::fs::read_to_string(content.root().join(path)).unwrap();
                content.write(path, format!("\u{feff}{}", text.replace('\n', "\r\n")));
            }
        },
        &[],
    );
}
