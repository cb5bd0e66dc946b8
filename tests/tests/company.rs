//! Companies, what belongs to them, and project codes.

use std::collections::HashSet;

use anyhow::{Context as _, Result};
use ferrostock_tests::{Life, PASSWORD, Server, answer};
use futures::future::join_all;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

/// Creates an object and tells its key.
async fn made(server: &Server, path: &str, body: Value) -> Result<i64> {
    let (status, body) = server.send(Method::POST, path, &body).await?;
    assert_eq!(status, StatusCode::CREATED, "{path}: {body}");
    body["pk"].as_i64().context("a key")
}

/// A part of a supplier, made in the database: nothing of the interface makes one yet.
async fn supplier_part(server: &Server, name: &str) -> Result<i64> {
    let part = made(server, "/api/part/", json!({ "name": name })).await?;
    let supplier = made(server, "/api/company/", json!({ "name": name })).await?;
    let row = server
        .db
        .query_one(
            "INSERT INTO supplier_part (part_id, supplier_id, sku) VALUES ($1, $2, $3) RETURNING id",
            &[&part, &supplier, &name],
        )
        .await?;
    Ok(row.try_get(0)?)
}

#[tokio::test]
async fn companies_live() -> Result<()> {
    let server = Server::start().await?;
    let life = Life {
        operations: [
            "company_list",
            "company_create",
            "company_retrieve",
            "company_update",
            "company_partial_update",
            "company_destroy",
        ],
        below: &[],
        create: &json!({ "name": "Resistors Ltd", "currency": "EUR", "is_customer": true }),
        replace: &json!({ "name": "Resistors", "currency": "USD", "website": "https://example.com" }),
        change: &json!({ "tax_id": "DE 1", "is_customer": false, "email": "post@example.com" }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn contacts_live() -> Result<()> {
    let server = Server::start().await?;
    let company = made(&server, "/api/company/", json!({ "name": "Works" })).await?;
    let life = Life {
        operations: [
            "company_contact_list",
            "company_contact_create",
            "company_contact_retrieve",
            "company_contact_update",
            "company_contact_partial_update",
            "company_contact_destroy",
        ],
        below: &[],
        create: &json!({ "company": company, "name": "Sales", "phone": "1" }),
        replace: &json!({ "company": company, "name": "Sales, abroad" }),
        change: &json!({ "email": "sales@example.com", "role": "Sales" }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn addresses_live() -> Result<()> {
    let server = Server::start().await?;
    let company = made(&server, "/api/company/", json!({ "name": "Works" })).await?;
    let life = Life {
        operations: [
            "company_address_list",
            "company_address_create",
            "company_address_retrieve",
            "company_address_update",
            "company_address_partial_update",
            "company_address_destroy",
        ],
        below: &[],
        create: &json!({ "company": company, "title": "Office", "primary": true }),
        replace: &json!({ "company": company, "title": "Office, first floor" }),
        change: &json!({ "line1": "1 High Street", "primary": false }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn price_breaks_live() -> Result<()> {
    let server = Server::start().await?;
    let part = supplier_part(&server, "Screw").await?;
    let life = Life {
        operations: [
            "company_price_break_list",
            "company_price_break_create",
            "company_price_break_retrieve",
            "company_price_break_update",
            "company_price_break_partial_update",
            "company_price_break_destroy",
        ],
        below: &[],
        create: &json!({ "part": part, "quantity": 10.0, "price": 0.5, "price_currency": "EUR" }),
        replace: &json!({ "part": part, "quantity": 100.0, "price": 0.25 }),
        change: &json!({ "quantity": 1000.5, "price": 0.125 }),
    };
    life.live(&server).await
}

#[tokio::test]
async fn project_codes_live() -> Result<()> {
    let server = Server::start().await?;
    let life = Life {
        operations: [
            "project_code_list",
            "project_code_create",
            "project_code_retrieve",
            "project_code_update",
            "project_code_partial_update",
            "project_code_destroy",
        ],
        below: &[],
        create: &json!({ "code": "P-1", "description": "First" }),
        replace: &json!({ "code": "P-2" }),
        change: &json!({ "description": "Second", "active": false }),
    };
    life.live(&server).await?;
    made(&server, "/api/project-code/", json!({ "code": "P-3" })).await?;
    let again = json!({ "code": "P-3" });
    let (status, body) = server
        .send(Method::POST, "/api/project-code/", &again)
        .await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert!(body["code"].is_array(), "{body}");
    Ok(())
}

#[tokio::test]
async fn names_and_addresses_of_companies_are_unique_together() -> Result<()> {
    let server = Server::start().await?;
    let path = "/api/company/";
    let first = made(&server, path, json!({ "name": "A" })).await?;
    let second = made(
        &server,
        path,
        json!({ "name": "A", "email": "a@example.com" }),
    )
    .await?;
    for (method, path, body) in [
        (Method::POST, path.to_owned(), json!({ "name": "A" })),
        (
            Method::PATCH,
            format!("{path}{second}/"),
            json!({ "email": "" }),
        ),
    ] {
        let (status, body) = server.send(method, &path, &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{path}");
        assert!(body["non_field_errors"].is_array(), "{body}");
    }
    let unchanged = server.get(&format!("{path}{second}/")).await?;
    assert_eq!(unchanged["email"], "a@example.com");
    // What a company has goes with it.
    made(
        &server,
        "/api/company/contact/",
        json!({ "company": first, "name": "B" }),
    )
    .await?;
    let (status, _) = server
        .send(Method::DELETE, &format!("{path}{first}/"), &json!({}))
        .await?;
    assert_eq!(status, StatusCode::NO_CONTENT);
    assert_eq!(server.get("/api/company/contact/").await?, json!([]));
    Ok(())
}

#[tokio::test]
async fn a_company_has_one_primary_address_at_most() -> Result<()> {
    let server = Server::start().await?;
    let company = made(&server, "/api/company/", json!({ "name": "Works" })).await?;
    let path = "/api/company/address/";
    let primary = async || -> Result<Vec<String>> {
        let all = server.get(&format!("{path}?company={company}")).await?;
        let rows = all.as_array().context("a list")?.iter();
        let primary = rows.filter(|row| row["primary"] == true);
        Ok(primary
            .filter_map(|row| row["title"].as_str().map(str::to_owned))
            .collect())
    };
    let first = made(
        &server,
        path,
        json!({ "company": company, "title": "first" }),
    )
    .await?;
    made(
        &server,
        path,
        json!({ "company": company, "title": "second" }),
    )
    .await?;
    assert_eq!(primary().await?, ["first"]);
    let third = json!({ "company": company, "title": "third", "primary": true });
    let third = made(&server, path, third).await?;
    assert_eq!(primary().await?, ["third"]);
    let body = json!({ "primary": true });
    server
        .send(Method::PATCH, &format!("{path}{first}/"), &body)
        .await?;
    assert_eq!(primary().await?, ["first"]);
    let shown = server
        .get(&format!("/api/company/{company}/?address_detail=true"))
        .await?;
    assert_eq!(shown["primary_address"]["pk"], first);
    // Several at once go with one request, which names them.
    let (status, _) = server
        .call(
            "company_address_bulk_destroy",
            &[],
            &json!({ "items": [first, third] }),
        )
        .await?;
    assert!(status.is_success(), "{status}");
    assert_eq!(primary().await?, [""; 0]);
    let contact = json!({ "company": company, "name": "Sales" });
    let contact = made(&server, "/api/company/contact/", contact).await?;
    let (status, _) = server
        .call(
            "company_contact_bulk_destroy",
            &[],
            &json!({ "items": [contact] }),
        )
        .await?;
    assert!(status.is_success(), "{status}");
    Ok(())
}

#[tokio::test]
async fn a_price_is_said_for_a_quantity_that_can_be_bought() -> Result<()> {
    let server = Server::start().await?;
    let part = supplier_part(&server, "Screw").await?;
    let own = json!({ "name": "Nut", "salable": true });
    let own = made(&server, "/api/part/", own).await?;
    for (path, part) in [
        ("/api/company/price-break/", part),
        ("/api/part/sale-price/", own),
        ("/api/part/internal-price/", own),
    ] {
        let body = json!({ "part": part, "quantity": 10, "price": 1 });
        let id = made(&server, path, body).await?;
        let one = format!("{path}{id}/");
        let at = |path: &str, body: Value, field: &'static str| (path.to_owned(), body, field);
        for (path, body, field) in [
            at(
                path,
                json!({ "part": part, "quantity": 2, "price": null }),
                "price",
            ),
            at(&one, json!({ "price": null }), "price"),
            at(&one, json!({ "price": "" }), "price"),
            at(&one, json!({ "price": -1 }), "price"),
            at(&one, json!({ "quantity": 0 }), "quantity"),
            at(&one, json!({ "quantity": 0.5 }), "quantity"),
            at(
                &one,
                json!({ "quantity": "12345678901234567890" }),
                "quantity",
            ),
            at(&one, json!({ "quantity": 99_999_999_999_i64 }), "quantity"),
            at(&one, json!({ "quantity": null }), "quantity"),
            at(&one, json!({ "quantity": "NaN" }), "non_field_errors"),
            at(&one, json!({ "quantity": "NaN", "price": "x" }), "price"),
            at(
                path,
                json!({ "part": part, "quantity": 10, "price": 2 }),
                "non_field_errors",
            ),
        ] {
            let method = if path == one {
                Method::PATCH
            } else {
                Method::POST
            };
            let (status, answer) = server.send(method, &path, &body).await?;
            assert_eq!(status, StatusCode::BAD_REQUEST, "{path} {body}: {answer}");
            assert!(answer[field].is_array(), "{path} {body}: {answer}");
            assert_eq!(
                answer.as_object().map(serde_json::Map::len),
                Some(1),
                "{answer}"
            );
        }
        let null = json!({ "part": part, "quantity": 10, "price": null });
        let (status, answer) = server.send(Method::PUT, &one, &null).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{answer}");
        // A new price holds from one on where nothing is said; what replaces it says it.
        let body = json!({ "part": part, "price": 3 });
        let (status, answer) = server.send(Method::POST, path, &body).await?;
        assert_eq!(
            (status, &answer["quantity"]),
            (StatusCode::CREATED, &json!(1.0))
        );
        let (status, answer) = server.send(Method::PUT, &one, &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST);
        assert!(answer["quantity"].is_array(), "{answer}");
        let kept = server.get(&one).await?;
        assert_eq!(
            (&kept["quantity"], &kept["price"]),
            (&json!(10.0), &json!(1.0))
        );
    }
    Ok(())
}

#[tokio::test]
async fn many_writers_never_make_two_of_what_there_is_once() -> Result<()> {
    const WRITERS: usize = 50;
    let server = Server::start().await?;
    let company = made(&server, "/api/company/", json!({ "name": "Works" })).await?;
    // An account's failed logins would slow its writers; a password costs time that these don't have.
    let token = server.get("/api/user/me/token/?name=writers").await?;
    let token = format!("Token {}", token["token"].as_str().context("a token")?);
    let client = reqwest::Client::new();
    let write = async |path: &str, body: Value| -> Result<(StatusCode, Value)> {
        let request = client.post(format!("{}{path}", server.url));
        let request = request.header("Authorization", &token).json(&body);
        answer(request.send().await?).await
    };
    let rounds = (0..WRITERS).map(async |n| -> Result<[StatusCode; 4]> {
        let address = json!({ "company": company, "title": n.to_string(), "primary": n % 2 == 0 });
        let (address, _) = write("/api/company/address/", address).await?;
        let contact = json!({ "company": company, "name": "Sales" });
        let (contact, _) = write("/api/company/contact/", contact).await?;
        let code = json!({ "code": format!("P-{}", n % 5) });
        let (code, _) = write("/api/project-code/", code).await?;
        let tagged = json!({ "name": format!("C-{n}"), "tags": ["one", "Two"] });
        let (tagged, _) = write("/api/company/", tagged).await?;
        Ok([address, contact, code, tagged])
    });
    let mut codes = 0;
    for round in join_all(rounds).await {
        let [address, contact, code, tagged] = round?;
        assert_eq!(
            [address, contact, tagged],
            [StatusCode::CREATED; 3],
            "nobody stands in the way"
        );
        match code {
            StatusCode::CREATED => codes += 1,
            refused => assert_eq!(refused, StatusCode::BAD_REQUEST),
        }
    }
    assert_eq!(codes, 5);
    let rows = server.get("/api/project-code/").await?;
    let rows = rows.as_array().context("a list")?;
    let distinct: HashSet<_> = rows.iter().map(|row| row["code"].as_str()).collect();
    assert_eq!((rows.len(), distinct.len()), (5, 5));
    let addresses = server
        .get(&format!("/api/company/address/?company={company}"))
        .await?;
    let addresses = addresses.as_array().context("a list")?;
    assert_eq!(addresses.len(), WRITERS);
    let primary = addresses.iter().filter(|row| row["primary"] == true);
    assert_eq!(primary.count(), 1);
    let contacts = server.get("/api/company/contact/").await?;
    assert_eq!(contacts.as_array().map(Vec::len), Some(WRITERS));
    let tags = server
        .db
        .query_one("SELECT count(*), count(DISTINCT fold(name)) FROM tag", &[])
        .await?;
    assert_eq!(
        (tags.try_get::<_, i64>(0)?, tags.try_get::<_, i64>(1)?),
        (2, 2)
    );
    Ok(())
}

#[tokio::test]
async fn who_may_only_view_is_told_so_before_the_body_is_looked_at() -> Result<()> {
    let server = Server::start().await?;
    server.user("reader", &[("purchase_order", "view")]).await?;
    let company = made(&server, "/api/company/", json!({ "name": "Works" })).await?;
    for (method, path) in [
        (Method::POST, "/api/company/".to_owned()),
        (Method::PUT, format!("/api/company/{company}/")),
        (Method::DELETE, format!("/api/company/{company}/")),
    ] {
        let request = server.request_as(method, &path, "reader", "reader");
        let (status, _) = answer(request.json(&json!({ "name": 1 })).send().await?).await?;
        assert_eq!(status, StatusCode::FORBIDDEN, "{path}");
    }
    let request = server.request_as(Method::GET, "/api/company/", "admin", PASSWORD);
    let (_, companies) = answer(request.send().await?).await?;
    assert_eq!(companies.as_array().map(Vec::len), Some(1));
    Ok(())
}
