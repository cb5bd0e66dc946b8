//! What the tables of a database hold, read and written whole through `COPY`: for backups, and where a
//! database moves.
//!
//! Both sides have the same schema. Whoever writes takes the references between tables and the triggers
//! out of the way until all rows are there; both are there again, and hold for the rows, when the
//! transaction ends.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result};
use bytes::Bytes;
use tokio_postgres::{Client, CopyInSink, CopyOutStream, IsolationLevel, Transaction};

/// How values are written, so that every database reads them alike.
const FORM: &str = "SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'postgres';
     SET LOCAL timezone = 'UTC'; SET LOCAL extra_float_digits = 3; SET LOCAL statement_timeout = 0;
     SET LOCAL idle_in_transaction_session_timeout = 0";

/// A table, and those of its columns that are not worked out of others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// The names of the columns.
    pub columns: Vec<String>,
}

impl Table {
    /// The rows of the table as `COPY` writes them in its text format: a line for each.
    pub async fn read(&self, transaction: &Transaction<'_>) -> Result<CopyOutStream> {
        let statement = format!("COPY {} TO STDOUT", self.sql());
        Ok(transaction.copy_out(&statement).await?)
    }

    fn sql(&self) -> String {
        let columns: Vec<_> = self.columns.iter().map(|name| quoted(name)).collect();
        format!("{} ({})", quoted(&self.name), columns.join(", "))
    }
}

fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

/// A transaction that sees the database as it is now, whatever others change meanwhile.
pub async fn snapshot(client: &mut Client) -> Result<Transaction<'_>> {
    let transaction = client
        .build_transaction()
        .isolation_level(IsolationLevel::RepeatableRead)
        .read_only(true)
        .start()
        .await?;
    transaction.batch_execute(FORM).await?;
    Ok(transaction)
}

/// The tables of the schema by name, without those that hold nothing worth keeping: what has been
/// migrated, and what the database itself forgets when it crashes.
pub async fn tables(transaction: &Transaction<'_>) -> Result<Vec<Table>> {
    let rows = transaction
        .query(
            "SELECT c.relname::text,
                    array_agg(a.attname::text ORDER BY a.attnum)
             FROM pg_class AS c
             JOIN pg_attribute AS a ON a.attrelid = c.oid
             WHERE c.relkind = 'r' AND c.relpersistence = 'p'
               AND c.relnamespace = current_schema()::regnamespace
               AND c.relname <> 'refinery_schema_history'
               AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
               AND NOT EXISTS (SELECT FROM pg_depend AS d
                               WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid
                                 AND d.deptype = 'e')
             GROUP BY c.relname ORDER BY c.relname",
            &[],
        )
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Table {
                name: row.try_get(0)?,
                columns: row.try_get(1)?,
            })
        })
        .collect()
}

/// The last numbers that sequences gave.
pub async fn sequences(transaction: &Transaction<'_>) -> Result<BTreeMap<String, i64>> {
    let rows = transaction
        .query(
            "SELECT sequencename::text, last_value FROM pg_sequences
             WHERE schemaname = current_schema() AND last_value IS NOT NULL",
            &[],
        )
        .await?;
    rows.iter()
        .map(|row| Ok((row.try_get(0)?, row.try_get(1)?)))
        .collect()
}

/// A database whose tables are being written anew.
pub struct Load<'t> {
    transaction: &'t Transaction<'t>,
    tables: Vec<Table>,
    /// What makes the references between tables again.
    references: Vec<String>,
}

