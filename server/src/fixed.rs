//! Global settings that a server holds at a value: `--setting KEY=VALUE`.
//!
//! They are written into the database at the start, where all servers read them, with a mark: as long as it
//! stands nobody changes them. A start that does not name them any more takes the mark away, and leaves the
//! value. Servers that share a database should name the same; the last one that started decides.

use anyhow::{Result, bail};

use crate::admin::setting::group;
use crate::config::fixed::Fixed;
use ferrostock_identity::setting::checked;
use ferrostock_kernel::audit::{Event, Origin, record};
use ferrostock_kernel::db::{Database, Session as _};
use ferrostock_kernel::setting::Kind;

/// Holds these settings at their values, and no others.
pub async fn hold(db: &Database, all: &[Fixed]) -> Result<()> {
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let keys: Vec<&str> = all.iter().map(|fixed| fixed.known.key).collect();
    transaction
        .execute(
            "UPDATE setting SET fixed = false WHERE fixed AND NOT upper(key) = ANY ($1)",
            &[&keys],
        )
        .await?;
    for Fixed { known, value } in all {
        let value = match known.kind {
            Kind::Group => group(&transaction, value).await?,
            _ => value.clone(),
        };
        let value = match checked(&transaction, known, &value).await? {
            Ok(value) => value,
            Err(reason) => bail!("{value:?} is no value for {}: {reason}", known.key),
        };
        let changed = transaction
            .execute(
                "INSERT INTO setting AS s (key, value, fixed) VALUES ($1, $2, true)
                 ON CONFLICT (upper(key)) DO UPDATE SET value = excluded.value, fixed = true
                 WHERE NOT s.fixed OR s.value IS DISTINCT FROM excluded.value",
                &[&known.key, &value],
            )
            .await?;
        if changed == 1 {
            let event = Event::new("setting.fix", &Origin::default())
                .with("key", known.key)
                .with("value", value);
            record(&transaction, event).await?;
        }
        tracing::info!(setting = known.key, "held at a value");
    }
    transaction.commit().await?;
    Ok(())
}
