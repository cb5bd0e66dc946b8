//! From staged records to rows: a few statements for each table, whatever the number of rows.

use std::collections::{BTreeMap, BTreeSet};

use anyhow::{Context as _, Result, bail};
use tokio_postgres::Transaction;

use super::models::{Column, Model, NATURAL_KEYS, PAIRS};

/// Where records wait, and how names become keys.
const PREPARE: &str = "
    CREATE TEMP TABLE staged (model text NOT NULL, pk text NOT NULL, fields jsonb NOT NULL)
        ON COMMIT DROP;
    CREATE FUNCTION pg_temp.key_of(wanted regclass, named text, name text) RETURNS bigint
    LANGUAGE plpgsql STABLE AS $$
    DECLARE
        key bigint;
    BEGIN
        IF name IS NULL THEN
            RETURN NULL;
        END IF;
        EXECUTE format('SELECT id FROM %s WHERE %I = $1', wanted, named) INTO key USING name;
        IF key IS NULL THEN
            RAISE EXCEPTION 'a record names % \"%\", which the export lacks', wanted, name;
        END IF;
        RETURN key;
    END
    $$";

/// A column of a table.
struct TableColumn {
    name: String,
    /// Its default, where it may not be null.
    default: Option<String>,
    /// The table that it points to.
    points_to: Option<String>,
}

/// Makes the staging table; it lives as long as the transaction.
pub async fn prepare(transaction: &Transaction<'_>) -> Result<()> {
    transaction
        .batch_execute(
            "SET LOCAL ferrostock.importing = 'on';
             -- Indexes of texts take many rows at once.
             SET LOCAL work_mem = '64MB'; SET LOCAL gin_pending_list_limit = '64MB'",
        )
        .await?;
    transaction
        .batch_execute("SET CONSTRAINTS ALL DEFERRED")
        .await?;
    transaction
        .batch_execute("SET LOCAL TIME ZONE 'UTC'")
        .await?;
    Ok(transaction.batch_execute(PREPARE).await?)
}

/// Turns the staged records of a model into rows. Gives the fields without a column, and how many
/// records have something in them.
pub async fn load(transaction: &Transaction<'_>, model: &Model) -> Result<BTreeMap<String, i64>> {
    let fields = fields(transaction, model).await?;
    if fields.is_empty() {
        return Ok(BTreeMap::new());
    }
    let columns = columns(transaction, model.table).await?;
    let plan = Plan::new(model, &columns, &fields);
    for statement in plan.statements(model, &columns) {
        transaction.batch_execute("SAVEPOINT whole").await?;
        if let Err(error) = transaction.batch_execute(&statement).await {
            transaction
                .batch_execute("ROLLBACK TO SAVEPOINT whole")
                .await?;
            let error = anyhow::Error::new(error);
            return Err(match culprit(transaction, model, &statement).await? {
                Some((pk, cause)) => cause.context(format!("{} {pk} can't be read", model.name)),
                None => error.context(format!("the records of {} can't be read", model.name)),
            });
        }
        transaction.batch_execute("RELEASE SAVEPOINT whole").await?;
    }
    for pairs in PAIRS.iter().filter(|pairs| pairs.model == model.name) {
        let filled = transaction.batch_execute(pairs.sql).await;
        filled.with_context(|| format!("{} of {} can't be read", pairs.field, pairs.model))?;
    }
    count_left(transaction, model, &plan.left).await
}

/// Works out what follows from the rows, and lets new rows follow the loaded ones.
pub async fn finish(transaction: &Transaction<'_>) -> Result<()> {
    transaction
        .batch_execute(
            "SELECT tree_rebuild('stock_location'), tree_rebuild('part_category');
             SELECT part_variant_rebuild();
             SELECT part_totals_rebuild();
             INSERT INTO owner (user_id)
                 SELECT id FROM app_user AS u
                 WHERE NOT EXISTS (SELECT 1 FROM owner AS o WHERE o.user_id = u.id) ORDER BY id;
             INSERT INTO owner (group_id)
                 SELECT id FROM user_group AS g
                 WHERE NOT EXISTS (SELECT 1 FROM owner AS o WHERE o.group_id = g.id) ORDER BY id;
             INSERT INTO user_profile (user_id)
                 SELECT id FROM app_user AS u
                 WHERE NOT EXISTS (SELECT 1 FROM user_profile AS p WHERE p.user_id = u.id)
                 ORDER BY id",
        )
        .await
        .context("what follows from the records can't be worked out")?;
    transaction
        .batch_execute("SET CONSTRAINTS ALL IMMEDIATE")
        .await
        .context("a record points to another one that the export lacks")
}

