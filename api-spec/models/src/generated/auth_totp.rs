// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// An authenticator app.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthTotp {
    /// `totp`.

    #[serde(rename = "type")]
    pub r#type: String,
    /// When it was set up, in seconds since 1970.

    #[serde(rename = "created_at")]
    pub created_at: f64,
    /// When it was last used, in seconds since 1970.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "last_used_at")]
    pub last_used_at: Option<f64>,
}
