//! What comes back and is no translation: copies, marks of other programs, errors of spreadsheets, references.

use wegweiser::exchange::translation::{Choice, Counts, Format, Present, Taken, place};

use crate::{Content, FORMATS, document, german, laid, lines, received};

fn xliff(units: &str) -> String {
    format!("<xliff version='2.1' srcLang='de' trgLang='so'><file id='health'>\n{units}\n</file></xliff>")
}

fn unit(id: &str, segment: &str, source: &str, target: &str) -> String {
    format!("<unit id='{id}'><segment {segment}><source>{source}</source><target>{target}</target></segment></unit>\n")
}

/// A program that copies the German into each target has translated nothing.
#[test]
fn copies_of_the_german_are_not_translated() {
    let units = [
        unit("module.title", "state='initial'", "Gesundheit", "Gesundheit"),
        unit("emergency.title", "", "Im Notfall", "Im Notfall"),
        unit("emergency.s2", "state='initial'", "Der Anruf ist kostenlos.", "Der Anruf ist kostenlos."),
        unit("q-pain.a1", "state='final'", "Ich rufe an.", "Ich rufe an."),
    ];
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.xlf", xliff(&units.concat()));
    let expected = [
        "warning[exchange-copy] t.xlf:5:74 “health/q-pain.a1” is the German, letter for letter; it was not placed: “Ich rufe an.”",
        "note[exchange-copies] t.xlf:2:77 The other program put the German where the translation belongs; texts: 3, this is the first. They count as not translated.",
    ];
    assert_eq!(findings, expected);
    assert!(placed.files.is_empty());
    assert_eq!(placed.counts, Counts { placed: 0, unchanged: 0, empty: 3, refused: 1 });
    // A name of a word may stay in every language; in a table nobody says more of it.
    let rows = "id;German;translation (so)\nui/home;Start;Start\nhealth/emergency.s2;X;Der Anruf ist kostenlos.\n";
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.csv", rows);
    assert_eq!((placed.counts.placed, placed.counts.refused), (1, 1));
    assert!(findings[0].starts_with("warning[exchange-copy] t.csv:3:3 "), "{findings:?}");
}

/// What a program calls unfinished is placed only where somebody asks for it.
#[test]
fn what_another_program_calls_unfinished_waits() {
    for segment in [
        "state='initial'",
        "state='needs-translation'",
        "state='new'",
        "state='needs-review-translation'",
        "state='translated' subState='okp:fuzzy'",
        "state='translated' approved='no'",
    ] {
        let text = xliff(&unit("emergency.s2", segment, "Der Anruf ist kostenlos.", "Wicitaanku waa bilaash."));
        let content = Content::new(&[]);
        let (placed, findings) = laid(&content, "so", "t.xlf", &text);
        assert!(placed.files.is_empty() && placed.counts.refused == 1, "{segment}");
        assert!(findings[0].contains("The other program calls “health/emergency.s2” unfinished ("), "{findings:?}");
        let library = content.library();
        let (received, taken) = (received("t.xlf", &text), Taken { unfinished: true });
        let placed = place(&german(&library), &Present::default(), &received, taken);
        assert_eq!((placed.value.counts.placed, lines(&placed.findings).len()), (1, 0), "{segment}");
    }
    for segment in ["", "state='translated'", "state='reviewed'", "state='final' approved='yes'"] {
        let text = xliff(&unit("emergency.s2", segment, "Der Anruf ist kostenlos.", "Wicitaanku waa bilaash."));
        let (placed, findings) = laid(&Content::new(&[]), "so", "t.xlf", text);
        assert_eq!((placed.counts.placed, findings.len()), (1, 0), "{segment}");
    }
    // One part that is not finished leaves the whole text unfinished.
    let parts = "<unit id='emergency.s2'><segment state='final'><source>Der Anruf </source><target>Wicitaanku </target></segment>\
        <segment state='initial'><source>ist kostenlos.</source><target>waa bilaash.</target></segment></unit>";
    assert_eq!(laid(&Content::new(&[]), "so", "t.xlf", xliff(parts)).0.counts.refused, 1);
}

