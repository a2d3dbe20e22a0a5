//! Faults in `module.ron` and `language.ron`, and files that belong to nothing.

use crate::fixture::{FACE, MODULE, spoiled};

const MANIFEST: &str = "locales/en/language.ron";

#[test]
fn broken_ron_takes_its_module_out() {
    spoiled(
        |c| c.change(MODULE, "shelf: Tile,", "shelf: Tile"),
        &["error[ron-syntax] assets/modules/health/module.ron:3:16 Line 3 lacks a comma at its end."],
    );
}

#[test]
fn a_page_with_an_unknown_field_is_left_out_alone() {
    spoiled(
        |c| c.change(MODULE, "sentences: 2", "sentence: 2"),
        &[
            "error[ron-syntax] assets/modules/health/module.ron:7:72 Line 7 has a field “sentence”, which does not exist here.",
        ],
    );
}

#[test]
fn a_folder_without_structure_is_unreadable() {
    spoiled(
        |c| c.write("assets/modules/empty/notes.txt", ""),
        &["error[unreadable] assets/modules/empty/module.ron:1:1 This file cannot be read: there is no such file."],
    );
}

#[test]
fn text_that_is_not_utf8_is_unreadable() {
    spoiled(
        |c| c.write(MODULE, [0xff, 0xfe, 0x00]),
        &["error[unreadable] assets/modules/health/module.ron:1:1 This file cannot be read: it is no text in UTF-8."],
    );
}

#[test]
fn names_are_small_letters_digits_and_hyphens() {
    spoiled(
        |c| c.change(MODULE, "id: \"emergency\"", "id: \"Emergency\""),
        &[
            "error[bad-name] assets/modules/health/module.ron:7:20 “Emergency” cannot be a name.",
            "warning[message-unused] locales/de/modules/health.ftl:8:6 No page shows “emergency”.",
        ],
    );
    spoiled(
        |c| c.change(MODULE, "picture: \"ambulance\"", "picture: \"../ambulance\""),
        &["error[bad-name] assets/modules/health/module.ron:7:42 “../ambulance” cannot be a name."],
    );
}

/// A module of such a name would put its words into the interface, or its voice where a number is said.
#[test]
fn a_module_does_not_take_a_name_of_the_program() {
    for name in ["ui", "console", "language", "facts", "digits", "site-names", "site-notes", "site-towns"] {
        let path = format!("assets/modules/{name}/module.ron");
        let module = "(number: 9, shelf: Tile, tint: Sand, picture: \"hospital\", pages: [Lesson(id: \"a\", picture: \"hospital\", eok: Gesundheit, sentences: 1)])";
        spoiled(
            |c| c.write(&path, module),
            &[&format!("error[name-reserved] {path}:1:1 The program itself uses the name “{name}”.")],
        );
    }
}

#[test]
fn a_module_needs_a_page() {
    let empty = "(number: 8, shelf: Tile, tint: Sand, picture: \"hospital\", pages: [])";
    spoiled(
        |c| c.write("assets/modules/empty/module.ron", empty),
        &["error[module-empty] assets/modules/empty/module.ron:1:59 No page of the module “empty” can be shown."],
    );
}

#[test]
fn two_modules_cannot_have_one_number() {
    spoiled(
        |c| {
            let page = "Lesson(id: \"start\", picture: \"hospital\", eok: Alltag, sentences: 1)";
            let module = format!("(number: 7, shelf: Tile, tint: Sand, picture: \"hospital\", pages: [{page}])");
            c.write("assets/modules/welcome/module.ron", module);
            for tag in ["de", "en"] {
                let words = "module =\n    .title = Start\n\nstart =\n    .title = Start\n    .s1 = Start\n";
                c.write(&format!("locales/{tag}/modules/welcome.ftl"), words);
                c.clip(&format!("assets/narration/{tag}/welcome/module"), &["title"]);
                c.clip(&format!("assets/narration/{tag}/welcome/start"), &["title", "s1"]);
            }
        },
        &[
            "warning[module-number-twice] assets/modules/welcome/module.ron:1:2 The module “health” has the number 7 too.",
        ],
    );
}

#[test]
fn a_page_stands_once() {
    spoiled(
        |c| c.change(MODULE, "id: \"doctor\"", "id: \"emergency\""),
        &[
            "error[page-twice] assets/modules/health/module.ron:8:19 This module already has a page “emergency”.",
            "warning[message-unused] locales/de/modules/health.ftl:12:6 No page shows “doctor”.",
        ],
    );
}

#[test]
fn a_page_has_one_to_five_sentences() {
    spoiled(
        |c| c.change(MODULE, "sentences: 2", "sentences: 6"),
        &[
            "error[page-size] assets/modules/health/module.ron:7:9 The page “emergency” has 6 sentences or answers; 1 to 5 are possible.",
        ],
    );
}

