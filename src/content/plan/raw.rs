//! Mirror of a plan's file. These types never leave `lower`.

use ron::value::RawValue;
use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Plan")]
pub(super) struct Plan<'a> {
    #[serde(borrow, default)]
    pub title: Option<&'a RawValue>,
    #[serde(borrow, default)]
    pub languages: Option<&'a RawValue>,
    /// Each day as it is written, so that a bad one does not take the others with it; so are blocks and pages.
    #[serde(borrow)]
    pub days: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Day")]
pub(super) struct Day<'a> {
    #[serde(borrow)]
    pub blocks: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Block")]
pub(super) struct Block<'a> {
    pub minutes: i64,
    #[serde(borrow, default)]
    pub title: Option<&'a RawValue>,
    #[serde(borrow)]
    pub pages: Vec<&'a RawValue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename = "Page")]
pub(super) struct Page {
    pub page: String,
    #[serde(default)]
    pub optional: bool,
    #[serde(default)]
    pub hidden: bool,
    #[serde(default)]
    pub minutes: Option<i64>,
}
