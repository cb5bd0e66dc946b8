//! `auth/provider/signup`: accounts for those who signed in with a provider and have none yet.
//!
//! The provider says who it is; with which name and which address the account is made is asked, or,
//! if the administrators say so (`LOGIN_SIGNUP_SSO_AUTO`), taken from the provider where that is
//! unambiguous. An address or a name that somebody has already is never a way into their account.

use ferrostock_models::{
    AuthEmailAddress, AuthProviderSignup, AuthProviderSignupAnswer, AuthProviderSignupData,
    AuthUser, AuthenticatedAnswer,
};
use http::StatusCode;

use super::complete::{self, Refusal};
use crate::account::AccountCall;
use crate::account::answer;
use crate::account::signup::{check_address, claim, is_name, is_taken, join_group, name_taken};
use crate::account::user::{NO_PASSWORD, User};
use crate::account::{email, login, verify};
use crate::auth::Identity;
use crate::auth::session::{self, Opening, Stage};
use ferrostock_kernel::audit;
use ferrostock_kernel::db::{Session, Transaction};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::setting::Settings;

/// The settings that accounts are made by.
const SETTINGS: [&str; 6] = [
    "LOGIN_ENABLE_SSO",
    "LOGIN_ENABLE_SSO_REG",
    "LOGIN_SIGNUP_SSO_AUTO",
    "LOGIN_MAIL_REQUIRED",
    "LOGIN_SIGNUP_MAIL_RESTRICTION",
    "SIGNUP_GROUP",
];

/// Name and address of a new account.
struct Wanted {
    username: String,
    /// Empty for none.
    email: String,
}

/// Whether somebody whom a provider knows may make an account (`LOGIN_ENABLE_SSO` and
/// `LOGIN_ENABLE_SSO_REG`).
pub fn is_open(settings: &Settings) -> bool {
    settings.flag("LOGIN_ENABLE_SSO") && settings.flag("LOGIN_ENABLE_SSO_REG")
}

/// Makes an account for somebody who has none, or has the sign-in wait for what is to be asked.
pub async fn begin(
    call: &AccountCall,
    transaction: Transaction<'_>,
    identity: Identity,
) -> Result<AuthenticatedAnswer, Refusal> {
    let settings = Settings::load(&transaction, &SETTINGS).await?;
    if !is_open(&settings) {
        return Err(Refusal::SignupClosed);
    }
    if settings.flag("LOGIN_SIGNUP_SSO_AUTO")
        && let Ok(wanted) = wanted(&identity, AuthProviderSignup::default(), &settings)
        && is_free(&transaction, &wanted).await?
    {
        return Ok(make(call, transaction, &identity, wanted, &settings).await?);
    }
    let stage = Stage::ProviderSignup(identity);
    let waits = login::hold(call, transaction, Opening::default(), stage, None).await?;
    Err(waits.into())
}

/// Who is about to make an account; 409 when nobody is.
pub async fn waiting(call: &AccountCall, db: &impl Session) -> Result<Identity> {
    let session = session::find(db, &call.visitor).await?;
    let stage = session.filter(|session| session.pending);
    match stage.and_then(|session| session.data.stage) {
        Some(Stage::ProviderSignup(identity)) => Ok(identity),
        _ => Err(answer::conflict()),
    }
}

/// Shows who is about to make an account.
pub async fn get(call: &AccountCall) -> Result<AuthProviderSignupAnswer> {
    let identity = waiting(call, &call.db.get().await?).await?;
    let username = identity.username.clone();
    let display = username
        .clone()
        .unwrap_or_else(|| identity.display().to_owned());
    let addresses = identity.email.iter().map(|email| AuthEmailAddress {
        email: email.clone(),
        primary: true,
        verified: identity.email_verified,
    });
    Ok(AuthProviderSignupAnswer {
        status: 200,
        data: AuthProviderSignupData {
            email: addresses.collect(),
            account: call.accounts.providers.account(
                &identity.provider,
                identity.subject.clone(),
                identity.display().to_owned(),
            ),
            user: AuthUser {
                display: Some(display),
                has_usable_password: Some(false),
                email: identity.email.clone(),
                username,
                ..AuthUser::default()
            },
        },
    })
}

