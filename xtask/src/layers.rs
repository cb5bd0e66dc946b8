//! Modules that know each other: within a layer of the server, what the top modules import must lead
//! in one direction. That a layer names no higher one needs no check: they are crates.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

use crate::{generate, paths};

/// The layers, from the lowest to the highest.
const LAYERS: [&str; 5] = [
    "server/kernel/src",
    "server/identity/src",
    "server/inventory/src",
    "server/http/src",
    "server/src",
];

/// What each top module of a crate imports of the others.
type Imports = BTreeMap<String, BTreeSet<String>>;

/// The circles of all layers, as sentences.
pub fn circles() -> Result<Vec<String>> {
    let mut found = Vec::new();
    for layer in LAYERS {
        let imports = imports(&paths::root().join(layer))?;
        found.extend(circle(&imports).map(|circle| {
            format!(
                "{layer}: modules import each other in a circle: {}",
                circle.join(" -> ")
            )
        }));
    }
    Ok(found)
}

/// Reads the imports of a crate whose sources are below `folder`.
fn imports(folder: &Path) -> Result<Imports> {
    let mut files = Vec::new();
    generate::rust_files(folder, &mut files)?;
    let mut sources = Vec::new();
    for file in files {
        let text = fs::read_to_string(&file)?;
        let tokens: TokenStream = text
            .parse()
            .map_err(|error| anyhow!("{}: {error}", file.display()))?;
        let inner = file.strip_prefix(folder)?.with_extension("");
        let mut path: Vec<String> = inner
            .iter()
            .map(|part| part.to_string_lossy().into_owned())
            .collect();
        path.pop_if(|last| last == "mod");
        sources.push((path, tokens));
    }
    let is_root = |path: &[String]| matches!(path, [one] if one == "lib" || one == "main");
    // What stands at the top of the crate under another name: exported macros, and what its root
    // gives on.
    let mut owners = BTreeMap::new();
    for (path, tokens) in &sources {
        let top = path.first().context("a file has a name")?;
        let trees: Vec<_> = tokens.clone().into_iter().collect();
        if is_root(path) {
            given_on(&trees, &mut owners);
        } else {
            exported(&trees, top, &mut owners);
        }
    }
    let modules: BTreeSet<_> = sources
        .iter()
        .filter_map(|(path, _)| path.first())
        .collect();
    let mut all = Imports::new();
    for (path, tokens) in &sources {
        let top = path.first().context("a file has a name")?;
        if is_root(path) {
            continue;
        }
        let mut names = BTreeSet::new();
        named(tokens.clone(), path.len(), &mut names);
        let known = all.entry(top.clone()).or_default();
        for name in names {
            let module = owners.get(&name).cloned().unwrap_or(name);
            // What is not understood could close a circle unseen.
            ensure!(
                modules.contains(&module),
                "{}: whose is crate::{module}?",
                path.join("::")
            );
            if module != *top {
                known.insert(module);
            }
        }
    }
    Ok(all)
}

/// The macros of a module that can be named at the top of its crate, with the module.
fn exported(trees: &[TokenTree], top: &str, owners: &mut BTreeMap<String, String>) {
    for at in 0..trees.len() {
        if is_word(trees.get(at), "macro_rules")
            && let Some(TokenTree::Ident(name)) = trees.get(at + 2)
        {
            owners.insert(name.to_string(), top.to_owned());
        }
    }
}

/// What the crate's root gives on of its modules (`pub use error::{Error, kinds::Kind};`).
fn given_on(trees: &[TokenTree], owners: &mut BTreeMap<String, String>) {
    for at in 0..trees.len() {
        if is_word(trees.get(at), "pub")
            && is_word(trees.get(at + 1), "use")
            && let Some(TokenTree::Ident(module)) = trees.get(at + 2)
            && is_path(trees, at + 3)
        {
            let end = trees[at..].iter().position(|tree| is_mark(Some(tree), ';'));
            let mut names = Vec::new();
            lasts(
                &trees[at + 5..end.map_or(trees.len(), |end| at + end)],
                &mut names,
            );
            for name in names {
                owners.insert(name, module.to_string());
            }
        }
    }
}

/// The last names of what is imported: those that no path goes on from.
fn lasts(trees: &[TokenTree], names: &mut Vec<String>) {
    for (at, tree) in trees.iter().enumerate() {
        match tree {
            TokenTree::Ident(name) if !is_path(trees, at + 1) => names.push(name.to_string()),
            TokenTree::Group(group) => {
                let inner: Vec<_> = group.stream().into_iter().collect();
                lasts(&inner, names);
            }
            _ => {}
        }
    }
}

/// Collects what is named below the crate's root (`crate::a`, `use crate::{a, b}`, `super::…` that
/// leads there), in macros as well. `depth` says how many modules the tokens stand in.
fn named(tokens: TokenStream, depth: usize, names: &mut BTreeSet<String>) {
    let trees: Vec<_> = tokens.into_iter().collect();
    let mut at = 0;
    while at < trees.len() {
        if let TokenTree::Group(group) = &trees[at] {
            let inline = group.delimiter() == Delimiter::Brace
                && at >= 2
                && is_word(trees.get(at - 2), "mod");
            named(group.stream(), depth + usize::from(inline), names);
        }
        let mut next = at;
        if is_word(trees.get(at), "crate") && is_path(&trees, at + 1) {
            next = at + 3;
        } else if is_word(trees.get(at), "super") {
            let mut climbed = 0;
            while is_word(trees.get(next), "super") && is_path(&trees, next + 1) {
                climbed += 1;
                next += 3;
            }
            if climbed < depth {
                at = next.max(at + 1);
                continue;
            }
        }
        if next > at {
            names.extend(firsts(trees.get(next)));
            at = next;
        } else {
            at += 1;
        }
    }
}

