//! Applications as superusers register and change them.

use serde::Serialize;

use super::client::{new_client_id, new_secret};
use super::{issue, redirect};
use ferrostock_kernel::db::{Database, Row, Session as _};
use ferrostock_kernel::error::Result;

/// What is shown of an application; `u` is the user as whom it acts.
macro_rules! columns {
    () => {
        "a.id, a.client_id, a.name, a.client_type, a.grant_type, a.redirect_uris,
         a.skip_authorization, u.username AS acts_as"
    };
}

/// The terms on which an application is registered.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Registration {
    /// Primary key; 0 before it has one.
    pub id: i64,
    /// What it calls itself in requests.
    pub client_id: String,
    /// What people call it.
    pub name: String,
    /// `confidential` if it can keep a secret, else `public`.
    pub client_type: String,
    /// How it gets tokens: `authorization-code` or `client-credentials`.
    pub grant_type: String,
    /// Where browsers may be sent with an answer.
    pub redirect_uris: Vec<String>,
    /// Whether users are not asked.
    pub skip_authorization: bool,
    /// The name of the user as whom it acts when it signs in by itself.
    pub acts_as: Option<String>,
}

/// What became of a change: there is no such application, or it is done, with a secret that was made
/// for it just now.
pub type Changed = Option<Option<String>>;

impl Registration {
    /// What a new application starts from.
    pub fn preset() -> Self {
        Self {
            client_type: "public".into(),
            grant_type: "authorization-code".into(),
            ..Self::default()
        }
    }

    fn read(row: &Row) -> Result<Self> {
        Ok(Self {
            id: row.try_get("id")?,
            client_id: row.try_get("client_id")?,
            name: row.try_get("name")?,
            client_type: row.try_get("client_type")?,
            grant_type: row.try_get("grant_type")?,
            redirect_uris: row.try_get("redirect_uris")?,
            skip_authorization: row.try_get("skip_authorization")?,
            acts_as: row.try_get("acts_as")?,
        })
    }

    /// Whether it can keep a secret.
    fn is_confidential(&self) -> bool {
        self.client_type == "confidential"
    }

    /// What is wrong with the terms, as sentences for people.
    pub fn mistakes(&self) -> Vec<String> {
        let mut mistakes = Vec::new();
        if self.name.is_empty() || self.name.chars().count() > 255 {
            mistakes.push("The application needs a name of at most 255 characters.".to_owned());
        }
        if !["public", "confidential"].contains(&self.client_type.as_str()) {
            mistakes.push("Choose a type.".to_owned());
        }
        // Whoever calls itself by its name would act for users who never hear of it (RFC 6749, 10.2).
        if self.skip_authorization && self.client_type == "public" {
            mistakes.push(
                "Users are always asked about a public application: it can't prove which one it is."
                    .to_owned(),
            );
        }
        match self.grant_type.as_str() {
            "authorization-code" => {
                if self.redirect_uris.is_empty() {
                    mistakes
                        .push("Users must be sent back somewhere: give a redirect URI.".to_owned());
                }
            }
            "client-credentials" => {
                if !self.is_confidential() {
                    mistakes.push("Only a confidential application signs in by itself.".to_owned());
                }
                if self.acts_as.is_none() {
                    mistakes.push("Say as which user the application acts.".to_owned());
                }
            }
            _ => mistakes.push("Choose a grant.".to_owned()),
        }
        mistakes.extend(
            self.redirect_uris
                .iter()
                .filter_map(|uri| redirect::check(uri).err()),
        );
        let acts_as = self.acts_as.as_deref().unwrap_or_default();
        if self.name.contains('\0') || acts_as.contains('\0') {
            mistakes.push("Null characters are not allowed.".to_owned());
        }
        mistakes
    }
}

/// The applications after the one with this key, in the order of their keys.
pub async fn list(db: &Database, after: i64, most: i64) -> Result<Vec<Registration>> {
    let rows = db
        .get()
        .await?
        .query(
            concat!(
                "SELECT ",
                columns!(),
                " FROM oauth_application AS a LEFT JOIN app_user AS u ON u.id = a.user_id
                  WHERE a.id > $1 ORDER BY a.id LIMIT $2"
            ),
            &[&after, &most],
        )
        .await?;
    rows.iter().map(Registration::read).collect()
}

