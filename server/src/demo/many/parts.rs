//! Parts: what there could be on the shelves.

use anyhow::Result;
use chrono::{Days, NaiveDate};
use tokio_postgres::Transaction;

use super::draw::{Draws, Stream};
use super::kinds::{ASSEMBLIES, KINDS, Kind};
use super::stock::Stock;
use super::{Inventory, bom};
use ferrostock_kernel::db::Copy;

/// Days over which the parts were added, one after the other.
const DAYS: u64 = 1_000;

const COLUMNS: [&str; 20] = [
    "id",
    "name",
    "description",
    "keywords",
    "category_id",
    "ipn",
    "is_template",
    "variant_of_id",
    "variant_path",
    "default_location_id",
    "minimum_stock",
    "units",
    "assembly",
    "trackable",
    "purchaseable",
    "salable",
    "active",
    "creation_date",
    "in_stock",
    "stock_item_count",
];

/// What other rows want to know of a part.
pub struct Part {
    category: u64,
    /// What it is; an assembly looks like a part of its category, too, but is called otherwise.
    pub kind: &'static Kind,
    value: &'static str,
    form: &'static str,
    grade: &'static str,
    series: u64,
    /// About what one costs, in hundredths of a cent.
    pub price: u64,
    /// What only this part's own row needs is drawn from here.
    more: Draws,
}

/// Whether it is made of others; one of twenty is.
pub fn is_assembly(n: u64) -> bool {
    n.is_multiple_of(20)
}

/// Whether each piece has a number of its own: half of the assemblies.
pub fn is_trackable(n: u64) -> bool {
    n.is_multiple_of(40)
}

/// Whether others are variants of it: one of fifty.
pub fn is_template(n: u64) -> bool {
    n % 50 == 1
}

/// The template that it is a variant of: the two parts after a template are.
pub fn template(n: u64) -> Option<u64> {
    matches!(n % 50, 2 | 3).then(|| n - n % 50 + 1)
}

impl Inventory {
    /// The n-th part. Variants are of their template's kind, value and grade, in another form.
    pub fn part(&self, n: u64) -> Part {
        let mut draws = Draws::of(self.seed, Stream::Part, n);
        if let Some(template) = template(n) {
            let forms = self.part(template);
            let form = n as usize % forms.kind.forms.len();
            return Part {
                form: forms.kind.forms[form],
                more: draws,
                ..forms
            };
        }
        let category = 1 + draws.below(self.categories);
        let kind = &KINDS[((category - 1) % 12) as usize];
        Part {
            category,
            kind,
            value: draws.one(kind.values),
            form: draws.one(kind.forms),
            grade: draws.one(kind.grades),
            series: draws.below(500),
            price: 10 + draws.below(kind.dearest),
            more: draws,
        }
    }
}

/// Makes the parts, with what there will be of each. Gives the number of rows.
pub async fn fill(
    transaction: &Transaction<'_>,
    inventory: &Inventory,
    stock: &Stock<'_>,
) -> Result<u64> {
    let start = NaiveDate::from_ymd_opt(2018, 1, 1).unwrap_or_default();
    let mut rows = Copy::start(transaction, "part", &COLUMNS).await?;
    for n in 1..=inventory.parts {
        let Part {
            category,
            kind,
            value,
            form,
            grade,
            series,
            mut more,
            ..
        } = inventory.part(n);
        let template = template(n);
        let (name, description) = if is_assembly(n) {
            let level = bom::level(n / 20);
            let name = more.one(ASSEMBLIES[level - 1]);
            let description = format!("{name} of series {series}, made here of {level} levels");
            (format!("{name} {n}"), description)
        } else {
            let Kind { name, .. } = kind;
            let description = format!("{name}, {value}, {form}, {grade}, series {series}");
            (format!("{name} {value} {form} {grade} {n}"), description)
        };
        let keywords = (n % 3 == 0).then(|| format!("series{series}"));
        let location = 1 + more.below(inventory.locations);
        let minimum = more.below(4) * 25;
        let added = start + Days::new((n - 1) * DAYS / inventory.parts + more.below(10));
        let (in_stock, items) = stock.of(n);
        rows.put(n)
            .put(name)
            .put(description)
            .put_or_null(keywords)
            .put(category)
            .put(format_args!("IPN-{n:08}"))
            .put(is_template(n))
            .put_or_null(template);
        match template {
            Some(template) => rows.put(format_args!("{template}.{n}")),
            None => rows.put(n),
        };
        rows.put(location)
            .put(minimum)
            .put("")
            .put(is_assembly(n))
            .put(is_trackable(n))
            .put(!is_assembly(n))
            .put(is_assembly(n))
            .put(n % 97 != 0)
            .put(added)
            .put(in_stock)
            .put(items)
            .end()
            .await?;
    }
    Ok(rows.finish().await?)
}
