//! The overview as a table for people and as JSON for machines.

use std::{
    io::{self, Write},
    sync::Arc,
};

use jiff::civil::Date;
use serde::Serialize;
use unicode_width::UnicodeWidthStr as _;

use super::Overview;
use crate::{
    command::ahead,
    content::{FactId, ModuleId, term::origins::Stale},
    diagnostic::MessageLanguage,
    language::{Language, LanguageTag, ReviewState},
    library::{
        ahead::{Ahead, Missing},
        coverage::{Count, Coverage, SOON, Status},
        lapsed::Lapsed,
    },
};

/// Spaces between columns.
const GAP: usize = 2;
/// Stands where there is nothing to count.
const NONE: &str = "–";

#[derive(Serialize)]
struct Json<'a> {
    today: Date,
    languages: Vec<Row<'a>>,
    stale: Vec<StaleText<'a>>,
    spoken_again: Vec<SpokenAgain<'a>>,
    lapsed_reviews: &'a [Lapsed],
    legal_checks: &'a [ModuleId],
    expiring: Vec<Expiring<'a>>,
    ahead: Vec<AheadOf<'a>>,
    errors: usize,
}

#[derive(Serialize)]
struct AheadOf<'a> {
    language: &'a LanguageTag,
    #[serde(flatten)]
    missing: Missing,
    hours: usize,
    steps: &'a Ahead,
}

impl<'a> AheadOf<'a> {
    fn new((of, ahead): &'a (Arc<Language>, Ahead)) -> Self {
        let missing = ahead.all();
        Self { language: &of.tag, missing, hours: missing.minutes().div_ceil(60), steps: ahead }
    }
}

#[derive(Serialize)]
struct Row<'a> {
    tag: &'a LanguageTag,
    name: &'a str,
    #[serde(flatten)]
    coverage: &'a Coverage,
}

#[derive(Serialize)]
struct StaleText<'a> {
    language: &'a LanguageTag,
    #[serde(flatten)]
    text: &'a Stale,
}

#[derive(Serialize)]
struct SpokenAgain<'a> {
    language: &'a LanguageTag,
    text: String,
}

#[derive(Serialize)]
pub(super) struct Expiring<'a> {
    fact: &'a FactId,
    pub expires: Date,
    pub expired: bool,
}

/// One JSON object. The names of its fields are the same in every language.
pub(super) fn json(overview: &Overview, language: MessageLanguage, out: &mut dyn Write) -> io::Result<()> {
    let status = &overview.status;
    let rows = status.languages.iter();
    let rows = rows.map(|(of, coverage)| Row { tag: &of.tag, name: name(of, language), coverage });
    let json = Json {
        today: overview.today,
        languages: rows.collect(),
        stale: status.stale.iter().map(|(language, text)| StaleText { language, text }).collect(),
        spoken_again: spoken_again(status).map(|(language, text)| SpokenAgain { language, text }).collect(),
        lapsed_reviews: &status.lapsed,
        legal_checks: &status.legal_checks,
        expiring: expiring(overview).collect(),
        ahead: status.ahead.iter().map(AheadOf::new).collect(),
        errors: overview.errors,
    };
    serde_json::to_writer_pretty(&mut *out, &json)?;
    writeln!(out)
}

