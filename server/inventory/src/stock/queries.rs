//! The SQL of stock items: where their lists come from, and what a row shows.

use chrono::{Days, NaiveDate, Utc};
use ferrostock_api::params::{StockListQuery, StockRetrieveQuery};
use ferrostock_kernel::db::Row;
use ferrostock_models::{Minute, Money, StockItem, StockLocationBrief};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::{MODEL, status};
use crate::{brief, location_icon, supplier_part_json};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Ordering, Resource, View};
use ferrostock_kernel::setting::Settings;
use ferrostock_kernel::{json, tags_column};

/// The SQL of the quantity of item `s` that was set aside for builds and sales orders; it still
/// counts when they are done, as clients know it.
#[macro_export]
macro_rules! allocated {
    () => {
        "(coalesce((SELECT sum(a.quantity) FROM build_item AS a
                    WHERE a.stock_item_id = s.id), 0)
          + coalesce((SELECT sum(a.quantity) FROM sales_order_allocation AS a
                      WHERE a.item_id = s.id), 0))"
    };
}

/// Where the lists of stock items come from.
pub static ITEM: Resource = Resource {
    model: MODEL,
    table: "stock_item AS s",
    joins: "JOIN part AS p ON p.id = s.part_id
            LEFT JOIN stock_location AS l ON l.id = s.location_id
            LEFT JOIN supplier_part AS sp ON sp.id = s.supplier_part_id
            LEFT JOIN manufacturer_part AS mp ON mp.id = sp.manufacturer_part_id",
    id: "s.id",
    search: &["s.id IN (
        SELECT found.id FROM stock_item AS found
        WHERE {indexed search_grams(found.serial, found.batch)}
              (found.serial <> '' OR found.batch <> '')
              AND {holds found.serial, found.batch}
        UNION ALL
        SELECT held.id FROM stock_location AS place
        JOIN stock_item AS held ON held.location_id = place.id WHERE place.name {matches}
        UNION ALL
        SELECT held.id FROM part_text AS found JOIN stock_item AS held ON held.part_id = found.part_id
        WHERE {indexed search_grams(found.name, found.description, found.ipn, found.revision,
                                    found.keywords)}
              {holds found.name, found.ipn, found.description}
        UNION ALL
        SELECT held.id FROM supplier_part AS sold
        JOIN stock_item AS held ON held.supplier_part_id = sold.id
        WHERE {indexed search_grams(sold.sku)} {holds sold.sku}
        UNION ALL
        SELECT held.id FROM manufacturer_part AS made
        JOIN supplier_part AS sold ON sold.manufacturer_part_id = made.id
        JOIN stock_item AS held ON held.supplier_part_id = sold.id
        WHERE {indexed search_grams(made.mpn)} {holds made.mpn}
        UNION ALL
        SELECT held.id FROM company AS seller
        JOIN supplier_part AS sold ON sold.supplier_id = seller.id
        JOIN stock_item AS held ON held.supplier_part_id = sold.id
        WHERE seller.name {matches}
        UNION ALL
        SELECT held.id FROM company AS maker
        JOIN manufacturer_part AS made ON made.manufacturer_id = maker.id
        JOIN supplier_part AS sold ON sold.manufacturer_part_id = made.id
        JOIN stock_item AS held ON held.supplier_part_id = sold.id
        WHERE maker.name {matches}
        UNION ALL
        SELECT tagged.model_id FROM tag JOIN tagged_item AS tagged ON tagged.tag_id = tag.id
        WHERE tagged.model = 'stock.stockitem' AND tag.name {matches})"],
    ordering: Ordering {
        fields: &[
            ("batch", &["s.batch COLLATE \"C\""]),
            ("location", &["l.pathstring COLLATE \"C\""]),
            ("part", &["p.name COLLATE \"C\""]),
            ("part__name", &["p.name COLLATE \"C\""]),
            ("part__IPN", &["p.ipn COLLATE \"C\""]),
            ("IPN", &["p.ipn COLLATE \"C\""]),
            ("updated", &["s.updated"]),
            ("purchase_price", &["s.purchase_price"]),
            ("creation_date", &["s.creation_date"]),
            ("stocktake_date", &["s.stocktake_date"]),
            ("expiry_date", &["s.expiry_date"]),
            ("packaging", &["s.packaging COLLATE \"C\""]),
            ("quantity", &["s.quantity"]),
            (
                "stock",
                &["s.quantity", "s.serial_int", "s.serial COLLATE \"C\""],
            ),
            ("status", &["s.status"]),
            ("SKU", &["sp.sku COLLATE \"C\""]),
            ("MPN", &["mp.mpn COLLATE \"C\""]),
        ],
        default: &["p.name COLLATE \"C\"", "s.quantity", "l.name COLLATE \"C\""],
    },
};

