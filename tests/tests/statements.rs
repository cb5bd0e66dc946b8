//! How many SQL statements requests cost: as many for long lists as for short ones.

use anyhow::Result;
use ferrostock_tests::Server;

/// What a request for this path costs. The request before it fills what is remembered, and the
/// login is by password in both.
async fn cost(server: &Server, path: &str) -> Result<u64> {
    server.get(path).await?;
    let before = server.statements().await?;
    server.get(path).await?;
    Ok(server.statements().await? - before)
}

/// Adds parts in categories and stock of them at locations, and all that lists look up for them.
async fn fill(server: &Server, first: i32, last: i32) -> Result<()> {
    for sql in [
        "INSERT INTO part_category (name) SELECT 'category ' || n FROM generate_series($1::int, $2::int) AS n",
        "INSERT INTO stock_location (name) SELECT 'location ' || n FROM generate_series($1::int, $2::int) AS n",
        "INSERT INTO part (name, image, category_id, trackable)
         SELECT 'part ' || n, 'part_images/' || n || '.png', (SELECT id FROM part_category WHERE name = 'category ' || n), true
         FROM generate_series($1::int, $2::int) AS n",
        "INSERT INTO stock_item (part_id, family_id, quantity, location_id)
         SELECT p.id, p.id, n, (SELECT id FROM stock_location WHERE name = 'location ' || n)
         FROM generate_series($1::int, $2::int) AS n JOIN part AS p ON p.name = 'part ' || n",
        "INSERT INTO app_user (username) SELECT 'user ' || n FROM generate_series($1::int, $2::int) AS n",
        "INSERT INTO user_group (name) SELECT 'group ' || n FROM generate_series($1::int, $2::int) AS n",
        "INSERT INTO user_group_member (user_id, group_id)
         SELECT u.id, g.id FROM generate_series($1::int, $2::int) AS n
         JOIN app_user AS u ON u.username = 'user ' || n JOIN user_group AS g ON g.name = 'group ' || n",
        "INSERT INTO ruleset (group_id, name)
         SELECT g.id, 'part' FROM generate_series($1::int, $2::int) AS n
         JOIN user_group AS g ON g.name = 'group ' || n",
        "INSERT INTO tag (name, slug) SELECT 'tag ' || n, 'tag-' || n FROM generate_series($1::int, $2::int) AS n",
        "INSERT INTO tagged_item (tag_id, model, model_id)
         SELECT t.id, 'part.part', p.id FROM generate_series($1::int, $2::int) AS n
         JOIN tag AS t ON t.name = 'tag ' || n JOIN part AS p ON p.name = 'part ' || n",
    ] {
        server.db.execute(sql, &[&first, &last]).await?;
    }
    Ok(())
}

#[tokio::test]
async fn a_list_costs_the_same_whatever_its_length() -> Result<()> {
    const LISTS: [&str; 18] = [
        "/api/part/",
        "/api/part/?limit=1000",
        "/api/part/?category_detail=true&location_detail=true&parameters=true&path_detail=true\
         &price_breaks=true&limit=1000",
        "/api/part/?search=part&limit=1000&ordering=-in_stock",
        "/api/part/thumbs/?limit=1000&search=part",
        "/api/part/category/",
        "/api/part/category/?path_detail=true&parameters=true&limit=1000",
        "/api/part/category/tree/",
        "/api/stock/",
        "/api/stock/?location_detail=true&path_detail=true&supplier_part_detail=true&tests=true\
         &limit=1000",
        "/api/stock/location/?path_detail=true&limit=1000",
        "/api/stock/location/tree/?limit=1000",
        "/api/user/tokens/?limit=1000",
        "/api/user/?limit=1000",
        "/api/user/?search=user&ordering=-username",
        "/api/user/group/?permission_detail=true&user_detail=true&limit=1000",
        "/api/user/ruleset/?limit=1000",
        "/api/user/owner/?search=user&is_active=true&limit=1000",
    ];
    // Who calls, the settings, the count and the rows; no list needs more.
    const MOST: u64 = 4;
    let server = Server::start().await?;
    fill(&server, 1, 5).await?;
    let mut few = Vec::new();
    for path in LISTS {
        few.push(cost(&server, path).await?);
    }
    fill(&server, 6, 500).await?;
    for (path, few) in LISTS.into_iter().zip(few) {
        let many = cost(&server, path).await?;
        assert_eq!(many, few, "{path}");
        assert!(many <= MOST, "{path}: {many} statements");
    }
    assert_eq!(
        server.get("/api/part/").await?.as_array().map(Vec::len),
        Some(500)
    );
    Ok(())
}

#[tokio::test]
async fn serial_numbers_cost_the_same_however_many() -> Result<()> {
    let server = Server::start().await?;
    fill(&server, 1, 1).await?;
    let part = server.get("/api/part/").await?[0]["pk"].clone();
    let mut costs = Vec::new();
    for (count, serials) in [(2, "1-2"), (2, "3-4"), (200, "5-204")] {
        let body =
            serde_json::json!({ "part": part, "quantity": count, "serial_numbers": serials });
        let before = server.statements().await?;
        let (status, answer) = server
            .send(reqwest::Method::POST, "/api/stock/", &body)
            .await?;
        assert_eq!(status.as_u16(), 201, "{answer}");
        costs.push(server.statements().await? - before);
    }
    assert_eq!(costs[1], costs[2], "{costs:?}");
    Ok(())
}
