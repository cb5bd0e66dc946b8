// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The server answers with the ones that were changed. Contract 530 announces a single one instead, so clients made from it expect that form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum PartBulkAnswer {
    /// A part: something that is bought, built, sold or stocked.
    Part(models::Part),
    /// The ones that were changed.
    Done(models::PartBulkDone),
}
