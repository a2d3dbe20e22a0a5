//! What holds an error is not served, and everything beside it is.

use wegweiser::{
    language::{Args, MessageId},
    library::Library,
};

use crate::fixture::{Content, ENGLISH, FACTS, GERMAN, MODULE};

/// The text English readers get on the page `emergency`, and whether it is English.
fn shown(content: &Content, attribute: &str) -> (String, bool) {
    let library = Library::read(content.root()).value;
    let english = library.language(&"en".parse().unwrap()).unwrap();
    let found = library.words(english).value.get(&MessageId::page("health", "emergency", attribute), &Args::none());
    (found.text, !found.fallback)
}

#[test]
fn a_sentence_with_an_error_is_replaced_by_the_fallback() {
    let content = Content::new();
    content.change(ENGLISH, "The call is free.", "The call to 112 is free.");
    assert_eq!(shown(&content, "s2"), ("Der Anruf ist kostenlos.".to_owned(), false));
    assert_eq!(shown(&content, "title"), ("In an emergency".to_owned(), true));
}

#[test]
fn a_sentence_that_no_face_draws_is_replaced_by_the_fallback() {
    let content = Content::new();
    content.change(ENGLISH, "The call is free.", "The call is free ሰላም.");
    assert_eq!(shown(&content, "s2"), ("Der Anruf ist kostenlos.".to_owned(), false));
}

#[test]
fn a_warning_takes_nothing_out_of_service() {
    let content = Content::new();
    content.change(ENGLISH, "The call is free.", "The call is free (gratis), day 1.");
    assert_eq!(shown(&content, "s2"), ("The call is free (gratis), day 1.".to_owned(), true));
}

#[test]
fn a_page_with_an_error_leaves_its_module() {
    let content = Content::new();
    content.change(MODULE, "sentences: 2", "sentences: many");
    let library = Library::read(content.root()).value;
    let pages: Vec<_> = library.module("health").unwrap().pages.iter().map(|page| page.id.to_string()).collect();
    assert_eq!(pages, ["doctor", "q-pain"]);
}

#[test]
fn a_language_whose_manifest_has_an_error_is_not_offered() {
    let content = Content::new();
    content.change("locales/en/language.ron", "face: \"Noto Sans\"", "face: \"Papyrus\"");
    let library = Library::read(content.root()).value;
    let tags: Vec<_> = library.languages().iter().map(|language| language.tag.to_string()).collect();
    assert_eq!(tags, ["de"]);
}

#[test]
fn a_fact_with_an_error_is_unknown_and_the_others_are_not() {
    let content = Content::new();
    content.change(FACTS, "Phone(\"110\")", "Phone(\"eleven\")");
    let library = Library::read(content.root()).value;
    assert!(library.facts().get("tel-police").is_none());
    assert!(library.facts().get("tel-emergency").is_some());
    assert_eq!(shown(&content, "s1").0, "Call \u{2068}112\u{2069}.");
}

#[test]
fn a_second_message_of_one_name_does_not_replace_the_first() {
    let content = Content::new();
    content.change(GERMAN, "doctor =", "emergency =\n    .s2 = Zweite.\n\ndoctor =");
    content.change(ENGLISH, "    .s2 = The call is free.\n", "");
    assert_eq!(shown(&content, "s2").0, "Der Anruf ist kostenlos.");
}

/// A kiosk with hundreds of languages keeps the words of a few: who comes back later has them read, and checked, anew.
#[test]
fn words_of_a_language_nobody_asked_for_lately_are_dropped() {
    let content = Content::new();
    content.change(ENGLISH, "The call is free.", "The call to 112 is free.");
    let words = std::fs::read(content.root().join(ENGLISH)).unwrap();
    let manifest = std::fs::read_to_string(content.root().join("locales/en/language.ron")).unwrap();
    for at in b'a'..=b't' {
        let tag = format!("qa{}", char::from(at));
        content.write(&format!("locales/{tag}/language.ron"), manifest.replacen("\"en\"", &format!("\"{tag}\""), 1));
        content.write(&format!("locales/{tag}/modules/health.ftl"), &words);
    }
    let library = Library::read(content.root()).value;
    let english = library.language(&"en".parse().unwrap()).unwrap();
    let codes = || -> Vec<_> { library.words(english).findings.iter().map(|finding| finding.code).collect() };
    assert_eq!(codes(), ["phone-in-text"]);
    assert!(codes().is_empty(), "the words are in memory");
    for language in library.languages() {
        library.words(language);
    }
    assert_eq!(codes(), ["phone-in-text"]);
}
