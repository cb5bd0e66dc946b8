// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a group of users.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GroupCreate {
    /// Name.

    #[schemars(length(max = 150))]
    #[serde(rename = "name")]
    pub name: String,
}

impl From<GroupCreate> for models::GroupPatch {
    fn from(body: GroupCreate) -> Self {
        Self {
            name: Some(body.name),
        }
    }
}
