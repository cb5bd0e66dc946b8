//! InvenTree's own Python client, which others wrote for the interface that we speak.

use std::process::Command;

use anyhow::{Context as _, Result};
use ferrostock_tests::python::{python, script};
use ferrostock_tests::{PASSWORD, Server};

/// The client, and what it sends its requests with.
const PACKAGES: [&str; 2] = ["inventree==0.25.0", "requests==2.34.2"];

#[tokio::test]
async fn the_python_client_of_inventree_gets_along() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    server.user("reader", &[("part", "view")]).await?;
    let url = server.url.clone();
    let output = tokio::task::spawn_blocking(move || {
        Command::new(python("inventree-client", &PACKAGES)?)
            .arg(script("inventree_client.py"))
            .args([&url, "admin", PASSWORD, "reader", "reader"])
            .output()
            .context("no Python")
    })
    .await??;
    let said = String::from_utf8_lossy(&output.stdout);
    let error = String::from_utf8_lossy(&output.stderr);
    assert!(
        output.status.success() && said.contains("as it should be"),
        "{said}{error}"
    );
    Ok(())
}