/// What a spreadsheet made of a text that began with = or - is no text.
#[test]
fn errors_and_formulas_of_spreadsheets_are_never_placed() {
    let errors = ["#NAME?", "#REF!", "#BEZUG!", "#WERT!", "#DIV/0!", "#N/A", "#NV", "#GETTING_DATA", "Err:508"];
    let formulas = ["=Guriga", "-Guriga", "+Guriga", "@Guriga", "-Guriga { $tel-emergency }"];
    for cell in errors.iter().chain(&formulas) {
        let table = format!("id;translation (so)\nui/help;Caawi\nui/home;{cell}\n");
        let (placed, findings) = laid(&Content::new(&[]), "so", "t.csv", table);
        assert_eq!((placed.counts.placed, placed.counts.refused), (1, 1), "{cell}");
        let code = if errors.contains(cell) { "cell-error" } else { "formula" };
        assert!(findings[0].starts_with(&format!("error[exchange-{code}] t.csv:3:2 “ui/home” ")), "{findings:?}");
        assert!(findings[0].contains(cell), "{findings:?}");
    }
    for cell in ["#1", "#", "# A", "–5", "112", "'=x", "Err: 5"] {
        let table = format!("id;translation (so)\nui/home;{cell}\n");
        assert_eq!(laid(&Content::new(&[]), "so", "t.csv", table).0.counts.placed, 1, "{cell}");
    }
    // Where the German begins so, a translation may.
    let content = Content::new(&[("locales/de/ui.ftl", "home = +49\nhelp = Hilfe\n")]);
    assert_eq!(laid(&content, "so", "t.csv", "id;translation (so)\nui/home;+252\n").0.counts.placed, 1);
}

const HOTLINE: &str = "-hotline = the hotline\nemergency =\n    .s2 = Ring { -hotline } now.\n";

/// A reference that should not be there stays one, so that the check goes on refusing it.
#[test]
fn a_reference_comes_back_as_it_went_out() {
    let content = Content::new(&[("locales/en/modules/health.ftl", HOTLINE)]);
    for (format, name) in FORMATS {
        let bytes = format.write(&document(&content.library(), "en", &Choice::default())).unwrap();
        let (placed, findings) = laid(&content, "en", name, bytes);
        assert_eq!(findings, [""; 0], "{name}");
        assert!(placed.files.is_empty(), "{name}");
        assert_eq!((placed.counts.placed, placed.counts.unchanged), (0, 1), "{name}");
    }
    let table = Format::Csv.write(&document(&content.library(), "en", &Choice::default())).unwrap();
    let table = String::from_utf8(table).unwrap().replace("Ring { -hotline } now.", "Ring { -hotline } today.");
    let (placed, findings) = laid(&content, "en", "t.csv", table);
    assert!(placed.files.is_empty());
    assert!(findings[0].starts_with("error[exchange-reference] t.csv:"), "{findings:?}");
    assert!(findings[0].ends_with("it was not placed: “Ring { -hotline } today.”"), "{findings:?}");
    // Braces nobody has there are letters, as before.
    let table = "id;translation (en)\nhealth/emergency.s2;Ring { us } now.\n";
    assert_eq!(laid(&content, "en", "t.csv", table).0.counts.placed, 1);
}

/// Somebody types over the German, and leaves the column beside it empty.
#[test]
fn translations_in_the_german_column_are_told() {
    let rows =
        "id;German;translation (so);version\nui/home;Guriga;;0\nui/help;Hilfe;;0\nhealth/emergency.s2;Bilaash;;0\n";
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.csv", rows);
    let expected = "warning[exchange-typed-over] t.csv:2:3 The German column says something else than our German, and there \
        is no translation beside it; rows: 2, this is the first.";
    assert_eq!(findings, [expected]);
    assert_eq!(placed.counts.empty, 3);
}

/// Of two columns for translations one is read, and the other is told.
#[test]
fn a_second_column_for_translations_is_told() {
    let rows = "id;translation (so);translation (kmr)\nui/home;Guriga;Mal\nui/help;Caawi;Caawi\n";
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.csv", rows);
    let expected = "warning[exchange-columns] t.csv:1:3 This is a second column for translations. What stands there was not \
        read; texts: 1. Read was “translation (so)”.";
    assert_eq!((findings, placed.counts.placed), (vec![expected.to_owned()], 2));
    // An empty first one is passed over.
    let received = received("t.csv", "id;translation (so);translation (kmr)\nui/home;;Mal\n");
    assert_eq!(received.tag.unwrap().to_string(), "kmr");
    assert_eq!((received.rows[0].translation.as_str(), received.findings.len()), ("Mal", 0));
}
