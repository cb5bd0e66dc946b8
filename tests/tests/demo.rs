//! The sample data.

use anyhow::Result;
use ferrostock_client::connect;
use ferrostock_tests::{PASSWORD, Server};
use serde_json::json;

#[tokio::test]
async fn the_sample_data_makes_an_inventory() -> Result<()> {
    let server = Server::start_with(&["--demo"]).await?;
    let admin = connect(&server.url).password("admin", PASSWORD).build()?;
    assert!(admin.user_me_retrieve().send().await?.is_superuser);
    let count = async |path: &str| -> Result<i64> {
        Ok(server.get(&format!("{path}?limit=1")).await?["count"]
            .as_i64()
            .unwrap_or_default())
    };
    assert!(count("/api/part/").await? >= 50);
    assert!(count("/api/stock/").await? >= 80);
    assert!(count("/api/part/category/").await? >= 10);
    assert!(count("/api/stock/location/").await? >= 8);
    // It holds something for each kind of list.
    for query in [
        "has_stock=true",
        "is_template=true",
        "assembly=true",
        "low_stock=true",
        "is_revision=true",
    ] {
        let found = server.get(&format!("/api/part/?{query}")).await?;
        assert_ne!(found, json!([]), "{query}");
    }
    for query in [
        "serialized=true",
        "has_batch=true",
        "allocated=true",
        "in_stock=false",
    ] {
        assert_ne!(
            server.get(&format!("/api/stock/?{query}")).await?,
            json!([]),
            "{query}"
        );
    }
    Ok(())
}