/// What a row shows beside its own fields.
#[derive(Clone, Copy, Debug, Default)]
pub struct Show {
    part: bool,
    location: bool,
    path: bool,
    supplier_part: bool,
    tests: bool,
    tags: bool,
}

impl Show {
    /// What a list's client asked for; the part is shown unless it says otherwise.
    pub fn in_list(call: &Call, query: &StockListQuery, tags: bool) -> Self {
        Self {
            part: query.part_detail != Some(false),
            location: query.location_detail == Some(true),
            path: query.path_detail == Some(true),
            supplier_part: query.supplier_part_detail == Some(true),
            tests: query.tests == Some(true),
            tags,
        }
        .to(call)
    }

    /// What the client of a single item asked for.
    pub fn in_detail(call: &Call, query: &StockRetrieveQuery, tags: bool) -> Self {
        Self {
            part: query.part_detail != Some(false),
            location: query.location_detail == Some(true),
            path: query.path_detail == Some(true),
            supplier_part: query.supplier_part_detail == Some(true),
            tests: query.tests == Some(true),
            tags,
        }
        .to(call)
    }

    /// Everything, as answers to changes show it.
    pub fn all(call: &Call) -> Self {
        Self {
            part: true,
            location: true,
            path: true,
            supplier_part: true,
            tests: true,
            tags: true,
        }
        .to(call)
    }

    /// What of it the caller may view.
    fn to(self, call: &Call) -> Self {
        Self {
            part: self.part && call.shows("part_detail"),
            location: self.location && call.shows("location_detail"),
            supplier_part: self.supplier_part && call.shows("supplier_part_detail"),
            tests: self.tests && call.shows("tests"),
            ..self
        }
    }
}

/// From when on stock counts as expired and as stale.
#[derive(Clone, Copy, Debug)]
pub struct Expiry {
    /// What expires before this day has expired.
    pub today: NaiveDate,
    /// What expires before this day is stale.
    pub stale: NaiveDate,
    /// Whether expired stock can be filtered by.
    pub enabled: bool,
}

impl Expiry {
    /// The settings that say so.
    pub const SETTINGS: [&str; 2] = ["STOCK_ENABLE_EXPIRY", "STOCK_STALE_DAYS"];

    /// Reads it from the settings.
    pub async fn load(session: &impl Session) -> Result<Self> {
        let settings = Settings::load(session, &Self::SETTINGS).await?;
        let today = Utc::now().date_naive();
        let days = u64::try_from(settings.number("STOCK_STALE_DAYS")).unwrap_or(0);
        Ok(Self {
            today,
            stale: today.checked_add_days(Days::new(days)).unwrap_or(today),
            enabled: settings.flag("STOCK_ENABLE_EXPIRY"),
        })
    }
}

/// The columns of a stock item.
pub fn view(show: Show) -> View {
    let mut view = View::new(
        "s.id, s.part_id, s.quantity, s.serial, s.batch, s.location_id, s.belongs_to_id, s.build_id,
         s.consumed_by_id, s.customer_id, s.delete_on_deplete, s.expiry_date, s.in_stock,
         s.is_building, s.link, s.notes, s.owner_id, s.packaging, s.parent_id, s.purchase_order_id,
         s.sales_order_id, s.status, s.status_custom_key, s.supplier_part_id, sp.sku, mp.mpn,
         s.barcode_hash, s.creation_date, s.stocktake_date, s.updated, s.purchase_price,
         s.purchase_price_currency,
         (SELECT o.reference FROM purchase_order AS o
          WHERE o.id = s.purchase_order_id) AS purchase_order_reference,
         (SELECT o.reference FROM sales_order AS o
          WHERE o.id = s.sales_order_id) AS sales_order_reference,
         (SELECT c.label FROM custom_status AS c
          WHERE c.reference_status = 'StockStatus' AND c.key = s.status_custom_key) AS custom_label,
         (SELECT count(*) FROM stock_item AS i WHERE i.belongs_to_id = s.id) AS installed_items,
         (SELECT count(*) FROM stock_item AS c WHERE c.parent_id = s.id) AS child_items,
         (SELECT count(*) FROM stock_tracking AS t WHERE t.item_id = s.id) AS tracking_items",
    );
    view.column(concat!(allocated!(), " AS allocated"));
    if show.part {
        view.column(brief::PART_COLUMNS);
        view.join("LEFT JOIN part_pricing AS price ON price.part_id = p.id");
    }
    if show.location {
        view.column("l.name AS location_name, l.pathstring AS location_pathstring");
    }
    if show.path {
        view.column(concat!(
            "(SELECT jsonb_agg(jsonb_build_object('pk', above.id, 'name', above.name, 'icon', ",
            location_icon!("above"),
            ") ORDER BY nlevel(above.path))
              FROM stock_location AS above WHERE above.path @> l.path) AS location_path"
        ));
    }
    if show.supplier_part {
        view.column(supplier_part_json!(
            "s.supplier_part_id",
            "supplier_part_detail"
        ));
    }
    if show.tests {
        view.column(TESTS);
    }
    if show.tags {
        view.column(tags_column!("stock.stockitem", "s.id"));
    }
    view
}

