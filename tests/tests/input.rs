//! How the values of bodies are read, whatever field they stand in.

use anyhow::Result;
use ferrostock_tests::Server;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

async fn inventory() -> Result<Server> {
    filled(Server::start().await?).await
}

/// Fills a server with a part, a category, a location that is the part's own, and stock of the part.
async fn filled(server: Server) -> Result<Server> {
    server
        .db
        .batch_execute(
            "INSERT INTO part_category (id, name) VALUES (1, 'Parts');
             INSERT INTO stock_location (id, name) VALUES (1, 'Shelf'), (2, 'Box');
             INSERT INTO company (id, name, is_supplier, is_customer) VALUES
                 (1, 'Sellers', true, false), (2, 'Buyers', false, true);
             INSERT INTO part (id, name, category_id, trackable, default_location_id, default_expiry) VALUES
                 (1, 'Bolt', 1, true, 2, 10), (2, 'Nut', 1, false, NULL, 0);
             INSERT INTO supplier_part (id, part_id, supplier_id, sku) VALUES (1, 1, 1, 'B'), (2, 2, 1, 'N');
             INSERT INTO build (id, part_id, reference, reference_int, quantity) VALUES (1, 2, 'BO-1', 1, 1);
             INSERT INTO stock_item (id, part_id, quantity) VALUES (1, 1, 5);
             SELECT setval(pg_get_serial_sequence('stock_item', 'id'), 100);",
        )
        .await?;
    Ok(server)
}

/// Changes a field; gives the field of the answer.
async fn set(server: &Server, path: &str, field: &str, value: Value) -> Result<Value> {
    let (status, body) = server
        .send(Method::PATCH, path, &json!({ field: value }))
        .await?;
    assert_eq!(status, StatusCode::OK, "{path} {field} {value}: {body}");
    Ok(body[field].clone())
}

/// The fields under which a change is refused; nothing may have changed.
async fn refused(server: &Server, path: &str, body: Value) -> Result<Vec<String>> {
    let before = server.get(path).await?;
    let (status, answer) = server.send(Method::PATCH, path, &body).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST, "{path} {body}: {answer}");
    assert_eq!(server.get(path).await?, before, "{path} {body}");
    let fields = answer.as_object().into_iter().flatten();
    Ok(fields.map(|(name, _)| name.clone()).collect())
}

const PART: &str = "/api/part/1/";
const CATEGORY: &str = "/api/part/category/1/";
const ITEM: &str = "/api/stock/1/";
const PLACE: &str = "/api/stock/location/1/";

/// Texts of all kinds of objects.
const TEXTS: [(&str, &str); 8] = [
    (PART, "description"),
    (PART, "IPN"),
    (PART, "keywords"),
    (CATEGORY, "name"),
    (CATEGORY, "default_keywords"),
    (ITEM, "batch"),
    (ITEM, "packaging"),
    (PLACE, "description"),
];

#[tokio::test]
async fn hidden_characters_go_and_markup_is_refused() -> Result<()> {
    let server = inventory().await?;
    for (path, field) in TEXTS {
        let hidden = json!(" x\u{200f}\u{202e}y\u{7}\n\0z ");
        assert_eq!(
            set(&server, path, field, hidden).await?,
            json!("xyz"),
            "{field}"
        );
        for text in ["AT&T", "x <3 y", "<10mm"] {
            assert_eq!(
                set(&server, path, field, json!(text)).await?,
                json!(text),
                "{field}"
            );
        }
        for text in ["a<b", "<b>x</b>", "<!-- x -->", "&lt;b&gt;", "a&copy;b"] {
            assert_eq!(
                refused(&server, path, json!({ field: text })).await?,
                [field],
                "{text}"
            );
        }
    }
    Ok(())
}

