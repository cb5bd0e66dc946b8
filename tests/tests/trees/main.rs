//! Part categories and stock locations: two trees that behave alike.

mod counts;

use anyhow::Result;
use ferrostock_client::models::{
    PartCategoryBulkPatch, PartCategoryBulkUpdate, PartCategoryCreate, PartCategoryDeletion,
    PartCategoryListAnswer, PartCategoryPatch, PartCategoryTreeListAnswer, PartCreate,
    StockLocationBulkPatch, StockLocationBulkUpdate, StockLocationCreate, StockLocationDeletion,
    StockLocationListAnswer, StockLocationPatch, StockLocationTreeListAnswer,
};
use ferrostock_client::{Client, Failure, pages};
use ferrostock_tests::Server;
use futures::TryStreamExt as _;
use reqwest::{Method, StatusCode};
use serde_json::json;

async fn category(client: &Client, name: &str, parent: Option<i64>) -> Result<i64> {
    let body = PartCategoryCreate {
        name: name.into(),
        parent: Some(parent),
        ..PartCategoryCreate::default()
    };
    Ok(client.part_category_create().body(body).send().await?.pk)
}

async fn location(client: &Client, name: &str, parent: Option<i64>) -> Result<i64> {
    let body = StockLocationCreate {
        name: name.into(),
        parent: Some(parent),
        ..StockLocationCreate::default()
    };
    Ok(client.stock_location_create().body(body).send().await?.pk)
}

fn refused(failure: Failure) -> (u16, Vec<String>) {
    match failure {
        Failure::Refused(refusal) => (
            refusal.status,
            refusal.fields().map(str::to_owned).collect(),
        ),
        other => panic!("{other}"),
    }
}

#[tokio::test]
async fn categories_form_a_tree() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let top = category(client, "Electronics", None).await?;
    let middle = category(client, "Passives", Some(top)).await?;
    let leaf = category(client, "Resistors", Some(middle)).await?;
    let shown = client
        .part_category_retrieve()
        .id(leaf)
        .path_detail(true)
        .send()
        .await?;
    assert_eq!(shown.pathstring, "Electronics/Passives/Resistors");
    assert_eq!(shown.level, 2);
    let path = shown.path.clone().flatten().unwrap_or_default();
    assert_eq!(
        path.iter().map(|step| step.pk).collect::<Vec<_>>(),
        [top, middle, leaf]
    );

    // A new name reaches everything below; a move takes everything below along.
    let body = PartCategoryPatch {
        name: Some("Parts".into()),
        ..PartCategoryPatch::default()
    };
    client
        .part_category_partial_update()
        .id(top)
        .body(body)
        .send()
        .await?;
    let other = category(client, "Other", None).await?;
    let body = PartCategoryCreate {
        name: "Passives".into(),
        parent: Some(Some(other)),
        ..PartCategoryCreate::default()
    };
    client
        .part_category_update()
        .id(middle)
        .body(body)
        .send()
        .await?;
    let shown = client.part_category_retrieve().id(leaf).send().await?;
    assert_eq!(shown.pathstring, "Other/Passives/Resistors");

    // Nothing stands below itself, and names are unique below one parent.
    let body = PartCategoryPatch {
        parent: Some(Some(leaf)),
        ..PartCategoryPatch::default()
    };
    let moved = client
        .part_category_partial_update()
        .id(other)
        .body(body)
        .send()
        .await;
    assert_eq!(
        refused(moved.unwrap_err().into()),
        (400, vec!["parent".into()])
    );
    let body = PartCategoryCreate {
        name: "Other".into(),
        ..PartCategoryCreate::default()
    };
    let twice = client.part_category_create().body(body).send().await;
    assert_eq!(
        refused(twice.unwrap_err().into()),
        (400, vec!["non_field_errors".into()])
    );

    let PartCategoryTreeListAnswer::All(nodes) = client
        .part_category_tree_list()
        .search("resistors")
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    // The way down to what was found is part of the answer.
    let names: Vec<_> = nodes.iter().map(|node| node.name.as_str()).collect();
    assert_eq!(names, ["Other", "Passives", "Resistors"]);
    Ok(())
}

