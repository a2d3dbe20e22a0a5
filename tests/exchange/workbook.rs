//! Workbooks as people leave them: more sheets, a title above, sorted rows, formulas, cells far away.

use rust_xlsxwriter::{Formula, Workbook};

use crate::{Content, laid, lines, received};

fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let mut workbook = Workbook::new();
    for (name, rows) in sheets {
        let sheet = workbook.add_worksheet().set_name(*name).unwrap();
        for (at, row) in (0_u32..).zip(*rows) {
            for (column, cell) in (0_u16..).zip(*row) {
                sheet.write_string(at, column, *cell).unwrap();
            }
        }
    }
    workbook.save_to_buffer().unwrap()
}

const HEAD: &[&str] = &["Kennung / id", "Deutsch / German", "Übersetzung / translation (so)", "Stand / version"];

/// Rows that were sorted, numbered anew or moved to another sheet are found by their names.
#[test]
fn rows_are_found_wherever_they_were_moved() {
    let first: &[&[&str]] = &[&["Für Amina, bitte bis Freitag"], &[], HEAD, &["ui/help", "Hilfe", "Caawi", "0"]];
    let second: &[&[&str]] = &[HEAD, &["ui/home", "Start", "Guriga", "0"]];
    let bytes = workbook(&[("so", first), ("Teil 2", second), ("Fragen", &[&["Was heißt „Start“?"]])]);
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.xlsx", bytes);
    let expected =
        "note[exchange-sheet] t.xlsx [Fragen]:1:1 The sheet “Fragen” has none of our columns; it was not read.";
    assert_eq!(findings, [expected]);
    assert_eq!(placed.files.values().collect::<Vec<_>>(), ["home = Guriga\n\nhelp = Caawi\n"]);
}

/// A copy of the sheet in which nobody worked says nothing against the one in which somebody did.
#[test]
fn an_untouched_copy_of_a_sheet_is_no_other_translation() {
    let content = Content::new(&[("locales/so/ui.ftl", "home = Guri\n")]);
    let version = wegweiser::exchange::translation::version("Guri");
    let old: &[&[&str]] = &[HEAD, &["ui/home", "Start", "Guri", &version]];
    let new: &[&[&str]] = &[HEAD, &["ui/home", "Start", "Guriga", &version]];
    for sheets in [[("a", old), ("b", new)], [("a", new), ("b", old)]] {
        let (placed, findings) = laid(&content, "so", "t.xlsx", workbook(&sheets));
        assert_eq!((findings.len(), placed.counts.placed), (0, 1), "{findings:?}");
    }
    let both: &[&[&str]] = &[HEAD, &["ui/home", "Start", "Guryo", &version]];
    let (_, findings) = laid(&content, "so", "t.xlsx", workbook(&[("a", new), ("b", both)]));
    assert!(findings[0].starts_with("warning[exchange-twice] t.xlsx [b]:2:3 "), "{findings:?}");
}

/// A formula that failed says so instead of being empty.
#[test]
fn a_failed_formula_is_a_finding() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in (0_u16..).zip(HEAD) {
        sheet.write_string(0, column, *name).unwrap();
    }
    sheet.write_string(1, 0, "ui/home").unwrap();
    sheet.write_formula(1, 2, Formula::new("=-Guriga").set_result("#NAME?")).unwrap();
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.xlsx", workbook.save_to_buffer().unwrap());
    assert_eq!((placed.counts.placed, placed.counts.refused), (0, 1));
    assert!(findings[0].starts_with("error[exchange-cell-error] t.xlsx:2:3 “ui/home” holds the error"), "{findings:?}");
}

/// A stray cell in the last row and column costs nothing; very many rows and names of 300 letters are read.
#[test]
fn cells_far_away_long_names_and_very_many_rows_are_no_trouble() {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    for (column, name) in (0_u16..).zip(HEAD) {
        sheet.write_string(0, column, *name).unwrap();
    }
    sheet.write_string(1, 0, "ui/home").unwrap().write_string(1, 2, "Guriga").unwrap();
    sheet.write_string(1_048_575, 16_383, "x").unwrap().write_string(1_048_575, 9, "y").unwrap();
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.xlsx", workbook.save_to_buffer().unwrap());
    assert_eq!(placed.counts.placed, 1);
    let expected = "error[table-wide] t.xlsx:1048576:16384 ";
    assert!(findings.len() == 1 && findings[0].starts_with(expected), "nothing is dropped in silence: {findings:?}");
    let long = "n".repeat(300);
    let rows: &[&[&str]] = &[HEAD, &[&long, "Start", "Guriga", "0"]];
    let received = received("t.xlsx", workbook_of(rows));
    assert_eq!((received.rows.len(), lines(&received.findings).len()), (1, 0));
    let table = format!("id;translation (so)\n{}", "ui/home;Guriga\n".repeat(200_000));
    let (placed, findings) = laid(&Content::new(&[]), "so", "t.csv", table);
    assert_eq!(placed.counts.placed, 1);
    assert!(findings.len() == 1 && findings[0].starts_with("error[table-long]"), "{findings:?}");
}

fn workbook_of(rows: &[&[&str]]) -> Vec<u8> {
    workbook(&[("so", rows)])
}

/// Half of a workbook is told as such.
#[test]
fn a_workbook_cut_off_is_refused() {
    let bytes = workbook_of(&[HEAD, &["ui/home", "Start", "Guriga", "0"]]);
    for end in [4, bytes.len() / 2, bytes.len() - 10] {
        let received = received("t.xlsx", &bytes[..end]);
        assert!(received.rows.is_empty());
        assert!(lines(&received.findings)[0].starts_with("error[table-workbook] t.xlsx:1:1 "));
    }
}