/// The application of this key.
pub async fn find(db: &Database, id: i64) -> Result<Option<Registration>> {
    let row = db
        .get()
        .await?
        .query_opt(
            concat!(
                "SELECT ",
                columns!(),
                " FROM oauth_application AS a LEFT JOIN app_user AS u ON u.id = a.user_id
                  WHERE a.id = $1"
            ),
            &[&id],
        )
        .await?;
    row.as_ref().map(Registration::read).transpose()
}

/// The key of the user of this name.
pub async fn user(db: &Database, name: &str) -> Result<Option<i64>> {
    let row = db
        .get()
        .await?
        .query_opt("SELECT id FROM app_user WHERE username = $1", &[&name])
        .await?;
    row.map(|row| Ok(row.try_get("id")?)).transpose()
}

/// Registers an application that acts as this user, if as any. Gives its key, and the secret of a
/// confidential one.
pub async fn register(
    db: &Database,
    terms: &Registration,
    user_id: Option<i64>,
) -> Result<(i64, Option<String>)> {
    let made = terms.is_confidential().then(new_secret);
    let row = db
        .get()
        .await?
        .query_one(
            "INSERT INTO oauth_application
                 (client_id, name, client_type, grant_type, redirect_uris, skip_authorization,
                  user_id, secret_hash)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id",
            &[
                &new_client_id(),
                &terms.name,
                &terms.client_type,
                &terms.grant_type,
                &terms.redirect_uris,
                &terms.skip_authorization,
                &user_id,
                &made.as_ref().map(|(_, hash)| hash),
            ],
        )
        .await?;
    Ok((row.try_get("id")?, made.map(|(secret, _)| secret)))
}

/// Gives the application of the terms' key these terms. What it was given under other ones stops
/// working when these become narrower: another type, another grant or another user.
pub async fn update(db: &Database, terms: &Registration, user_id: Option<i64>) -> Result<Changed> {
    // One that becomes confidential has no secret yet; one that becomes public has no use for it.
    let made = terms.is_confidential().then(new_secret);
    let mut connection = db.get().await?;
    let transaction = connection.transaction().await?;
    let before = transaction
        .query_opt(
            "SELECT client_type, grant_type, user_id, secret_hash IS NOT NULL AS secret
             FROM oauth_application WHERE id = $1 FOR UPDATE",
            &[&terms.id],
        )
        .await?;
    let Some(before) = before else {
        return Ok(None);
    };
    let keeps = before.try_get::<_, &str>("client_type")? == terms.client_type
        && before.try_get::<_, &str>("grant_type")? == terms.grant_type
        && before.try_get::<_, Option<i64>>("user_id")? == user_id;
    let has_secret: bool = before.try_get("secret")?;
    let made = made.filter(|_| !has_secret);
    transaction
        .execute(
            "UPDATE oauth_application
             SET name = $2, client_type = $3, grant_type = $4, redirect_uris = $5,
                 skip_authorization = $6, user_id = $7, updated = now(),
                 secret_hash = CASE $3 WHEN 'public' THEN NULL
                                       ELSE coalesce($8, secret_hash) END
             WHERE id = $1",
            &[
                &terms.id,
                &terms.name,
                &terms.client_type,
                &terms.grant_type,
                &terms.redirect_uris,
                &terms.skip_authorization,
                &user_id,
                &made.as_ref().map(|(_, hash)| hash),
            ],
        )
        .await?;
    if !keeps {
        issue::end_all(&transaction, terms.id).await?;
    }
    transaction.commit().await?;
    Ok(Some(made.map(|(secret, _)| secret)))
}

/// Gives a confidential application a new secret.
pub async fn renew(db: &Database, id: i64) -> Result<Changed> {
    let (secret, hash) = new_secret();
    let changed = db
        .get()
        .await?
        .execute(
            "UPDATE oauth_application SET secret_hash = $2, updated = now()
             WHERE id = $1 AND client_type = 'confidential'",
            &[&id, &hash],
        )
        .await?;
    Ok((changed != 0).then_some(Some(secret)))
}

/// Removes an application; whether there was one.
pub async fn remove(db: &Database, id: i64) -> Result<bool> {
    let gone = db
        .get()
        .await?
        .execute("DELETE FROM oauth_application WHERE id = $1", &[&id])
        .await?;
    Ok(gone != 0)
}
