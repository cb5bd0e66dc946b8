// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// The server answers that it is done. Contract 530 announces a notification instead, so clients made from it expect that form.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum NotificationReadAllAnswer {
    /// A notification of a user.
    Message(models::NotificationMessage),
    /// All are read.
    Done(models::NotificationReadAllDone),
}
