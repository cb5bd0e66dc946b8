// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a browser has an authenticator make a key with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthWebAuthnCreation {
    /// `publicKey` of what `navigator.credentials.create` takes, with bytes in base64url (WebAuthn, PublicKeyCredentialCreationOptionsJSON).

    #[serde(rename = "creation_options")]
    pub creation_options: std::collections::HashMap<String, serde_json::Value>,
}
