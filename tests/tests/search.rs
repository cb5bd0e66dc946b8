//! Free-text search: what is found is what contains the words, whichever index leads there.

use anyhow::Result;
use ferrostock_tests::Server;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

async fn made(server: &Server, path: &str, body: Value) -> Result<i64> {
    let (status, made) = server.send(Method::POST, path, &body).await?;
    assert_eq!(status, StatusCode::CREATED, "{made}");
    let made = made.get(0).unwrap_or(&made);
    Ok(made["pk"].as_i64().expect("a primary key"))
}

/// The primary keys that a list finds, lowest first; the page tells as many.
async fn found(server: &Server, list: &str, search: &str) -> Result<Vec<i64>> {
    let page = server
        .get(&format!("{list}?limit=50&search={search}"))
        .await?;
    let rows = page["results"].as_array().expect("a page");
    assert_eq!(page["count"], json!(rows.len()), "{page}");
    let whole = server.get(&format!("{list}?search={search}")).await?;
    assert_eq!(page["results"], whole);
    let mut keys: Vec<_> = rows
        .iter()
        .map(|row| row["pk"].as_i64().expect("a primary key"))
        .collect();
    keys.sort_unstable();
    Ok(keys)
}

/// The index of pieces must lead to every text that contains a term; up to six characters it leads
/// to no other. Texts and terms are made of few characters, so that many contain each other, and of
/// those that the languages of the index and of patterns give a meaning.
#[tokio::test]
async fn pieces_lead_to_every_text_that_contains_a_term() -> Result<()> {
    let server = Server::start().await?;
    let row = server
        .db
        .query_one(
            r#"WITH alphabet AS (SELECT string_to_array('a A b '' \ % _ : * & | ! ( ) " ä Ä ß İ Σ ς 日', ' ')
                                     || ARRAY[' ', E'\t', '-', '1'] AS letters),
                 word AS (
                     SELECT n, string_agg(letters[1 + floor(random() * cardinality(letters))::int], '') AS text
                     FROM alphabet, generate_series(1, 6000) AS n,
                          generate_series(1, 1 + n % 14)
                     GROUP BY n),
                 pair AS (
                     -- Half of the terms are cut out of the text, in another case.
                     SELECT word.text,
                            CASE WHEN word.n % 2 = 0 THEN other.text
                                 ELSE upper(substr(word.text, 1 + word.n % 5, 1 + word.n % 9)) END AS term
                     FROM word JOIN word AS other ON other.n = 6001 - word.n),
                 seen AS (
                     SELECT text, term, length(fold(term)) AS length,
                            text COLLATE letters ILIKE '%' || regexp_replace(term, '([\\%_])', '\\\1', 'g') || '%' AS contains,
                            strpos(fold(text), fold(term)) > 0 AS holds,
                            search_grams('x', NULL, text) @@ search_query(term) AS led
                     FROM pair WHERE term <> '')
             SELECT count(*) FILTER (WHERE contains), count(*) FILTER (WHERE NOT contains),
                    array_agg(text || ' / ' || term) FILTER (WHERE contains <> holds),
                    array_agg(text || ' / ' || term) FILTER (WHERE contains AND NOT led),
                    array_agg(text || ' / ' || term)
                        FILTER (WHERE led AND NOT contains AND length <= 6 AND fold(term) <> 'x')
             FROM seen"#,
            &[],
        )
        .await?;
    let (contain, others): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
    assert!(contain > 1000 && others > 1000, "{contain} and {others}");
    for (at, what) in [
        (2, "compared otherwise"),
        (3, "not led to"),
        (4, "led astray"),
    ] {
        let pairs: Option<Vec<String>> = row.try_get(at)?;
        assert_eq!(pairs, None, "{what}");
    }
    Ok(())
}

