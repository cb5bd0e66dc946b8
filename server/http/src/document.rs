//! The OpenAPI document that the server was built from.

use std::io::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};

/// The document as JSON, as `cargo xtask generate` joined it.
pub const JSON: &str = include_str!("../../../api-spec/openapi.json");

/// How to write the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// YAML
    Yaml,
    /// JSON
    Json,
}

/// The document in a format.
pub fn write(format: Format) -> Result<String> {
    match format {
        Format::Json => Ok(JSON.to_owned()),
        Format::Yaml => {
            let document: serde_json::Value = serde_json::from_str(JSON)?;
            Ok(yaml_serde::to_string(&document)?)
        }
    }
}

/// Writes the document to a file, or to standard output.
pub fn write_to(format: Format, file: Option<&Path>) -> Result<()> {
    let document = write(format)?;
    match file {
        Some(path) => std::fs::write(path, document)
            .with_context(|| format!("the file {} can't be written", path.display())),
        None => Ok(std::io::stdout().lock().write_all(document.as_bytes())?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_formats_say_the_same() {
        let json: serde_json::Value = serde_json::from_str(JSON).unwrap();
        let yaml: serde_json::Value = yaml_serde::from_str(&write(Format::Yaml).unwrap()).unwrap();
        assert_eq!(json, yaml);
    }
}
