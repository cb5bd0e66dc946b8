// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What verifying leads to.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthEmailVerificationMeta {
    /// Whether it completes a sign-in.

    #[serde(rename = "is_authenticating")]
    pub is_authenticating: bool,
}
