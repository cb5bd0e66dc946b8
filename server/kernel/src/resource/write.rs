//! Creating, replacing, changing and deleting objects.

use ferrostock_models::database::{Body, FromRow as _, Given};
use ferrostock_models::{BulkSelection, Success};

use super::{Declaration, Move, Resource, below, filled, read, unique};
use crate::call::Call;
use crate::change::{self, Changes};
use crate::db::{Session, Transaction};
use crate::error::{Error, Result};
use crate::list::{Fragment, Statement, Value, run};
use crate::media::Files;
use crate::{tag, tree};

/// A change under way: what rules know of it.
pub struct Change<'a> {
    /// The request.
    pub call: &'a Call,
    /// The transaction that everything is done in.
    pub transaction: &'a Transaction<'a>,
    /// The files that rows name from now on, or no more.
    pub files: &'a mut Files,
}

/// Creates an object.
pub async fn create<R: Resource>(call: &Call, body: R::Create) -> Result<R::Row> {
    R::create(call, body).await
}

/// Creates an object that is one row.
pub(super) async fn insert<R: Resource>(call: &Call, mut body: R::Create) -> Result<R::Row> {
    let mut connection = call.db.get().await?;
    let mut files = Files::new(&call.media);
    let done = async {
        let transaction = connection.transaction().await?;
        let mut change = Change {
            call,
            transaction: &transaction,
            files: &mut files,
        };
        let mut changes = R::before_create(&mut change, &mut body).await?;
        let patch: R::Patch = body.clone().into();
        let tags = R::tags(&patch).map(<[_]>::to_vec);
        let given = values::<R>(patch);
        unique::check(&transaction, &R::DECLARATION, R::Row::COLUMNS, &given, None).await?;
        filled::check(&R::DECLARATION, &given, true)?;
        changes.take(given, R::DECLARATION.blank);
        changes.stamp(&R::DECLARATION);
        picture(&mut change, &R::DECLARATION, &[], &mut changes).await?;
        let id = change::insert(&transaction, R::DECLARATION.table(), &changes).await?;
        if let Some(tags) = tags {
            tag::set(&transaction, R::DECLARATION.kind, &[id], &tags).await?;
        }
        R::after_create(&mut change, id, &body).await?;
        R::after_save(&mut change, &[id]).await?;
        let mut created = read::one::<R>(call, &transaction, id).await?;
        transaction.commit().await?;
        R::fresh(&mut created);
        Ok(created)
    };
    let done = done.await.map_err(|e| unique::explain(&R::DECLARATION, e));
    files.settle(&mut connection).await;
    done
}

/// Replaces an object. What the request leaves out stays as it is.
pub async fn update<R: Resource>(call: &Call, id: i64, body: R::Create) -> Result<R::Row> {
    partial_update::<R>(call, id, body.into()).await
}

/// Changes an object.
pub async fn partial_update<R: Resource>(call: &Call, id: i64, patch: R::Patch) -> Result<R::Row> {
    let changed = R::change(call, &[id], patch).await?.pop();
    changed.ok_or_else(|| Error::not_found(R::DECLARATION.source.model))
}

/// Changes several objects, in whichever of the two ways that clients ask for it.
pub async fn bulk_change<R: Resource>(
    call: &Call,
    items: Option<Vec<i64>>,
    patch: R::Patch,
) -> Result<Vec<R::Row>> {
    let items = tree::bulk_items(items)?;
    let changed = R::change(call, &items, patch).await?;
    if changed.is_empty() {
        return Err(tree::none_matches());
    }
    Ok(changed)
}

