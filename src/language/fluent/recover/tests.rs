//! What can't be read goes alone, its place is the cause's, and what is read is never put under another name.

use proptest::prelude::*;

use super::*;

/// The file without spaces at ends of lines, and each fault as `line:column name text`.
fn mended(text: &str) -> (String, Vec<String>) {
    let recovered = recovered(text.to_owned());
    assert_eq!(recovered.text.len(), text.len());
    let source = crate::diagnostic::SourceText::new("x", text);
    let line = |found: &Found| {
        let place = source.place(found.at);
        let name = found.name.as_ref().map(|(message, text)| format!(" {message}.{}", text.as_deref().unwrap_or("–")));
        format!("{}:{} {}{}", place.line, place.column, found.fault.name(), name.unwrap_or_default())
    };
    let lines: Vec<&str> = recovered.text.lines().map(str::trim_end).collect();
    (lines.join("|"), recovered.found.iter().map(line).collect())
}

#[track_caller]
fn says(text: &str, rest: &str, faults: &[&str]) {
    let (text, found) = mended(text);
    assert_eq!(found, faults, "{text}");
    assert_eq!(text, rest);
}

#[test]
fn a_sentence_goes_alone() {
    says(
        "a =\n    .s1 = A\n    .s2 = { $x .\n    .s3 = C\nb =\n    .s1 = }\n    .s2 = D\n",
        "a =|    .s1 = A||    .s3 = C|b =||    .s2 = D",
        &["3:15 brace a.s2", "6:11 brace-alone b.s1"],
    );
    says(
        "a =\r\n    .s1 A\r\n    . s2 = B\r\n    .s3 = { }\r\n    .s4 = D\r\n",
        "a =||||    .s4 = D",
        &["2:8 equals a.s1", "3:6 attribute", "4:13 inline a.s3"],
    );
}

#[test]
fn a_message_keeps_its_sentences() {
    says("a = { $x\n    .s1 = A\n", "a =|    .s1 = A", &["1:9 brace a.–"]);
    says("a\n    .s1 = A\n    .s2 = B\n", "a=|   .s1 = A|    .s2 = B", &["1:2 equals"]);
    says("a\r\n    .s1 = A\r\n", "a=|    .s1 = A", &["1:2 equals"]);
    says("home = Start\nhelp { $x\nend = Ende\n", "home = Start||end = Ende", &["2:5 equals help.–"]);
}

#[test]
fn sentences_of_a_page_nobody_can_name_go_with_it() {
    says(
        "a =\n    .s1 = A\n\nÄ b =\n    .s1 = B\nc =\n    .s1 = C\n",
        "a =|    .s1 = A||||c =|    .s1 = C",
        &["4:1 heading"],
    );
    says("a =\n    .s1 = A\n\nwords\nmore words\n    .s1 = B\n", "a =|    .s1 = A||||", &["4:1 left", "5:1 left"]);
}

#[test]
fn half_a_sentence_is_none() {
    says("a =\n    .s1 = Call, when\nthere is danger.\n    .s2 = B\n", "a =|||    .s2 = B", &["3:1 left a.s1"]);
    says("a =\n    .s1 = Call\n    } now\n    .s2 = B\n", "a =|||    .s2 = B", &["3:5 line-start a.s1"]);
}

#[test]
fn every_kind_of_fault_has_a_name() {
    for (text, name) in [
        ("{ \"a", "string"),
        ("{ \"a\n", "string"),
        ("{ „a“ }", "quotes"),
        ("{ \"\\q\" }", "escape"),
        ("{ \"\\u12\" }", "escape"),
        ("{ $ }", "variable"),
        ("{ a() }", "call"),
        ("{ -a.b }", "call"),
        ("{ A(b: $c) }", "arguments"),
        ("{ A(b: 1, 2) }", "arguments"),
        ("{ A(b: 1, b: 2) }", "arguments"),
        ("{ $x -> [a] b }", "arrow"),
        ("{ $x ->\n    [a] b\n    }", "default"),
        ("{ $x ->\n    *[a] b\n    *[c] d\n    }", "defaults"),
        ("{ $x ->\n    *[a b] c\n    }", "token"),
        ("{ $x ->\n    *[a]\n    }", "value"),
        ("{ a ->\n    *[a] b\n    }", "selector"),
        ("{ $x ->\n    *[] b\n    }", "character"),
        ("{ 1. }", "character"),
    ] {
        let (_, found) = mended(&format!("a = {text}\n"));
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        assert!(found[0].contains(&format!(" {name}")), "{text}: {found:?}");
    }
}

proptest! {
    /// Whatever is written: the file keeps its length, and what remains can be read.
    #[test]
    fn what_remains_can_be_read(lines in prop::collection::vec(prop::sample::select(vec![
        "a =", "b = B", "c", "Ä d =", "    .s1 = A", "    .s2 = { $x", "    .s3 C", "    . s4 = D", "words on", "    } x",
        "    text", "#no", "# yes", "", "-t = { $x", "    .s5 = }", "  [one] x", "\t.s6 = F", "    .s7 = { $x ->", "e\r",
    ]), 0..14)) {
        let text = lines.join("\n") + "\n";
        let recovered = recovered(text.clone());
        prop_assert_eq!(recovered.text.len(), text.len());
        prop_assert!(parse_runtime(recovered.text.as_str()).is_ok(), "{:?}", recovered.text);
        prop_assert_eq!(recovered.found.is_empty(), parse_runtime(text.as_str()).is_ok());
    }
}
