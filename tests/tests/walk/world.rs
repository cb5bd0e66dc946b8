//! Callers, and a way to call every operation as each of them.

use anyhow::{Context as _, Result};
use ferrostock_api::{Access, Method, OPERATIONS, Operation, Permission};
use ferrostock_tests::Server;
use futures::stream::{self, StreamExt as _, TryStreamExt as _};
use reqwest::{Client, StatusCode};
use serde_json::{Value, json};

/// All that a role can allow.
pub const PERMISSIONS: [Permission; 4] = [
    Permission::View,
    Permission::Add,
    Permission::Change,
    Permission::Delete,
];
/// Where callers are known by cookies alone.
const ACCOUNT: &str = "/api/auth/v1/";
/// A key that no object has: who may call is told that, and nothing is changed.
const NOTHING: &str = "987654321";
/// How many requests are under way at once.
const PARALLEL: usize = 8;

/// Whether the operation is one of the account API, with its own ways to know who calls.
pub fn is_account(operation: &Operation) -> bool {
    operation.path.starts_with(ACCOUNT)
}

/// Whether the operation changes something.
pub fn changes(operation: &Operation) -> bool {
    operation.method != Method::Get
}

/// The path of an object that does not exist.
pub fn path_of_nothing(operation: &Operation) -> String {
    operation
        .path
        .replace("{id}", NOTHING)
        .replace("{entrypk}", NOTHING)
}

/// What a request shows of its sender: headers.
pub type Credentials = Vec<(&'static str, String)>;

/// What a user is: the rules of the access enum ask for nothing else.
#[derive(Clone, Copy, Debug, Default)]
pub struct Rights<'a> {
    pub is_staff: bool,
    pub is_superuser: bool,
    pub role: Option<(&'a str, Permission)>,
}

impl Rights<'_> {
    /// Whether such a user may call the operation, as the document says it.
    pub fn may(&self, access: &Access) -> bool {
        let held = |roles: &[&str], permission: Permission| {
            self.role
                .is_some_and(|(role, held)| held == permission && roles.contains(&role))
        };
        match access {
            Access::Anonymous | Access::Authenticated => true,
            Access::Superuser => self.is_superuser,
            Access::Staff => self.is_superuser || self.is_staff,
            Access::AnyRole { permission, roles } => self.is_superuser || held(roles, *permission),
            Access::StaffWithRole { permission, roles } => {
                self.is_superuser || (self.is_staff && held(roles, *permission))
            }
        }
    }
}

/// An answer.
#[derive(Debug, PartialEq)]
pub struct Answer {
    pub status: StatusCode,
    pub body: Value,
    pub allow: Option<String>,
    pub asks: Option<String>,
    pub sets_cookies: bool,
}

impl Answer {
    /// Asserts that the server says who it takes: 401 in the form of the API.
    pub fn asks_who(&self, context: &str) {
        assert_eq!(self.status, StatusCode::UNAUTHORIZED, "{context}: {self:?}");
        assert_eq!(self.asks.as_deref(), Some("Token"), "{context}: {self:?}");
        self.says_detail(context);
    }

    /// Asserts that the access token does not count: 401 in the form of the API, with the reason for
    /// the application (RFC 6750).
    pub fn rejects_token(&self, context: &str) {
        assert_eq!(self.status, StatusCode::UNAUTHORIZED, "{context}: {self:?}");
        let asks = self.asks.as_deref().unwrap_or_default();
        let starts = "Bearer realm=\"api\", error=\"invalid_token\", ";
        assert!(asks.starts_with(starts), "{context}: {self:?}");
        self.says_detail(context);
    }

    /// Asserts that the access token lacks a scope: 403, with the scopes of which one is needed.
    pub fn asks_for_scope(&self, scopes: &[&str], context: &str) {
        self.forbids(context);
        let asks = self.asks.as_deref().unwrap_or_default();
        let starts = "Bearer realm=\"api\", error=\"insufficient_scope\", ";
        assert!(asks.starts_with(starts), "{context}: {self:?}");
        let ends = format!(", scope=\"{}\"", scopes.join(" "));
        assert!(asks.ends_with(&ends), "{context}: {self:?}");
    }

    /// Asserts that the caller is known and may not: 403 in the form of the API.
    pub fn forbids(&self, context: &str) {
        assert_eq!(self.status, StatusCode::FORBIDDEN, "{context}: {self:?}");
        self.says_detail(context);
    }

    /// Asserts that who calls is no question (any more), and that nothing broke.
    pub fn lets_in(&self, context: &str) {
        let refused = [StatusCode::UNAUTHORIZED, StatusCode::FORBIDDEN];
        assert!(!refused.contains(&self.status), "{context}: {self:?}");
        assert!(!self.status.is_server_error(), "{context}: {self:?}");
    }

    fn says_detail(&self, context: &str) {
        let body = self.body.as_object();
        let members = body.map(|body| body.keys().map(String::as_str).collect::<Vec<_>>());
        assert_eq!(members, Some(vec!["detail"]), "{context}: {self:?}");
    }
}

/// A server with one client that keeps its connections.
pub struct World {
    pub server: Server,
    client: Client,
}

impl World {
    pub async fn start(arguments: &[&str]) -> Result<Self> {
        // Failed logins are what some walks are made of.
        let many = [
            "--login-attempts",
            "60000",
            "--login-attempts-per-address",
            "60000",
        ];
        Ok(Self {
            server: Server::start_with(&[&many, arguments].concat()).await?,
            client: Client::new(),
        })
    }

