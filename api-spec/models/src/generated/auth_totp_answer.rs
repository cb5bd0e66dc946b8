// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// An authenticator app.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthTotpAnswer {
    /// The HTTP status once more.

    #[serde(rename = "status")]
    pub status: i64,
    /// What setting it up brought along.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::AuthTotpMeta")]
    #[serde(rename = "meta")]
    pub meta: Option<models::AuthTotpMeta>,
    /// The app.

    #[serde(rename = "data")]
    pub data: models::AuthTotp,
}
