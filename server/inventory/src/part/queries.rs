//! The SQL of parts: where their lists come from, and what a row shows.

use ferrostock_api::params::{PartListQuery, PartRetrieveQuery};
use ferrostock_kernel::db::Row;
use ferrostock_models::Part;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::MODEL;
use crate::{
    allocated_to_builds, allocated_to_sales, full_name, naming_column, on_order, parameters_column,
    required_for_builds, required_for_sales, total_in_stock, unallocated_stock, variant_stock,
};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Fragment, Ordering, Resource, View};
use ferrostock_kernel::{image, json, tags_column};

/// Where the lists of parts come from.
pub static PART: Resource = Resource {
    model: MODEL,
    table: "part AS p",
    joins: "LEFT JOIN part_category AS c ON c.id = p.category_id
            LEFT JOIN part_pricing AS price ON price.part_id = p.id",
    id: "p.id",
    // One set of primary keys, of which each piece has an index; joined by OR the conditions would
    // be tried on every part.
    search: &["p.id IN (
        SELECT found.part_id FROM part_text AS found
        WHERE {indexed search_grams(found.name, found.description, found.ipn, found.revision,
                                    found.keywords)}
              {holds found.name, found.description, found.ipn, found.revision, found.keywords}
        UNION ALL
        SELECT found.id FROM part_category AS filed
        JOIN part AS found ON found.category_id = filed.id WHERE filed.name {matches}
        UNION ALL
        SELECT made.part_id FROM manufacturer_part AS made
        WHERE {indexed search_grams(made.mpn)} {holds made.mpn}
        UNION ALL
        SELECT sold.part_id FROM supplier_part AS sold
        WHERE {indexed search_grams(sold.sku)} {holds sold.sku}
        UNION ALL
        SELECT tagged.model_id FROM tag JOIN tagged_item AS tagged ON tagged.tag_id = tag.id
        WHERE tagged.model = 'part.part' AND tag.name {matches})"],
    ordering: Ordering {
        fields: &[
            ("id", &["p.id"]),
            ("name", &["p.name COLLATE \"C\""]),
            ("creation_date", &["p.creation_date"]),
            ("IPN", &["p.ipn COLLATE \"C\""]),
            ("ordering", &[on_order!()]),
            ("in_stock", &["p.in_stock"]),
            ("total_in_stock", &[total_in_stock!()]),
            ("unallocated_stock", &[unallocated_stock!()]),
            ("category", &["p.category_id"]),
            ("default_location", &["p.default_location_id"]),
            ("units", &["p.units COLLATE \"C\""]),
            ("pricing_min", &["price.overall_min"]),
            ("pricing_max", &["price.overall_max"]),
            ("pricing_updated", &["price.updated"]),
            ("revision", &["p.revision COLLATE \"C\""]),
            (
                "revision_count",
                &["(SELECT count(*) FROM part AS r WHERE r.revision_of_id = p.id)"],
            ),
        ],
        default: &["p.name COLLATE \"C\""],
    },
};

/// What a row shows beside its own fields.
#[derive(Clone, Copy, Debug, Default)]
pub struct Show {
    category_detail: bool,
    category_path: bool,
    default_location_detail: bool,
    parameters: bool,
    price_breaks: bool,
    tags: bool,
    notes: bool,
}

impl Show {
    /// What a list's client asked for.
    pub fn in_list(call: &Call, query: &PartListQuery) -> Self {
        Self {
            category_detail: query.category_detail == Some(true),
            category_path: query.path_detail == Some(true),
            default_location_detail: query.location_detail == Some(true),
            parameters: query.parameters == Some(true),
            price_breaks: query.price_breaks == Some(true),
            tags: query.tags == Some(true),
            notes: false,
        }
        .to(call)
    }

    /// What the client of a single part asked for; its notes are always shown.
    pub fn in_detail(call: &Call, query: &PartRetrieveQuery) -> Self {
        Self {
            category_detail: query.category_detail == Some(true),
            category_path: query.path_detail == Some(true),
            default_location_detail: query.location_detail == Some(true),
            parameters: query.parameters == Some(true),
            price_breaks: query.price_breaks == Some(true),
            tags: query.tags == Some(true),
            notes: true,
        }
        .to(call)
    }

    /// Everything, as answers to changes show it.
    pub fn all(call: &Call) -> Self {
        Self {
            category_detail: true,
            category_path: true,
            default_location_detail: true,
            parameters: true,
            price_breaks: true,
            tags: true,
            notes: true,
        }
        .to(call)
    }

