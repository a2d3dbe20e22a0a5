//! Faults in the needs, in a site file and in the map.

use crate::fixture::{Content, spoiled};

const SITE: &str = "assets/sites/house.ron";
const NEEDS: &str = "assets/needs.ron";

const GOOD_NEEDS: &str = r#"[
    (id: "doctor", picture: "hospital"),
    (id: "counselling", picture: "telephone"),
]
"#;

const GOOD_SITE: &str = r#"(
    name: "Haus",
    centre: (latitude: 51.8956, longitude: 11.0467),
    house: (
        telephone: {"de": "Am Empfang."},
        office: [(days: [Mon], from: "08:00", to: "12:00")],
        rules: [{"de": "Nachts ist es leise."}],
        interpreter_phone: "030 23125 000",
    ),
    entries: [
        (
            id: "practice",
            name: "Praxis",
            needs: ["doctor", "counselling"],
            town: "Halberstadt",
            street: "Musterstraße 1",
            postcode: "00000",
            latitude: 51.9,
            longitude: 11.05,
            phone: Some("030 23125 001"),
            languages: ["de", "en"],
            hours: [(days: [Mon, Tue], from: "09:00", to: "12:00")],
            note: {"de": "Mit Termin.", "en": "By appointment."},
            valid_until: "2027-06-30",
        ),
        (id: "centre", name: "Beratung", needs: ["counselling"], town: "Stendal"),
    ],
)
"#;

/// Good content with a site, in which one thing is spoiled.
#[track_caller]
fn site(spoil: impl FnOnce(&Content), expected: &[&str]) {
    spoiled(
        |content| {
            content.write(NEEDS, GOOD_NEEDS);
            content.write("assets/pictograms/telephone.svg", crate::fixture::svg("<path d='M1 1h9v9z'/>"));
            content.write(SITE, GOOD_SITE);
            spoil(content);
        },
        expected,
    );
}

#[track_caller]
fn changed(from: &str, to: &str, expected: &[&str]) {
    site(|content| content.change(SITE, from, to), expected);
}

#[test]
fn a_good_site_has_no_findings() {
    site(|_| {}, &[]);
}

/// The clip of another house's entry of that name is not this one's.
#[test]
fn a_clip_belongs_to_the_entry_of_one_house() {
    let clip = |name: &'static str, expected: &[&str]| {
        site(|c| c.clip(&format!("assets/narration/de/{name}"), &["value"]), expected)
    };
    clip("site-names/house_practice", &[]);
    clip("site-notes/house_practice", &[]);
    clip("site-towns/Stendal", &[]);
    let unused = "No text has the name of this clip.";
    for name in ["site-names/practice", "site-names/other_practice", "site-notes/house_centre", "site-towns/Ulm"] {
        clip(name, &[&format!("warning[clip-unused] assets/narration/de/{name}.ogg:1:1 {unused}")]);
    }
}

#[test]
fn a_site_needs_its_needs() {
    site(
        |content| content.remove(NEEDS),
        &[
            "error[unreadable] assets/needs.ron:1:1 This file cannot be read: there is no such file.",
            "error[site-need] assets/sites/house.ron:14:21 The entry “practice” names the need “doctor”, which does not exist or has no picture.",
            "error[site-need] assets/sites/house.ron:14:31 The entry “practice” names the need “counselling”, which does not exist or has no picture.",
            "error[site-need] assets/sites/house.ron:26:50 The entry “centre” names the need “counselling”, which does not exist or has no picture.",
        ],
    );
}

#[test]
fn a_need_has_a_picture_and_stands_once() {
    site(
        |content| content.change(NEEDS, "\"hospital\"", "\"clinic\""),
        &[
            "error[picture-missing] assets/needs.ron:2:10 There is no picture “clinic”.",
            "error[site-need] assets/sites/house.ron:14:21 The entry “practice” names the need “doctor”, which does not exist or has no picture.",
        ],
    );
    site(
        |content| content.change(NEEDS, "]\n", "    (id: \"doctor\", picture: \"telephone\"),\n]\n"),
        &["error[need-twice] assets/needs.ron:4:10 The need “doctor” stands here twice; the second is not used."],
    );
}

#[test]
fn a_need_has_a_name() {
    site(
        |content| content.change(NEEDS, "]\n", "    (id: \"juggling\", picture: \"telephone\"),\n]\n"),
        &["error[need-label] locales/de/ui.ftl:1:1 The need “need-juggling” has no name: this file has no such text."],
    );
}

#[test]
fn an_entry_has_a_name_and_a_town() {
    changed(
        "town: \"Stendal\"",
        "town: \" \"",
        &["error[site-empty] assets/sites/house.ron:26:66 The entry “centre” has no town."],
    );
    changed(
        "id: \"centre\"",
        "id: \"The centre\"",
        &["error[bad-name] assets/sites/house.ron:26:14 “The centre” cannot be a name."],
    );
}

#[test]
fn a_name_fits_on_a_tile() {
    let name = "Haus ".repeat(60);
    changed(
        "name: \"Beratung\"",
        &format!("name: \"{name}\""),
        &["warning[site-long] assets/sites/house.ron:26:24 The name of “centre” has 299 letters."],
    );
}

/// Under a longer code of the same language nobody would find the entry.
#[test]
fn a_language_is_written_by_its_shortest_code() {
    changed(
        "[\"de\", \"en\"]",
        "[\"de\", \"ara\", \"ar\"]",
        &[
            "note[site-language] assets/sites/house.ron:21:31 The entry “practice” has the language ara; it is looked for as ar.",
        ],
    );
}

