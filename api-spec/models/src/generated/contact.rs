// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A person to turn to at a company.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Contact {
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// The company.

    #[serde(rename = "company")]
    pub company: i64,
    /// Name of the company.

    #[serde(rename = "company_name")]
    pub company_name: String,
    /// Name.

    #[serde(rename = "name")]
    pub name: String,
    /// Telephone number.

    #[serde(rename = "phone")]
    pub phone: String,
    /// E-mail address.

    #[serde(rename = "email")]
    pub email: String,
    /// What the person does there.

    #[serde(rename = "role")]
    pub role: String,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for Contact {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "company",
            column: "company_id",
            always: true,
        },
        crate::database::Column {
            property: "company_name",
            column: "company_name",
            always: true,
        },
        crate::database::Column {
            property: "name",
            column: "name",
            always: true,
        },
        crate::database::Column {
            property: "phone",
            column: "phone",
            always: true,
        },
        crate::database::Column {
            property: "email",
            column: "email",
            always: true,
        },
        crate::database::Column {
            property: "role",
            column: "role",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            pk: properties.required()?,
            company: properties.required()?,
            company_name: properties.required()?,
            name: properties.required()?,
            phone: properties.required()?,
            email: properties.required()?,
            role: properties.required()?,
        })
    }
}
