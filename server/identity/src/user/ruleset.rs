//! `/api/user/ruleset/`: what groups may do, a rule for each group and role.

use ferrostock_api::params::UserRulesetListQuery;
use ferrostock_kernel::db::Row;
use ferrostock_models::{RuleSet, RuleSetListAnswer, RuleSetPatch, RuleSetUpdate};

use ferrostock_kernel::audit::record;
use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_kernel::list::{self, List, Ordering, Resource, View};

/// The resource's name in messages.
const MODEL: &str = "RuleSet";

static RULES: Resource = Resource {
    model: MODEL,
    table: "ruleset AS r",
    joins: "",
    id: "r.id",
    search: &["r.name"],
    ordering: Ordering {
        fields: &[("name", &["r.name COLLATE \"C\""])],
        default: &["r.id"],
    },
};

const COLUMNS: &str = "r.id, r.name, r.group_id, r.can_view, r.can_add, r.can_change, r.can_delete";

/// Lists rules.
pub async fn list(call: &Call, query: UserRulesetListQuery) -> Result<RuleSetListAnswer> {
    let mut list = List::new(&RULES, call);
    let name = query.name.map(|name| name.as_str().to_owned());
    list.filter.by(name, "r.name = {}").related(
        "group",
        "user_group",
        query.group,
        "r.group_id = {}",
    );
    Ok(list.fetch(call, &View::new(COLUMNS), rule).await?.answer())
}

/// Shows a rule.
pub async fn retrieve(call: &Call, id: i64) -> Result<RuleSet> {
    let connection = call.db.quick().await?;
    list::one(&connection, &RULES, &View::new(COLUMNS), id, rule).await
}

/// Replaces what a rule allows. What is not sent stays as it is, as clients know it.
pub async fn update(call: &Call, id: i64, body: RuleSetUpdate) -> Result<RuleSet> {
    let patch = RuleSetPatch {
        can_view: body.can_view,
        can_add: body.can_add,
        can_change: body.can_change,
        can_delete: body.can_delete,
    };
    partial_update(call, id, patch).await
}

/// Changes what a rule allows. Who may add or delete may change, and who may do anything may view.
pub async fn partial_update(call: &Call, id: i64, body: RuleSetPatch) -> Result<RuleSet> {
    let mut connection = call.db.get().await?;
    let transaction = connection.transaction().await?;
    let row = transaction
        .query_opt(
            "WITH wanted AS (
                 SELECT r.id, coalesce($2, r.can_view) AS views, coalesce($3, r.can_add) AS adds,
                        coalesce($4, r.can_change) AS changes, coalesce($5, r.can_delete) AS deletes
                 FROM ruleset AS r WHERE r.id = $1 FOR NO KEY UPDATE
             )
             UPDATE ruleset AS r
             SET can_view = w.views OR w.adds OR w.changes OR w.deletes,
                 can_add = w.adds,
                 can_change = w.changes OR w.adds OR w.deletes,
                 can_delete = w.deletes
             FROM wanted AS w WHERE r.id = w.id
             RETURNING r.id, r.name, r.group_id, r.can_view, r.can_add, r.can_change, r.can_delete",
            &[
                &id,
                &body.can_view,
                &body.can_add,
                &body.can_change,
                &body.can_delete,
            ],
        )
        .await?
        .ok_or_else(|| Error::not_found(MODEL))?;
    let changed = rule(&row)?;
    let allowed = [
        ("view", changed.can_view),
        ("add", changed.can_add),
        ("change", changed.can_change),
        ("delete", changed.can_delete),
    ];
    let allowed = allowed.into_iter().filter(|(_, may)| *may);
    let event = call
        .event("ruleset.change")
        .with("group", changed.group)
        .with("role", changed.name.clone())
        .with("allowed", allowed.map(|(name, _)| name).collect::<Vec<_>>());
    record(&transaction, event).await?;
    transaction.commit().await?;
    Ok(changed)
}

/// Deletes a rule: the group may do nothing in its role.
pub async fn destroy(call: &Call, id: i64) -> Result<()> {
    let statement = "DELETE FROM ruleset WHERE id = $1 RETURNING group_id, name";
    super::delete(call, MODEL, statement, id, |gone| {
        let event = call.event("ruleset.delete");
        Ok(event
            .with("group", gone.try_get::<_, i64>(0)?)
            .with("role", gone.try_get::<_, String>(1)?))
    })
    .await
}

fn rule(row: &Row) -> Result<RuleSet> {
    let name: String = row.try_get("name")?;
    Ok(RuleSet {
        pk: row.try_get("id")?,
        label: label(&name).to_owned(),
        name,
        group: row.try_get("group_id")?,
        can_view: row.try_get("can_view")?,
        can_add: row.try_get("can_add")?,
        can_change: row.try_get("can_change")?,
        can_delete: row.try_get("can_delete")?,
    })
}

/// What clients show for a role.
pub fn label(role: &str) -> &'static str {
    match role {
        "admin" => "Admin",
        "part_category" => "Part Categories",
        "part" => "Parts",
        "bom" => "Bills of Material",
        "stock_location" => "Stock Locations",
        "stock" => "Stock Items",
        "build" => "Build Orders",
        "purchase_order" => "Purchase Orders",
        "sales_order" => "Sales Orders",
        "return_order" => "Return Orders",
        "transfer_order" => "Transfer Orders",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::label;
    use ferrostock_kernel::caller::ROLES;

    #[test]
    fn every_role_has_a_label() {
        assert!(ROLES.iter().all(|role| !label(role).is_empty()));
    }
}
