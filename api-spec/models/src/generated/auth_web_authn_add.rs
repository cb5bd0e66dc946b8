// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A security key that an authenticator made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthWebAuthnAdd {
    /// What to call it; without one it is given a name, and a long one is cut off after 100 characters.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// What `navigator.credentials.create` gave, with bytes in base64url (WebAuthn, RegistrationResponseJSON).

    #[serde(rename = "credential")]
    pub credential: std::collections::HashMap<String, serde_json::Value>,
}
