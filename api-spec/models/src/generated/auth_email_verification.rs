// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a key verifies.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthEmailVerification {
    /// The address.

    #[serde(rename = "email")]
    pub email: String,
    /// Whose it is.

    #[serde(rename = "user")]
    pub user: models::AuthUser,
}
