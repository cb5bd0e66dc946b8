//! `/api/company/address/`: addresses of companies, of which one is the primary one.

use ferrostock_models as models;

use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{Ordering, Value};
use ferrostock_kernel::resource::{Change, Declaration, Narrow, Resource, Source};

/// An address of a company.
pub struct Address;

impl Resource for Address {
    type Row = models::Address;
    type Create = models::AddressCreate;
    type Patch = models::AddressPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            ordering: Ordering {
                fields: &[("title", &["address.title COLLATE \"C\""])],
                default: &["address.title COLLATE \"C\""],
            },
            ..Source::of("Address", "address", "address.id")
        },
        columns: &[("primary", "address.is_primary")],
        filters: &[("company", Narrow::Of("company", "address.company_id = {}"))],
        ..Declaration::of("company.address")
    };

    /// The first address of a company is its primary one.
    async fn before_create(
        change: &mut Change<'_>,
        body: &mut models::AddressCreate,
    ) -> Result<Changes> {
        let mut changes = Changes::default();
        lock_companies(change, &[body.company], &[]).await?;
        let others = change
            .transaction
            .query_one(
                "SELECT EXISTS (SELECT 1 FROM address WHERE company_id = $1)",
                &[&body.company],
            )
            .await?;
        let first = !others.try_get::<_, bool>(0)?;
        let primary = first || body.primary == Some(true);
        if primary {
            demote(change, &[body.company], &[]).await?;
        }
        changes.push("is_primary", Value::new(primary));
        Ok(changes)
    }

    /// A new primary address takes the place of the one before.
    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut models::AddressPatch,
    ) -> Result<Changes> {
        let companies = Vec::from_iter(patch.company);
        let companies = lock_companies(change, &companies, ids).await?;
        // A primary address that moves to another company takes the place of the one there, too.
        let stays = change
            .transaction
            .query_one(
                "SELECT coalesce(bool_or(is_primary), false) FROM address WHERE id = ANY ($1)",
                &[&ids],
            )
            .await?;
        let primary = patch.primary.unwrap_or(stays.try_get(0)?);
        if primary && (patch.primary.is_some() || patch.company.is_some()) {
            let companies = patch.company.map_or(companies, |company| vec![company]);
            demote(change, &companies, ids).await?;
        }
        Ok(Changes::default())
    }
}

/// Lets nobody else change the addresses of some companies, and of those of some addresses, until the
/// transaction ends. Tells which companies these are.
async fn lock_companies(
    change: &Change<'_>,
    companies: &[i64],
    addresses: &[i64],
) -> Result<Vec<i64>> {
    let rows = change
        .transaction
        .query(
            "SELECT id FROM company
             WHERE id = ANY ($1)
                OR id IN (SELECT company_id FROM address WHERE id = ANY ($2))
             ORDER BY id FOR NO KEY UPDATE",
            &[&companies, &addresses],
        )
        .await?;
    rows.iter().map(|row| Ok(row.try_get(0)?)).collect()
}

/// Takes the primary address of companies from its place, unless it is one of `except`.
async fn demote(change: &Change<'_>, companies: &[i64], except: &[i64]) -> Result<()> {
    change
        .transaction
        .execute(
            "UPDATE address SET is_primary = false
             WHERE company_id = ANY ($1) AND is_primary AND id <> ALL ($2)",
            &[&companies, &except],
        )
        .await?;
    Ok(())
}
