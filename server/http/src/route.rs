//! From a path of the contract to its operation.
//!
//! dropshot's router takes no variable beside a literal, the contract has many such places
//! (`/api/part/{id}/` beside `/api/part/category/`). So paths are matched here, literals first, and
//! the inner router is asked for the path with its marker ([`Operation::route`]).

use std::collections::{BTreeMap, HashMap};

use ferrostock_api::{Method, OPERATIONS, Operation};

/// The tree of all paths of the contract.
#[derive(Debug)]
pub struct Routes {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    literals: HashMap<&'static str, Node>,
    /// What a segment can be besides: a key before a name.
    variables: BTreeMap<Variable, Node>,
    endpoint: Option<Endpoint>,
}

/// What a variable of a path accepts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Variable {
    /// Digits that make a key which the database can hold; anything else is another path.
    Integer,
    /// One segment of text.
    Text,
}

impl Variable {
    /// Keys of objects are numbers; everything else that stands in a path is a name.
    fn of(segment: &str) -> Self {
        let name = segment.trim_matches(['{', '}']);
        if name == "id" || name.ends_with("pk") || name.ends_with("_id") {
            Self::Integer
        } else {
            Self::Text
        }
    }

    fn accepts(self, segment: &str) -> bool {
        match self {
            Self::Integer => {
                segment.bytes().all(|byte| byte.is_ascii_digit()) && segment.parse::<i64>().is_ok()
            }
            Self::Text => true,
        }
    }
}

/// The operations of one path.
#[derive(Debug, Default)]
pub struct Endpoint {
    operations: Vec<&'static Operation>,
}

impl Endpoint {
    /// The operation that a method calls.
    pub fn operation(&self, method: &http::Method) -> Option<&'static Operation> {
        let name = if method == http::Method::HEAD {
            "GET"
        } else {
            method.as_str()
        };
        self.operations
            .iter()
            .copied()
            .find(|operation| operation.method.as_str() == name)
    }

    /// All operations of the path.
    pub fn operations(&self) -> &[&'static Operation] {
        &self.operations
    }

    /// The methods of the path as the `Allow` header lists them.
    pub fn allow(&self) -> String {
        const ORDER: [Method; 5] = [
            Method::Get,
            Method::Post,
            Method::Put,
            Method::Patch,
            Method::Delete,
        ];
        let mut methods: Vec<_> = ORDER
            .into_iter()
            .filter(|method| {
                self.operations
                    .iter()
                    .any(|operation| operation.method == *method)
            })
            .map(Method::as_str)
            .collect();
        if methods.contains(&"GET") {
            methods.push("HEAD");
        }
        methods.push("OPTIONS");
        methods.join(", ")
    }
}

impl Default for Routes {
    /// Builds the tree from the table of operations.
    fn default() -> Self {
        let mut root = Node::default();
        for operation in OPERATIONS {
            let mut node = &mut root;
            for segment in segments(operation.path) {
                node = if segment.starts_with('{') {
                    node.variables.entry(Variable::of(segment)).or_default()
                } else {
                    node.literals.entry(segment).or_default()
                };
            }
            node.endpoint
                .get_or_insert_with(Endpoint::default)
                .operations
                .push(operation);
        }
        Self { root }
    }
}

impl Routes {
    /// The endpoint of a path, with or without its last slash.
    pub fn find(&self, path: &str) -> Option<&Endpoint> {
        // An empty segment is no part of any path of the contract.
        if path.contains("//") {
            return None;
        }
        let segments: Vec<&str> = segments(path).collect();
        self.root.find(&segments)
    }
}

impl Node {
    fn find<'a>(&'a self, segments: &[&str]) -> Option<&'a Endpoint> {
        let Some((first, rest)) = segments.split_first() else {
            return self.endpoint.as_ref();
        };
        if let Some(found) = self.literals.get(*first).and_then(|node| node.find(rest)) {
            return Some(found);
        }
        let mut accepting = self
            .variables
            .iter()
            .filter(|(variable, _)| variable.accepts(first));
        accepting.find_map(|(_, node)| node.find(rest))
    }
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

/// The key that a path ends with, if it does.
pub fn key(path: &str) -> Option<i64> {
    segments(path).last()?.parse().ok()
}

/// The path that the inner router knows: the client's, with the operation's markers put in.
pub fn inner_path(operation: &Operation, path: &str) -> String {
    let mut given = segments(path);
    let mut inner = String::with_capacity(path.len() + 4);
    for segment in segments(operation.route) {
        inner.push('/');
        inner.push_str(if segment.starts_with('~') {
            segment
        } else {
            given.next().unwrap_or(segment)
        });
    }
    inner.push('/');
    inner
}

#[cfg(test)]
mod tests {
    use super::*;

    fn id(path: &str, method: &str) -> Option<&'static str> {
        let method = http::Method::from_bytes(method.as_bytes()).unwrap();
        Some(Routes::default().find(path)?.operation(&method)?.id)
    }

    #[test]
    fn literals_come_before_variables() {
        assert_eq!(id("/api/part/category/", "GET"), Some("part_category_list"));
        assert_eq!(id("/api/part/7/", "GET"), Some("part_retrieve"));
        assert_eq!(id("/api/part/7", "HEAD"), Some("part_retrieve"));
        assert_eq!(id("/api/part/7/", "POST"), None);
    }

    #[test]
    fn only_digits_are_keys() {
        assert!(Routes::default().find("/api/part/abc/").is_none());
        assert!(Routes::default().find("/api/part//7/").is_none());
        assert!(
            Routes::default()
                .find("/api/part/99999999999999999999/")
                .is_none()
        );
        assert!(Routes::default().find("/api/nowhere/").is_none());
    }

    #[test]
    fn every_operation_is_found_under_its_path() {
        let routes = Routes::default();
        for operation in OPERATIONS {
            let given = segments(operation.path).map(|segment| match Variable::of(segment) {
                _ if !segment.starts_with('{') => segment,
                Variable::Integer => "1",
                Variable::Text => "x",
            });
            let path = format!("/{}/", given.collect::<Vec<_>>().join("/"));
            let found = routes.find(&path).unwrap();
            assert!(
                found
                    .operations()
                    .iter()
                    .any(|other| other.id == operation.id),
                "{path}"
            );
        }
    }

    #[test]
    fn markers_are_put_in() {
        let routes = Routes::default();
        let operation = routes
            .find("/api/part/7/")
            .unwrap()
            .operation(&http::Method::GET)
            .unwrap();
        assert_eq!(inner_path(operation, "/api/part/7"), "/api/part/~/7/");
    }
}
