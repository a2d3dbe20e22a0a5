//! Faults in `facts.ron`.

use crate::fixture::{FACTS, GERMAN, spoiled};

#[test]
fn a_broken_fact_is_left_out_alone() {
    spoiled(
        |c| c.change(FACTS, "checked: \"2026-11-22\"", "checked: \"2026-13-22\""),
        &[
            "error[help-number] assets/facts.ron:1:1 Help says 112 for “tel-emergency”, the facts say —.",
            "error[ron-syntax] assets/facts.ron:3:19 Line 3: “2026-13-22” is no day.",
            "error[variable-unknown] locales/de/modules/health.ftl:6:24 There is no fact “tel-emergency”.",
            "error[variable-unknown] locales/en/modules/health.ftl:6:19 There is no fact “tel-emergency”.",
        ],
    );
}

#[test]
fn facts_that_are_missing_are_missed() {
    spoiled(
        |c| c.write(FACTS, "["),
        &["error[ron-syntax] assets/facts.ron:1:1 The bracket “[” in line 1 is not closed."],
    );
}

#[test]
fn a_fact_stands_once() {
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("tel-police", "Phone(\"110\")", "its operator", "2027-11-22")),
        &["error[fact-twice] assets/facts.ron:24:10 The fact “tel-police” stands here twice."],
    );
}

#[test]
fn a_fact_has_a_name() {
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("Tel Police", "Phone(\"110\")", "its operator", "2027-11-22")),
        &["error[bad-name] assets/facts.ron:24:10 “Tel Police” cannot be a name."],
    );
}

/// The interface says “page { $page } of { $pages }”: with such a fact a voice would say the fact.
#[test]
fn a_fact_does_not_take_the_name_of_a_value() {
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("page", "Text(\"112\")", "its operator", "2027-11-22")),
        &["error[name-reserved] assets/facts.ron:24:10 The program itself uses the name “page”."],
    );
}

#[test]
fn a_telephone_number_is_digits_in_groups() {
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("tel-x", "Phone(\"+49 391\")", "its operator", "2027-11-22")),
        &["error[fact-phone] assets/facts.ron:24:10 “+49 391” is not a telephone number in groups."],
    );
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("tel-x", "Phone(\"391  5\")", "its operator", "2027-11-22")),
        &["error[fact-phone] assets/facts.ron:24:10 “391  5” is not a telephone number in groups."],
    );
}

#[test]
fn a_fact_says_where_it_comes_from() {
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("law", "Law(\"Grundgesetz\")", "", "2027-11-22")),
        &["error[fact-empty] assets/facts.ron:24:10 The fact “law” has no source."],
    );
}

#[test]
fn a_fact_expires_after_it_was_checked() {
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("law", "Law(\"Grundgesetz\")", "law", "2026-11-21")),
        &[
            "error[fact-dates] assets/facts.ron:24:10 The fact “law” expires (2026-11-21) before it was checked (2026-11-22).",
        ],
    );
}

#[test]
fn the_days_of_a_fact_lie_in_years_that_can_be_meant() {
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("law", "Law(\"Grundgesetz\")", "law", "0027-11-22")),
        &["error[date-year] assets/facts.ron:24:10 The year of 0027-11-22 cannot be meant."],
    );
}

#[test]
fn an_expired_fact_is_reported_and_served() {
    spoiled(
        |c| c.change(FACTS, "expires: \"2027-11-22\"", "expires: \"2026-11-22\""),
        &[
            "warning[fact-expired] assets/facts.ron:2:10 The fact “tel-emergency” had to be checked again by 2026-11-22.",
        ],
    );
}

#[test]
fn a_fact_nobody_names_is_noted() {
    spoiled(
        |c| c.change(FACTS, "]\n", &extra("law", "Law(\"Grundgesetz\")", "law", "2027-11-22")),
        &["note[fact-unused] assets/facts.ron:24:10 No text names the fact “law”."],
    );
}

#[test]
fn a_fact_holds_no_address() {
    spoiled(
        |c| {
            c.change(FACTS, "]\n", &extra("law", "Law(\"gesetze-im-internet.de\")", "law", "2027-11-22"));
            c.change(GERMAN, "Ich rufe an.", "Ich lese { $law }.");
        },
        &[
            "error[url-in-text] assets/facts.ron:24:29 An address of the web or of mail stands in the text: gesetze-im-internet.de.",
            "error[variable-unknown] locales/de/modules/health.ftl:17:23 There is no fact “law”.",
        ],
    );
}

#[test]
fn help_and_the_facts_say_the_same() {
    spoiled(
        |c| c.change(FACTS, "Phone(\"116 117\")", "Phone(\"116 118\")"),
        &["error[help-number] assets/facts.ron:8:10 Help says 116 117 for “tel-doctor”, the facts say 116 118."],
    );
}

fn extra(id: &str, value: &str, source: &str, expires: &str) -> String {
    format!(
        "    (id: \"{id}\", value: {value}, purpose: \"test\", source: \"{source}\",\n        \
         checked: \"2026-11-22\", expires: \"{expires}\"),\n]\n"
    )
}
