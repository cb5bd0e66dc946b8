// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to change some of it holds: a quantity of a part, or one serialised piece of it, in one place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockItemPatch {
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

#[cfg(feature = "database")]
impl crate::database::Body for StockItemPatch {
    fn values(self) -> Vec<crate::database::Given> {
        let mut collect = crate::database::Collect::default();
        collect.optional("part", "part_id", self.part);
        collect.optional("quantity", "quantity", self.quantity);
        collect.asked("serial", "serial", self.serial);
        collect.asked("batch", "batch", self.batch);
        collect.asked("location", "location_id", self.location);
        collect.asked("belongs_to", "belongs_to_id", self.belongs_to);
        collect.asked("build", "build_id", self.build);
        collect.asked("consumed_by", "consumed_by_id", self.consumed_by);
        collect.asked("customer", "customer_id", self.customer);
        collect.optional(
            "delete_on_deplete",
            "delete_on_deplete",
            self.delete_on_deplete,
        );
        collect.asked("expiry_date", "expiry_date", self.expiry_date);
        collect.optional("is_building", "is_building", self.is_building);
        collect.optional("link", "link", self.link);
        collect.asked("notes", "notes", self.notes);
        collect.asked("owner", "owner_id", self.owner);
        collect.asked("packaging", "packaging", self.packaging);
        collect.asked("purchase_order", "purchase_order_id", self.purchase_order);
        collect.asked("sales_order", "sales_order_id", self.sales_order);
        collect.optional("status", "status", self.status);
        collect.asked(
            "status_custom_key",
            "status_custom_key",
            self.status_custom_key,
        );
        collect.asked("supplier_part", "supplier_part_id", self.supplier_part);
        collect.asked("purchase_price", "purchase_price", self.purchase_price);
        collect.optional(
            "purchase_price_currency",
            "purchase_price_currency",
            self.purchase_price_currency,
        );
        collect.asked("use_pack_size", "use_pack_size", self.use_pack_size);
        collect.asked("serial_numbers", "serial_numbers", self.serial_numbers);
        collect.finish()
    }
}
