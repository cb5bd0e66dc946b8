//! What a request sends: read within its limits, and checked before the operation sees it.

use std::sync::Arc;
use std::time::Duration;

use bytes::{Bytes, BytesMut};
use dropshot::Body;
use ferrostock_api::{Method, Operation};
use http::StatusCode;
use http_body::Body as _;
use http_body_util::{BodyExt as _, LengthLimitError, Limited};

use super::meant::Meant;
use super::{Visit, body, browse, dispute, form, reference};
use crate::route;
use ferrostock_identity::account::{self, AccountCall};
use ferrostock_identity::auth::csrf;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::setting::Settings;

/// How long a client may take to send a body, however steadily it sends.
const BODY_TIME: Duration = Duration::from_mins(10);

/// The refusal of a body that is larger than those which are read.
fn too_large() -> Error {
    Error::refused(
        StatusCode::PAYLOAD_TOO_LARGE,
        "The request is larger than this server accepts.",
    )
}

impl Visit<'_> {
    /// Reads the body, which must not be longer than `most` bytes.
    pub(super) async fn read(&self, body: Body, most: usize) -> Result<Bytes> {
        body::ensure_plain(&self.headers)?;
        // Before a byte of it is asked for.
        if body.size_hint().lower() > most as u64 {
            return Err(too_large());
        }
        let too_slow = || {
            Error::refused(
                StatusCode::REQUEST_TIMEOUT,
                "The request took too long to arrive.",
            )
        };
        let patience = self.server.settings.client_timeout;
        let arriving = async {
            let mut limited = Limited::new(body, most);
            let mut bytes = BytesMut::new();
            loop {
                match tokio::time::timeout(patience, limited.frame()).await {
                    Err(_) => return Err(too_slow()),
                    Ok(None) => return Ok(bytes.freeze()),
                    Ok(Some(Ok(frame))) => {
                        // What else there may be (trailers) says nothing.
                        if let Ok(data) = frame.into_data() {
                            bytes.extend_from_slice(&data);
                        }
                    }
                    Ok(Some(Err(error))) if error.is::<LengthLimitError>() => {
                        return Err(too_large());
                    }
                    Ok(Some(Err(_))) => return Err(Error::bad_request("The request broke off.")),
                }
            }
        };
        let arriving = tokio::time::timeout(BODY_TIME, arriving);
        match self.deadline.not_counting(arriving).await {
            Ok(arrived) => arrived,
            Err(_) => Err(too_slow()),
        }
    }

    /// Reads and checks the body; gives it as the JSON that the entry point reads.
    pub(super) async fn checked_body(
        &self,
        call: &mut AccountCall,
        body: Body,
        proof: Meant,
    ) -> Result<Bytes> {
        if self.is_account() {
            account::gate::ensure_open(call).await?;
        }
        let mut sent = if let Some(form) = &self.form {
            browse::sent(form, call.operation)?
        } else {
            let body = self.read(body, self.server.settings.max_body).await?;
            body::read(&self.headers, body).await?
        };
        let given = sent.fields.remove(csrf::FIELD).filter(|_| sent.form);
        self.ask_form(proof, given.as_ref().and_then(serde_json::Value::as_str))?;
        let creates = call.operation.method == Method::Post;
        let form::Checked {
            fields,
            references,
            disputed,
            pictures,
            mut errors,
        } = form::check(call.operation.form, creates, &sent);
        for field in pictures {
            let Some(upload) = sent.uploads.get_mut(field) else {
                continue;
            };
            match self.server.media.read_picture(upload).await? {
                Ok(variants) => upload.variants = variants,
                Err(message) => errors.add(field, message),
            }
        }
        if !references.is_empty() {
            reference::check(&call.db.quick().await?, &references, &mut errors).await?;
        }
        if !disputed.is_empty() {
            let connection = call.db.quick().await?;
            let settings = Settings::load(&connection, &dispute::Disputed::SETTINGS).await?;
            for value in &disputed {
                value.settle(&settings, &mut errors);
            }
        }
        if let Some(explain) = explained(call.operation) {
            explain(call, &sent.fields, &mut errors).await?;
        }
        if self.is_account() {
            account::input::check(call, &sent.fields, &fields, &mut errors).await?;
        }
        if !errors.is_empty() {
            self.ensure_exists(call).await?;
        }
        errors.into_result()?;
        call.sent = Arc::new(sent.fields);
        call.uploads = Arc::new(sent.uploads);
        let json = serde_json::to_vec(&fields).map_err(Error::internal)?;
        Ok(json.into())
    }
}

impl Visit<'_> {
    /// Of an object that does not exist this is told, whatever is wrong with the body that should change
    /// it.
    async fn ensure_exists(&self, call: &Call) -> Result<()> {
        let operation = call.operation;
        let changes = matches!(operation.method, Method::Put | Method::Patch);
        let named = operation.model.zip(route::key(&self.path));
        let Some((model, key)) = named.filter(|_| changes) else {
            return Ok(());
        };
        if reference::is_missing(&call.db.quick().await?, model, key).await? {
            return Err(Error::not_found(operation.view));
        }
        Ok(())
    }
}

/// Changes what is said of a body that broke the form's rules.
type Explain = for<'a> fn(
    &'a Call,
    &'a serde_json::Map<String, serde_json::Value>,
    &'a mut ferrostock_kernel::error::FieldErrors,
) -> futures::future::BoxFuture<'a, Result<()>>;

/// The few operations that tell of a mistake in another way than the form does.
fn explained(operation: &Operation) -> Option<Explain> {
    match operation.id {
        "part_create" | "part_update" | "part_partial_update" => Some(|call, sent, errors| {
            Box::pin(ferrostock_inventory::part::rules::explain(
                call, sent, errors,
            ))
        }),
        "stock_create" => Some(|_, sent, errors| {
            Box::pin(std::future::ready(
                ferrostock_inventory::stock::create::explain(sent, errors),
            ))
        }),
        "stock_update" | "stock_partial_update" => Some(|_, _, errors| {
            ferrostock_inventory::stock::rules::reword(errors);
            Box::pin(std::future::ready(Ok(())))
        }),
        _ => None,
    }
}
