// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A page when a limit is given, else a bare array.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum PluginSettingListAnswer {
    /// All rows, when no limit is given.
    All(Vec<models::PluginSetting>),
    /// One page of rows, when a limit is given.
    Page(models::PluginSettingPage),
}

impl crate::ListAnswer for PluginSettingListAnswer {
    type Row = models::PluginSetting;

    fn all(rows: Vec<Self::Row>) -> Self {
        Self::All(rows)
    }

    fn page(
        count: i64,
        next: Option<String>,
        previous: Option<String>,
        results: Vec<Self::Row>,
    ) -> Self {
        Self::Page(models::PluginSettingPage {
            count,
            next,
            previous,
            results,
        })
    }

    fn rows(self) -> (Vec<Self::Row>, bool) {
        match self {
            Self::All(rows) => (rows, false),
            Self::Page(page) => (page.results, page.next.is_some()),
        }
    }
}
