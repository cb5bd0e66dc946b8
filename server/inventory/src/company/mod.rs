//! `/api/company/`: suppliers, manufacturers and customers.

pub mod address;
pub mod contact;
pub mod price_break;

use ferrostock_models as models;
use ferrostock_models::database::Row;

use crate::parameters_of;
use ferrostock_kernel::asked::Asked;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::change::Changes;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::list::{List, Ordering};
use ferrostock_kernel::resource::{Change, Declaration, Detail, Narrow, Resource, Source, Unique};
use ferrostock_kernel::{holds, image, tagged, tags_of};

/// How many parts a company sells.
const SUPPLIED: &str =
    "(SELECT count(*) FROM supplier_part AS sold WHERE sold.supplier_id = company.id)";
/// How many parts a company makes.
const MANUFACTURED: &str =
    "(SELECT count(*) FROM manufacturer_part AS made WHERE made.manufacturer_id = company.id)";

/// A company.
pub struct Company;

impl Resource for Company {
    type Row = models::Company;
    type Create = models::CompanyCreate;
    type Patch = models::CompanyPatch;

    const DECLARATION: Declaration = Declaration {
        source: Source {
            search: &[
                "company.name",
                "company.description",
                "company.website",
                "company.tax_id",
            ],
            ordering: Ordering {
                fields: &[
                    ("active", &["company.active"]),
                    ("name", &["company.name COLLATE \"C\""]),
                    ("parts_supplied", &[SUPPLIED]),
                    ("parts_manufactured", &[MANUFACTURED]),
                ],
                default: &["company.name COLLATE \"C\""],
            },
            ..Source::of("Company", "company", "company.id")
        },
        columns: &[
            ("link", "coalesce(company.link, '')"),
            ("parts_supplied", SUPPLIED),
            ("parts_manufactured", MANUFACTURED),
        ],
        details: &[
            Detail {
                flag: "address_detail",
                ..Detail::of(
                    "primary_address",
                    "(SELECT jsonb_build_object(
                          'pk', a.id, 'line1', a.line1, 'line2', a.line2,
                          'postal_code', a.postal_code, 'postal_city', a.postal_city,
                          'province', a.province, 'country', a.country,
                          'shipping_notes', a.shipping_notes,
                          'internal_shipping_notes', a.internal_shipping_notes)
                      FROM address AS a WHERE a.company_id = company.id AND a.is_primary)",
                )
            },
            Detail::of("tags", tags_of!("company.company", "company.id")),
            Detail::of(
                "parameters",
                parameters_of!("company.company", "company.id"),
            ),
        ],
        filters: &[
            ("active", Narrow::Is(holds!("company.active"))),
            ("is_customer", Narrow::Is(holds!("company.is_customer"))),
            (
                "is_manufacturer",
                Narrow::Is(holds!("company.is_manufacturer")),
            ),
            ("is_supplier", Narrow::Is(holds!("company.is_supplier"))),
            ("name", Narrow::By("company.name = {}")),
        ],
        unique: &[Unique::set("company_name_email_unique", &["name", "email"])],
        lookup: &["name"],
        metadata: true,
        pictures: Some("company_images"),
        ..Declaration::of("company.company")
    };

    fn narrow(_: &Call, asked: &Asked, list: &mut List) -> Result<()> {
        // The same word asks for tags and narrows by one.
        if let Some(tag) = asked.text("tags") {
            let sql = tagged!("company.company", "company.id");
            list.filter.by(Some(tag.to_owned()), sql);
        }
        Ok(())
    }

    fn complete(_: &Row, company: &mut models::Company) -> Result<()> {
        company.image = image::url(company.image.as_deref());
        Ok(())
    }

    fn tags(patch: &models::CompanyPatch) -> Option<&[String]> {
        patch.tags.as_deref()
    }

    /// A company of which no address is said has an empty one, of which there may be one for a name; one
    /// that says null has none, of which there may be any number.
    async fn before_create(
        _: &mut Change<'_>,
        body: &mut models::CompanyCreate,
    ) -> Result<Changes> {
        body.email.get_or_insert_with(|| Some(String::new()));
        Ok(Changes::default())
    }

    async fn after_create(
        change: &mut Change<'_>,
        id: i64,
        body: &models::CompanyCreate,
    ) -> Result<()> {
        let Some(options) = &body.duplicate else {
            return Ok(());
        };
        if options.copy_parameters != Some(false) {
            change
                .transaction
                .execute(
                    "INSERT INTO parameter (model, model_id, template_id, data, data_numeric, note)
                     SELECT model, $2, template_id, data, data_numeric, note
                     FROM parameter WHERE model = 'company.company' AND model_id = $1 ORDER BY id",
                    &[&options.original, &id],
                )
                .await?;
        }
        Ok(())
    }
}
