// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// An e-mail address of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthEmailAddress {
    /// The address.

    #[serde(rename = "email")]
    pub email: String,
    /// Whether mail goes there.

    #[serde(rename = "primary")]
    pub primary: bool,
    /// Whether the user was seen to read mail there.

    #[serde(rename = "verified")]
    pub verified: bool,
}
