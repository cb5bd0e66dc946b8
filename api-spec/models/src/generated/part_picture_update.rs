// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to replace the picture of a part holds: a file, in a multipart form.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct PartPictureUpdate {
    /// The picture.

    #[serde(rename = "image")]
    pub image: String,
}

impl From<PartPictureUpdate> for models::PartPicturePatch {
    fn from(body: PartPictureUpdate) -> Self {
        Self {
            image: Some(body.image),
        }
    }
}
