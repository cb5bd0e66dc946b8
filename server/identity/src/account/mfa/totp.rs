//! Authenticator apps (RFC 6238): `account/authenticators/totp`.

use std::time::{SystemTime, UNIX_EPOCH};

use ferrostock_kernel::db::Row;
use ferrostock_models::{AuthCode, AuthStatus, AuthTotp, AuthTotpAnswer};
use http::StatusCode;
use rand::RngCore as _;
use serde_json::json;
use totp_rs::{Builder, Secret, Totp};

use super::super::answer;
use super::super::user::signed_in_to_change;
use super::{ensure_may_add, recovery};
use crate::account::AccountCall;
use crate::auth::token::SecretKey;
use crate::auth::{seal, session};
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};

/// Length of a secret in bytes, as RFC 4226 advises.
const SECRET: usize = 20;
/// How many steps a clock may be off, either way; RFC 6238 advises one.
const SKEW: u16 = 1;

fn app(secret: &[u8]) -> Builder {
    Builder::new()
        .with_secret(Secret::from(secret.to_vec()))
        .with_skew(SKEW)
}

fn build(builder: Builder) -> Result<Totp> {
    builder.build().map_err(Error::internal)
}

/// What a sealed secret belongs to.
fn belongs_to(user_id: i64) -> String {
    format!("totp {user_id}")
}

/// Seals the secret of an app that was set up elsewhere, as text (RFC 4648, base 32); an error when
/// no app works with it.
pub fn sealed(key: &SecretKey, user_id: i64, secret: &str) -> Result<Vec<u8>> {
    // What is wrong with it would tell of it.
    let unreadable = || Error::internal("the secret is none of an authenticator app");
    let secret = Secret::try_from_base32(secret.trim()).map_err(|_| unreadable())?;
    let secret = secret.as_bytes();
    build(app(secret)).map_err(|_| unreadable())?;
    seal::seal(key, &belongs_to(user_id), secret)
}

/// Seals the secrets of all apps under another key. Without the old key they can't be read: the apps
/// then stay, so that nobody signs in without one, and no code is right. Gives their number.
pub async fn reseal(db: &impl Session, old: Option<&SecretKey>, new: &SecretKey) -> Result<u64> {
    let rows = db
        .query("SELECT user_id, secret FROM totp FOR UPDATE", &[])
        .await?;
    for row in &rows {
        let user_id: i64 = row.try_get("user_id")?;
        let secret = if let Some(old) = old {
            seal::open(old, &belongs_to(user_id), row.try_get("secret")?)?
        } else {
            let mut nobodys = vec![0; SECRET];
            rand::rng().fill_bytes(&mut nobodys);
            nobodys
        };
        let sealed = seal::seal(new, &belongs_to(user_id), &secret)?;
        db.execute(
            "UPDATE totp SET secret = $2 WHERE user_id = $1",
            &[&user_id, &sealed],
        )
        .await?;
    }
    Ok(rows.len() as u64)
}

/// The step whose code this is, if it is one of now.
fn step(secret: &[u8], code: &str) -> Result<Option<i64>> {
    let now = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_err(Error::internal)?
        .as_secs();
    let code: String = code.chars().filter(|c| !c.is_whitespace()).collect();
    let found = build(app(secret))?.check(&code, now);
    Ok(found.map(|step| step as i64))
}

/// The primary key of the user's app, if the code is one of now of it; then it is used up.
pub async fn uses(
    key: &SecretKey,
    db: &impl Session,
    user_id: i64,
    code: &str,
) -> Result<Option<i64>> {
    let row = db
        .query_opt("SELECT secret FROM totp WHERE user_id = $1", &[&user_id])
        .await?;
    let Some(row) = row else { return Ok(None) };
    let secret = seal::open(key, &belongs_to(user_id), row.try_get("secret")?)?;
    let Some(step) = step(&secret, code)? else {
        return Ok(None);
    };
    // Of those who show the same code at the same time, one is first.
    let used = db
        .query_opt(
            "UPDATE totp SET last_step = $2, last_used = now()
             WHERE user_id = $1 AND last_step < $2 RETURNING id",
            &[&user_id, &step],
        )
        .await?;
    Ok(used.map(|row| row.try_get("id")).transpose()?)
}

