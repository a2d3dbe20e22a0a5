//! Open Referral HSDS 3.0: missing links are said, the rest is imported.

use std::time::{Duration, Instant};

use wegweiser::content::directory::Position;

use crate::site::{imported, lines};

const TABLES: &str = r#"{
  "organizations": [{"id": "o1", "name": "Beispiel e.V."}],
  "services": [
    {"id": "s1", "name": "Beratung", "organization_id": "o1", "status": "active", "description": "Kostenlos."},
    {"id": "s2", "name": "Beispiel: Verwaist", "organization_id": "o9", "status": "active"},
    {"id": "s3", "name": "Beispiel: Zu", "organization_id": "o1", "status": "defunct"}
  ],
  "service_at_locations": [
    {"id": "l1", "service_id": "s1", "location_id": "p1"},
    {"id": "l2", "service_id": "s1", "location_id": "p9"},
    {"id": "l3", "service_id": "s2", "location_id": "p2"}
  ],
  "locations": [
    {"id": "p1", "name": "Haus", "latitude": 52.13, "longitude": 11.63},
    {"id": "p2", "name": "Ohne Adresse"}
  ],
  "addresses": [
    {"id": "a1", "location_id": "p1", "address_1": "Musterstraße 1", "city": "Magdeburg", "postal_code": "00000"},
    {"id": "a2", "location_id": "p8", "city": "Stendal"}
  ],
  "phones": [{"id": "t1", "service_id": "s1", "number": "030/23125-001"}],
  "schedules": [
    {"id": "h1", "service_id": "s1", "byday": "MO,TU", "opens_at": "09:00", "closes_at": "12:00:00"},
    {"id": "h2", "service_id": "s1", "byday": "1MO", "opens_at": "14:00", "closes_at": "16:00"}
  ],
  "languages": [{"id": "g1", "service_id": "s1", "code": "de"}, {"id": "g2", "service_id": "s1", "name": "Arabic"}],
  "attributes": [{"id": "x1", "link_id": "s1", "link_entity": "service", "taxonomy_term_id": "c1"}],
  "taxonomy_terms": [{"id": "c1", "code": "counselling", "name": "Counselling"}]
}"#;

#[test]
fn tables_are_joined_and_missing_links_are_said() {
    let imported = imported("t.json", TABLES);
    assert_eq!(
        lines(&imported.findings),
        [
            "import-link t.json:5:6: service s2 names organization o9, which is not in the file.",
            "import-link t.json:10:6: service_at_location l2 names location p9, which is not in the file.",
            "import-link t.json:19:6: address a2 names location p8, which is not in the file.",
            "import-hours-rhythm t.json:4:6: These hours of “Beispiel e.V.: Beratung” are not those of every week: 1MO 14:00-16:00. They are not shown.",
            "import-left t.json:4:6: What the file says of “Beispiel e.V.: Beratung” and was not taken: name “Haus”.",
            "import-left t.json:5:6: What the file says of “Beispiel: Verwaist” and was not taken: name “Ohne Adresse”.",
            "site-empty t.json:5:6: The entry “beispiel-verwaist” has no town.",
            "import-inactive t.json:6:6: The service “Beispiel: Zu” is marked “defunct” and was not imported.",
        ]
    );
    let [entry] = &imported.entries[..] else { panic!("{:?}", imported.entries) };
    assert_eq!(entry.id.as_str(), "beispiel-e-v-beratung-magdeburg");
    assert_eq!(entry.name, "Beispiel e.V.: Beratung");
    assert_eq!(entry.needs.iter().map(ToString::to_string).collect::<Vec<_>>(), ["counselling"]);
    assert_eq!(entry.street.as_deref(), Some("Musterstraße 1"));
    assert_eq!(entry.position, Position::new(52.13, 11.63));
    assert_eq!(entry.phone.as_ref().unwrap().as_str(), "030 23125 001");
    assert_eq!(entry.languages.iter().map(ToString::to_string).collect::<Vec<_>>(), ["de", "ar"]);
    assert_eq!(entry.hours.to_string(), "Mo-Di 09:00-12:00");
    assert_eq!(entry.note.as_ref().unwrap().german(), "Kostenlos.");
}

