//! What `OPTIONS` tells of fields, and whom.

use anyhow::{Context, Result};
use ferrostock_tests::{PASSWORD, Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// The actions of a path, as a user is told of them.
async fn actions(server: &Server, path: &str, user: &str, password: &str) -> Result<Value> {
    let request = server.request_as(Method::OPTIONS, path, user, password);
    let (status, mut body) = answer(request.send().await?).await?;
    assert_eq!(status, StatusCode::OK, "{path}: {body}");
    Ok(body["actions"].take())
}

async fn told(server: &Server, path: &str) -> Result<Value> {
    actions(server, path, "admin", PASSWORD).await
}

fn names(object: &Value) -> Vec<&str> {
    let mut names: Vec<_> = object.as_object().into_iter().flatten().collect();
    names.sort_unstable_by_key(|(name, _)| *name);
    names.into_iter().map(|(name, _)| name.as_str()).collect()
}

async fn create(server: &Server, path: &str, body: Value) -> Result<String> {
    let (status, made) = server.send(Method::POST, path, &body).await?;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    let key = made.get("pk").or(made.get("id")).context("no key")?;
    Ok(format!("{path}{key}/"))
}

/// Facts that differ from what the same field is elsewhere, or from what its type suggests.
#[tokio::test]
async fn fields_are_told_as_the_endpoint_has_them() -> Result<()> {
    let server = Server::start().await?;
    let part = create(&server, "/api/part/", json!({ "name": "P" })).await?;
    let token = create(&server, "/api/user/tokens/", json!({ "name": "robot" })).await?;
    let user = json!({ "username": "ann", "first_name": "", "last_name": "", "email": "" });
    let user = create(&server, "/api/user/", user).await?;
    let picture = part.replace("/part/", "/part/thumbs/");
    let password = format!("{user}set-password/");
    let tree = "/api/part/category/tree/";
    let roles = "/api/user/me/roles/";
    for (path, field, fact, expected) in [
        (tree, "GET/parent", "label", json!("Parent")),
        (tree, "GET/subcategories", "label", json!("Subcategories")),
        (tree, "GET/icon", "type", json!("string")),
        (tree, "GET/icon", "read_only", json!(false)),
        (tree, "GET/icon", "max_length", json!(100)),
        (tree, "GET/icon", "allow_blank", json!(true)),
        (roles, "GET/user", "required", json!(true)),
        (roles, "GET/user", "read_only", json!(false)),
        (roles, "GET/username", "label", json!("username")),
        (roles, "GET/username", "max_length", json!(150)),
        (roles, "GET/is_staff", "label", json!("Staff status")),
        (roles, "GET/is_superuser", "default", json!(false)),
        ("/api/user/roles/", "GET/username", "required", json!(true)),
        (&token, "GET/name", "read_only", json!(false)),
        (&token, "GET/expiry", "read_only", json!(false)),
        (&token, "GET/revoked", "read_only", json!(false)),
        (&token, "GET/created", "read_only", json!(true)),
        // A creation takes a name and an address, an edit who may administer.
        ("/api/user/", "POST/username", "read_only", json!(false)),
        ("/api/user/", "POST/is_staff", "read_only", json!(true)),
        (&user, "PUT/username", "read_only", json!(true)),
        (&user, "PUT/username", "required", json!(true)),
        (&user, "PUT/email", "read_only", json!(true)),
        (&user, "PUT/is_staff", "read_only", json!(false)),
        (&user, "GET/is_superuser", "read_only", json!(false)),
        (&password, "PUT/password", "max_length", json!(128)),
        (
            "/api/part/thumbs/",
            "GET/image",
            "type",
            json!("image upload"),
        ),
        ("/api/part/thumbs/", "GET/image", "allow_null", json!(false)),
        (&picture, "PUT/image", "type", json!("file upload")),
        // It is refused below zero without being told.
        (
            "/api/part/",
            "POST/initial_stock/children/quantity",
            "min_value",
            Value::Null,
        ),
        ("/api/part/", "POST/default_expiry", "min_value", json!(0)),
    ] {
        let actions = told(&server, path).await?;
        let known = actions.pointer(&format!("/{field}"));
        let known = known.with_context(|| format!("{path} has no {field}"))?;
        assert_eq!(known[fact], expected, "{path} {field} {fact}");
    }
    let long = json!({ "password": "p".repeat(129), "override_warning": true });
    let (status, refused) = server.send(Method::PUT, &password, &long).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(refused["password"][0].is_string(), "{refused}");
    Ok(())
}

/// Where nothing is asked for but being signed in, roles hide no method; elsewhere they do.
#[tokio::test]
async fn methods_are_told_to_whom_they_are_open() -> Result<()> {
    let server = Server::start().await?;
    let ann = server.user("ann", &[]).await?;
    let body = ferrostock_client::models::ApiTokenCreate::default();
    let token = ann.user_tokens_create().body(body).send().await?.id;
    let token = format!("/api/user/tokens/{token}/");
    for (path, methods) in [
        ("/api/user/tokens/", &["GET", "POST"][..]),
        (&token, &["GET"]),
        ("/api/user/me/", &["GET", "PUT"]),
        ("/api/user/me/roles/", &["GET"]),
        ("/api/user/me/token/", &["GET"]),
        ("/api/user/", &[]),
        ("/api/user/group/", &[]),
        ("/api/user/ruleset/", &[]),
    ] {
        let shown = actions(&server, path, "ann", "ann").await?;
        assert_eq!(names(&shown), methods, "{path}");
    }
    // Tokens are among what administrators delete; nobody is told how to delete the own account.
    let own = create(&server, "/api/user/tokens/", json!({ "name": "robot" })).await?;
    assert_eq!(names(&told(&server, &own).await?), ["DELETE", "GET"]);
    assert_eq!(
        names(&told(&server, "/api/user/me/").await?),
        ["GET", "PUT"]
    );
    Ok(())
}

/// What can't be put is not offered, and nothing is excluded from what could be chosen for it.
#[tokio::test]
async fn nothing_can_be_put_where_nothing_is() -> Result<()> {
    let server = Server::start().await?;
    let part = create(&server, "/api/part/", json!({ "name": "P" })).await?;
    for (path, methods) in [
        (&*part, &["DELETE", "GET", "PUT"][..]),
        ("/api/part/4711/", &["DELETE", "GET"]),
        ("/api/stock/4711/", &["DELETE", "GET"]),
        ("/api/user/4711/", &["DELETE", "GET"]),
        ("/api/part/thumbs/4711/", &["GET"]),
    ] {
        assert_eq!(names(&told(&server, path).await?), methods, "{path}");
    }
    let variant = &told(&server, &part).await?["GET"]["variant_of"];
    assert!(variant["instance_filters"]["exclude_tree"].is_i64());
    let nothing = told(&server, "/api/part/4711/").await?;
    assert!(nothing["GET"]["variant_of"].is_object());
    assert!(
        nothing["GET"]["variant_of"]
            .get("instance_filters")
            .is_none()
    );
    // What only a creation reads is offered where something can be created.
    let shown = told(&server, &part).await?;
    let list = told(&server, "/api/part/").await?;
    for field in ["duplicate", "initial_stock", "copy_category_parameters"] {
        assert!(list["POST"].get(field).is_some(), "{field}");
        assert!(list["PUT"].get(field).is_some(), "{field}");
        assert!(shown["PUT"].get(field).is_none(), "{field}");
    }
    Ok(())
}

/// Of objects inside of others, what is always there; of what tells of the server nothing.
#[tokio::test]
async fn objects_inside_of_others_are_told_of_in_short() -> Result<()> {
    let server = Server::start().await?;
    let part = told(&server, "/api/part/").await?;
    let stock = told(&server, "/api/stock/").await?;
    let category = told(&server, "/api/part/category/").await?;
    let step = |field: &Value| names(&field["child"]["children"]).join(" ");
    assert_eq!(step(&part["POST"]["category_path"]), "name pk");
    assert_eq!(step(&category["POST"]["path"]), "name pk");
    assert_eq!(step(&stock["POST"]["location_path"]), "icon name pk");
    let inside = |field: &Value, name: &str| field["children"].get(name).is_some();
    let above = &part["POST"]["category_detail"];
    assert!(inside(above, "pathstring") && !inside(above, "path") && !inside(above, "parameters"));
    let sold = &stock["POST"]["supplier_part_detail"];
    assert!(inside(sold, "SKU") && inside(sold, "in_stock"));
    for name in [
        "available",
        "on_order",
        "supplier_detail",
        "price_breaks",
        "tags",
    ] {
        assert!(!inside(sold, name), "{name}");
    }
    let result = &stock["POST"]["tests"]["child"];
    assert!(inside(result, "template") && !inside(result, "template_detail"));
    let related = told(&server, "/api/part/related/").await?;
    let shown = &related["GET"]["part_1_detail"]["children"];
    assert_eq!(shown["name"]["read_only"], false);
    assert_eq!(shown["full_name"]["read_only"], true);
    for path in ["/api/", "/api/version/"] {
        assert_eq!(told(&server, path).await?, Value::Null, "{path}");
    }
    // A form without fields is one.
    let states = told(&server, "/api/generic/status/").await?;
    assert_eq!(states, json!({ "GET": {} }));
    let refresh = told(&server, "/api/currency/refresh/").await?;
    assert_eq!(refresh, json!({ "POST": {} }));
    Ok(())
}
