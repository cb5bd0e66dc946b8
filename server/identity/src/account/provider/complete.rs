//! What becomes of whoever a provider says that it is.

use ferrostock_models::AuthenticatedAnswer;
use http::StatusCode;

use super::flow::Process;
use super::signup;
use crate::account::AccountCall;
use crate::account::user::{self, User, signed_in_to_change};
use crate::account::{answer, login};
use crate::auth::Identity;
use crate::auth::session::Proof;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};

/// Why a sign-in with a provider did not come to its end.
#[derive(Debug)]
pub enum Refusal {
    /// Whoever it is has no account here, and may not make one.
    SignupClosed,
    /// The account elsewhere is connected with somebody else here.
    ConnectedOther,
    /// Nobody is signed in whom it could be connected with; the answer says so.
    NotSignedIn(Error),
    /// Whoever is signed in has not proved lately who they are; the answer says how to.
    NotRecent(Error),
    /// More is needed, or it failed; the answer says which.
    Answer(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Answer(error)
    }
}

impl Refusal {
    /// The code that a page is told; `None` when the sign-in only waits for more.
    pub fn code(&self) -> Option<&'static str> {
        match self {
            Self::SignupClosed => Some("signup_closed"),
            Self::ConnectedOther => Some("connected_other"),
            Self::NotSignedIn(_) => Some("permission_denied"),
            Self::NotRecent(_) => Some("reauthentication_required"),
            Self::Answer(error) if waits(error) => None,
            Self::Answer(_) => Some("unknown"),
        }
    }

    /// A failure of ours, which no page is told as a code.
    pub fn ours(self) -> Result<Self> {
        match self {
            Self::NotSignedIn(error) | Self::NotRecent(error) | Self::Answer(error)
                if !matches!(error, Error::Body { .. }) =>
            {
                Err(error)
            }
            other => Ok(other),
        }
    }
}

/// The answer of the account API.
impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::SignupClosed => answer::bare(StatusCode::FORBIDDEN),
            Refusal::ConnectedOther => answer::failed(
                StatusCode::BAD_REQUEST,
                None,
                "connected_other",
                "The third-party account is already connected to a different account.",
            ),
            Refusal::NotSignedIn(error) | Refusal::NotRecent(error) | Refusal::Answer(error) => {
                error
            }
        }
    }
}

/// Whether an answer says that a sign-in is under way.
fn waits(error: &Error) -> bool {
    let Error::Body { body, .. } = error else {
        return false;
    };
    let flows = body["data"]["flows"].as_array();
    flows.is_some_and(|flows| flows.iter().any(|flow| flow["is_pending"] == true))
}

/// Signs whoever it is in, or connects the account with whoever is signed in: in this session, if
/// one is named.
pub async fn complete(
    call: &AccountCall,
    identity: Identity,
    process: Process,
    session_id: Option<i64>,
) -> Result<AuthenticatedAnswer, Refusal> {
    match process {
        Process::Login => sign_in(call, identity).await,
        Process::Connect => connect(call, &identity, session_id).await,
    }
}

/// The proof that it is.
pub fn proof(identity: &Identity) -> Proof {
    Proof {
        provider: Some(identity.provider.clone()),
        uid: Some(identity.subject.clone()),
        ..Proof::now("socialaccount")
    }
}

async fn sign_in(call: &AccountCall, identity: Identity) -> Result<AuthenticatedAnswer, Refusal> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    // Of first sign-ins at the same time one makes the account, and the others find it.
    let name = format!("provider account:{} {}", identity.issuer, identity.subject);
    transaction
        .execute(
            "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))",
            &[&name],
        )
        .await?;
    let Some(user_id) = owner(&transaction, &identity).await? else {
        return signup::begin(call, transaction, identity).await;
    };
    // The user before what is the user's, as everywhere.
    user::lock(&transaction, user_id).await?;
    let user = User::find(&transaction, user_id).await?;
    let seen = seen(&transaction, user_id, &identity, true).await?;
    let Some(user) = user.filter(|_| seen) else {
        // The account was disconnected meanwhile, or the user is gone.
        return Err(answer::unauthenticated(call, &transaction, None)
            .await?
            .into());
    };
    let methods = vec![proof(&identity)];
    Ok(login::go_on(call, transaction, &user, methods).await?)
}

async fn connect(
    call: &AccountCall,
    identity: &Identity,
    session_id: Option<i64>,
) -> Result<AuthenticatedAnswer, Refusal> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, session) = signed_in_to_change(call, &transaction)
        .await
        .map_err(Refusal::NotSignedIn)?;
    if session_id.is_some_and(|id| id != session.id) {
        let other = answer::unauthenticated(call, &transaction, None).await?;
        return Err(Refusal::NotSignedIn(other));
    }
    answer::ensure_recent(&transaction, &user, &session.data.methods)
        .await
        .map_err(Refusal::NotRecent)?;
    if link(&transaction, user.id, identity).await? {
        let event = call
            .event("provider.connect")
            .about(user.id)
            .with("provider", identity.provider.as_str());
        audit::record(&transaction, event).await?;
    } else if !seen(&transaction, user.id, identity, false).await? {
        return Err(Refusal::ConnectedOther);
    }
    transaction.commit().await?;
    Ok(answer::authenticated(&user, &session.data.methods))
}

/// Whose an account elsewhere is.
async fn owner(db: &impl Session, identity: &Identity) -> Result<Option<i64>> {
    let row = db
        .query_opt(
            "SELECT user_id FROM provider_account WHERE issuer = $1 AND subject = $2",
            &[&identity.issuer, &identity.subject],
        )
        .await?;
    Ok(row.map(|row| row.try_get("user_id")).transpose()?)
}

/// Connects an account elsewhere with a user; false if it is connected already, with whomever.
pub async fn link(db: &impl Session, user_id: i64, identity: &Identity) -> Result<bool> {
    let made = db
        .execute(
            "INSERT INTO provider_account (user_id, provider, issuer, subject, display)
             VALUES ($1, $2, $3, $4, $5) ON CONFLICT (issuer, subject) DO NOTHING",
            &[
                &user_id,
                &identity.provider,
                &identity.issuer,
                &identity.subject,
                &identity.display(),
            ],
        )
        .await?;
    Ok(made == 1)
}

/// Keeps in mind how an account elsewhere is called now; false if it is not this user's.
async fn seen(
    db: &impl Session,
    user_id: i64,
    identity: &Identity,
    signs_in: bool,
) -> Result<bool> {
    let changed = db
        .execute(
            "UPDATE provider_account
             SET provider = $4, display = $5,
                 last_login = CASE WHEN $6 THEN now() ELSE last_login END
             WHERE user_id = $1 AND issuer = $2 AND subject = $3",
            &[
                &user_id,
                &identity.issuer,
                &identity.subject,
                &identity.provider,
                &identity.display(),
                &signs_in,
            ],
        )
        .await?;
    Ok(changed == 1)
}