    /// What of it the caller may view.
    fn to(self, call: &Call) -> Self {
        Self {
            category_detail: self.category_detail && call.shows("category_detail"),
            default_location_detail: self.default_location_detail
                && call.shows("default_location_detail"),
            parameters: self.parameters && call.shows("parameters"),
            price_breaks: self.price_breaks && call.shows("price_breaks"),
            ..self
        }
    }
}

/// The columns of a part.
pub fn view(call: &Call, show: Show) -> View {
    let mut view = View::new(
        "p.id, p.name, p.description, p.ipn, p.revision, p.revision_of_id, p.is_template,
         p.variant_of_id, p.keywords, p.link, p.image, p.active, p.assembly, p.category_id,
         c.name AS category_name, p.component, p.creation_date, p.creation_user_id,
         p.default_expiry, p.default_location_id, p.locked, p.minimum_stock, p.maximum_stock,
         p.purchaseable, p.salable, p.testable, p.trackable, p.units, p.virtual, p.consumable,
         p.responsible_id, p.barcode_hash, p.in_stock, p.stock_item_count,
         price.overall_min, price.overall_max,
         to_char(price.updated AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS pricing_updated,
         (SELECT count(*) FROM part AS r WHERE r.revision_of_id = p.id) AS revision_count,
         coalesce(c.default_location_id, (
             SELECT above.default_location_id FROM part_category AS above
             WHERE above.id = c.parent_id)) AS category_default_location,
         CASE WHEN EXISTS (SELECT 1 FROM stock_location WHERE external) THEN (
             SELECT coalesce(sum(s.quantity), 0) FROM stock_item AS s
             JOIN stock_location AS l ON l.id = s.location_id
             WHERE s.part_id = p.id AND s.in_stock AND l.external)
         ELSE 0 END AS external_stock,
         (SELECT coalesce(sum(s.quantity), 0) FROM stock_item AS s
          WHERE s.part_id = p.id AND s.is_building) AS building,
         (SELECT coalesce(sum(greatest(b.quantity - b.completed, 0)), 0) FROM build AS b
          WHERE b.part_id = p.id AND b.status IN (10, 20, 25)) AS scheduled_to_build",
    );
    view.column(naming_column!("naming"))
        .column(concat!(variant_stock!(), " AS variant_stock"))
        .column(concat!(allocated_to_builds!(), " AS allocated_to_builds"))
        .column(concat!(allocated_to_sales!(), " AS allocated_to_sales"))
        .column(concat!(on_order!(), " AS on_order"))
        .column(concat!(required_for_builds!(), " AS required_for_builds"))
        .column(concat!(required_for_sales!(), " AS required_for_sales"));
    view.column(
        Fragment::new(
            "EXISTS (SELECT 1 FROM part_star AS star
                     WHERE star.part_id = p.id AND star.user_id = {}) AS starred",
        )
        .bind(call.caller.user_id),
    );
    if show.notes {
        view.column("p.notes");
    }
    if show.category_detail {
        view.column(Fragment::new(CATEGORY_DETAIL).bind(call.caller.user_id));
    }
    if show.category_path {
        view.column(
            "(SELECT jsonb_agg(jsonb_build_object('pk', above.id, 'name', above.name)
                               ORDER BY nlevel(above.path))
              FROM part_category AS above WHERE above.path @> c.path) AS category_path",
        );
    }
    if show.default_location_detail {
        view.column(
            "(SELECT jsonb_build_object('pk', l.id, 'name', l.name, 'pathstring', l.pathstring)
              FROM stock_location AS l
              WHERE l.id = p.default_location_id) AS default_location_detail",
        );
    }
    if show.parameters {
        view.column(parameters_column!("part.part", "p.id"));
    }
    if show.price_breaks {
        view.column(
            "(SELECT coalesce(jsonb_agg(jsonb_build_object(
                  'pk', s.id, 'part', s.part_id, 'quantity', s.quantity, 'price', s.price,
                  'price_currency', s.price_currency) ORDER BY s.quantity), '[]')
              FROM part_sale_price AS s WHERE s.part_id = p.id) AS price_breaks",
        );
    }
    if show.tags {
        view.column(tags_column!("part.part", "p.id"));
    }
    view
}

/// The part's category as a whole.
const CATEGORY_DETAIL: &str = "CASE WHEN c.id IS NOT NULL THEN jsonb_build_object(
    'pk', c.id, 'name', c.name, 'description', c.description,
    'default_location', c.default_location_id, 'default_keywords', c.default_keywords,
    'level', nlevel(c.path) - 1, 'parent', c.parent_id, 'pathstring', c.pathstring,
    'structural', c.structural, 'icon', coalesce(c.icon, ''),
    'part_count', NULL, 'subcategories', NULL,
    'starred', EXISTS (SELECT 1 FROM part_category_star AS star
                       WHERE star.category_id = c.id AND star.user_id = {}),
    'parent_default_location', NULL) END AS category_detail";

