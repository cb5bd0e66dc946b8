//! Users, groups, rules and owners, as administrators manage them.

mod administrators;
mod groups;
mod users;

use anyhow::Result;
use ferrostock_client::Client;
use ferrostock_client::models::UserCreate;
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::Value;

/// Makes a user like [`Server::user`] who is staff, too.
async fn staff(server: &Server, name: &str, rules: &[(&str, &str)]) -> Result<(Client, i64)> {
    let client = server.user(name, rules).await?;
    let row = server
        .db
        .query_one(
            "UPDATE app_user SET is_staff = true WHERE username = $1 RETURNING id",
            &[&name],
        )
        .await?;
    Ok((client, row.try_get(0)?))
}

async fn send_as(
    server: &Server,
    user: &str,
    method: Method,
    path: &str,
    body: &Value,
) -> Result<(StatusCode, Value)> {
    answer(
        server
            .request_as(method, path, user, user)
            .json(body)
            .send()
            .await?,
    )
    .await
}

fn named(username: &str) -> UserCreate {
    UserCreate {
        username: username.into(),
        ..UserCreate::default()
    }
}
