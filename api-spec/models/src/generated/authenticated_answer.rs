// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Somebody is signed in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthenticatedAnswer {
    /// The HTTP status once more.

    #[serde(rename = "status")]
    pub status: i64,
    /// Who, and by what proof.

    #[serde(rename = "data")]
    pub data: models::Authenticated,
    /// Whether somebody is signed in.

    #[serde(rename = "meta")]
    pub meta: models::AuthenticationMeta,
}
