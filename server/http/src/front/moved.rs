//! Addresses that something had before, and has no more.

use ferrostock_inventory::model;

use crate::route::Routes;

/// Where metadata is found that clients look for below the object itself: `/api/part/7/metadata/` is
/// `/api/metadata/part/pk/7/` now.
pub fn metadata(routes: &Routes, path: &str) -> Option<String> {
    let object = path.trim_end_matches('/').strip_suffix("/metadata")?;
    let endpoint = routes.find(&format!("{object}/"))?;
    let model = endpoint.operations().iter().find_map(|it| it.model)?;
    let key = object.rsplit('/').next()?.parse::<i64>().ok()?;
    let keeps = model::find(model).is_some_and(|model| model.metadata);
    keeps.then(|| format!("/api/metadata/{model}/pk/{key}/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_stands_beside_all_kinds_of_objects() {
        let routes = Routes::default();
        let moved = |path| metadata(&routes, path);
        assert_eq!(
            moved("/api/part/7/metadata/").as_deref(),
            Some("/api/metadata/part/pk/7/")
        );
        assert_eq!(
            moved("/api/stock/location/7/metadata").as_deref(),
            Some("/api/metadata/stocklocation/pk/7/")
        );
        for path in [
            "/api/part/metadata/",
            "/api/user/7/metadata/",
            "/api/part/x/metadata/",
            "/api/nothing/7/metadata/",
        ] {
            assert_eq!(moved(path), None, "{path}");
        }
    }
}
