//! Reading a site file.

use std::time::{Duration, Instant};

use jiff::civil::date;
use wegweiser::{
    content::{
        Outline,
        directory::{PhoneNumber, Position, Site},
    },
    diagnostic::SourceText,
    language::LanguageTag,
    library::Library,
};

use crate::site::{lines, needs, site, towns};

#[test]
fn a_wrong_number_is_left_out_and_the_entry_stays() {
    let report = site(r#"(id: "a", name: "A", needs: ["doctor"], town: "Stendal", phone: "see website"),"#);
    assert_eq!(lines(&report.findings), ["site-phone house.ron:2:65: “see website” is not a telephone number."]);
    assert_eq!(report.value.entries[0].phone, None);
}

#[test]
fn numbers_are_digits_in_groups() {
    let number = |text: &str| PhoneNumber::new(text).map(|number| number.to_string());
    assert_eq!(number(" 0391  123456 ").as_deref(), Some("0391 123456"));
    assert_eq!(number("+49 391 123456").as_deref(), Some("+49 391 123456"));
    assert_eq!(number("112").as_deref(), Some("112"));
    for bad in ["", "+", "12", "0391/123", "++49 391", "49+391", "+ 49", "call", "٠٣٩١", "0391 123456 0391 654321"]
    {
        assert_eq!(number(bad), None, "{bad}");
    }
    let tidied = |text: &str| PhoneNumber::tidied(text).map(|number| number.to_string());
    assert_eq!(tidied("(0391) 12-34/56").as_deref(), Some("0391 12 34 56"));
    assert_eq!(tidied("+49 (0)391/123").as_deref(), Some("+49 391 123"));
    assert_eq!(tidied("0391 123456 / 0391 654321"), None, "two numbers are none");
    assert_eq!(PhoneNumber::new("116 117").unwrap().shown(), "116\u{a0}117");
}

#[test]
fn a_place_outside_germany_is_left_out_and_the_entry_stays() {
    let report = site(
        r#"(id: "a", name: "A", needs: ["doctor"], town: "Paris", latitude: 48.85, longitude: 2.35),
(id: "b", name: "B", needs: ["doctor"], town: "Halle", latitude: 51.48, longitude: 11.97),"#,
    );
    assert_eq!(
        lines(&report.findings),
        ["site-position house.ron:2:56: The entry “a” does not lie in Germany: latitude 48.85, longitude 2.35."]
    );
    assert_eq!(report.value.entries[0].position, None);
    assert_eq!(report.value.entries[1].position, Position::new(51.48, 11.97));
    assert_eq!(Position::new(f64::NAN, 11.0), None);
}

#[test]
fn distances_are_as_the_crow_flies() {
    let (magdeburg, halle) = (Position::MAGDEBURG, Position::new(51.4816, 11.9795).unwrap());
    assert!((magdeburg.distance(&halle) - 76.1).abs() < 0.5, "{}", magdeburg.distance(&halle));
    assert!(halle.distance(&halle) < 1e-9);
}

#[test]
fn an_expired_entry_is_reported_and_not_served() {
    let report = site(
        r#"(id: "old", name: "A", needs: ["doctor"], town: "Stendal", valid_until: "2026-11-21"),
(id: "last-day", name: "B", needs: ["doctor"], town: "Stendal", valid_until: "2026-11-22"),
(id: "ever", name: "C", needs: ["doctor"], town: "Stendal"),"#,
    );
    assert_eq!(lines(&report.findings), [""; 0]);
    let mistyped = site(r#"(id: "a", name: "A", needs: ["doctor"], town: "Stendal", valid_until: "0027-06-30"),"#);
    assert_eq!(lines(&mistyped.findings), ["date-year house.ron:2:71: The year of 0027-06-30 cannot be meant."]);
    assert!(!mistyped.value.entries[0].expired(date(2026, 11, 22)), "an entry is not lost by a slip of the hand");
    let today = date(2026, 11, 22);
    let served: Vec<&str> = report.value.on(today).map(|entry| entry.id.as_str()).collect();
    assert_eq!(served, ["last-day", "ever"]);
    assert_eq!(
        lines(&report.value.expired(today)),
        ["site-expired house.ron:2:6: The entry “old” was valid until 2026-11-21 and is not shown any more."]
    );
}

#[test]
fn an_unknown_need_is_dropped_and_the_entry_stays_under_no_need() {
    let report = site(r#"(id: "a", name: "A", needs: ["juggling"], town: "Stendal"),"#);
    assert_eq!(
        lines(&report.findings),
        ["site-need house.ron:2:30: The entry “a” names the need “juggling”, which does not exist or has no picture."]
    );
    assert_eq!(report.value.entries.len(), 1);
    assert_eq!(report.value.entries[0].needs, []);
}

#[test]
fn an_id_stands_once_and_the_first_counts() {
    let report = site(
        r#"(id: "a", name: "First", needs: ["doctor"], town: "Stendal"),
(id: "a", name: "Second", needs: ["doctor"], town: "Stendal"),"#,
    );
    assert_eq!(
        lines(&report.findings),
        ["site-twice house.ron:3:6: The entry “a” stands here twice; the second is not used."]
    );
    assert_eq!(report.value.entries.len(), 1);
    assert_eq!(report.value.entries[0].name, "First");
}

#[test]
fn five_thousand_entries_of_one_name_and_a_fault_each_are_read_quickly() {
    let entry =
        |n: usize| format!("(id: \"e{n}\", name: \"Same\", needs: [\"doctor\"], town: \"Stendal\", phone: \"no\"),\n");
    let begun = Instant::now();
    let report = site(&(0..5_000).map(entry).collect::<String>());
    assert_eq!(report.value.entries.len(), 5_000);
    assert_eq!(report.findings.len(), 5_000);
    assert_eq!(report.findings[4_999].place.line, 5_001);
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

#[test]
fn texts_have_german_and_the_best_other_language() {
    let report =
        site(r#"(id: "a", name: "A", needs: ["doctor"], town: "Stendal", note: {"de": "Hallo", "ar": "مرحبا"}),"#);
    let note = report.value.entries[0].note.clone().unwrap();
    let (ar, prs): (LanguageTag, LanguageTag) = ("ar".parse().unwrap(), "prs".parse().unwrap());
    assert_eq!(note.best([&prs, &ar]), (ar.clone(), "مرحبا"));
    assert_eq!(note.best([&prs]), (LanguageTag::german(), "Hallo"));
    assert_eq!(note.get(&prs), None);
}

#[test]
fn a_text_may_stand_in_german_alone() {
    let report = site(r#"(id: "a", name: "A", needs: ["doctor"], town: "Stendal", note: "Hallo"),"#);
    assert_eq!(lines(&report.findings), [""; 0]);
    assert_eq!(report.value.entries[0].note.as_ref().unwrap().german(), "Hallo");
}

#[test]
fn a_site_is_read_as_it_was_written() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let report = library.site("sample");
    assert_eq!(lines(&report.findings), [""; 0]);
    let mut site = report.value.unwrap();
    site.entries[0].name = "Quotes \" and \\ and \u{200f}marks".to_owned();
    let again = Site::read(&SourceText::new("assets/sites/sample.ron", &site.write()), library.needs());
    assert_eq!(lines(&again.findings), [""; 0]);
    let mut again = again.value.unwrap();
    // The written file has its own lines.
    for (entry, old) in again.entries.iter_mut().zip(&site.entries) {
        entry.place = old.place.clone();
    }
    assert_eq!(again, site);
}

#[test]
fn the_sample_is_plainly_one_and_covers_every_need() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let site = library.site("sample").value.unwrap();
    assert!(site.sample);
    assert_eq!(library.needs().iter().count(), 20);
    for need in library.needs().iter() {
        assert!(site.entries.iter().any(|entry| entry.helps(need.id.as_str())), "{}", need.id);
    }
    let towns = library.towns().value;
    for entry in &site.entries {
        assert!(entry.name.starts_with("Beispiel: "), "{}", entry.id);
        assert!(entry.street.as_ref().is_none_or(|street| street.starts_with("Musterstraße ")), "{}", entry.id);
        assert!(entry.postcode.as_ref().is_none_or(|postcode| postcode == "00000"), "{}", entry.id);
        let fiction = |phone: &PhoneNumber| phone.as_str().starts_with("030 23125 ");
        assert!(entry.phone.as_ref().is_none_or(fiction), "{}", entry.id);
        assert!(towns.place(entry).is_some(), "{}", entry.id);
    }
}

#[test]
fn towns_are_found_by_their_names() {
    let towns = towns();
    assert_eq!(towns.find("halle").unwrap().population, 237_865);
    assert_eq!(towns.find("Seehausen").unwrap().population, 5_000);
    assert!(towns.find("Atlantis").is_none());
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let (towns, outline) = (library.towns(), library.outline());
    assert_eq!((lines(&towns.findings), lines(&outline.findings)), (vec![], vec![]));
    assert!(towns.value.iter().count() > 700);
    assert!(towns.value.find("Wittenberg").is_some());
    let Outline(points) = outline.value;
    assert!((100..=400).contains(&points.len()));
}

#[test]
fn a_house_without_anything_is_a_site() {
    let text = "(name: \"Haus\", centre: (latitude: 51.9, longitude: 11.05))";
    let report = Site::read(&SourceText::new("house.ron", text), &needs());
    assert_eq!(lines(&report.findings), [""; 0]);
    assert!(report.value.unwrap().house.office.is_empty());
}

#[test]
fn a_file_that_is_no_site_gives_none() {
    let report = Site::read(&SourceText::new("house.ron", "(name: "), &needs());
    assert!(report.value.is_none());
    assert_eq!(report.findings.len(), 1);
}
