//! `/api/user/me/profile/`: how the caller wants to be seen.

use ferrostock_kernel::db::Row;
use ferrostock_models::{UserProfile, UserProfileCreate, UserProfilePatch};
use serde_json::Value;

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::Result;

/// Shows the caller's profile.
pub async fn retrieve(call: &Call) -> Result<UserProfile> {
    read(&call.db.quick().await?, call.caller.user_id).await
}

/// Changes the profile. Like clients know it, what is not sent stays as it is.
pub async fn update(call: &Call, body: UserProfileCreate) -> Result<UserProfile> {
    let patch = UserProfilePatch {
        language: body.language,
        theme: body.theme,
        widgets: body.widgets,
        displayname: body.displayname,
        position: body.position,
        status: body.status,
        location: body.location,
        active: body.active,
        contact: body.contact,
        r#type: body.r#type,
        organisation: body.organisation,
        primary_group: body.primary_group,
    };
    partial_update(call, patch).await
}

/// Changes the profile. A group that the caller is no member of can't be the primary one: it is
/// shown and kept as none.
pub async fn partial_update(call: &Call, body: UserProfilePatch) -> Result<UserProfile> {
    let connection = call.db.get().await?;
    connection
        .execute(
            "UPDATE user_profile AS p SET
                 language     = CASE WHEN $2  THEN $3  ELSE language END,
                 theme        = CASE WHEN $4  THEN $5  ELSE theme END,
                 widgets      = CASE WHEN $6  THEN $7  ELSE widgets END,
                 displayname  = CASE WHEN $8  THEN $9  ELSE displayname END,
                 position     = CASE WHEN $10 THEN $11 ELSE position END,
                 status       = CASE WHEN $12 THEN $13 ELSE status END,
                 location     = CASE WHEN $14 THEN $15 ELSE location END,
                 active       = coalesce($16, active),
                 contact      = CASE WHEN $17 THEN $18 ELSE contact END,
                 type         = coalesce($19, type),
                 organisation = CASE WHEN $20 THEN $21 ELSE organisation END,
                 primary_group_id = CASE WHEN $22 THEN (
                     SELECT m.group_id FROM user_group_member AS m
                     WHERE m.user_id = p.user_id AND m.group_id = $23
                 ) ELSE primary_group_id END
             WHERE p.user_id = $1",
            &[
                &call.caller.user_id,
                &body.language.is_some(),
                &body.language.flatten(),
                &body.theme.is_some(),
                &object(body.theme),
                &body.widgets.is_some(),
                &object(body.widgets),
                &body.displayname.is_some(),
                &body.displayname.flatten(),
                &body.position.is_some(),
                &body.position.flatten(),
                &body.status.is_some(),
                &body.status.flatten(),
                &body.location.is_some(),
                &body.location.flatten(),
                &body.active,
                &body.contact.is_some(),
                &body.contact.flatten(),
                &body.r#type,
                &body.organisation.is_some(),
                &body.organisation.flatten(),
                &body.primary_group.is_some(),
                &body.primary_group.flatten(),
            ],
        )
        .await?;
    read(&connection, call.caller.user_id).await
}

type Object = std::collections::HashMap<String, Value>;

fn object(value: Option<Option<Object>>) -> Option<Value> {
    value
        .flatten()
        .map(|object| Value::Object(object.into_iter().collect()))
}

/// Reads a user's profile.
pub async fn read(session: &impl Session, user_id: i64) -> Result<UserProfile> {
    let row = session
        .query_one(
            "SELECT language, theme, widgets, displayname, position, status, location, active,
                    contact, type, organisation, primary_group_id
             FROM user_profile WHERE user_id = $1",
            &[&user_id],
        )
        .await?;
    let object = |row: &Row, name: &str| -> Result<Option<Object>> {
        Ok(match row.try_get::<_, Option<Value>>(name)? {
            Some(Value::Object(object)) => Some(object.into_iter().collect()),
            _ => None,
        })
    };
    Ok(UserProfile {
        language: row.try_get("language")?,
        theme: object(&row, "theme")?,
        widgets: object(&row, "widgets")?,
        displayname: row.try_get("displayname")?,
        position: row.try_get("position")?,
        status: row.try_get("status")?,
        location: row.try_get("location")?,
        active: row.try_get("active")?,
        contact: row.try_get("contact")?,
        r#type: row.try_get("type")?,
        organisation: row.try_get("organisation")?,
        primary_group: row.try_get("primary_group_id")?,
    })
}
