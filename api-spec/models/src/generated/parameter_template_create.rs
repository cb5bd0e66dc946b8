// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: what a parameter means, and which values it may have.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ParameterTemplateCreate {
    /// Name, unique whatever the case of its letters.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
    /// Unit of the values.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 25))]
    #[serde(rename = "units")]
    pub units: Option<String>,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Kind of object that may have it; any kind when null.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[serde(rename = "model_type")]
    pub model_type: Option<Option<String>>,
    /// Whether values are yes or no.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "checkbox")]
    pub checkbox: Option<bool>,
    /// Allowed values, separated by commas.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 5000))]
    #[serde(rename = "choices")]
    pub choices: Option<String>,
    /// List that values are chosen from.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "selectionlist")]
    pub selectionlist: Option<Option<i64>>,
    /// Whether it is in use.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "enabled")]
    pub enabled: Option<bool>,
    /// Whether values must differ: 0 no, 1 among objects of a kind, 2 among all.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "unique")]
    pub unique: Option<i64>,
}

impl From<ParameterTemplateCreate> for models::ParameterTemplatePatch {
    fn from(body: ParameterTemplateCreate) -> Self {
        Self {
            name: Some(body.name),
            units: body.units,
            description: body.description,
            model_type: body.model_type,
            checkbox: body.checkbox,
            choices: body.choices,
            selectionlist: body.selectionlist,
            enabled: body.enabled,
            unique: body.unique,
        }
    }
}
