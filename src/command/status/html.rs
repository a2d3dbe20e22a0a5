//! The overview as one page to send round: no script, nothing loaded, and it prints well.

use std::{borrow::Cow, sync::Arc};

use maud::{DOCTYPE, Markup, PreEscaped, html};

use super::{
    Overview,
    render::{Words, expiring, name},
};
use crate::{
    command::ahead,
    diagnostic::MessageLanguage,
    language::{CatalogueId, Direction, Language, Review, ReviewState},
    library::{
        ahead::{self as steps, Ahead},
        coverage::Count,
        matrix::{Cell, Matrix, Part},
    },
};

/// Languages beside each other; more of them make another table below.
const WIDE: usize = 10;

/// The colours of the kiosk.
const STYLE: &str = include_str!("status.css");

/// The whole page.
pub(super) fn page(overview: &Overview, matrix: &Matrix, language: MessageLanguage) -> String {
    let say = Says::of(language);
    let words = Words::of(language);
    let Overview { status, today, errors } = overview;
    let page = html! {
        (DOCTYPE)
        html lang=(say.lang) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                title { (say.title) ", " (today) }
                style { (PreEscaped(STYLE)) }
            }
            body {
                header {
                    h1 { (say.title) }
                    p { (say.version) " " (env!("CARGO_PKG_VERSION")) ", " time datetime=(today) { (today) } }
                }
                main {
                    @for (at, languages) in matrix.languages.chunks(WIDE).enumerate() {
                        (table(matrix, at * WIDE, languages, &say, language))
                    }
                    (legend(&say))
                    (ahead_of(&status.ahead, matrix, &say, language))
                    section id="legal" {
                        h2 { (words.legal) }
                        @if matrix.parts.iter().any(|part| part.needs_legal_check) {
                            ul {
                                @for part in matrix.parts.iter().filter(|part| part.needs_legal_check) {
                                    li { (title(part, &say)) " " span.quiet { (part.id) } }
                                }
                            }
                        } @else { p { (say.none) } }
                    }
                    section id="facts" {
                        h2 { (words.facts) }
                        @if status.expiring.is_empty() { p { (say.none) } } @else {
                            ul {
                                @for (row, fact) in expiring(overview).zip(&status.expiring) {
                                    li {
                                        time datetime=(row.expires) { (row.expires) }
                                        @if row.expired { strong { (words.expired) } }
                                        " " (fact.shown()) " " span.quiet { (fact.id) ": " (fact.source) }
                                    }
                                }
                            }
                        }
                    }
                    @match (*errors, words.errors) {
                        (0, _) => {},
                        (1, [one, _]) => p.errors { (one) },
                        (count, [_, many]) => p.errors { (count) " " (many) },
                    }
                }
            }
        }
    };
    page.into_string()
}

fn table(matrix: &Matrix, first: usize, languages: &[Arc<Language>], say: &Says, words: MessageLanguage) -> Markup {
    html! {
        table {
            thead {
                tr {
                    th scope="col" { (say.part) }
                    @for of in languages {
                        th scope="col" {
                            span.endonym lang=(of.tag) dir=(direction(of)) { (of.endonym) }
                            span.quiet { (name(of, words)) ", " (of.tag) }
                        }
                    }
                }
            }
            tbody {
                @for part in &matrix.parts {
                    tr {
                        th scope="row" {
                            (title(part, say))
                            @if part.title.is_some() { span.quiet { (part.id) } }
                        }
                        @for (of, cell) in languages.iter().zip(part.cells.iter().skip(first)) {
                            td class=(class(cell)) data-language=(of.tag) data-part=(part.id) { (inside(cell, say, words)) }
                        }
                    }
                }
            }
        }
    }
}

fn inside(cell: &Cell, say: &Says, words: MessageLanguage) -> Markup {
    let Cell { texts, clips, people, review, state } = cell;
    html! {
        span.texts { (count(*texts)) }
        span.sound {
            "♪ " (count(*clips))
            @if *people > 0 { " " span.people { "(" (people) " " (say.people) ")" } }
        }
        @match (review, state) {
            (Review::Reviewed { by, on, .. }, ReviewState::Holds) => {
                span.signed { "✓ " (by) ", " time datetime=(on) { (on) } }
            }
            (Review::Reviewed { by, on, .. }, _) => {
                span.draft {
                    (say.draft) "; " (by) ", " time datetime=(on) { (on) } ": " (Words::of(words).why(*state))
                }
            }
            (Review::Draft, _) => span.draft { (say.draft) },
        }
    }
}

