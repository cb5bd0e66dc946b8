//! Paths as dropshot's router can hold them.
//!
//! The router has neither a variable beside literals nor two variables with different names in the same
//! place. Such a variable gets a marker before it, a literal that begins with [`MARK`]; the front door of
//! the server puts it into the paths of requests.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What a marker begins with, and no segment of the document.
const MARK: char = '~';

/// The places of the document's paths, by what stands above them.
#[derive(Debug, Default)]
pub struct Places(BTreeMap<String, Place>);

#[derive(Debug, Default)]
struct Place {
    literals: bool,
    variables: BTreeSet<String>,
}

impl Places {
    /// The places of all paths.
    pub fn of(document: &Value) -> Self {
        let mut places = Self::default();
        for (path, _) in document["paths"].as_object().into_iter().flatten() {
            let mut above = String::new();
            for segment in segments(path) {
                let place = places.0.entry(above.clone()).or_default();
                if segment.starts_with('{') {
                    place.variables.insert(segment.to_owned());
                } else {
                    place.literals = true;
                }
                above.push('/');
                above.push_str(segment);
            }
        }
        places
    }

    /// A path with its markers.
    pub fn route(&self, path: &str) -> String {
        let mut above = String::new();
        let mut route = String::from("/");
        for segment in segments(path) {
            if let Some(place) = self.0.get(&above).filter(|_| segment.starts_with('{')) {
                if place.variables.len() > 1 {
                    route.push(MARK);
                    route.push_str(segment.trim_matches(['{', '}']));
                    route.push('/');
                } else if place.literals {
                    route.push(MARK);
                    route.push('/');
                }
            }
            above.push('/');
            above.push_str(segment);
            route.push_str(segment);
            route.push('/');
        }
        route
    }
}

/// A path without its markers.
pub fn unmarked(route: &str) -> String {
    let kept: Vec<_> = route
        .split('/')
        .filter(|segment| !segment.starts_with(MARK))
        .collect();
    kept.join("/")
}

fn segments(path: &str) -> impl Iterator<Item = &str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn variables_that_the_router_can_not_hold_are_marked() {
        let paths = json!({ "paths": {
            "/api/part/": {}, "/api/part/{id}/": {}, "/api/part/tree/": {},
            "/api/tag/{id}/": {}, "/api/tag/{id}/{name}/": {},
            "/api/data/{model}/{id}/": {}, "/api/data/{model}/{field}/{value}/": {},
        } });
        let places = Places::of(&paths);
        for (path, route) in [
            ("/api/part/", "/api/part/"),
            ("/api/part/{id}/", "/api/part/~/{id}/"),
            ("/api/part/tree/", "/api/part/tree/"),
            ("/api/tag/{id}/{name}/", "/api/tag/{id}/{name}/"),
            ("/api/data/{model}/{id}/", "/api/data/{model}/~id/{id}/"),
            (
                "/api/data/{model}/{field}/{value}/",
                "/api/data/{model}/~field/{field}/{value}/",
            ),
        ] {
            assert_eq!(places.route(path), route);
            assert_eq!(unmarked(route), path);
        }
    }
}
