//! The words of the leader's own screen: checked like those of the interface, and left out by any language but German.

use wegweiser::{
    language::{Args, MessageId},
    library::{Library, coverage::Status},
};

use crate::fixture::{Content, TODAY, spoiled};

/// The German words, which say what the screen shows.
const SHIPPED: &str = include_str!("../../locales/de/console.ftl");
/// Those that the cases spoil. They stand first, so that places don't move.
const FIRST: &str = "begin = Beginnen\nswap = Tauschen\nleft-off = Sie hörten auf bei: { $page }, Schritt { $step }.\n";
const GERMAN: &str = "locales/de/console.ftl";
const ENGLISH: &str = "locales/en/console.ftl";

/// Every text on a line of its own.
fn words() -> String {
    let others = SHIPPED.lines().filter(|line| {
        let name = line.split(" = ").next().unwrap_or_default();
        line.contains(" = ") && !["begin", "swap", "left-off"].contains(&name)
    });
    FIRST.lines().chain(others).map(|line| format!("{line}\n")).collect()
}

/// Content whose languages both have the words, in which one thing is spoiled.
#[track_caller]
fn with_console(spoil: impl FnOnce(&Content), expected: &[&str]) {
    spoiled(
        |content| {
            content.write(GERMAN, words());
            content.write(ENGLISH, words());
            spoil(content);
        },
        expected,
    );
}

#[test]
fn a_language_may_leave_it_out() {
    with_console(|_| {}, &[]);
    with_console(|c| c.remove(ENGLISH), &[]);
}

/// However much is to come, it is said once, and as no fault.
#[test]
fn a_file_that_was_begun_is_one_note() {
    let all = words().lines().count();
    let note = |count: usize| {
        format!(
            "note[console-unfinished] locales/en/console.ftl:1:1 Words of the leader's own screen are still to be translated (en): {count} of {all}."
        )
    };
    with_console(|c| c.change(ENGLISH, "begin = Beginnen\n", ""), &[&note(1)]);
    with_console(|c| c.write(ENGLISH, "begin = Begin\n"), &[&note(all - 1)]);
    with_console(|c| c.write(ENGLISH, "begin = { \"\" }\n"), &[&note(all)]);
}

/// Its name would stand on the screen.
#[test]
fn german_has_what_the_screen_shows() {
    with_console(
        |c| {
            for path in [GERMAN, ENGLISH] {
                c.change(path, "begin = Beginnen\n", "");
                c.change(path, "swap = Tauschen\n", "");
            }
        },
        &[
            "warning[console-missing] locales/de/console.ftl:1:1 The leader's own screen has no German words: texts: 2, the first one is “begin”.",
        ],
    );
}

#[test]
fn no_text_has_a_name_that_is_unknown() {
    with_console(
        |c| c.change(ENGLISH, "begin = Beginnen\n", "begin = Beginnen\nbegin-now = Sofort\n"),
        &["error[sentence-unlike] locales/en/console.ftl:2:1 German has no “begin-now”."],
    );
    with_console(
        |c| {
            c.change(GERMAN, "begin = Beginnen\n", "begin = Beginnen\n    .hint = Jetzt\nbegin-now = Sofort\n");
            c.change(ENGLISH, "begin = Beginnen\n", "begin = Beginnen\n    .hint = Jetzt\nbegin-now = Sofort\n");
        },
        &[
            "warning[console-unused] locales/de/console.ftl:2:6 The leader's own screen shows no “begin.hint”.",
            "warning[console-unused] locales/de/console.ftl:3:1 The leader's own screen shows no “begin-now”.",
        ],
    );
}

/// The values are those of the German text.
#[test]
fn a_text_names_what_its_german_names() {
    with_console(
        |c| c.change(ENGLISH, "{ $page }, Schritt { $step }", "{ $page }"),
        &["warning[variable-lost] locales/en/console.ftl:3:1 The German text names step, this one does not."],
    );
    with_console(
        |c| c.change(ENGLISH, "begin = Beginnen", "begin = { $page } beginnen"),
        &["error[variable-unknown] locales/en/console.ftl:1:12 There is no fact “page”."],
    );
}

/// What holds for a text of the interface holds here.
#[test]
fn rules_of_one_text_hold() {
    with_console(
        |c| c.change(ENGLISH, "begin = Beginnen", "begin = Beginnen: 112"),
        &["error[phone-in-text] locales/en/console.ftl:1:19 A telephone number is typed into the text: 112."],
    );
    with_console(
        |c| c.change(ENGLISH, "begin = Beginnen", "begin = Begin (Anfang)"),
        &[
            "warning[bracket-not-german] locales/en/console.ftl:1:15 “Anfang” stands in brackets, but not on the German page.",
        ],
    );
    with_console(
        |c| c.change(ENGLISH, "swap = Tauschen", "swap = ⇄"),
        &["error[character-without-face] locales/en/console.ftl:2:8 No font can draw U+21C4."],
    );
}

/// German stands in for a language; nothing is compiled in for German, so a gap is seen.
#[test]
fn a_gap_is_filled_in_german_or_seen() {
    let content = Content::new();
    let said = || {
        let library = Library::read(content.root()).value;
        let english = library.languages().iter().find(|language| language.tag.to_string() == "en").unwrap();
        let found = library.words(english).value.get(&MessageId::console("begin"), &Args::none());
        (found.text, found.tag.to_string())
    };
    assert_eq!(said(), ("[console/begin]".to_owned(), "de".to_owned()));
    content.write(GERMAN, words());
    assert_eq!(said(), ("Beginnen".to_owned(), "de".to_owned()));
    content.write(ENGLISH, "begin = Begin\n");
    assert_eq!(said(), ("Begin".to_owned(), "en".to_owned()));
}

/// Nobody speaks it, so a clip of it is nobody's.
#[test]
fn it_is_never_heard() {
    with_console(
        |c| c.clip("assets/narration/de/console/begin", &["value"]),
        &["warning[clip-unused] assets/narration/de/console/begin.ogg:1:1 No text has the name of this clip."],
    );
}

/// What visitors see and hear is as whole without it.
#[test]
fn it_counts_for_no_language() {
    let content = Content::new();
    let counted = || {
        let status = Status::of(&Library::read(content.root()).value, TODAY).value.unwrap();
        (status.languages.into_iter().map(|(_, coverage)| coverage).collect::<Vec<_>>(), status.ahead)
    };
    let before = format!("{:?}", counted());
    content.write(GERMAN, words());
    assert_eq!(format!("{:?}", counted()), before);
}