    /// Sends a request; a body where the method has one.
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        credentials: &Credentials,
    ) -> Result<Answer> {
        let url = format!("{}{path}", self.server.url);
        let mut request = self.client.request(method.parse()?, url);
        for (name, value) in credentials {
            request = request.header(*name, value);
        }
        if ["POST", "PUT", "PATCH"].contains(&method) {
            request = request.json(&json!({}));
        }
        let response = request.send().await?;
        let header = |name: &str| {
            let value = response.headers().get(name);
            value
                .and_then(|value| value.to_str().ok())
                .map(str::to_owned)
        };
        let (allow, asks) = (header("allow"), header("www-authenticate"));
        let sets_cookies = response.headers().contains_key("set-cookie");
        let (status, body) = ferrostock_tests::answer(response)
            .await
            .with_context(|| format!("{method} {path}"))?;
        Ok(Answer {
            status,
            body,
            allow,
            asks,
            sets_cookies,
        })
    }

    /// Calls each of the operations, on an object that does not exist.
    pub async fn walk(
        &self,
        operations: impl IntoIterator<Item = &'static Operation>,
        credentials: &Credentials,
    ) -> Result<Vec<(&'static Operation, Answer)>> {
        // Who leaves is somebody else afterwards.
        let (last, first): (Vec<_>, Vec<_>) = operations
            .into_iter()
            .partition(|operation| operation.id == "user_me_destroy");
        let call = async |operation: &'static Operation| -> Result<_> {
            let path = path_of_nothing(operation);
            let answer = self.send(operation.method.as_str(), &path, credentials);
            Ok((operation, answer.await?))
        };
        let mut answers: Vec<_> = stream::iter(first)
            .map(&call)
            .buffer_unordered(PARALLEL)
            .try_collect()
            .await?;
        for operation in last {
            answers.push(call(operation).await?);
        }
        Ok(answers)
    }

    /// Makes a user with these rights.
    pub async fn user(&self, name: &str, rights: Rights<'_>) -> Result<()> {
        let rules: Vec<_> = rights
            .role
            .iter()
            .map(|(role, permission)| (*role, permission.as_str()))
            .collect();
        self.server.user(name, &rules).await?;
        self.server
            .db
            .execute(
                "UPDATE app_user SET is_staff = $2, is_superuser = $3 WHERE username = $1",
                &[&name, &rights.is_staff, &rights.is_superuser],
            )
            .await?;
        Ok(())
    }

    /// A token of the user's, which ends in this number of days.
    pub async fn token(&self, user: &str, days: i32, revoked: bool) -> Result<Credentials> {
        let row = self
            .server
            .db
            .query_one(
                "WITH made AS (SELECT gen_random_uuid()::text AS token),
                 kept AS (
                     INSERT INTO api_token (user_id, name, nonce, token_hash, expiry, revoked)
                     SELECT u.id, token, ''::bytea, sha256(convert_to(token, 'UTF8')),
                            CURRENT_DATE + $2::int, $3
                     FROM made, app_user AS u WHERE u.username = $1
                 )
                 SELECT token FROM made",
                &[&user, &days, &revoked],
            )
            .await?;
        Ok(authorization("Token", row.try_get(0)?))
    }

    /// An access token of an application that acts for the user.
    pub async fn application(&self, user: &str, scopes: &[String]) -> Result<Credentials> {
        let row = self
            .server
            .db
            .query_one(
                "WITH made AS (
                     INSERT INTO oauth_grant (application_id, user_id, scopes, expires)
                     SELECT a.id, u.id, $2, now() + interval '1 hour'
                     FROM oauth_application AS a, app_user AS u WHERE u.username = $1
                     RETURNING id, gen_random_uuid()::text AS token
                 ), kept AS (
                     INSERT INTO oauth_token (grant_id, kind, token_hash, scopes, expires)
                     SELECT id, 'access', sha256(convert_to(token, 'UTF8')), $2,
                            now() + interval '1 hour' FROM made
                 )
                 SELECT token FROM made",
                &[&user, &scopes],
            )
            .await?;
        Ok(authorization("Bearer", row.try_get(0)?))
    }
}

/// The header that shows credentials.
pub fn authorization(scheme: &str, credentials: &str) -> Credentials {
    vec![("authorization", format!("{scheme} {credentials}"))]
}

/// Asserts what the account API answers when nobody is signed in: its own form of 401, or whatever it
/// tells everybody; a change that no page of this site meant is refused.
pub fn account_knows_nobody(operation: &Operation, answer: &Answer, context: &str) {
    if changes(operation) {
        return answer.forbids(context);
    }
    // Who has no account can't look at it.
    let needs_login = operation.path.starts_with("/api/auth/v1/account/")
        || operation.path.starts_with("/api/auth/v1/auth/session");
    let asked = answer.status == StatusCode::UNAUTHORIZED;
    assert!(asked || !needs_login, "{context}: {answer:?}");
    if asked {
        assert_eq!(answer.body["status"], 401, "{context}: {answer:?}");
        assert!(
            answer.body["data"]["flows"].is_array(),
            "{context}: {answer:?}"
        );
        let meta = json!({ "is_authenticated": false });
        assert_eq!(answer.body["meta"], meta, "{context}: {answer:?}");
    } else {
        answer.lets_in(context);
    }
}

/// The operations that are not of the account API.
pub fn operations() -> impl Iterator<Item = &'static Operation> {
    OPERATIONS.iter().filter(|operation| !is_account(operation))
}
