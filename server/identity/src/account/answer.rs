//! How the account API answers: who is signed in, which ways on there are, and what is wrong.

use ferrostock_api::{ApiError, Operation};
use ferrostock_models::{
    AuthStatus, Authenticated, AuthenticatedAnswer, AuthenticationMeta, AuthenticationMethod,
};
use http::StatusCode;
use serde_json::{Value, json};

use super::user::User;
use super::{mfa, signup};
use crate::account::AccountCall;
use crate::auth::session::{Found, Proof, Stage};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, NON_FIELD, Result};

/// For how long a proof of who one is counts as recent, in seconds.
const RECENT: f64 = 300.0;

/// A field is missing.
pub const REQUIRED: &str = "This field is required.";
/// A name is somebody's.
pub const NAME_TAKEN: &str = "A user with that username already exists.";
/// A name has other characters than names have.
pub const BAD_NAME: &str = "Enter a valid username. This value may contain only letters, numbers, and @/./+/-/_ \
                            characters.";
/// An address is somebody's.
pub const EMAIL_TAKEN: &str = "A user is already registered with this email address.";
/// An address is of a domain that the administrators don't let sign up.
pub const DOMAIN_REFUSED: &str = "Addresses of this domain may not sign up here.";
/// The password is not the one of now.
pub const WRONG_CURRENT: &str = "Please type your current password.";

/// Somebody is signed in.
pub fn authenticated(user: &User, methods: &[Proof]) -> AuthenticatedAnswer {
    AuthenticatedAnswer {
        status: 200,
        data: Authenticated {
            user: user.shown(),
            methods: methods.iter().map(shown).collect(),
        },
        meta: AuthenticationMeta {
            is_authenticated: true,
            session_token: None,
            access_token: None,
        },
    }
}

fn shown(proof: &Proof) -> AuthenticationMethod {
    AuthenticationMethod {
        method: proof.method.clone(),
        at: proof.at,
        username: proof.username.clone(),
        email: proof.email.clone(),
        r#type: proof.kind.clone(),
        id: proof.id,
        reauthenticated: proof.reauthenticated,
        provider: proof.provider.clone(),
        uid: proof.uid.clone(),
        passwordless: proof.passwordless,
        ..AuthenticationMethod::default()
    }
}

/// It is done.
pub fn done() -> AuthStatus {
    AuthStatus { status: 200 }
}

/// Nobody is signed in: 401 with the ways to sign in, and the one that is under way.
pub async fn unauthenticated(
    call: &AccountCall,
    db: &impl Session,
    pending: Option<&Pending>,
) -> Result<Error> {
    let mut flows = vec![json!({ "id": "login" })];
    if call.accounts.settings.login_by_code {
        flows.push(json!({ "id": "login_by_code" }));
    }
    let may_sign_up = signup::is_open(call, db).await?;
    if may_sign_up {
        flows.push(json!({ "id": "signup" }));
    }
    flows.extend(call.accounts.providers.flows(db).await?);
    flows.push(json!({ "id": "mfa_login_webauthn" }));
    if may_sign_up {
        flows.push(json!({ "id": "mfa_signup_webauthn" }));
    }
    if let Some(pending) = pending {
        let id = pending.stage.id();
        flows.retain(|flow| flow["id"] != id);
        let mut flow = json!({ "id": id, "is_pending": true });
        if let (Stage::MfaAuthenticate, Some(user_id)) = (&pending.stage, pending.user_id) {
            flow["types"] = json!(mfa::types(db, user_id).await?);
        }
        if let Stage::ProviderSignup(identity) = &pending.stage {
            flow["provider"] = json!(call.accounts.providers.shown(&identity.provider));
        }
        flows.push(flow);
    }
    Ok(with_flows(&json!({ "flows": flows }), false))
}

fn with_flows(data: &Value, is_authenticated: bool) -> Error {
    Error::Body {
        status: StatusCode::UNAUTHORIZED,
        body: json!({
            "status": 401,
            "data": data,
            "meta": { "is_authenticated": is_authenticated },
        }),
    }
}

/// A sign-in that is under way.
pub struct Pending {
    /// What it waits for.
    pub stage: Stage,
    /// Whose it is, as far as is known.
    pub user_id: Option<i64>,
}

impl Pending {
    /// What a session waits for.
    pub fn of(session: &Found) -> Option<Self> {
        let stage = session.data.stage.clone().filter(|_| session.pending)?;
        Some(Self {
            stage,
            user_id: session.user_id,
        })
    }
}

