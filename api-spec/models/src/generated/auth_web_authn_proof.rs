// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What an authenticator signed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthWebAuthnProof {
    /// What `navigator.credentials.get` gave, with bytes in base64url (WebAuthn, AuthenticationResponseJSON).

    #[serde(rename = "credential")]
    pub credential: std::collections::HashMap<String, serde_json::Value>,
}
