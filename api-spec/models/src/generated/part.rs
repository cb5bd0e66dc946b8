// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// A part: something that is bought, built, sold or stocked.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Part {
    /// Whether it is in use.

    #[serde(rename = "active")]
    pub active: bool,
    /// Whether it is built from other parts.

    #[serde(rename = "assembly")]
    pub assembly: bool,
    /// Category that it is filed under.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "category")]
    pub category: Option<i64>,
    /// Whether it can be built into others.

    #[serde(rename = "component")]
    pub component: bool,
    /// Who created it.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "creation_user")]
    pub creation_user: Option<i64>,
    /// Days after which new stock expires; 0 for never.

    #[serde(rename = "default_expiry")]
    pub default_expiry: i64,
    /// Location where new stock goes unless said otherwise.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "default_location")]
    pub default_location: Option<i64>,
    /// A short description.

    #[schemars(length(max = 250))]
    #[serde(rename = "description")]
    pub description: String,
    /// Picture: a request sends it as a file in a multipart form, or null to take it away.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "image")]
    pub image: Option<String>,
    /// Internal part number.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "IPN")]
    pub ipn: Option<String>,
    /// Whether it is a template that variants are made from.

    #[serde(rename = "is_template")]
    pub is_template: bool,
    /// Words that help to find it.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 250))]
    #[serde(rename = "keywords")]
    pub keywords: Option<String>,
    /// Web address with more about it.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 2000))]
    #[serde(rename = "link")]
    pub link: Option<String>,
    /// Whether its bill of materials and parameters are closed to changes.

    #[serde(rename = "locked")]
    pub locked: bool,
    /// Quantity below which stock counts as low.

    #[serde(rename = "minimum_stock")]
    pub minimum_stock: f64,
    /// Quantity above which stock counts as high.

    #[serde(rename = "maximum_stock")]
    pub maximum_stock: f64,
    /// Name.

    #[schemars(length(max = 100))]
    #[serde(rename = "name")]
    pub name: String,
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

    #[serde(rename = "purchaseable")]
    pub purchaseable: bool,
    /// Revision code.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 100))]
    #[serde(rename = "revision")]
    pub revision: Option<String>,
    /// Part that this one is a revision of.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "revision_of")]
    pub revision_of: Option<i64>,
    /// Whether it is sold to customers.

    #[serde(rename = "salable")]
    pub salable: bool,
    /// Whether test results are recorded for its stock.

    #[serde(rename = "testable")]
    pub testable: bool,
    /// Whether its stock is tracked by serial or batch number.

    #[serde(rename = "trackable")]
    pub trackable: bool,
    /// Unit that its stock is counted in.

    #[schemars(with = "crate::Null<String>")]
    #[schemars(length(max = 20))]
    #[serde(rename = "units")]
    pub units: Option<String>,
    /// Template that it is a variant of.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "variant_of")]
    pub variant_of: Option<i64>,
    /// Whether it exists without stock, such as software.

    #[serde(rename = "virtual")]
    pub r#virtual: bool,
    /// Whether builds use it up without tracking it.

    #[serde(rename = "consumable")]
    pub consumable: bool,
    /// User or group in charge.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "responsible")]
    pub responsible: Option<i64>,
    /// Tags.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "Vec<String>")]
    #[serde(rename = "tags")]
    pub tags: Option<Vec<String>>,
    /// Hash of the barcode that is linked to it; empty without one.

    #[serde(rename = "barcode_hash")]
    pub barcode_hash: String,
    /// The category itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::PartCategory>")]
    #[serde(rename = "category_detail")]
    pub category_detail: Option<Option<models::PartCategory>>,
    /// The category and its ancestors, from the top down.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::TreePath>>")]
    #[serde(rename = "category_path")]
    pub category_path: Option<Option<Vec<models::TreePath>>>,
    /// Name of the category.

    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(with = "String")]
    #[serde(rename = "category_name")]
    pub category_name: Option<String>,
    /// When it was created.

    #[schemars(with = "crate::Null<chrono::NaiveDate>")]
    #[serde(rename = "creation_date")]
    pub creation_date: Option<chrono::NaiveDate>,
    /// The default location itself.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<models::DefaultLocation>")]
    #[serde(rename = "default_location_detail")]
    pub default_location_detail: Option<Option<models::DefaultLocation>>,
    /// IPN, name and revision in one.

    #[serde(rename = "full_name")]
    pub full_name: String,
    /// Parameters with their values.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::Parameter>>")]
    #[serde(rename = "parameters")]
    pub parameters: Option<Option<Vec<models::Parameter>>>,
    /// Primary key.

    #[serde(rename = "pk")]
    pub pk: i64,
    /// Number of its revisions.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "revision_count")]
    pub revision_count: Option<i64>,
    /// Whether the caller follows it.

    #[serde(rename = "starred")]
    pub starred: bool,
    /// Small picture.

    #[serde(rename = "thumbnail")]
    pub thumbnail: String,
    /// Lowest price of one.

    #[schemars(with = "crate::Null<crate::Decimal>")]
    #[serde(rename = "pricing_min")]
    pub pricing_min: Option<crate::Money>,
    /// Highest price of one.

    #[schemars(with = "crate::Null<crate::Decimal>")]
    #[serde(rename = "pricing_max")]
    pub pricing_max: Option<crate::Money>,
    /// When the prices were worked out, as date and time of day.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "pricing_updated")]
    pub pricing_updated: Option<String>,
    /// Prices by quantity.

    #[serde(
        default,
        deserialize_with = "crate::present",
        skip_serializing_if = "Option::is_none"
    )]
    #[schemars(with = "Option<Vec<models::PartSalePrice>>")]
    #[serde(rename = "price_breaks")]
    pub price_breaks: Option<Option<Vec<models::PartSalePrice>>>,
    /// Quantity set aside for builds.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "allocated_to_build_orders")]
    pub allocated_to_build_orders: Option<f64>,
    /// Quantity set aside for sales orders.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "allocated_to_sales_orders")]
    pub allocated_to_sales_orders: Option<f64>,
    /// Quantity that builds in production will make.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "building")]
    pub building: Option<f64>,
    /// Quantity that all open builds will make.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "scheduled_to_build")]
    pub scheduled_to_build: Option<f64>,
    /// Default location of the category or of the nearest ancestor that has one.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "category_default_location")]
    pub category_default_location: Option<i64>,
    /// Quantity in stock of the part itself.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "in_stock")]
    pub in_stock: Option<f64>,
    /// Quantity on its way from suppliers.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "ordering")]
    pub ordering: Option<f64>,
    /// Quantity that open builds need.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "required_for_build_orders")]
    pub required_for_build_orders: Option<i64>,
    /// Quantity that open sales orders need.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "required_for_sales_orders")]
    pub required_for_sales_orders: Option<i64>,
    /// Number of stock items that are in stock.

    #[schemars(with = "crate::Null<i64>")]
    #[serde(rename = "stock_item_count")]
    pub stock_item_count: Option<i64>,
    /// Quantity in stock, with that of its variants.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "total_in_stock")]
    pub total_in_stock: Option<f64>,
    /// Quantity in stock at external locations.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "external_stock")]
    pub external_stock: Option<f64>,
    /// Quantity in stock that nothing has set aside.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "unallocated_stock")]
    pub unallocated_stock: Option<f64>,
    /// Quantity in stock of its variants.

    #[schemars(with = "crate::Null<f64>")]
    #[serde(rename = "variant_stock")]
    pub variant_stock: Option<f64>,
}

