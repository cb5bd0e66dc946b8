//! What the form of a body leaves open: fields that are needed though the document does not say so,
//! because it depends on settings or on the user, and rules that only accounts have. All that is wrong is
//! said at once.

use ferrostock_kernel::error::{FieldErrors, Result};
use serde_json::{Map, Value};

use super::answer::REQUIRED;
use super::{password, signup};
use crate::account::AccountCall;

/// Adds what is wrong with a body. `sent` is what the client sent, `fields` what the form took of it.
pub async fn check(
    call: &AccountCall,
    sent: &Map<String, Value>,
    fields: &Map<String, Value>,
    errors: &mut FieldErrors,
) -> Result<()> {
    for field in call.operation.form.body.unwrap_or_default() {
        if field.required && sent.get(field.name).is_some_and(is_nothing) {
            errors.remove(field.name);
            errors.add(field.name, REQUIRED);
        }
    }
    let needed: &[&str] = match call.operation.id {
        "allauth_auth_login_post" => &["username"],
        "allauth_auth_code_request_post" => &["email"],
        "allauth_account_authenticators_webauthn_put" => &["id", "name"],
        "allauth_auth_signup_post" | "allauth_auth_webauthn_signup_post" => {
            return signup::check(call, fields, errors).await;
        }
        "allauth_account_password_change_post" => {
            return password::check_change(call, fields, errors).await;
        }
        _ => &[],
    };
    for name in needed {
        if !fields.contains_key(*name) && !errors.has(name) {
            errors.add(*name, REQUIRED);
        }
    }
    Ok(())
}

/// Whether a value counts as none, whatever its field takes.
fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(members) => members.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    }
}
