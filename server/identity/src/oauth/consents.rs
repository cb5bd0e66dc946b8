//! The applications that a user agreed to.

use chrono::{DateTime, Utc};
use serde::Serialize;

use ferrostock_kernel::caller::ScopeSet;
use ferrostock_kernel::db::{Database, Row, Session as _};
use ferrostock_kernel::error::Result;

/// An application that may act for a user.
#[derive(Clone, Debug, Serialize)]
pub struct Consented {
    /// Primary key of the application.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What it may do: each scope with what it means.
    pub scopes: Vec<(String, String)>,
    /// When the user agreed first, to the minute.
    pub first: String,
    /// When the user agreed last, to the minute.
    pub last: String,
}

impl Consented {
    fn read(row: &Row) -> Result<Self> {
        let scopes = ScopeSet::from_names(row.try_get::<_, Vec<&str>>("scopes")?);
        let day = |name| {
            row.try_get::<_, DateTime<Utc>>(name)
                .map(|time| time.format("%Y-%m-%d %H:%M UTC").to_string())
        };
        Ok(Self {
            id: row.try_get("id")?,
            name: row.try_get("name")?,
            scopes: scopes.described(),
            first: day("first")?,
            last: day("last")?,
        })
    }
}

/// The applications whose codes or tokens still work, each with all that they may do: those after the
/// one with this key, in the order of their keys.
pub async fn of(db: &Database, user_id: i64, after: i64, most: i64) -> Result<Vec<Consented>> {
    let rows = db
        .get()
        .await?
        .query(
            "SELECT a.id, coalesce(nullif(a.name, ''), a.client_id) AS name,
                    array_agg(DISTINCT scope.name) AS scopes,
                    min(g.created) AS first, max(g.created) AS last
             FROM oauth_grant AS g
             JOIN oauth_application AS a ON a.id = g.application_id
             CROSS JOIN unnest(g.scopes) AS scope (name)
             WHERE g.user_id = $1 AND g.code_hash IS NOT NULL
               AND g.revoked IS NULL AND g.expires > now() AND a.id > $2
             GROUP BY a.id ORDER BY a.id LIMIT $3",
            &[&user_id, &after, &most],
        )
        .await?;
    rows.iter().map(Consented::read).collect()
}
