//! Where the values of an answer lead to.

use ferrostock_api::{Field, Method, OPERATIONS, Operation};
use http::Method as Verb;
use serde::Serialize;
use serde_json::Value;

use crate::route::Routes;

/// The paths of this site that are links where they stand in an answer.
const OWN: [&str; 3] = ["/api/", "/media/", "/static/"];

/// A link with its text.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Link {
    /// Where it leads.
    pub href: String,
    /// What it says.
    pub text: String,
}

/// Knows what is where.
pub struct Links<'a> {
    /// The paths of the contract.
    pub routes: &'a Routes,
    /// The path of the page.
    pub path: &'a str,
}

impl Links<'_> {
    /// Where a value leads: an address, the object that a related field names, or the row's own page.
    /// `row` says whether the value stands in a row of the answer itself.
    pub fn of(
        &self,
        name: &str,
        value: &Value,
        field: Option<&Field>,
        row: bool,
    ) -> Option<String> {
        if let Some(text) = value.as_str() {
            let elsewhere = text.starts_with("http://") || text.starts_with("https://");
            let own = OWN.iter().any(|prefix| text.starts_with(prefix));
            return (elsewhere || own).then(|| text.to_owned());
        }
        let key = value.as_i64()?;
        let list = match field.and_then(|field| field.related) {
            Some(related) => related.api_url,
            None if row && name == "pk" => self.path,
            None => return None,
        };
        let path = format!("{}/{key}/", list.trim_end_matches('/'));
        self.reads(&path).then_some(path)
    }

    /// Whether something can be read at a path.
    fn reads(&self, path: &str) -> bool {
        let endpoint = self.routes.find(path);
        endpoint.is_some_and(|endpoint| endpoint.operation(&Verb::GET).is_some())
    }

    /// The path, piece by piece, with links to what can be read on the way.
    pub fn crumbs(&self) -> Vec<Link> {
        let mut path = String::from("/");
        let segments = self.path.split('/').filter(|segment| !segment.is_empty());
        segments
            .map(|segment| {
                path.push_str(segment);
                path.push('/');
                Link {
                    href: if self.reads(&path) {
                        path.clone()
                    } else {
                        String::new()
                    },
                    text: segment.to_owned(),
                }
            })
            .collect()
    }

    /// What can be read below the path of an operation, as far as it is known without asking.
    pub fn below(&self, operation: &Operation) -> Vec<Link> {
        let below = OPERATIONS.iter().filter_map(|other| {
            let rest = other.path.strip_prefix(operation.path)?;
            let known = other.method == Method::Get && !rest.is_empty() && !rest.contains('{');
            known.then(|| Link {
                href: format!("{}/{rest}", self.path.trim_end_matches('/')),
                text: rest.to_owned(),
            })
        });
        below.collect()
    }
}

#[cfg(test)]
mod tests {
    use ferrostock_api::Related;
    use serde_json::json;

    use super::*;

    fn of(name: &str, value: &Value, field: Option<&Field>, row: bool) -> Option<String> {
        let links = Links {
            routes: &Routes::default(),
            path: "/api/part/",
        };
        links.of(name, value, field, row)
    }

    #[test]
    fn values_lead_to_what_they_name() {
        let category = Field {
            related: Some(Related {
                model: "partcategory",
                api_url: "/api/part/category/",
                filters: None,
            }),
            ..Field::PLAIN
        };
        let key = json!(3);
        assert_eq!(
            of("category", &key, Some(&category), true).as_deref(),
            Some("/api/part/category/3/")
        );
        assert_eq!(of("pk", &key, None, true).as_deref(), Some("/api/part/3/"));
        assert_eq!(of("pk", &key, None, false), None);
        assert_eq!(of("level", &key, None, true), None);
        assert_eq!(of("category", &json!(null), Some(&category), true), None);
    }

    #[test]
    fn only_addresses_are_links() {
        for (text, linked) in [
            ("https://example.com/a", true),
            ("/media/part_images/a.png", true),
            ("javascript:alert(1)", false),
            ("//example.com", false),
            ("/etc", false),
        ] {
            assert_eq!(
                of("link", &json!(text), None, true).is_some(),
                linked,
                "{text}"
            );
        }
    }

    #[test]
    fn the_path_is_a_way_up() {
        let links = Links {
            routes: &Routes::default(),
            path: "/api/part/category/7",
        };
        let crumbs = links.crumbs();
        let hrefs: Vec<_> = crumbs.iter().map(|link| link.href.as_str()).collect();
        assert_eq!(
            hrefs,
            [
                "/api/",
                "/api/part/",
                "/api/part/category/",
                "/api/part/category/7/"
            ]
        );
    }
}
