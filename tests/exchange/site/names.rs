//! An import finds an entry again: none takes another's place, whatever its script and its row.

use wegweiser::content::directory::Site;

use crate::site::{imported, lines, site};

const HEADER: &str = "Name;Ort;Telefon;Needs;Straße\n";

/// Lays a table over a site as the command does.
fn laid(site: &mut Site, rows: &str) -> (usize, usize) {
    let mut found = imported("t.csv", format!("{HEADER}{rows}"));
    found.find_in(site);
    site.merge(found.entries)
}

fn known(site: &Site) -> Vec<(&str, &str)> {
    site.entries.iter().map(|entry| (entry.id.as_str(), entry.name.as_str())).collect()
}

/// Three associations whose names have no Latin letter; a month later the list comes without the first.
#[test]
fn names_of_any_script_keep_their_ids_when_a_row_goes() {
    let rows = [
        "Дім України;Magdeburg;0391 1111111;counselling;\n",
        "مركز الأمل;Magdeburg;0391 2222222;counselling;\n",
        "ቤት ኤርትራ;Magdeburg;0391 3333333;counselling;\n",
    ];
    let mut house = site("").value;
    assert_eq!(laid(&mut house, &rows.concat()), (3, 0));
    let before = house.clone();
    assert_eq!(laid(&mut house, &rows[1..].concat()), (0, 2));
    assert_eq!(known(&house), known(&before));
    let ids: std::collections::BTreeSet<_> = house.entries.iter().map(|entry| &entry.id).collect();
    assert_eq!(ids.len(), 3);
}

/// Ids of an older version were counted by rows; what has the name keeps the id.
#[test]
fn an_entry_that_is_known_by_its_name_keeps_whatever_id_it_has() {
    let mut house = site(
        r#"(id: "magdeburg", name: "Дім України", needs: ["doctor"], town: "Magdeburg"),
(id: "magdeburg-2", name: "مركز الأمل", needs: ["doctor"], town: "Magdeburg"),"#,
    )
    .value;
    assert_eq!(laid(&mut house, "مركز الأمل;Magdeburg;0391 2222222;counselling;\n"), (0, 1));
    assert_eq!(known(&house), [("magdeburg", "Дім України"), ("magdeburg-2", "مركز الأمل")]);
    assert_eq!(house.entries[1].phone.as_ref().unwrap().as_str(), "0391 2222222");
}

/// Two advice centres of one name in one town are told apart by their streets, in any order and alone.
#[test]
fn entries_of_one_name_are_told_apart_by_what_else_is_said() {
    let (a, b) = ("Beratung;Halle;0345 1234567;work;Weg 1\n", "Beratung;Halle;0345 7654321;work;Weg 2\n");
    let found = imported("t.csv", format!("{HEADER}{a}{b}"));
    assert_eq!(
        lines(&found.findings),
        [
            "import-same t.csv:2:1: “Beratung” in Halle stands here several times.",
            "import-same t.csv:3:1: “Beratung” in Halle stands here several times.",
        ]
    );
    let mut house = site("").value;
    assert_eq!(laid(&mut house, &[a, b].concat()), (2, 0));
    let before = house.clone();
    assert_eq!(laid(&mut house, &[b, a].concat()), (0, 2));
    assert_eq!(laid(&mut house, b), (0, 1));
    assert_eq!(known(&house), known(&before));
    assert_eq!(house.entries[1].street.as_deref(), Some("Weg 2"));
    // A third of that name is a new one.
    assert_eq!(laid(&mut house, "Beratung;Halle;0345 1111111;work;Weg 3\n"), (1, 0));
    assert_eq!(house.entries.len(), 3);
}

/// The id that a name would make may be somebody else's, who chose it.
#[test]
fn a_made_id_never_takes_an_entry_of_another_name() {
    let mut house = site(r#"(id: "cafe-halle", name: "Kleiderkammer", needs: ["work"], town: "Halle"),"#).value;
    assert_eq!(laid(&mut house, "Café;Halle;;work;\n"), (1, 0));
    assert_eq!(house.entries[0].name, "Kleiderkammer");
    assert_eq!(house.entries.len(), 2);
}

/// The same row twice is one entry, and said.
#[test]
fn the_same_twice_is_said() {
    let row = "Beratung;Halle;0345 1234567;work;Weg 1\n";
    let found = imported("t.csv", format!("{HEADER}{row}{row}"));
    assert_eq!(found.entries.len(), 1);
    assert!(found.findings.iter().any(|finding| finding.code == "site-twice" && finding.place.line == 3));
}

/// Names of three hundred letters are told, and their ids can name a file.
#[test]
fn a_name_of_three_hundred_letters_is_told() {
    let found = imported("t.csv", format!("{HEADER}{};Halle;;work;\n", "Lang ".repeat(60)));
    assert_eq!(
        lines(&found.findings)[0].split(": ").nth(1).unwrap_or_default().split(' ').next_back(),
        Some("letters.")
    );
    assert!(found.entries[0].id.as_str().len() <= 64);
}
