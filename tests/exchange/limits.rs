//! Workbooks and tables that are larger than anybody writes: told with the place, and neither memory nor time is spent on
//! them.

use std::{
    io::{Cursor, Write as _},
    time::{Duration, Instant},
};

use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{Content, laid, lines, received};

/// A workbook of one sheet, whose parts are written by hand.
fn workbook(sheet: &str, strings: &str) -> Vec<u8> {
    const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let workbook = format!(
        "<workbook xmlns='{MAIN}' xmlns:r='{OFFICE}'><sheets><sheet name='so' sheetId='1' r:id='rId1'/></sheets></workbook>"
    );
    let relations = format!(
        "<Relationships xmlns='{RELATIONS}'><Relationship Id='rId1' Type='{OFFICE}/worksheet' Target='worksheets/sheet1.xml'/>\
         <Relationship Id='rId2' Type='{OFFICE}/sharedStrings' Target='sharedStrings.xml'/></Relationships>"
    );
    let root = format!(
        "<Relationships xmlns='{RELATIONS}'><Relationship Id='rId1' Type='{OFFICE}/officeDocument' Target='xl/workbook.xml'/></Relationships>"
    );
    packed(&[
        ("_rels/.rels", &root),
        ("xl/workbook.xml", &workbook),
        ("xl/_rels/workbook.xml.rels", &relations),
        ("xl/sharedStrings.xml", &format!("<sst xmlns='{MAIN}'>{strings}</sst>")),
        ("xl/worksheets/sheet1.xml", &format!("<worksheet xmlns='{MAIN}'>{sheet}</worksheet>")),
    ])
}

