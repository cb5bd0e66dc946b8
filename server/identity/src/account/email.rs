//! `account/email`: the user's e-mail addresses.

use ferrostock_models::{
    AuthEmail, AuthEmailAddress, AuthEmailAddressesAnswer, AuthEmailPrimary, AuthStatus,
};
use http::StatusCode;

use super::key::{self, Kind};
use super::user::{User, signed_in, signed_in_to_change};
use super::{answer, verify};
use crate::account::AccountCall;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};

/// How many addresses a user may have.
const MOST: i64 = 20;

/// Takes the address that stands with the user among the addresses, if it is not there yet.
pub async fn adopt(db: &impl Session, user_id: i64) -> Result<()> {
    db.execute(
        "INSERT INTO email_address (user_id, email, is_primary)
         SELECT id, email, NOT EXISTS (SELECT FROM email_address
                                       WHERE user_id = $1 AND is_primary)
         FROM app_user WHERE id = $1 AND email <> '' AND char_length(email) <= 254
         ON CONFLICT DO NOTHING",
        &[&user_id],
    )
    .await?;
    Ok(())
}

/// Whether an address is somebody's.
pub async fn is_taken(db: &impl Session, email: &str) -> Result<bool> {
    let row = db
        .query_opt(
            "SELECT 1 FROM app_user WHERE fold(email) = fold($1) AND email <> ''
             UNION ALL
             SELECT 1 FROM email_address WHERE fold(email) = fold($1)
             LIMIT 1",
            &[&email],
        )
        .await?;
    Ok(row.is_some())
}

/// Whether somebody else has shown that an address is theirs.
pub async fn is_verified_elsewhere(db: &impl Session, email: &str, user_id: i64) -> Result<bool> {
    let row = db
        .query_opt(
            "SELECT 1 FROM email_address
             WHERE fold(email) = fold($1) AND verified AND user_id <> $2 LIMIT 1",
            &[&email, &user_id],
        )
        .await?;
    Ok(row.is_some())
}

/// An address is somebody's. 400.
pub fn taken() -> Error {
    Error::field("email", answer::EMAIL_TAKEN)
}

fn unknown() -> Error {
    answer::invalid(
        "email",
        "unknown_email",
        "The email address is not assigned to any user account.",
    )
}

async fn list(db: &impl Session, user_id: i64) -> Result<AuthEmailAddressesAnswer> {
    let rows = db
        .query(
            "SELECT email, is_primary, verified FROM email_address WHERE user_id = $1 ORDER BY id",
            &[&user_id],
        )
        .await?;
    let list = rows.iter().map(|row| {
        Ok(AuthEmailAddress {
            email: row.try_get("email")?,
            primary: row.try_get("is_primary")?,
            verified: row.try_get("verified")?,
        })
    });
    Ok(AuthEmailAddressesAnswer {
        status: 200,
        data: list.collect::<Result<_>>()?,
    })
}

/// One of the user's addresses.
struct Address {
    id: i64,
    email: String,
    verified: bool,
    primary: bool,
}

async fn find(db: &impl Session, user: &User, email: &str) -> Result<Address> {
    let row = db
        .query_opt(
            "SELECT id, email, verified, is_primary FROM email_address
             WHERE user_id = $1 AND fold(email) = fold($2) FOR UPDATE",
            &[&user.id, &email],
        )
        .await?
        .ok_or_else(unknown)?;
    Ok(Address {
        id: row.try_get("id")?,
        email: row.try_get("email")?,
        verified: row.try_get("verified")?,
        primary: row.try_get("is_primary")?,
    })
}

/// Who is signed in, with all addresses among the addresses.
async fn owner(call: &AccountCall, db: &impl Session) -> Result<User> {
    let (user, _) = signed_in_to_change(call, db).await?;
    adopt(db, user.id).await?;
    Ok(user)
}

/// Lists the user's addresses.
pub async fn get(call: &AccountCall) -> Result<AuthEmailAddressesAnswer> {
    let connection = call.db.get().await?;
    let (user, _) = signed_in(call, &connection).await?;
    adopt(&connection, user.id).await?;
    list(&connection, user.id).await
}