#[tokio::test]
async fn lists_narrow_sort_and_page() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let top = category(client, "Top", None).await?;
    for name in ["b", "A", "c"] {
        category(client, name, Some(top)).await?;
    }
    let PartCategoryListAnswer::All(all) = client
        .part_category_list()
        .parent(top)
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    assert_eq!(
        all.iter().map(|c| c.name.as_str()).collect::<Vec<_>>(),
        ["A", "b", "c"]
    );
    let PartCategoryListAnswer::Page(page) = client
        .part_category_list()
        .limit(2)
        .offset(1)
        .send()
        .await?
        .into_inner()
    else {
        panic!("a page")
    };
    assert_eq!((page.count, page.results.len()), (4, 2));
    assert!(
        page.next
            .is_some_and(|next| next.ends_with("?limit=2&offset=3"))
    );
    assert!(page.previous.is_some());
    let rows: Vec<_> = pages(3, |limit, offset| {
        client
            .part_category_list()
            .limit(limit)
            .offset(offset)
            .send()
    })
    .try_collect()
    .await?;
    assert_eq!(rows.len(), 4);
    // What can't be read counts as not given; what names nothing is refused.
    let lenient = server.get("/api/part/category/?limit=x&ordering=nonsense&structural=perhaps");
    assert_eq!(lenient.await?.as_array().map(Vec::len), Some(4));
    let (status, body) = server
        .send(
            Method::GET,
            "/api/part/category/?parent=999999",
            &json!(null),
        )
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    Ok(())
}

#[tokio::test]
async fn several_nodes_are_changed_together_or_not_at_all() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let (a, b) = (
        category(client, "a", None).await?,
        category(client, "b", None).await?,
    );
    let top = category(client, "top", None).await?;
    let body = PartCategoryBulkPatch {
        items: Some(vec![a, b]),
        parent: Some(Some(top)),
        ..PartCategoryBulkPatch::default()
    };
    client
        .part_category_bulk_partial_update()
        .body(body)
        .send()
        .await?;
    let body = PartCategoryBulkUpdate {
        items: Some(vec![a, b]),
        description: Some("moved".into()),
        ..PartCategoryBulkUpdate::default()
    };
    client.part_category_bulk_update().body(body).send().await?;
    for id in [a, b] {
        let shown = client.part_category_retrieve().id(id).send().await?;
        assert_eq!(
            (shown.parent, shown.description.as_str()),
            (Some(top), "moved")
        );
    }
    // The same name for both breaks a rule: neither is renamed.
    let body = PartCategoryBulkPatch {
        items: Some(vec![a, b]),
        name: Some("same".into()),
        ..PartCategoryBulkPatch::default()
    };
    let renamed = client
        .part_category_bulk_partial_update()
        .body(body)
        .send()
        .await;
    assert_eq!(refused(renamed.unwrap_err().into()).0, 400);
    assert_eq!(
        client.part_category_retrieve().id(a).send().await?.name,
        "a"
    );
    Ok(())
}

#[tokio::test]
async fn what_a_deleted_category_held_moves_up() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let top = category(client, "top", None).await?;
    let middle = category(client, "middle", Some(top)).await?;
    let leaf = category(client, "leaf", Some(middle)).await?;
    let body = PartCreate {
        name: "part".into(),
        category: Some(Some(middle)),
        ..PartCreate::default()
    };
    let part = client.part_create().body(body).send().await?.pk;
    let keep = PartCategoryDeletion {
        delete_child_categories: false,
        delete_parts: false,
    };
    client
        .part_category_destroy()
        .id(middle)
        .body(keep)
        .send()
        .await?;
    assert_eq!(
        client
            .part_category_retrieve()
            .id(leaf)
            .send()
            .await?
            .pathstring,
        "top/leaf"
    );
    assert_eq!(
        client.part_retrieve().id(part).send().await?.category,
        Some(top)
    );
    let all = PartCategoryDeletion {
        delete_child_categories: true,
        delete_parts: true,
    };
    client
        .part_category_destroy()
        .id(top)
        .body(all)
        .send()
        .await?;
    assert!(client.part_retrieve().id(part).send().await.is_err());
    assert!(
        client
            .part_category_retrieve()
            .id(leaf)
            .send()
            .await
            .is_err()
    );
    Ok(())
}

