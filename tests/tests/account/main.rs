//! The account API without mail: signing in and out, sessions, passwords, addresses, defences.

mod defences;
mod locks;
mod own;
mod sign_in;

use serde_json::Value;

const ME: &str = "/api/user/me/";

/// The one error of an answer: its code and the field that it is about.
fn error(body: &Value) -> (&str, &str) {
    let one = &body["errors"][0];
    (
        one["code"].as_str().unwrap_or_default(),
        one["param"].as_str().unwrap_or_default(),
    )
}

fn flows(body: &Value) -> Vec<&str> {
    let flows = body["data"]["flows"].as_array();
    let ids = flows.into_iter().flatten().map(|flow| flow["id"].as_str());
    ids.flatten().collect()
}