const COLUMNS: &str = "SELECT extract(epoch FROM created)::float8 AS created_at,
    extract(epoch FROM last_used)::float8 AS last_used_at FROM totp WHERE user_id = $1";

fn read(row: &Row) -> Result<AuthTotp> {
    Ok(AuthTotp {
        r#type: "totp".into(),
        created_at: row.try_get("created_at")?,
        last_used_at: row.try_get("last_used_at")?,
    })
}

/// Shows the user's app. Without one, 404 with a fresh secret to set one up with.
pub async fn get(call: &AccountCall) -> Result<AuthTotpAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = signed_in_to_change(call, &transaction).await?;
    if let Some(row) = transaction.query_opt(COLUMNS, &[&user.id]).await? {
        return Ok(AuthTotpAnswer {
            status: 200,
            meta: None,
            data: read(&row)?,
        });
    }
    ensure_may_add(call, &transaction, &user).await?;
    let mut secret = [0; SECRET];
    rand::rng().fill_bytes(&mut secret);
    let sealed = seal::seal(&call.auth.key, &belongs_to(user.id), &secret)?;
    session.data.totp_secret = Some(sealed);
    session::remember(&transaction, session.id, &session.data).await?;
    transaction.commit().await?;
    // The form of these addresses has no place for a colon in names.
    let name = |text: &str| text.replace(':', " ");
    let app = build(
        app(&secret)
            .with_account_name(name(&user.username))
            .with_issuer(Some(name(&call.instance))),
    )?;
    Err(Error::Body {
        status: StatusCode::NOT_FOUND,
        body: json!({
            "status": 404,
            "meta": {
                "secret": app.secret().to_base32(),
                "totp_url": app.to_url().map_err(Error::internal)?,
            },
        }),
    })
}

/// Sets up the app that knows the secret which was shown.
pub async fn post(call: &AccountCall, body: AuthCode) -> Result<AuthTotpAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, mut session) = signed_in_to_change(call, &transaction).await?;
    if transaction.query_opt(COLUMNS, &[&user.id]).await?.is_some() {
        // No code belongs to the app that is not asked for.
        return Err(super::authenticate::incorrect());
    }
    ensure_may_add(call, &transaction, &user).await?;
    answer::ensure_recent(&transaction, &user, &session.data.methods).await?;
    let found = match session.data.totp_secret.take() {
        Some(sealed) => {
            let secret = seal::open(&call.auth.key, &belongs_to(user.id), &sealed)?;
            step(&secret, &body.code)?.map(|step| (sealed, step))
        }
        None => None,
    };
    let Some((sealed, step)) = found else {
        return Err(super::authenticate::incorrect());
    };
    let row = transaction
        .query_opt(
            "INSERT INTO totp (user_id, secret, last_step) VALUES ($1, $2, $3)
             ON CONFLICT (user_id) DO NOTHING
             RETURNING extract(epoch FROM created)::float8 AS created_at,
                       extract(epoch FROM last_used)::float8 AS last_used_at",
            &[&user.id, &sealed, &step],
        )
        .await?;
    let Some(row) = row else {
        return Err(super::authenticate::incorrect());
    };
    recovery::make_if_none(&transaction, user.id).await?;
    session::remember(&transaction, session.id, &session.data).await?;
    if call.caller.must_enrol {
        // What this opens to the session that set it up, it must not open to those that did not.
        session::end_others(&transaction, user.id, session.id).await?;
    }
    audit::record(&transaction, call.event("totp.create").about(user.id)).await?;
    let answer = AuthTotpAnswer {
        status: 200,
        meta: None,
        data: read(&row)?,
    };
    transaction.commit().await?;
    Ok(answer)
}

/// Removes the user's app, if there is one; with the last second factor the recovery codes go, and so
/// does the trust in browsers.
pub async fn delete(call: &AccountCall) -> Result<AuthStatus> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, session) = signed_in_to_change(call, &transaction).await?;
    answer::ensure_recent(&transaction, &user, &session.data.methods).await?;
    let gone = transaction
        .execute("DELETE FROM totp WHERE user_id = $1", &[&user.id])
        .await?;
    if gone == 0 {
        return Ok(answer::done());
    }
    recovery::remove_if_alone(&transaction, user.id).await?;
    audit::record(&transaction, call.event("totp.delete").about(user.id)).await?;
    transaction.commit().await?;
    Ok(answer::done())
}