/// Changes those of some objects that exist, and reads them.
pub(super) async fn change<R: Resource>(
    call: &Call,
    ids: &[i64],
    mut patch: R::Patch,
) -> Result<Vec<R::Row>> {
    let mut connection = call.db.get().await?;
    let mut files = Files::new(&call.media);
    let done = async {
        let transaction = connection.transaction().await?;
        let ids = match R::TREE {
            Some(tree) => tree::lock(&transaction, tree, ids).await?,
            None => lock::<R>(call, &transaction, ids).await?,
        };
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let before = if R::COMPARES {
            read::several::<R>(call, &transaction, ids.clone()).await?
        } else {
            Vec::new()
        };
        let mut change = Change {
            call,
            transaction: &transaction,
            files: &mut files,
        };
        let mut changes = R::before_change(&mut change, &ids, &mut patch).await?;
        let tags = R::tags(&patch).map(<[_]>::to_vec);
        let branch = R::branch(&patch);
        let given = values::<R>(patch);
        let (columns, changed) = (R::Row::COLUMNS, Some(&ids[..]));
        unique::check(&transaction, &R::DECLARATION, columns, &given, changed).await?;
        filled::check(&R::DECLARATION, &given, false)?;
        changes.take(given, R::DECLARATION.blank);
        changes.stamp(&R::DECLARATION);
        picture(&mut change, &R::DECLARATION, &ids, &mut changes).await?;
        if let Some(tree) = R::TREE {
            let Move { parent, structural } = branch;
            tree::update(&transaction, tree, &ids, parent, structural, &changes).await?;
        } else {
            let keys = Value::new(ids.clone());
            change::update(&transaction, R::DECLARATION.table(), &keys, &changes).await?;
        }
        if let Some(tags) = tags {
            tag::set(&transaction, R::DECLARATION.kind, &ids, &tags).await?;
        }
        R::after_save(&mut change, &ids).await?;
        let mut changed = read::several::<R>(call, &transaction, ids.clone()).await?;
        R::after_answer(&mut change, &ids).await?;
        transaction.commit().await?;
        if R::TREE.is_some() {
            // Others come in their usual order, nodes in that of their keys, as clients know it.
            changed.sort_by_key(R::key);
        }
        for after in &mut changed {
            let same = |before: &&R::Row| R::key(before) == R::key(after);
            if let Some(before) = before.iter().find(same) {
                R::compare(before, after);
            }
        }
        Ok(changed)
    };
    let done = done.await.map_err(|e| unique::explain(&R::DECLARATION, e));
    files.settle(&mut connection).await;
    done
}

/// Deletes an object.
pub async fn destroy<R: Resource>(call: &Call, id: i64) -> Result<()> {
    match delete::<R>(call, &[id]).await? {
        0 => Err(Error::not_found(R::DECLARATION.source.model)),
        _ => Ok(()),
    }
}

/// Deletes several objects.
pub async fn bulk_destroy<R: Resource>(call: &Call, body: BulkSelection) -> Result<Success> {
    let items = tree::bulk_items(body.items)?;
    match delete::<R>(call, &items).await? {
        0 if !are_others::<R>(call, &items).await? => Err(tree::none_matches()),
        deleted => Ok(Success {
            success: format!("Deleted {deleted} items"),
        }),
    }
}

/// Whether some objects are there after all, as those of other users.
async fn are_others<R: Resource>(call: &Call, ids: &[i64]) -> Result<bool> {
    if R::DECLARATION.own.is_none() {
        return Ok(false);
    }
    let keys = Value::new(ids.to_vec());
    let mut statement = Statement::new();
    statement
        .push("SELECT 1 FROM ")
        .push(R::DECLARATION.table())
        .push(" WHERE id = ANY (")
        .bind(&keys)
        .push(") LIMIT 1");
    let connection = call.db.get().await?;
    Ok(!run(&connection, statement).await?.is_empty())
}

/// Deletes those of some objects that exist; tells how many.
async fn delete<R: Resource>(call: &Call, ids: &[i64]) -> Result<usize> {
    let mut connection = call.db.get().await?;
    let mut files = Files::new(&call.media);
    let done = async {
        let transaction = connection.transaction().await?;
        let ids = lock::<R>(call, &transaction, ids).await?;
        if ids.is_empty() {
            return Ok(0);
        }
        let mut change = Change {
            call,
            transaction: &transaction,
            files: &mut files,
        };
        R::before_delete(&mut change, &ids).await?;
        if R::DECLARATION.pictures.is_some() {
            release(&mut change, &R::DECLARATION, &ids).await?;
        }
        forget(&transaction, &R::DECLARATION, &ids).await?;
        let keys = Value::new(ids.clone());
        let mut statement = Statement::new();
        statement
            .push("DELETE FROM ")
            .push(R::DECLARATION.table())
            .push(" WHERE id = ANY (")
            .bind(&keys)
            .push(")");
        run(&transaction, statement).await?;
        R::after_delete(&mut change, &ids).await?;
        transaction.commit().await?;
        Ok(ids.len())
    };
    let done = done.await;
    files.settle(&mut connection).await;
    done
}

/// What a patch sets, besides what rules have set already.
pub fn changes<R: Resource>(patch: R::Patch, mut changes: Changes) -> Changes {
    changes.take(values::<R>(patch), R::DECLARATION.blank);
    changes
}

/// The values of a body, by the columns that they go to.
fn values<R: Resource>(patch: R::Patch) -> Vec<Given> {
    let mut values = patch.values();
    values.retain(|given| !R::DECLARATION.beside.contains(&given.property));
    for given in &mut values {
        // What only requests have is no property of a row: its own column counts.
        if R::Row::COLUMNS
            .iter()
            .any(|it| it.property == given.property)
        {
            given.column = R::DECLARATION.column(given.property, R::Row::COLUMNS);
        }
    }
    values
}

