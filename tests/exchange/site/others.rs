//! Files as other programs and people write them; each was found in a public report.

use std::{
    io::{Cursor, Read as _, Write as _},
    time::{Duration, Instant},
};

use wegweiser::diagnostic::MessageLanguage;

use crate::site::{imported, lines};

/// One service at one place, with more said of it.
fn service(more: &str) -> String {
    format!(
        r#"{{"services": [{{"id": "1", "name": "Haus", "status": "active", "category": "work", {more},
        "service_at_locations": [{{"id": "L", "location": {{"id": "l", "addresses": [
            {{"id": "p", "address_1": "Postfach 1", "city": "Halle", "address_type": "postal"}},
            {{"id": "a", "address_1": "Weg 1", "city": "Magdeburg", "postal_code": "39104", "address_type": "physical"}}
        ]}}}}]}}]}}"#
    )
}

/// Each finding by its code, but for what is told of every service above.
fn codes(more: &str) -> (wegweiser::content::directory::Entry, Vec<String>) {
    let found = imported("t.json", service(more));
    let codes = found.findings.iter().map(|finding| finding.code.to_owned()).filter(|code| code != "import-left");
    let codes = codes.collect();
    (found.entries.into_iter().next().unwrap(), codes)
}

/// Hours that ended, that have not begun, or that aren't every week's are no hours of today.
#[test]
fn only_schedules_of_today_and_of_every_week_are_hours() {
    for (rule, hours, code) in [
        (r#""valid_from": "2019-01-01", "valid_to": "2020-12-20", "freq": "WEEKLY""#, "", "import-hours-over"),
        (r#""until": "2020-12-20T00:00:00Z""#, "", "import-hours-over"),
        (r#""until": "20201220""#, "", "import-hours-over"),
        (r#""valid_from": "2026-11-23""#, "", "import-hours-later"),
        (r#""valid_to": "2026-11-22""#, "Mo-Di 09:00-12:00", "import-hours-until"),
        (r#""valid_to": "soon""#, "Mo-Di 09:00-12:00", "site-date"),
        (r#""freq": "MONTHLY""#, "", "import-hours-rhythm"),
        (r#""freq": "WEEKLY", "interval": 2"#, "", "import-hours-rhythm"),
        (r#""freq": "WEEKLY", "bymonthday": "1""#, "", "import-hours-rhythm"),
        (r#""valid_from": "2026-11-22", "freq": "WEEKLY", "interval": "1", "bymonthday": """#, "Mo-Di 09:00-12:00", ""),
    ] {
        let schedule = format!(r#"{{"id": "s", {rule}, "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00"}}"#);
        let (entry, codes) = codes(&format!(r#""schedules": [{schedule}]"#));
        assert_eq!((entry.hours.to_string().as_str(), codes.concat().as_str()), (hours, code), "{rule}");
    }
}

#[test]
fn a_schedule_may_pass_midnight_and_name_its_day_by_its_beginning() {
    for (schedule, hours) in [
        (r#""byday": "FR", "opens_at": "22:00", "closes_at": "02:00""#, "Fr 22:00-24:00; Sa 00:00-02:00"),
        (r#""freq": "DAILY", "opens_at": "9:00:00+01:00", "closes_at": "12:00Z""#, "Mo-So 09:00-12:00"),
        (r#""freq": "WEEKLY", "dtstart": "2026-11-04", "opens_at": "09:00", "closes_at": "12:00""#, "Mi 09:00-12:00"),
        (r#""description": "nach Vereinbarung""#, ""),
    ] {
        let (entry, codes) = codes(&format!(r#""schedules": [{{"id": "s", {schedule}}}]"#));
        assert_eq!((entry.hours.to_string().as_str(), codes), (hours, vec![]), "{schedule}");
    }
}

/// A fax is no telephone, wherever it stands; what else can be rung is told.
#[test]
fn the_number_is_one_that_somebody_answers() {
    let phones = |list: &str| codes(&format!(r#""phones": [{list}]"#));
    let number = |entry: &wegweiser::content::directory::Entry| entry.phone.as_ref().map(ToString::to_string);
    let fax = r#"{"id": "1", "number": "0391 1111111", "type": "Fax"}"#;
    let voice = r#"{"id": "2", "number": "0391 2222222", "type": "voice"}"#;
    let (entry, codes) = phones(&format!("{fax}, {voice}"));
    assert_eq!((number(&entry).as_deref(), codes.concat().as_str()), (Some("0391 2222222"), "import-phone-others"));
    let (entry, codes) = phones(fax);
    assert_eq!((number(&entry), codes.concat().as_str()), (None, "import-phone-fax"));
    let (entry, codes) = phones(r#"{"id": "1", "number": "0391 3333333"}"#);
    assert_eq!((number(&entry).as_deref(), codes.len()), (Some("0391 3333333"), 0));
    // The organisation's telephone stands in for a service that has a fax alone.
    let (entry, _) = self::codes(&format!(
        r#""phones": [{fax}], "organization": {{"id": "o", "name": "Haus", "phones": [{voice}]}}"#
    ));
    assert_eq!(number(&entry).as_deref(), Some("0391 2222222"));
}

/// An address of the post is no place; what nobody asked for is told with its words.
#[test]
fn people_go_to_an_address_they_can_go_to_and_the_rest_is_told() {
    let found = imported("t.json", service(r#""fees_description": "5 Euro", "email": "", "url": null"#));
    let entry = &found.entries[0];
    assert_eq!((entry.street.as_deref(), entry.town.as_str()), (Some("Weg 1"), "Magdeburg"));
    assert_eq!(
        lines(&found.findings),
        [
            "import-left t.json:1:16: What the file says of “Haus” and was not taken: fees_description “5 Euro”, address_1 “Postfach 1”, city “Halle”."
        ]
    );
}

/// Codes of ISO 639-2 and 639-3 are the same languages.
#[test]
fn languages_are_found_under_their_shortest_code() {
    let (entry, codes) = codes(
        r#""languages": [{"id": "1", "code": "ara", "name": "Arabic"}, {"id": "2", "code": "kur"}, {"id": "3", "code": "deu"},
        {"id": "4", "code": "prs"}, {"id": "5", "code": "xyz", "name": "Hungarian"}, {"id": "6", "code": "ar"}]"#,
    );
    assert_eq!(codes, [""; 0]);
    let tags: Vec<String> = entry.languages.iter().map(ToString::to_string).collect();
    assert_eq!(tags, ["ar", "ku", "de", "prs", "hu"]);
}

/// A list of organisations holds the services it is about, and terms nobody knows here are told.
#[test]
fn services_of_organisations_are_read() {
    let text = r#"[{"id": "o", "name": "Haus", "services": [{"id": "s", "name": "Kurs", "category": "juggling",
        "attributes": [{"id": "x", "taxonomy_term": {"id": "t", "code": "C", "name": "Sport"}}],
        "service_at_locations": [{"id": "L", "location": {"id": "l", "addresses": [{"id": "a", "city": "Halle"}]}}]}]}]"#;
    let found = imported("t.json", text);
    assert_eq!(found.entries.iter().map(|entry| entry.name.as_str()).collect::<Vec<_>>(), ["Haus: Kurs"]);
    let told = "What the file says of “Haus: Kurs” and was not taken: taxonomy_term “Sport”, taxonomy_term “juggling”.";
    assert!(lines(&found.findings).concat().contains(told), "{:?}", lines(&found.findings));
}

#[test]
fn a_list_of_another_program_is_no_hsds() {
    let integreat =
        r#"[{"id": 2, "title": "Beispiel-Ort", "location": {"id": 4, "town": "Magdeburg"}, "opening_hours": []}]"#;
    for (text, keys) in [
        (integreat, "id, location, opening_hours, title"),
        (r#"{"type": "FeatureCollection", "features": [{"name": "x"}]}"#, "features, type"),
        (r#"{"version": 0.6, "elements": []}"#, "elements, version"),
        ("[]", "—"),
        ("null", "—"),
        (r#"{"services": []}"#, "services"),
    ] {
        let line = format!(
            "import-not-hsds p.json:1:1: This is JSON, but not Open Referral HSDS 3.0: no service in it has a name. It holds: {keys}."
        );
        assert_eq!(lines(&imported("p.json", text).findings), [line]);
    }
}

/// A cell of a table, with the findings about it.
fn cell(column: &str, cell: &str) -> (wegweiser::content::directory::Entry, Vec<String>) {
    let found = imported("t.csv", format!("Name;Needs;Ort;{column}\nA;work;Magdeburg;{cell}\n"));
    (found.entries.into_iter().next().unwrap(), lines(&found.findings))
}

#[test]
fn a_cell_with_several_numbers_gives_the_first_and_tells_the_rest() {
    for (written, number) in [("0391 12345-10/-11", "0391 12345 10"), ("0391 1234567/8", "0391 1234567")] {
        let (entry, found) = cell("Telefon", written);
        assert_eq!(entry.phone.unwrap().as_str(), number);
        assert_eq!(
            found,
            [format!(
                "import-phone-several t.csv:2:4: The cell says more than one number: “{written}”. Only {number} was taken."
            )]
        );
    }
}

/// What a spreadsheet made of a number is rounded, and would ring at somebody else's.
#[test]
fn a_number_in_powers_of_ten_is_none() {
    for written in ["3,91123456E+08", "3.91E+8", "49391E+05"] {
        let (entry, found) = cell("Telefon", written);
        assert_eq!(entry.phone, None, "{written}");
        assert_eq!(found, [format!("site-phone t.csv:2:4: “{written}” is not a telephone number.")]);
    }
    assert_eq!(cell("PLZ", "D-39104").0.postcode.as_deref(), Some("39104"));
    assert_eq!(cell("PLZ", "39104.0").0.postcode.as_deref(), Some("39104"));
    for written in ["30.06.2027 00:00", "2027-06-30 00:00:00", "2027-06-30T00:00:00"] {
        let (entry, found) = cell("gültig bis", written);
        assert_eq!((entry.valid_until, found.len()), (Some(jiff::civil::date(2027, 6, 30)), 0), "{written}");
    }
}

#[test]
fn languages_of_a_cell_are_those_people_mean() {
    let read = |written: &str| {
        let (entry, found) = cell("Sprachen", written);
        (entry.languages.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "), found.len())
    };
    assert_eq!(read("DGS, BKS"), (String::new(), 2));
    assert_eq!(read("Kurdisch (Sorani)"), ("ckb".to_owned(), 0));
    assert_eq!(read("Bosnisch, Griechisch, Tamil und Ungarisch"), ("bs el ta hu".to_owned(), 0));
    assert_eq!(read("Englisch (Mo, Di) & Farsi"), ("en fa".to_owned(), 1));
    assert_eq!(
        cell("Sprachen", "DGS").1,
        ["import-language t.csv:2:4: “DGS” is no language that is known by this name or code."]
    );
}

/// A line for the spreadsheet alone is passed over, and rows are counted as it counts them.
#[test]
fn a_line_that_names_the_separator_is_no_row() {
    for (first, separator) in [("sep=;", ";"), ("\"sep=,\"", ","), ("SEP=\t", "\t"), ("sep=|", "|")] {
        let text = format!("{first}\r\nName;Ort;Needs\r\n\r\nA;Magdeburg;juggling\r\n").replace(';', separator);
        let found = imported("t.csv", text.replacen(&first.replace(';', separator), first, 1));
        assert_eq!(found.entries.len(), 1, "{first}");
        assert_eq!(found.findings[0].place.said(MessageLanguage::German), "t.csv, Zeile 3, Spalte C");
    }
}

#[test]
fn a_quotation_mark_that_nobody_closed_costs_no_row() {
    let rows = "Erste;Magdeburg;work;\"Büro im 2. OG\nZweite;Halle;work;gut\nDritte;Stendal;work;\"sehr \"\"gut\"\"\"\nVierte;Magdeburg;work;\"zu\n";
    let found = imported("t.csv", format!("Name;Ort;Needs;Hinweis\n{rows}"));
    let names: Vec<&str> = found.entries.iter().map(|entry| entry.name.as_str()).collect();
    assert_eq!(names, ["Erste", "Zweite", "Dritte", "Vierte"]);
    assert_eq!(found.entries[0].note.as_ref().unwrap().german(), "Büro im 2. OG");
    assert_eq!(found.entries[2].note.as_ref().unwrap().german(), "sehr \"gut\"");
    let quote = "A quotation mark opens this cell and nothing closes it. The row was read as it stands.";
    assert_eq!(
        lines(&found.findings),
        [format!("table-quote t.csv:2:4: {quote}"), format!("table-quote t.csv:5:4: {quote}")]
    );
    // A mark that stands for itself is none, and a cell may have several lines.
    let fine =
        imported("t.csv", "Name;Ort;Needs;Hinweis\n\"Haus\" e.V.;Halle;work;24\" groß\nB;Halle;work;\"eins\nzwei\"\n");
    assert_eq!(lines(&fine.findings), [""; 0]);
    assert_eq!(fine.entries[0].name, "\"Haus\" e.V.");
    assert_eq!(fine.entries[1].note.as_ref().unwrap().german(), "eins zwei");
}

#[test]
fn formulas_and_cells_below_no_name_are_told() {
    let found = imported(
        "t.csv",
        "Name;Ort;Needs;Telefon;Hinweis\nA;Magdeburg;work;=\"0391 1234567\";#NAME?\nB;Halle;work;=A1;a; b\nC;Halle;work;;#BEZUG!\n",
    );
    assert_eq!(found.entries[0].phone.as_ref().unwrap().as_str(), "0391 1234567");
    assert_eq!(
        lines(&found.findings),
        [
            "import-cell-failed t.csv:2:5: The formula in this cell failed: #NAME?. It was read as empty.",
            "import-cell-formula t.csv:3:4: This cell holds a formula and no words: =A1. It was read as empty.",
            "import-cell-unnamed t.csv:3:6: This cell stands below no name of a column: “b”. It was not read.",
            "import-cell-failed t.csv:4:5: The formula in this cell failed: #BEZUG!. It was read as empty.",
        ]
    );
}

/// A workbook in whose sheet a part is written otherwise.
fn changed(bytes: &[u8], from: &str, to: &str) -> Vec<u8> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut changed = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        if name.ends_with("sheet1.xml") {
            let text = String::from_utf8(bytes).unwrap();
            assert!(text.contains(from), "{text}");
            bytes = text.replace(from, to).into_bytes();
        }
        changed.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        changed.write_all(&bytes).unwrap();
    }
    changed.finish().unwrap().into_inner()
}

/// A workbook with a formula nobody computed, one that failed, and a cell at the far corner of the sheet.
#[test]
fn a_workbook_is_read_cell_by_cell() {
    let mut workbook = rust_xlsxwriter::Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in (0..).zip(["Name", "Ort", "Needs", "Hinweis", "Telefon"]) {
        sheet.write_string(0, column, name).unwrap();
    }
    for (column, text) in (0..).zip(["A", "Magdeburg", "work"]) {
        sheet.write_string(1, column, text).unwrap();
    }
    sheet.write_formula(1, 3, rust_xlsxwriter::Formula::new("=FOO()").set_result("#NAME?")).unwrap();
    sheet.write_formula(1, 4, rust_xlsxwriter::Formula::new("=B1").set_result("12345")).unwrap();
    sheet.write_string(1_048_575, 16_383, "x").unwrap();
    let bytes = changed(&workbook.save_to_buffer().unwrap(), "<v>12345</v>", "");
    let begun = Instant::now();
    let found = imported("t.xlsx", bytes);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
    assert_eq!(found.entries.len(), 1);
    let codes: Vec<&str> = found.findings.iter().map(|finding| finding.code).collect();
    assert_eq!(codes, ["table-formula", "table-wide", "import-cell-failed"]);
    assert_eq!(found.findings[1].place.said(MessageLanguage::English), "t.xlsx, row 1048576, column XFD");
}

/// Nobody has a million places: what is too much is told, and neither memory nor time is spent on it.
#[test]
fn a_table_of_a_million_rows_is_told() {
    let begun = Instant::now();
    let text = format!("Name;Ort;Needs\n{}{}", "A;Magdeburg;work\n".repeat(1_000_000), "\"".repeat(1_000_000));
    let found = imported("t.csv", text);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!(found.findings.iter().find(|finding| finding.code == "table-long").unwrap().place.line, 20_001);
    assert!(found.findings.len() < 50_000);
}