/// A part's title, in the language of the page or in German.
fn title<'a>(part: &'a Part, say: &Says) -> Cow<'a, str> {
    match (&part.title, &part.id) {
        (Some(title), _) => title.into(),
        (None, CatalogueId::Ui) => say.interface.into(),
        (None, id) => id.to_string().into(),
    }
}

fn count(Count { present, expected }: Count) -> String {
    format!("{present}/{expected}")
}

/// How the texts stand; a word stands beside each colour.
const fn class(cell: &Cell) -> &'static str {
    match (cell.texts.present, cell.texts.expected) {
        (present, expected) if present >= expected => "whole",
        (0, _) => "nothing",
        _ => "part",
    }
}

const fn direction(language: &Language) -> &'static str {
    match language.direction {
        Direction::Ltr => "ltr",
        Direction::Rtl => "rtl",
    }
}

fn legend(say: &Says) -> Markup {
    html! {
        section id="legend" {
            h2 { (say.legend) }
            ul.legend {
                li { span.swatch.whole {} (say.whole) }
                li { span.swatch.part {} (say.part_of) }
                li { span.swatch.nothing {} (say.nothing) }
                li { "♪ " (say.sound) }
                li { "✓ " (say.signed) }
            }
            p { (say.expected) }
        }
    }
}

/// What each language lacks, and in which order it helps soonest.
fn ahead_of(languages: &[(Arc<Language>, Ahead)], matrix: &Matrix, say: &Says, words: MessageLanguage) -> Markup {
    let titled = |name: &str| matrix.parts.iter().find(|part| part.id.to_string() == name).map(|part| title(part, say));
    let called = |part: &steps::Part| match part {
        steps::Part::Module(name) => titled(name).map_or_else(|| name.clone(), Cow::into_owned),
        part => ahead::part(part, words),
    };
    html! {
        @if !languages.is_empty() { section id="ahead" {
            h2 { (ahead::heading(words)) }
            @for (of, ahead) in languages {
                div.ahead data-language=(of.tag) {
                    h3 { (name(of, words)) ": " (ahead::amount(ahead.all(), words)) }
                    ol {
                        @for step in &ahead.0 {
                            li { (called(&step.part)) ": " (ahead::amount(step.missing, words)) }
                        }
                    }
                }
            }
        } }
    }
}

/// The words of the page.
struct Says {
    lang: &'static str,
    title: &'static str,
    version: &'static str,
    part: &'static str,
    interface: &'static str,
    people: &'static str,
    draft: &'static str,
    none: &'static str,
    legend: &'static str,
    whole: &'static str,
    part_of: &'static str,
    nothing: &'static str,
    sound: &'static str,
    signed: &'static str,
    expected: &'static str,
}

impl Says {
    const fn of(language: MessageLanguage) -> Self {
        match language {
            MessageLanguage::English => Self {
                lang: "en",
                title: "Wegweiser: how far each language is",
                version: "Version",
                part: "Part",
                interface: "Buttons and labels",
                people: "by people",
                draft: "draft",
                none: "None.",
                legend: "What it means",
                whole: "every text is there",
                part_of: "some texts are missing",
                nothing: "no text is there",
                sound: "what can be heard, of all pages; the rest is silent",
                signed: "read and signed by a person, on that day, as it is now; everything else is a draft",
                expected: "There / expected; expected is what German has. What is missing is shown in the fallback language.",
            },
            MessageLanguage::German => Self {
                lang: "de",
                title: "Wegweiser: Stand der Sprachen",
                version: "Version",
                part: "Teil",
                interface: "Knöpfe und Beschriftungen",
                people: "von Menschen",
                draft: "Entwurf",
                none: "Keine.",
                legend: "Was es bedeutet",
                whole: "alle Texte sind da",
                part_of: "einige Texte fehlen",
                nothing: "kein Text ist da",
                sound: "was zu hören ist, von allen Seiten; der Rest ist stumm",
                signed: "von einem Menschen gelesen und unterschrieben, an diesem Tag, so wie es jetzt ist; alles andere ist ein Entwurf",
                expected: "Vorhanden / erwartet; erwartet wird, was Deutsch hat. Was fehlt, erscheint in der Ersatzsprache.",
            },
        }
    }
}

/// The tag titles are wanted in.
pub(super) fn titles(language: MessageLanguage) -> &'static str {
    Says::of(language).lang
}
