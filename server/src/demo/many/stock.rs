//! Stock, and what happened to it.

use anyhow::Result;
use chrono::{DateTime, Utc};
use serde_json::{Value, json};
use tokio_postgres::Transaction;

use super::Inventory;
use super::draw::{Draws, Stream};
use super::parts::{is_assembly, is_trackable, template};
use super::spread::{Shuffle, Uneven};
use super::suppliers::SELLERS;
use super::trees::customer;
use ferrostock_kernel::db::Copy;

/// The first of February 2021, in seconds: the first items came when the last part had been added.
const START: u64 = 1_612_137_600;

const DAY: u64 = 86_400;

/// Seconds over which the items came, one after the other.
const SPAN: u64 = 1_200 * DAY;

/// What was done, as the history names it.
const CREATED: i32 = 1;
const COUNTED: i32 = 10;
const MOVED: i32 = 20;
const SENT: i32 = 100;

/// Of a hundred items, how many have a status other than being in order.
const STATUSES: [(u64, i32); 6] = [(3, 50), (2, 55), (1, 65), (1, 70), (1, 75), (1, 85)];

const COLUMNS: [&str; 17] = [
    "id",
    "part_id",
    "family_id",
    "supplier_part_id",
    "location_id",
    "customer_id",
    "serial",
    "batch",
    "quantity",
    "status",
    "delete_on_deplete",
    "stocktake_date",
    "creation_date",
    "updated",
    "purchase_price",
    "purchase_price_currency",
    "packaging",
];

/// All stock of an inventory. Which part has how much of it is a rule, so that any item can be told
/// on its own.
pub struct Stock<'a> {
    inventory: &'a Inventory,
    spread: Uneven,
    /// The part at each rank of the spread.
    parts: Shuffle,
    /// The item at each place of the spread.
    items: Shuffle,
}

/// An item.
struct Item {
    id: u64,
    part: u64,
    /// Its number among the pieces of the part, if these have numbers.
    serial: Option<u64>,
    /// How much came, and how much is left.
    quantity: (u64, u64),
    /// Where it came to, and where it is.
    location: (u64, u64),
    customer: Option<u64>,
    status: i32,
    /// When it came, was counted and was moved or sent away, in seconds.
    created: u64,
    counted: Option<u64>,
    moved: Option<u64>,
    more: Draws,
}

impl<'a> Stock<'a> {
    /// The stock of an inventory.
    pub fn new(inventory: &'a Inventory) -> Self {
        let mut draws = Draws::of(inventory.seed, Stream::Spread, 0);
        Self {
            spread: Uneven {
                ranks: inventory.parts,
                items: inventory.stock,
            },
            parts: Shuffle::new(inventory.parts, draws.below(inventory.parts)),
            items: Shuffle::new(inventory.stock, draws.below(inventory.stock)),
            inventory,
        }
    }

    /// How much of a part is in stock, and how many items it has.
    pub fn of(&self, part: u64) -> (u64, u64) {
        let rank = self.parts.place(part - 1);
        let (from, to) = (self.spread.before(rank), self.spread.before(rank + 1));
        let in_stock = (from..to)
            .map(|place| self.make(1 + self.items.number(place), part, place - from))
            .filter(Item::is_in_stock)
            .map(|item| item.quantity.1)
            .sum();
        (in_stock, to - from)
    }

    /// All items in turn.
    fn all(&self) -> impl Iterator<Item = Item> {
        (1..=self.inventory.stock).map(|id| {
            let place = self.items.place(id - 1);
            let rank = self.spread.rank(place);
            let part = 1 + self.parts.number(rank);
            self.make(id, part, place - self.spread.before(rank))
        })
    }

    /// An item that is the n-th of its part, counted from zero.
    fn make(&self, id: u64, part: u64, nth: u64) -> Item {
        let mut draws = Draws::of(self.inventory.seed, Stream::Stock, id);
        let serial = is_trackable(part).then_some(nth + 1);
        let came = if serial.is_some() {
            1
        } else {
            1 + draws.below(1_000)
        };
        let created = START + (SPAN / self.inventory.stock) * (id - 1) + draws.below(DAY);
        let fate = draws.below(100);
        let place = 1 + draws.below(self.inventory.locations);
        let mut item = Item {
            id,
            part,
            serial,
            quantity: (came, came),
            location: (place, place),
            customer: None,
            status: status(draws.below(100)),
            created,
            counted: None,
            moved: None,
            more: draws,
        };
        // One of ten was counted and moved; others are used up or were sent to a customer.
        match fate {
            0..10 => {
                let counted = created + DAY + item.more.below(60 * DAY);
                item.counted = Some(counted);
                item.moved = Some(counted + DAY + item.more.below(30 * DAY));
                item.location.1 = 1 + item.more.below(self.inventory.locations);
                if serial.is_none() {
                    item.quantity.1 = 1 + item.more.below(came);
                }
            }
            10 | 11 => {
                item.counted = Some(created + DAY + item.more.below(60 * DAY));
                item.quantity.1 = 0;
            }
            12 => {
                item.customer = Some(customer(item.more.below(self.inventory.customers())));
                item.moved = Some(created + DAY + item.more.below(60 * DAY));
            }
            _ => {}
        }
        item
    }

