// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Result of a test of a stock item.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockItemTestResult {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The stock item.

    #[serde(rename = "stock_item")]
    pub stock_item: i64,
    /// Whether the test passed.

    #[serde(rename = "result")]
    pub result: bool,
    /// Value that was measured.

    #[serde(rename = "value")]
    pub value: String,
    /// File with the details.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "attachment")]
    pub attachment: Option<String>,
    /// Notes.

    #[serde(rename = "notes")]
    pub notes: String,
    /// Where the test was run.

    #[serde(rename = "test_station")]
    pub test_station: String,
    /// When the test began.

    #[schemars(with = "crate::Null<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "started_datetime")]
    pub started_datetime: Option<chrono::DateTime<chrono::Utc>>,
    /// When the test ended.

    #[schemars(with = "crate::Null<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "finished_datetime")]
    pub finished_datetime: Option<chrono::DateTime<chrono::Utc>>,
    /// The user.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "user")]
    pub user: Option<i64>,
    /// The user itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::UserBrief>")]
    #[serde(rename = "user_detail")]
    pub user_detail: Option<Option<models::UserBrief>>,
    /// When it was recorded.

    #[serde(rename = "date")]
    pub date: chrono::DateTime<chrono::Utc>,
    /// The template that it follows.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "template")]
    pub template: Option<i64>,
    /// The template itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::PartTestTemplate>")]
    #[serde(rename = "template_detail")]
    pub template_detail: Option<Option<models::PartTestTemplate>>,
}

#[cfg(feature = "database")]
crate::json_columns!(StockItemTestResult);
