//! Parsers take any text without panicking, and what is written is read back the same.

use std::time::Duration;

use proptest::prelude::*;
use wegweiser::{
    content::{
        Facts,
        clip::cues::{Cue, Cues},
        directory::{Needs, OpeningHours, Site},
        lower_module,
    },
    diagnostic::SourceText,
    language::{FluentFile, Language, LanguageTag},
};

/// Any text, and text made of what the formats are made of, so that parsers get far into it.
fn any_text() -> impl Strategy<Value = String> {
    let parts = prop::sample::select(vec![
        "\n",
        "\r\n",
        " ",
        "    ",
        "=",
        ".",
        "{",
        "}",
        "$",
        "\"",
        "(",
        ")",
        "[",
        "]",
        ",",
        ":",
        "-->",
        "*",
        "-",
        "#",
        "WEBVTT\n",
        "00:00:01.000",
        "99999999999:00:00.000",
        "id",
        "s1",
        "title",
        "Lesson",
        "Phone",
        "pages",
        "\\u",
        "\\U01F602",
        "NUMBER",
        "ä",
        "م",
        "\u{2068}",
        "\u{feff}",
        "\0",
    ]);
    let mixed = prop::collection::vec(parts, 0..60).prop_map(|parts| parts.concat());
    prop_oneof![".*", "(?s).{0,200}", mixed]
}

fn cues() -> impl Strategy<Value = Cues> {
    let word = "[a-zäöüñ\u{627}-\u{64a}.,!?<>&-]{1,8}";
    let cue = (1_u64..100_000, 1_u64..10_000_000, prop::collection::vec(word, 1..6));
    (prop::collection::vec(cue, 0..12), prop::option::of("[0-9a-f]{64}")).prop_map(|(raw, made_from)| {
        let mut time = 0;
        let mut list = Vec::new();
        for (at, (pause, length, words)) in raw.into_iter().enumerate() {
            let start = time + pause;
            time = start + length;
            // An arrow is written as another character, since it would be taken for times.
            let text = words.join(" ").replace("-->", "→");
            let (start, end) = (Duration::from_millis(start), Duration::from_millis(time));
            list.push(Cue { id: format!("s{at}"), start, end, text });
        }
        Cues { list, made_from }
    })
}

proptest! {
    #[test]
    fn fluent_takes_any_text(text in any_text()) {
        let shelf = FluentFile::read_as(&LanguageTag::german(), SourceText::new("any.ftl", &text)).value;
        for (_, _, entry) in shelf.entries() {
            let places = entry.readings.iter().flat_map(|reading| reading.chars());
            for (_, offset) in places {
                prop_assert!(offset <= shelf.source.text.len());
            }
        }
    }

    #[test]
    fn ron_takes_any_text(text in any_text()) {
        let source = SourceText::new("any.ron", &text);
        let lines = source.text.lines().count() + 1;
        let mut findings = lower_module(&source, "any").findings;
        findings.extend(Facts::read(&source).findings);
        findings.extend(Language::read(&source, "de").findings);
        findings.extend(Needs::read(&source).findings);
        findings.extend(Site::read(&source, &Needs::default()).findings);
        prop_assert!(findings.iter().all(|finding| (1..=lines).contains(&finding.place.line)));
    }

    #[test]
    fn opening_hours_take_any_text(text in any_text()) {
        let _ = OpeningHours::parse(&text);
    }

    #[test]
    fn web_vtt_takes_any_text(text in any_text()) {
        let cues = Cues::read(&SourceText::new("any.vtt", &text)).value;
        prop_assert!(cues.list.iter().all(|cue| cue.start < cue.end));
        prop_assert!(cues.list.windows(2).all(|pair| pair[0].end <= pair[1].start));
    }

    #[test]
    fn web_vtt_takes_any_text_after_its_header(text in any_text()) {
        let cues = Cues::read(&SourceText::new("any.vtt", &format!("WEBVTT\n{text}"))).value;
        prop_assert!(cues.list.iter().all(|cue| cue.start < cue.end));
    }

    #[test]
    fn cues_are_read_as_they_were_written(cues in cues()) {
        let report = Cues::read(&SourceText::new("any.vtt", &cues.write()));
        prop_assert!(report.findings.is_empty());
        prop_assert_eq!(report.value, cues);
    }

    #[test]
    fn a_place_counts_lines_and_characters(text in any_text(), offset in 0_usize..400) {
        let source = SourceText::new("any", &text);
        let place = source.place(offset);
        let line = source.text.split('\n').nth(place.line - 1);
        prop_assert!(line.is_some_and(|line| place.column <= line.chars().count() + 1));
        prop_assert_eq!(source.place(offset + 1).max(place.clone()), source.place(offset + 1));
    }
}
