//! `auth/code`: signing in with a code that is mailed; off unless the settings turn it on.

use chrono::Utc;
use ferrostock_models::{AuthCode, AuthCodeRequest, AuthStatus, AuthenticatedAnswer};
use http::StatusCode;
use rand::Rng as _;
use subtle::ConstantTimeEq as _;

use super::answer;
use super::login;
use super::mfa::authenticate::incorrect;
use super::user::{self, User};
use crate::account::AccountCall;
use crate::auth::session::{self, Found, Opening, Proof, SentCode, Stage};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::mail::Mail;

/// What codes are made of: no vowels, and nothing that looks like something else.
const LETTERS: &[u8] = b"BCDFGHJKLMNPQRSTVWXZ23456789";
/// Length of a code.
const LENGTH: usize = 6;
/// How long a code works, in seconds.
const AGE: f64 = 300.0;
/// After so many wrong codes the sign-in is given up.
const MOST_WRONG: u32 = 3;
/// How often a code is sent again.
const MOST_RESENT: u32 = 2;
/// How long to wait before a code is sent again, in seconds.
const RESEND_AFTER: f64 = 10.0;

fn now() -> f64 {
    Utc::now().timestamp_micros() as f64 / 1e6
}

/// A code and what is kept of it.
fn make(call: &AccountCall, email: &str) -> (String, SentCode) {
    let mut random = rand::rng();
    let code: String = (0..LENGTH)
        .map(|_| char::from(LETTERS[random.random_range(0..LETTERS.len())]))
        .collect();
    let sent = SentCode {
        email: email.to_owned(),
        hash: hash(call, email, &code),
        at: now(),
        wrong: 0,
        resent: 0,
    };
    (code, sent)
}

fn hash(call: &AccountCall, email: &str, code: &str) -> Vec<u8> {
    let parts: [&[u8]; 3] = [b"login code", email.as_bytes(), code.as_bytes()];
    call.auth.key.mac(&parts).to_vec()
}

fn mail(call: &AccountCall, email: &str, code: &str) -> Mail {
    Mail {
        to: email.to_owned(),
        subject: format!("{}: your code to sign in", call.instance),
        text: format!(
            "This code signs you in within the next five minutes:\n\n{code}\n\n\
             If you did not ask for it, there is nothing to do.\n"
        ),
    }
}

/// Mails a code. The answer is the same, and comes as fast, whether the address is somebody's or
/// not: the sign-in waits for the code.
pub async fn request(call: &AccountCall, body: AuthCodeRequest) -> Result<()> {
    let email = body.email.ok_or_else(|| answer::required("email"))?;
    let _counted = call
        .auth
        .throttle
        .begin(&format!("login code of {email}"), call.origin.address)
        .await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let user = user::by_email(&transaction, &email).await?;
    let (code, sent) = make(call, &email);
    let stage = Stage::LoginByCode(sent);
    let opening = Opening {
        user_id: user.as_ref().map(|user| user.id),
        ..Opening::default()
    };
    let waits = login::hold(call, transaction, opening, stage, None).await?;
    if user.is_some() {
        call.accounts.send_later(mail(call, &email, &code))?;
    }
    Err(waits)
}

/// The sign-in that waits for a code, and what is kept of the code. 409 if none does.
pub async fn waiting(call: &AccountCall, db: &impl Session) -> Result<(Found, SentCode)> {
    let found = session::find(db, &call.visitor).await?;
    let session = found
        .filter(|session| session.pending)
        .ok_or_else(answer::conflict)?;
    match session.data.stage.clone() {
        Some(Stage::LoginByCode(sent)) => Ok((session, sent)),
        _ => Err(answer::conflict()),
    }
}

/// Signs in with the code that was mailed.
pub async fn confirm(call: &AccountCall, body: AuthCode) -> Result<AuthenticatedAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (mut session, mut sent) = waiting(call, &transaction).await?;
    let given: String = body
        .code
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|c| c.to_ascii_uppercase())
        .collect();
    let right = hash(call, &sent.email, &given).ct_eq(&sent.hash).into() && now() - sent.at < AGE;
    let user_id = session.user_id.filter(|_| right);
    let user = match user_id {
        Some(id) => User::find(&transaction, id).await?,
        None => None,
    };
    let Some(user) = user else {
        sent.wrong += 1;
        if sent.wrong >= MOST_WRONG {
            session::end(&transaction, &call.visitor).await?;
        } else {
            session.data.stage = Some(Stage::LoginByCode(sent));
            session::remember(&transaction, session.id, &session.data).await?;
        }
        transaction.commit().await?;
        return Err(incorrect());
    };
    let proof = Proof {
        email: Some(sent.email),
        ..Proof::now("code")
    };
    // The session that waited is replaced: of two who show the code at the same time, the second
    // finds none.
    login::go_on(call, transaction, &user, vec![proof]).await
}

/// Mails another code for the sign-in that waits for one.
pub async fn resend(call: &AccountCall) -> Result<AuthStatus> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (mut session, before) = waiting(call, &transaction).await?;
    if before.resent >= MOST_RESENT || now() - before.at < RESEND_AFTER {
        return Err(answer::bare(StatusCode::TOO_MANY_REQUESTS));
    }
    let (code, sent) = make(call, &before.email);
    let email = sent.email.clone();
    // What was guessed wrong before still counts.
    session.data.stage = Some(Stage::LoginByCode(SentCode {
        wrong: before.wrong,
        resent: before.resent + 1,
        ..sent
    }));
    session::remember(&transaction, session.id, &session.data).await?;
    let known = session.user_id.is_some();
    transaction.commit().await?;
    if known {
        call.accounts.send_later(mail(call, &email, &code))?;
    }
    Ok(answer::done())
}
