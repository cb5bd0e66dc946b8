//! `auth/signup`: visitors who make an account for themselves.

use ferrostock_models::{AuthSignup, AuthenticatedAnswer};
use http::StatusCode;

use super::user::User;
use super::{answer, email, login, verify};
use crate::account::AccountCall;
use crate::auth::session::Proof;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::mail::Mail;
use ferrostock_kernel::setting::Settings;

/// What a name may be made of, beside letters and digits.
const MARKS: &str = "@.+-_";

/// The settings that new accounts are made by.
pub const SETTINGS: [&str; 2] = ["LOGIN_SIGNUP_MAIL_RESTRICTION", "SIGNUP_GROUP"];

/// Whether visitors may make an account: the administrators allow it (`LOGIN_ENABLE_REG`), and mail
/// can be sent.
pub async fn is_open(call: &AccountCall, db: &impl Session) -> Result<bool> {
    if !call.accounts.sends_mail() {
        return Ok(false);
    }
    let settings = Settings::load(db, &["LOGIN_ENABLE_REG"]).await?;
    Ok(settings.flag("LOGIN_ENABLE_REG"))
}

/// Makes an account and signs in.
pub async fn post(call: &AccountCall, body: AuthSignup) -> Result<AuthenticatedAnswer> {
    if call.caller.is_authenticated() {
        return Err(answer::conflict());
    }
    let connection = call.db.get().await?;
    if !is_open(call, &connection).await? {
        // Clients know this status for it, where signing up is switched off.
        return Err(answer::conflict());
    }
    let username = body.username.ok_or_else(|| answer::required("username"))?;
    let address = body.email.ok_or_else(|| answer::required("email"))?;
    check_name(&username)?;
    let settings = Settings::load(&connection, &SETTINGS).await?;
    check_address(&address, &settings)?;
    let user = User {
        id: 0,
        username: username.clone(),
        first_name: String::new(),
        last_name: String::new(),
        email: address.clone(),
        password: String::new(),
        has_usable_password: true,
        is_active: true,
        has_second_factor: false,
    };
    answer::invalid_passwords("password", &user.check_password(&body.password))?;
    drop(connection);
    // Making accounts is slowed like guessing passwords.
    let _counted = call
        .auth
        .throttle
        .begin(&format!("signup of {address}"), call.origin.address)
        .await?;
    let hash = call.auth.hasher.hash(body.password).await?;

    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let user = User {
        password: hash,
        ..user
    };
    let (user, mail) = make(call, &transaction, None, user, &settings).await?;
    let answer = login::go_on(call, transaction, &user, vec![Proof::password(&username)]).await?;
    call.accounts.send_later(mail)?;
    Ok(answer)
}

/// Makes an account, with the primary key that was set aside for it if there is one; gives it with the
/// mail that asks to confirm the address.
pub async fn make(
    call: &AccountCall,
    db: &impl Session,
    id: Option<i64>,
    user: User,
    settings: &Settings,
) -> Result<(User, Mail)> {
    if email::is_taken(db, &user.email, 0).await? {
        return Err(email::taken());
    }
    let row = db
        .query_opt(
            "INSERT INTO app_user (id, username, password, email)
             VALUES (coalesce($1, nextval(pg_get_serial_sequence('app_user', 'id'))), $2, $3, $4)
             ON CONFLICT (username) DO NOTHING RETURNING id",
            &[&id, &user.username, &user.password, &user.email],
        )
        .await?;
    let Some(row) = row else {
        return Err(name_taken());
    };
    let user = User {
        id: row.try_get("id")?,
        ..user
    };
    join_group(db, user.id, settings).await?;
    email::adopt(db, user.id).await?;
    let mail = verify::mail(call, db, user.id, &user.email).await?;
    audit::record(db, call.event("user.signup").about(user.id)).await?;
    Ok((user, mail))
}

/// Refuses a name that has other characters than names may have. 400.
pub fn check_name(username: &str) -> Result<()> {
    let fits = |c: char| c.is_alphanumeric() || MARKS.contains(c);
    if !username.is_empty() && username.chars().all(fits) {
        return Ok(());
    }
    Err(answer::invalid(
        "username",
        "invalid",
        "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ \
         characters.",
    ))
}

/// A name is somebody's already. 400.
pub fn name_taken() -> Error {
    answer::invalid(
        "username",
        "username_taken",
        "A user with that username already exists.",
    )
}

/// Refuses an address of a domain that the administrators don't let sign up. 403.
pub fn check_address(address: &str, settings: &Settings) -> Result<()> {
    let domains = settings
        .text("LOGIN_SIGNUP_MAIL_RESTRICTION")
        .unwrap_or_default();
    if is_allowed(address, &domains) {
        return Ok(());
    }
    Err(answer::failed(
        StatusCode::FORBIDDEN,
        Some("email"),
        "email_not_allowed",
        "Addresses of this domain may not sign up here.",
    ))
}

/// Has a new user join the group that the administrators chose for new users, if they did.
pub async fn join_group(db: &impl Session, user_id: i64, settings: &Settings) -> Result<()> {
    db.execute(
        "INSERT INTO user_group_member (user_id, group_id)
         SELECT $1, id FROM user_group WHERE id::text = $2",
        &[&user_id, &settings.text("SIGNUP_GROUP").unwrap_or_default()],
    )
    .await?;
    Ok(())
}

/// Whether an address is of one of the domains, which stand as `@example.com` with commas between;
/// none at all allows every one.
fn is_allowed(address: &str, domains: &str) -> bool {
    let mut domains = domains
        .split(',')
        .map(|domain| domain.trim().trim_start_matches('@'))
        .filter(|domain| !domain.is_empty())
        .peekable();
    let own = address.rsplit_once('@').map_or("", |(_, domain)| domain);
    domains.peek().is_none() || domains.any(|domain| domain.eq_ignore_ascii_case(own))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn domains_restrict_who_signs_up() {
        assert!(is_allowed("a@example.org", ""));
        assert!(is_allowed("a@Example.org", "@shop.example, @example.org"));
        assert!(!is_allowed("a@example.org.evil.example", "@example.org"));
        assert!(!is_allowed("a@other.example", "@example.org"));
    }
}