#[tokio::test]
async fn locations_behave_like_categories() -> Result<()> {
    let server = Server::start().await?;
    let client = &server.admin;
    let hall = location(client, "Hall", None).await?;
    let shelf = location(client, "Shelf", Some(hall)).await?;
    let body = StockLocationPatch {
        tags: Some(vec!["cold".into()]),
        external: Some(true),
        ..StockLocationPatch::default()
    };
    let changed = client
        .stock_location_partial_update()
        .id(shelf)
        .body(body)
        .send()
        .await?;
    assert_eq!(
        changed.tags.as_deref(),
        Some(["cold".to_owned()].as_slice())
    );
    let StockLocationListAnswer::All(found) = client
        .stock_location_list()
        .tags("cold")
        .external(true)
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    assert_eq!(found.iter().map(|l| l.pk).collect::<Vec<_>>(), [shelf]);
    let body = StockLocationCreate {
        name: "Rack".into(),
        ..StockLocationCreate::default()
    };
    let renamed = client
        .stock_location_update()
        .id(shelf)
        .body(body)
        .send()
        .await?;
    assert_eq!(renamed.pathstring, "Hall/Rack");
    let body = StockLocationBulkPatch {
        items: Some(vec![hall, shelf]),
        external: Some(false),
        ..StockLocationBulkPatch::default()
    };
    client
        .stock_location_bulk_partial_update()
        .body(body)
        .send()
        .await?;
    let body = StockLocationBulkUpdate {
        items: Some(vec![hall]),
        description: Some("main".into()),
        ..StockLocationBulkUpdate::default()
    };
    client
        .stock_location_bulk_update()
        .body(body)
        .send()
        .await?;
    let shown = client.stock_location_retrieve().id(hall).send().await?;
    assert_eq!(
        (shown.sublocations, shown.description.as_str()),
        (Some(1), "main")
    );
    let StockLocationTreeListAnswer::All(nodes) = client
        .stock_location_tree_list()
        .level(1)
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    assert_eq!(nodes.len(), 1);
    let keep = StockLocationDeletion {
        delete_sub_locations: false,
        delete_stock_items: false,
    };
    client
        .stock_location_destroy()
        .id(hall)
        .body(keep)
        .send()
        .await?;
    assert_eq!(
        client
            .stock_location_retrieve()
            .id(shelf)
            .send()
            .await?
            .parent,
        None
    );
    Ok(())
}

/// Many clients of two servers move nodes below each other: whatever order they come in, the tree
/// stays a tree.
#[tokio::test(flavor = "multi_thread")]
async fn racing_moves_never_close_a_circle() -> Result<()> {
    let server = Server::start().await?;
    let beside = server.beside()?;
    let mut ids = Vec::new();
    for name in ["a", "b", "c", "d", "e"] {
        ids.push(category(&server.admin, name, None).await?);
    }
    let other = ferrostock_client::connect(&beside.url)
        .password("admin", ferrostock_tests::PASSWORD)
        .build()?;
    let moves = (0..60_usize).map(|turn| {
        let client = if turn % 2 == 0 { &server.admin } else { &other };
        let (node, below) = (ids[turn % 5], ids[(turn * 3 + 1) % 5]);
        let body = PartCategoryPatch {
            parent: Some(Some(below)),
            ..PartCategoryPatch::default()
        };
        client
            .part_category_partial_update()
            .id(node)
            .body(body)
            .send()
    });
    let done = futures::future::join_all(moves).await;
    assert!(done.iter().any(Result::is_ok));
    for failure in done.into_iter().filter_map(Result::err) {
        assert_eq!(refused(failure.into()), (400, vec!["parent".into()]));
    }
    // Walking up from each node ends, and the derived path is the way that was walked.
    let wrong: i64 = server
        .db
        .query_one(
            "WITH RECURSIVE walk AS (
                 SELECT id, id::text AS path, name AS names FROM part_category
                 WHERE parent_id IS NULL
                 UNION ALL
                 SELECT c.id, w.path || '.' || c.id, w.names || '/' || c.name
                 FROM part_category AS c JOIN walk AS w ON c.parent_id = w.id
             )
             SELECT count(*) FROM part_category AS c LEFT JOIN walk AS w USING (id)
             WHERE w.path IS DISTINCT FROM c.path::text OR w.names IS DISTINCT FROM c.pathstring",
            &[],
        )
        .await?
        .try_get(0)?;
    assert_eq!(wrong, 0);
    Ok(())
}
