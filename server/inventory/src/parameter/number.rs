//! The numbers of parameters: what their values are in the unit of their template. Filters and orders
//! compare these.

use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::spelled;
use ferrostock_kernel::unit::own::{self, Own};
use ferrostock_kernel::unit::value;

/// How many parameters are worked out between two statements.
const BATCH: i64 = 500;

/// The number of a value; `None` where it has none, or measures something else than the unit.
fn number(data: &str, units: &str, own: &Own) -> Option<f64> {
    if units.is_empty() {
        return spelled::number(data.trim());
    }
    value::amount(data, units, own)
}

/// Works out the numbers of all parameters of a template again, whose unit is another one from now on.
pub async fn renew(session: &impl Session, template: i64, units: &str) -> Result<()> {
    let own = Own::new(own::all(session).await?);
    let mut last = i64::MIN;
    loop {
        let rows = session
            .query(
                "SELECT id, data FROM parameter WHERE template_id = $1 AND id > $2
                 ORDER BY id LIMIT $3 FOR UPDATE",
                &[&template, &last, &BATCH],
            )
            .await?;
        let (mut ids, mut numbers) = (Vec::new(), Vec::new());
        for row in rows {
            ids.push(row.try_get::<_, i64>("id")?);
            let data: String = row.try_get("data")?;
            numbers.push(number(&data, units, &own));
        }
        let Some(end) = ids.last() else {
            return Ok(());
        };
        last = *end;
        session
            .execute(
                "UPDATE parameter SET data_numeric = new.number
                 FROM unnest($1::bigint[], $2::float8[]) AS new (id, number)
                 WHERE parameter.id = new.id",
                &[&ids, &numbers],
            )
            .await?;
    }
}
