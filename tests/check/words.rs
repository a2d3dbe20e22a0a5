//! Faults in the words: Fluent, names, translations and what a text may hold.

use wegweiser::{
    language::{Args, MessageId, without_marks},
    library::Library,
};

use crate::fixture::{Content, ENGLISH, GERMAN, spoiled};

const INTERFACE: &str = "locales/de/ui.ftl";

/// Some editors save so; the words are served, and other files are read the same way.
#[test]
fn braces_do_not_nest_without_end() {
    spoiled(
        |c| c.change(ENGLISH, "= Right.", &format!("= {}1{}", "{".repeat(5000), "}".repeat(5000))),
        &[
            "error[ftl-deep] locales/en/modules/health.ftl:18:47 Braces are nested too deeply here; the file is not read.",
        ],
    );
}

#[test]
fn a_term_is_never_used() {
    spoiled(
        |c| c.change(ENGLISH, "doctor =", "-team = the staff\n\ndoctor ="),
        &[
            "warning[ftl-term] locales/en/modules/health.ftl:9:2 The term “team” is never used: texts may name facts alone.",
        ],
    );
}

#[test]
fn a_name_stands_once() {
    spoiled(
        |c| c.change(GERMAN, "doctor =", "emergency = Noch einmal\n\ndoctor ="),
        &[
            "error[message-twice] locales/de/modules/health.ftl:10:1 “emergency” stands here twice; the second is not used.",
        ],
    );
    spoiled(
        |c| c.change(GERMAN, ".notes = In", ".s2 = Noch einmal.\n    .notes = In"),
        &["error[message-twice] locales/de/modules/health.ftl:8:6 “s2” stands here twice; the second is not used."],
    );
}

#[test]
fn the_german_page_has_every_text_its_structure_names() {
    spoiled(
        |c| {
            c.change(GERMAN, "    .s2 = Sagen Sie, was weh tut.\n", "");
            c.change(ENGLISH, "    .s2 = Say what hurts.\n", "");
            c.clip("assets/narration/de/health/doctor", &["title", "s1"]);
            c.clip("assets/narration/en/health/doctor", &["title", "s1"]);
        },
        &["error[message-missing] locales/de/modules/health.ftl:12:6 The German text “health/doctor.s2” is missing."],
    );
    spoiled(
        |c| c.change(GERMAN, "emergency =", "emergenzy ="),
        &[
            "warning[clip-unused] assets/narration/de/health/emergency.ogg:1:1 No text has the name of this clip.",
            "warning[narration-missing] locales/de/modules/health.ftl:1:1 de: 1 of 4 pages of “health” cannot be heard.",
            "error[message-missing] locales/de/modules/health.ftl:1:1 The German text “health/emergency” is missing.",
            "warning[message-unused] locales/de/modules/health.ftl:8:6 No page shows “emergenzy”.",
            "error[translation-missing] locales/en/modules/health.ftl:1:1 “emergenzy” is not translated (en).",
            "error[sentence-unlike] locales/en/modules/health.ftl:6:6 German has no “emergency”.",
        ],
    );
}

#[test]
fn every_text_is_shown_somewhere() {
    spoiled(
        |c| {
            c.change(GERMAN, "doctor =", "old =\n    .title = Alt\n\ndoctor =");
            c.change(ENGLISH, "doctor =", "old =\n    .title = Old\n\ndoctor =");
            c.clip("assets/narration/de/health/old", &["title"]);
            c.clip("assets/narration/en/health/old", &["title"]);
        },
        &["warning[message-unused] locales/de/modules/health.ftl:11:6 No page shows “old”."],
    );
    spoiled(
        |c| c.change(GERMAN, ".notes", ".s3-say = Drei.\n    .notes"),
        &["warning[message-unused] locales/de/modules/health.ftl:8:6 No page shows “emergency.s3-say”."],
    );
}

#[test]
fn a_language_has_every_file() {
    spoiled(
        |c| c.remove(ENGLISH),
        &["error[words-missing] locales/en/modules/health.ftl:1:1 This file of words is missing."],
    );
}

#[test]
fn a_language_has_every_text_german_has() {
    spoiled(
        |c| {
            c.change(ENGLISH, "    .a2-why = Waiting is dangerous.\n", "");
            c.clip("assets/narration/en/health/q-pain", &["title", "a1", "a1-why", "a2"]);
        },
        &["error[translation-missing] locales/en/modules/health.ftl:17:6 “q-pain.a2-why” is not translated (en)."],
    );
    spoiled(
        |c| c.change("locales/en/ui.ftl", "home = Start\n", ""),
        &["error[translation-missing] locales/en/ui.ftl:1:1 “home” is not translated (en)."],
    );
}

