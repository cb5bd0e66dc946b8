//! `/api/company/contact/`: people at companies.

use ferrostock_models as models;

use ferrostock_kernel::list::Ordering;
use ferrostock_kernel::resource::{Declaration, Narrow, Resource, Source};

/// A person at a company.
pub struct Contact;

impl Resource for Contact {
    type Row = models::Contact;
    type Create = models::ContactCreate;
    type Patch = models::ContactPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            joins: "JOIN company ON company.id = contact.company_id",
            search: &["contact.name", "company.name"],
            ordering: Ordering {
                fields: &[("name", &["contact.name COLLATE \"C\""])],
                default: &["contact.name COLLATE \"C\""],
            },
            ..Source::of("Contact", "contact", "contact.id")
        },
        columns: &[("company_name", "company.name")],
        filters: &[("company", Narrow::Of("company", "contact.company_id = {}"))],
        metadata: true,
        ..Declaration::of("company.contact")
    };
}
