// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The picture of a part.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartPicture {
    /// Address of the picture.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "image")]
    pub image: Option<String>,
}
