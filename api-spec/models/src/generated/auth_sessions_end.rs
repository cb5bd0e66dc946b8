// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The sessions to end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthSessionsEnd {
    /// Their primary keys.

    #[serde(rename = "sessions")]
    pub sessions: Vec<i64>,
}
