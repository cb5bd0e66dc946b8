// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Who is about to make an account.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct AuthProviderSignupData {
    /// The addresses that the provider tells.

    #[serde(rename = "email")]
    pub email: Vec<models::AuthEmailAddress>,
    /// The account with the provider.

    #[serde(rename = "account")]
    pub account: models::AuthProviderAccount,
    /// The user that it would become.

    #[serde(rename = "user")]
    pub user: models::AuthUser,
}
