//! What is kept of a value that somebody gives a setting.

use ferrostock_kernel::db::{Session, Transaction};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::setting::{CURRENCIES, Kind, Known, Settings};
use ferrostock_kernel::{spelled, text};
use serde_json::Value;

/// The setting of the currency of prices that name no other.
const DEFAULT_CURRENCY: &str = "INVENTREE_DEFAULT_CURRENCY";

/// The longest value that a request may send, in characters. Source: InvenTree.
const LONGEST: usize = 2_000;

/// The value of a request as text. Every word that does not agree switches a truth value off.
pub fn sent(known: &Known, value: Option<Value>) -> Result<String> {
    let refuse = |message: String| Err(Error::field("value", message));
    let value = match value.unwrap_or_default() {
        Value::Null => String::new(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(value) => text::cleaned(&value, false),
        Value::Array(_) | Value::Object(_) => return refuse("Not a valid string.".into()),
    };
    let length = value.chars().count();
    if length > LONGEST {
        return refuse(format!(
            "Ensure this value has at most {LONGEST} characters (it has {length})."
        ));
    }
    if text::has_markup(&value) {
        return refuse("Remove HTML tags from this value".into());
    }
    Ok(match known.kind {
        Kind::Flag if spelled::agrees(&value) => "True".to_owned(),
        Kind::Flag => "False".to_owned(),
        _ => value,
    })
}

/// The refusal of a value, for a reason.
pub fn refusal(known: &Known, reason: &str) -> Error {
    let message = format!("This is no value for the setting: {reason}.");
    match known.kind {
        Kind::Template | Kind::Reference | Kind::Map => Error::field("value", message),
        _ => Error::non_field(message),
    }
}

/// Checks a value of one of the server's settings, also against other settings and what there is; gives
/// it in the form in which it is kept. The inner error is a sentence about the value.
pub async fn checked(
    transaction: &Transaction<'_>,
    known: &Known,
    value: &str,
) -> Result<Result<String, String>> {
    let value = match known.check(value) {
        Ok(value) => value,
        Err(reason) => return Ok(Err(reason)),
    };
    let agrees = match known.kind {
        Kind::Group if !value.is_empty() => group(transaction, &value).await?,
        Kind::Currency | Kind::Currencies => currencies(transaction, known, &value).await?,
        _ => Ok(()),
    };
    Ok(agrees.map(|()| value))
}

/// Keeps a value of one of the server's settings, or gives it its default back; false for one that the
/// server holds at its value.
pub async fn store(session: &impl Session, known: &Known, value: Option<&str>) -> Result<bool> {
    // Not an insertion alone: each would use up a key, made or not.
    let changed = session
        .execute(
            "UPDATE setting SET value = $2 WHERE upper(key) = $1 AND NOT fixed",
            &[&known.key, &value],
        )
        .await?;
    if changed == 1 {
        return Ok(true);
    }
    let stored = session
        .execute(
            "INSERT INTO setting AS s (key, value) VALUES ($1, $2)
             ON CONFLICT (upper(key)) DO UPDATE SET value = excluded.value WHERE NOT s.fixed",
            &[&known.key, &value],
        )
        .await?;
    Ok(stored == 1)
}

/// Whether there is such a group.
async fn group(session: &impl Session, key: &str) -> Result<Result<(), String>> {
    let found = session
        .query_opt("SELECT 1 FROM user_group WHERE id::text = $1", &[&key])
        .await?;
    Ok(match found {
        Some(_) => Ok(()),
        None => Err(format!("there is no group {key}")),
    })
}

/// The default currency is one of the supported ones, whichever of the two changes.
async fn currencies(
    transaction: &Transaction<'_>,
    known: &Known,
    value: &str,
) -> Result<Result<(), String>> {
    // Whoever changes one of the two waits for whoever changes the other.
    transaction
        .execute(
            "SELECT pg_advisory_xact_lock(hashtext('setting'), hashtext($1))",
            &[&CURRENCIES],
        )
        .await?;
    let settings = Settings::load(transaction, &[CURRENCIES, DEFAULT_CURRENCY]).await?;
    let now = |key| {
        if key == known.key {
            value.to_owned()
        } else {
            settings.text(key).unwrap_or_default()
        }
    };
    let (all, default) = (now(CURRENCIES), now(DEFAULT_CURRENCY));
    if all.split(',').any(|code| code.trim() == default) {
        return Ok(Ok(()));
    }
    Ok(Err(format!(
        "{default} ({DEFAULT_CURRENCY}) is not among the currencies {all} ({CURRENCIES})"
    )))
}

#[cfg(test)]
mod tests {
    use ferrostock_kernel::setting;
    use serde_json::json;

    use super::*;

    #[test]
    fn what_is_sent_becomes_the_text_that_is_kept() {
        let flag = setting::find("PART_ASSEMBLY").unwrap();
        let name = setting::find("INVENTREE_INSTANCE").unwrap();
        for (known, value, text) in [
            (flag, json!(true), "True"),
            (flag, json!("yes"), "True"),
            (flag, json!(1), "True"),
            (flag, json!("banana"), "False"),
            (flag, json!(null), "False"),
            (name, json!(" Store "), "Store"),
            (name, json!(5), "5"),
            (name, json!(null), ""),
        ] {
            let sent = sent(known, Some(value.clone()));
            assert_eq!(sent.unwrap(), text, "{} {value}", known.key);
        }
        for value in [
            json!([]),
            json!({}),
            json!("<b>x</b>"),
            json!("x".repeat(2_001)),
        ] {
            assert!(sent(name, Some(value.clone())).is_err(), "{value}");
        }
    }
}
