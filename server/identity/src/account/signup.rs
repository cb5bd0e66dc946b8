//! `auth/signup`: visitors who make an account for themselves.

use ferrostock_models::{AuthSignup, AuthenticatedAnswer};
use http::StatusCode;
use serde_json::{Map, Value};

use super::answer::{BAD_NAME, DOMAIN_REFUSED, EMAIL_TAKEN, NAME_TAKEN, REQUIRED};
use super::user::User;
use super::{answer, email, login, verify};
use crate::account::AccountCall;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, FieldErrors, Result};
use ferrostock_kernel::mail::Mail;
use ferrostock_kernel::setting::Settings;

/// What a name may be made of, beside letters and digits.
const MARKS: &str = "@.+-_";

/// The settings that new accounts are made by.
pub const SETTINGS: [&str; 3] = [
    "LOGIN_MAIL_REQUIRED",
    "LOGIN_SIGNUP_MAIL_RESTRICTION",
    "SIGNUP_GROUP",
];

/// Whether visitors may make an account: the administrators allow it (`LOGIN_ENABLE_REG`), and mail
/// can be sent.
pub async fn is_open(call: &AccountCall, db: &impl Session) -> Result<bool> {
    if !call.accounts.sends_mail() {
        return Ok(false);
    }
    let settings = Settings::load(db, &["LOGIN_ENABLE_REG"]).await?;
    Ok(settings.flag("LOGIN_ENABLE_REG"))
}

/// Refuses who is signed in already (409), and everybody where visitors make no accounts (403).
pub async fn ensure_open(call: &AccountCall) -> Result<()> {
    login::ensure_nobody(call)?;
    if is_open(call, &call.db.get().await?).await? {
        return Ok(());
    }
    Err(answer::bare(StatusCode::FORBIDDEN))
}

/// Adds what speaks against a new account: all of it, also that somebody has the name or the address.
pub async fn check(
    call: &AccountCall,
    fields: &Map<String, Value>,
    errors: &mut FieldErrors,
) -> Result<()> {
    let text = |name: &str| fields.get(name).and_then(Value::as_str).unwrap_or_default();
    let (username, address) = (text("username"), text("email"));
    let settings = Settings::load(&call.db.get().await?, &SETTINGS).await?;
    if username.is_empty() && !errors.has("username") {
        errors.add("username", REQUIRED);
    }
    if !is_name(username) {
        errors.add("username", BAD_NAME);
    }
    if !errors.has("email")
        && let Err(message) = check_address(address, &settings)
    {
        errors.add("email", message);
    }
    if fields.contains_key("password") {
        User::new(username, address).check_password("password", text("password"), errors);
    }
    let asked = |name: &str, value: &str| !value.is_empty() && !errors.has(name);
    let (named, addressed) = (asked("username", username), asked("email", address));
    if !named && !addressed {
        return Ok(());
    }
    // It tells who has an account: asking is slowed like guessing passwords.
    let subject = if addressed { address } else { username };
    let _counted = call
        .auth
        .throttle
        .begin(&format!("signup of {subject}"), call.origin.address)
        .await?;
    let db = call.db.get().await?;
    if named && is_taken(&db, username).await? {
        errors.add("username", NAME_TAKEN);
    }
    if addressed && email::is_taken(&db, address).await? {
        errors.add("email", EMAIL_TAKEN);
    }
    Ok(())
}

/// Makes an account and signs in: with the password that was chosen just now, which is no proof of who
/// somebody is.
pub async fn post(call: &AccountCall, body: AuthSignup) -> Result<AuthenticatedAnswer> {
    let username = body.username.ok_or_else(|| answer::required("username"))?;
    let hash = call.auth.hasher.hash(body.password).await?;
    let user = User {
        password: hash,
        has_usable_password: true,
        ..User::new(&username, &body.email.unwrap_or_default())
    };
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let settings = Settings::load(&transaction, &SETTINGS).await?;
    let (user, mail) = make(call, &transaction, None, user, &settings).await?;
    let answer = login::finish(call, transaction, &user, Vec::new()).await?;
    if let Some(mail) = mail {
        call.accounts.send_later(mail)?;
    }
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
) -> Result<(User, Option<Mail>)> {
    claim(db, &user).await?;
    let row = db
        .query_opt(
            "INSERT INTO app_user (id, username, password, email)
             VALUES (coalesce($1, nextval(pg_get_serial_sequence('app_user', 'id'))), $2, $3, $4)
             ON CONFLICT (username) DO NOTHING RETURNING id",
            &[&id, &user.username, &user.password, &user.email],
        )
        .await?;
    let row = row.ok_or_else(name_taken)?;
    let user = User {
        id: row.try_get("id")?,
        ..user
    };
    join_group(db, user.id, settings).await?;
    email::adopt(db, user.id).await?;
    let mail = if user.email.is_empty() {
        None
    } else {
        Some(verify::mail(call, db, user.id, &user.email).await?)
    };
    audit::record(db, call.event("user.signup").about(user.id)).await?;
    Ok((user, mail))
}

/// Sees to it that nobody else gets the name or the address of a new account until the transaction ends;
/// refuses what somebody has. 400.
pub async fn claim(db: &impl Session, user: &User) -> Result<()> {
    // In one order, whoever wants which.
    for (kind, text) in [("username", &user.username), ("address", &user.email)] {
        db.execute(
            "SELECT pg_advisory_xact_lock(hashtextextended($1 || ':' || fold($2), 0))",
            &[&kind, text],
        )
        .await?;
    }
    if is_taken(db, &user.username).await? {
        return Err(name_taken());
    }
    if !user.email.is_empty() && email::is_taken(db, &user.email).await? {
        return Err(email::taken());
    }
    Ok(())
}

/// Whether somebody has a name, in whatever case.
pub async fn is_taken(db: &impl Session, username: &str) -> Result<bool> {
    let row = db
        .query_opt(
            "SELECT 1 FROM app_user WHERE fold(username) = fold($1) LIMIT 1",
            &[&username],
        )
        .await?;
    Ok(row.is_some())
}

/// Whether a name has only the characters that names may have.
pub fn is_name(username: &str) -> bool {
    username
        .chars()
        .all(|c| c.is_alphanumeric() || MARKS.contains(c))
}

/// A name is somebody's already. 400.
pub fn name_taken() -> Error {
    Error::field("username", NAME_TAKEN)
}

/// Checks the address of a new account, which may be empty where none is needed. The error is what is
/// said of it.
pub fn check_address(address: &str, settings: &Settings) -> Result<(), &'static str> {
    let domains = settings
        .text("LOGIN_SIGNUP_MAIL_RESTRICTION")
        .unwrap_or_default();
    let allowed = is_allowed(address, &domains);
    if address.is_empty() && (!allowed || settings.flag("LOGIN_MAIL_REQUIRED")) {
        return Err(REQUIRED);
    }
    if allowed { Ok(()) } else { Err(DOMAIN_REFUSED) }
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
        assert!(is_allowed("", ""));
        assert!(is_allowed("a@Example.org", "@shop.example, @example.org"));
        assert!(!is_allowed("a@example.org.evil.example", "@example.org"));
        assert!(!is_allowed("a@other.example", "@example.org"));
        assert!(!is_allowed("", "@example.org"));
    }

    #[test]
    fn names_have_letters_digits_and_a_few_marks() {
        for name in ["paula", "Ünal", "a.b@c+d-e_f", "7"] {
            assert!(is_name(name), "{name}");
        }
        for name in ["a b", "a/b", "a\0", "<a>"] {
            assert!(!is_name(name), "{name}");
        }
    }
}