impl<'t> Load<'t> {
    /// Empties all tables.
    pub async fn begin(transaction: &'t Transaction<'t>) -> Result<Self> {
        transaction.batch_execute(FORM).await?;
        transaction
            .batch_execute(
                "SET LOCAL work_mem = '64MB'; SET LOCAL maintenance_work_mem = '256MB';
                 SET LOCAL gin_pending_list_limit = '64MB';
                 SET LOCAL ferrostock.importing = 'on'",
            )
            .await?;
        let rows = transaction
            .query(
                "SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', f.conrelid::regclass, f.conname),
                        format('ALTER TABLE %s ADD CONSTRAINT %I %s', f.conrelid::regclass, f.conname,
                               pg_get_constraintdef(f.oid))
                 FROM pg_constraint AS f
                 WHERE f.contype = 'f' AND f.connamespace = current_schema()::regnamespace
                   AND f.conparentid = 0
                 ORDER BY f.conrelid::regclass::text, f.conname",
                &[],
            )
            .await?;
        let mut references = Vec::new();
        for row in rows {
            transaction.batch_execute(row.try_get(0)?).await?;
            references.push(row.try_get(1)?);
        }
        let load = Self {
            transaction,
            tables: tables(transaction).await?,
            references,
        };
        load.triggers("DISABLE").await?;
        let names: Vec<_> = load
            .tables
            .iter()
            .map(|table| quoted(&table.name))
            .collect();
        transaction
            .batch_execute(&format!("TRUNCATE {}", names.join(", ")))
            .await?;
        Ok(load)
    }

    /// The tables that there are.
    pub fn tables(&self) -> &[Table] {
        &self.tables
    }

    /// Takes the rows of a table, in the form in which [`Table::read`] gives them.
    pub async fn rows_of(&self, table: &Table) -> Result<CopyInSink<Bytes>> {
        let statement = format!("COPY {} FROM STDIN", table.sql());
        Ok(self.transaction.copy_in(&statement).await?)
    }

    /// Brings references and triggers back, and has sequences go on where they were. What depends on
    /// the locale of the database is worked out anew.
    pub async fn finish(self, sequences: &BTreeMap<String, i64>) -> Result<()> {
        self.transaction
            .batch_execute("SELECT tree_rebuild('stock_location'), tree_rebuild('part_category')")
            .await?;
        self.triggers("ENABLE").await?;
        for reference in &self.references {
            let made = self.transaction.batch_execute(reference).await;
            made.with_context(|| format!("rows refer to what is not there: {reference}"))?;
        }
        for (name, last) in sequences {
            self.transaction
                .execute(
                    "SELECT setval(format('%I', $1::text)::regclass, $2)
                     WHERE to_regclass(format('%I', $1::text)) IS NOT NULL",
                    &[name, last],
                )
                .await?;
        }
        Ok(())
    }

    async fn triggers(&self, what: &'static str) -> Result<()> {
        for table in &self.tables {
            let statement = format!("ALTER TABLE {} {what} TRIGGER USER", quoted(&table.name));
            self.transaction.batch_execute(&statement).await?;
        }
        Ok(())
    }
}

/// Drops everything that migrations made, so that another version of it can be made.
pub async fn drop_all(transaction: &Transaction<'_>) -> Result<()> {
    Ok(transaction
        .batch_execute(
            "DO $$
             DECLARE
                 statement text;
                 space regnamespace := current_schema()::regnamespace;
             BEGIN
                 FOR statement IN
                     SELECT format('DROP TABLE %s CASCADE', string_agg(c.oid::regclass::text, ', '))
                     FROM pg_class AS c
                     WHERE c.relnamespace = space AND c.relkind IN ('r', 'p')
                       AND NOT EXISTS (SELECT FROM pg_depend AS d
                                       WHERE d.classid = 'pg_class'::regclass
                                         AND d.objid = c.oid AND d.deptype = 'e')
                     HAVING count(*) > 0
                     UNION ALL
                     SELECT format('DROP ROUTINE %s CASCADE', string_agg(p.oid::regprocedure::text, ', '))
                     FROM pg_proc AS p
                     WHERE p.pronamespace = space
                       AND NOT EXISTS (SELECT FROM pg_depend AS d
                                       WHERE d.classid = 'pg_proc'::regclass
                                         AND d.objid = p.oid AND d.deptype = 'e')
                     HAVING count(*) > 0
                     UNION ALL
                     SELECT format('DROP COLLATION %I', l.collname)
                     FROM pg_collation AS l WHERE l.collnamespace = space
                 LOOP
                     EXECUTE statement;
                 END LOOP;
             END
             $$",
        )
        .await?)
}
