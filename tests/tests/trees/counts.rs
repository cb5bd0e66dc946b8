//! The numbers that the database keeps of what is below a node: the same as counting says.

use std::collections::BTreeMap;

use anyhow::{Context as _, Result, ensure};
use ferrostock_tests::{PASSWORD, Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// One of the two trees, and what its nodes hold.
struct Kind {
    nodes: &'static str,
    content: &'static str,
    table: &'static str,
    content_table: &'static str,
    key: &'static str,
    /// The fields of a node with the numbers of nodes below it and of what they hold.
    below: &'static str,
    held: &'static str,
    /// The field of what a node holds that says which node.
    field: &'static str,
    delete_below: &'static str,
    delete_content: &'static str,
}

const CATEGORIES: Kind = Kind {
    nodes: "/api/part/category/",
    content: "/api/part/",
    table: "part_category",
    content_table: "part",
    key: "category_id",
    below: "subcategories",
    held: "part_count",
    field: "category",
    delete_below: "delete_child_categories",
    delete_content: "delete_parts",
};

const LOCATIONS: Kind = Kind {
    nodes: "/api/stock/location/",
    content: "/api/stock/",
    table: "stock_location",
    content_table: "stock_item",
    key: "location_id",
    below: "sublocations",
    held: "items",
    field: "location",
    delete_below: "delete_sub_locations",
    delete_content: "delete_stock_items",
};

impl Kind {
    async fn node(&self, server: &Server, name: &str, parent: Option<i64>) -> Result<i64> {
        let body = json!({"name": name, "parent": parent});
        let (status, body) = server.send(Method::POST, self.nodes, &body).await?;
        ensure!(status == StatusCode::CREATED, "{body}");
        body["pk"].as_i64().context("a primary key")
    }

    /// Adds what a node holds, through the API.
    async fn hold(&self, server: &Server, node: Option<i64>, part: i64) -> Result<i64> {
        let body = if self.field == "category" {
            json!({"name": format!("held by {node:?}, {part}"), "description": "-", "category": node})
        } else {
            json!({"part": part, "quantity": 1, "location": node})
        };
        let (status, body) = server.send(Method::POST, self.content, &body).await?;
        ensure!(status == StatusCode::CREATED, "{body}");
        let made = body.get(0).unwrap_or(&body);
        made["pk"].as_i64().context("a primary key")
    }

    async fn patch(&self, server: &Server, path: &str, id: i64, body: Value) -> Result<()> {
        let path = format!("{path}{id}/");
        let (status, body) = server.send(Method::PATCH, &path, &body).await?;
        ensure!(status == StatusCode::OK, "{path}: {body}");
        Ok(())
    }

    async fn bulk(&self, server: &Server, path: &str, body: Value) -> Result<()> {
        let (status, body) = server.send(Method::PATCH, path, &body).await?;
        ensure!(status == StatusCode::OK, "{path}: {body}");
        Ok(())
    }

    async fn delete(&self, server: &Server, id: i64, below: bool, content: bool) -> Result<()> {
        let path = format!("{}{id}/", self.nodes);
        let body = json!({self.delete_below: below, self.delete_content: content});
        let (status, body) = server.send(Method::DELETE, &path, &body).await?;
        ensure!(status == StatusCode::NO_CONTENT, "{path}: {body}");
        Ok(())
    }

    /// Compares what the API tells of all nodes with what counting by the parents' keys gives, and
    /// the paths with the ways up.
    async fn check(&self, server: &Server, after: &str) -> Result<()> {
        let sql = format!(
            "WITH RECURSIVE walk AS (
                 SELECT id AS top, id FROM {table}
                 UNION ALL
                 SELECT w.top, t.id FROM {table} AS t JOIN walk AS w ON t.parent_id = w.id
             ), named AS (
                 SELECT id, id::text AS path, name AS names FROM {table} WHERE parent_id IS NULL
                 UNION ALL
                 SELECT t.id, n.path || '.' || t.id, n.names || '/' || t.name
                 FROM {table} AS t JOIN named AS n ON t.parent_id = n.id
             )
             SELECT t.id, n.path = t.path::text AND n.names = t.pathstring AS right_path,
                    (SELECT count(*) - 1 FROM walk WHERE top = t.id) AS below,
                    (SELECT count(*) FROM walk JOIN {content} AS c ON c.{key} = walk.id
                     WHERE top = t.id) AS held
             FROM {table} AS t JOIN named AS n USING (id)",
            table = self.table,
            content = self.content_table,
            key = self.key
        );
        let mut counted = BTreeMap::new();
        for row in server.db.query(&sql, &[]).await? {
            let id: i64 = row.try_get("id")?;
            ensure!(
                row.try_get::<_, bool>("right_path")?,
                "{after}: path of {id}"
            );
            let numbers: (i64, i64) = (row.try_get("below")?, row.try_get("held")?);
            counted.insert(id, numbers);
        }
        let number = |node: &Value, field: &str| node[field].as_i64().context("a number");
        let mut listed = BTreeMap::new();
        let mut least = 0;
        let path = format!("{}?ordering={}", self.nodes, self.held);
        for node in server.get(&path).await?.as_array().context("a list")? {
            let held = number(node, self.held)?;
            assert!(held >= least, "{after}: the order of {}", self.held);
            least = held;
            listed.insert(number(node, "pk")?, (number(node, self.below)?, held));
        }
        assert_eq!(listed, counted, "{after}: {}", self.nodes);
        let path = format!("{}tree/", self.nodes);
        let nodes = server.get(&path).await?;
        let nodes = nodes.as_array().context("a list")?;
        assert_eq!(nodes.len(), counted.len());
        for node in nodes {
            let expected = counted[&number(node, "pk")?].0;
            assert_eq!(number(node, self.below)?, expected, "{after}: {path}");
        }
        if let Some((id, numbers)) = counted.iter().next() {
            let node = server.get(&format!("{}{id}/", self.nodes)).await?;
            let shown = (number(&node, self.below)?, number(&node, self.held)?);
            assert_eq!(shown, *numbers, "{after}: the detail");
        }
        Ok(())
    }

    /// Carries all changes that wait to the nodes.
    async fn settle(&self, server: &Server) -> Result<()> {
        let sql = format!("SELECT tree_content_settle('{}')", self.table);
        server.db.batch_execute(&sql).await?;
        let sql = "SELECT count(*) FROM row_count WHERE counted = $1";
        let waiting: i64 = server.db.query_one(sql, &[&self.table]).await?.try_get(0)?;
        assert_eq!(waiting, 0, "all is settled");
        Ok(())
    }

    /// Every way of changing a tree and what it holds; `settled` carries changes up in between.
    async fn every_change(&self, server: &Server, settled: bool) -> Result<()> {
        let part: i64 = server
            .db
            .query_one("INSERT INTO part (name) VALUES ('held') RETURNING id", &[])
            .await?
            .try_get(0)?;
        let check = async |after: &str| {
            self.check(server, after).await?;
            if settled {
                self.settle(server).await?;
                self.check(server, &format!("{after}, settled")).await?;
            }
            anyhow::Ok(())
        };
        // top > upper > middle > lower, top > beside, other
        let top = self.node(server, "a", None).await?;
        let upper = self.node(server, "b", Some(top)).await?;
        let middle = self.node(server, "c", Some(upper)).await?;
        let lower = self.node(server, "d", Some(middle)).await?;
        let beside = self.node(server, "e", Some(top)).await?;
        let other = self.node(server, "f", None).await?;
        check("creation of nodes").await?;
        let mut held = Vec::new();
        for (number, node) in [top, upper, middle, lower, lower, beside, other]
            .into_iter()
            .enumerate()
        {
            let number = part * 10 + i64::try_from(number)?;
            let about = if self.field == "category" {
                number
            } else {
                part
            };
            held.push(self.hold(server, Some(node), about).await?);
        }
        held.push(self.hold(server, None, part).await?);
        check("creation of content").await?;
        self.patch(server, self.nodes, upper, json!({"name": "bb"}))
            .await?;
        check("a new name").await?;
        self.patch(server, self.nodes, middle, json!({"parent": other}))
            .await?;
        check("a move").await?;
        self.patch(server, self.nodes, middle, json!({"parent": upper}))
            .await?;
        check("a move back").await?;
        // A node and its descendant move at once; what is below the descendant follows it.
        self.bulk(
            server,
            self.nodes,
            json!({"items": [upper, middle], "parent": other}),
        )
        .await?;
        check("a move of several").await?;
        self.bulk(
            server,
            self.nodes,
            json!({"items": [beside, middle], "parent": null}),
        )
        .await?;
        check("a move to the top").await?;
        self.patch(server, self.nodes, middle, json!({"parent": upper}))
            .await?;
        self.patch(server, self.nodes, beside, json!({"parent": middle}))
            .await?;
        for (item, node) in [
            (held[0], json!(lower)),
            (held[1], json!(null)),
            (held[7], json!(beside)),
        ] {
            if self.field == "category" {
                self.patch(server, self.content, item, json!({"category": node}))
                    .await?;
            } else {
                let sql = "UPDATE stock_item SET location_id = $2 WHERE id = $1";
                server.db.execute(sql, &[&item, &node.as_i64()]).await?;
            }
        }
        check("moves of content").await?;
        let sql = format!(
            "UPDATE {} SET {key} = {key} + 0",
            self.content_table,
            key = self.key
        );
        server.db.execute(&sql, &[]).await?;
        let sql = format!("UPDATE {} SET notes = 'the same place'", self.content_table);
        server.db.execute(&sql, &[]).await?;
        check("changes of something else").await?;
        let sql = format!("DELETE FROM {} WHERE id = $1", self.content_table);
        server.db.execute(&sql, &[&held[3]]).await?;
        check("deletion of content").await?;
        // other > upper > middle > lower, beside: middle goes, the others move up.
        self.delete(server, middle, false, false).await?;
        check("deletion of one node").await?;
        self.delete(server, beside, false, true).await?;
        check("deletion of one node and its content").await?;
        self.node(server, "g", Some(lower)).await?;
        self.delete(server, upper, true, false).await?;
        check("deletion of a branch").await?;
        let fresh = self.node(server, "g", Some(other)).await?;
        let deep = self.node(server, "h", Some(fresh)).await?;
        self.hold(server, Some(deep), part).await?;
        self.patch(server, self.nodes, other, json!({"parent": top}))
            .await?;
        self.delete(server, other, true, true).await?;
        check("deletion of a branch and its content").await?;
        // Without the server: the foreign key takes the content out.
        let last = self.node(server, "i", Some(top)).await?;
        self.hold(server, Some(last), part).await?;
        let sql = format!("DELETE FROM {} WHERE id = $1", self.table);
        server.db.execute(&sql, &[&last]).await?;
        check("deletion of a row").await?;
        // Often enough that changes are carried up on the way.
        let sql = if self.field == "category" {
            "INSERT INTO part (name, category_id) SELECT gen_random_uuid()::text, $1 FROM generate_series(1, 3)"
        } else {
            "INSERT INTO stock_item (part_id, family_id, location_id)
             SELECT (SELECT min(id) FROM part), 0, $1 FROM generate_series(1, 3)"
        };
        for _ in 0..200 {
            server.db.execute(sql, &[&top]).await?;
        }
        check("many additions").await?;
        let sql = format!("SELECT tree_rebuild('{}')", self.table);
        server.db.batch_execute(&sql).await?;
        check("working all out anew").await?;
        let sql = format!("BEGIN; DELETE FROM {}; ROLLBACK", self.content_table);
        server.db.batch_execute(&sql).await?;
        check("a deletion that was taken back").await?;
        let sql = format!("TRUNCATE {} CASCADE", self.content_table);
        server.db.batch_execute(&sql).await?;
        check("the end of all content").await
    }
}