/// The table, and below it what has to be done by somebody.
pub(super) fn text(overview: &Overview, language: MessageLanguage, out: &mut dyn Write) -> io::Result<()> {
    let words = Words::of(language);
    let status = &overview.status;
    let head = words.head.map(str::to_owned);
    let rows = status.languages.iter().map(|(of, coverage)| cells(of, coverage, language));
    table(&std::iter::once(head).chain(rows).collect::<Vec<_>>(), out)?;
    writeln!(out, "\n{}\n", words.legend)?;
    if !status.ahead.is_empty() {
        writeln!(out, "{}:", ahead::heading(language))?;
        for (of, steps) in &status.ahead {
            ahead::print(&format!("{} {}", of.tag, name(of, language)), steps, "  ", language, out)?;
        }
        writeln!(out)?;
    }
    if !status.stale.is_empty() {
        writeln!(out, "{} ({}):", words.stale, status.stale.len())?;
        for (tag, Stale { id, was, now }) in &status.stale {
            let [before, today] = words.versions;
            writeln!(out, "  {tag} {id}\n    {before}: {was}\n    {today}: {now}")?;
        }
    }
    if !status.spoken_again.is_empty() {
        writeln!(out, "{} ({}):", words.spoken_again, status.spoken_again.len())?;
        for (tag, text) in spoken_again(status) {
            writeln!(out, "  {tag} {text}")?;
        }
    }
    if !status.lapsed.is_empty() {
        writeln!(out, "{} ({}):", words.lapsed, status.lapsed.len())?;
        for Lapsed { language, part, by, on, state } in &status.lapsed {
            writeln!(out, "  {language} {part}: {by}, {on}; {}", words.why(*state))?;
        }
    }
    if status.legal_checks.is_empty() {
        writeln!(out, "{}: {NONE}", words.legal)?;
    } else {
        let modules: Vec<&str> = status.legal_checks.iter().map(ModuleId::as_str).collect();
        writeln!(out, "{} ({}): {}", words.legal, modules.len(), modules.join(", "))?;
    }
    if status.expiring.is_empty() {
        writeln!(out, "{}: {NONE}", words.facts)?;
    } else {
        writeln!(out, "{} ({}):", words.facts, status.expiring.len())?;
        for Expiring { fact, expires, expired } in expiring(overview) {
            let expired = if expired { words.expired } else { "" };
            writeln!(out, "  {expires} {fact}{expired}")?;
        }
    }
    match (overview.errors, words.errors) {
        (0, _) => Ok(()),
        (1, [one, _]) => writeln!(out, "{one}"),
        (count, [_, many]) => writeln!(out, "{count} {many}"),
    }
}

/// Recordings that say other words than those of today.
fn spoken_again(status: &Status) -> impl Iterator<Item = (&LanguageTag, String)> {
    status.spoken_again.iter().map(|(tag, text)| (tag, text.to_string()))
}

/// Facts that end soon, the first to end first.
pub(super) fn expiring(overview: &Overview) -> impl Iterator<Item = Expiring<'_>> {
    overview.status.expiring.iter().map(|fact| Expiring {
        fact: &fact.id,
        expires: fact.expires,
        // The day it ends on is one on which it needs checking, as for the rule.
        expired: fact.expires <= overview.today,
    })
}

const COLUMNS: usize = 11;

fn cells(of: &Language, coverage: &Coverage, language: MessageLanguage) -> [String; COLUMNS] {
    let count = |Count { present, expected }| format!("{present}/{expected}");
    // German comes from nowhere.
    let german = of.tag == LanguageTag::german();
    let origin = |count: usize| if german { NONE.to_owned() } else { count.to_string() };
    let narration = coverage.narration;
    let [normal, slow, people] = if narration.is_silent() {
        [Words::of(language).silent, NONE, NONE].map(str::to_owned)
    } else {
        [count(narration.normal.clips), count(narration.slow.clips), narration.normal.people.to_string()]
    };
    [
        format!("{} {}", of.tag, name(of, language)),
        count(coverage.pages),
        count(coverage.questions),
        count(coverage.phrases),
        count(coverage.interface),
        normal,
        slow,
        people,
        count(coverage.reviewed),
        origin(coverage.stale),
        origin(coverage.without_origin),
    ]
}

/// Aligned columns: the first at its start, numbers at their end.
fn table(rows: &[[String; COLUMNS]], out: &mut dyn Write) -> io::Result<()> {
    let mut widths = [0; COLUMNS];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().max(*width);
        }
    }
    for row in rows {
        let mut line = String::new();
        for (at, (cell, width)) in row.iter().zip(widths).enumerate() {
            let padding = " ".repeat(width - cell.width());
            match at {
                0 => line = format!("{cell}{padding}"),
                _ => line += &format!("{:GAP$}{padding}{cell}", ""),
            }
        }
        writeln!(out, "{}", line.trim_end())?;
    }
    Ok(())
}

/// A language's name in letters every terminal shows. A manifest has the German one.
pub(super) fn name(language: &Language, messages: MessageLanguage) -> &str {
    match messages {
        MessageLanguage::English => english(&language.tag).unwrap_or(&language.name),
        MessageLanguage::German => &language.name,
    }
}