#[tokio::test]
async fn notes_keep_their_lines_and_link_to_nothing_unsafe() -> Result<()> {
    let server = inventory().await?;
    for path in [PART, ITEM] {
        let notes = json!("# a\r\n\t[b](https://example.com/) ![c](/media/c.png)\u{202e}");
        let kept = json!("# a\n[b](https://example.com/) ![c](/media/c.png)");
        assert_eq!(set(&server, path, "notes", notes).await?, kept);
        for notes in [
            "[a](javascript:alert(1))",
            "![a](JavaScript:alert(1))",
            "[a][1]\n\n[1]: javascript:alert(1)",
            "[a](data:text/html,x)",
            "[x](http://a \"t\")",
        ] {
            let under = refused(&server, path, json!({ "notes": notes })).await?;
            assert_eq!(under, ["non_field_errors"], "{notes}");
        }
        // An autolink is a tag, as a sanitiser reads it.
        let under = refused(&server, path, json!({ "notes": "<javascript:alert(1)>" })).await?;
        assert_eq!(under, ["notes"]);
    }
    Ok(())
}

#[tokio::test]
async fn links_have_hosts_of_all_languages_and_may_lack_a_scheme_by_a_setting() -> Result<()> {
    let server = inventory().await?;
    for path in [PART, ITEM] {
        let link = json!("https://münchen.de/");
        assert_eq!(set(&server, path, "link", link.clone()).await?, link);
        for link in [
            "https://a_b.example.com/",
            "http://x.y",
            "example.com/x",
            "javascript:alert(1)",
        ] {
            assert_eq!(
                refused(&server, path, json!({ "link": link })).await?,
                ["link"],
                "{link}"
            );
        }
    }
    server
        .db
        .execute(
            "INSERT INTO setting (key, value) VALUES ('INVENTREE_STRICT_URLS', 'False')",
            &[],
        )
        .await?;
    let completed = set(&server, PART, "link", json!("example.com/x")).await?;
    assert_eq!(completed, json!("http://example.com/x"));
    assert_eq!(
        refused(&server, PART, json!({ "link": "javascript:alert(1)" })).await?,
        ["link"]
    );
    Ok(())
}

#[tokio::test]
async fn prices_are_rounded_and_have_a_currency_that_the_settings_name() -> Result<()> {
    let server = inventory().await?;
    let price = async |value| set(&server, ITEM, "purchase_price", value).await;
    assert_eq!(price(json!("1.12345678")).await?, json!(1.123_457));
    assert_eq!(price(json!(0.000_000_1)).await?, json!(0.0));
    assert_eq!(price(json!("")).await?, Value::Null);
    for value in [json!(-1), json!("1,5"), json!("$5"), json!(1e15)] {
        let under = refused(&server, ITEM, json!({ "purchase_price": value })).await?;
        assert_eq!(under, ["purchase_price"], "{value}");
    }
    let currency = "purchase_price_currency";
    assert_eq!(
        set(&server, ITEM, currency, json!("EUR")).await?,
        json!("EUR")
    );
    for value in [json!("eur"), json!("CHF"), json!(""), Value::Null] {
        assert_eq!(
            refused(&server, ITEM, json!({ currency: value })).await?,
            [currency],
            "{value}"
        );
    }
    server
        .db
        .execute(
            "INSERT INTO setting (key, value) VALUES ('CURRENCY_CODES', 'CHF,SEK')",
            &[],
        )
        .await?;
    assert_eq!(
        set(&server, ITEM, currency, json!("CHF")).await?,
        json!("CHF")
    );
    assert_eq!(
        refused(&server, ITEM, json!({ currency: "EUR" })).await?,
        [currency]
    );
    // Forms are told of the same choices.
    let form = server
        .request(Method::OPTIONS, "/api/stock/")
        .send()
        .await?;
    let form: Value = form.json().await?;
    let choices = &form["actions"]["POST"][currency]["choices"];
    assert_eq!(choices[0]["value"], json!("CHF"));
    assert_eq!(
        choices[1]["display_name"],
        json!("SEK - Swedish krona/kronor")
    );
    assert_eq!(choices.as_array().map(Vec::len), Some(2));
    Ok(())
}

