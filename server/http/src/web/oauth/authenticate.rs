//! How applications prove in requests who they are (RFC 6749, 2.3).

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header;

use crate::server::Server;
use crate::web::{Form, Request};
use ferrostock_identity::oauth::client::{Application, find, proves};
use ferrostock_identity::oauth::failure::Failure;

/// The application that a request comes from: a confidential one has proved it, a public one only
/// says so.
pub async fn client(request: &Request<'_>, form: &Form) -> Result<Application, Failure> {
    let refused = || Failure::invalid_client("The client is unknown, or its secret is wrong.");
    let basic = basic(request)?;
    let in_form = form.one("client_id")?;
    let secret = form.one("client_secret")?;
    let (client_id, secrets) = match basic {
        Some(_) if secret.is_some() => {
            return Err(Failure::invalid_request(
                "The client proves who it is in two ways; one is enough.",
            ));
        }
        Some((client_id, ..)) if in_form.is_some_and(|other| *other != client_id) => {
            return Err(Failure::invalid_request("Two clients are named."));
        }
        Some((client_id, secrets)) => (client_id, secrets),
        None => (
            in_form.ok_or_else(refused)?.to_owned(),
            secret.map(str::to_owned).into_iter().collect(),
        ),
    };
    let Server { db, auth, .. } = request.server;
    let application = find(db, &client_id).await?.ok_or_else(refused)?;
    let proven = if application.confidential {
        proves(
            db,
            auth,
            request.visitor.origin.address,
            &application,
            secrets,
        )
        .await?
    } else {
        secrets.iter().all(String::is_empty)
    };
    if proven {
        Ok(application)
    } else {
        Err(refused())
    }
}

/// Like [`client`], for what only clients that keep a secret may do.
pub async fn confidential(request: &Request<'_>, form: &Form) -> Result<Application, Failure> {
    let application = client(request, form).await?;
    if application.confidential {
        Ok(application)
    } else {
        Err(Failure::invalid_client("Only confidential clients may."))
    }
}

/// Name and secret in the `Authorization` header. Each should be encoded like a form's value (RFC
/// 6749, 2.3.1); many clients send the secret as it is, so that is the second reading of it.
fn basic(request: &Request<'_>) -> Result<Option<(String, Vec<String>)>, Failure> {
    let Some(value) = request.headers.get(header::AUTHORIZATION) else {
        return Ok(None);
    };
    let unreadable = || Failure::invalid_client("The Authorization header can't be read.");
    let value = value.to_str().map_err(|_| unreadable())?;
    let (scheme, credentials) = value.split_once(' ').ok_or_else(unreadable)?;
    if !scheme.eq_ignore_ascii_case("basic") {
        return Err(unreadable());
    }
    let decoded = STANDARD.decode(credentials.trim()).ok();
    let text = decoded.and_then(|bytes| String::from_utf8(bytes).ok());
    let (name, secret) = text
        .as_deref()
        .and_then(|text| text.split_once(':'))
        .ok_or_else(unreadable)?;
    let decoded = form_decoded(secret);
    let secrets = if decoded == secret {
        vec![decoded]
    } else {
        vec![decoded, secret.to_owned()]
    };
    Ok(Some((form_decoded(name), secrets)))
}

fn form_decoded(text: &str) -> String {
    let spaced = text.replace('+', " ");
    percent_encoding::percent_decode_str(&spaced)
        .decode_utf8_lossy()
        .into_owned()
}
