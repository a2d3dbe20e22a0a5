//! Tables: a bad cell costs the cell, a bad row the row, and each finding names both.

use std::time::{Duration, Instant};

use jiff::civil::date;
use wegweiser::content::directory::Position;

use crate::site::{imported, lines};

#[test]
fn a_table_of_excel_in_windows_1252_is_read() {
    let text = "Name;Angebot;Ort;Straße;PLZ;Telefon;Sprachen;Öffnungszeiten;gültig bis;Breite;Länge;Hinweis;Hinweis (en)
Beispiel: Bäckerei;counselling, work;Halle;Musterstraße 1;06108;030/23125-001;Deutsch, Arabisch und Dari;Mo-Fr 9-12 Uhr;30.06.2027;51,48;11,97;\"Grüße;
zweite Zeile\";Greetings
Beispiel: Zweiter;Zaubern;Stendal;;;auf Anfrage;;;;;;;
";
    let (bytes, _, lost) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!lost);
    let imported = imported("t.csv", bytes);
    assert_eq!(
        lines(&imported.findings),
        [
            "text-legacy t.csv:1:1: This file is not Unicode. It was read as Windows-1252, which has only Latin letters.",
            "site-need t.csv:3:2: The entry “beispiel-zweiter-stendal” names the need “Zaubern”, which does not exist or has no picture.",
            "site-phone t.csv:3:6: “auf Anfrage” is not a telephone number.",
        ]
    );
    let [first, second] = &imported.entries[..] else { panic!("{:?}", imported.entries) };
    assert_eq!(first.id.as_str(), "beispiel-baeckerei-halle");
    assert_eq!(first.name, "Beispiel: Bäckerei");
    assert_eq!(first.needs.iter().map(ToString::to_string).collect::<Vec<_>>(), ["counselling", "work"]);
    assert_eq!(first.phone.as_ref().unwrap().as_str(), "030 23125 001");
    assert_eq!(first.languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["de", "ar", "prs"]);
    assert_eq!(first.hours.to_string(), "Mo-Fr 09:00-12:00");
    assert_eq!(first.valid_until, Some(date(2027, 6, 30)));
    assert_eq!(first.position, Position::new(51.48, 11.97));
    assert_eq!(first.note.as_ref().unwrap().german(), "Grüße; zweite Zeile");
    assert_eq!(second.phone, None);
}

#[test]
fn unicode_with_and_without_a_mark_and_english_commas_are_read() {
    for mark in ["", "\u{feff}"] {
        let imported = imported("t.csv", format!("{mark}Name,Needs,Town\nB,work,Magdeburg\n"));
        assert_eq!(lines(&imported.findings), [""; 0]);
        assert_eq!(imported.entries.len(), 1);
    }
}

#[test]
fn each_bad_cell_is_named_with_its_row_and_its_column() {
    let imported = imported(
        "t.csv",
        "id;Name;Needs;Ort;PLZ;Telefon;Sprachen;Öffnungszeiten;gültig bis;Breite;Länge;Farbe
a;A;work;Stendal;6108;391123456;Klingonisch;nach Vereinbarung;bald;48.85;2.35;rot
b;B;work;;;;;;;;;
c;C;work;Atlantis;;;;Mo 9-12, Mo 11-14;;x;y;
c;D;;Stendal;;;;;;;;
",
    );
    assert_eq!(
        lines(&imported.findings),
        [
            "import-column t.csv:1:12: Nobody knows the column “Farbe”, or it is there twice; it was not read.",
            "site-hours t.csv:2:8: These opening hours cannot be read: nach Vereinbarung.",
            "import-postcode-zero t.csv:2:5: The postcode 06108 had lost its zero; it was put back.",
            "import-phone-zero t.csv:2:6: The telephone number 391123456 has no zero in front; perhaps the spreadsheet took it away.",
            "import-language t.csv:2:7: “Klingonisch” is no language that is known by this name or code.",
            "site-position t.csv:2:10: The entry “a” does not lie in Germany: latitude 48.85, longitude 2.35.",
            "site-date t.csv:2:9: “bald” is not a day.",
            "site-empty t.csv:3:4: The entry “b” has no town.",
            "site-position t.csv:4:10: The entry “c” does not lie in Germany: latitude —, longitude —.",
            "site-hours-overlap t.csv:4:8: Opening hours of “c” overlap; they were joined to: Mo 09:00-14:00.",
            "import-town t.csv:4:4: “c” has no coordinates, and the town “Atlantis” is not in assets/sites/towns.csv: it is on no map.",
            "site-no-need t.csv:5:3: The entry “c” names no need.",
            "site-twice t.csv:5:1: The entry “c” stands here twice; the second is not used.",
        ]
    );
    assert_eq!(imported.entries.iter().map(|entry| entry.id.as_str()).collect::<Vec<_>>(), ["a", "c"]);
}