/// Keeps the picture that a request brings, or takes the one away that objects have.
async fn picture(
    change: &mut Change<'_>,
    declaration: &Declaration,
    ids: &[i64],
    changes: &mut Changes,
) -> Result<()> {
    let Some(folder) = declaration.pictures else {
        return Ok(());
    };
    if changes.sets("image") {
        // A rule chose one.
        return release(change, declaration, ids).await;
    }
    let new = match (
        change.call.uploads.get("image"),
        change.call.sent.get("image"),
    ) {
        (Some(upload), _) => Some(
            change
                .files
                .keep(change.transaction, folder, upload)
                .await?,
        ),
        // An empty input of a form says the same as null.
        (None, Some(sent)) if sent.is_null() || sent == "" => None,
        _ => return Ok(()),
    };
    release(change, declaration, ids).await?;
    changes.push("image", Value::of(new));
    Ok(())
}

/// Says that objects no longer name their pictures.
async fn release(change: &mut Change<'_>, declaration: &Declaration, ids: &[i64]) -> Result<()> {
    let keys = Value::new(ids.to_vec());
    let mut statement = Statement::new();
    statement
        .push("SELECT image FROM ")
        .push(declaration.table())
        .push(" WHERE image <> '' AND id = ANY (")
        .bind(&keys)
        .push(")");
    for row in run(change.transaction, statement).await? {
        change.files.release(row.try_get::<_, String>(0)?);
    }
    Ok(())
}

/// Removes what hangs on objects by kind and key: there is no foreign key that it would follow.
async fn forget(
    transaction: &Transaction<'_>,
    declaration: &Declaration,
    ids: &[i64],
) -> Result<()> {
    transaction
        .execute(
            "WITH tags AS (DELETE FROM tagged_item WHERE model = $1 AND model_id = ANY ($3)),
                  parameters AS (DELETE FROM parameter WHERE model = $1 AND model_id = ANY ($3))
             DELETE FROM attachment WHERE model_type = $2 AND model_id = ANY ($3)",
            &[&declaration.kind, &declaration.model(), &ids],
        )
        .await?;
    Ok(())
}

/// Locks those of some objects that exist, and that the call can reach, in the order of their keys.
async fn lock<R: Resource>(
    call: &Call,
    transaction: &Transaction<'_>,
    ids: &[i64],
) -> Result<Vec<i64>> {
    found(call, transaction, &R::DECLARATION, ids, " FOR UPDATE").await
}

/// Those of some objects that exist, and that the call can reach: those below the object that the path
/// leads through, and the caller's own where each belongs to a user. In the order of their keys.
pub(super) async fn reached<R: Resource>(
    call: &Call,
    session: &impl Session,
    ids: &[i64],
) -> Result<Vec<i64>> {
    found(call, session, &R::DECLARATION, ids, "").await
}

async fn found(
    call: &Call,
    session: &impl Session,
    declaration: &Declaration,
    ids: &[i64],
    locked: &'static str,
) -> Result<Vec<i64>> {
    let keys = Value::new(ids.to_vec());
    let reach = below::reach(declaration, call);
    let own = declaration
        .own
        .map(|own| Fragment::new(own).bind(call.caller.user_id));
    let mut statement = Statement::new();
    statement
        .push("SELECT id FROM ")
        .push(declaration.table())
        .push(" WHERE id = ANY (")
        .bind(&keys)
        .push(")");
    if let Some((condition, above)) = &reach {
        let (before, after) = condition.split_once("{}").unwrap_or((condition, ""));
        statement.push(" AND ").push(before).bind(above).push(after);
    }
    if let Some(own) = &own {
        statement.push(" AND ").fragment(own);
    }
    statement.push(" ORDER BY id").push(locked);
    let rows = run(session, statement).await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

impl Changes {
    /// Sets the time at which an object is written, for those that know it.
    fn stamp(&mut self, declaration: &Declaration) {
        if let Some(column) = declaration.stamp {
            self.push(column, Value::new(chrono::Utc::now()));
        }
    }

    /// Takes the values of a body; a null becomes the empty text for the properties in `blank`. What a
    /// rule has set already stays.
    fn take(&mut self, given: Vec<Given>, blank: &[&str]) {
        for Given {
            property,
            column,
            value,
        } in given
        {
            if self.sets(column) {
                continue;
            }
            let value = if value.is_null() && blank.contains(&property) {
                Value::new("")
            } else {
                value
            };
            self.push(column, value);
        }
    }
}
