//! Creating stock.

use chrono::{Days, NaiveDate, Utc};
use ferrostock_kernel::db::Row;
use ferrostock_models::{StockItem, StockItemPatch};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;
use serde_json::{Map, Value, json};

use super::status::{self, Status};
use super::tracking::{self, Event};
use super::{Item, batch, read, rules, serial};
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::{self, Changes};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, FieldErrors, Result};
use ferrostock_kernel::resource;
use ferrostock_kernel::setting::Settings;

/// What a new item takes from its part and its supplier part.
struct Source {
    is_virtual: bool,
    trackable: bool,
    default_expiry: i64,
    default_location: Option<i64>,
    supplier_part_is_of_part: bool,
    /// Whether the build makes the part.
    build_is_of_part: bool,
    pack: Decimal,
    /// The highest serial number in the part's family.
    latest_serial: Option<String>,
}

/// Creates stock: one item, or one for each serial number, all or nothing.
pub async fn create(call: &Call, patch: StockItemPatch) -> Result<Vec<StockItem>> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let settings = Settings::load(&transaction, rules::SETTINGS).await?;
    // An empty text means no location at all, nothing and null the part's own.
    let place_is_open = call.sent.get("location").is_none_or(Value::is_null);
    let order = Order::check(&transaction, &settings, patch, place_is_open).await?;
    let serialised = order.serials.is_some();
    let ids = order.write(call, &transaction).await?;
    let mut created = read(call, &transaction, ids).await?;
    transaction.commit().await?;
    if !serialised {
        // The answer for a single item holds nothing that is worked out or counted.
        for item in &mut created {
            item.allocated = None;
            item.child_items = None;
            item.expired = None;
            item.installed_items = None;
            item.stale = None;
            item.tracking_items = None;
        }
    }
    Ok(created)
}

/// Puts a first quantity of a new part into stock.
pub async fn first(
    call: &Call,
    session: &impl Session,
    part_id: i64,
    quantity: Decimal,
    location: Option<i64>,
) -> Result<()> {
    let settings = Settings::load(session, rules::SETTINGS).await?;
    let patch = StockItemPatch {
        part: Some(part_id),
        quantity: quantity.to_f64(),
        location: Some(location),
        ..StockItemPatch::default()
    };
    Order::check(session, &settings, patch, true)
        .await?
        .write(call, session)
        .await?;
    Ok(())
}

/// Stock that may be made.
struct Order {
    patch: StockItemPatch,
    part_id: i64,
    quantity: Decimal,
    status: Status,
    serials: Option<Vec<String>>,
}

impl Order {
    /// Checks what is asked for. Where `place_is_open` and the request names no location, it is the part's
    /// own.
    async fn check(
        session: &impl Session,
        settings: &Settings,
        mut patch: StockItemPatch,
        place_is_open: bool,
    ) -> Result<Self> {
        let part_id = patch
            .part
            .ok_or_else(|| bare("part", "Valid part must be supplied"))?;
        let mut quantity = rules::quantity(patch.quantity.unwrap_or_default())?;
        let supplier_part = patch.supplier_part.flatten();
        let build = patch.build.flatten();
        let source = source(session, part_id, supplier_part, build).await?;
        if source.is_virtual {
            return Err(Error::field(
                "part",
                "Stock item cannot be created for virtual parts",
            ));
        }
        if place_is_open {
            patch.location = Some(patch.location.flatten().or(source.default_location));
        }
        rules::check_location(session, patch.location.flatten()).await?;
        rules::refuse_origin(
            supplier_part.is_some() && !source.supplier_part_is_of_part,
            build.is_some() && !source.build_is_of_part,
            build.is_none() && patch.is_building == Some(true),
        )?;
        if supplier_part.is_some() {
            quantity = packed(&mut patch, quantity, source.pack)?;
        }
        // A status that is none counts as not given, as clients know it of new stock.
        let status = match patch.status_custom_key.flatten().or(patch.status) {
            Some(key) => status::known(session, key).await?,
            None => None,
        };
        let status = status.unwrap_or(Status {
            logical: 10,
            custom: 10,
        });
        let serials = Self::serials(session, settings, &patch, part_id, &source, quantity).await?;
        preset(settings, &source, &mut patch, serials.is_some());
        Ok(Self {
            patch,
            part_id,
            quantity,
            status,
            serials,
        })
    }

