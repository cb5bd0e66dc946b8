//! `/api/generic/status/`: the states that objects may be in, built in and users' own.

pub mod custom;
mod sets;

use std::collections::HashMap;

use ferrostock_kernel::call::Call;
use ferrostock_kernel::db::Session;
use ferrostock_kernel::error::{Error, Result};
use ferrostock_models::{StatusSet, StatusValue};

pub use sets::SETS;

/// A built-in state.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// The number that objects keep.
    pub key: i32,
    /// The name of the constant.
    pub name: &'static str,
    /// What people are shown.
    pub label: &'static str,
    /// The colour that it is shown in, as web interfaces name it.
    pub color: &'static str,
}

/// The built-in states of a set, such as `StockStatus`.
pub fn built_in(set: &str) -> Option<&'static [State]> {
    SETS.iter()
        .find_map(|(name, states)| (*name == set).then_some(*states))
}

/// Shows all sets.
pub async fn retrieve_all(call: &Call) -> Result<HashMap<String, StatusSet>> {
    let mut custom = own(&call.db.quick().await?).await?;
    let all = SETS.iter().map(|(name, states)| {
        let set = shown(name, states, custom.remove(*name).unwrap_or_default());
        ((*name).to_owned(), set)
    });
    Ok(all.collect())
}

/// Shows a set.
pub async fn retrieve(call: &Call, set: String) -> Result<StatusSet> {
    let states = built_in(&set).ok_or_else(|| Error::not_found("StatusClass"))?;
    let mut custom = own(&call.db.quick().await?)
        .await?
        .remove(&set)
        .unwrap_or_default();
    // Only among all sets clients are told what a state stands for.
    for state in &mut custom {
        state.logical_key = None;
    }
    Ok(shown(&set, states, custom))
}

/// The users' own states of all sets; they are few.
pub async fn own(session: &impl Session) -> Result<HashMap<String, Vec<StatusValue>>> {
    let rows = session
        .query(
            "SELECT reference_status, key, logical_key::text, name, label, color FROM custom_status ORDER BY key, id",
            &[],
        )
        .await?;
    let mut own: HashMap<String, Vec<StatusValue>> = HashMap::new();
    for row in rows {
        let state = StatusValue {
            key: i64::from(row.try_get::<_, i32>("key")?),
            name: row.try_get("name")?,
            label: row.try_get("label")?,
            color: row.try_get("color")?,
            logical_key: Some(row.try_get("logical_key")?),
            custom: Some(true),
        };
        own.entry(row.try_get("reference_status")?)
            .or_default()
            .push(state);
    }
    Ok(own)
}

fn shown(name: &str, states: &[State], custom: Vec<StatusValue>) -> StatusSet {
    let built_in = states.iter().map(|state| StatusValue {
        key: state.key.into(),
        name: state.name.to_owned(),
        label: state.label.to_owned(),
        color: Some(state.color.to_owned()),
        ..StatusValue::default()
    });
    StatusSet {
        status_class: name.to_owned(),
        values: built_in
            .chain(custom)
            .map(|value| (value.name.clone(), value))
            .collect(),
    }
}