#[test]
fn nested_services_of_an_api_are_read() {
    let text = r#"{"total_items": 1, "contents": [{
        "id": "s1", "name": "Beispiel: Arbeit", "status": "active",
        "organization": {"id": "o1", "name": "Beispiel"},
        "phones": [{"id": "t1", "number": "030 23125 002"}],
        "schedules": [{"id": "h1", "byday": "SA", "opens_at": "20:00Z", "closes_at": "00:00Z"}],
        "languages": [{"id": "g1", "code": "fr"}],
        "attributes": [{"id": "x", "taxonomy_term": {"id": "c", "name": "Work"}}],
        "service_at_locations": [
            {"id": "l1", "location": {"id": "p1", "addresses": [{"id": "a1", "city": "Stendal"}]}},
            {"id": "l2", "location": {"id": "p2", "addresses": [{"id": "a2", "city": "Halle"}]}}
        ]
    }]}"#;
    let imported = imported("t.json", text);
    assert_eq!(lines(&imported.findings), [""; 0]);
    assert_eq!(
        imported.entries.iter().map(|entry| (entry.id.as_str(), entry.town.as_str())).collect::<Vec<_>>(),
        [("beispiel-arbeit-stendal", "Stendal"), ("beispiel-arbeit-halle", "Halle")]
    );
    for entry in &imported.entries {
        assert_eq!(entry.hours.to_string(), "Sa 20:00-24:00");
        assert!(entry.helps("work"));
        assert_eq!(entry.phone.as_ref().unwrap().as_str(), "030 23125 002");
    }
}

#[test]
fn more_services_than_a_house_has_are_told() {
    let one = r#"{"name": "A", "service_at_locations": [{"location": {"addresses": [{"city": "Stendal"}]}}]},"#;
    let found = imported("t.json", format!("[{}{}]", one.repeat(20_000), one.trim_end_matches(',')));
    let many = found.findings.iter().find(|finding| finding.code == "import-many");
    assert_eq!(
        lines(many.map(std::slice::from_ref).unwrap()),
        ["import-many t.json:1:1: The file has 20001 services, but only 20000 are read."]
    );
}

#[test]
fn five_thousand_services_are_joined_quickly() {
    let services: Vec<String> = (0..5_000)
        .map(|n| {
            format!(
                r#"{{"id": "s{n}", "name": "Same", "phones": [{{"number": "no"}}], "service_at_locations": [
                    {{"location": {{"id": "p{n}", "addresses": [{{"city": "Stendal"}}]}}}}]}}"#
            )
        })
        .collect();
    let text = format!("[{}]", services.join(",\n"));
    let begun = Instant::now();
    let found = imported("t.json", &text);
    assert_eq!(found.entries.len(), 5_000);
    assert!(begun.elapsed() < Duration::from_secs(10), "{:?}", begun.elapsed());
}

/// Versions before 3.0 call addresses and schedules otherwise, and count the days.
#[test]
fn older_versions_are_read() {
    let text = r#"[{"id": "1", "name": "Alt", "status": "active", "category": "work",
        "regular_schedules": [{"id": "r", "weekday": 1, "opens_at": "09:00", "closes_at": "12:00"},
            {"id": "s", "weekday": "Wednesday", "opens_at": "14:00", "closes_at": "16:00"},
            {"id": "t", "weekday": 9, "opens_at": "14:00", "closes_at": "16:00"}],
        "service_at_locations": [{"id": "l", "location": {"id": "p", "physical_addresses":
            [{"id": "a", "address_1": "Weg 1", "city": "Halle", "postal_code": "06108"}]}}]}]"#;
    let found = imported("t.json", text);
    assert_eq!(lines(&found.findings), ["site-hours t.json:1:3: These opening hours cannot be read: 9 14:00-16:00."]);
    let entry = &found.entries[0];
    assert_eq!((entry.street.as_deref(), entry.town.as_str()), (Some("Weg 1"), "Halle"));
    assert_eq!(entry.hours.to_string(), "Mo 09:00-12:00; Mi 14:00-16:00");
}

/// Half of a file, and none.
#[test]
fn what_is_no_whole_json_is_said_plainly() {
    for (text, line) in [
        ("{\"services\":[{\n", "2:1: This is no whole JSON: the file ends in line 2 before everything is closed."),
        (" ", "1:1: This is no whole JSON: there is nothing in the file."),
        ("[{}}", "1:4: This is no whole JSON: line 1, character 4 does not belong there (reported: "),
    ] {
        let found = lines(&imported("t.json", text).findings).concat();
        assert!(found.starts_with(&format!("import-json t.json:{line}")), "{found}");
    }
}