#[tokio::test]
async fn every_change_of_categories_keeps_their_numbers() -> Result<()> {
    let server = Server::start().await?;
    CATEGORIES.every_change(&server, false).await?;
    let server = Server::start().await?;
    CATEGORIES.every_change(&server, true).await
}

#[tokio::test]
async fn every_change_of_locations_keeps_their_numbers() -> Result<()> {
    let server = Server::start().await?;
    LOCATIONS.every_change(&server, false).await?;
    let server = Server::start().await?;
    LOCATIONS.every_change(&server, true).await
}

/// Changes that touch neither a category nor a place leave nothing to be summed.
#[tokio::test]
async fn only_what_changes_a_number_is_written() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO part_category (id, name) VALUES (1001, 'c');
             INSERT INTO stock_location (id, name) VALUES (1001, 'l');
             INSERT INTO part (id, name, category_id) VALUES (1001, 'p', 1001);
             INSERT INTO stock_item (id, part_id, family_id, location_id)
                 VALUES (1001, 1001, 0, 1001);
             DELETE FROM row_count",
        )
        .await?;
    for (path, body) in [
        (
            "/api/part/1001/",
            json!({"description": "other", "category": 1001}),
        ),
        ("/api/stock/1001/", json!({"batch": "B"})),
    ] {
        let (status, body) = server.send(Method::PATCH, path, &body).await?;
        assert_eq!(status, StatusCode::OK, "{body}");
    }
    let sql = "SELECT count(*) FROM row_count";
    let written: i64 = server.db.query_one(sql, &[]).await?.try_get(0)?;
    assert_eq!(written, 0);
    Ok(())
}