#[test]
fn a_year_of_two_digits_is_of_this_century_and_any_other_is_said() {
    let until = |cell: &str| {
        let found = imported("t.csv", format!("Name;Needs;Ort;gültig bis\nA;work;Stendal;{cell}\n"));
        (found.entries[0].valid_until, lines(&found.findings).concat())
    };
    for cell in ["30.06.27", "30.6.27", "30. 06. 2027", "2027-06-30"] {
        assert_eq!(until(cell), (Some(date(2027, 6, 30)), String::new()), "{cell}");
    }
    // What a spreadsheet makes of 30.06.35, and what a hand does.
    for (cell, day) in [("1935-06-30", "1935-06-30"), ("30.06.1935", "1935-06-30"), ("0027-06-30", "0027-06-30")] {
        let line = format!("date-year t.csv:2:4: The year of {day} cannot be meant.");
        assert_eq!(until(cell), (None, line), "{cell}");
    }
    for cell in ["30.06.7", "30.06.027", "bis 30.06.27", "x.30.06.2027", "31.02.27", "+30.06.27", "30.06.", "27-06-30"]
    {
        let line = format!("site-date t.csv:2:4: “{cell}” is not a day.");
        assert_eq!(until(cell), (None, line), "{cell}");
    }
}

#[test]
fn a_table_without_names_or_towns_is_refused() {
    let found = imported("t.csv", "Titel;Farbe\nA;rot\n");
    assert_eq!(
        lines(&found.findings),
        [
            "import-column t.csv:1:2: Nobody knows the column “Farbe”, or it is there twice; it was not read.",
            "import-header t.csv:1:1: The table has no column “Ort”; nothing was read.",
        ]
    );
    assert!(found.entries.is_empty());
    assert_eq!(lines(&imported("t.csv", "").findings).len(), 1);
}

#[test]
fn a_workbook_is_read_with_its_numbers_and_dates() {
    let imported = imported("t.xlsx", include_bytes!("table.xlsx"));
    assert_eq!(
        lines(&imported.findings),
        [
            "import-postcode-zero t.xlsx:3:5: The postcode 06108 had lost its zero; it was put back.",
            "import-phone-zero t.xlsx:3:6: The telephone number 302312500 has no zero in front; perhaps the spreadsheet took it away.",
            "site-position t.xlsx:5:7: The entry “beispiel-ausland-stendal” does not lie in Germany: latitude 48.85, longitude 2.35.",
        ]
    );
    assert_eq!(imported.entries[0].postcode.as_deref(), Some("06108"));
    assert_eq!(imported.entries[0].valid_until, Some(date(2027, 6, 30)));
    assert_eq!(imported.entries[0].position, Position::new(51.4816, 11.9795));
    assert_eq!(imported.entries[1].phone.as_ref().unwrap().as_str(), "030 23125 002");
}

#[test]
fn what_is_no_table_is_said() {
    let cases =
        [("t.xlsx", "no workbook", "table-workbook"), ("t.json", "{", "import-json"), ("t.pdf", "", "import-format")];
    for (name, bytes, code) in cases {
        let found = imported(name, bytes);
        assert_eq!(found.findings.iter().map(|finding| finding.code).collect::<Vec<_>>(), [code], "{name}");
    }
}

#[test]
fn five_thousand_rows_of_one_name_are_read_quickly_and_named_apart() {
    let begun = Instant::now();
    let rows: String = (0..5_000).map(|n| format!("Same;work;Stendal;no;Weg {n}\n")).collect();
    let text = format!("Name;Needs;Ort;Telefon;Straße\n{rows}");
    let found = imported("t.csv", &text);
    assert_eq!(found.entries.len(), 5_000);
    assert!(found.entries[4_999].id.as_str().starts_with("same-stendal-"));
    assert_eq!(found.findings.len(), 10_000, "a number that is none, and a name that stands several times");
    assert_eq!(found, imported("t.csv", &text), "the same file gives the same names");
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}
