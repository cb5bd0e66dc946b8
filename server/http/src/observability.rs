//! `/api/system-internal/observability/`: what clients tell of themselves. The server follows nobody.

use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_models::{ObservabilityAnswer, ObservabilityDone, ObservabilityEnd};

/// Takes note that a client has ended something; nothing is kept of it.
// Entry points await every function.
#[allow(clippy::unused_async)]
pub async fn end(_: &Call, _: ObservabilityEnd) -> Result<ObservabilityAnswer> {
    Ok(ObservabilityAnswer::Done(ObservabilityDone {
        status: "ok".into(),
    }))
}
