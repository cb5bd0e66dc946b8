//! Templates by the objects that have parameters of them: `exists_for_model` and its kin.

use ferrostock_kernel::asked::{Asked, Given};
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{Fragment, List};

/// The kinds of objects, by their own name and by that with their application; for
/// [`must_exist`](ferrostock_kernel::list::Filter::must_exist).
pub const KINDS: &str = "(SELECT model AS id FROM content_type
     UNION ALL SELECT app_label || '.' || model FROM content_type) AS kinds";

/// The kinds, with their application, that go by the name `{}` (small letters).
#[macro_export]
macro_rules! kinds_of {
    () => {
        "(SELECT c.app_label || '.' || c.model FROM content_type AS c
          WHERE {} IN (c.model, c.app_label || '.' || c.model))"
    };
}

/// The condition that there is a parameter `v` of a template for which more holds.
macro_rules! used {
    ($($condition:expr),+) => {
        concat!(
            "EXISTS (SELECT 1 FROM parameter AS v WHERE v.template_id = parameter_template.id AND ",
            $($condition),+,
            ")"
        )
    };
}

/// What is said of a kind that is none.
const NO_KIND: &str = "Invalid model type provided - unable to determine content type";

/// Objects that other objects name: the kind of the ones, the field that names the others, and the
/// condition that a template has a parameter of an object that names the one with the key `{}`. Trees count as a
/// whole.
const RELATED: &[(&str, &str, &str)] = &[
    (
        "part",
        "category",
        used!(
            "v.model = 'part.part' AND v.model_id IN (
             SELECT p.id FROM part_category AS top
             JOIN part_category AS k ON k.path <@ top.path
             JOIN part AS p ON p.category_id = k.id WHERE top.id = {})"
        ),
    ),
    (
        "part",
        "default_location",
        used!(
            "v.model = 'part.part' AND v.model_id IN (
             SELECT p.id FROM part AS p WHERE p.default_location_id = {})"
        ),
    ),
    (
        "part",
        "variant_of",
        used!(
            "v.model = 'part.part' AND v.model_id IN (
             SELECT p.id FROM part AS p WHERE p.variant_of_id = {})"
        ),
    ),
    (
        "supplierpart",
        "part",
        used!(
            "v.model = 'company.supplierpart' AND v.model_id IN (
             SELECT s.id FROM supplier_part AS s WHERE s.part_id = {})"
        ),
    ),
    (
        "supplierpart",
        "supplier",
        used!(
            "v.model = 'company.supplierpart' AND v.model_id IN (
             SELECT s.id FROM supplier_part AS s WHERE s.supplier_id = {})"
        ),
    ),
    (
        "manufacturerpart",
        "part",
        used!(
            "v.model = 'company.manufacturerpart' AND v.model_id IN (
             SELECT m.id FROM manufacturer_part AS m WHERE m.part_id = {})"
        ),
    ),
    (
        "manufacturerpart",
        "manufacturer",
        used!(
            "v.model = 'company.manufacturerpart' AND v.model_id IN (
             SELECT m.id FROM manufacturer_part AS m WHERE m.manufacturer_id = {})"
        ),
    ),
    (
        "build",
        "part",
        used!(
            "v.model = 'build.build' AND v.model_id IN (
             SELECT b.id FROM build AS b WHERE b.part_id = {})"
        ),
    ),
    (
        "purchaseorder",
        "supplier",
        used!(
            "v.model = 'order.purchaseorder' AND v.model_id IN (
             SELECT o.id FROM purchase_order AS o WHERE o.supplier_id = {})"
        ),
    ),
    (
        "salesorder",
        "customer",
        used!(
            "v.model = 'order.salesorder' AND v.model_id IN (
             SELECT o.id FROM sales_order AS o WHERE o.customer_id = {})"
        ),
    ),
    (
        "returnorder",
        "customer",
        used!(
            "v.model = 'order.returnorder' AND v.model_id IN (
             SELECT o.id FROM return_order AS o WHERE o.customer_id = {})"
        ),
    ),
];

/// The kind that a parameter of the query names, as kinds are compared.
pub fn kind(asked: &Asked, name: &str) -> Option<String> {
    asked.text(name).map(str::to_lowercase)
}

/// Narrows a list of templates to those of which objects have parameters: objects of a kind, a single
/// one, or those that name another object.
pub fn narrow(asked: &Asked, list: &mut List) -> Result<()> {
    let filter = &mut list.filter;
    let base = kind(asked, "exists_for_model");
    let (one, related) = (
        key(asked, "exists_for_model_id"),
        key(asked, "exists_for_related_model_id"),
    );
    let Some(base) = base else {
        return match one.or(related) {
            Some(_) => Err(Error::field("exists_for_model", NO_KIND)),
            None => Ok(()),
        };
    };
    filter
        .must_exist("exists_for_model", KINDS, Some(base.clone()))
        .by(Some(base.clone()), used!("v.model IN ", kinds_of!()));
    if let Some(one) = one {
        let condition = used!("v.model IN ", kinds_of!(), " AND v.model_id = {2}");
        filter.require(Fragment::new(condition).bind(base.clone()).bind(one));
    }
    if let Some(related) = related {
        let Some(field) = asked.text("exists_for_related_model") else {
            return Err(Error::field("exists_for_model", NO_KIND));
        };
        let model = base.rsplit('.').next().unwrap_or_default();
        let known = RELATED
            .iter()
            .find(|(kind, known, _)| *kind == model && *known == field);
        let (_, _, condition) = known.ok_or_else(|| {
            Error::field(
                "exists_for_related_model",
                "Invalid related model - no such field on the base model",
            )
        })?;
        filter.by(Some(related), condition);
    }
    Ok(())
}

fn key(asked: &Asked, name: &str) -> Option<i64> {
    match asked.get(name)? {
        // What follows the point does not count.
        Given::Number(number) => Some(*number as i64),
        _ => None,
    }
}
