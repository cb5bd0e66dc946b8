//! The `ordering` parameter.

/// How a resource's lists are sorted.
#[derive(Clone, Copy, Debug)]
pub struct Ordering {
    /// What a client may order by: the name on the wire and the SQL expressions it stands for, most
    /// significant first. Text expressions say `COLLATE "C"`, so that the order does not depend on
    /// how the database was created.
    pub fields: &'static [(&'static str, &'static [&'static str])],
    /// The order of a list whose client asks for none: SQL expressions, each with a leading `-` to
    /// descend.
    pub default: &'static [&'static str],
}

/// One sort key: an expression and its direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// A SQL expression.
    pub expression: &'static str,
    /// Whether large values come first.
    pub descending: bool,
}

impl Key {
    const fn new(expression: &'static str, descending: bool) -> Self {
        Self {
            expression,
            descending,
        }
    }

    /// The direction in SQL. Nulls sort as larger than every value.
    pub const fn direction(self) -> &'static str {
        if self.descending { " DESC" } else { " ASC" }
    }
}

impl Ordering {
    /// The sort keys for what a client asked, a list of names, each with a leading `-` to descend.
    /// Unknown names are passed over; with no known name the default order holds.
    ///
    /// `id` is the expression of the primary key: it breaks ties, in the direction of the last
    /// key, so that pages never overlap.
    pub fn keys(&self, asked: Option<&str>, id: &'static str) -> Vec<Key> {
        let mut keys = Vec::new();
        for name in asked.unwrap_or_default().split(',').map(str::trim) {
            let (name, descending) = match name.strip_prefix('-') {
                Some(name) => (name, true),
                None => (name, false),
            };
            if let Some((_, expressions)) = self.fields.iter().find(|(known, _)| *known == name) {
                keys.extend(expressions.iter().map(|e| Key::new(e, descending)));
            }
        }
        if keys.is_empty() {
            keys.extend(self.default.iter().map(|e| match e.strip_prefix('-') {
                Some(expression) => Key::new(expression, true),
                None => Key::new(e, false),
            }));
        }
        if !keys.iter().any(|key| key.expression == id) {
            let descending = keys.last().is_some_and(|key| key.descending);
            keys.push(Key::new(id, descending));
        }
        keys
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ORDERING: Ordering = Ordering {
        fields: &[
            ("name", &["t.name"]),
            ("level", &["t.level", "t.name"]),
            ("pk", &["t.id"]),
        ],
        default: &["-t.created"],
    };

    fn keys(asked: Option<&str>) -> String {
        let keys = ORDERING.keys(asked, "t.id");
        keys.iter()
            .map(|k| format!("{}{}", k.expression, k.direction()))
            .collect::<Vec<_>>()
            .join(", ")
    }

    #[test]
    fn aliases_and_directions() {
        assert_eq!(keys(Some("-level")), "t.level DESC, t.name DESC, t.id DESC");
        assert_eq!(
            keys(Some("name, -level")),
            "t.name ASC, t.level DESC, t.name DESC, t.id DESC"
        );
        assert_eq!(keys(Some("-pk")), "t.id DESC");
    }

    #[test]
    fn unknown_names_leave_the_default() {
        assert_eq!(keys(Some("nonsense,--name")), "t.created DESC, t.id DESC");
        assert_eq!(keys(None), "t.created DESC, t.id DESC");
    }
}
