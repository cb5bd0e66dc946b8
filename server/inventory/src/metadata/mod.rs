//! `/api/metadata/`: what other programs keep with objects of any kind.
//!
//! Who may change an object may read and write what is kept with it.

pub mod lookup;

use ferrostock_api::Permission;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::caller::{covered, may};
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{Statement, Value, run};
use ferrostock_models::{Metadata, MetadataCreate, MetadataPatch};
use http::StatusCode;
use serde_json::json;

use crate::model::{self, Model};

/// Shows what is kept with an object.
pub async fn retrieve(call: &Call, kind: String, id: i64) -> Result<Metadata> {
    read(call, permitted(call, &kind)?, id).await
}

/// Replaces what is kept with an object.
pub async fn update(call: &Call, kind: String, id: i64, body: MetadataCreate) -> Result<Metadata> {
    replace(call, permitted(call, &kind)?, id, body).await
}

/// Sets some of what is kept with an object; other names keep their values.
pub async fn partial_update(
    call: &Call,
    kind: String,
    id: i64,
    body: MetadataPatch,
) -> Result<Metadata> {
    merge(call, permitted(call, &kind)?, id, body).await
}

/// The kind of objects, if there is one that keeps metadata, and the caller may change such objects.
fn permitted(call: &Call, kind: &str) -> Result<Model> {
    let found = model::find(kind).filter(|model| model.metadata);
    let Some(model) = found else {
        // Not an object: clients know it as a list of messages.
        return Err(Error::Body {
            status: StatusCode::BAD_REQUEST,
            body: json!([format!("There is no metadata for '{kind}'.")]),
        });
    };
    let allowed = if covered(kind, |_| true) {
        may(&call.caller, kind, Permission::Change)
    } else {
        call.caller.is_staff || call.caller.is_superuser
    };
    if allowed {
        Ok(model)
    } else {
        Err(Error::forbidden())
    }
}

async fn read(call: &Call, model: Model, id: i64) -> Result<Metadata> {
    let key = Value::new(id);
    let mut statement = Statement::new();
    statement
        .steady(true)
        .push("SELECT metadata FROM ")
        .push(model.table)
        .push(" WHERE id = ")
        .bind(&key);
    answer(&call.db.quick().await?, model, statement).await
}

async fn replace(call: &Call, model: Model, id: i64, body: MetadataCreate) -> Result<Metadata> {
    let (key, new) = (Value::new(id), Value::new(json!(body.metadata)));
    let mut statement = Statement::new();
    statement
        .push("UPDATE ")
        .push(model.table)
        .push(" SET metadata = ")
        .bind(&new)
        .push(" WHERE id = ")
        .bind(&key)
        .push(" RETURNING metadata");
    answer(&call.db.get().await?, model, statement).await
}

/// In one statement, so that two who set different names both keep theirs.
async fn merge(call: &Call, model: Model, id: i64, body: MetadataPatch) -> Result<Metadata> {
    let Some(metadata) = body.metadata else {
        return read(call, model, id).await;
    };
    let (key, new) = (Value::new(id), Value::new(json!(metadata)));
    let mut statement = Statement::new();
    statement
        .push("UPDATE ")
        .push(model.table)
        .push(" SET metadata = coalesce(nullif(metadata, 'null'), '{}') || ")
        .bind(&new)
        .push(" WHERE id = ")
        .bind(&key)
        .push(" RETURNING metadata");
    answer(&call.db.get().await?, model, statement).await
}

async fn answer(
    session: &impl Session,
    model: Model,
    statement: Statement<'_>,
) -> Result<Metadata> {
    let rows = run(session, statement).await?;
    let row = rows.first().ok_or_else(|| Error::not_found(model.name))?;
    Ok(Metadata {
        metadata: ferrostock_kernel::json::read(row, "metadata")?,
    })
}
