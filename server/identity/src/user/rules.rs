//! Rules about users that more than one operation keeps.

use ferrostock_models::UserPatch;
use http::StatusCode;
use serde_json::json;

use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::db::Transaction;
use ferrostock_kernel::error::{Error, Result};

/// What a user is beyond the roles.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Flags {
    /// Whether the user is staff.
    pub is_staff: bool,
    /// Whether the user may do everything.
    pub is_superuser: bool,
}

/// Refuses what is no name to sign in with.
pub fn check_username(username: &str) -> Result<()> {
    let allowed = |c: char| c.is_alphanumeric() || "@.+-_".contains(c);
    if !username.is_empty() && username.chars().all(allowed) {
        return Ok(());
    }
    Err(Error::field(
        "username",
        "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ \
         characters.",
    ))
}

/// Only a superuser changes who is staff or a superuser: otherwise whoever may edit users could
/// make of himself what he likes.
pub fn may_set_flags(caller: &Caller, now: Flags, patch: &UserPatch) -> Result<()> {
    let changes = |now: bool, wanted: Option<bool>| wanted.is_some_and(|wanted| wanted != now);
    let field = if changes(now.is_superuser, patch.is_superuser) {
        "is_superuser"
    } else if changes(now.is_staff, patch.is_staff) {
        "is_staff"
    } else {
        return Ok(());
    };
    if caller.is_superuser {
        return Ok(());
    }
    Err(Error::Body {
        status: StatusCode::FORBIDDEN,
        body: json!({ field: "Only a superuser can change this." }),
    })
}

/// Refuses, under the name of a field, that the last active superuser goes or is one no more:
/// nobody could take care of the server then. Locks the rows of all of them, so of two who go at the
/// same time the second one finds the first one gone.
pub async fn keep_an_administrator(
    transaction: &Transaction<'_>,
    user_id: i64,
    field: &str,
) -> Result<()> {
    let rows = transaction
        .query(
            "SELECT id FROM app_user WHERE is_superuser AND is_active
             ORDER BY id FOR NO KEY UPDATE",
            &[],
        )
        .await?;
    match rows.as_slice() {
        [last] if last.try_get::<_, i64>(0)? == user_id => Err(Error::field(
            field,
            "This is the last administrator, who has to stay.",
        )),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_to_sign_in_with() {
        for name in ["ann", "Ann.Lee@example.org", "Jürgen_1", "a+b-c"] {
            assert!(check_username(name).is_ok(), "{name}");
        }
        for name in ["", "a b", "a/b", "bad!", "a\n"] {
            assert!(check_username(name).is_err(), "{name}");
        }
    }

    #[test]
    fn only_superusers_change_flags() {
        let staff = Caller {
            user_id: 1,
            is_staff: true,
            ..Caller::anonymous()
        };
        let superuser = Caller {
            is_superuser: true,
            ..staff.clone()
        };
        let patch = |is_staff, is_superuser| UserPatch {
            is_staff,
            is_superuser,
            ..UserPatch::default()
        };
        let now = Flags {
            is_staff: true,
            is_superuser: false,
        };
        for (patch, allowed) in [
            (patch(None, None), true),
            (patch(Some(true), Some(false)), true),
            (patch(Some(false), None), false),
            (patch(None, Some(true)), false),
        ] {
            assert_eq!(may_set_flags(&staff, now, &patch).is_ok(), allowed);
            assert!(may_set_flags(&superuser, now, &patch).is_ok());
        }
    }
}
