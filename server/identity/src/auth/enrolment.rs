//! Users who must have a second factor (`LOGIN_ENFORCE_MFA`) and have none yet.
//!
//! In a session they may set one up, see who they are, and do what everybody may; name and password
//! alone (Basic) do nothing. Tokens go on working: nobody can show a second factor with them.

use ferrostock_api::{Access, Operation};
use ferrostock_kernel::db::Row;
use http::StatusCode;
use serde_json::json;

use ferrostock_kernel::error::{Error, Result};

/// What clients need to find out that a second factor is missing.
const OPEN: [&str; 3] = [
    "user_me_retrieve",
    "user_me_roles_retrieve",
    "user_roles_retrieve",
];

/// What [`is_missing`] reads; `u` is the user.
macro_rules! enrolment_columns {
    () => {
        "has_second_factor(u.id),
         (SELECT value FROM setting WHERE upper(key) = 'LOGIN_ENFORCE_MFA') AS enforce_mfa"
    };
}
pub(super) use enrolment_columns;

/// Whether a second factor is asked of everybody and this user has none.
pub(super) fn is_missing(row: &Row) -> Result<bool> {
    let enforced = row
        .try_get::<_, Option<&str>>("enforce_mfa")?
        .and_then(ferrostock_kernel::spelled::truth);
    Ok(enforced == Some(true) && !row.try_get::<_, bool>("has_second_factor")?)
}

/// Whether an operation may be called before a second factor is set up.
pub fn is_open(operation: &Operation) -> bool {
    operation.access == Access::Anonymous || OPEN.contains(&operation.id)
}

/// The refusal, as clients know it. 401.
pub fn refusal() -> Error {
    Error::Body {
        status: StatusCode::UNAUTHORIZED,
        body: json!({
            "id": "mfa_register",
            "error": "This server asks for a second factor: set one up before doing anything else.",
        }),
    }
}