#[test]
fn a_language_has_no_text_german_has_not() {
    spoiled(
        |c| {
            c.change(ENGLISH, ".s2 = Say what hurts.", ".s2 = Say what hurts.\n    .s3 = Take your time.");
            c.clip("assets/narration/en/health/doctor", &["title", "s1", "s2", "s3"]);
        },
        &["error[sentence-unlike] locales/en/modules/health.ftl:14:6 German has no “doctor.s3”."],
    );
    spoiled(
        |c| c.change("locales/en/ui.ftl", "home = Start", "home = Start\nhouse = House"),
        &["error[sentence-unlike] locales/en/ui.ftl:5:1 German has no “house”."],
    );
}

#[test]
fn a_variable_is_a_fact() {
    spoiled(
        |c| c.change(GERMAN, "Ich rufe an.", "Ich rufe { $tel-emergnecy } an."),
        &["error[variable-unknown] locales/de/modules/health.ftl:17:23 There is no fact “tel-emergnecy”."],
    );
}

#[test]
fn the_interface_names_only_what_its_screen_gives() {
    spoiled(
        |c| c.change("locales/en/ui.ftl", "home = Start", "home = Start { $page }"),
        &["error[variable-unknown] locales/en/ui.ftl:4:17 There is no fact “page”."],
    );
}

#[test]
fn a_number_is_not_lost_in_translation() {
    spoiled(
        |c| c.change(ENGLISH, "Call { $tel-emergency }.", "Call the ambulance."),
        &[
            "warning[variable-lost] locales/en/modules/health.ftl:6:6 The German text names tel-emergency, this one does not.",
        ],
    );
}

/// Whoever calls must reach the one that German names; until then German is shown.
#[test]
fn a_number_is_not_swapped_in_translation() {
    let swap = |c: &Content| c.change(ENGLISH, "Call { $tel-emergency }", "Call { $tel-police }");
    spoiled(
        swap,
        &[
            "warning[variable-lost] locales/en/modules/health.ftl:6:6 The German text names tel-emergency, this one does not.",
            "error[number-swapped] locales/en/modules/health.ftl:6:19 This text names tel-police (110); the German names { $tel-emergency } (112). Whoever calls would reach somebody else.",
        ],
    );
    spoiled(
        |c| {
            c.change(
                ENGLISH,
                ".s1 = Call { $tel-emergency }.",
                ".s1 = Call { $tel-emergency }.\n    .s1-say = Call { $tel-police }.",
            )
        },
        &[
            "error[number-swapped] locales/en/modules/health.ftl:7:23 This text names tel-police (110); the German names { $tel-emergency } (112). Whoever calls would reach somebody else.",
        ],
    );
    spoiled(
        |c| {
            c.change(
                GERMAN,
                ".s1 = Rufen Sie { $tel-emergency } an.",
                ".s1 = Rufen Sie { $tel-emergency } an.\n    .s1-say = Rufen Sie { $tel-police } an.",
            )
        },
        &[
            "error[number-swapped] locales/de/modules/health.ftl:7:28 This text names tel-police (110); the German names { $tel-emergency } (112). Whoever calls would reach somebody else.",
        ],
    );
    let content = Content::new();
    swap(&content);
    let library = Library::read(content.root()).value;
    let words = library.words(library.language(&"en".parse().unwrap()).unwrap()).value;
    let found = words.get(&MessageId::page("health", "emergency", "s1"), &Args::none());
    assert_eq!((without_marks(&found.text).as_str(), found.fallback), ("Rufen Sie 112 an.", true));
}

#[test]
fn a_text_calls_nothing_but_facts() {
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "{ emergency.title }"),
        &["error[reference-in-text] locales/en/modules/health.ftl:19:13 A text may not call “emergency”."],
    );
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "I wait { NUMBER($tel-emergency) }."),
        &["error[reference-in-text] locales/en/modules/health.ftl:19:20 A text may not call “NUMBER”."],
    );
}

#[test]
fn a_telephone_number_is_never_typed() {
    spoiled(
        |c| c.change(ENGLISH, "I call.", "I call 112."),
        &["error[phone-in-text] locales/en/modules/health.ftl:17:18 A telephone number is typed into the text: 112."],
    );
    spoiled(
        |c| c.change(ENGLISH, "I call.", "I call (0391) 55-66-77."),
        &[
            "warning[bracket-not-german] locales/en/modules/health.ftl:17:18 “0391” stands in brackets, but not on the German page.",
            "error[phone-in-text] locales/en/modules/health.ftl:17:19 A telephone number is typed into the text: 0391556677.",
        ],
    );
    spoiled(
        |c| c.change("locales/en/language.ron", "English!", "Call ۱۱۲!"),
        &[
            "error[character-without-face] locales/en/language.ron:5:21 No font can draw U+06F1, U+06F2.",
            "error[phone-in-text] locales/en/language.ron:5:21 A telephone number is typed into the text: 112.",
        ],
    );
    spoiled(
        |c| c.change(GERMAN, "In 5 Minuten", "Ab 116 117 in 5 Minuten"),
        &["error[phone-in-text] locales/de/modules/health.ftl:8:17 A telephone number is typed into the text: 116117."],
    );
}

