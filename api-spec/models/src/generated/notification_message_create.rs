// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// What a request to create or replace it holds: a notification of a user.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct NotificationMessageCreate {
    /// Whether it has been read.

    #[serde(rename = "read")]
    pub read: bool,
}

impl From<NotificationMessageCreate> for models::NotificationMessagePatch {
    fn from(body: NotificationMessageCreate) -> Self {
        Self {
            read: Some(body.read),
        }
    }
}
