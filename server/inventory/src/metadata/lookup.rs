//! Metadata of an object that is found by a property instead of its key, such as
//! `/api/metadata/part/IPN/002.01-PCB/`.

use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{Statement, Value, run};
use ferrostock_models::{Metadata, MetadataCreate, MetadataPatch};

use super::{merge, permitted, read, replace};
use crate::model::Model;

/// Shows what is kept with an object.
pub async fn retrieve(
    call: &Call,
    kind: String,
    property: String,
    value: String,
) -> Result<Metadata> {
    let (model, id) = find(call, &kind, &property, value).await?;
    read(call, model, id).await
}

/// Replaces what is kept with an object.
pub async fn update(
    call: &Call,
    kind: String,
    property: String,
    value: String,
    body: MetadataCreate,
) -> Result<Metadata> {
    let (model, id) = find(call, &kind, &property, value).await?;
    replace(call, model, id, body).await
}

/// Sets some of what is kept with an object; other names keep their values.
pub async fn partial_update(
    call: &Call,
    kind: String,
    property: String,
    value: String,
    body: MetadataPatch,
) -> Result<Metadata> {
    let (model, id) = find(call, &kind, &property, value).await?;
    merge(call, model, id, body).await
}

/// The one object whose property has this value.
async fn find(call: &Call, kind: &str, property: &str, value: String) -> Result<(Model, i64)> {
    let model = permitted(call, kind)?;
    let Some(column) = model.column(property) else {
        let message = format!("{} can't be found by '{property}'", model.name);
        return Err(Error::bad_request(message));
    };
    let value = Value::new(value);
    let mut statement = Statement::new();
    statement
        .push("SELECT id FROM ")
        .push(model.table)
        .push(" WHERE ")
        .push(column)
        .push("::text = ")
        .bind(&value)
        .push(" ORDER BY id LIMIT 2");
    let rows = run(&call.db.quick().await?, statement).await?;
    match &rows[..] {
        [] => Err(Error::not_found(model.name)),
        [row] => Ok((model, row.try_get(0)?)),
        _ => Err(Error::bad_request(format!(
            "Several objects have this '{property}'"
        ))),
    }
}
