//! The way of an authorised call to its entry point, and of what comes of it back to the door.

use std::cell::RefCell;
use std::sync::Arc;

use bytes::Bytes;
use dropshot::{Body, RequestContext};
use ferrostock_api::ApiError;
use http::{Request, Response, StatusCode, header};
use http_body_util::BodyExt as _;

use super::{Visit, progress};
use crate::route::{self, Endpoint};
use crate::server::Server;
use crate::{answer, options, web};
use ferrostock_identity::account::AccountCall;
use ferrostock_kernel::caller::Caller;
use ferrostock_kernel::db::rest::Rest;
use ferrostock_kernel::error::{Error, Result};

/// What the entry point of an operation finds about the request that it serves.
struct Current {
    call: AccountCall,
    // dropshot turns an error into a response of a type that can't be looked into; the error
    // itself is kept here.
    error: RefCell<Option<ApiError>>,
}

tokio::task_local! {
    static CURRENT: Current;
}

/// The call that was authorised for this operation. A request that did not come through the front
/// door has none, and one for another operation is not served.
pub fn authorised(operation_id: &str) -> Result<AccountCall, ApiError> {
    let call = CURRENT.try_with(|current| {
        (current.call.operation.id == operation_id).then(|| current.call.clone())
    });
    match call {
        Ok(Some(call)) => Ok(call),
        _ => kept(Err(Error::internal(format!(
            "{operation_id} was called unauthorised"
        )))),
    }
}

/// What an operation came to. An error is kept for [`dispatch`](Visit::dispatch), which answers with
/// it.
pub fn kept<T>(done: Result<T>) -> Result<T, ApiError> {
    done.map_err(|error| {
        let error = ApiError::from(error);
        // Outside of a request there is nobody to keep it for.
        let _ = CURRENT.try_with(|current| current.error.replace(Some(error.clone())));
        error
    })
}

impl Visit<'_> {
    /// Runs the operation's entry point.
    pub(super) async fn dispatch(
        &self,
        context: RequestContext<Server>,
        call: AccountCall,
        query: &str,
        body: Bytes,
    ) -> Result<Response<Body>> {
        let path = route::inner_path(call.operation, &self.path);
        let method = call.operation.method.as_str();
        let mut request = Request::builder()
            .method(method)
            .uri(format!("{path}?{query}"));
        if call.operation.form.body.is_some() {
            request = request.header(header::CONTENT_TYPE, dropshot::CONTENT_TYPE_JSON);
        }
        let request = request.body(Body::from(body)).map_err(Error::internal)?;
        let running = (self.server.operations)(context, request);
        let rest = Arc::clone(&call.rest);
        let current = Current {
            call,
            error: RefCell::new(None),
        };
        let (response, error) = CURRENT
            .scope(current, async {
                let response = running.await;
                (response, CURRENT.with(|current| current.error.take()))
            })
            .await;
        match (response, error) {
            (Ok(response), _) => match rest.take() {
                Some(rest) => Box::pin(self.long(response, rest)).await,
                None => Ok(response),
            },
            (Err(_), Some(error)) => Ok(self.refusal(error)),
            // An extractor refused what was checked here: the check lacks something.
            (Err(error), None) => Err(Error::internal(error)),
        }
    }

    /// The answer of a list that goes on after its first rows.
    pub(super) async fn long(
        &self,
        beginning: Response<Body>,
        rest: Rest,
    ) -> Result<Response<Body>> {
        if self.as_page {
            // Nobody looks at so many at once.
            return web::redirect(&self.first_page());
        }
        let (mut parts, body) = beginning.into_parts();
        parts.headers.remove(header::CONTENT_LENGTH);
        let beginning = body.collect().await.map_err(Error::internal)?.to_bytes();
        let body = progress::list(&beginning, rest, self.server.settings.request_timeout)
            .ok_or_else(|| Error::internal("what goes on is no list"))?;
        Ok(Response::from_parts(parts, body))
    }

    /// What the endpoint takes and gives. Whether there is an object that could be put the operation
    /// that reads it knows.
    pub(super) async fn describe(
        &self,
        context: RequestContext<Server>,
        endpoint: &Endpoint,
        caller: Arc<Caller>,
    ) -> Result<Response<Body>> {
        let key = route::key(&self.path);
        let there = match options::reader(endpoint, &caller).filter(|_| key.is_some()) {
            None => true,
            Some(operation) => {
                let call = self.server.call(
                    operation,
                    Arc::clone(&caller),
                    &self.visitor,
                    Arc::clone(&self.base_url),
                    Arc::clone(&self.path),
                    Arc::new([]),
                );
                let found = self.dispatch(context, call, "", Bytes::new()).await?;
                if !found.status().is_success() && found.status() != StatusCode::NOT_FOUND {
                    return Ok(found);
                }
                found.status() != StatusCode::NOT_FOUND
            }
        };
        let about = options::About::read(&self.server.db, endpoint, key, there).await?;
        let description = options::describe(endpoint, &caller, &about);
        Ok(answer::json(StatusCode::OK, &description))
    }
}
