// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to set fields of several at once holds; only the fields that are there are set.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockItemBulkUpdate {
    /// Primary keys of the ones to change.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<i64>")]
    #[serde(rename = "items")]
    pub items: Option<Vec<i64>>,
    /// The part.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "part")]
    pub part: Option<i64>,
    /// Quantity.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "f64")]
    #[serde(rename = "quantity")]
    pub quantity: Option<f64>,
    /// Serial number.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "serial")]
    pub serial: Option<Option<String>>,
    /// Batch code.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "batch")]
    pub batch: Option<Option<String>>,
    /// Where it is.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "location")]
    pub location: Option<Option<i64>>,
    /// Stock item that this one is installed in.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "belongs_to")]
    pub belongs_to: Option<Option<i64>>,
    /// Build order that made it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "build")]
    pub build: Option<Option<i64>>,
    /// Build order that used it up.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "consumed_by")]
    pub consumed_by: Option<Option<i64>>,
    /// Customer that has it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "customer")]
    pub customer: Option<Option<i64>>,
    /// Whether it is deleted when nothing is left of it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "delete_on_deplete")]
    pub delete_on_deplete: Option<bool>,
    /// Day after which it counts as expired.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<chrono::NaiveDate>")]
    #[serde(rename = "expiry_date")]
    pub expiry_date: Option<Option<chrono::NaiveDate>>,
    /// Whether it is still being made.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "bool")]
    #[serde(rename = "is_building")]
    pub is_building: Option<bool>,
    /// Web address with more about it.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "link")]
    pub link: Option<String>,
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
    /// User or group that owns it.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "owner")]
    pub owner: Option<Option<i64>>,
    /// How it is packed.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[schemars(length(max = 50))]
    #[serde(rename = "packaging")]
    pub packaging: Option<Option<String>>,
    /// Purchase order that it came with.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "purchase_order")]
    pub purchase_order: Option<Option<i64>>,
    /// Sales order that it went out with.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "sales_order")]
    pub sales_order: Option<Option<i64>>,
    /// Status code.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "i64")]
    #[serde(rename = "status")]
    pub status: Option<i64>,
    /// Code of a status of one's own, which stands for the status.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "status_custom_key")]
    pub status_custom_key: Option<Option<i64>>,
    /// Supplier part that it was bought as.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<i64>")]
    #[serde(rename = "supplier_part")]
    pub supplier_part: Option<Option<i64>>,
    /// Price paid for one.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<crate::Decimal>")]
    #[serde(rename = "purchase_price")]
    pub purchase_price: Option<Option<crate::Money>>,
    /// Currency of that price (ISO 4217).

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "purchase_price_currency")]
    pub purchase_price_currency: Option<String>,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
    /// Whether the quantity counts packs of the supplier part; the stock then counts what is in them.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<bool>")]
    #[serde(rename = "use_pack_size")]
    pub use_pack_size: Option<Option<bool>>,
    /// Serial numbers to create, such as 1,2,5-9 or 10+3; one item for each.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<String>")]
    #[serde(rename = "serial_numbers")]
    pub serial_numbers: Option<Option<String>>,
}

impl From<StockItemBulkUpdate> for models::StockItemPatch {
    fn from(body: StockItemBulkUpdate) -> Self {
        Self {
            part: body.part,
            quantity: body.quantity,
            serial: body.serial,
            batch: body.batch,
            location: body.location,
            belongs_to: body.belongs_to,
            build: body.build,
            consumed_by: body.consumed_by,
            customer: body.customer,
            delete_on_deplete: body.delete_on_deplete,
            expiry_date: body.expiry_date,
            is_building: body.is_building,
            link: body.link,
            notes: body.notes,
            owner: body.owner,
            packaging: body.packaging,
            purchase_order: body.purchase_order,
            sales_order: body.sales_order,
            status: body.status,
            status_custom_key: body.status_custom_key,
            supplier_part: body.supplier_part,
            purchase_price: body.purchase_price,
            purchase_price_currency: body.purchase_price_currency,
            tags: body.tags,
            use_pack_size: body.use_pack_size,
            serial_numbers: body.serial_numbers,
        }
    }
}