/// Lets the next row of a table follow the largest key; done before rows are added that the export
/// did not have.
pub async fn follow(transaction: &Transaction<'_>, table: &str) -> Result<()> {
    let statement = format!(
        "SELECT setval(pg_get_serial_sequence('{table}', 'id'),
                       greatest((SELECT max(id) FROM {table}), 1),
                       EXISTS (SELECT 1 FROM {table}))"
    );
    Ok(transaction.batch_execute(&statement).await?)
}

async fn fields(transaction: &Transaction<'_>, model: &Model) -> Result<BTreeSet<String>> {
    let rows = transaction
        .query(
            "SELECT DISTINCT jsonb_object_keys(fields) FROM staged WHERE model = $1",
            &[&model.name],
        )
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

async fn columns(transaction: &Transaction<'_>, table: &str) -> Result<Vec<TableColumn>> {
    let rows = transaction
        .query(
            "SELECT a.attname::text AS name,
                    CASE WHEN a.attnotnull THEN pg_get_expr(d.adbin, d.adrelid) END AS preset,
                    (SELECT f.confrelid::regclass::text FROM pg_constraint AS f
                     WHERE f.conrelid = a.attrelid AND f.contype = 'f'
                       AND f.conkey = ARRAY[a.attnum] LIMIT 1) AS points_to
             FROM pg_attribute AS a
             LEFT JOIN pg_attrdef AS d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
             WHERE a.attrelid = $1::text::regclass AND a.attnum > 0 AND NOT a.attisdropped
               AND a.attgenerated = '' AND a.attname <> 'id'
             ORDER BY a.attnum",
            &[&table],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(TableColumn {
                name: row.try_get("name")?,
                default: row.try_get("preset")?,
                points_to: row.try_get("points_to")?,
            })
        })
        .collect()
}

/// Which field fills which column.
struct Plan {
    /// The column, and the SQL of its value as JSON.
    filled: Vec<(String, String)>,
    /// Fields without a column.
    left: Vec<String>,
}

impl Plan {
    fn new(model: &Model, columns: &[TableColumn], fields: &BTreeSet<String>) -> Self {
        let mut taken = BTreeSet::new();
        let mut filled = Vec::new();
        for column in columns {
            let said = model.columns.iter().find(|said| said.name == column.name);
            let source = if let Some(Column { field, sql, .. }) = said {
                taken.insert((*field).to_owned());
                if !field.is_empty() && !fields.contains(*field) {
                    continue;
                }
                let value = value(field);
                if sql.is_empty() {
                    value
                } else {
                    sql.replace("$value", &value)
                }
            } else {
                let of_name = fields.iter().find(|field| {
                    let field = field.to_lowercase();
                    field == column.name || format!("{field}_id") == column.name
                });
                let Some(field) = of_name else { continue };
                taken.insert(field.clone());
                value(field)
            };
            let natural = column
                .points_to
                .as_deref()
                .and_then(|table| NATURAL_KEYS.iter().find(|(known, _)| *known == table));
            let source = match natural {
                Some((table, named)) => format!(
                    "CASE jsonb_typeof({source}) WHEN 'array'
                          THEN to_jsonb(pg_temp.key_of('{table}', '{named}', ({source}) ->> 0))
                          ELSE {source} END"
                ),
                None => source,
            };
            filled.push((column.name.clone(), source));
        }
        let left = fields
            .iter()
            .filter(|field| {
                let meant = model.left.iter().any(|(known, _)| known == field);
                let pairs = PAIRS
                    .iter()
                    .any(|pairs| pairs.model == model.name && pairs.field == *field);
                !taken.contains(*field) && !meant && !pairs
            })
            .cloned()
            .collect();
        Self { filled, left }
    }

