// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a unit of measure that users have added.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CustomUnitPatch {
    /// Name, as values and other definitions use it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Its short sign.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 10))]
    #[serde(rename = "symbol")]
    pub symbol: Option<String>,
    /// What it is in terms of other units.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 50))]
    #[serde(rename = "definition")]
    pub definition: Option<String>,
}

#[cfg(feature = "database")]
impl crate::database::Body for CustomUnitPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("name", "name", self.name);
        collect.optional("symbol", "symbol", self.symbol);
        collect.optional("definition", "definition", self.definition);
        collect.finish()
    }
}
