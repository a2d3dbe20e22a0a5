//! What trainers ask the group, and how long a page takes: each rule finds its fault, and visitors notice neither.

use wegweiser::{
    content::minutes,
    language::{LanguageTag, Role},
    library::Library,
};

use crate::fixture::{Content, ENGLISH, GERMAN, MODULE, spoiled};

/// Puts lines after the notes of the page `emergency`.
fn after_notes(content: &Content, lines: &str) {
    content.change(GERMAN, "zeigen.\n", &format!("zeigen.\n{lines}"));
}

#[test]
fn a_good_question_and_its_minutes_have_no_findings() {
    spoiled(
        |c| {
            after_notes(c, "    .ask = Amir ist krank. Wen ruft er an?\n    .minutes = 12\n");
            c.change(
                ENGLISH,
                "    .s2 = Say what hurts.\n",
                "    .s2 = Say what hurts.\n    .ask = Whom does Amir ask?\n",
            );
        },
        &[],
    );
}

/// The number of the ambulance is no telephone number where it counts minutes; it is no number of minutes either.
#[test]
fn minutes_are_a_whole_number_from_1_to_60() {
    let finding = |found: &str| {
        format!(
            "error[minutes-number] locales/de/modules/health.ftl:9:6 “{found}” is no number of minutes from 1 to 60."
        )
    };
    for found in ["0", "112", "fünf", "5 Minuten", "2,5"] {
        spoiled(|c| after_notes(c, &format!("    .minutes = {found}\n")), &[&finding(found)]);
    }
}

#[test]
fn german_alone_says_how_long() {
    spoiled(
        |c| c.change(ENGLISH, ".s2 = Say what hurts.", ".s2 = Say what hurts.\n    .minutes = 5"),
        &[
            "warning[minutes-translated] locales/en/modules/health.ftl:14:6 Only German says how long a page takes (en).",
        ],
    );
}

#[test]
fn a_question_to_the_group_is_short() {
    let words =
        "Amir geht am Morgen zum Arzt und am Mittag zur Schule und am Abend noch einmal zu der Ärztin. Warum nur?";
    spoiled(
        |c| after_notes(c, &format!("    .ask = {words}\n")),
        &[
            "warning[ask-long] locales/de/modules/health.ftl:9:6 The question to the group has 21 words; at most 20 are understood when they are heard.",
        ],
    );
    // Other languages count words in other ways.
    let words = "Who is it that Amir could go to and ask for help when he is in pain and it is very late at night?";
    spoiled(|c| c.change(ENGLISH, "    .s2 = Say", &format!("    .ask = {words}\n    .s2 = Say")), &[]);
}

#[test]
fn a_question_to_the_group_has_a_question_mark() {
    spoiled(
        |c| after_notes(c, "    .ask = Amir ruft an.\n"),
        &["warning[ask-question] locales/de/modules/health.ftl:9:6 The question to the group has no question mark."],
    );
}

#[test]
fn nobody_is_asked_for_what_is_their_own() {
    spoiled(
        |c| after_notes(c, "    .ask = Waren Sie schon einmal krank?\n"),
        &[
            "warning[ask-personal] locales/de/modules/health.ftl:9:6 The question to the group speaks to the people in the room and says “krank”.",
        ],
    );
}

#[test]
fn digits_and_addresses_stay_out_of_a_question() {
    spoiled(
        |c| after_notes(c, "    .ask = Was findet Amir auf lamsa.de um 8 Uhr?\n"),
        &[
            "error[url-in-text] locales/de/modules/health.ftl:9:32 An address of the web or of mail stands in the text: lamsa.de.",
            "warning[digit-in-text] locales/de/modules/health.ftl:9:44 A number is typed into the text: 8.",
        ],
    );
}

/// Who needs a page of Help opens it alone.
#[test]
fn help_has_neither() {
    spoiled(
        |c| {
            c.change(MODULE, "shelf: Tile", "shelf: Help");
            after_notes(c, "    .ask = Wen ruft Amir an?\n    .minutes = 5\n");
        },
        &[
            "error[ask-on-help] locales/de/modules/health.ftl:9:6 “health/emergency” is a page of Help: Help has neither questions to a group nor minutes.",
            "error[ask-on-help] locales/de/modules/health.ftl:10:6 “health/emergency” is a page of Help: Help has neither questions to a group nor minutes.",
        ],
    );
}

/// A plan asks the German words; what is no number of minutes is none.
#[test]
fn a_page_tells_its_minutes() {
    let content = Content::new();
    after_notes(&content, "    .minutes = 4\n");
    content.change(GERMAN, "    .s2 = Sagen Sie", "    .minutes = 99\n    .s2 = Sagen Sie");
    let library = Library::read(content.root()).value;
    let words = |tag: &str| library.catalogue(library.language(&tag.parse().unwrap()).unwrap()).value;
    let module = library.modules().iter().find(|module| module.id.as_str() == "health").unwrap();
    let told: Vec<_> = module.pages.iter().map(|page| minutes(&words("de"), page)).collect();
    assert_eq!(told, [Some(4), None, None]);
    assert_eq!(minutes(&words("en"), &module.pages[0]), None);
}

/// Who asks a group plans the time for its talk.
#[test]
fn shipped_questions_belong_to_pages_with_minutes() {
    let library = Library::read(env!("CARGO_MANIFEST_DIR")).value;
    let german = library.catalogue(library.language(&LanguageTag::german()).unwrap()).value;
    for (id, ftl) in german.files() {
        for (message, attribute, _) in ftl.entries().filter(|(_, name, _)| Role::of(*name) == Role::Ask) {
            assert!(ftl.entry(message, Some("minutes")).is_some(), "{id}/{message} has {attribute:?} and no minutes");
        }
    }
}
