// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Whether to trust this browser.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthMfaTrust {
    /// Whether it may sign in without a second factor from now on.

    #[serde(rename = "trust")]
    pub trust: bool,
}
