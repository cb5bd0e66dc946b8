//! The router of the contract's operations.

use dropshot::RequestInfo;

use crate::server::{Operations, Server};

/// Builds the router of all operations of the API. Its type has no name outside of dropshot, which
/// is why it is wrapped in a function.
pub fn operations() -> anyhow::Result<Operations> {
    let api = ferrostock_api::api_mod::api_description::<Server>()
        .map_err(|error| anyhow::anyhow!("the operations don't form an API: {error}"))?;
    let router = api.into_router();
    Ok(Box::new(move |mut context, request| {
        let found = router.lookup_route(request.method(), request.uri().path().into(), None);
        Box::pin(async move {
            let found = found.map_err(|_| "no entry point has this path")?;
            context.endpoint = found.endpoint;
            context.request = RequestInfo::new(&request, context.request.remote_addr());
            let handled = found.handler.handle_request(context, request).await;
            // dropshot's error type has no name out here and shows nothing.
            handled.map_err(|_| "the entry point refused the request")
        })
    }))
}
