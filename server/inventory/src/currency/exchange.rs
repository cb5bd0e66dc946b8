//! `/api/currency/exchange/`: the exchange rates that are known.

use std::collections::HashMap;

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::setting::Settings;
use ferrostock_models::CurrencyExchange;

/// Shows what one of the base currency is worth in others. Rates of another base, from before the
/// setting was changed, are not shown.
pub async fn retrieve(call: &Call) -> Result<CurrencyExchange> {
    let connection = call.db.quick().await?;
    let settings = Settings::load(&connection, &["INVENTREE_DEFAULT_CURRENCY"]).await?;
    let base = settings
        .text("INVENTREE_DEFAULT_CURRENCY")
        .unwrap_or_default();
    let rows = connection
        .query(
            "SELECT u.updated, r.currency, r.rate
             FROM exchange_update AS u
             LEFT JOIN exchange_rate AS r ON u.base = $1
             ORDER BY r.currency",
            &[&base],
        )
        .await?;
    let updated = rows.first().map(|row| row.try_get("updated")).transpose()?;
    let mut exchange_rates = HashMap::new();
    for row in &rows {
        if let Some(currency) = row.try_get::<_, Option<String>>("currency")? {
            exchange_rates.insert(currency, row.try_get("rate")?);
        }
    }
    Ok(CurrencyExchange {
        base_currency: base,
        exchange_rates,
        updated,
    })
}
