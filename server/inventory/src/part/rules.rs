//! What must hold of a part, whoever writes it.

use ferrostock_models::PartPatch;
use regex::Regex;
use serde_json::{Map, Value};

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{FieldErrors, NON_FIELD, Result, invalid_pk_message};
use ferrostock_kernel::quantity::Room;
use ferrostock_kernel::setting::Settings;
use ferrostock_kernel::text;
use ferrostock_kernel::unit::{self, own::Own};

/// The settings that parts are checked and made by.
pub const SETTINGS: &[&str] = &[
    "PART_ALLOW_DUPLICATE_IPN",
    "PART_IPN_REGEX",
    "PART_REVISION_ASSEMBLY_ONLY",
    "PART_ASSEMBLY",
    "PART_COMPONENT",
    "PART_PURCHASEABLE",
    "PART_SALABLE",
    "PART_TEMPLATE",
    "PART_TESTABLE",
    "PART_TRACKABLE",
    "PART_VIRTUAL",
    "PART_CATEGORY_PARAMETERS",
];

/// What the columns of quantities have room for.
const ROOM: Room = Room {
    before: 13,
    after: 6,
};

/// What a part is before the change; for a new one, what it starts as.
struct Before {
    /// Whether there is none yet.
    is_new: bool,
    ipn: Option<String>,
    revision: Option<String>,
    revision_of: Option<i64>,
}

/// Checks what a field can't say of itself and clients yet expect to be told with the other fields:
/// that the unit is one.
pub async fn explain(
    call: &Call,
    sent: &Map<String, Value>,
    errors: &mut FieldErrors,
) -> Result<()> {
    let unit = sent.get("units").and_then(Value::as_str);
    if let Some(unit) = unit.map(|unit| text::cleaned(unit, false))
        && !errors.has("units")
        && unit::read(&unit, &Own::default()).is_err()
        && !unit::own::is_unit(&call.db.quick().await?, &unit).await?
    {
        errors.add("units", "Invalid physical unit");
    }
    Ok(())
}

/// Checks a change of the part, or what a new one is to be, against the rules; everything that is broken
/// is told at once.
pub async fn check(
    session: &impl Session,
    settings: &Settings,
    id: Option<i64>,
    patch: &PartPatch,
) -> Result<()> {
    let mut errors = FieldErrors::default();
    let row = session
        .query_one(
            "SELECT
                 b.ipn, b.revision, b.revision_of_id,
                 (SELECT structural FROM part_category WHERE id = $1) AS structural,
                 (SELECT is_template FROM part WHERE id = $2) AS of_template,
                 EXISTS (SELECT 1 FROM part AS one JOIN part AS other
                             ON one.variant_path <@ other.variant_path
                         WHERE one.id = $2 AND other.id = $3) AS below_itself,
                 (SELECT is_template FROM part WHERE id = $4) AS revises_template,
                 (SELECT assembly FROM part WHERE id = $4) AS revises_assembly,
                 EXISTS (SELECT 1 FROM part WHERE name = coalesce($5, b.name)
                         AND coalesce(ipn, '') = coalesce($6, b.ipn, '')
                         AND coalesce(revision, '') = coalesce($7, b.revision, '')
                         AND id IS DISTINCT FROM $3) AS taken,
                 EXISTS (SELECT 1 FROM part WHERE ipn = coalesce($6, b.ipn) AND ipn <> ''
                         AND id IS DISTINCT FROM $3) AS ipn_taken
             FROM (SELECT $3::bigint AS id) AS changed LEFT JOIN part AS b ON b.id = changed.id",
            &[
                &patch.category.flatten(),
                &patch.variant_of.flatten(),
                &id,
                &patch.revision_of.flatten(),
                &patch.name,
                &patch.ipn.clone().flatten(),
                &patch.revision.clone().map(Option::unwrap_or_default),
            ],
        )
        .await?;
    let before = &Before {
        is_new: id.is_none(),
        ipn: row.try_get("ipn")?,
        revision: row.try_get("revision")?,
        revision_of: row.try_get("revision_of_id")?,
    };
    own_fields(settings, before, patch, &mut errors);
    if row.try_get::<_, Option<bool>>("structural")? == Some(true) {
        errors.add(
            "category",
            "Parts cannot be assigned to structural part categories!",
        );
    }
    if let Some(template) = patch.variant_of.flatten() {
        if row.try_get::<_, Option<bool>>("of_template")? != Some(true) {
            errors.add("variant_of", invalid_pk_message(template));
        } else if row.try_get("below_itself")? {
            errors.add("variant_of", "Invalid choice");
        }
    }
    let names = patch.name.is_some() || patch.ipn.is_some() || patch.revision.is_some();
    if names && row.try_get("taken")? {
        errors.add(
            NON_FIELD,
            "The fields name, IPN, revision must make a unique set.",
        );
        return errors.into_result();
    }
    if patch.ipn.is_some()
        && row.try_get("ipn_taken")?
        && !settings.flag("PART_ALLOW_DUPLICATE_IPN")
    {
        errors.add("IPN", "Duplicate IPN not allowed in part settings");
    }
    if let Some(original) = patch.revision_of.flatten() {
        if id == Some(original) {
            errors.add("revision_of", "Part cannot be a revision of itself");
        } else if revision(before, patch).is_empty() {
            errors.add(
                "revision",
                "Revision code must be specified for a part marked as a revision",
            );
        } else if row.try_get::<_, Option<bool>>("revises_template")? == Some(true) {
            errors.add("revision_of", "Cannot make a revision of a template part");
        } else if settings.flag("PART_REVISION_ASSEMBLY_ONLY")
            && row.try_get::<_, Option<bool>>("revises_assembly")? != Some(true)
        {
            errors.add(
                "revision_of",
                "Revisions are only allowed for assembly parts",
            );
        }
    } else if patch.revision.is_some()
        && patch.revision_of.is_none()
        && before.revision_of.is_some()
        && revision(before, patch).is_empty()
    {
        errors.add(
            "revision",
            "Revision code must be specified for a part marked as a revision",
        );
    }
    errors.into_result()
}

fn revision(before: &Before, patch: &PartPatch) -> String {
    match &patch.revision {
        Some(revision) => revision.clone().unwrap_or_default(),
        None => before.revision.clone().unwrap_or_default(),
    }
}

fn ipn(before: &Before, patch: &PartPatch) -> String {
    patch
        .ipn
        .clone()
        .flatten()
        .or_else(|| before.ipn.clone())
        .unwrap_or_default()
}

fn own_fields(settings: &Settings, before: &Before, patch: &PartPatch, errors: &mut FieldErrors) {
    for (name, value) in [
        ("minimum_stock", patch.minimum_stock),
        ("maximum_stock", patch.maximum_stock),
    ] {
        let Some(value) = value else { continue };
        if value < 0.0 {
            errors.add(name, "Ensure this value is greater than or equal to 0.");
        } else if let Err(message) = ROOM.fit(value) {
            errors.add(name, message);
        }
    }
    // A pattern that can't be read is the setting's mistake, and stops nobody from working.
    let pattern = settings
        .text("PART_IPN_REGEX")
        .filter(|pattern| !pattern.is_empty());
    if let Some(pattern) = pattern
        && (before.is_new || patch.ipn.is_some())
        && let Ok(expression) = Regex::new(&format!("^(?:{pattern})"))
        && !expression.is_match(&ipn(before, patch))
    {
        errors.add(NON_FIELD, format!("IPN must match regex pattern {pattern}"));
    }
}