/// Some changes ask for a recent proof of who one is: 401 with the ways to prove it otherwise.
pub async fn ensure_recent(db: &impl Session, user: &User, methods: &[Proof]) -> Result<()> {
    let now = Proof::now("").at;
    if methods.last().is_some_and(|proof| now - proof.at < RECENT) {
        return Ok(());
    }
    let mut flows = Vec::new();
    if user.has_usable_password {
        flows.push(json!({ "id": "reauthenticate" }));
    }
    let types = mfa::types(db, user.id).await?;
    if !types.is_empty() {
        flows.push(json!({ "id": "mfa_reauthenticate", "types": types }));
    }
    // Who has nothing to prove it with has proved all that there is.
    if flows.is_empty() {
        return Ok(());
    }
    let shown: Vec<_> = methods.iter().map(shown).collect();
    let data = json!({ "user": user.shown(), "methods": shown, "flows": flows });
    Err(with_flows(&data, true))
}

/// One thing is wrong. 400.
pub fn invalid(param: &str, code: &str, message: &str) -> Error {
    failed(StatusCode::BAD_REQUEST, Some(param), code, message)
}

/// A field is missing. 400.
pub fn required(param: &str) -> Error {
    invalid(param, "required", REQUIRED)
}

/// A key of nothing that there is to choose. 400.
pub fn no_choice(param: &str, key: &i64) -> Error {
    let message = format!("Select a valid choice. {key} is not one of the available choices.");
    invalid(param, "invalid_choice", &message)
}

/// A refusal with a reason.
pub fn failed(status: StatusCode, param: Option<&str>, code: &str, message: &str) -> Error {
    let mut error = json!({ "message": message, "code": code });
    if let Some(param) = param {
        error["param"] = json!(param);
    }
    Error::Body {
        status,
        body: json!({ "status": status.as_u16(), "errors": [error] }),
    }
}

/// A refusal that is only a status, such as 409 for what does not fit the state of affairs.
pub fn bare(status: StatusCode) -> Error {
    Error::Body {
        status,
        body: json!({ "status": status.as_u16() }),
    }
}

/// What is asked for does not fit the state of affairs. 409.
pub fn conflict() -> Error {
    bare(StatusCode::CONFLICT)
}

/// What is said of a field; what concerns the body as a whole is of none.
fn entries(name: &str, messages: &Value) -> Vec<Value> {
    let one = std::slice::from_ref(messages);
    let all = messages.as_array().map_or(one, Vec::as_slice);
    let about = |message: &Value| match message.as_str() {
        Some(message) if name == "detail" || name == NON_FIELD => {
            json!({ "message": message, "code": "invalid" })
        }
        Some(message) => entry(name, message),
        None => entry(name, "Enter a valid value."),
    };
    all.iter().map(about).collect()
}

fn entry(param: &str, message: &str) -> Value {
    let message = match message {
        "This field may not be blank." | "This field may not be null." => REQUIRED,
        other => other,
    };
    json!({ "message": message, "code": code_of(message), "param": param })
}

/// The code that clients know a message by.
fn code_of(message: &str) -> &'static str {
    const CODES: [(&str, &str); 13] = [
        (REQUIRED, "required"),
        (NAME_TAKEN, "username_taken"),
        (EMAIL_TAKEN, "email_taken"),
        (WRONG_CURRENT, "enter_current_password"),
        ("Expected a list of items", "invalid_list"),
        ("Select a valid choice.", "invalid_choice"),
        ("This password is too short.", "password_too_short"),
        ("This password is too common.", "password_too_common"),
        (
            "This password is entirely numeric.",
            "password_entirely_numeric",
        ),
        ("The password is too similar", "password_too_similar"),
        ("Ensure this field has no more", "max_length"),
        ("Ensure this field has at least", "min_length"),
        (
            "Null characters are not allowed.",
            "null_characters_not_allowed",
        ),
    ];
    CODES
        .iter()
        .find(|(start, _)| message.starts_with(start))
        .map_or("invalid", |(_, code)| code)
}

/// Gives an error that arose anywhere the form in which the account API tells of it: what is wrong with
/// the fields of a body in their order. What concerns HTTP itself, such as an unknown path, keeps its
/// form.
pub fn translate(error: ApiError, operation: Option<&Operation>) -> ApiError {
    let status = error.status;
    let list = match (status, error.body.as_object()) {
        (StatusCode::BAD_REQUEST, Some(body)) if !body.contains_key("errors") => {
            let fields = operation.and_then(|operation| operation.form.body);
            let fields = fields.unwrap_or_default();
            let place = |name: &str| fields.iter().position(|field| field.name == name);
            let mut told: Vec<_> = body.iter().collect();
            told.sort_by_key(|(name, _)| place(name).unwrap_or(usize::MAX));
            told.iter()
                .flat_map(|(name, messages)| entries(name, messages))
                .collect()
        }
        (StatusCode::TOO_MANY_REQUESTS, _) => vec![json!({
            "message": "Too many failed login attempts. Try again later.",
            "code": "too_many_login_attempts",
        })],
        _ => return error,
    };
    ApiError {
        body: json!({ "status": status.as_u16(), "errors": list }),
        ..error
    }
}
