//! `docs/access.md`: who may call what, from the document.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use anyhow::{Context, Result};
use serde_json::Value;

use crate::bundle::operations;
use crate::views;

/// The page, from the top of the repository. What stands above [`MARK`] is written by hand.
pub const PAGE: &str = "docs/access.md";
/// The line below which the page is generated.
const MARK: &str = "<!-- From here on written by `cargo xtask generate`. -->";

/// Who may call, in the order of the page; roles follow.
const WITHOUT_ROLE: [(&str, &str); 5] = [
    ("anonymous", "Everybody, even without credentials"),
    ("authenticated", "Every user"),
    ("staff", "Staff"),
    ("staff+role", "Staff who also hold a role"),
    ("superuser", "Superusers only"),
];

/// The page with its tables renewed.
pub fn page(written: &str, document: &Value) -> Result<String> {
    let (above, _) = written
        .split_once(MARK)
        .with_context(|| format!("{PAGE} lacks the line {MARK}"))?;
    let mut out = format!("{above}{MARK}\n");
    let mut groups: BTreeMap<String, Vec<[String; 4]>> = BTreeMap::new();
    for (path, method, operation) in operations(document) {
        for (group, permission) in needs(operation) {
            let further = operation["x-further"].as_str().unwrap_or_default();
            groups.entry(group).or_default().push([
                permission,
                format!("`{} {path}`", method.to_uppercase()),
                operation["summary"].as_str().unwrap_or_default().to_owned(),
                further.to_owned(),
            ]);
        }
    }
    for (key, title) in WITHOUT_ROLE {
        if let Some(rows) = groups.remove(key) {
            table(&mut out, title, rows)?;
        }
    }
    for (role, rows) in groups {
        table(&mut out, &format!("Role `{role}`"), rows)?;
    }
    Ok(out)
}

/// The groups that an operation belongs to, each with what is needed within it.
fn needs(operation: &Value) -> Vec<(String, String)> {
    let scopes = views::scopes(operation);
    match (
        operation["x-access"].as_str(),
        operation["x-permission"].as_str(),
    ) {
        (Some(access), Some(needed)) => {
            let (permission, role) = needed.split_once(':').unwrap_or((needed, ""));
            if access == "role" {
                let needs = format!("{}, {permission}", scopes.join(", "));
                return vec![(role.to_owned(), needs)];
            }
            vec![(
                "staff+role".into(),
                format!("{}, {role}: {permission}", scopes.join(", ")),
            )]
        }
        (Some(access), None) => vec![(access.to_owned(), scopes.join(", "))],
        (None, _) => scopes
            .iter()
            .filter_map(|scope| {
                let (permission, role) = scope.strip_prefix("r:")?.split_once(':')?;
                Some((role.to_owned(), permission.to_owned()))
            })
            .collect(),
    }
}

/// One group: what is read first, then what is changed.
fn table(out: &mut String, title: &str, mut rows: Vec<[String; 4]>) -> Result<()> {
    const ORDER: [&str; 4] = ["view", "add", "change", "delete"];
    rows.sort_by_key(|row| ORDER.iter().position(|name| row[0].ends_with(name)));
    write!(
        out,
        "\n## {title}\n\n| needs | operation | what it does | besides |\n| --- | --- | --- | --- |\n"
    )?;
    for row in rows {
        writeln!(out, "| {} |", row.join(" | "))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn operations_stand_under_all_that_open_them() {
        let document = json!({ "paths": { "/api/a/": {
            "get": { "summary": "Show", "security": [{ "oauth2": ["r:view:part", "r:view:build"] }] },
            "put": {
                "summary": "Swap", "x-access": "role", "x-permission": "change:stock",
                "security": [{ "oauth2": ["g:read"] }]
            },
            "post": {
                "summary": "Make", "x-access": "staff", "x-permission": "add:admin",
                "x-further": "more", "security": [{ "oauth2": ["a:staff"] }]
            },
        } } });
        let page = page(&format!("# By hand\n{MARK}\n## Former"), &document).unwrap();
        assert!(page.starts_with("# By hand\n") && !page.contains("Former"));
        assert!(page.contains("## Role `build`") && page.contains("## Role `part`"));
        assert!(
            page.contains("| a:staff, admin: add | `POST /api/a/` | Make | more |"),
            "{page}"
        );
        assert!(page.contains("## Role `stock`"), "{page}");
        assert!(
            page.contains("| g:read, change | `PUT /api/a/` | Swap |"),
            "{page}"
        );
        assert!(super::page("no mark", &document).is_err());
    }
}
