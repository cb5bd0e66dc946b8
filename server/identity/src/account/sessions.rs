//! `auth/sessions`: the user's sessions.

use std::net::IpAddr;

use ferrostock_models::{AuthSession, AuthSessionsAnswer, AuthSessionsEnd};

use super::answer;
use super::user::{signed_in, signed_in_to_change};
use crate::account::AccountCall;
use crate::auth::session;
use ferrostock_kernel::audit;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// Lists the user's sessions.
pub async fn get(call: &AccountCall) -> Result<AuthSessionsAnswer> {
    let connection = call.db.get().await?;
    let (user, session) = signed_in(call, &connection).await?;
    list(&connection, user.id, session.id).await
}

async fn list(db: &impl Session, user_id: i64, current: i64) -> Result<AuthSessionsAnswer> {
    let rows = db
        .query(
            "SELECT id, ip, user_agent,
                    extract(epoch FROM created)::float8 AS created_at,
                    extract(epoch FROM last_seen)::float8 AS last_seen_at
             FROM session WHERE user_id = $1 AND NOT pending AND expires > now() ORDER BY id",
            &[&user_id],
        )
        .await?;
    let sessions = rows.iter().map(|row| {
        let id: i64 = row.try_get("id")?;
        let ip: Option<IpAddr> = row.try_get("ip")?;
        Ok(AuthSession {
            user_agent: row.try_get("user_agent")?,
            ip: ip.map(|ip| ip.to_string()).unwrap_or_default(),
            created_at: row.try_get("created_at")?,
            is_current: id == current,
            id,
            last_seen_at: row.try_get("last_seen_at")?,
        })
    });
    Ok(AuthSessionsAnswer {
        status: 200,
        data: sessions.collect::<Result<_>>()?,
    })
}

/// Ends some of the user's sessions; none if one of them is not the user's. Who ends the present one is
/// signed in no more.
pub async fn delete(call: &AccountCall, body: AuthSessionsEnd) -> Result<AuthSessionsAnswer> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let (user, current) = signed_in_to_change(call, &transaction).await?;
    let known = transaction
        .query(
            "SELECT id FROM session WHERE user_id = $1 AND NOT pending AND id = ANY ($2)",
            &[&user.id, &body.sessions],
        )
        .await?;
    let known: Vec<i64> = known
        .iter()
        .map(|row| Ok(row.try_get("id")?))
        .collect::<Result<_>>()?;
    if let Some(other) = body.sessions.iter().find(|id| !known.contains(id)) {
        return Err(answer::no_choice("sessions", other));
    }
    let ended = transaction
        .execute(
            "DELETE FROM session WHERE user_id = $1 AND id = ANY ($2)",
            &[&user.id, &body.sessions],
        )
        .await?;
    if ended > 0 {
        let event = call
            .event("session.end")
            .about(user.id)
            .with("count", ended);
        audit::record(&transaction, event).await?;
    }
    if body.sessions.contains(&current.id) {
        session::end(&transaction, &call.visitor).await?;
        let nobody = answer::unauthenticated(call, &transaction, None).await?;
        transaction.commit().await?;
        return Err(nobody);
    }
    let left = list(&transaction, user.id, current.id).await?;
    transaction.commit().await?;
    Ok(left)
}