#[tokio::test]
async fn keys_words_and_days_are_read_in_every_spelling() -> Result<()> {
    let server = inventory().await?;
    for key in [json!(1.0), json!(1.5), json!(" 1 "), json!("1")] {
        assert_eq!(set(&server, PART, "category", key).await?, json!(1));
    }
    for key in [
        json!("1.0"),
        json!(true),
        json!(1e300),
        json!([1]),
        json!(99),
    ] {
        let under = refused(&server, PART, json!({ "category": key })).await?;
        assert_eq!(under, ["category"], "{key}");
    }
    // A customer is a company that buys.
    assert_eq!(set(&server, ITEM, "customer", json!(2)).await?, json!(2));
    assert_eq!(
        refused(&server, ITEM, json!({ "customer": 1 })).await?,
        ["customer"]
    );
    for day in ["2030-1-2", "20300102", "2030-W01-3"] {
        assert_eq!(
            set(&server, ITEM, "expiry_date", json!(day)).await?,
            json!("2030-01-02")
        );
    }
    for day in ["0000-01-01", "10000-01-01", "2030-02-30", "01/02/2030"] {
        let under = refused(&server, ITEM, json!({ "expiry_date": day })).await?;
        assert_eq!(under, ["expiry_date"], "{day}");
    }
    // Where a value may be missing, its words for that are known; what only a creation reads may be
    // anything elsewhere.
    for body in [
        json!({ "use_pack_size": "" }),
        json!({ "use_pack_size": "null" }),
    ] {
        assert_eq!(
            server.send(Method::PATCH, ITEM, &body).await?.0,
            StatusCode::OK
        );
    }
    for value in [json!([]), json!("abc"), json!(2)] {
        let body = json!({ "copy_category_parameters": value, "initial_stock": value });
        assert_eq!(
            server.send(Method::PATCH, PART, &body).await?.0,
            StatusCode::OK
        );
    }
    assert_eq!(
        refused(&server, PART, json!({ "minimum_stock": 1.123_456_7 })).await?,
        ["minimum_stock"]
    );
    assert_eq!(
        refused(&server, PART, json!({ "minimum_stock": 1e20 })).await?,
        ["minimum_stock"]
    );
    Ok(())
}

#[tokio::test]
async fn tags_are_the_same_in_any_case_and_may_come_as_text() -> Result<()> {
    let server = inventory().await?;
    let tags = async |value| set(&server, PART, "tags", value).await;
    // They are shown in the order in which they were made.
    assert_eq!(tags(json!(["Жук", "ЖУК", "b"])).await?, json!(["Жук", "b"]));
    assert_eq!(tags(json!("[\"жук\"]")).await?, json!(["Жук"]));
    assert_eq!(tags(json!("")).await?, json!([]));
    for value in [json!("a,b"), json!([1]), json!("\"x\""), Value::Null] {
        assert_eq!(
            refused(&server, PART, json!({ "tags": value })).await?,
            ["tags"],
            "{value}"
        );
    }
    Ok(())
}

/// Many clients make the same tag at once: there is one in the end, and nobody fails.
#[tokio::test]
async fn a_tag_is_made_once() -> Result<()> {
    let server = inventory().await?;
    let spelled = ["Urgent", "URGENT", "urgent", "uRGENT"];
    let all = (0..20).map(|nth| {
        let path = [PART, "/api/part/2/"][nth % 2];
        let body = json!({ "tags": [spelled[nth % 4]] });
        let server = &server;
        async move { server.send(Method::PATCH, path, &body).await }
    });
    for answer in futures::future::join_all(all).await {
        let (status, body) = answer?;
        assert_eq!(status, StatusCode::OK, "{body}");
    }
    let row = server
        .db
        .query_one("SELECT count(*) FROM tag WHERE lower(name) = 'urgent'", &[])
        .await?;
    assert_eq!(row.try_get::<_, i64>(0)?, 1);
    Ok(())
}