#[test]
fn the_current_step_exists() {
    spoiled(
        |c| c.change(MODULE, "current: 1", "current: 3"),
        &["error[step-unknown] assets/modules/health/module.ron:8:9 There is no step 3 on this path."],
    );
}

#[test]
fn a_question_has_a_right_answer_that_exists() {
    spoiled(
        |c| c.change(MODULE, "right: [1]", "right: [1, 3]"),
        &["error[answer-unknown] assets/modules/health/module.ron:9:9 There is no answer 3 to this question."],
    );
    spoiled(
        |c| c.change(MODULE, "right: [1]", "right: []"),
        &[
            "error[question-without-answer] assets/modules/health/module.ron:9:9 The question “q-pain” has no right answer.",
        ],
    );
}

#[test]
fn a_manifest_names_its_folder() {
    spoiled(
        |c| c.change(MANIFEST, "tag: \"en\"", "tag: \"fr\""),
        &[
            "error[language-folder] locales/en/language.ron:2:10 This manifest is for “fr”, but its folder is called “en”.",
        ],
    );
}

#[test]
fn a_manifest_has_tags_and_a_locale() {
    spoiled(
        |c| c.change(MANIFEST, "plural: \"en\"", "plural: \"not a tag\""),
        &["error[language-tag] locales/en/language.ron:9:13 “not a tag” is not a language tag."],
    );
    spoiled(
        |c| c.change(MANIFEST, "locale: \"en\"", "locale: \"e\""),
        &["error[language-locale] locales/en/language.ron:8:13 “e” is not a locale."],
    );
}

#[test]
fn a_manifest_has_no_empty_words() {
    spoiled(
        |c| c.change(MANIFEST, "greeting: \"English!\"", "greeting: \" \""),
        &["error[language-empty] locales/en/language.ron:5:15 “greeting” is empty."],
    );
}

#[test]
fn a_folder_without_a_manifest_is_no_language() {
    spoiled(
        |c| c.write("locales/fr/ui.ftl", ""),
        &[
            "warning[language-unknown] locales/fr/language.ron:1:1 The folder of “fr” has no language.ron, so nobody sees this language.",
        ],
    );
}

#[test]
fn german_is_the_reference() {
    spoiled(
        |c| c.remove("locales/de"),
        &[
            "error[german-missing] locales/de/language.ron:1:1 German is missing, the language all others are compared with.",
            "warning[fallback-unknown] locales/en/language.ron:11:16 There is no other language “de” to fall back to.",
        ],
    );
}

#[test]
fn a_language_falls_back_to_languages_that_exist() {
    spoiled(
        |c| c.change(MANIFEST, "fallback: [\"de\"]", "fallback: [\"de\", \"fr\", \"en\"]"),
        &[
            "warning[fallback-unknown] locales/en/language.ron:11:22 There is no other language “fr” to fall back to.",
            "warning[fallback-unknown] locales/en/language.ron:11:28 There is no other language “en” to fall back to.",
        ],
    );
}

#[test]
fn a_signature_has_a_day_that_can_be_meant() {
    let review = "review: {\"ui\": Reviewed(by: \"A. Person\", on: \"0026-11-01\"), \"health\": Draft}";
    spoiled(
        |c| c.change(MANIFEST, "review: {}", review),
        &["error[date-year] locales/en/language.ron:13:50 The year of 0026-11-01 cannot be meant."],
    );
}

#[test]
fn the_face_of_a_language_is_shipped() {
    spoiled(
        |c| c.change(MANIFEST, "face: \"Noto Sans\"", "face: \"Noto Sans Khmer\""),
        &["error[face-missing] locales/en/language.ron:10:12 No shipped font belongs to the family “Noto Sans Khmer”."],
    );
}

#[test]
fn there_are_faces() {
    spoiled(|c| c.remove(FACE), &["error[faces-missing] assets/fonts:1:1 There is no font in assets/fonts."]);
}

#[test]
fn a_face_can_be_read() {
    spoiled(
        |c| c.write("assets/fonts/Broken.ttf", "no font"),
        &["error[font-broken] assets/fonts/Broken.ttf:1:1 This font cannot be read."],
    );
}

/// A font that is not read is no silence: somebody put it there.
#[test]
fn a_face_is_of_a_kind_that_is_read() {
    for (file, severity) in [("Web.woff2", "warning"), ("Web.WOFF", "warning"), ("All.ttc", "warning")] {
        let found = format!(
            "{severity}[font-format] assets/fonts/{file}:1:1 “{file}” is not used: only TrueType and OpenType fonts (.ttf, .otf) are."
        );
        spoiled(|c| c.write(&format!("assets/fonts/{file}"), "font"), &[&found]);
    }
    spoiled(
        |c| c.write("assets/fonts/Web.ttf", "wOF2 and so on"),
        &[
            "error[font-format] assets/fonts/Web.ttf:1:1 “Web.ttf” is not used: only TrueType and OpenType fonts (.ttf, .otf) are.",
        ],
    );
}

