// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a part: something that is bought, built, sold or stocked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartPatch {
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

#[cfg(feature = "database")]
impl crate::database::Body for PartPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("active", "active", self.active);
        collect.optional("assembly", "assembly", self.assembly);
        collect.asked("category", "category_id", self.category);
        collect.optional("component", "component", self.component);
        collect.asked("creation_user", "creation_user_id", self.creation_user);
        collect.optional("default_expiry", "default_expiry", self.default_expiry);
        collect.asked(
            "default_location",
            "default_location_id",
            self.default_location,
        );
        collect.optional("description", "description", self.description);
        collect.asked("IPN", "ipn", self.ipn);
        collect.optional("is_template", "is_template", self.is_template);
        collect.asked("keywords", "keywords", self.keywords);
        collect.asked("link", "link", self.link);
        collect.optional("locked", "locked", self.locked);
        collect.optional("minimum_stock", "minimum_stock", self.minimum_stock);
        collect.optional("maximum_stock", "maximum_stock", self.maximum_stock);
        collect.optional("name", "name", self.name);
        collect.asked("notes", "notes", self.notes);
        collect.optional("purchaseable", "purchaseable", self.purchaseable);
        collect.asked("revision", "revision", self.revision);
        collect.asked("revision_of", "revision_of_id", self.revision_of);
        collect.optional("salable", "salable", self.salable);
        collect.optional("testable", "testable", self.testable);
        collect.optional("trackable", "trackable", self.trackable);
        collect.asked("units", "units", self.units);
        collect.asked("variant_of", "variant_of_id", self.variant_of);
        collect.optional("virtual", "virtual", self.r#virtual);
        collect.optional("consumable", "consumable", self.consumable);
        collect.asked("responsible", "responsible_id", self.responsible);
        collect.optional("existing_image", "existing_image", self.existing_image);
        collect.optional(
            "copy_category_parameters",
            "copy_category_parameters",
            self.copy_category_parameters,
        );
        collect.finish()
    }
}
