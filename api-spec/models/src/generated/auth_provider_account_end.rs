// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The account to disconnect.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthProviderAccountEnd {
    /// The provider's name in addresses.

    #[serde(rename = "provider")]
    pub provider: String,
    /// The account's key there.

    #[serde(rename = "account")]
    pub account: String,
}
