//! The typed client, written by progenitor from the client view of the document.

use anyhow::{Context, Result};
use progenitor_impl::{GenerationSettings, Generator, InterfaceStyle, TagStyle, UnknownPolicy};
use serde_json::Value;

/// The client's code.
pub fn generate(view: &Value) -> Result<String> {
    let document = serde_json::from_value(view.clone()).context("the client view")?;
    let mut settings = GenerationSettings::default();
    settings
        .with_interface(InterfaceStyle::Builder)
        .with_tag(TagStyle::Merged)
        .with_unknown_crates(UnknownPolicy::Allow);
    let tokens = Generator::new(&settings).generate_tokens(&document)?;
    let file = syn::parse2(tokens).context("progenitor wrote something that is not Rust")?;
    Ok(format!(
        "// Generated from api-spec by `cargo xtask generate`. Do not edit.\n\n{}",
        line_comments(&prettyplease::unparse(&file))
    ))
}

/// Writes comments a line at a time. A comment in one piece is indented with its code, and the
/// documentation tests take what is indented for programs.
fn line_comments(code: &str) -> String {
    let mut out = String::with_capacity(code.len());
    let mut inside = false;
    for line in code.lines() {
        let text = line.trim_start();
        let (opened, text) = match text.strip_prefix("/**") {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        inside |= opened;
        if !inside {
            out += line;
        } else if let Some(last) = text.strip_suffix("*/") {
            out += &format!("/// {last}");
            inside = false;
        } else {
            out += &format!("/// {text}");
        }
        out.push('\n');
    }
    out
}