/// The first names of what is imported: of `a`, or of `{a, b::c}`.
fn firsts(tree: Option<&TokenTree>) -> Vec<String> {
    match tree {
        Some(TokenTree::Ident(name)) => vec![name.to_string()],
        Some(TokenTree::Group(group)) => {
            let mut all = Vec::new();
            let mut first = true;
            for tree in group.stream() {
                match tree {
                    TokenTree::Ident(name) if first => {
                        all.push(name.to_string());
                        first = false;
                    }
                    TokenTree::Punct(mark) if mark.as_char() == ',' => first = true,
                    _ => {}
                }
            }
            all
        }
        _ => Vec::new(),
    }
}

fn is_word(tree: Option<&TokenTree>, word: &str) -> bool {
    matches!(tree, Some(TokenTree::Ident(found)) if found == word)
}

/// Whether `::` stands here.
fn is_path(trees: &[TokenTree], at: usize) -> bool {
    is_mark(trees.get(at), ':') && is_mark(trees.get(at + 1), ':')
}

fn is_mark(tree: Option<&TokenTree>, mark: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(found)) if found.as_char() == mark)
}

/// The names of a circle, the first of them once more at its end; `None` when there is none.
fn circle(imports: &Imports) -> Option<Vec<String>> {
    let mut done = BTreeSet::new();
    let mut way = Vec::new();
    imports
        .keys()
        .find_map(|module| follow(module, imports, &mut way, &mut done))
}

fn follow<'a>(
    module: &'a str,
    imports: &'a Imports,
    way: &mut Vec<&'a str>,
    done: &mut BTreeSet<&'a str>,
) -> Option<Vec<String>> {
    if let Some(start) = way.iter().position(|passed| *passed == module) {
        let circle = way[start..].iter().chain([&module]);
        return Some(circle.map(|name| (*name).to_owned()).collect());
    }
    if !done.insert(module) {
        return None;
    }
    way.push(module);
    let found = imports
        .get(module)
        .into_iter()
        .flatten()
        .find_map(|next| follow(next, imports, way, done));
    way.pop();
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The circle of a crate with these files.
    fn of(files: &[(&str, &str)]) -> Option<String> {
        let folder = tempfile::tempdir().unwrap();
        for (name, text) in files {
            let file = folder.path().join(name);
            fs::create_dir_all(file.parent().unwrap()).unwrap();
            fs::write(file, text).unwrap();
        }
        circle(&imports(folder.path()).unwrap()).map(|circle| circle.join(" -> "))
    }

    #[test]
    fn one_direction_is_no_circle() {
        let lib = (
            "lib.rs",
            "pub mod a; pub mod b; pub mod c; pub use c::{Error, Kind};",
        );
        let a = ("a/mod.rs", "mod deep; use crate::{b, c::Kind};");
        let deep = (
            "a/deep.rs",
            "use super::one; use super::super::b; use crate::a::two;",
        );
        let b = (
            "b.rs",
            "// use crate::a;\nconst A: &str = \"crate::a\"; fn f() -> crate::Error {}",
        );
        assert_eq!(
            of(&[lib, a, deep, b, ("c.rs", "mod d { use super::x; }")]),
            None
        );
    }

    #[test]
    fn every_way_to_name_a_module_closes_a_circle() {
        for back in [
            "use crate::a;",
            "use crate::{c, a::{self, x}};",
            "fn f() { crate::a::x(); }",
            "fn f() { told!(1, crate::a::x()); }",
            "use super::a;",
            "mod tests { use super::super::a; }",
            "use crate::made;",
            "fn f() { crate::Thing }",
            "use crate::Deep;",
        ] {
            let files = [
                (
                    "lib.rs",
                    "pub mod a; pub mod b; pub use a::{Thing, x::Deep};",
                ),
                (
                    "a.rs",
                    "#[macro_export] macro_rules! made { () => {} } use crate::c;",
                ),
                ("b/mod.rs", back),
                ("c.rs", "use crate::b;"),
            ];
            assert_eq!(of(&files).as_deref(), Some("a -> c -> b -> a"), "{back}");
        }
    }

    #[test]
    fn what_is_not_understood_is_no_pass() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("a.rs"), "use crate::Unknown;").unwrap();
        let error = imports(folder.path()).unwrap_err().to_string();
        assert_eq!(error, "a: whose is crate::Unknown?");
    }

    #[test]
    fn the_layers_are_where_they_are_looked_for() {
        for layer in LAYERS {
            assert!(
                imports(&paths::root().join(layer)).unwrap().len() > 3,
                "{layer}"
            );
        }
        assert_eq!(circles().unwrap(), Vec::<String>::new());
    }
}
