// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a browser asks an authenticator with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthWebAuthnOptions {
    /// `publicKey` of what `navigator.credentials.get` takes, with bytes in base64url (WebAuthn, PublicKeyCredentialRequestOptionsJSON).

    #[serde(rename = "request_options")]
    pub request_options: std::collections::HashMap<String, serde_json::Value>,
}
