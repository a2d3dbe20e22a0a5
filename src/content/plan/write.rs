//! A plan as the text of its file, for plans that people save as their own.

use std::{
    collections::BTreeMap,
    fmt::{self, Display, Write as _},
};

use super::{Block, Plan, PlannedPage};
use crate::{content::quoted::Quoted, language::LanguageTag};

/// The file's text; reading it under the plan's name gives the same plan.
pub fn write(plan: &Plan) -> String {
    let mut out = String::new();
    // Writing into a String can't fail.
    let _ = write_to(plan, &mut out);
    out
}

fn write_to(plan: &Plan, out: &mut String) -> fmt::Result {
    writeln!(out, "// Ein Plan für Kurse. Jedes Feld erklärt assets/AUTHORING.md, „Plans“.")?;
    writeln!(out, "// A plan of lessons. Every field is explained in assets/AUTHORING.md, “Plans”.\n(")?;
    writeln!(out, "    title: {},", Title(&plan.title))?;
    if !plan.languages.is_empty() {
        let tags: Vec<String> = plan.languages.iter().map(|tag| Quoted(&tag.to_string()).to_string()).collect();
        writeln!(out, "    languages: [{}],", tags.join(", "))?;
    }
    writeln!(out, "    days: [")?;
    for day in &plan.days {
        writeln!(out, "        (blocks: [")?;
        for planned in &day.blocks {
            block(out, planned)?;
        }
        writeln!(out, "        ]),")?;
    }
    writeln!(out, "    ],\n)")
}

fn block(out: &mut String, block: &Block) -> fmt::Result {
    write!(out, "            (minutes: {}, ", block.minutes)?;
    if !block.title.is_empty() {
        write!(out, "title: {}, ", Title(&block.title))?;
    }
    writeln!(out, "pages: [")?;
    for PlannedPage { page, core, hidden, minutes } in &block.pages {
        write!(out, "                (page: {}", Quoted(&page.to_string()))?;
        for (flag, name) in [(!core, "optional"), (*hidden, "hidden")] {
            if flag {
                write!(out, ", {name}: true")?;
            }
        }
        if let Some(minutes) = minutes {
            write!(out, ", minutes: {minutes}")?;
        }
        writeln!(out, "),")?;
    }
    writeln!(out, "            ]),")
}

/// A title by language, German first.
struct Title<'a>(&'a BTreeMap<LanguageTag, String>);

impl Display for Title<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let german = LanguageTag::german();
        let first = self.0.get_key_value(&german);
        let texts = first.into_iter().chain(self.0.iter().filter(|(tag, _)| **tag != german));
        let texts: Vec<String> =
            texts.map(|(tag, text)| format!("{}: {}", Quoted(&tag.to_string()), Quoted(text))).collect();
        write!(f, "{{{}}}", texts.join(", "))
    }
}
