//! `/api/part/related/`: parts that have to do with each other.

use ferrostock_models as models;
use ferrostock_models::database::Row;

use super::detail;
use crate::part_object;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Change, Declaration, Detail, Narrow, Resource, Source, Unique};

/// Two parts that have to do with each other; which one is named first does not matter.
pub struct Related;

impl Resource for Related {
    type Row = models::PartRelation;
    type Create = models::PartRelationCreate;
    type Patch = models::PartRelationPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            joins: "JOIN part AS one ON one.id = part_related.part_1_id
                    JOIN part AS other ON other.id = part_related.part_2_id",
            search: &["one.name", "other.name"],
            ordering: Ordering {
                fields: &[],
                default: &["part_related.id"],
            },
            ..Source::of("PartRelated", "part_related", "part_related.id")
        },
        details: &[
            Detail {
                shown: true,
                ..Detail::of("part_1_detail", part_object!("part_related.part_1_id"))
            },
            Detail {
                shown: true,
                ..Detail::of("part_2_detail", part_object!("part_related.part_2_id"))
            },
        ],
        filters: &[
            (
                "part",
                Narrow::Of(
                    "part",
                    "{} IN (part_related.part_1_id, part_related.part_2_id)",
                ),
            ),
            ("part_1", Narrow::Of("part", "part_related.part_1_id = {}")),
            ("part_2", Narrow::Of("part", "part_related.part_2_id = {}")),
        ],
        unique: &[Unique {
            constraint: "part_related_unique",
            properties: &["part_1", "part_2"],
            fold: false,
            message: "The fields part_1, part_2 must make a unique set.",
        }],
        metadata: true,
        ..Declaration::of("part.partrelated")
    };

    fn complete(_: &Row, object: &mut models::PartRelation) -> Result<()> {
        let details = [&mut object.part_1_detail, &mut object.part_2_detail];
        details.into_iter().flatten().for_each(detail::complete);
        Ok(())
    }

    async fn before_create(
        change: &mut Change<'_>,
        body: &mut models::PartRelationCreate,
    ) -> Result<Changes> {
        check(change, body.part_1, body.part_2, 0).await?;
        Ok(Changes::default())
    }

    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut models::PartRelationPatch,
    ) -> Result<Changes> {
        if patch.part_1.is_none() && patch.part_2.is_none() {
            return Ok(Changes::default());
        }
        let rows = change
            .transaction
            .query(
                "SELECT id, part_1_id, part_2_id FROM part_related WHERE id = ANY ($1) ORDER BY id",
                &[&ids],
            )
            .await?;
        for row in rows {
            let part_1 = patch.part_1.unwrap_or(row.try_get("part_1_id")?);
            let part_2 = patch.part_2.unwrap_or(row.try_get("part_2_id")?);
            check(change, part_1, part_2, row.try_get("id")?).await?;
        }
        Ok(Changes::default())
    }
}

/// Refuses a relation of a part with itself, and the one that another relation (than `except`) has the
/// other way round. Until the transaction ends, nobody else relates these two parts.
async fn check(change: &Change<'_>, part_1: i64, part_2: i64, except: i64) -> Result<()> {
    if part_1 == part_2 {
        return Err(Error::non_field(
            "Part relationship cannot be created between a part and itself",
        ));
    }
    change
        .transaction
        .query(
            "SELECT 1 FROM part WHERE id IN ($1, $2) ORDER BY id FOR NO KEY UPDATE",
            &[&part_1, &part_2],
        )
        .await?;
    let turned = change
        .transaction
        .query_one(
            "SELECT EXISTS (SELECT 1 FROM part_related
                            WHERE part_1_id = $2 AND part_2_id = $1 AND id <> $3)",
            &[&part_1, &part_2, &except],
        )
        .await?;
    if turned.try_get(0)? {
        return Err(Error::non_field("Duplicate relationship already exists"));
    }
    Ok(())
}
