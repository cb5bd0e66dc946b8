// Generated from api-spec by `cargo xtask generate`. Do not edit.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

#[allow(unused_imports)]
use crate as models;

/// How the web interface is dressed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct ServerCustomisation {
    /// Address of the logo.

    #[serde(rename = "logo")]
    pub logo: String,
    /// Address of the picture on the sign-in page.

    #[serde(rename = "splash")]
    pub splash: String,
    /// Message on the sign-in page.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "login_message")]
    pub login_message: Option<String>,
    /// Message in the navigation bar.

    #[schemars(with = "crate::Null<String>")]
    #[serde(rename = "navbar_message")]
    pub navbar_message: Option<String>,
    /// Whether browsers forget the chosen theme.

    #[serde(rename = "disable_theme_storage")]
    pub disable_theme_storage: bool,
}