#[test]
fn an_entry_stands_once() {
    changed(
        "id: \"centre\"",
        "id: \"practice\"",
        &[
            "error[site-twice] assets/sites/house.ron:26:14 The entry “practice” stands here twice; the second is not used.",
        ],
    );
}

#[test]
fn an_entry_names_a_need() {
    changed(
        "needs: [\"counselling\"], ",
        "",
        &["warning[site-no-need] assets/sites/house.ron:26:9 The entry “centre” names no need."],
    );
}

#[test]
fn telephone_numbers_are_digits() {
    changed(
        "030 23125 001",
        "on request",
        &["error[site-phone] assets/sites/house.ron:20:25 “on request” is not a telephone number."],
    );
    changed("030 23125 000", "12", &["error[site-phone] assets/sites/house.ron:8:28 “12” is not a telephone number."]);
}

#[test]
fn postcodes_have_five_digits() {
    changed("\"00000\"", "\"6108\"", &["error[site-postcode] assets/sites/house.ron:17:23 “6108” is not a postcode."]);
}

#[test]
fn everything_lies_in_germany() {
    changed(
        "latitude: 51.9,",
        "latitude: 11.9,",
        &[
            "error[site-position] assets/sites/house.ron:18:13 The entry “practice” does not lie in Germany: latitude 11.9, longitude 11.05.",
        ],
    );
    changed(
        "            longitude: 11.05,\n",
        "",
        &[
            "error[site-position] assets/sites/house.ron:18:13 The entry “practice” does not lie in Germany: latitude 51.9, longitude —.",
        ],
    );
    changed(
        "latitude: 51.8956",
        "latitude: 0.0",
        &[
            "error[site-centre] assets/sites/house.ron:3:13 The house does not lie in Germany: latitude 0, longitude 11.0467.",
        ],
    );
}

#[test]
fn opening_hours_begin_before_they_end_and_stand_once() {
    changed(
        "from: \"09:00\"",
        "from: \"13:00\"",
        &["error[site-hours] assets/sites/house.ron:22:21 These opening hours cannot be read: 13:00-12:00."],
    );
    changed(
        "[(days: [Mon, Tue], from: \"09:00\", to: \"12:00\")]",
        "[(days: [Mon, Tue], from: \"09:00\", to: \"12:00\"), (days: [Tue], from: \"11:00\", to: \"24:00\")]",
        &[
            "warning[site-hours-overlap] assets/sites/house.ron:22:21 Opening hours of “practice” overlap; they were joined to: Mo 09:00-12:00; Di 09:00-24:00.",
        ],
    );
}

#[test]
fn an_entry_expires_on_a_day() {
    changed("2027-06-30", "soon", &["error[site-date] assets/sites/house.ron:24:26 “soon” is not a day."]);
    changed(
        "2027-06-30",
        "2026-11-21",
        &[
            "warning[site-expired] assets/sites/house.ron:12:17 The entry “practice” was valid until 2026-11-21 and is not shown any more.",
        ],
    );
}

#[test]
fn every_text_has_german() {
    changed(
        "\"de\": \"Mit Termin.\", ",
        "",
        &["error[site-text-german] assets/sites/house.ron:23:26 This text has no German: “By appointment.”."],
    );
    changed(
        "{\"de\": \"Nachts ist es leise.\"}",
        "{\"deutsch\": \"Nachts ist es leise.\", \"x\": \"?\", \"de\": \"Leise.\"}",
        &[
            "error[language-tag] assets/sites/house.ron:7:18 “deutsch” is not a language tag.",
            "error[language-tag] assets/sites/house.ron:7:53 “x” is not a language tag.",
        ],
    );
    changed(
        "[\"de\", \"en\"]",
        "[\"de\", \"all of them\"]",
        &["error[language-tag] assets/sites/house.ron:21:31 “all of them” is not a language tag."],
    );
}

#[test]
fn texts_of_a_site_keep_the_rules_of_texts() {
    changed(
        "\"Mit Termin.\"",
        "\"Siehe praxis.example.de.\"",
        &[
            "error[url-in-text] assets/sites/house.ron:12:17 An address of the web or of mail stands in the text: praxis.example.de.",
        ],
    );
    changed(
        "\"Beratung\"",
        "\"Beratung \u{1f3e5}\"",
        &["error[character-without-face] assets/sites/house.ron:26:14 No font can draw U+1F3E5."],
    );
}

#[test]
fn a_broken_entry_is_left_out_alone() {
    changed(
        "town: \"Stendal\"",
        "twon: \"Stendal\"",
        &["error[ron-syntax] assets/sites/house.ron:26:66 Line 26 has a field “twon”, which does not exist here."],
    );
}

#[test]
fn the_map_is_whole() {
    site(
        |content| {
            content.write("assets/sites/towns.csv", "name,latitude,longitude,population\nStendal,52.6,11.86,x\n");
            content.write("assets/sites/outline.csv", "latitude,longitude\n52.6,11.86\n11.86,52.6\n");
        },
        &[
            "error[map-line] assets/sites/outline.csv:3:1 This line of the map cannot be read: 11.86,52.6.",
            "error[map-line] assets/sites/towns.csv:2:1 This line of the map cannot be read: Stendal,52.6,11.86,x.",
        ],
    );
}
