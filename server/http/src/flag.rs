//! `/api/flags/`: abilities of the server that can be switched.

use std::collections::HashMap;

use ferrostock_identity::account::AccountCall;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_models::Flag;
use http::StatusCode;
use serde_json::json;

/// The keys that clients know. Source: InvenTree.
const KEYS: [&str; 3] = ["EXPERIMENTAL", "NEXT_GEN", OIDC];

/// Whether applications may act for users.
const OIDC: &str = "OIDC";

/// Lists them.
// Entry points await every function.
#[allow(clippy::unused_async)]
pub async fn list(call: &AccountCall) -> Result<Vec<Flag>> {
    Ok(KEYS.iter().map(|key| flag(call, key)).collect())
}

/// Shows one.
#[allow(clippy::unused_async)]
pub async fn retrieve(call: &AccountCall, key: String) -> Result<Flag> {
    let known = KEYS.iter().find(|known| **known == key);
    let known = known.ok_or_else(|| Error::refused(StatusCode::NOT_FOUND, "Not found."))?;
    Ok(flag(call, known))
}

/// Only superusers are told what a flag depends on.
fn flag(call: &AccountCall, key: &str) -> Flag {
    let state = key == OIDC && call.auth.knows_applications();
    let condition = [("condition", json!("boolean")), ("value", json!(state))];
    let condition: HashMap<_, _> = condition
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect();
    Flag {
        key: key.to_owned(),
        state: Some(json!(state)),
        conditions: call.caller.is_superuser.then(|| Some(vec![condition])),
    }
}
