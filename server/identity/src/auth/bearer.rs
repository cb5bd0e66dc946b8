//! The access tokens of applications that act for users (RFC 6750).

use super::{caller_columns, token};
use ferrostock_kernel::db::{Database, Row, Session as _};
use ferrostock_kernel::error::Result;

/// The user for whom an access token speaks, as callers are read, with the token's
/// `scopes` and `grant_id`; `None` for a token that is unknown, has expired or was revoked.
pub async fn bearer(db: &Database, shown: &str) -> Result<Option<Row>> {
    db.quick()
        .await?
        .query_opt(
            concat!(
                "SELECT ",
                caller_columns!(),
                ", t.scopes, u.first_name, u.last_name, u.email
                 FROM oauth_token AS t
                 JOIN oauth_grant AS g ON g.id = t.grant_id
                 JOIN app_user AS u ON u.id = g.user_id
                 WHERE t.token_hash = $1 AND t.kind = 'access' AND t.expires > now()
                   AND t.revoked IS NULL AND g.revoked IS NULL"
            ),
            &[&token::hash(shown)],
        )
        .await
}
