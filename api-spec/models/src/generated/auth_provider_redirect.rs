// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// With whom to sign in, and where to come back to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthProviderRedirect {
    /// The provider's name in addresses.

    #[serde(rename = "provider")]
    pub provider: String,
    /// The page of this site to come back to. What went wrong is told there as `error` and `error_process`.

    #[serde(rename = "callback_url")]
    pub callback_url: String,
    /// Whether to sign in (`login`), or to connect the account elsewhere with the user who is signed in (`connect`).

    #[serde(rename = "process")]
    pub process: String,
}