/// Reads a row of [`view`].
pub fn part(row: &Row, show: Show) -> Result<Part> {
    let number = |column: &str| -> Result<f64> {
        Ok(row
            .try_get::<_, Decimal>(column)?
            .to_f64()
            .unwrap_or_default())
    };
    let whole = |column: &str| -> Result<i64> {
        Ok(row
            .try_get::<_, Decimal>(column)?
            .trunc()
            .to_i64()
            .unwrap_or_default())
    };
    let money = |column: &str| -> Result<_> {
        Ok(row.try_get::<_, Option<Decimal>>(column)?.map(Into::into))
    };
    let (in_stock, variants) = (number("in_stock")?, number("variant_stock")?);
    let (builds, sales) = (
        number("allocated_to_builds")?,
        number("allocated_to_sales")?,
    );
    let name: String = row.try_get("name")?;
    let ipn: Option<String> = row.try_get("ipn")?;
    let revision: Option<String> = row.try_get("revision")?;
    let picture: Option<String> = row.try_get("image")?;
    Ok(Part {
        pk: row.try_get("id")?,
        full_name: full_name::of(row, "naming", ipn.as_deref(), &name, revision.as_deref())?,
        name,
        ipn,
        revision,
        description: row.try_get("description")?,
        revision_of: row.try_get("revision_of_id")?,
        revision_count: Some(row.try_get("revision_count")?),
        is_template: row.try_get("is_template")?,
        variant_of: row.try_get("variant_of_id")?,
        keywords: row.try_get("keywords")?,
        link: row.try_get("link")?,
        image: image::url(picture.as_deref()),
        thumbnail: image::thumbnail(picture.as_deref()),
        active: row.try_get("active")?,
        assembly: row.try_get("assembly")?,
        category: row.try_get("category_id")?,
        category_name: row.try_get("category_name")?,
        category_default_location: row.try_get("category_default_location")?,
        component: row.try_get("component")?,
        creation_date: row.try_get("creation_date")?,
        creation_user: row.try_get("creation_user_id")?,
        default_expiry: row.try_get("default_expiry")?,
        default_location: row.try_get("default_location_id")?,
        locked: row.try_get("locked")?,
        minimum_stock: number("minimum_stock")?,
        maximum_stock: number("maximum_stock")?,
        purchaseable: row.try_get("purchaseable")?,
        salable: row.try_get("salable")?,
        testable: row.try_get("testable")?,
        trackable: row.try_get("trackable")?,
        units: row.try_get("units")?,
        r#virtual: row.try_get("virtual")?,
        consumable: row.try_get("consumable")?,
        responsible: row.try_get("responsible_id")?,
        barcode_hash: row.try_get("barcode_hash")?,
        starred: row.try_get("starred")?,
        pricing_min: money("overall_min")?,
        pricing_max: money("overall_max")?,
        pricing_updated: row.try_get("pricing_updated")?,
        in_stock: Some(in_stock),
        variant_stock: Some(variants),
        total_in_stock: Some(in_stock + variants),
        unallocated_stock: Some((in_stock + variants - builds - sales).max(0.0)),
        allocated_to_build_orders: Some(builds),
        allocated_to_sales_orders: Some(sales),
        external_stock: Some(number("external_stock")?),
        stock_item_count: Some(row.try_get("stock_item_count")?),
        building: Some(number("building")?),
        scheduled_to_build: Some(number("scheduled_to_build")?),
        ordering: Some(number("on_order")?),
        required_for_build_orders: Some(whole("required_for_builds")?),
        required_for_sales_orders: Some(whole("required_for_sales")?),
        notes: shown(show.notes, || row.try_get("notes"))?,
        category_detail: shown(show.category_detail, || json::read(row, "category_detail"))?,
        category_path: shown(show.category_path, || json::read(row, "category_path"))?,
        default_location_detail: shown(show.default_location_detail, || {
            json::read(row, "default_location_detail")
        })?,
        parameters: shown(show.parameters, || json::read(row, "parameters"))?,
        price_breaks: shown(show.price_breaks, || json::read(row, "price_breaks"))?,
        tags: shown(show.tags, || row.try_get("tags"))?,
    })
}

/// A value that is only there when it was asked for.
fn shown<T, E>(asked: bool, read: impl FnOnce() -> Result<T, E>) -> Result<Option<T>>
where
    ferrostock_kernel::Error: From<E>,
{
    if asked { Ok(Some(read()?)) } else { Ok(None) }
}
