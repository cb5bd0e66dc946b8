//! The name under which a part is shown: internal part number, name and revision, or what the
//! setting `PART_NAME_FORMAT`, a Jinja template over `part`, makes of a part.

use std::sync::{Arc, PoisonError, RwLock};

use minijinja::value::ValueKind;
use minijinja::{Environment, UndefinedBehavior};
use serde_json::{Value, json};

/// How many steps a template may take for a name.
const FUEL: u64 = 5_000;
/// The most bytes of a name that a template makes.
const LONGEST: usize = 2_000;
/// The name that templates are kept under; it has no extension that would mean to escape anything.
const TEMPLATE: &str = "name";

/// The SQL of what a part's name is made of beside number, name and revision: null while the setting
/// is the default, which needs no more; else the template and the part as templates know it. `p` is the
/// part. The setting is read once for a statement, not once for a row.
#[macro_export]
macro_rules! naming_sql {
    () => {
        "CASE WHEN EXISTS (
                 SELECT 1 FROM setting WHERE upper(key) = 'PART_NAME_FORMAT' AND value NOT IN ('',
                     '{{ part.IPN if part.IPN }}{{ '' | '' if part.IPN }}{{ part.name }}{{ '' | '' if part.revision }}{{ part.revision if part.revision }}')
             ) THEN jsonb_build_object(
                 'format', (SELECT value FROM setting WHERE upper(key) = 'PART_NAME_FORMAT'),
                 'part', jsonb_build_object(
                     'pk', p.id, 'id', p.id, 'IPN', p.ipn, 'name', p.name, 'revision', p.revision,
                     'description', p.description, 'keywords', p.keywords, 'units', p.units,
                     'link', p.link, 'active', p.active, 'locked', p.locked,
                     'assembly', p.assembly, 'component', p.component, 'virtual', p.virtual,
                     'trackable', p.trackable, 'testable', p.testable,
                     'purchaseable', p.purchaseable, 'salable', p.salable,
                     'is_template', p.is_template, 'consumable', p.consumable,
                     'category', (SELECT jsonb_build_object(
                             'pk', k.id, 'id', k.id, 'name', k.name, 'pathstring', k.pathstring,
                             'description', k.description)
                         FROM part_category AS k WHERE k.id = p.category_id)))
             END"
    };
}

/// The SQL of the name of a part `p` where only text can be told, in JSON: the name itself, or what
/// [`unpack`] makes it of, marked by a control character, which no name has.
#[macro_export]
macro_rules! full_name_sql {
    () => {
        concat!(
            "coalesce(chr(1) || (",
            $crate::naming_sql!(),
            ")::text, concat_ws(' | ', nullif(p.ipn, ''), p.name, nullif(p.revision, '')))"
        )
    };
}

/// Makes a name of what was read from a [`full_name_sql!`].
pub fn unpack(name: &mut String) {
    let Some(naming) = name.strip_prefix('\u{1}') else {
        return;
    };
    let naming: Value = serde_json::from_str(naming).unwrap_or_default();
    let part = &naming["part"];
    let text = |key: &str| part[key].as_str().unwrap_or_default();
    let template = naming["format"].as_str();
    *name = template
        .and_then(|format| rendered(format, part))
        .unwrap_or_else(|| join(Some(text("IPN")), text("name"), Some(text("revision"))));
}

/// Joins what there is of the three by bars.
fn join(ipn: Option<&str>, name: &str, revision: Option<&str>) -> String {
    let parts = [ipn, Some(name), revision]
        .into_iter()
        .flatten()
        .filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" | ")
}

/// The template that was used last, compiled; `None` beside its text if it can't be.
type Compiled = (String, Option<Arc<Environment<'static>>>);

static LAST: RwLock<Option<Compiled>> = RwLock::new(None);

/// What a template makes of a part; `None` when it can't be used, which stops nobody from working.
fn rendered(format: &str, part: &Value) -> Option<String> {
    let environment = compiled(format)?;
    let template = environment.get_template(TEMPLATE).ok()?;
    let name = template.render(json!({ "part": part }));
    match name {
        Ok(name) if name.len() <= LONGEST => Some(name),
        Ok(_) => None,
        Err(error) => {
            tracing::debug!(%error, "PART_NAME_FORMAT can't be used for a part");
            None
        }
    }
}

fn compiled(format: &str) -> Option<Arc<Environment<'static>>> {
    if let Some((text, environment)) = &*LAST.read().unwrap_or_else(PoisonError::into_inner)
        && text == format
    {
        return environment.clone();
    }
    let environment = compile(format)
        .inspect_err(|error| tracing::warn!(%error, "PART_NAME_FORMAT can't be read"))
        .ok()
        .map(Arc::new);
    let last = (format.to_owned(), environment.clone());
    *LAST.write().unwrap_or_else(PoisonError::into_inner) = Some(last);
    environment
}

/// Templates reach the part that they are given and nothing else: there is no loader of others.
fn compile(format: &str) -> Result<Environment<'static>, minijinja::Error> {
    let mut environment = Environment::new();
    environment.set_fuel(Some(FUEL));
    environment.set_undefined_behavior(UndefinedBehavior::Lenient);
    // Values are written as templates of clients expect them.
    environment.set_formatter(|output, state, value| match value.kind() {
        ValueKind::None => output.write_str("None").map_err(Into::into),
        ValueKind::Bool => {
            let text = if value.is_true() { "True" } else { "False" };
            output.write_str(text).map_err(Into::into)
        }
        _ => minijinja::escape_formatter(output, state, value),
    });
    environment.add_template_owned(TEMPLATE, format.to_owned())?;
    Ok(environment)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_empty_is_left_out() {
        assert_eq!(
            join(Some("R-1"), "Resistor", Some("B")),
            "R-1 | Resistor | B"
        );
        assert_eq!(join(Some(""), "Resistor", None), "Resistor");
    }

    #[test]
    fn a_template_makes_names() {
        let part = json!({"name": "Resistor <1k>", "IPN": null, "revision": "B", "active": true,
                          "category": {"name": "Passives"}});
        for (format, name) in [
            ("{{ part.name }}-{{ part.revision }}", "Resistor <1k>-B"),
            (
                "{{ part.name }}{{ ' | ' + part.IPN if part.IPN }}",
                "Resistor <1k>",
            ),
            (
                "{{ part.category.name|upper }}/{{ part.IPN }}",
                "PASSIVES/None",
            ),
            ("{{ part.active }}{{ part.nothing }}", "True"),
        ] {
            assert_eq!(rendered(format, &part).as_deref(), Some(name), "{format}");
        }
        let standard = "{{ part.IPN if part.IPN }}{{ ' | ' if part.IPN }}{{ part.name }}\
                        {{ ' | ' if part.revision }}{{ part.revision if part.revision }}";
        assert_eq!(
            rendered(standard, &part),
            Some(join(None, "Resistor <1k>", Some("B")))
        );
    }

    #[test]
    fn a_template_that_can_not_be_used_makes_none() {
        let part = json!({"name": "Resistor"});
        for format in [
            "{{ part.name",
            "{{ part.name.missing.deeper }}",
            "{% for i in range(10000) %}{% for j in range(10000) %}x{% endfor %}{% endfor %}",
            "{{ 'x' * 5000 }}",
            "{% include 'other' %}",
        ] {
            assert_eq!(rendered(format, &part), None, "{format}");
        }
    }
}
