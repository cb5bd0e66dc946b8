// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a key verifies.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthEmailVerificationAnswer {
    /// The HTTP status once more.

    #[serde(rename = "status")]
    pub status: i64,
    /// Address and user.

    #[serde(rename = "data")]
    pub data: models::AuthEmailVerification,
    /// What it leads to.

    #[serde(rename = "meta")]
    pub meta: models::AuthEmailVerificationMeta,
}