/// Adds an address, and mails a link to verify it where mail can be sent.
pub async fn post(call: &AccountCall, body: AuthEmail) -> Result<AuthEmailAddressesAnswer> {
    if call.accounts.sends_mail() && call.caller.is_authenticated() {
        // Nobody is to flood the addresses of others.
        let sender = format!("mail by {}", call.caller.user_id);
        let _counted = call
            .auth
            .throttle
            .begin(&sender, call.origin.address)
            .await?;
    }
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let user = owner(call, &transaction).await?;
    if user.has_second_factor {
        // Who takes over a session shall not lead the mail of an account elsewhere that asks for more.
        return Err(answer::invalid(
            "email",
            "add_email_blocked",
            "You cannot add an email address to an account protected by two-factor authentication.",
        ));
    }
    let row = transaction
        .query_one(
            "SELECT count(*) AS count, coalesce(bool_or(fold(email) = fold($2)), false) AS known
             FROM email_address WHERE user_id = $1",
            &[&user.id, &body.email],
        )
        .await?;
    if row.try_get("known")? {
        return Err(answer::invalid(
            "email",
            "duplicate_email",
            "This email address is already associated with this account.",
        ));
    }
    if row.try_get::<_, i64>("count")? >= MOST {
        let message = format!("You cannot add more than {MOST} email addresses.");
        return Err(answer::invalid("email", "max_email_addresses", &message));
    }
    transaction
        .execute(
            "INSERT INTO email_address (user_id, email) VALUES ($1, $2)",
            &[&user.id, &body.email],
        )
        .await?;
    let mail = if call.accounts.sends_mail() {
        Some(verify::mail(call, &transaction, user.id, &body.email).await?)
    } else {
        None
    };
    audit::record(&transaction, call.event("email.create").about(user.id)).await?;
    let all = list(&transaction, user.id).await?;
    transaction.commit().await?;
    if let Some(mail) = mail {
        call.accounts.send_later(mail)?;
    }
    Ok(all)
}

/// Mails the link to verify an address again.
pub async fn put(call: &AccountCall, body: AuthEmail) -> Result<AuthStatus> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let user = owner(call, &transaction).await?;
    let address = find(&transaction, &user, &body.email).await?;
    let mailer = call.accounts.mailer()?;
    if address.verified || key::is_fresh(&transaction, Kind::Email, user.id, &address.email).await?
    {
        return Err(answer::bare(StatusCode::FORBIDDEN));
    }
    let mail = verify::mail(call, &transaction, user.id, &address.email).await?;
    // A key whose mail could not be sent is undone with the transaction.
    mailer.send(mail).await?;
    transaction.commit().await?;
    Ok(answer::done())
}

/// Makes an address the primary one.
pub async fn patch(call: &AccountCall, body: AuthEmailPrimary) -> Result<AuthEmailAddressesAnswer> {
    if !body.primary {
        return Err(answer::required("primary"));
    }
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let user = owner(call, &transaction).await?;
    let address = find(&transaction, &user, &body.email).await?;
    let others = transaction
        .query_opt(
            "SELECT 1 FROM email_address WHERE user_id = $1 AND verified LIMIT 1",
            &[&user.id],
        )
        .await?;
    if !address.verified && others.is_some() {
        return Err(answer::invalid(
            "email",
            "unverified_primary_email",
            "Your primary email address must be verified.",
        ));
    }
    transaction
        .execute(
            "UPDATE email_address SET is_primary = false WHERE user_id = $1 AND is_primary",
            &[&user.id],
        )
        .await?;
    transaction
        .execute(
            "UPDATE email_address SET is_primary = true WHERE id = $1",
            &[&address.id],
        )
        .await?;
    set_of_user(&transaction, &user, &address.email).await?;
    audit::record(&transaction, call.event("email.primary").about(user.id)).await?;
    let all = list(&transaction, user.id).await?;
    transaction.commit().await?;
    Ok(all)
}

/// Sets the address that stands with the user.
async fn set_of_user(db: &impl Session, user: &User, email: &str) -> Result<()> {
    db.execute(
        "UPDATE app_user SET email = $2 WHERE id = $1",
        &[&user.id, &email],
    )
    .await?;
    Ok(())
}

/// Removes an address; the primary one only as the last.
pub async fn delete(call: &AccountCall, body: AuthEmail) -> Result<AuthEmailAddressesAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let user = owner(call, &transaction).await?;
    let address = find(&transaction, &user, &body.email).await?;
    let other = transaction
        .query_opt(
            "SELECT email FROM email_address WHERE user_id = $1 AND id <> $2
             ORDER BY is_primary DESC, verified DESC, id LIMIT 1",
            &[&user.id, &address.id],
        )
        .await?;
    if address.primary && other.is_some() {
        return Err(answer::invalid(
            "email",
            "cannot_remove_primary_email",
            "You cannot remove your primary email address.",
        ));
    }
    transaction
        .execute(
            "DELETE FROM account_key WHERE user_id = $1 AND email = $2",
            &[&user.id, &address.email],
        )
        .await?;
    transaction
        .execute("DELETE FROM email_address WHERE id = $1", &[&address.id])
        .await?;
    if user.email.eq_ignore_ascii_case(&address.email) {
        let email: Option<String> = other.map(|row| row.try_get("email")).transpose()?;
        set_of_user(&transaction, &user, &email.unwrap_or_default()).await?;
    }
    audit::record(&transaction, call.event("email.delete").about(user.id)).await?;
    let left = list(&transaction, user.id).await?;
    transaction.commit().await?;
    Ok(left)
}
