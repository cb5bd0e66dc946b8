// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a code that orders and builds are booked to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ProjectCodeCreate {
    /// The code, unique.

    #[schemars(length(max = 50))]
    #[serde(rename = "code")]
    pub code: String,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 200))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Whether new orders and builds may have it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// User or group that answers for it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "responsible")]
    pub responsible: Option<Option<i64>>,
}

impl From<ProjectCodeCreate> for models::ProjectCodePatch {
    fn from(body: ProjectCodeCreate) -> Self {
        Self {
            code: Some(body.code),
            description: body.description,
            active: body.active,
            responsible: body.responsible,
        }
    }
}
