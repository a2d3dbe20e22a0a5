//! What goes out comes back: every letter, in every format.

use std::{collections::BTreeMap, path::Path};

use proptest::prelude::*;
use wegweiser::{
    diagnostic::SourceText,
    exchange::translation::{
        Choice, Document, Kind, Present, Segment, Standing, Taken, collect, held, length, limit, place, read, text_id,
    },
    language::{CatalogueId, Direction, FluentFile, LanguageTag, fluent::pattern},
    library::Library,
};

use crate::{Content, FORMATS, german};

/// The texts of a language by file, message and attribute.
fn texts(files: &BTreeMap<CatalogueId, String>) -> BTreeMap<String, String> {
    let mut texts = BTreeMap::new();
    for (id, file) in files {
        let report = FluentFile::read_as(&LanguageTag::german(), SourceText::new("words.ftl", file));
        assert_eq!(report.findings, []);
        for (message, attribute, _) in report.value.entries() {
            let line = report.value.line(message, attribute).unwrap();
            texts.insert(format!("{id}/{message}.{}", attribute.unwrap_or_default()), line);
        }
    }
    texts
}

/// All texts of a shipped language go out, come back into an empty folder, and are the same; so are their origins.
#[test]
fn whole_languages_survive() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let library = Library::read(root).value;
    let german = german(&library);
    // Dari has spoken forms of its own.
    for (tag, formats) in [("ti", &FORMATS[..]), ("prs", &FORMATS[..1])] {
        let tag: LanguageTag = tag.parse().unwrap();
        let present = Present::read(&library, &german, &tag).value;
        let document = collect(&library, &german, &tag, &present, &Choice::default());
        let shipped = library.catalogue(library.language(&tag).unwrap()).value;
        let shipped: BTreeMap<_, _> =
            shipped.files().iter().map(|(id, shelf)| (id.clone(), shelf.source.text.to_string())).collect();
        // What trainers ask may stay empty.
        let translated = document.segments.iter().filter(|segment| !segment.translation.is_empty()).count();
        assert_eq!(translated, texts(&shipped).len());
        assert!(document.segments.iter().all(|segment| segment.kind == Kind::Ask || !segment.translation.is_empty()));
        for (format, name) in formats {
            let received = read(Path::new(name), &format.write(&document).unwrap());
            assert_eq!((&received.tag, &received.findings), (&Some(tag.clone()), &vec![]));
            let report = place(&german, &Present::default(), &received, Taken::default());
            assert_eq!(crate::lines(&report.findings), [""; 0], "{name}");
            let (found, expected) = (texts(&report.value.files), texts(&shipped));
            assert_eq!(found.len(), expected.len(), "{name}");
            for (id, text) in &expected {
                assert_eq!(found.get(id), Some(text), "{name} {id}");
            }
            assert_eq!(report.value.origins, present.origins, "{name}");
        }
    }
}

/// The limits translators are given are ones that languages with long words keep.
#[test]
fn what_we_ship_keeps_the_limits() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let german = german(&library);
    for language in library.languages().iter().filter(|language| language.tag != LanguageTag::german()) {
        let present = Present::read(&library, &german, &language.tag).value;
        let document = collect(&library, &german, &language.tag, &present, &Choice::default());
        for segment in document.segments {
            assert!(length(&segment.translation) <= segment.limit, "{} {}", language.tag, segment.id);
        }
    }
}

/// A file that comes back as it went out changes nothing, not even a space.
#[test]
fn an_untouched_file_changes_nothing() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let (german, tag) = (german(&library), "ar".parse().unwrap());
    let present = Present::read(&library, &german, &tag).value;
    let document = collect(&library, &german, &tag, &present, &Choice::default());
    for (format, name) in FORMATS {
        let placed =
            place(&german, &present, &read(Path::new(name), &format.write(&document).unwrap()), Taken::default()).value;
        assert!(placed.files.is_empty());
        assert_eq!(placed.origins, present.origins);
        let translated = document.segments.iter().filter(|segment| !segment.translation.is_empty()).count();
        assert_eq!(placed.counts.unchanged, translated);
    }
}

/// Letters of any script, and whatever Fluent, XML, spreadsheets and tables find special.
fn letters() -> impl Strategy<Value = String> {
    let special = prop::sample::select(vec![
        " ",
        "  ",
        "\n",
        "\t",
        "\"",
        "'",
        "=",
        "+",
        "@",
        ";",
        ",",
        "{",
        "}",
        "[",
        "]",
        ".",
        "*",
        "#",
        "&",
        "<",
        ">",
        "]]>",
        "_x0041_",
        "\u{a0}",
        "\u{200f}",
        "\u{feff}",
        "\u{7}",
        "\u{0}",
        "\u{2028}",
        "\\",
        "\\u",
        "0012",
        "ሰላም",
        "سلام",
        "ß",
        "\u{1f600}",
        "{ $tel-emergency }",
        "{\"",
        "->",
    ])
    .prop_map(str::to_owned);
    let any = any::<char>().prop_map(|c| c.to_string());
    prop::collection::vec(prop_oneof![3 => special, 1 => any], 1..12)
        .prop_map(|parts| parts.concat())
        // White space alone is no translation.
        .prop_filter("has a letter", |text| !text.trim().is_empty())
}

