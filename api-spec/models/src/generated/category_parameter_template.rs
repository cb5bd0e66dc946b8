// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A parameter that new parts of a category start with.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct CategoryParameterTemplate {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The category.

    #[serde(rename = "category")]
    pub category: i64,
    /// The category itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::PartCategory>")]
    #[serde(rename = "category_detail")]
    pub category_detail: Option<Option<models::PartCategory>>,
    /// The parameter template.

    #[serde(rename = "template")]
    pub template: i64,
    /// The template itself.

    #[serde(rename = "template_detail")]
    pub template_detail: models::ParameterTemplate,
    /// Value that new parts of the category start with.

    #[serde(rename = "default_value")]
    pub default_value: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for CategoryParameterTemplate {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "category",
            column: "category_id",
            always: true,
        },
        crate::database::Column {
            property: "category_detail",
            column: "category_detail",
            always: false,
        },
        crate::database::Column {
            property: "template",
            column: "template_id",
            always: true,
        },
        crate::database::Column {
            property: "template_detail",
            column: "template_detail",
            always: true,
        },
        crate::database::Column {
            property: "default_value",
            column: "default_value",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            category: properties.required()?,
            category_detail: properties.asked()?,
            template: properties.required()?,
            template_detail: properties.required()?,
            default_value: properties.required()?,
        })
    }
}
