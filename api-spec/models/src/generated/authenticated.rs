// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Who is signed in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Authenticated {
    /// The user.

    #[serde(rename = "user")]
    pub user: models::AuthUser,
    /// How the user proved it, in order.

    #[serde(rename = "methods")]
    pub methods: Vec<models::AuthenticationMethod>,
}