/// The test results of an item, the oldest first.
const TESTS: &str = "(SELECT coalesce(jsonb_agg(jsonb_build_object(
        'pk', t.id, 'stock_item', t.stock_item_id, 'result', t.result, 'value', t.value,
        'attachment', '/media/' || nullif(t.attachment, ''), 'notes', t.notes,
        'test_station', t.test_station, 'started_datetime', t.started_datetime,
        'finished_datetime', t.finished_datetime, 'user', t.user_id, 'date', t.date,
        'template', t.template_id) ORDER BY t.date, t.id), '[]')
    FROM stock_item_test_result AS t WHERE t.stock_item_id = s.id) AS tests";

/// Reads a row of [`view`].
pub fn item(row: &Row, show: Show, expiry: Expiry) -> Result<StockItem> {
    let number = |column: &str| -> Result<f64> {
        Ok(row
            .try_get::<_, Decimal>(column)?
            .to_f64()
            .unwrap_or_default())
    };
    let status: i32 = row.try_get("status")?;
    let custom: Option<i32> = row.try_get("status_custom_key")?;
    let label: Option<String> = row.try_get("custom_label")?;
    let in_stock: bool = row.try_get("in_stock")?;
    let expires: Option<NaiveDate> = row.try_get("expiry_date")?;
    let before = |day| in_stock && expires.is_some_and(|date| date < day);
    Ok(StockItem {
        pk: row.try_get("id")?,
        part: row.try_get("part_id")?,
        quantity: number("quantity")?,
        serial: row.try_get("serial")?,
        batch: row.try_get("batch")?,
        location: row.try_get("location_id")?,
        belongs_to: row.try_get("belongs_to_id")?,
        build: row.try_get("build_id")?,
        consumed_by: row.try_get("consumed_by_id")?,
        customer: row.try_get("customer_id")?,
        delete_on_deplete: row.try_get("delete_on_deplete")?,
        expiry_date: expires,
        in_stock,
        is_building: row.try_get("is_building")?,
        link: row.try_get("link")?,
        notes: row.try_get("notes")?,
        owner: row.try_get("owner_id")?,
        packaging: row.try_get("packaging")?,
        parent: row.try_get("parent_id")?,
        purchase_order: row.try_get("purchase_order_id")?,
        purchase_order_reference: row.try_get("purchase_order_reference")?,
        sales_order: row.try_get("sales_order_id")?,
        sales_order_reference: row.try_get("sales_order_reference")?,
        status: status.into(),
        status_text: Some(label.unwrap_or_else(|| status::label(status).to_owned())),
        status_custom_key: Some(custom.unwrap_or(status).into()),
        supplier_part: row.try_get("supplier_part_id")?,
        sku: row.try_get("sku")?,
        mpn: row.try_get("mpn")?,
        barcode_hash: row.try_get("barcode_hash")?,
        creation_date: Some(Minute(row.try_get("creation_date")?)),
        stocktake_date: row.try_get("stocktake_date")?,
        updated: Some(Minute(row.try_get("updated")?)),
        purchase_price: row
            .try_get::<_, Option<Decimal>>("purchase_price")?
            .map(Money),
        purchase_price_currency: row.try_get("purchase_price_currency")?,
        allocated: Some(number("allocated")?),
        expired: Some(before(expiry.today)),
        stale: Some(before(expiry.stale)),
        installed_items: Some(row.try_get("installed_items")?),
        child_items: Some(row.try_get("child_items")?),
        tracking_items: Some(row.try_get("tracking_items")?),
        part_detail: if show.part {
            Some(Some(brief::part(row)?))
        } else {
            None
        },
        location_detail: if show.location {
            Some(location(row)?)
        } else {
            None
        },
        location_path: if show.path {
            Some(json::read(row, "location_path")?)
        } else {
            None
        },
        supplier_part_detail: if show.supplier_part {
            Some(json::read(row, "supplier_part_detail")?)
        } else {
            None
        },
        tests: if show.tests {
            Some(json::read(row, "tests")?)
        } else {
            None
        },
        tags: if show.tags {
            row.try_get("tags")?
        } else {
            None
        },
    })
}

fn location(row: &Row) -> Result<Option<StockLocationBrief>> {
    let pk: Option<i64> = row.try_get("location_id")?;
    pk.map(|pk| {
        Ok(StockLocationBrief {
            pk,
            name: row.try_get("location_name")?,
            pathstring: row.try_get("location_pathstring")?,
        })
    })
    .transpose()
}
