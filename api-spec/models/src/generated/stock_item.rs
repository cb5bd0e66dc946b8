// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A quantity of a part, or one serialised piece of it, in one place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct StockItem {
    /// The part.

    #[serde(rename = "part")]
    pub part: i64,
    /// Quantity.

    #[serde(rename = "quantity")]
    pub quantity: f64,
    /// Serial number.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "serial")]
    pub serial: Option<String>,
    /// Batch code.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "batch")]
    pub batch: Option<String>,
    /// Where it is.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "location")]
    pub location: Option<i64>,
    /// Stock item that this one is installed in.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "belongs_to")]
    pub belongs_to: Option<i64>,
    /// Build order that made it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "build")]
    pub build: Option<i64>,
    /// Build order that used it up.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "consumed_by")]
    pub consumed_by: Option<i64>,
    /// Customer that has it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "customer")]
    pub customer: Option<i64>,
    /// Whether it is deleted when nothing is left of it.

    #[serde(rename = "delete_on_deplete")]
    pub delete_on_deplete: bool,
    /// Day after which it counts as expired.

    #[schemars(with = "crate::Null<chrono::NaiveDate>")]
    #[serde(rename = "expiry_date")]
    pub expiry_date: Option<chrono::NaiveDate>,
    /// Whether it is still being made.

    #[serde(rename = "is_building")]
    pub is_building: bool,
    /// Web address with more about it.

    #[schemars(length(max = 2000))]
    #[serde(rename = "link")]
    pub link: String,
    /// Notes in Markdown.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 50000))]
    #[serde(rename = "notes")]
    pub notes: Option<String>,
    /// User or group that owns it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "owner")]
    pub owner: Option<i64>,
    /// How it is packed.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 50))]
    #[serde(rename = "packaging")]
    pub packaging: Option<String>,
    /// Purchase order that it came with.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "purchase_order")]
    pub purchase_order: Option<i64>,
    /// Sales order that it went out with.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "sales_order")]
    pub sales_order: Option<i64>,
    /// Status code.

    #[serde(rename = "status")]
    pub status: i64,
    /// Code of a status of one's own, which stands for the status.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "status_custom_key")]
    pub status_custom_key: Option<i64>,
    /// Supplier part that it was bought as.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "supplier_part")]
    pub supplier_part: Option<i64>,
    /// Price paid for one.

    #[schemars(with = "crate::Null<crate::Decimal>")]
    #[serde(rename = "purchase_price")]
    pub purchase_price: Option<crate::Money>,
    /// Currency of that price (ISO 4217).

    #[serde(rename = "purchase_price_currency")]
    pub purchase_price_currency: String,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Whether it counts as in stock.

    #[serde(rename = "in_stock")]
    pub in_stock: bool,
    /// Stock item that it was split from.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "parent")]
    pub parent: Option<i64>,
    /// Reference of that purchase order.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "purchase_order_reference")]
    pub purchase_order_reference: Option<String>,
    /// Reference of that sales order.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "sales_order_reference")]
    pub sales_order_reference: Option<String>,
    /// Name of the status.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "status_text")]
    pub status_text: Option<String>,
    /// Supplier's number for the part.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "SKU")]
    pub sku: Option<String>,
    /// Manufacturer's number for the part.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "MPN")]
    pub mpn: Option<String>,
    /// Hash of the barcode that is linked to it; empty without one.

    #[serde(rename = "barcode_hash")]
    pub barcode_hash: String,
    /// When it was created.

    #[schemars(with = "crate::Null<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "creation_date")]
    pub creation_date: Option<crate::Minute>,
    /// When it was counted last.

    #[schemars(with = "crate::Null<chrono::NaiveDate>")]
    #[serde(rename = "stocktake_date")]
    pub stocktake_date: Option<chrono::NaiveDate>,
    /// When it was changed last.

    #[schemars(with = "crate::Null<chrono::DateTime<chrono::Utc>>")]
    #[serde(rename = "updated")]
    pub updated: Option<crate::Minute>,
    /// Quantity that is set aside.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "allocated")]
    pub allocated: Option<f64>,
    /// Whether it has expired.

    #[schemars(with = "crate::Null<bool>")]
    #[serde(rename = "expired")]
    pub expired: Option<bool>,
    /// Number of items installed in it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "installed_items")]
    pub installed_items: Option<i64>,
    /// Number of items split from it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "child_items")]
    pub child_items: Option<i64>,
    /// Whether it expires soon.

    #[schemars(with = "crate::Null<bool>")]
    #[serde(rename = "stale")]
    pub stale: Option<bool>,
    /// The location itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::StockLocationBrief>")]
    #[serde(rename = "location_detail")]
    pub location_detail: Option<Option<models::StockLocationBrief>>,
    /// The location and its ancestors, from the top down.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::TreePath>>")]
    #[serde(rename = "location_path")]
    pub location_path: Option<Option<Vec<models::TreePath>>>,
    /// The part itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::PartBrief>")]
    #[serde(rename = "part_detail")]
    pub part_detail: Option<Option<models::PartBrief>>,
    /// The supplier part itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::SupplierPart>")]
    #[serde(rename = "supplier_part_detail")]
    pub supplier_part_detail: Option<Option<models::SupplierPart>>,
    /// Test results.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::StockItemTestResult>>")]
    #[serde(rename = "tests")]
    pub tests: Option<Option<Vec<models::StockItemTestResult>>>,
    /// Number of entries in its history.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "tracking_items")]
    pub tracking_items: Option<i64>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for StockItem {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "part",
            column: "part_id",
            always: true,
        },
        crate::database::Column {
            property: "quantity",
            column: "quantity",
            always: true,
        },
        crate::database::Column {
            property: "serial",
            column: "serial",
            always: true,
        },
        crate::database::Column {
            property: "batch",
            column: "batch",
            always: true,
        },
        crate::database::Column {
            property: "location",
            column: "location_id",
            always: true,
        },
        crate::database::Column {
            property: "belongs_to",
            column: "belongs_to_id",
            always: true,
        },
        crate::database::Column {
            property: "build",
            column: "build_id",
            always: true,
        },
        crate::database::Column {
            property: "consumed_by",
            column: "consumed_by_id",
            always: true,
        },
        crate::database::Column {
            property: "customer",
            column: "customer_id",
            always: true,
        },
        crate::database::Column {
            property: "delete_on_deplete",
            column: "delete_on_deplete",
            always: true,
        },
        crate::database::Column {
            property: "expiry_date",
            column: "expiry_date",
            always: true,
        },
        crate::database::Column {
            property: "is_building",
            column: "is_building",
            always: true,
        },
        crate::database::Column {
            property: "link",
            column: "link",
            always: true,
        },
        crate::database::Column {
            property: "notes",
            column: "notes",
            always: true,
        },
        crate::database::Column {
            property: "owner",
            column: "owner_id",
            always: true,
        },
        crate::database::Column {
            property: "packaging",
            column: "packaging",
            always: true,
        },
        crate::database::Column {
            property: "purchase_order",
            column: "purchase_order_id",
            always: true,
        },
        crate::database::Column {
            property: "sales_order",
            column: "sales_order_id",
            always: true,
        },
        crate::database::Column {
            property: "status",
            column: "status",
            always: true,
        },
        crate::database::Column {
            property: "status_custom_key",
            column: "status_custom_key",
            always: true,
        },
        crate::database::Column {
            property: "supplier_part",
            column: "supplier_part_id",
            always: true,
        },
        crate::database::Column {
            property: "purchase_price",
            column: "purchase_price",
            always: true,
        },
        crate::database::Column {
            property: "purchase_price_currency",
            column: "purchase_price_currency",
            always: true,
        },
        crate::database::Column {
            property: "tags",
            column: "tags",
            always: false,
        },
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "in_stock",
            column: "in_stock",
            always: true,
        },
        crate::database::Column {
            property: "parent",
            column: "parent",
            always: true,
        },
        crate::database::Column {
            property: "purchase_order_reference",
            column: "purchase_order_reference",
            always: true,
        },
        crate::database::Column {
            property: "sales_order_reference",
            column: "sales_order_reference",
            always: true,
        },
        crate::database::Column {
            property: "status_text",
            column: "status_text",
            always: true,
        },
        crate::database::Column {
            property: "SKU",
            column: "sku",
            always: true,
        },
        crate::database::Column {
            property: "MPN",
            column: "mpn",
            always: true,
        },
        crate::database::Column {
            property: "barcode_hash",
            column: "barcode_hash",
            always: true,
        },
        crate::database::Column {
            property: "creation_date",
            column: "creation_date",
            always: true,
        },
        crate::database::Column {
            property: "stocktake_date",
            column: "stocktake_date",
            always: true,
        },
        crate::database::Column {
            property: "updated",
            column: "updated",
            always: true,
        },
        crate::database::Column {
            property: "allocated",
            column: "allocated",
            always: true,
        },
        crate::database::Column {
            property: "expired",
            column: "expired",
            always: true,
        },
        crate::database::Column {
            property: "installed_items",
            column: "installed_items",
            always: true,
        },
        crate::database::Column {
            property: "child_items",
            column: "child_items",
            always: true,
        },
        crate::database::Column {
            property: "stale",
            column: "stale",
            always: true,
        },
        crate::database::Column {
            property: "location_detail",
            column: "location_detail",
            always: false,
        },
        crate::database::Column {
            property: "location_path",
            column: "location_path",
            always: false,
        },
        crate::database::Column {
            property: "part_detail",
            column: "part_detail",
            always: false,
        },
        crate::database::Column {
            property: "supplier_part_detail",
            column: "supplier_part_detail",
            always: false,
        },
        crate::database::Column {
            property: "tests",
            column: "tests",
            always: false,
        },
        crate::database::Column {
            property: "tracking_items",
            column: "tracking_items",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            part: properties.required()?,
            quantity: properties.required()?,
            serial: properties.nullable()?,
            batch: properties.nullable()?,
            location: properties.nullable()?,
            belongs_to: properties.nullable()?,
            build: properties.nullable()?,
            consumed_by: properties.nullable()?,
            customer: properties.nullable()?,
            delete_on_deplete: properties.required()?,
            expiry_date: properties.nullable()?,
            is_building: properties.required()?,
            link: properties.required()?,
            notes: properties.nullable()?,
            owner: properties.nullable()?,
            packaging: properties.nullable()?,
            purchase_order: properties.nullable()?,
            sales_order: properties.nullable()?,
            status: properties.required()?,
            status_custom_key: properties.nullable()?,
            supplier_part: properties.nullable()?,
            purchase_price: properties.nullable()?,
            purchase_price_currency: properties.required()?,
            tags: properties.optional()?,
            pk: properties.required()?,
            in_stock: properties.required()?,
            parent: properties.nullable()?,
            purchase_order_reference: properties.nullable()?,
            sales_order_reference: properties.nullable()?,
            status_text: properties.nullable()?,
            sku: properties.nullable()?,
            mpn: properties.nullable()?,
            barcode_hash: properties.required()?,
            creation_date: properties.nullable()?,
            stocktake_date: properties.nullable()?,
            updated: properties.nullable()?,
            allocated: properties.nullable()?,
            expired: properties.nullable()?,
            installed_items: properties.nullable()?,
            child_items: properties.nullable()?,
            stale: properties.nullable()?,
            location_detail: properties.asked()?,
            location_path: properties.asked()?,
            part_detail: properties.asked()?,
            supplier_part_detail: properties.asked()?,
            tests: properties.asked()?,
            tracking_items: properties.nullable()?,
        })
    }
}
