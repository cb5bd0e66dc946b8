// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum UserTokensListOrdering {
    /// `created`
    #[serde(rename = "created")]
    Created,

    /// `-created`
    #[serde(rename = "-created")]
    DescCreated,

    /// `expiry`
    #[serde(rename = "expiry")]
    Expiry,

    /// `-expiry`
    #[serde(rename = "-expiry")]
    DescExpiry,

    /// `last_seen`
    #[serde(rename = "last_seen")]
    LastSeen,

    /// `-last_seen`
    #[serde(rename = "-last_seen")]
    DescLastSeen,

    /// `user`
    #[serde(rename = "user")]
    User,

    /// `-user`
    #[serde(rename = "-user")]
    DescUser,

    /// `name`
    #[serde(rename = "name")]
    Name,

    /// `-name`
    #[serde(rename = "-name")]
    DescName,

    /// `revoked`
    #[serde(rename = "revoked")]
    Revoked,

    /// `-revoked`
    #[serde(rename = "-revoked")]
    DescRevoked,
}

impl UserTokensListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Created => "created",

            Self::DescCreated => "-created",

            Self::Expiry => "expiry",

            Self::DescExpiry => "-expiry",

            Self::LastSeen => "last_seen",

            Self::DescLastSeen => "-last_seen",

            Self::User => "user",

            Self::DescUser => "-user",

            Self::Name => "name",

            Self::DescName => "-name",

            Self::Revoked => "revoked",

            Self::DescRevoked => "-revoked",
        }
    }
}
