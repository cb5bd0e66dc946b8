// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What the program is made of.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Licenses {
    /// Libraries of the server.

    #[serde(rename = "backend")]
    pub backend: Vec<models::License>,
    /// Libraries of the web interface that the server serves.

    #[serde(rename = "frontend")]
    pub frontend: Vec<models::License>,
}