#[test]
fn a_face_has_letters_that_can_be_drawn() {
    spoiled(
        |c| c.write("assets/fonts/Pixels.ttf", include_bytes!("../fixtures/no-outlines.ttf")),
        &[
            "error[font-without-outlines] assets/fonts/Pixels.ttf:1:1 The letters of this font have no outlines, so they cannot be drawn.",
        ],
    );
    spoiled(
        |c| c.write("assets/fonts/Variable.ttf", include_bytes!("../fixtures/variable.ttf")),
        &[
            "warning[font-variable] assets/fonts/Variable.ttf:1:1 This is a variable font; all its weights look alike here.",
        ],
    );
}

#[test]
fn words_belong_to_a_module() {
    spoiled(
        |c| c.write("locales/en/modules/wealth.ftl", ""),
        &["warning[file-unused] locales/en/modules/wealth.ftl:1:1 No module has the name of this file."],
    );
}

#[test]
fn a_page_leads_on_to_pages_that_exist() {
    spoiled(
        |c| c.change(MODULE, "sentences: 2", "sentences: 2, related: [\"health/nowhere\"]"),
        &[
            "warning[related-unknown] assets/modules/health/module.ron:7:96 The page “emergency” leads on to “health/nowhere”, which is no lesson or path there is.",
        ],
    );
}

/// What could not be read is told once: pages that lead there are right.
#[test]
fn a_page_that_could_not_be_read_is_not_told_where_others_lead_to_it() {
    const LEADS: (&str, &str) = ("sentences: 2", "sentences: 2, related: [\"health/doctor\"]");
    spoiled(
        |c| {
            c.change(MODULE, LEADS.0, LEADS.1);
            c.change(MODULE, "Steps(", "Step(");
        },
        &["error[ron-syntax] assets/modules/health/module.ron:8:9 Line 8 has “Step”, which does not exist here."],
    );
    spoiled(
        |c| {
            c.change(MODULE, LEADS.0, "sentences: 2, related: [\"health/q-pain\"]");
            c.change(MODULE, "Steps(", "Step(");
        },
        &[
            "warning[related-unknown] assets/modules/health/module.ron:7:96 The page “emergency” leads on to “health/q-pain”, which is no lesson or path there is.",
            "error[ron-syntax] assets/modules/health/module.ron:8:9 Line 8 has “Step”, which does not exist here.",
        ],
    );
    // A whole module that could not be read.
    for spoil in ["(number: 8, pages: [Lesson(id: \"door\")", "\u{0}"] {
        let content = crate::fixture::Content::new();
        content.change(MODULE, LEADS.0, "sentences: 2, related: [\"work/door\"]");
        content.write("assets/modules/work/module.ron", spoil);
        let found = content.findings();
        assert!(!found.iter().any(|line| line.contains("related-unknown")), "{found:#?}");
    }
}

#[test]
fn a_page_leads_on_to_three_pages_at_most() {
    let related = ["health/doctor"; 4].map(|page| format!("\"{page}\"")).join(", ");
    spoiled(
        |c| c.change(MODULE, "sentences: 2", &format!("sentences: 2, related: [{related}]")),
        &[
            "warning[related-many] assets/modules/health/module.ron:7:86 The page “emergency” leads on to more than 3 pages.",
        ],
    );
}

#[test]
fn a_page_it_leads_on_to_needs_a_name_with_its_module() {
    spoiled(
        |c| c.change(MODULE, "sentences: 2", "sentences: 2, related: [\"Doctor\"]"),
        &["error[bad-name] assets/modules/health/module.ron:7:96 “Doctor” cannot be a name."],
    );
}

#[test]
fn places_are_for_a_need_there_is() {
    spoiled(
        |c| c.change(MODULE, "sentences: 2", "sentences: 2, places: \"nothing\""),
        &[
            "warning[places-unknown] assets/modules/health/module.ron:7:94 The page “emergency” leads to places for “nothing”, which is no need there is.",
        ],
    );
}

/// Windows hides “.txt”: nobody reads the file, and one finding says what to remove. Papers and leftovers are no fault.
#[test]
fn a_name_with_a_hidden_ending_is_said_with_its_cure() {
    spoiled(
        |content| {
            content.write("locales/en/modules/wealth.ftl.txt", "x = y\n");
            for beside in ["locales/README.md", "locales/en/modules/Thumbs.db", "locales/en/modules/~$health.ftl"] {
                content.write(beside, "x");
            }
        },
        &[
            "warning[file-double-ending] locales/en/modules/wealth.ftl.txt:1:1 Nobody reads this file: its name ends in “.txt”.",
        ],
    );
}
