//! `auth/signup`: visitors who make an account for themselves.

use ferrostock_models::{AuthSignup, AuthenticatedAnswer};
use http::StatusCode;

use super::user::User;
use super::{answer, email, login, verify};
use crate::audit;
use crate::auth::session::Proof;
use crate::call::Call;
use crate::db::Session;
use crate::error::{Error, Result};
use crate::setting::Settings;

/// What a name may be made of, beside letters and digits.
const MARKS: &str = "@.+-_";

/// The settings that new accounts are made by.
const SETTINGS: [&str; 2] = ["LOGIN_SIGNUP_MAIL_RESTRICTION", "SIGNUP_GROUP"];

/// Whether visitors may make an account: the administrators allow it (`LOGIN_ENABLE_REG`), and mail
/// can be sent.
pub async fn is_open(call: &Call, db: &impl Session) -> Result<bool> {
    if !call.accounts.sends_mail() {
        return Ok(false);
    }
    let settings = Settings::load(db, &["LOGIN_ENABLE_REG"]).await?;
    Ok(settings.flag("LOGIN_ENABLE_REG"))
}

/// Makes an account and signs in.
pub async fn post(call: &Call, body: AuthSignup) -> Result<AuthenticatedAnswer> {
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
    if email::is_taken(&transaction, &address, 0).await? {
        return Err(email::taken());
    }
    let row = transaction
        .query_opt(
            "INSERT INTO app_user (username, password, email) VALUES ($1, $2, $3)
             ON CONFLICT (username) DO NOTHING RETURNING id",
            &[&username, &hash, &address],
        )
        .await?;
    let Some(row) = row else {
        return Err(name_taken());
    };
    let user = User {
        id: row.try_get("id")?,
        password: hash,
        ..user
    };
    join_group(&transaction, user.id, &settings).await?;
    email::adopt(&transaction, user.id).await?;
    let mail = verify::mail(call, &transaction, user.id, &address).await?;
    audit::record(&transaction, call.event("user.signup").about(user.id)).await?;
    let answer = login::go_on(call, transaction, &user, vec![Proof::password(&username)]).await?;
    call.accounts.send_later(mail)?;
    Ok(answer)
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
