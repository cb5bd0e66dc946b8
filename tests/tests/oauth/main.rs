//! OAuth2 as applications see it: the flow, and everything that must not work.

mod asking;
mod challenges;
mod clients;
mod ends;
mod redeeming;

use serde_json::Value;

/// A token of an answer.
fn text<'a>(tokens: &'a Value, name: &str) -> &'a str {
    tokens[name].as_str().unwrap_or_default()
}