    async fn serials(
        session: &impl Session,
        settings: &Settings,
        patch: &StockItemPatch,
        part_id: i64,
        source: &Source,
        quantity: Decimal,
    ) -> Result<Option<Vec<String>>> {
        let text = patch.serial_numbers.clone().flatten().unwrap_or_default();
        if text.trim().is_empty() {
            return Ok(None);
        }
        if !source.trackable {
            let message = "Serial numbers cannot be supplied for a non-trackable part";
            return Err(Error::field("serial_numbers", message));
        }
        let count = quantity.trunc().to_usize().unwrap_or(usize::MAX);
        let latest = source.latest_serial.as_deref();
        let serials = serial::parse(&text, count, latest).map_err(|mistakes| {
            let mut errors = FieldErrors::default();
            for mistake in mistakes {
                errors.add("quantity", mistake.clone());
                errors.add("serial_numbers", mistake);
            }
            Error::Invalid(errors)
        })?;
        let everywhere = settings.flag("SERIAL_NUMBER_GLOBALLY_UNIQUE");
        let taken = rules::taken_serials(session, part_id, &serials, everywhere, None).await?;
        if taken.is_empty() {
            return Ok(Some(serials));
        }
        let taken = taken.join(",");
        Err(Error::field(
            "serial_numbers",
            format!("The following serial numbers already exist or are invalid : {taken}"),
        ))
    }

    /// Writes the items and their history: the same number of statements however many they are.
    async fn write(self, call: &Call, session: &impl Session) -> Result<Vec<i64>> {
        let mut changes = resource::changes::<Item>(self.patch, Changes::default());
        changes.set("status", Some(self.status.logical));
        changes.set("status_custom_key", Some(Some(self.status.custom)));
        let serials = self.serials.unwrap_or_default();
        let (quantity, first) = match serials.first() {
            Some(first) => (Decimal::ONE, Some(first.clone())),
            None => (self.quantity, None),
        };
        changes.set("quantity", Some(quantity));
        changes.set("serial", first.map(Some));
        let id = change::insert(session, "stock_item", &changes).await?;
        let mut ids = vec![id];
        if serials.len() > 1 {
            ids.extend(copies(session, id, &serials[1..]).await?);
        }
        let shown = quantity.to_f64().unwrap_or_default();
        let deltas = if serials.is_empty() {
            tracking::created(shown, self.status)
        } else {
            tracking::created_serialised(shown)
        };
        tracking::note(session, Event::Created, &ids, call.caller.user_id, &deltas).await?;
        tracing::debug!(part = self.part_id, items = ids.len(), "stock was created");
        Ok(ids)
    }
}

/// Makes further items like the first one, one for each serial number.
async fn copies(session: &impl Session, first: i64, serials: &[String]) -> Result<Vec<i64>> {
    let rows = session
        .query(
            "INSERT INTO stock_item (
                 part_id, family_id, quantity, serial, batch, location_id,
                 belongs_to_id, build_id, consumed_by_id, customer_id, delete_on_deplete,
                 expiry_date, is_building, link, notes, owner_id, packaging, purchase_order_id,
                 sales_order_id, status, status_custom_key, supplier_part_id, purchase_price,
                 purchase_price_currency)
             SELECT s.part_id, s.family_id, s.quantity, n.serial, s.batch, s.location_id,
                    s.belongs_to_id, s.build_id, s.consumed_by_id, s.customer_id,
                    s.delete_on_deplete, s.expiry_date, s.is_building, s.link, s.notes, s.owner_id,
                    s.packaging, s.purchase_order_id, s.sales_order_id, s.status,
                    s.status_custom_key, s.supplier_part_id, s.purchase_price,
                    s.purchase_price_currency
             FROM stock_item AS s,
                  unnest($2::text[]) WITH ORDINALITY AS n (serial, place)
             WHERE s.id = $1
             ORDER BY n.place
             RETURNING id",
            &[&first, &serials],
        )
        .await?;
    rows.iter().map(|row| Ok(row.try_get("id")?)).collect()
}

