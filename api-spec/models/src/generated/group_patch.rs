// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a group of users.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct GroupPatch {
    /// Name.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 150))]
    #[serde(rename = "name")]
    pub name: Option<String>,
}

#[cfg(feature = "database")]
impl crate::database::Body for GroupPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("name", "name", self.name);
        collect.finish()
    }
}
