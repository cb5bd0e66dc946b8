// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// Fields that the list sorts by; a leading minus turns the order round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, JsonSchema)]
pub enum UserListOrdering {
    /// `email`
    #[serde(rename = "email")]
    Email,

    /// `-email`
    #[serde(rename = "-email")]
    DescEmail,

    /// `username`
    #[serde(rename = "username")]
    Username,

    /// `-username`
    #[serde(rename = "-username")]
    DescUsername,

    /// `first_name`
    #[serde(rename = "first_name")]
    FirstName,

    /// `-first_name`
    #[serde(rename = "-first_name")]
    DescFirstName,

    /// `last_name`
    #[serde(rename = "last_name")]
    LastName,

    /// `-last_name`
    #[serde(rename = "-last_name")]
    DescLastName,

    /// `is_staff`
    #[serde(rename = "is_staff")]
    IsStaff,

    /// `-is_staff`
    #[serde(rename = "-is_staff")]
    DescIsStaff,

    /// `is_superuser`
    #[serde(rename = "is_superuser")]
    IsSuperuser,

    /// `-is_superuser`
    #[serde(rename = "-is_superuser")]
    DescIsSuperuser,

    /// `is_active`
    #[serde(rename = "is_active")]
    IsActive,

    /// `-is_active`
    #[serde(rename = "-is_active")]
    DescIsActive,
}

impl UserListOrdering {
    /// The value on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Email => "email",

            Self::DescEmail => "-email",

            Self::Username => "username",

            Self::DescUsername => "-username",

            Self::FirstName => "first_name",

            Self::DescFirstName => "-first_name",

            Self::LastName => "last_name",

            Self::DescLastName => "-last_name",

            Self::IsStaff => "is_staff",

            Self::DescIsStaff => "-is_staff",

            Self::IsSuperuser => "is_superuser",

            Self::DescIsSuperuser => "-is_superuser",

            Self::IsActive => "is_active",

            Self::DescIsActive => "-is_active",
        }
    }
}
