//! `/api/part/related/`: parts that have to do with each other.

use ferrostock_models as models;
use ferrostock_models::database::Row;

use super::detail;
use crate::part_object;
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
            joins: "JOIN part AS one ON one.id = pair.part_1_id
                    JOIN part AS other ON other.id = pair.part_2_id",
            search: &["one.name", "other.name"],
            ordering: Ordering {
                fields: &[],
                default: &["pair.id"],
            },
            ..Source::of("PartRelated", "part_related AS pair", "pair.id")
        },
        details: &[
            Detail::usual("part_1_detail", part_object!("pair.part_1_id")),
            Detail::usual("part_2_detail", part_object!("pair.part_2_id")),
        ],
        filters: &[
            (
                "part",
                Narrow::Of("part", "{} IN (pair.part_1_id, pair.part_2_id)"),
            ),
            ("part_1", Narrow::Of("part", "pair.part_1_id = {}")),
            ("part_2", Narrow::Of("part", "pair.part_2_id = {}")),
        ],
        unique: &[Unique::set("part_related_unique", &["part_1", "part_2"])],
        metadata: true,
        ..Declaration::of("part.partrelated")
    };

    fn complete(_: &Row, object: &mut models::PartRelation) -> Result<()> {
        let details = [&mut object.part_1_detail, &mut object.part_2_detail];
        details.into_iter().flatten().for_each(detail::complete);
        Ok(())
    }

    /// Refuses a relation that another one has the other way round. Until the transaction ends, nobody else
    /// relates these parts.
    async fn after_save(change: &mut Change<'_>, ids: &[i64]) -> Result<()> {
        const LOCK: &str = "SELECT 1 FROM part WHERE id IN (
            SELECT unnest(ARRAY[part_1_id, part_2_id]) FROM part_related WHERE id = ANY ($1)
        ) ORDER BY id FOR NO KEY UPDATE";
        const TURNED: &str = "SELECT 1 FROM part_related AS pair JOIN part_related AS other
            ON other.part_1_id = pair.part_2_id AND other.part_2_id = pair.part_1_id
            WHERE pair.id = ANY ($1)";
        change.transaction.query(LOCK, &[&ids]).await?;
        let turned = change.transaction.query(TURNED, &[&ids]).await?;
        if turned.is_empty() {
            Ok(())
        } else {
            Err(Error::non_field("Duplicate relationship already exists"))
        }
    }
}
