//! A plan inside the file of a lesson.
//!
//! Owns: its form there. Refuses: `assets/plans`, which people write and `content::plan` reads.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, Serializer, de::Error};

use super::place::page_name;
use crate::{
    content::{
        PageRef,
        plan::{Block, Day, Plan, PlannedPage},
    },
    language::LanguageTag,
};

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPlan {
    name: String,
    title: BTreeMap<LanguageTag, String>,
    languages: Vec<LanguageTag>,
    days: Vec<Vec<RawBlock>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawBlock {
    title: BTreeMap<LanguageTag, String>,
    minutes: u16,
    pages: Vec<RawPage>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPage {
    #[serde(with = "page_name")]
    page: PageRef,
    core: bool,
    hidden: bool,
    minutes: Option<u16>,
}

/// Writes a plan.
pub fn serialize<S: Serializer>(plan: &Plan, to: S) -> Result<S::Ok, S::Error> {
    let page = |page: &PlannedPage| RawPage {
        page: page.page.clone(),
        core: page.core,
        hidden: page.hidden,
        minutes: page.minutes,
    };
    let block = |block: &Block| RawBlock {
        title: block.title.clone(),
        minutes: block.minutes,
        pages: block.pages.iter().map(page).collect(),
    };
    let days = plan.days.iter().map(|day| day.blocks.iter().map(block).collect()).collect();
    let Plan { name, title, languages, .. } = plan.clone();
    RawPlan { name, title, languages, days }.serialize(to)
}

/// Reads a plan; days, blocks and pages are never missing.
pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Plan, D::Error> {
    let RawPlan { name, title, languages, days } = RawPlan::deserialize(from)?;
    let page = |RawPage { page, core, hidden, minutes }| PlannedPage { page, core, hidden, minutes };
    let block =
        |RawBlock { title, minutes, pages }| Block { title, minutes, pages: pages.into_iter().map(page).collect() };
    let day = |blocks: Vec<RawBlock>| Day { blocks: blocks.into_iter().map(block).collect() };
    let days: Vec<Day> = days.into_iter().map(day).collect();
    let empty = |day: &Day| day.blocks.is_empty() || day.blocks.iter().any(|block| block.pages.is_empty());
    if days.is_empty() || days.iter().any(empty) {
        return Err(D::Error::custom("a day or a block of the plan is empty"));
    }
    Ok(Plan { name, title, languages, days })
}