/// English names of languages people in reception centres speak.
fn english(tag: &LanguageTag) -> Option<&'static str> {
    Some(match tag.to_string().as_str() {
        "ar" => "Arabic",
        "de" => "German",
        "en" => "English",
        "es" => "Spanish",
        "fa" => "Persian",
        "fr" => "French",
        "hi" => "Hindi",
        "ka" => "Georgian",
        "ku" => "Kurdish",
        "kmr" => "Kurmanji",
        "mk" => "Macedonian",
        "prs" => "Dari",
        "ps" => "Pashto",
        "ru" => "Russian",
        "so" => "Somali",
        "sq" => "Albanian",
        "sr" => "Serbian",
        "ti" => "Tigrinya",
        "tr" => "Turkish",
        "uk" => "Ukrainian",
        "ur" => "Urdu",
        "vi" => "Vietnamese",
        _ => return None,
    })
}

/// The words of the overview.
pub(super) struct Words {
    head: [&'static str; COLUMNS],
    legend: &'static str,
    silent: &'static str,
    stale: &'static str,
    spoken_again: &'static str,
    /// What the German then and the German now are called.
    versions: [&'static str; 2],
    lapsed: &'static str,
    /// Why a signature no longer counts: other words, no hash.
    lapses: [&'static str; 2],
    pub legal: &'static str,
    pub facts: String,
    pub expired: &'static str,
    /// One error, and more.
    pub errors: [&'static str; 2],
}

impl Words {
    /// Why a signature doesn't count.
    pub fn why(&self, state: ReviewState) -> &'static str {
        match (state, self.lapses) {
            (ReviewState::WithoutHash, [_, unknown]) => unknown,
            (_, [changed, _]) => changed,
        }
    }

    #[expect(clippy::too_many_lines, reason = "a table of words in two languages")]
    pub fn of(language: MessageLanguage) -> Self {
        match language {
            MessageLanguage::English => Self {
                head: [
                    "language",
                    "pages",
                    "questions",
                    "phrases",
                    "interface",
                    "narration",
                    "slow",
                    "people",
                    "reviewed",
                    "stale",
                    "no origin",
                ],
                legend: "There / expected; expected is what German has. People: narration that a person speaks.\n\
                    Stale: texts whose German has changed since. No origin: nobody wrote down from which German.",
                stale: "Texts whose German has changed since they were translated",
                spoken_again: "Recordings that say other words than are shown, to be spoken again",
                versions: ["then", "now"],
                lapsed: "Signatures that no longer count: drafts again",
                lapses: ["the words have changed since", "nobody wrote down which words"],
                silent: "no voice",
                legal: "Modules a lawyer must read",
                facts: format!("Facts that expire within {SOON} days"),
                expired: " (expired)",
                errors: [
                    "1 error took something out of service; `wegweiser check` names it.",
                    "errors took something out of service; `wegweiser check` names them.",
                ],
            },
            MessageLanguage::German => Self {
                head: [
                    "Sprache",
                    "Seiten",
                    "Fragen",
                    "Sätze",
                    "Oberfläche",
                    "Ton",
                    "langsam",
                    "Menschen",
                    "geprüft",
                    "veraltet",
                    "ohne Herkunft",
                ],
                legend: "Vorhanden / erwartet; erwartet wird, was Deutsch hat. Menschen: Ton, den ein Mensch spricht.\n\
                    Veraltet: Texte, deren Deutsch sich seither geändert hat. Ohne Herkunft: Niemand hat notiert, aus welchem Deutsch.",
                stale: "Texte, deren Deutsch sich seit der Übersetzung geändert hat",
                spoken_again: "Aufnahmen, die etwas anderes sagen, als zu lesen ist, neu zu sprechen",
                versions: ["damals", "heute"],
                lapsed: "Unterschriften, die nicht mehr gelten: wieder Entwürfe",
                lapses: ["die Wörter haben sich seither geändert", "niemand hat notiert, welche Wörter"],
                silent: "keine Stimme",
                legal: "Module, die juristisch zu prüfen sind",
                facts: format!("Fakten, die innerhalb von {SOON} Tagen ablaufen"),
                expired: " (abgelaufen)",
                errors: [
                    "1 Fehler nimmt etwas aus dem Angebot; `wegweiser check` nennt ihn.",
                    "Fehler nehmen etwas aus dem Angebot; `wegweiser check` nennt sie.",
                ],
            },
        }
    }
}