#[tokio::test]
async fn letters_of_all_languages_have_two_cases() -> Result<()> {
    let databases = [Server::start().await?, Server::start_in_locale_c().await?];
    for server in databases {
        two_cases(&filled(server).await?).await?;
    }
    Ok(())
}

async fn two_cases(server: &Server) -> Result<()> {
    set(server, PART, "name", json!("Резистор ÅÉ")).await?;
    set(server, PART, "IPN", json!("Ж-1")).await?;
    set(server, CATEGORY, "name", json!("Größe Ä")).await?;
    for query in [
        "part/?search=резистор",
        "part/?search=åé",
        "part/?name_regex=^рез",
        "part/?IPN=ж-1",
        "part/category/?search=größe ä",
        "part/category/tree/?search=GRÖßE",
        "stock/?search=резистор",
        "stock/?name=резистор åé",
        "stock/?name_contains=зистор Å",
        "stock/?IPN_regex=ж",
    ] {
        let found = server.get(&format!("/api/{query}")).await?;
        assert_eq!(found.as_array().map(Vec::len), Some(1), "{query}: {found}");
    }
    Ok(())
}

#[tokio::test]
async fn new_stock_takes_what_its_part_says() -> Result<()> {
    let server = inventory().await?;
    let made = async |more: Value| -> Result<Value> {
        let mut body = json!({ "part": 1, "quantity": 3 });
        for (name, value) in more.as_object().into_iter().flatten() {
            body[name] = value.clone();
        }
        let (status, answer) = server.send(Method::POST, "/api/stock/", &body).await?;
        assert_eq!(status, StatusCode::CREATED, "{body}: {answer}");
        Ok(answer[0].clone())
    };
    let plain = made(json!({})).await?;
    assert_eq!(plain["location"], json!(2));
    assert!(plain["expiry_date"].is_string());
    assert_eq!(
        made(json!({ "location": null })).await?["location"],
        json!(2)
    );
    assert_eq!(
        made(json!({ "location": "" })).await?["location"],
        Value::Null
    );
    assert_eq!(made(json!({ "location": 1 })).await?["location"], json!(1));
    assert_eq!(
        made(json!({ "expiry_date": null })).await?["expiry_date"],
        plain["expiry_date"]
    );
    assert_eq!(made(json!({ "status": 999 })).await?["status"], json!(10));
    for (more, field) in [
        (json!({ "supplier_part": 2 }), "supplier_part"),
        (json!({ "build": 1 }), "build"),
        (json!({ "is_building": true }), "build"),
    ] {
        let mut body = json!({ "part": 1, "quantity": 3 });
        for (name, value) in more.as_object().into_iter().flatten() {
            body[name] = value.clone();
        }
        let (status, answer) = server.send(Method::POST, "/api/stock/", &body).await?;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{body}");
        assert!(answer.get(field).is_some(), "{answer}");
    }
    Ok(())
}

#[tokio::test]
async fn stock_stays_what_it_can_be() -> Result<()> {
    let server = inventory().await?;
    for (body, fields) in [
        (json!({ "supplier_part": 2 }), &["supplier_part"][..]),
        (json!({ "build": 1 }), &["build"]),
        (json!({ "is_building": true }), &["build"]),
        (json!({ "serial": "7" }), &["quantity", "serial"]),
        (json!({ "status": 999 }), &["status"]),
    ] {
        assert_eq!(
            refused(&server, ITEM, body.clone()).await?,
            fields,
            "{body}"
        );
    }
    // Both together fit; then the supplier's part would be of another part.
    let body = json!({ "supplier_part": 1, "serial": "7", "quantity": 1 });
    assert_eq!(
        server.send(Method::PATCH, ITEM, &body).await?.0,
        StatusCode::OK
    );
    assert_eq!(
        refused(&server, ITEM, json!({ "part": 2 })).await?,
        ["supplier_part"]
    );
    assert_eq!(
        refused(&server, ITEM, json!({ "quantity": 2 })).await?,
        ["quantity", "serial"]
    );
    assert_eq!(set(&server, ITEM, "quantity", json!(0)).await?, json!(1.0));
    // Of several items those alone that have serial numbers stay one piece.
    let plain = json!({ "part": 2, "quantity": 4 });
    let (_, made) = server.send(Method::POST, "/api/stock/", &plain).await?;
    let body = json!({ "items": [1, made[0]["pk"]], "quantity": 0 });
    let (status, answer) = server.send(Method::PATCH, "/api/stock/", &body).await?;
    assert_eq!(status, StatusCode::OK, "{answer}");
    let left = server
        .get(&format!("/api/stock/{}/", made[0]["pk"]))
        .await?;
    assert_eq!(left["quantity"], json!(0.0));
    assert_eq!(server.get(ITEM).await?["quantity"], json!(1.0));
    Ok(())
}

