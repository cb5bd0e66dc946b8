//! What values and marks are chosen from: templates of parameters, lists of values, tags.

use anyhow::{Context as _, Result};
use ferrostock_tests::{Life, Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const TEMPLATES: &str = "/api/parameter/template/";
const LISTS: &str = "/api/selection/";
const TAGS: &str = "/api/tag/";

/// Creates an object and tells its key.
async fn made(server: &Server, path: &str, body: Value) -> Result<i64> {
    let (status, body) = server.send(Method::POST, path, &body).await?;
    assert_eq!(status, StatusCode::CREATED, "{path}: {body}");
    let key = body["pk"].as_i64().or_else(|| body["id"].as_i64());
    key.context("a key")
}

/// Sends what must be refused under a field, and nothing else.
async fn refused(
    server: &Server,
    method: Method,
    path: &str,
    body: Value,
    field: &str,
) -> Result<()> {
    let (status, answer) = server.send(method, path, &body).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{path} {body}: {answer}");
    assert!(answer[field].is_array(), "{path} {body}: {answer}");
    assert_eq!(
        answer.as_object().map(serde_json::Map::len),
        Some(1),
        "{answer}"
    );
    Ok(())
}

/// The names in a list.
async fn names(server: &Server, path: &str) -> Result<Vec<String>> {
    let rows = server.get(path).await?;
    let rows = rows.as_array().context("a list")?.iter();
    Ok(rows
        .filter_map(|row| row["name"].as_str().map(str::to_owned))
        .collect())
}

#[tokio::test]
async fn templates_live() -> Result<()> {
    let server = Server::start().await?;
    let list = made(&server, LISTS, json!({ "name": "Sizes" })).await?;
    let life = Life {
        operations: [
            "parameter_template_list",
            "parameter_template_create",
            "parameter_template_retrieve",
            "parameter_template_update",
            "parameter_template_partial_update",
            "parameter_template_destroy",
        ],
        below: &[],
        create: &json!({ "name": "Length", "units": "mm", "unique": 1, "model_type": "part.part" }),
        replace: &json!({ "name": "Colour", "units": "", "choices": "red, green", "model_type": null }),
        change: &json!({ "selectionlist": list, "enabled": false, "unique": 0 }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn lists_of_values_live() -> Result<()> {
    let server = Server::start().await?;
    let life = Life {
        operations: [
            "selection_list",
            "selection_create",
            "selection_retrieve",
            "selection_update",
            "selection_partial_update",
            "selection_destroy",
        ],
        below: &[],
        create: &json!({ "name": "Sizes", "description": "Of shirts", "choices": [] }),
        replace: &json!({ "name": "Sizes of shirts", "active": false }),
        change: &json!({ "source_string": "a catalogue" }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn tags_live() -> Result<()> {
    let server = Server::start().await?;
    let life = Life {
        operations: [
            "tag_list",
            "tag_create",
            "tag_retrieve",
            "tag_update",
            "tag_partial_update",
            "tag_destroy",
        ],
        below: &[],
        create: &json!({ "name": "Lead Free", "slug": "lead-free" }),
        replace: &json!({ "name": "R&D", "slug": "rd" }),
        change: &json!({ "name": "Größe", "slug": "groe" }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn a_template_says_what_can_be() -> Result<()> {
    let server = Server::start().await?;
    let id = made(
        &server,
        TEMPLATES,
        json!({ "name": "Speed", "units": "m/s" }),
    )
    .await?;
    made(
        &server,
        "/api/parameter/template/",
        json!({ "name": "Fitted", "checkbox": true }),
    )
    .await?;
    let one = format!("{TEMPLATES}{id}/");
    for (method, path, body, field) in [
        (Method::POST, TEMPLATES, json!({ "name": "sPEED" }), "name"),
        (
            Method::POST,
            TEMPLATES,
            json!({ "name": "a", "units": "blorps" }),
            "units",
        ),
        (
            Method::POST,
            TEMPLATES,
            json!({ "name": "a", "units": "m", "checkbox": true }),
            "units",
        ),
        (
            Method::POST,
            TEMPLATES,
            json!({ "name": "a", "choices": "a", "checkbox": true }),
            "choices",
        ),
        (
            Method::POST,
            TEMPLATES,
            json!({ "name": "a", "choices": "a,b, a" }),
            "choices",
        ),
        (
            Method::POST,
            TEMPLATES,
            json!({ "name": "a", "model_type": "part.bogus" }),
            "model_type",
        ),
        (
            Method::POST,
            TEMPLATES,
            json!({ "name": "a", "unique": 7 }),
            "unique",
        ),
        (Method::PATCH, &one, json!({ "checkbox": true }), "units"),
        (Method::PATCH, &one, json!({ "name": "fitted" }), "name"),
    ] {
        refused(&server, method, path, body, field).await?;
    }
    Ok(())
}

#[tokio::test]
async fn templates_are_found_by_what_has_parameters_of_them() -> Result<()> {
    let server = Server::start().await?;
    let any = made(&server, TEMPLATES, json!({ "name": "any", "units": "mm" })).await?;
    let ours = json!({ "name": "parts", "model_type": "part.part", "choices": "a" });
    made(&server, TEMPLATES, ours).await?;
    let theirs = json!({ "name": "companies", "model_type": "company.company" });
    made(&server, TEMPLATES, theirs).await?;
    let top = made(&server, "/api/part/category/", json!({ "name": "top" })).await?;
    let below = json!({ "name": "below", "parent": top });
    let below = made(&server, "/api/part/category/", below).await?;
    let part = made(
        &server,
        "/api/part/",
        json!({ "name": "p", "category": below }),
    )
    .await?;
    server
        .db
        .execute(
            "INSERT INTO parameter (model, model_id, template_id, data) VALUES ('part.part', $1, $2, '1')",
            &[&part, &any],
        )
        .await?;
    let related =
        "exists_for_model=part&exists_for_related_model=category&exists_for_related_model_id";
    for (query, expected) in [
        ("for_model=part".to_owned(), &["any", "parts"][..]),
        (
            "for_model=Company.company".to_owned(),
            &["any", "companies"],
        ),
        ("for_model=user".to_owned(), &["any"]),
        ("model_type=part".to_owned(), &["parts"]),
        ("has_units=true".to_owned(), &["any"]),
        ("has_choices=1".to_owned(), &["parts"]),
        ("exists_for_model=part.part".to_owned(), &["any"]),
        ("exists_for_model=company".to_owned(), &[]),
        (
            format!("exists_for_model=part&exists_for_model_id={part}"),
            &["any"],
        ),
        (
            "exists_for_model=part&exists_for_model_id=0".to_owned(),
            &[],
        ),
        (format!("{related}={top}"), &["any"]),
        (format!("{related}=0"), &[]),
    ] {
        let found = names(&server, &format!("{TEMPLATES}?{query}")).await?;
        assert_eq!(found, expected, "{query}");
    }
    for (query, field) in [
        ("for_model=nothing", "non_field_errors"),
        ("model_type=nothing", "non_field_errors"),
        ("exists_for_model=nothing", "exists_for_model"),
        ("exists_for_model_id=1", "exists_for_model"),
        ("exists_for_related_model_id=1", "exists_for_model"),
        (
            "exists_for_model=part&exists_for_related_model=x&exists_for_related_model_id=1",
            "exists_for_related_model",
        ),
    ] {
        let path = format!("{TEMPLATES}?{query}");
        refused(&server, Method::GET, &path, json!({}), field).await?;
    }
    Ok(())
}

#[tokio::test]
async fn values_stay_within_their_list() -> Result<()> {
    let server = Server::start().await?;
    let sizes = made(&server, LISTS, json!({ "name": "Sizes" })).await?;
    let colours = made(&server, LISTS, json!({ "name": "Colours" })).await?;
    refused(
        &server,
        Method::POST,
        LISTS,
        json!({ "name": "Sizes" }),
        "name",
    )
    .await?;
    let call = async |operation: &str, keys: &[i64], body: Value| {
        server.call(operation, keys, &body).await
    };
    // Whatever is said of the list, an entry belongs to one: that of the path if nothing is said.
    let (status, small) = call(
        "selection_entry_create",
        &[sizes],
        json!({ "value": "S", "label": "Small" }),
    )
    .await?;
    assert_eq!(
        (status, &small["list"]),
        (StatusCode::CREATED, &json!(sizes))
    );
    let small = small["id"].as_i64().context("a key")?;
    let again = json!({ "value": "S", "label": "Again", "list": null });
    let (status, body) = call("selection_entry_create", &[sizes], again).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
    let (status, _) = call(
        "selection_entry_create",
        &[999],
        json!({ "value": "S", "label": "S" }),
    )
    .await?;
    assert_eq!(status, StatusCode::NOT_FOUND);
    // Through another list it is not there, whatever is done.
    for operation in [
        "selection_entry_retrieve",
        "selection_entry_update",
        "selection_entry_partial_update",
        "selection_entry_destroy",
    ] {
        let body = json!({ "value": "S", "label": "Small" });
        let (status, body) = call(operation, &[colours, small], body).await?;
        assert_eq!(status, StatusCode::NOT_FOUND, "{operation}: {body}");
    }
    for (list, count) in [(sizes, 1), (colours, 0), (999, 0)] {
        let (status, all) = call("selection_entry_list", &[list], json!({})).await?;
        let length = all.as_array().map(Vec::len);
        assert_eq!((status, length), (StatusCode::OK, Some(count)), "{list}");
    }
    let put = json!({ "value": "XS", "label": "Very small" });
    let (status, shown) = call("selection_entry_update", &[sizes, small], put).await?;
    assert_eq!((status, &shown["value"]), (StatusCode::OK, &json!("XS")));
    let moved = json!({ "list": colours });
    let (status, _) = call("selection_entry_partial_update", &[sizes, small], moved).await?;
    assert_eq!(status, StatusCode::OK);
    let (status, shown) = call("selection_entry_retrieve", &[colours, small], json!({})).await?;
    assert_eq!((status, &shown["list"]), (StatusCode::OK, &json!(colours)));
    let list = server.get(&format!("{LISTS}{colours}/")).await?;
    assert_eq!(list["entry_count"], 1);
    assert_eq!(list["choices"][0]["label"], "Very small");
    let (status, _) = call("selection_entry_destroy", &[colours, small], json!({})).await?;
    assert_eq!(status, StatusCode::NO_CONTENT);
    Ok(())
}

/// What was written last stands last, as clients know it.
#[tokio::test]
async fn values_stand_in_the_order_in_which_they_were_written() -> Result<()> {
    let server = Server::start().await?;
    let list = made(&server, LISTS, json!({ "name": "Sizes" })).await?;
    let list = format!("{LISTS}{list}/");
    let entries = format!("{list}entry/");
    let small = made(&server, &entries, json!({ "value": "s", "label": "S" })).await?;
    made(&server, &entries, json!({ "value": "l", "label": "L" })).await?;
    let standing = async || -> Result<Vec<String>> {
        let shown = server.get(&list).await?;
        let choices = shown["choices"].as_array().context("choices")?.iter();
        Ok(choices
            .filter_map(|entry| entry["value"].as_str().map(str::to_owned))
            .collect())
    };
    assert_eq!(standing().await?, ["s", "l"]);
    let (status, answer) = server
        .send(
            Method::PATCH,
            &format!("{entries}{small}/"),
            &json!({ "label": "Small" }),
        )
        .await?;
    assert_eq!(status, StatusCode::OK, "{answer}");
    assert_eq!(standing().await?, ["l", "s"]);
    Ok(())
}

#[tokio::test]
async fn a_locked_list_stays_as_it_is() -> Result<()> {
    let server = Server::start().await?;
    let list = made(&server, LISTS, json!({ "name": "Sizes" })).await?;
    let entries = format!("{LISTS}{list}/entry/");
    let entry = made(&server, &entries, json!({ "value": "S", "label": "Small" })).await?;
    let one = format!("{LISTS}{list}/");
    let (status, _) = server
        .send(Method::PATCH, &one, &json!({ "locked": true }))
        .await?;
    assert_eq!(status, StatusCode::OK);
    let entry = format!("{entries}{entry}/");
    for (method, path, body, field) in [
        (Method::PATCH, &one, json!({ "locked": false }), "locked"),
        (Method::PUT, &one, json!({ "name": "x" }), "locked"),
        (
            Method::POST,
            &entries,
            json!({ "value": "M", "label": "M" }),
            "list",
        ),
        (Method::PATCH, &entry, json!({ "label": "x" }), "list"),
    ] {
        refused(&server, method, path, body, field).await?;
    }
    let (status, body) = server.send(Method::DELETE, &entry, &json!({})).await?;
    assert_eq!(status, StatusCode::FORBIDDEN, "{body}");
    assert_eq!(server.get(&entry).await?["label"], "Small");
    // As a whole it can go.
    let (status, _) = server.send(Method::DELETE, &one, &json!({})).await?;
    assert_eq!(status, StatusCode::NO_CONTENT);
    Ok(())
}

#[tokio::test]
async fn everybody_reads_these_and_few_write_them() -> Result<()> {
    let server = Server::start().await?;
    server.user("nobody", &[]).await?;
    server.user("engineer", &[("part", "view add")]).await?;
    for (path, name) in [(TEMPLATES, "a"), (LISTS, "b"), (TAGS, "c")] {
        let get = server.request_as(Method::GET, path, "nobody", "nobody");
        assert_eq!(get.send().await?.status(), StatusCode::OK, "{path}");
        let body = json!({ "name": name });
        let post = server.request_as(Method::POST, path, "nobody", "nobody");
        let (status, _) = answer(post.json(&body).send().await?).await?;
        assert_eq!(status, StatusCode::FORBIDDEN, "{path}");
        let post = server.request_as(Method::POST, path, "engineer", "engineer");
        let (status, _) = answer(post.json(&body).send().await?).await?;
        let expected = if path == TAGS { 403 } else { 201 };
        assert_eq!(status, expected, "{path}");
    }
    Ok(())
}

#[tokio::test]
async fn tags_are_told_apart_by_name_and_slug() -> Result<()> {
    let server = Server::start().await?;
    let id = made(&server, TAGS, json!({ "name": "Zz Top" })).await?;
    let other = made(&server, TAGS, json!({ "name": "other" })).await?;
    let one = format!("{TAGS}{other}/");
    for (method, path, name, field) in [
        (Method::POST, TAGS, "zz top", "slug"),
        (Method::POST, TAGS, "zz-top", "slug"),
        (Method::POST, TAGS, "日本", "slug"),
        (Method::POST, TAGS, "Zz Top", "name"),
        (Method::PATCH, &one, "Zz Top", "name"),
        (Method::PATCH, &one, "ZZ TOP", "slug"),
    ] {
        refused(&server, method, path, json!({ "name": name }), field).await?;
    }
    let (status, _) = server
        .send(
            Method::PATCH,
            &format!("{TAGS}{id}/"),
            &json!({ "name": "zz top" }),
        )
        .await?;
    assert_eq!(status, StatusCode::OK);
    // Those that objects of a kind have.
    let company = json!({ "name": "Works", "tags": ["other"] });
    made(&server, "/api/company/", company).await?;
    assert_eq!(
        names(&server, &format!("{TAGS}?model_type=company")).await?,
        ["other"]
    );
    assert_eq!(
        names(&server, &format!("{TAGS}?model_type=part.part")).await?,
        [""; 0]
    );
    let unknown = format!("{TAGS}?model_type=nothing");
    refused(&server, Method::GET, &unknown, json!({}), "model_type").await?;
    Ok(())
}
