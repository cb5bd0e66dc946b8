//! `/api/tag/`: words that objects of any kind are marked with.

use ferrostock_models as models;

use crate::kinds_of;
use crate::parameter::exists::{self, KINDS};
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{List, Ordering};
use ferrostock_kernel::resource::{Declaration, Resource, Source, Unique};

/// A word that objects are marked with. Its slug follows from its name in the database.
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
}
