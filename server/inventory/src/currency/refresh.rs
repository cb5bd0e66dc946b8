//! `/api/currency/refresh/`: asks the source of exchange rates, where one is configured.

use std::collections::HashMap;
use std::time::Duration;

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::setting::Settings;
use ferrostock_models::CurrencyRefresh;
use http::StatusCode;
use serde::Deserialize;

/// How long the source may take.
const PATIENCE: Duration = Duration::from_secs(10);
/// The largest answer in bytes.
const MOST: usize = 256 * 1024;

/// What a source answers: rates by currency code. Others of its members are passed over.
#[derive(Deserialize)]
struct Rates {
    rates: HashMap<String, f64>,
}

/// Asks the source and keeps what it says of the currencies that are used here. Without a source it is only
/// noted when this was asked for, and the answer says so.
pub async fn create(call: &Call) -> Result<CurrencyRefresh> {
    let settings = {
        let connection = call.db.quick().await?;
        let keys = ["INVENTREE_DEFAULT_CURRENCY", "CURRENCY_CODES"];
        Settings::load(&connection, &keys).await?
    };
    let base = settings
        .text("INVENTREE_DEFAULT_CURRENCY")
        .unwrap_or_default();
    let used = settings.text("CURRENCY_CODES").unwrap_or_default();
    let used: Vec<&str> = used.split(',').map(str::trim).collect();
    // Nobody holds a connection while somebody else's server thinks.
    let mut rates = match &call.exchange_rates {
        Some(source) => ask(&source.replace("{base}", &base)).await?,
        None => HashMap::new(),
    };
    rates.retain(|code, rate| used.contains(&code.as_str()) && rate.is_finite() && *rate > 0.0);
    if !rates.is_empty() {
        rates.insert(base.clone(), 1.0);
    }
    let (codes, values): (Vec<String>, Vec<f64>) = rates.into_iter().unzip();
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    // Also the lock for whoever asks at the same time.
    transaction
        .execute(
            "INSERT INTO exchange_update (base, updated) VALUES ($1, now())
             ON CONFLICT (one) DO UPDATE SET base = excluded.base, updated = excluded.updated",
            &[&base],
        )
        .await?;
    if call.exchange_rates.is_some() {
        transaction
            .execute("DELETE FROM exchange_rate", &[])
            .await?;
        transaction
            .execute(
                "INSERT INTO exchange_rate (currency, rate)
                 SELECT currency, rate FROM unnest($1::text[], $2::float8[]) AS new (currency, rate)",
                &[&codes, &values],
            )
            .await?;
    }
    transaction.commit().await?;
    let none = "No source of exchange rates is configured; see --exchange-rates.";
    Ok(CurrencyRefresh {
        success: "Exchange rates updated".to_owned(),
        detail: call.exchange_rates.is_none().then(|| none.to_owned()),
    })
}

/// Asks a source. What goes wrong is told to the log in full, and to the caller in short.
async fn ask(address: &str) -> Result<HashMap<String, f64>> {
    match read(address).await {
        Ok(rates) => Ok(rates),
        Err(error) => {
            tracing::warn!(%error, "the source of exchange rates can't be read");
            let message = "The source of exchange rates can't be read.";
            Err(Error::refused(StatusCode::BAD_REQUEST, message))
        }
    }
}

async fn read(address: &str) -> anyhow::Result<HashMap<String, f64>> {
    let client = reqwest::Client::builder()
        .timeout(PATIENCE)
        .user_agent(concat!("ferrostock/", env!("CARGO_PKG_VERSION")))
        .build()?;
    let mut answer = client.get(address).send().await?.error_for_status()?;
    let mut body = Vec::new();
    while let Some(piece) = answer.chunk().await? {
        anyhow::ensure!(body.len() + piece.len() <= MOST, "the answer is too long");
        body.extend_from_slice(&piece);
    }
    Ok(serde_json::from_slice::<Rates>(&body)?.rates)
}