#[tokio::test]
async fn parts_are_found_by_their_words_as_they_change() -> Result<()> {
    let server = Server::start().await?;
    let list = "/api/part/";
    let filed = made(&server, "/api/part/category/", json!({"name": "Fasteners"})).await?;
    let screw = made(
        &server,
        list,
        json!({"name": "Screw M3x10", "IPN": "IPN-00001234", "description": "Pan head, 50%_steel",
               "keywords": "bolt", "category": filed}),
    )
    .await?;
    let nut = made(
        &server,
        list,
        json!({"name": "Nut M3", "IPN": "IPN-00001235", "revision": "B2"}),
    )
    .await?;
    for (search, expected) in [
        ("ipn-00001234", vec![screw]),
        ("00001235", vec![nut]),
        ("IPN-0000123", vec![screw, nut]),
        ("m3", vec![screw, nut]),
        ("3", vec![screw, nut]),
        ("M3x1", vec![screw]),
        ("50%25_st", vec![screw]),
        ("50%25_x", vec![]),
        ("pan+screw", vec![screw]),
        ("pan+nut", vec![]),
        ("%22pan+head%2C+50%22", vec![screw]),
        // The pieces are all there, and yet not in a row.
        ("IPN-0000123IPN", vec![]),
        ("bolt", vec![screw]),
        ("b2", vec![nut]),
        ("fastener", vec![screw]),
        ("%5Enut&search_regex=true", vec![nut]),
        ("pan&search_whole=true", vec![screw]),
        ("crew&search_whole=true", vec![]),
    ] {
        assert_eq!(found(&server, list, search).await?, expected, "{search}");
    }
    let path = format!("{list}{screw}/");
    let change = json!({"name": "Machine bolt", "keywords": "", "active": false});
    let (status, _) = server.send(Method::PATCH, &path, &change).await?;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(found(&server, list, "screw").await?, Vec::<i64>::new());
    assert_eq!(found(&server, list, "machine").await?, vec![screw]);
    assert_eq!(found(&server, list, "1234").await?, vec![screw]);
    let (status, _) = server.send(Method::DELETE, &path, &json!({})).await?;
    assert_eq!(status, StatusCode::NO_CONTENT);
    assert_eq!(found(&server, list, "machine").await?, Vec::<i64>::new());
    let left: i64 = server
        .db
        .query_one("SELECT count(*) FROM part_text", &[])
        .await?
        .try_get(0)?;
    assert_eq!(left, 1, "words go with their part");
    Ok(())
}

#[tokio::test]
async fn pages_of_a_search_follow_each_other() -> Result<()> {
    let server = Server::start().await?;
    for n in 0..7 {
        let body = json!({"name": format!("Relay {n}"), "IPN": format!("K{}", 9 - n)});
        made(&server, "/api/part/", body).await?;
    }
    let mut names = Vec::new();
    let mut next = Some("/api/part/?limit=3&search=relay&ordering=IPN".to_owned());
    while let Some(path) = next {
        let page = server.get(&path).await?;
        assert_eq!(page["count"], json!(7));
        for row in page["results"].as_array().expect("a page") {
            names.push(row["name"].as_str().unwrap_or_default().to_owned());
        }
        next = page["next"]
            .as_str()
            .and_then(|next| Some(next[next.find("/api/")?..].to_owned()));
    }
    let expected: Vec<_> = (0..7).rev().map(|n| format!("Relay {n}")).collect();
    assert_eq!(names, expected);
    let beyond = server
        .get("/api/part/?limit=3&offset=90&search=relay")
        .await?;
    assert_eq!(
        (&beyond["count"], &beyond["results"]),
        (&json!(7), &json!([]))
    );
    Ok(())
}

#[tokio::test]
async fn stock_is_found_by_itself_its_part_its_place_and_its_supplier() -> Result<()> {
    let server = Server::start().await?;
    let list = "/api/stock/";
    let shelf = made(
        &server,
        "/api/stock/location/",
        json!({"name": "Upper shelf"}),
    )
    .await?;
    let part = made(
        &server,
        "/api/part/",
        json!({"name": "Oscillator", "IPN": "Y-16M", "description": "Quartz", "trackable": true}),
    )
    .await?;
    let other = made(&server, "/api/part/", json!({"name": "Battery"})).await?;
    let tracked = made(
        &server,
        list,
        json!({"part": part, "quantity": 1, "serial_numbers": "778899"}),
    )
    .await?;
    let batch = made(
        &server,
        list,
        json!({"part": other, "quantity": 5, "batch": "LOT-2211", "location": shelf}),
    )
    .await?;
    server
        .db
        .batch_execute(&format!(
            "INSERT INTO company (id, name, is_supplier, is_manufacturer, currency)
             VALUES (1, 'One', true, true, 'EUR');
             INSERT INTO manufacturer_part (id, part_id, manufacturer_id, mpn) VALUES (1, {other}, 1, 'CR-2032/BN');
             INSERT INTO supplier_part (id, part_id, supplier_id, manufacturer_part_id, sku, pack_quantity)
             VALUES (1, {other}, 1, 1, 'SKU-000042', '1');
             UPDATE stock_item SET supplier_part_id = 1 WHERE id = {batch}"
        ))
        .await?;
    for (search, expected) in [
        ("778899", vec![tracked]),
        ("8899", vec![tracked]),
        ("lot-22", vec![batch]),
        ("oscill", vec![tracked]),
        ("y-16", vec![tracked]),
        ("quartz", vec![tracked]),
        ("upper", vec![batch]),
        ("sku-000042", vec![batch]),
        ("2032/bn", vec![batch]),
        ("battery+lot", vec![batch]),
        ("battery+quartz", vec![]),
        ("%5E7788&search_regex=true", vec![tracked]),
    ] {
        assert_eq!(found(&server, list, search).await?, expected, "{search}");
    }
    Ok(())
}
