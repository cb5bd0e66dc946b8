// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What setting it up brought along.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthTotpMeta {
    /// Whether there are recovery codes now that were not there before.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "recovery_codes_generated")]
    pub recovery_codes_generated: Option<bool>,
}