/// Numbers that look arbitrary and are the same in each run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % bound
    }
}

/// One client's share of the race: creates, moves and deletes nodes, adds parts and moves them.
/// A refusal is an answer as good as any: others may have been faster.
async fn race(url: String, seed: u64) -> Result<()> {
    let client = reqwest::Client::new();
    let mut dice = Dice(seed);
    let send = async |method: Method, path: String, body: Value| -> Result<Option<Value>> {
        let request = client
            .request(method, format!("{url}{path}"))
            .basic_auth("admin", Some(PASSWORD))
            .json(&body);
        let (status, body) = answer(request.send().await?).await?;
        ensure!(!status.is_server_error(), "{path}: {status} {body}");
        Ok(status.is_success().then_some(body))
    };
    let mut parts = Vec::new();
    for turn in 0..30 {
        let nodes = send(Method::GET, "/api/part/category/".into(), json!(null)).await?;
        let nodes: Vec<i64> = nodes
            .iter()
            .filter_map(Value::as_array)
            .flatten()
            .filter_map(|node| node["pk"].as_i64())
            .collect();
        let (one, other) = (
            nodes[dice.below(nodes.len())],
            nodes[dice.below(nodes.len())],
        );
        let name = format!("{seed} {turn}");
        let node = format!("/api/part/category/{one}/");
        match dice.below(9) {
            0 | 1 => {
                let body = json!({"name": name, "parent": one});
                send(Method::POST, "/api/part/category/".into(), body).await?;
            }
            2 | 3 => {
                send(Method::PATCH, node, json!({"parent": other})).await?;
            }
            4 => {
                let body = json!({"items": [one, other], "parent": nodes[0]});
                send(Method::PATCH, "/api/part/category/".into(), body).await?;
            }
            5 if nodes.len() > 8 && one != nodes[0] => {
                let body = json!({
                    "delete_child_categories": dice.below(4) == 0,
                    "delete_parts": dice.below(2) == 0,
                });
                send(Method::DELETE, node, body).await?;
            }
            6 if !parts.is_empty() => {
                let body = json!({"items": parts, "category": other});
                send(Method::PATCH, "/api/part/".into(), body).await?;
            }
            _ => {
                let body = json!({"name": name, "description": "-", "category": one});
                let made = send(Method::POST, "/api/part/".into(), body).await?;
                parts.extend(made.and_then(|part| part["pk"].as_i64()));
            }
        }
    }
    Ok(())
}

/// Many clients of two servers change the tree and what it holds at once; in the end every number is
/// what counting says.
#[tokio::test(flavor = "multi_thread")]
async fn racing_changes_keep_every_number() -> Result<()> {
    let server = Server::start().await?;
    let beside = server.beside()?;
    for name in ["a", "b", "c", "d", "e", "f"] {
        CATEGORIES.node(&server, name, None).await?;
    }
    let clients = (0..10_u64).map(|seed| {
        let url = if seed % 2 == 0 {
            &server.url
        } else {
            &beside.url
        };
        tokio::spawn(race(url.clone(), seed))
    });
    for client in futures::future::join_all(clients).await {
        client??;
    }
    CATEGORIES.check(&server, "the race").await?;
    CATEGORIES.settle(&server).await?;
    CATEGORIES.check(&server, "the race, settled").await
}
