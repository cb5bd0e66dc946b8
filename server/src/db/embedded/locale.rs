//! The locale of the server's own PostgreSQL: it knows letters beyond ASCII, so that searches and
//! comparisons that ignore case find `Резистор` as `резистор`. Texts are sorted by their code points,
//! which costs least and never changes with the system.

/// The first version that brings such a locale along, whatever the system has.
const BUILTIN: u32 = 17;

/// Names of a locale that knows all letters, on different systems.
const SYSTEM: [&str; 4] = ["C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"];

/// The options of `initdb` for a new cluster, the best first. The last ones are for systems that have
/// no locale but that which knows no letters.
pub fn of_new_clusters(version: u32) -> Vec<Vec<String>> {
    let collate = "--locale=C".to_owned();
    if version >= BUILTIN {
        return vec![vec![
            collate,
            "--locale-provider=builtin".into(),
            "--builtin-locale=C.UTF-8".into(),
        ]];
    }
    let mut all: Vec<_> = SYSTEM
        .iter()
        .map(|name| vec![collate.clone(), format!("--lc-ctype={name}")])
        .collect();
    all.push(vec![collate]);
    all
}