fn packed(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    let options =
        SimpleFileOptions::default().compression_method(CompressionMethod::Deflated).compression_level(Some(1));
    for (name, text) in parts {
        archive.start_file(*name, options).unwrap();
        archive.write_all(text.as_bytes()).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

fn cell(at: &str, text: &str) -> String {
    format!("<c r='{at}' t='inlineStr'><is><t>{text}</t></is></c>")
}

/// The columns' names and one text, with more rows below.
fn sheet(more: &str) -> String {
    let head = cell("A1", "id") + &cell("B1", "translation (so)");
    let first = cell("A2", "ui/home") + &cell("B2", "Guriga");
    format!(
        "<dimension ref='A1:XFD1048576'/><sheetData><row r='1'>{head}</row><row r='2'>{first}</row>{more}</sheetData>"
    )
}

/// Reads a workbook within a few seconds.
#[track_caller]
fn quickly(bytes: &[u8]) -> (usize, Vec<String>) {
    let begun = Instant::now();
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.xlsx", bytes);
    assert!(begun.elapsed() < Duration::from_secs(15), "{:?}", begun.elapsed());
    (placed.counts.placed, findings)
}

/// A sheet that says it has a million rows, and one that has them.
#[test]
fn a_sheet_of_a_million_rows_is_told() {
    assert_eq!(quickly(&workbook(&sheet(""), "")), (1, vec![]));
    let empty: String = (3..200_000).map(|row| format!("<row r='{row}'/>")).collect();
    assert_eq!(quickly(&workbook(&sheet(&empty), "")), (1, vec![]));
    let rows: String = (3..40_000).map(|row| format!("<row r='{row}'><c r='A{row}'><v>1</v></c></row>")).collect();
    let (placed, findings) = quickly(&workbook(&sheet(&rows), ""));
    let told: Vec<_> = findings.iter().filter(|finding| finding.contains("table-long")).collect();
    let long = "error[table-long] t.xlsx:20001:1 The table goes on below, but only 20000 rows are read.";
    assert_eq!((placed, told), (1, vec![&long.to_owned()]));
}

#[test]
fn cells_that_are_too_long_or_too_far_right_are_told() {
    let long = "x".repeat(200_000);
    let more = format!("<row r='3'>{}{}</row>", cell("A3", "ui/help"), cell("B3", &long));
    let too_long = "error[table-cell] t.xlsx:3:2 This cell has more than 128 KiB of text; it was read as empty.";
    assert_eq!(quickly(&workbook(&sheet(&more), "")), (1, vec![too_long.to_owned()]));
    let more = format!("<row r='3'>{}</row>", cell("IW3", "x") + &cell("XFD3", "y"));
    let too_wide = "error[table-wide] t.xlsx:3:257 The table goes on to the right, but only 256 columns are read.";
    assert_eq!(quickly(&workbook(&sheet(&more), "")), (1, vec![too_wide.to_owned()]));
    // In text too, with a quotation mark and without one; the rows below are read.
    for cell in [long.clone(), format!("\"{long}\"")] {
        let table = format!("id;translation (so)\nui/help;{cell}\nui/home;Guriga\n");
        let (placed, findings) = laid(&Content::new(&[]), "so", "t.csv", table);
        assert_eq!(placed.counts.placed, 1);
        assert_eq!(findings.iter().filter(|finding| finding.starts_with("error[table-")).count(), 1, "{findings:?}");
    }
}

/// One long text that thousands of cells share is small in the file, and large in memory.
#[test]
fn cells_that_share_a_long_text_are_told() {
    let strings = format!("<si><t>{}</t></si>", "x".repeat(32_767));
    let rows: String = (3..4_000).map(|row| format!("<row r='{row}'><c r='C{row}' t='s'><v>0</v></c></row>")).collect();
    let (placed, findings) = quickly(&workbook(&sheet(&rows), &strings));
    assert_eq!(placed, 1);
    let told = findings.iter().filter(|finding| finding.contains("table-long")).count();
    assert_eq!(told, 1, "{:?}", findings.first());
}

/// What unpacks to more than anybody writes is refused, whatever its list of contents says of it.
#[test]
fn a_workbook_that_unpacks_too_far_is_refused() {
    let spaces = " ".repeat(257 * 1024 * 1024);
    let mut bytes = workbook(&sheet(&format!("<row r='3'>{spaces}</row>")), "");
    assert!(bytes.len() < 4 * 1024 * 1024);
    let large =
        "error[table-workbook-large] t.xlsx:1:1 Unpacked, this workbook is larger than 256 MiB; nothing was read.";
    assert_eq!(quickly(&bytes), (0, vec![large.to_owned()]));
    // The size of the sheet, in its own head and in the list of contents.
    let name = b"xl/worksheets/sheet1.xml";
    let places: Vec<usize> = (0..bytes.len() - name.len()).filter(|&at| bytes[at..].starts_with(name)).collect();
    let [_, listed] = places[..] else { panic!("{places:?}") };
    bytes[listed - 22..listed - 18].copy_from_slice(&1000_u32.to_le_bytes());
    let (placed, findings) = quickly(&bytes);
    assert_eq!(placed, 0);
    assert!(findings[0].starts_with("error[table-workbook"), "{findings:?}");
    // The cure is said for either.
    assert_eq!(lines(&received("t.xlsx", &bytes).findings).len(), 1);
}

/// Some programs write a whole file in one line: places are found in it as quickly as in many.
#[test]
fn xliff_of_very_many_units_is_told() {
    let unit = "<unit id='home'><segment><source>Start</source><target>Größe</target></segment></unit>";
    let text =
        format!("<xliff version='2.1' srcLang='de' trgLang='so'><file id='ui'>{}</file></xliff>", unit.repeat(30_000));
    let begun = Instant::now();
    let received = received("t.xlf", text);
    assert!(begun.elapsed() < Duration::from_secs(20), "{:?}", begun.elapsed());
    assert_eq!(received.rows.len(), 20_000);
    let column = 62 + 20_000 * unit.chars().count();
    let told = format!("error[table-long] t.xlf:1:{column} The table goes on below, but only 20000 rows are read.");
    assert_eq!(lines(&received.findings), [told]);
}
