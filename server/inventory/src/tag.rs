//! `/api/tag/`: words that objects of any kind are marked with.

use ferrostock_models as models;

use crate::kinds_of;
use crate::parameter::exists::{self, KINDS};
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{List, Ordering, Value};
use ferrostock_kernel::resource::{Change, Declaration, Resource, Source, Unique};

/// A word that objects are marked with.
pub struct Tag;

impl Resource for Tag {
    type Row = models::Tag;
    type Create = models::TagCreate;
    type Patch = models::TagPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["tag.name"],
            ordering: Ordering {
                fields: &[("name", &["tag.name COLLATE \"C\""])],
                default: &["tag.id"],
            },
            ..Source::of("Tag", "tag", "tag.id")
        },
        unique: &[Unique {
            constraint: "tag_name_unique",
            properties: &["name"],
            fold: false,
            message: "tag with this name already exists.",
        }],
        lookup: &["name"],
        ..Declaration::of("taggit.tag")
    };

    fn narrow(_: &Call, asked: &Asked, list: &mut List) -> Result<()> {
        let kind = exists::kind(asked, "model_type");
        list.filter
            .must_exist("model_type", KINDS, kind.clone())
            .by(
                kind,
                concat!(
                    "EXISTS (SELECT 1 FROM tagged_item AS tagged
                             WHERE tagged.tag_id = tag.id AND tagged.model IN ",
                    kinds_of!(),
                    ")"
                ),
            );
        Ok(())
    }

    async fn before_create(
        change: &mut Change<'_>,
        body: &mut models::TagCreate,
    ) -> Result<Changes> {
        named(change, &body.name, 0).await
    }

    async fn before_change(
        change: &mut Change<'_>,
        ids: &[i64],
        patch: &mut models::TagPatch,
    ) -> Result<Changes> {
        match (&patch.name, ids) {
            (Some(name), [id]) => named(change, name, *id).await,
            _ => Ok(Changes::default()),
        }
    }
}

/// The slug that goes with a name, which no tag (but `except`) may have; a name that is taken to the
/// letter is refused as such afterwards.
async fn named(change: &Change<'_>, name: &str, except: i64) -> Result<Changes> {
    let row = change
        .transaction
        .query_one(
            "SELECT own.slug, EXISTS (SELECT 1 FROM tag WHERE tag.slug = own.slug
                                      AND tag.name <> $1 AND tag.id <> $2) AS taken
             FROM (SELECT tag_slug($1) AS slug) AS own",
            &[&name, &except],
        )
        .await?;
    let slug: String = row.try_get("slug")?;
    if slug.is_empty() {
        return Err(Error::field("slug", "This field cannot be blank."));
    }
    if row.try_get("taken")? {
        return Err(Error::field("slug", "Tag with this Slug already exists."));
    }
    let mut changes = Changes::default();
    changes.push("slug", Value::new(slug));
    Ok(changes)
}