#[tokio::test]
async fn serial_numbers_are_sorted_and_filtered_by_their_number() -> Result<()> {
    let server = inventory().await?;
    for serial in [
        "12B34",
        "AB12CD",
        "0x1F",
        "2024-001",
        "SN-0042",
        "99999999999",
        "7",
    ] {
        let body = json!({ "part": 1, "quantity": 1, "serial_numbers": serial });
        let (status, answer) = server.send(Method::POST, "/api/stock/", &body).await?;
        assert_eq!(status, StatusCode::CREATED, "{answer}");
    }
    let serials = async |query: &str| -> Result<Value> {
        let list = server
            .get(&format!("/api/stock/?serialized=true&{query}"))
            .await?;
        Ok(list
            .as_array()
            .into_iter()
            .flatten()
            .map(|item| item["serial"].clone())
            .collect())
    };
    assert_eq!(
        serials("ordering=stock").await?,
        json!([
            "AB12CD",
            "7",
            "12B34",
            "0x1F",
            "SN-0042",
            "2024-001",
            "99999999999"
        ])
    );
    assert_eq!(
        serials("ordering=stock&serial_gte=31&serial_lte=2024").await?,
        json!(["0x1F", "SN-0042", "2024-001"])
    );
    let body = json!({ "part": 1, "quantity": 4, "serial_numbers": "001-003 x" });
    let (_, made) = server.send(Method::POST, "/api/stock/", &body).await?;
    let made: Value = made
        .as_array()
        .into_iter()
        .flatten()
        .map(|item| item["serial"].clone())
        .collect();
    assert_eq!(made, json!(["001", "002", "003", "x"]));
    let body = json!({ "part": 1, "quantity": 3, "serial_numbers": "8 8 9 9 10+x" });
    let (status, answer) = server.send(Method::POST, "/api/stock/", &body).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    assert_eq!(
        answer["serial_numbers"].as_array().map(Vec::len),
        Some(3),
        "{answer}"
    );
    assert_eq!(answer["serial_numbers"], answer["quantity"]);
    Ok(())
}

#[tokio::test]
async fn categories_are_followed_like_parts() -> Result<()> {
    let server = inventory().await?;
    for path in [PART, CATEGORY] {
        // The answer tells how it was before.
        assert_eq!(
            set(&server, path, "starred", json!(true)).await?,
            json!(false)
        );
        assert_eq!(server.get(path).await?["starred"], json!(true));
        assert_eq!(
            set(&server, path, "starred", json!("off")).await?,
            json!(true)
        );
        assert_eq!(server.get(path).await?["starred"], json!(false));
    }
    Ok(())
}

#[tokio::test]
async fn what_does_not_exist_is_told_before_what_is_wrong_with_a_body() -> Result<()> {
    let server = inventory().await?;
    for path in [
        "/api/part/99/",
        "/api/part/category/99/",
        "/api/stock/99/",
        "/api/stock/location/99/",
        "/api/user/99/",
    ] {
        for body in [
            json!({}),
            json!({ "name": "<b>", "quantity": "x", "username": "" }),
        ] {
            let (status, answer) = server.send(Method::PUT, path, &body).await?;
            assert_eq!(status, StatusCode::NOT_FOUND, "{path} {body}: {answer}");
        }
    }
    Ok(())
}
