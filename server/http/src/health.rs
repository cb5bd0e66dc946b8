//! `/api/system/health/`: whether the server is ready, for clients of the API; `/health` is for those who run
//! it.

use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_models::Health;
use http::StatusCode;
use serde_json::json;

/// Tells it: 503 while the database does not answer.
pub async fn retrieve(call: &Call) -> Result<Health> {
    if call.db.probe().works().await {
        return Ok(Health {
            status: "ok".into(),
        });
    }
    Err(Error::Body {
        status: StatusCode::SERVICE_UNAVAILABLE,
        body: json!({ "status": "loading" }),
    })
}