async fn source(
    session: &impl Session,
    part_id: i64,
    supplier_part: Option<i64>,
    build: Option<i64>,
) -> Result<Source> {
    let row: Option<Row> = session
        .query_opt(
            "SELECT p.virtual, p.trackable, p.default_expiry, p.default_location_id,
                    coalesce(sp.part_id = p.id, false) AS matches,
                    EXISTS (SELECT 1 FROM build AS b WHERE b.id = $3 AND b.part_id = p.id) AS made,
                    coalesce(sp.pack_quantity_native, 1) AS pack,
                    (SELECT s.serial FROM stock_item AS s
                     WHERE s.serial IS NOT NULL
                       AND s.family_id = subpath(p.variant_path, 0, 1)::text::bigint
                     ORDER BY s.serial_int DESC, s.serial COLLATE \"C\" DESC, s.id DESC LIMIT 1)
                        AS latest_serial
             FROM part AS p LEFT JOIN supplier_part AS sp ON sp.id = $2
             WHERE p.id = $1",
            &[&part_id, &supplier_part, &build],
        )
        .await?;
    let row = row.ok_or_else(|| bare("part", "Valid part must be supplied"))?;
    Ok(Source {
        is_virtual: row.try_get("virtual")?,
        trackable: row.try_get("trackable")?,
        default_expiry: row.try_get("default_expiry")?,
        default_location: row.try_get("default_location_id")?,
        supplier_part_is_of_part: row.try_get("matches")?,
        build_is_of_part: row.try_get("made")?,
        pack: row.try_get("pack")?,
        latest_serial: row.try_get("latest_serial")?,
    })
}

/// Packs become single pieces, and the price of a pack that of a piece. Whether the quantity counts
/// packs must be said when a pack holds more than one.
fn packed(patch: &mut StockItemPatch, quantity: Decimal, pack: Decimal) -> Result<Decimal> {
    if pack == Decimal::ONE {
        return Ok(quantity);
    }
    match patch.use_pack_size.flatten() {
        None => Err(Error::field(
            "use_pack_size",
            "The supplier part has a pack size defined, but flag use_pack_size not set",
        )),
        Some(false) => Ok(quantity),
        Some(true) => {
            if let Some(Some(price)) = &mut patch.purchase_price {
                price.0 = (price.0 / pack).round_dp(6);
            }
            let pieces = quantity
                .checked_mul(pack)
                .and_then(|pieces| pieces.to_f64());
            rules::quantity(pieces.unwrap_or(f64::MAX))
        }
    }
}

/// What a new item is when the request does not say so.
fn preset(settings: &Settings, source: &Source, patch: &mut StockItemPatch, serialised: bool) {
    if serialised {
        patch.delete_on_deplete = Some(true);
    } else {
        patch
            .delete_on_deplete
            .get_or_insert_with(|| settings.flag("STOCK_DELETE_DEPLETED_DEFAULT"));
    }
    patch.batch.get_or_insert_with(|| batch::code(settings));
    let today = Utc::now().date_naive();
    let expires = patch.expiry_date.flatten();
    patch.expiry_date = Some(expires.or_else(|| expiry(today, source.default_expiry)));
    if patch
        .purchase_price_currency
        .as_deref()
        .unwrap_or_default()
        .is_empty()
    {
        patch.purchase_price_currency = settings.text("INVENTREE_DEFAULT_CURRENCY");
    }
}

fn expiry(today: NaiveDate, days: i64) -> Option<NaiveDate> {
    let days = u64::try_from(days).ok().filter(|days| *days > 0)?;
    today.checked_add_days(Days::new(days))
}

/// A message that stands under its field alone, not in a list, as clients know it.
fn bare(field: &str, message: &str) -> Error {
    Error::Body {
        status: http::StatusCode::BAD_REQUEST,
        body: json!({ field: message }),
    }
}

/// What is said of a body that broke the form. Quantity and part come first and alone; a status
/// that can't be read and empty serial numbers count as not given.
pub fn explain(sent: &Map<String, Value>, errors: &mut FieldErrors) -> Result<()> {
    errors.remove("status");
    if sent
        .get("serial_numbers")
        .and_then(Value::as_str)
        .is_some_and(|text| text.trim().is_empty())
    {
        errors.remove("serial_numbers");
    }
    if sent.get("quantity").is_none_or(Value::is_null) {
        return Err(bare("quantity", "Quantity is required"));
    }
    rules::reword(errors);
    if errors.has("part") {
        return Err(bare("part", "Valid part must be supplied"));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn expiry_follows_the_part() {
        let today = "2026-11-23".parse().unwrap();
        assert_eq!(expiry(today, 0), None);
        assert_eq!(expiry(today, 10), Some("2026-12-03".parse().unwrap()));
        assert_eq!(expiry(today, i64::MAX), None);
    }

    #[test]
    fn packs_become_pieces() {
        let mut patch = StockItemPatch {
            use_pack_size: Some(Some(true)),
            purchase_price: Some(Some(ferrostock_models::Money(Decimal::from(50)))),
            ..StockItemPatch::default()
        };
        assert_eq!(
            packed(&mut patch, 6.into(), 25.into()).unwrap(),
            Decimal::from(150)
        );
        assert_eq!(patch.purchase_price.unwrap().unwrap().0, Decimal::from(2));
        assert!(packed(&mut StockItemPatch::default(), 6.into(), 25.into()).is_err());
    }
}
