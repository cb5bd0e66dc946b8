//! JSON in colours, with links. The template writes the pieces, and escapes every one of them.

use ferrostock_api::{Field, FieldKind};
use serde::Serialize;
use serde_json::Value;

use super::links::Links;

/// How many elements of a list are shown; nobody reads more, and a browser stands still over them.
const MOST: usize = 250;
const INDENT: &str = "    ";

/// A piece of the text.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub struct Piece {
    /// What it is, as the style calls it; empty for what lies between.
    pub class: &'static str,
    /// The text.
    pub text: String,
    /// Where it leads.
    pub href: Option<String>,
}

/// The pieces of a value. `fields` are those of the answer, or of the rows of its list.
pub fn pieces(value: Option<&Value>, fields: &'static [Field], links: &Links<'_>) -> Vec<Piece> {
    let mut writer = Writer {
        links,
        pieces: Vec::new(),
    };
    if let Some(value) = value {
        let place = Place {
            fields,
            row: true,
            ..Place::default()
        };
        writer.value(value, place, 0);
    }
    writer.pieces
}

struct Writer<'a> {
    links: &'a Links<'a>,
    pieces: Vec<Piece>,
}

/// What is known of the place of a value.
#[derive(Clone, Copy, Default)]
struct Place<'a> {
    /// The name of the member that it is, or is in.
    name: &'a str,
    /// What describes it.
    field: Option<&'static Field>,
    /// What describes its members.
    fields: &'static [Field],
    /// Whether it is the answer, a row of its list, or a member of one of these.
    row: bool,
}

impl Place<'_> {
    /// The place of a member.
    fn member(self, name: &str) -> Place<'_> {
        // The rows of a page are described like the list without pages.
        if self.row && self.name.is_empty() && name == "results" {
            return Place { name: "", ..self };
        }
        let field = self.fields.iter().find(|field| field.name == name);
        Place {
            name,
            field,
            fields: match field {
                Some(Field {
                    kind: FieldKind::Nested,
                    children,
                    ..
                }) => children,
                Some(Field {
                    children: [element],
                    ..
                }) => element.children,
                _ => &[],
            },
            row: self.row && self.name.is_empty(),
        }
    }
}

impl Writer<'_> {
    fn value(&mut self, value: &Value, place: Place<'_>, depth: usize) {
        let class = match value {
            Value::Array(elements) => return self.array(elements, place, depth),
            Value::Object(members) if members.is_empty() => return self.plain("{}"),
            Value::Object(members) => {
                self.plain("{");
                for (at, (name, value)) in members.iter().enumerate() {
                    self.plain(if at == 0 { "\n" } else { ",\n" });
                    self.plain(&INDENT.repeat(depth + 1));
                    self.piece("key", quoted(name), None);
                    self.plain(": ");
                    self.value(value, place.member(name), depth + 1);
                }
                self.plain("\n");
                self.plain(&INDENT.repeat(depth));
                return self.plain("}");
            }
            Value::String(_) => "string",
            Value::Number(_) => "number",
            Value::Bool(_) | Value::Null => "word",
        };
        let row = place.row && !place.name.is_empty();
        let href = self.links.of(place.name, value, place.field, row);
        self.piece(class, value.to_string(), href);
    }

    fn array(&mut self, elements: &[Value], place: Place<'_>, depth: usize) {
        if elements.is_empty() {
            return self.plain("[]");
        }
        self.plain("[");
        for (at, element) in elements.iter().take(MOST).enumerate() {
            self.plain(if at == 0 { "\n" } else { ",\n" });
            self.plain(&INDENT.repeat(depth + 1));
            self.value(element, place, depth + 1);
        }
        if let Some(more @ 1..) = elements.len().checked_sub(MOST) {
            self.plain("\n");
            self.plain(&INDENT.repeat(depth + 1));
            self.piece("cut", format!("… and {more} more"), None);
        }
        self.plain("\n");
        self.plain(&INDENT.repeat(depth));
        self.plain("]");
    }

    fn piece(&mut self, class: &'static str, text: String, href: Option<String>) {
        self.pieces.push(Piece { class, text, href });
    }

    /// What lies between is one piece.
    fn plain(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(last) if last.class.is_empty() => last.text.push_str(text),
            _ => self.piece("", text.to_owned(), None),
        }
    }
}

fn quoted(name: &str) -> String {
    Value::String(name.to_owned()).to_string()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::route::Routes;

    fn of(value: &Value, id: &str) -> Vec<Piece> {
        let operation = ferrostock_api::OPERATIONS
            .iter()
            .find(|operation| operation.id == id)
            .unwrap();
        let links = Links {
            routes: &Routes::default(),
            path: operation.path,
        };
        pieces(Some(value), operation.form.answer, &links)
    }

    fn linked(pieces: &[Piece]) -> Vec<&str> {
        pieces
            .iter()
            .filter_map(|piece| piece.href.as_deref())
            .collect()
    }

    #[test]
    fn the_pieces_are_the_json() {
        let value =
            json!({"pk": 1, "a": [], "b": {}, "c": [null, true, "x\"<"], "results": [{"d": 1.5}]});
        let text: String = of(&value, "part_list")
            .iter()
            .map(|piece| piece.text.as_str())
            .collect();
        assert_eq!(serde_json::from_str::<Value>(&text).unwrap(), value);
        assert_eq!(
            text,
            serde_json::to_string_pretty(&value)
                .unwrap()
                .replace("  ", INDENT)
        );
    }

    #[test]
    fn rows_of_lists_and_pages_are_linked() {
        let rows = json!([{"pk": 4, "category": 2, "category_detail": {"pk": 2, "parent": 1}}]);
        let expected = [
            "/api/part/4/",
            "/api/part/category/2/",
            "/api/part/category/1/",
        ];
        assert_eq!(linked(&of(&rows, "part_list")), expected);
        let page = json!({"count": 1, "next": null, "results": rows});
        assert_eq!(linked(&of(&page, "part_list")), expected);
    }

    #[test]
    fn long_lists_are_cut() {
        let pieces = of(&json!(vec![1; MOST + 7]), "part_list");
        assert!(pieces.iter().any(|piece| piece.text == "… and 7 more"));
        assert!(
            !of(&json!(vec![1; MOST]), "part_list")
                .iter()
                .any(|piece| piece.class == "cut")
        );
    }
}
