//! Creating, changing, moving and deleting nodes.
//!
//! The database keeps the tree sound whatever happens here: it refuses cycles, equal names below
//! one parent and unknown parents. What is checked first gives clients the message that they know.
//! Everything that changes nodes takes the tree's lock before it locks rows, as the triggers do, so
//! that two writers wait for each other instead of dying of each other.

use http::StatusCode;
use serde_json::json;

use super::Tree;
use crate::change::{self, Changes};
use crate::db::Session;
use crate::error::{Error, FieldErrors, Result};
use crate::list::{Statement, Value, run};

/// Locks the tree and those of the nodes that exist, in the order of their keys, and tells which.
pub async fn lock(session: &impl Session, tree: &Tree, ids: &[i64]) -> Result<Vec<i64>> {
    let ids = Value::new(ids.to_vec());
    let mut statement = Statement::new();
    statement
        .push("SELECT pg_advisory_xact_lock('")
        .push(tree.table);
    statement.push("'::regclass::oid::integer, 0)");
    run(session, statement).await?;
    let mut statement = Statement::new();
    statement
        .push("SELECT id FROM ")
        .push(tree.table)
        .push(" WHERE id = ANY(")
        .bind(&ids);
    statement.push(") ORDER BY id FOR UPDATE");
    let rows = run(session, statement).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// Changes nodes that [`lock`] holds. `parent` and `structural` are the new values that are among
/// the changes: a node can't move below itself, and can't become structural while it holds
/// something.
pub async fn update(
    session: &impl Session,
    tree: &Tree,
    ids: &[i64],
    parent: Option<i64>,
    structural: Option<bool>,
    changes: &Changes,
) -> Result<()> {
    let ids = Value::new(ids.to_vec());
    if parent.is_some() || structural == Some(true) {
        check_move(
            session,
            tree,
            &ids,
            &Value::new(parent),
            structural == Some(true),
        )
        .await?;
    }
    change::update(session, tree.table, &ids, changes).await
}

async fn check_move(
    session: &impl Session,
    tree: &Tree,
    ids: &Value,
    parent: &Value,
    structural: bool,
) -> Result<()> {
    let mut statement = Statement::new();
    let number = statement.reserve(ids);
    statement
        .push("SELECT EXISTS (SELECT 1 FROM ")
        .push(tree.table)
        .push(" AS target JOIN ");
    statement
        .push(tree.table)
        .push(" AS node ON target.path <@ node.path WHERE target.id = ");
    statement
        .bind(parent)
        .push(" AND node.id = ANY(")
        .reference(number);
    statement
        .push(")), EXISTS (SELECT 1 FROM ")
        .push(tree.content)
        .push(" WHERE ");
    statement
        .push(tree.content_key)
        .push(" = ANY(")
        .reference(number)
        .push("))");
    let rows = run(session, statement).await?;
    let row = rows
        .first()
        .ok_or_else(|| Error::internal("no answer to the checks"))?;
    let mut errors = FieldErrors::default();
    if row.try_get(0)? {
        errors.add("parent", "Invalid choice");
    } else if structural && row.try_get(1)? {
        errors.add(crate::error::NON_FIELD, tree.not_empty);
    }
    errors.into_result()
}

/// Deletes a node. What stands below it is deleted too or moves up to its parent; so is or does
/// what the deleted nodes hold.
pub async fn delete(
    session: &impl Session,
    tree: &Tree,
    id: i64,
    delete_below: bool,
    delete_content: bool,
) -> Result<()> {
    if lock(session, tree, &[id]).await?.is_empty() {
        return Err(Error::not_found(tree.model));
    }
    let id = Value::new(id);
    let mut statement = Statement::new();
    statement
        .push("SELECT below.id, node.parent_id FROM ")
        .push(tree.table)
        .push(" AS node JOIN ");
    statement
        .push(tree.table)
        .push(" AS below ON below.path <@ node.path WHERE node.id = ");
    statement.bind(&id).push(if delete_below {
        ""
    } else {
        " AND below.id = node.id"
    });
    let rows = run(session, statement).await?;
    let parent: Option<i64> = rows
        .first()
        .map(|row| row.try_get(1))
        .transpose()?
        .flatten();
    let doomed = rows
        .iter()
        .map(|row| Ok(row.try_get(0)?))
        .collect::<Result<Vec<i64>>>()?;
    let (doomed, parent) = (Value::new(doomed), Value::new(parent));

    let mut statement = Statement::new();
    if delete_content {
        statement.push("DELETE FROM ").push(tree.content);
    } else {
        statement
            .push("UPDATE ")
            .push(tree.content)
            .push(" SET ")
            .push(tree.content_key);
        statement.push(" = ").bind(&parent);
    }
    statement
        .push(" WHERE ")
        .push(tree.content_key)
        .push(" = ANY(")
        .bind(&doomed)
        .push(")");
    run(session, statement).await?;

    // The node goes before its children move, for a child may have its name; the children point to
    // nothing in between.
    let mut statement = Statement::new();
    statement
        .push("SET CONSTRAINTS ")
        .push(tree.table)
        .push("_parent_id_fkey DEFERRED");
    run(session, statement).await?;
    let mut statement = Statement::new();
    statement
        .push("DELETE FROM ")
        .push(tree.table)
        .push(" WHERE id = ANY(")
        .bind(&doomed);
    statement.push(")");
    run(session, statement).await?;
    let mut statement = Statement::new();
    statement
        .push("UPDATE ")
        .push(tree.table)
        .push(" SET parent_id = ")
        .bind(&parent);
    statement.push(" WHERE parent_id = ").bind(&id);
    run(session, statement).await?;
    Ok(())
}

/// The refusal of a bulk request none of whose objects exist.
pub fn none_matches() -> Error {
    // A bare string, as below.
    Error::Body {
        status: StatusCode::BAD_REQUEST,
        body: json!({ "non_field_errors": "No items match the provided criteria" }),
    }
}

/// The primary keys that a bulk request names.
pub fn bulk_items(items: Option<Vec<i64>>) -> Result<Vec<i64>> {
    match items {
        Some(items) if !items.is_empty() => Ok(items),
        // Clients know this message as a bare string, not as a list.
        _ => Err(Error::Body {
            status: StatusCode::BAD_REQUEST,
            body: json!({
                "non_field_errors": "List of items must be provided for bulk operation"
            }),
        }),
    }
}