    /// Makes the items. Gives their number.
    pub async fn fill(&self, transaction: &Transaction<'_>) -> Result<u64> {
        let mut rows = Copy::start(transaction, "stock_item", &COLUMNS).await?;
        for mut item in self.all() {
            let draws = &mut item.more;
            let batch = (item.id % 4 == 0).then(|| format!("B{}", draws.below(999)));
            let sellers = SELLERS.of(item.part);
            let bought =
                (sellers > 0).then(|| SELLERS.before(item.part) + 1 + draws.below(sellers));
            // What is bought costs about what it always does.
            let price = (!is_assembly(item.part)).then(|| {
                let price = self.inventory.part(item.part).price * (90 + draws.below(21)) / 100;
                format!("{}.{:04}", price / 10_000, price % 10_000)
            });
            let packaging = draws.one(&[None, None, Some("Bag"), Some("Box")]);
            let last = item.moved.or(item.counted).unwrap_or(item.created);
            rows.put(item.id)
                .put(item.part)
                .put(template(item.part).unwrap_or(item.part))
                .put_or_null(bought)
                .put_or_null(item.customer.is_none().then_some(item.location.1))
                .put_or_null(item.customer)
                .put_or_null(item.serial)
                .put_or_null(batch)
                .put(item.quantity.1)
                .put(item.status)
                // What is used up would be gone otherwise.
                .put(item.serial.is_none() && item.quantity.1 > 0)
                .put_or_null(item.counted.map(|seconds| time(seconds).date_naive()))
                .put(time(item.created))
                .put(time(last))
                .put_or_null(price)
                .put("EUR")
                .put_or_null(packaging)
                .end()
                .await?;
        }
        Ok(rows.finish().await?)
    }

    /// Makes the history of the items. Gives the number of its entries.
    pub async fn track(&self, transaction: &Transaction<'_>) -> Result<u64> {
        let columns = [
            "id",
            "tracking_type",
            "item_id",
            "part_id",
            "date",
            "notes",
            "deltas",
        ];
        let mut rows = Copy::start(transaction, "stock_tracking", &columns).await?;
        let mut id = 0;
        for item in self.all() {
            for (event, seconds, deltas) in item.history().into_iter().flatten() {
                id += 1;
                rows.put(id)
                    .put(event)
                    .put(item.id)
                    .put(item.part)
                    .put(time(seconds))
                    .put("")
                    .put(deltas)
                    .end()
                    .await?;
            }
        }
        Ok(rows.finish().await?)
    }
}

impl Item {
    /// The rule of the table's own column.
    fn is_in_stock(&self) -> bool {
        self.customer.is_none() && matches!(self.status, 10 | 50 | 55 | 85)
    }

    /// What happened to it, in order.
    fn history(&self) -> [Option<(i32, u64, Value)>; 3] {
        let created = json!({
            "quantity": self.quantity.0 as f64,
            "status": self.status,
            "location": self.location.0,
        });
        let counted = json!({ "quantity": self.quantity.1 as f64 });
        let moved = match self.customer {
            Some(customer) => (
                SENT,
                json!({ "customer": customer, "customer_name": format!("Company {customer}") }),
            ),
            None => (MOVED, json!({ "location": self.location.1 })),
        };
        [
            Some((CREATED, self.created, created)),
            self.counted.map(|seconds| (COUNTED, seconds, counted)),
            self.moved.map(|seconds| (moved.0, seconds, moved.1)),
        ]
    }
}

/// The status that a number below a hundred stands for.
fn status(mut chance: u64) -> i32 {
    for (share, status) in STATUSES {
        if chance < share {
            return status;
        }
        chance -= share;
    }
    10
}

fn time(seconds: u64) -> DateTime<Utc> {
    DateTime::from_timestamp(seconds as i64, 0).unwrap_or_default()
}