    /// The statements that write the rows: those that stand in the way go first.
    fn statements(&self, model: &Model, columns: &[TableColumn]) -> Vec<String> {
        let table = model.table;
        // A function takes only so many arguments; objects are joined from shorter ones.
        let objects: Vec<_> = self
            .filled
            .chunks(40)
            .map(|chunk| {
                let pairs: Vec<_> = chunk
                    .iter()
                    .map(|(name, source)| format!("'{name}', {source}"))
                    .collect();
                format!("jsonb_build_object({})", pairs.join(", "))
            })
            .collect();
        let rows = format!(
            "SELECT r.pk::bigint AS id, v.*
             FROM staged AS r,
                  LATERAL jsonb_populate_record(NULL::{table}, {}) AS v
             WHERE r.model = '{}'",
            objects.join(" || "),
            model.name
        );
        let names: Vec<_> = self.filled.iter().map(|(name, _)| quoted(name)).collect();
        let values: Vec<_> = self
            .filled
            .iter()
            .map(|(name, _)| {
                let column = columns.iter().find(|column| column.name == *name);
                match column.and_then(|column| column.default.as_deref()) {
                    Some(default) => format!("coalesce(v.{}, {default})", quoted(name)),
                    None => format!("v.{}", quoted(name)),
                }
            })
            .collect();
        let updates: Vec<_> = names
            .iter()
            .map(|name| format!("{name} = excluded.{name}"))
            .collect();
        let mut statements = Vec::new();
        if !model.same.is_empty() {
            let same: Vec<_> = model
                .same
                .iter()
                .map(|column| format!("there.{column} IS NOT DISTINCT FROM v.{column}"))
                .collect();
            statements.push(format!(
                "DELETE FROM {table} AS there
                 USING staged AS r, LATERAL jsonb_populate_record(NULL::{table}, {}) AS v
                 WHERE r.model = '{}' AND there.id <> r.pk::bigint AND {}",
                objects.join(" || "),
                model.name,
                same.join(" AND ")
            ));
        }
        let from = rows.split_once("FROM staged").map_or("", |(_, from)| from);
        statements.push(format!(
            "INSERT INTO {table} (id, {})
             SELECT r.pk::bigint, {} FROM staged{from}
             ORDER BY 1
             ON CONFLICT (id) DO UPDATE SET {}",
            names.join(", "),
            values.join(", "),
            updates.join(", ")
        ));
        statements
    }
}

/// The SQL of a field's value, JSON.
fn value(field: &str) -> String {
    format!("r.fields -> '{}'", field.replace('\'', "''"))
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// The first record that a statement fails for on its own.
async fn culprit(
    transaction: &Transaction<'_>,
    model: &Model,
    statement: &str,
) -> Result<Option<(String, anyhow::Error)>> {
    let rows = transaction
        .query("SELECT pk FROM staged WHERE model = $1", &[&model.name])
        .await?;
    for row in rows {
        let pk: String = row.try_get(0)?;
        let condition = format!(
            "r.model = '{}' AND r.pk = '{}'",
            model.name,
            pk.replace('\'', "''")
        );
        let single = statement.replace(&format!("r.model = '{}'", model.name), &condition);
        transaction.batch_execute("SAVEPOINT single").await?;
        let tried = transaction.batch_execute(&single).await;
        transaction
            .batch_execute("ROLLBACK TO SAVEPOINT single")
            .await?;
        if let Err(error) = tried {
            return Ok(Some((pk, error.into())));
        }
    }
    Ok(None)
}

async fn count_left(
    transaction: &Transaction<'_>,
    model: &Model,
    left: &[String],
) -> Result<BTreeMap<String, i64>> {
    let mut counts = BTreeMap::new();
    for field in left {
        let row = transaction
            .query_one(
                "SELECT count(*) FROM staged WHERE model = $1
                 AND fields -> $2 NOT IN ('null', '\"\"', '[]', '{}')",
                &[&model.name, field],
            )
            .await?;
        counts.insert(field.clone(), row.try_get(0)?);
    }
    Ok(counts)
}

/// Refuses records whose key is no number where one is needed.
pub async fn check_keys(transaction: &Transaction<'_>) -> Result<()> {
    let row = transaction
        .query_opt(
            "SELECT model, pk FROM staged WHERE pk !~ '^[0-9]{1,18}$' LIMIT 1",
            &[],
        )
        .await?;
    if let Some(row) = row {
        let (model, pk): (String, String) = (row.try_get(0)?, row.try_get(1)?);
        bail!("{model} {pk}: the primary key is no number");
    }
    Ok(())
}
