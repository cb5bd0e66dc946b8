// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// One page of rows, when a limit is given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PluginSettingPage {
    /// Number of rows on all pages.

    #[serde(rename = "count")]
    pub count: i64,
    /// Address of the next page.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "next")]
    pub next: Option<String>,
    /// Address of the previous page.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "previous")]
    pub previous: Option<String>,
    /// The rows of this page.

    #[serde(rename = "results")]
    pub results: Vec<models::PluginSetting>,
}