fn segment(id: &str, german: &str, translation: String) -> Segment {
    let id = text_id(id).unwrap();
    Segment {
        german: german.to_owned(),
        translation,
        module: "Gesundheit <&>".to_owned(),
        page: "\"Im Notfall\"; 'a'".to_owned(),
        kind: Kind::Sentence(1, 4),
        spoken: false,
        picture: Some("ambulance".to_owned()),
        limit: limit(&id),
        comment: "Zeile 1\nZeile 2".to_owned(),
        standing: Standing::Present,
        id,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Exactly these letters come back, alone or with a fact.
    #[test]
    fn every_translation_survives(texts in prop::collection::vec(letters(), 1..4)) {
        let content = Content::new(&[]);
        let library = content.library();
        let german = german(&library);
        let names = [("health/emergency.s2", "Der Anruf ist kostenlos."), ("ui/home", "Start"), ("health/module.title", "Gesundheit")];
        let mut segments: Vec<Segment> =
            names.iter().zip(&texts).map(|((id, german), text)| segment(id, german, pattern::literal(text))).collect();
        let fact = format!("{} {{ $tel-emergency }} {{ $tel-emergency }}", segments[0].translation);
        let fact = pattern::parse(&fact).unwrap();
        segments.push(segment("health/emergency.s1", "Rufen Sie { $tel-emergency } an.", fact));
        let document = Document { tag: "ti".parse().unwrap(), direction: Direction::Ltr, segments };
        for (format, name) in FORMATS {
            let received = read(Path::new(name), &format.write(&document).unwrap());
            prop_assert_eq!(&received.findings, &vec![]);
            prop_assert_eq!(received.rows.len(), document.segments.len());
            for segment in &document.segments {
                let row = received.rows.iter().find(|row| row.id == segment.id.to_string()).unwrap();
                prop_assert_eq!(row.german.as_ref(), Some(&segment.german));
                prop_assert_eq!(&row.translation, &segment.translation);
            }
            let placed = place(&german, &Present::default(), &received, Taken::default()).value;
            // What a spreadsheet would calculate is not taken from a table.
            let formula = |segment: &&Segment| name != "words.xlf" && segment.translation.starts_with(['=', '+', '-', '@']);
            let refused = document.segments.iter().filter(formula).count();
            prop_assert_eq!((placed.counts.placed, placed.counts.refused), (document.segments.len() - refused, refused));
            for segment in document.segments.iter().filter(|segment| !formula(segment)) {
                let shelf = FluentFile::read_as(&document.tag, SourceText::new("f", &placed.files[&segment.id.catalogue])).value;
                let line = shelf.line(&segment.id.message, segment.id.attribute.as_deref()).unwrap();
                prop_assert_eq!(&line, &segment.translation);
            }
        }
    }

    /// What stands in a file and comes back untouched changes nothing, be it right or wrong there.
    #[test]
    fn every_pattern_comes_back_untouched(pieces in prop::collection::vec(pieces(), 1..6)) {
        let pattern = pieces.concat();
        let content = Content::new(&[("locales/en/ui.ftl", &format!("-term = T\nhome = {pattern}\n"))]);
        let (library, tag) = (content.library(), "en".parse().unwrap());
        let german = german(&library);
        let present = Present::read(&library, &german, &tag).value;
        let document = collect(&library, &german, &tag, &present, &Choice::default());
        for (format, name) in FORMATS {
            let received = read(Path::new(name), &format.write(&document).unwrap());
            let placed = place(&german, &present, &received, Taken::default());
            prop_assert_eq!(&placed.findings, &vec![]);
            prop_assert!(placed.value.files.is_empty());
            let filled = document.segments.iter().filter(|segment| !segment.translation.is_empty()).count();
            prop_assert_eq!(placed.value.counts.unchanged, filled);
            prop_assert_eq!(held(Path::new(name), &format.write(&document).unwrap(), &present), None);
        }
    }
}

/// Parts of patterns, those that no text may have among them.
fn pieces() -> impl Strategy<Value = String> {
    prop::sample::select(vec![
        "words ",
        "-minus",
        "=1+1 ",
        "#NAME?",
        "  two  spaces ",
        "\n    a line",
        "{ -term }",
        "{ -term(case: \"genitive\") }",
        "{ help }",
        "{ help.say }",
        "{ $tel-emergency }",
        "{ NUMBER($n, minimumFractionDigits: 2) }",
        "{ \"{\" }",
        "{ \"}\" }",
        "{ \" \" }",
        "{ \"\\\"\" }",
        "{ 5 }",
        "{ { $tel-emergency } }",
        "{ $n ->\n    [one] one { -term }\n   *[other] { $n } many\n }",
        "\"quoted\"",
        "'single'",
        "ሰላም",
        "سلام",
    ])
    .prop_map(str::to_owned)
}
