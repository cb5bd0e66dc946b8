// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A phone number of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthPhoneNumber {
    /// The number.

    #[serde(rename = "phone")]
    pub phone: String,
    /// Whether the user was seen to read messages there.

    #[serde(rename = "verified")]
    pub verified: bool,
}
