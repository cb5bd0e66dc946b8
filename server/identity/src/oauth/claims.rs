//! What an application is told of a user (OpenID Connect Core, 5.1).

use serde::Serialize;

use ferrostock_kernel::db::Row;

/// What the scope `openid` tells of a user.
#[derive(Clone, Debug, Serialize)]
pub struct Claims {
    sub: String,
    preferred_username: String,
    name: String,
    given_name: String,
    family_name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    email: String,
}

impl Claims {
    /// Reads the columns of a user; `user_id` is the key.
    pub fn read(row: &Row) -> Result<Self, tokio_postgres::Error> {
        let username: String = row.try_get("username")?;
        let given_name: String = row.try_get("first_name")?;
        let family_name: String = row.try_get("last_name")?;
        let name = format!("{given_name} {family_name}").trim().to_owned();
        Ok(Self {
            sub: row.try_get::<_, i64>("user_id")?.to_string(),
            name: if name.is_empty() {
                username.clone()
            } else {
                name
            },
            preferred_username: username,
            given_name,
            family_name,
            email: row.try_get("email")?,
        })
    }
}
