//! Tables as people and spreadsheets leave them, and what can't be read.

use std::io::{Cursor, Read as _};

use wegweiser::exchange::translation::{Choice, Format};

use crate::{Content, document, laid, lines, manifest, received};

/// Column names may be in any order, in one language; commas, semicolons and tabs part columns.
#[test]
fn other_separators_and_orders_are_read() {
    for separator in [";", ",", "\t"] {
        let table = ["Translation (so)|ID|Note", "Guriga|ui/home|\"a;,b\""].join("\r\n").replace('|', separator);
        let received = received("t.csv", table);
        assert_eq!(received.tag.unwrap().to_string(), "so");
        let row = &received.rows[0];
        assert_eq!(
            (row.id.as_str(), row.translation.as_str(), &row.german, &row.version),
            ("ui/home", "Guriga", &None, &None)
        );
        assert_eq!(row.place.to_string(), "t.csv:2:1");
    }
}

#[test]
fn other_encodings_are_converted_with_a_note() {
    let table = "Kennung / id;Übersetzung / translation (fr)\r\nui/home;Où aller ?\r\n";
    let utf16: Vec<u8> = std::iter::once(0xfeff).chain(table.encode_utf16()).flat_map(u16::to_le_bytes).collect();
    let windows: Vec<u8> = table.chars().map(|c| u8::try_from(u32::from(c)).unwrap()).collect();
    for (bytes, expected) in [
        (table.as_bytes().to_vec(), vec![]),
        (format!("\u{feff}{table}").into_bytes(), vec![]),
        (
            utf16,
            vec!["note[text-utf16] t.csv:1:1 This file is saved as UTF-16 (“Unicode” in Notepad); it was converted."],
        ),
        (
            windows,
            vec![
                "note[text-legacy] t.csv:1:1 This file is not Unicode. It was read as Windows-1252, which has only Latin letters.",
            ],
        ),
    ] {
        let received = received("t.csv", bytes);
        assert_eq!(lines(&received.findings), expected);
        assert_eq!(received.rows[0].translation, "Où aller ?");
    }
}

#[test]
fn what_is_no_table_is_refused() {
    let said = |name: &str, bytes: &[u8]| {
        let received = received(name, bytes);
        assert!(received.rows.is_empty());
        lines(&received.findings).join("\n")
    };
    let no_id = "error[exchange-column] t.csv:1:1 The table has no column “Kennung / id”; nothing was read.";
    assert_eq!(said("t.csv", b"German;Translation (ti)\nStart;x\n"), no_id);
    assert_eq!(said("t.csv", b""), no_id);
    assert_eq!(
        said("t.csv", b"\n\nid;German\nui/home;Start\n"),
        "error[exchange-column] t.csv:3:1 The table has no column “Übersetzung / translation”; nothing was read."
    );
    let no_workbook = "error[table-workbook] t.xlsx:1:1 This is no Excel workbook, or only a part of one (";
    assert!(said("t.xlsx", b"PK\x03\x04 no workbook").starts_with(no_workbook));
    assert!(said("t.xlsx", b"id;translation\n").starts_with(no_workbook));
    // A workbook is one whatever its name says.
    assert!(said("t.csv", b"PK\x03\x04 no workbook").starts_with("error[table-workbook] t.csv:1:1 "));
    let locked = "error[table-workbook-locked] t.xlsx:1:1 This workbook has a password, or the old form .xls.";
    assert_eq!(said("t.xlsx", b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), locked);
    assert_eq!(said("t.ods", b""), "error[exchange-ending] t.ods:1:1 Files that end in “.ods” are not read.");
}

/// A part of a workbook as XML.
fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The header stays when one scrolls, every cell is text, and an Arabic cell runs from right to left.
#[test]
fn a_workbook_is_ready_to_be_filled() {
    let content = Content::new(&[("locales/ar/language.ron", &manifest("ar", "Rtl"))]);
    let library = content.library();
    let workbook = |tag| Format::Xlsx.write(&document(&library, tag, &Choice::default())).unwrap();
    let arabic = workbook("ar");
    let rows = |sheet: &str| sheet.matches("customHeight=\"1\"").count();
    assert_eq!(rows(&part(&arabic, "xl/worksheets/sheet1.xml")), 13, "every row is as high as its words");
    let tall = |german: &str| {
        let content = Content::new(&[("locales/de/ui.ftl", &format!("home = {german}\nhelp = Hilfe\n"))]);
        let bytes = Format::Xlsx.write(&document(&content.library(), "so", &Choice::default())).unwrap();
        let sheet = part(&bytes, "xl/worksheets/sheet1.xml");
        let row = &sheet[sheet.find("<row r=\"2\"").unwrap()..];
        let height = row.split("ht=\"").nth(1).unwrap().split('"').next().unwrap();
        height.parse::<f64>().unwrap()
    };
    // A line is some fifteen points high; what kind of text it is takes two. Of a long text all lines are seen.
    assert!((30.0..35.0).contains(&tall("Start")));
    assert!(tall(&"Wort ".repeat(60)) > 8.0 * 15.0 && tall(&"Wort ".repeat(600)) < 409.0);
    let (sheet, styles) = (part(&arabic, "xl/worksheets/sheet1.xml"), part(&arabic, "xl/styles.xml"));
    assert!(sheet.contains("topLeftCell=\"B2\"") && sheet.contains("state=\"frozen\""), "{sheet}");
    assert!(!sheet.contains("<c r=\"A2\"><v>") && sheet.contains("t=\"s\""));
    assert!(
        styles.contains("numFmtId=\"49\"")
            && styles.contains("wrapText=\"1\"")
            && styles.contains("readingOrder=\"2\"")
    );
    // Pashto has no folder yet, and its direction is known all the same.
    assert!(part(&workbook("ps"), "xl/styles.xml").contains("readingOrder=\"2\""));
    assert!(!part(&workbook("so"), "xl/styles.xml").contains("readingOrder=\"2\""));
}

