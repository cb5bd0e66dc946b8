// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a setting of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct UserSettingsCreate {
    /// Its value: text, a number or a truth value, as its type is.

    #[schemars(with = "crate::Null<serde_json::Value>")]
    #[serde(rename = "value")]
    pub value: Option<serde_json::Value>,
}

impl From<UserSettingsCreate> for models::UserSettingsPatch {
    fn from(body: UserSettingsCreate) -> Self {
        Self {
            value: Some(body.value),
        }
    }
}
