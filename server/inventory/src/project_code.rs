//! `/api/project-code/`: codes of the projects that orders and builds are made for.

use ferrostock_models as models;

use ferrostock_identity::owner_object;
use ferrostock_kernel::holds;
use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Declaration, Detail, Narrow, Resource, Source, Unique};

/// A project code.
pub struct ProjectCode;

impl Resource for ProjectCode {
    type Row = models::ProjectCode;
    type Create = models::ProjectCodeCreate;
    type Patch = models::ProjectCodePatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &["project_code.code", "project_code.description"],
            ordering: Ordering {
                fields: &[("code", &["project_code.code COLLATE \"C\""])],
                default: &["project_code.id"],
            },
            ..Source::of("ProjectCode", "project_code", "project_code.id")
        },
        details: &[Detail::usual(
            "responsible_detail",
            owner_object!("project_code.responsible_id"),
        )],
        filters: &[("active", Narrow::Is(holds!("project_code.active")))],
        unique: &[Unique {
            constraint: "project_code_unique",
            properties: &["code"],
            fold: false,
            message: "project code with this Project Code already exists.",
        }],
        lookup: &["code"],
        metadata: true,
        ..Declaration::of("common.projectcode")
    };
}
