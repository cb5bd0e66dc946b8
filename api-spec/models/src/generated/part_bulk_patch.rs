// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change fields of several at once holds.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartBulkPatch {
    /// Primary keys of the ones to change.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<i64>")]
    #[serde(rename = "items")]
    pub items: Option<Vec<i64>>,
    /// Whether it is in use.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "active")]
    pub active: Option<bool>,
    /// Whether it is built from other parts.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "assembly")]
    pub assembly: Option<bool>,
    /// Category that it is filed under.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "category")]
    pub category: Option<Option<i64>>,
    /// Whether it can be built into others.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "component")]
    pub component: Option<bool>,
    /// Who created it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "creation_user")]
    pub creation_user: Option<Option<i64>>,
    /// Days after which new stock expires; 0 for never.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "default_expiry")]
    pub default_expiry: Option<i64>,
    /// Location where new stock goes unless said otherwise.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "default_location")]
    pub default_location: Option<Option<i64>>,
    /// A short description.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: Option<String>,
    /// Picture: a request sends it as a file in a multipart form, or null to take it away.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "image")]
    pub image: Option<Option<String>>,
    /// Internal part number.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "IPN")]
    pub ipn: Option<Option<String>>,
    /// Whether it is a template that variants are made from.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_template")]
    pub is_template: Option<bool>,
    /// Words that help to find it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 250))]
    #[serde(rename = "keywords")]
    pub keywords: Option<Option<String>>,
    /// Web address with more about it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "link")]
    pub link: Option<Option<String>>,
    /// Whether its bill of materials and parameters are closed to changes.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "locked")]
    pub locked: Option<bool>,
    /// Quantity below which stock counts as low.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    #[serde(rename = "minimum_stock")]
    pub minimum_stock: Option<f64>,
    /// Quantity above which stock counts as high.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    #[serde(rename = "maximum_stock")]
    pub maximum_stock: Option<f64>,
    /// Name.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: Option<String>,
    /// Notes in Markdown.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 50000))]
    #[serde(rename = "notes")]
    pub notes: Option<Option<String>>,
    /// Whether it is bought from suppliers.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "purchaseable")]
    pub purchaseable: Option<bool>,
    /// Revision code.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "revision")]
    pub revision: Option<Option<String>>,
    /// Part that this one is a revision of.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "revision_of")]
    pub revision_of: Option<Option<i64>>,
    /// Whether it is sold to customers.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "salable")]
    pub salable: Option<bool>,
    /// Whether test results are recorded for its stock.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "testable")]
    pub testable: Option<bool>,
    /// Whether its stock is tracked by serial or batch number.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "trackable")]
    pub trackable: Option<bool>,
    /// Unit that its stock is counted in.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 20))]
    #[serde(rename = "units")]
    pub units: Option<Option<String>>,
    /// Template that it is a variant of.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "variant_of")]
    pub variant_of: Option<Option<i64>>,
    /// Whether it exists without stock, such as software.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "virtual")]
    pub r#virtual: Option<bool>,
    /// Whether builds use it up without tracking it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "consumable")]
    pub consumable: Option<bool>,
    /// User or group in charge.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "responsible")]
    pub responsible: Option<Option<i64>>,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
    /// File name of a picture that the server already has.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "existing_image")]
    pub existing_image: Option<String>,
    /// What to copy from another part.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::PartDuplicateOptions")]
    #[serde(rename = "duplicate")]
    pub duplicate: Option<models::PartDuplicateOptions>,
    /// Stock to create with it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::InitialStock")]
    #[serde(rename = "initial_stock")]
    pub initial_stock: Option<models::InitialStock>,
    /// Supplier and manufacturer to create with it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "models::InitialSupplier")]
    #[serde(rename = "initial_supplier")]
    pub initial_supplier: Option<models::InitialSupplier>,
    /// Whether it starts with the parameters of its category; true unless said otherwise.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "copy_category_parameters")]
    pub copy_category_parameters: Option<bool>,
}

impl From<PartBulkPatch> for models::PartPatch {
    fn from(body: PartBulkPatch) -> Self {
        Self {
            active: body.active,
            assembly: body.assembly,
            category: body.category,
            component: body.component,
            creation_user: body.creation_user,
            default_expiry: body.default_expiry,
            default_location: body.default_location,
            description: body.description,
            image: body.image,
            ipn: body.ipn,
            is_template: body.is_template,
            keywords: body.keywords,
            link: body.link,
            locked: body.locked,
            minimum_stock: body.minimum_stock,
            maximum_stock: body.maximum_stock,
            name: body.name,
            notes: body.notes,
            purchaseable: body.purchaseable,
            revision: body.revision,
            revision_of: body.revision_of,
            salable: body.salable,
            testable: body.testable,
            trackable: body.trackable,
            units: body.units,
            variant_of: body.variant_of,
            r#virtual: body.r#virtual,
            consumable: body.consumable,
            responsible: body.responsible,
            tags: body.tags,
            existing_image: body.existing_image,
            duplicate: body.duplicate,
            initial_stock: body.initial_stock,
            initial_supplier: body.initial_supplier,
            copy_category_parameters: body.copy_category_parameters,
        }
    }
}
