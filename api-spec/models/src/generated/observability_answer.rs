// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The server answers that it is noted. Contract 530 announces what was sent instead, so clients made from it expect that form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum ObservabilityAnswer {
    /// The end of what a client did.
    Ended(models::ObservabilityEnded),
    /// It is noted.
    Done(models::ObservabilityDone),
}
