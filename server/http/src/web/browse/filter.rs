//! The filters of a list as a form.

use ferrostock_api::{Operation, Param, ParamKind};

use super::about;
use super::input::{Choice, Input};

/// An input for each query parameter, with what the query says.
pub fn inputs(operation: &Operation, query: &[(String, String)]) -> Vec<Input> {
    let value = |name: &str| {
        let given = query.iter().rev().find(|(known, _)| known == name);
        given.map(|(_, value)| value.clone()).unwrap_or_default()
    };
    operation
        .query
        .iter()
        .map(|param| {
            let value = value(param.name);
            let (look, keys) = look(param);
            Input {
                name: param.name,
                label: param.name.to_owned(),
                help: about::parameter(operation, param.name).to_owned(),
                look,
                keys,
                choices: choices(param, &value),
                value,
                ..Input::default()
            }
        })
        .collect()
}

fn look(param: &Param) -> (&'static str, &'static str) {
    match param.kind {
        _ if !param.choices.is_empty() => ("select", ""),
        ParamKind::Boolean | ParamKind::Switch => ("select", ""),
        // No number input: the word null is a value, too.
        ParamKind::Integer | ParamKind::Key | ParamKind::KeyOrNull => ("text", "numeric"),
        ParamKind::Number => ("text", "decimal"),
        ParamKind::Date => ("date", ""),
        ParamKind::Text => ("text", ""),
    }
}

/// What can be chosen, and what was sent, if it is something else.
fn choices(param: &Param, value: &str) -> Vec<Choice> {
    let mut choices = match param.kind {
        _ if !param.choices.is_empty() => {
            let mut choices = vec![Choice::new("", "–")];
            choices.extend(param.choices.iter().map(|&name| Choice::new(name, name)));
            choices
        }
        ParamKind::Boolean | ParamKind::Switch => Choice::truth(),
        _ => return Vec::new(),
    };
    if !choices.iter().any(|choice| choice.value == value) {
        choices.push(Choice::new(value, value));
    }
    choices
}

#[cfg(test)]
mod tests {
    use ferrostock_api::OPERATIONS;

    use super::*;

    #[test]
    fn the_form_says_what_the_query_says() {
        let operation = OPERATIONS
            .iter()
            .find(|operation| operation.id == "part_list")
            .unwrap();
        let query = [
            ("active".to_owned(), "perhaps".to_owned()),
            ("search".to_owned(), "a".to_owned()),
            ("search".to_owned(), "b".to_owned()),
        ];
        let inputs = inputs(operation, &query);
        let input = |name: &str| inputs.iter().find(|input| input.name == name).unwrap();
        assert_eq!(input("search").value, "b");
        let active = input("active");
        assert_eq!(
            active.choices.last(),
            Some(&Choice::new("perhaps", "perhaps"))
        );
        assert!(!active.help.is_empty());
        assert_eq!(inputs.len(), operation.query.len());
    }
}
