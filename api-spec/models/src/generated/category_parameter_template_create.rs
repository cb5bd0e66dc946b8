// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a parameter that new parts of a category start with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CategoryParameterTemplateCreate {
    /// The category.

    #[serde(rename = "category")]
    pub category: i64,
    /// The parameter template.

    #[serde(rename = "template")]
    pub template: i64,
    /// Value that new parts of the category start with.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 500))]
    #[serde(rename = "default_value")]
    pub default_value: Option<String>,
}

impl From<CategoryParameterTemplateCreate> for models::CategoryParameterTemplatePatch {
    fn from(body: CategoryParameterTemplateCreate) -> Self {
        Self {
            category: Some(body.category),
            template: Some(body.template),
            default_value: body.default_value,
        }
    }
}