/// Makes the account, and signs in.
pub async fn post(call: &AccountCall, body: AuthProviderSignup) -> Result<AuthenticatedAnswer> {
    let connection = call.db.get().await?;
    let identity = waiting(call, &connection).await?;
    drop(connection);
    // It would tell which names and addresses there are.
    let _counted = call
        .auth
        .throttle
        .begin(
            &format!("signup of {} at {}", identity.subject, identity.issuer),
            call.origin.address,
        )
        .await?;
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let identity = waiting(call, &transaction).await?;
    let settings = Settings::load(&transaction, &SETTINGS).await?;
    if !is_open(&settings) {
        return Err(answer::bare(StatusCode::FORBIDDEN));
    }
    let wanted = wanted(&identity, body, &settings)?;
    make(call, transaction, &identity, wanted, &settings).await
}

/// What is asked for, else what the provider tells; the error says what is wrong or missing.
fn wanted(identity: &Identity, body: AuthProviderSignup, settings: &Settings) -> Result<Wanted> {
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let username = given(body.username)
        .or_else(|| identity.username.clone())
        .ok_or_else(|| answer::required("username"))?;
    if !is_name(&username) {
        return Err(Error::field("username", answer::BAD_NAME));
    }
    let email = given(body.email)
        .or_else(|| identity.email.clone())
        .unwrap_or_default();
    check_address(&email, settings).map_err(|message| Error::field("email", message))?;
    Ok(Wanted { username, email })
}

/// Whether nobody has the name or the address.
async fn is_free(db: &impl Session, wanted: &Wanted) -> Result<bool> {
    let address_is_free = wanted.email.is_empty() || !email::is_taken(db, &wanted.email).await?;
    Ok(address_is_free && !is_taken(db, &wanted.username).await?)
}

async fn make(
    call: &AccountCall,
    transaction: Transaction<'_>,
    identity: &Identity,
    wanted: Wanted,
    settings: &Settings,
) -> Result<AuthenticatedAnswer> {
    let Wanted { username, email } = wanted;
    claim(&transaction, &User::new(&username, &email)).await?;
    let row = transaction
        .query_opt(
            "INSERT INTO app_user (username, password, email, first_name, last_name)
             VALUES ($1, $2, $3, $4, $5)
             ON CONFLICT (username) DO NOTHING RETURNING id",
            &[
                &username,
                &NO_PASSWORD,
                &email,
                &identity.first_name,
                &identity.last_name,
            ],
        )
        .await?
        .ok_or_else(name_taken)?;
    let user_id: i64 = row.try_get("id")?;
    if !complete::link(&transaction, user_id, identity).await? {
        // Somebody made an account for it meanwhile.
        return Err(answer::conflict());
    }
    join_group(&transaction, user_id, settings).await?;
    email::adopt(&transaction, user_id).await?;
    let told = identity.email.as_deref().unwrap_or_default();
    let is_verified = identity.email_verified && told.eq_ignore_ascii_case(&email);
    let mut mail = None;
    if is_verified {
        transaction
            .execute(
                "UPDATE email_address SET verified = true
                 WHERE user_id = $1 AND fold(email) = fold($2)",
                &[&user_id, &email],
            )
            .await?;
    } else if !email.is_empty() && call.accounts.sends_mail() {
        mail = Some(verify::mail(call, &transaction, user_id, &email).await?);
    }
    let event = call
        .event("user.signup")
        .about(user_id)
        .with("provider", identity.provider.as_str());
    audit::record(&transaction, event).await?;
    let user = User::find(&transaction, user_id)
        .await?
        .ok_or_else(crate::account::user::gone)?;
    let methods = vec![complete::proof(identity)];
    let answer = login::go_on(call, transaction, &user, methods).await?;
    if let Some(mail) = mail {
        call.accounts.send_later(mail)?;
    }
    Ok(answer)
}