#[test]
fn digits_stand_in_facts() {
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "I wait until 12.06.2026."),
        &["warning[digit-in-text] locales/en/modules/health.ftl:19:24 A number is typed into the text: 12."],
    );
}

#[test]
fn addresses_of_web_and_mail_stay_out() {
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "I look at www.example.org."),
        &[
            "error[url-in-text] locales/en/modules/health.ftl:19:21 An address of the web or of mail stands in the text: www.example.org.",
        ],
    );
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "I read (lamsa.de/hilfe)."),
        &[
            "warning[bracket-not-german] locales/en/modules/health.ftl:19:18 “lamsa” stands in brackets, but not on the German page.",
            "error[url-in-text] locales/en/modules/health.ftl:19:19 An address of the web or of mail stands in the text: lamsa.de/hilfe.",
        ],
    );
    spoiled(
        |c| c.change(GERMAN, "Ich warte.", "Ich schreibe an hilfe@example.org."),
        &[
            "error[url-in-text] locales/de/modules/health.ftl:19:27 An address of the web or of mail stands in the text: hilfe@example.org.",
        ],
    );
}

/// A word that no line has room for runs off the screen; where it may break it doesn't.
#[test]
fn a_word_has_room_in_a_line() {
    let long = "Donaudampfschifffahrtsgesellschaft";
    spoiled(
        |c| c.change(ENGLISH, "The call is free.", &format!("The {long} is free.")),
        &[
            "warning[word-too-long] locales/en/modules/health.ftl:7:6 “Donaudampfschifffahrtsgesellschaft” has 34 letters; a line has room for 28.",
        ],
    );
    for broken in ["Donaudampfschifffahrts-Gesellschaft", "Donaudampfschifffahrts\u{ad}gesellschaft"] {
        spoiled(|c| c.change(ENGLISH, "The call is free.", &format!("The {broken} is free.")), &[]);
    }
}

#[test]
fn a_german_sentence_has_at_most_twelve_words() {
    let long = "Rufen Sie { $tel-emergency } an, wenn Sie oder andere Menschen in großer Gefahr sind. Danke.";
    spoiled(
        |c| c.change(GERMAN, "Rufen Sie { $tel-emergency } an.", long),
        &[
            "error[sentence-too-long] locales/de/modules/health.ftl:6:6 A sentence has 13 words; at most 12 are read easily.",
        ],
    );
}

#[test]
fn direction_marks_are_closed() {
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "I \u{2068}wait."),
        &[
            "error[marks-unbalanced] locales/en/modules/health.ftl:19:13 An invisible direction mark (U+2068) is opened and not closed, or closed and not opened.",
        ],
    );
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "I wait\u{2069}."),
        &[
            "error[marks-unbalanced] locales/en/modules/health.ftl:19:17 An invisible direction mark (U+2069) is opened and not closed, or closed and not opened.",
        ],
    );
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "{ \"\\u202B\" }I wait\u{2069}."),
        &[
            "error[marks-unbalanced] locales/en/modules/health.ftl:19:29 An invisible direction mark (U+2069) is opened and not closed, or closed and not opened.",
        ],
    );
}

#[test]
fn every_character_is_drawn_by_a_face() {
    spoiled(
        |c| c.change(ENGLISH, "I wait.", "I wait ሰላም."),
        &["error[character-without-face] locales/en/modules/health.ftl:19:18 No font can draw U+1230, U+120B, U+121D."],
    );
    spoiled(
        |c| c.change("locales/en/language.ron", "English!", "مرحبا"),
        &[
            "error[character-without-face] locales/en/language.ron:5:16 No font can draw U+0645, U+0631, U+062D, U+0628, U+0627.",
        ],
    );
}

#[test]
fn every_line_of_help_has_words() {
    spoiled(
        |c| {
            c.change(INTERFACE, "help-poison = Vergiftung\n", "");
            c.change("locales/en/ui.ftl", "help-poison = Vergiftung\n", "");
        },
        &[
            "error[help-label] locales/de/ui.ftl:1:1 The line 0361 730730 of Help has no words: “help-poison” is missing.",
        ],
    );
}