#[cfg(feature = "database")]
impl crate::database::FromRow for Part {
    const COLUMNS: &'static [crate::database::Column] = &[
        crate::database::Column {
            property: "active",
            column: "active",
            always: true,
        },
        crate::database::Column {
            property: "assembly",
            column: "assembly",
            always: true,
        },
        crate::database::Column {
            property: "category",
            column: "category_id",
            always: true,
        },
        crate::database::Column {
            property: "component",
            column: "component",
            always: true,
        },
        crate::database::Column {
            property: "creation_user",
            column: "creation_user_id",
            always: true,
        },
        crate::database::Column {
            property: "default_expiry",
            column: "default_expiry",
            always: true,
        },
        crate::database::Column {
            property: "default_location",
            column: "default_location_id",
            always: true,
        },
        crate::database::Column {
            property: "description",
            column: "description",
            always: true,
        },
        crate::database::Column {
            property: "image",
            column: "image",
            always: true,
        },
        crate::database::Column {
            property: "IPN",
            column: "ipn",
            always: true,
        },
        crate::database::Column {
            property: "is_template",
            column: "is_template",
            always: true,
        },
        crate::database::Column {
            property: "keywords",
            column: "keywords",
            always: true,
        },
        crate::database::Column {
            property: "link",
            column: "link",
            always: true,
        },
        crate::database::Column {
            property: "locked",
            column: "locked",
            always: true,
        },
        crate::database::Column {
            property: "minimum_stock",
            column: "minimum_stock",
            always: true,
        },
        crate::database::Column {
            property: "maximum_stock",
            column: "maximum_stock",
            always: true,
        },
        crate::database::Column {
            property: "name",
            column: "name",
            always: true,
        },
        crate::database::Column {
            property: "notes",
            column: "notes",
            always: false,
        },
        crate::database::Column {
            property: "purchaseable",
            column: "purchaseable",
            always: true,
        },
        crate::database::Column {
            property: "revision",
            column: "revision",
            always: true,
        },
        crate::database::Column {
            property: "revision_of",
            column: "revision_of_id",
            always: true,
        },
        crate::database::Column {
            property: "salable",
            column: "salable",
            always: true,
        },
        crate::database::Column {
            property: "testable",
            column: "testable",
            always: true,
        },
        crate::database::Column {
            property: "trackable",
            column: "trackable",
            always: true,
        },
        crate::database::Column {
            property: "units",
            column: "units",
            always: true,
        },
        crate::database::Column {
            property: "variant_of",
            column: "variant_of_id",
            always: true,
        },
        crate::database::Column {
            property: "virtual",
            column: "virtual",
            always: true,
        },
        crate::database::Column {
            property: "consumable",
            column: "consumable",
            always: true,
        },
        crate::database::Column {
            property: "responsible",
            column: "responsible_id",
            always: true,
        },
        crate::database::Column {
            property: "tags",
            column: "tags",
            always: false,
        },
        crate::database::Column {
            property: "barcode_hash",
            column: "barcode_hash",
            always: true,
        },
        crate::database::Column {
            property: "category_detail",
            column: "category_detail",
            always: false,
        },
        crate::database::Column {
            property: "category_path",
            column: "category_path",
            always: false,
        },
        crate::database::Column {
            property: "category_name",
            column: "category_name",
            always: false,
        },
        crate::database::Column {
            property: "creation_date",
            column: "creation_date",
            always: true,
        },
        crate::database::Column {
            property: "default_location_detail",
            column: "default_location_detail",
            always: false,
        },
        crate::database::Column {
            property: "full_name",
            column: "full_name",
            always: true,
        },
        crate::database::Column {
            property: "parameters",
            column: "parameters",
            always: false,
        },
        crate::database::Column {
            property: "pk",
            column: "id",
            always: true,
        },
        crate::database::Column {
            property: "revision_count",
            column: "revision_count",
            always: true,
        },
        crate::database::Column {
            property: "starred",
            column: "starred",
            always: true,
        },
        crate::database::Column {
            property: "thumbnail",
            column: "thumbnail",
            always: true,
        },
        crate::database::Column {
            property: "pricing_min",
            column: "pricing_min",
            always: true,
        },
        crate::database::Column {
            property: "pricing_max",
            column: "pricing_max",
            always: true,
        },
        crate::database::Column {
            property: "pricing_updated",
            column: "pricing_updated",
            always: true,
        },
        crate::database::Column {
            property: "price_breaks",
            column: "price_breaks",
            always: false,
        },
        crate::database::Column {
            property: "allocated_to_build_orders",
            column: "allocated_to_build_orders",
            always: true,
        },
        crate::database::Column {
            property: "allocated_to_sales_orders",
            column: "allocated_to_sales_orders",
            always: true,
        },
        crate::database::Column {
            property: "building",
            column: "building",
            always: true,
        },
        crate::database::Column {
            property: "scheduled_to_build",
            column: "scheduled_to_build",
            always: true,
        },
        crate::database::Column {
            property: "category_default_location",
            column: "category_default_location",
            always: true,
        },
        crate::database::Column {
            property: "in_stock",
            column: "in_stock",
            always: true,
        },
        crate::database::Column {
            property: "ordering",
            column: "ordering",
            always: true,
        },
        crate::database::Column {
            property: "required_for_build_orders",
            column: "required_for_build_orders",
            always: true,
        },
        crate::database::Column {
            property: "required_for_sales_orders",
            column: "required_for_sales_orders",
            always: true,
        },
        crate::database::Column {
            property: "stock_item_count",
            column: "stock_item_count",
            always: true,
        },
        crate::database::Column {
            property: "total_in_stock",
            column: "total_in_stock",
            always: true,
        },
        crate::database::Column {
            property: "external_stock",
            column: "external_stock",
            always: true,
        },
        crate::database::Column {
            property: "unallocated_stock",
            column: "unallocated_stock",
            always: true,
        },
        crate::database::Column {
            property: "variant_stock",
            column: "variant_stock",
            always: true,
        },
    ];

    fn from_row(row: &crate::database::Row) -> Result<Self, crate::database::RowError> {
        let mut properties = row.properties(Self::COLUMNS);
        Ok(Self {
            active: properties.required()?,
            assembly: properties.required()?,
            category: properties.nullable()?,
            component: properties.required()?,
            creation_user: properties.nullable()?,
            default_expiry: properties.required()?,
            default_location: properties.nullable()?,
            description: properties.required()?,
            image: properties.nullable()?,
            ipn: properties.nullable()?,
            is_template: properties.required()?,
            keywords: properties.nullable()?,
            link: properties.nullable()?,
            locked: properties.required()?,
            minimum_stock: properties.required()?,
            maximum_stock: properties.required()?,
            name: properties.required()?,
            notes: properties.asked()?,
            purchaseable: properties.required()?,
            revision: properties.nullable()?,
            revision_of: properties.nullable()?,
            salable: properties.required()?,
            testable: properties.required()?,
            trackable: properties.required()?,
            units: properties.nullable()?,
            variant_of: properties.nullable()?,
            r#virtual: properties.required()?,
            consumable: properties.required()?,
            responsible: properties.nullable()?,
            tags: properties.optional()?,
            barcode_hash: properties.required()?,
            category_detail: properties.asked()?,
            category_path: properties.asked()?,
            category_name: properties.optional()?,
            creation_date: properties.nullable()?,
            default_location_detail: properties.asked()?,
            full_name: properties.required()?,
            parameters: properties.asked()?,
            pk: properties.required()?,
            revision_count: properties.nullable()?,
            starred: properties.required()?,
            thumbnail: properties.required()?,
            pricing_min: properties.nullable()?,
            pricing_max: properties.nullable()?,
            pricing_updated: properties.nullable()?,
            price_breaks: properties.asked()?,
            allocated_to_build_orders: properties.nullable()?,
            allocated_to_sales_orders: properties.nullable()?,
            building: properties.nullable()?,
            scheduled_to_build: properties.nullable()?,
            category_default_location: properties.nullable()?,
            in_stock: properties.nullable()?,
            ordering: properties.nullable()?,
            required_for_build_orders: properties.nullable()?,
            required_for_sales_orders: properties.nullable()?,
            stock_item_count: properties.nullable()?,
            total_in_stock: properties.nullable()?,
            external_stock: properties.nullable()?,
            unallocated_stock: properties.nullable()?,
            variant_stock: properties.nullable()?,
        })
    }
}

#[cfg(feature = "database")]
crate::json_columns!(Part);
