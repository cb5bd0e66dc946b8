// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A value that an object has for a parameter.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Parameter {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The template that it follows.

    #[serde(rename = "template")]
    pub template: i64,
    /// Kind of object that it belongs to.

    #[serde(rename = "model_type")]
    pub model_type: String,
    /// Primary key of the object that it belongs to.

    #[serde(rename = "model_id")]
    pub model_id: i64,
    /// The value as text.

    #[serde(rename = "data")]
    pub data: String,
    /// The value as a number in the template's base unit.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "data_numeric")]
    pub data_numeric: Option<f64>,
    /// A remark.

    #[serde(rename = "note")]
    pub note: String,
    /// When it was changed last.

    #[schemars(with = "crate::Null<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "updated")]
    pub updated: Option<crate::Minute>,
    /// Who changed it last.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "updated_by")]
    pub updated_by: Option<i64>,
    /// The template itself.

    #[serde(rename = "template_detail")]
    pub template_detail: models::ParameterTemplate,
    /// The user who changed it last.

    #[schemars(with = "crate::Null<models::UserBrief>")]
    #[serde(rename = "updated_by_detail")]
    pub updated_by_detail: Option<models::UserBrief>,
}

#[cfg(feature = "database")]
crate::json_columns!(Parameter);
