//! What the log and the metrics tell of a request.

use std::time::Duration;

use dropshot::Body;
use http::Response;

use super::Visit;

/// What the log and the metrics tell of a request, as far as it got.
#[derive(Default)]
pub(super) struct Log {
    pub(super) operation: Option<&'static str>,
    pub(super) user_id: i64,
    pub(super) allow: Option<String>,
    /// Scopes of which an application needs one and has none.
    pub(super) lacking: &'static [&'static str],
}

impl Log {
    pub(super) fn finish(
        &self,
        visit: &Visit<'_>,
        response: &Response<Body>,
        id: &str,
        took: Duration,
    ) {
        let operation = self.operation.unwrap_or("none");
        let status = response.status().as_u16();
        metrics::histogram!(
            "ferrostock_request_seconds",
            "operation" => operation,
            "status" => status.to_string(),
        )
        .record(took.as_secs_f64());
        // The query may hold a secret that a client put into the wrong place: it is not logged.
        tracing::info!(
            target: "ferrostock::request",
            id,
            method = %visit.method,
            path = %visit.path,
            operation,
            user = self.user_id,
            status,
            micros = took.as_micros() as u64,
            "answered"
        );
    }
}