/// What a spreadsheet would take for a number or a formula is a text, and stays one.
#[test]
fn cells_that_look_like_numbers_and_formulas_stay_texts() {
    let content = Content::new(&[("locales/ti/ui.ftl", "home = 007\nhelp = =1+1\n    .say = '112\n")]);
    let document = document(&content.library(), "ti", &Choice { modules: vec!["ui".to_owned()], ..Choice::default() });
    let received = received("t.xlsx", Format::Xlsx.write(&document).unwrap());
    let texts: Vec<_> = received.rows.iter().map(|row| row.translation.as_str()).collect();
    assert_eq!(texts, ["007", "=1+1", "'112"]);
}

/// A row says what a translator needs to know.
#[test]
fn a_row_has_context() {
    let origins = "{ \"health/emergency.s1\": (hash: \"\", german: \"Rufen Sie an.\") }";
    let content = Content::new(&[
        ("locales/en/modules/health.ftl", "emergency =\n    .s1 = Call { $tel-emergency }.\n    .s1-say = Call.\n"),
        ("locales/en/origins.ron", origins),
    ]);
    let csv =
        |choice| String::from_utf8(Format::Csv.write(&document(&content.library(), "en", &choice)).unwrap()).unwrap();
    insta::assert_snapshot!(csv(Choice::default()).replace('\r', "").trim_start_matches('\u{feff}'), @r#"
    Kennung / id;Modul / module;Seite / page;Art / kind;Deutsch / German;Übersetzung / translation (en);Höchstens Zeichen / most characters;Hinweis / note;Bild / picture;Stand / version
    ui/home;ui;home;Oberfläche / interface;Start;;70;;;0
    ui/help;ui;help;Oberfläche / interface;Hilfe;;70;;;0
    ui/help.say;ui;help;Oberfläche / interface;Hilfe!;;336;"Wird nur gesprochen; leer lassen, wenn wie geschrieben. / Only spoken; leave empty if as written.";;0
    health/module.title;Gesundheit;;Name des Moduls / name of the module;Gesundheit;;100;;stethoscope;0
    health/emergency.title;Gesundheit;Im Notfall;Titel / title;Im Notfall;;100;Der Notruf ist die 112.;ambulance;0
    health/emergency.s1;Gesundheit;Im Notfall;Satz 1 von 2 / sentence 1 of 2;Rufen Sie { $tel-emergency } an.;Call { $tel-emergency }.;168;Deutsch geändert, war: / German changed, was: Rufen Sie an. · Der Notruf ist die 112.;ambulance;v5f84eb55
    health/emergency.s1-say;Gesundheit;Im Notfall;Satz 1 von 2 / sentence 1 of 2;Rufen Sie { $tel-emergency } an.;Call.;336;"Wird nur gesprochen; leer lassen, wenn wie geschrieben. / Only spoken; leave empty if as written. · Der Notruf ist die 112.";ambulance;vdaa5e2cf
    health/emergency.s2;Gesundheit;Im Notfall;Satz 2 von 2 / sentence 2 of 2;Der Anruf ist kostenlos.;;168;Der Notruf ist die 112.;ambulance;0
    health/q-pain.title;Gesundheit;Was tun Sie?;Titel / title;Was tun Sie?;;100;;;0
    health/q-pain.a1;Gesundheit;Was tun Sie?;Antwort 1 von 2 / answer 1 of 2;Ich rufe an.;;70;;telephone;0
    health/q-pain.a2;Gesundheit;Was tun Sie?;Antwort 2 von 2 / answer 2 of 2;Ich warte.;;70;;hospital;0
    health/q-pain.a1-why;Gesundheit;Was tun Sie?;Erklärung zu Antwort 1 von 2 / explanation of answer 1 of 2;Richtig.;;168;;telephone;0
    health/q-pain.a2-why;Gesundheit;Was tun Sie?;Erklärung zu Antwort 2 von 2 / explanation of answer 2 of 2;Warten ist gefährlich.;;168;;hospital;0
    "#);
    let rows =
        |choice| csv(choice).lines().skip(1).map(|line| line.split(';').next().unwrap().to_owned()).collect::<Vec<_>>();
    assert_eq!(rows(Choice { stale: true, ..Choice::default() }), ["health/emergency.s1"]);
    assert_eq!(rows(Choice { missing: true, ..Choice::default() }).len(), 11);
    assert_eq!(rows(Choice { missing: true, stale: true, ..Choice::default() }).len(), 12);
    assert_eq!(
        rows(Choice { modules: vec!["ui".to_owned()], ..Choice::default() }),
        ["ui/home", "ui/help", "ui/help.say"]
    );
}

/// A cell with line breaks, as people make them, is one line; spaces around it are nobody's intention.
#[test]
fn line_breaks_in_cells_are_spaces() {
    let content = Content::new(&[]);
    let (placed, findings) = laid(&content, "so", "t.csv", "id;translation (so)\nui/home;\"  Guriga \r\n hoose  \"\n");
    assert_eq!(findings, [""; 0]);
    assert_eq!(placed.files.values().collect::<Vec<_>>(), ["home = Guriga hoose\n"]);
}
