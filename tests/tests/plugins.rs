//! What is set of plugins, and what is told of them.

use anyhow::{Context as _, Result};
use ferrostock_client::models::{
    PluginSettingCreate, PluginSettingListAnswer, PluginSettingPatch, PluginUserSettingCreate,
    PluginUserSettingPatch,
};
use ferrostock_client::{Client, Failure};
use ferrostock_tests::{Server, answer};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

fn status(failure: impl Into<Failure>) -> u16 {
    match failure.into() {
        Failure::Refused(refusal) => refusal.status,
        other => panic!("{other}"),
    }
}

/// A server whose database knows plugins, as after an import.
async fn with_plugins() -> Result<Server> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO plugin_config (id, key, name, active) VALUES
                 (1, 'inventreebarcode', 'InvenTreeBarcode', true),
                 (2, 'digikeyplugin', 'DigiKey', true), (3, 'tmeplugin', 'TME', false),
                 (4, 'inventree-email-notification', 'Mail', true),
                 (5, 'inventree-exporter', 'Exporter', true), (6, 'somebodys', 'Of somebody', true);
             INSERT INTO plugin_setting (plugin_id, key, value) VALUES
                 (3, 'SUPPLIER_ID', '1'), (6, 'SECRET', 'nobody shall read this')",
        )
        .await?;
    Ok(server)
}

async fn listed(client: &Client) -> Result<Vec<(String, String, Value)>> {
    let PluginSettingListAnswer::All(all) = client
        .plugins_settings_list_all()
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    let told = all
        .into_iter()
        .map(|it| (it.plugin, it.key, it.value.unwrap_or_default()));
    Ok(told.collect())
}

#[tokio::test]
async fn settings_of_plugins_are_kept() -> Result<()> {
    let server = with_plugins().await?;
    let ann = server.user("ann", &[]).await?;
    let (admin, plugin) = (&server.admin, "inventreebarcode");
    let settings = ann.plugins_settings_list().plugin(plugin).send().await?;
    let told: Vec<_> = settings
        .iter()
        .map(|it| (it.pk, it.key.as_str(), it.value.clone().unwrap_or_default()))
        .collect();
    assert_eq!(
        told,
        [
            (None, "INTERNAL_BARCODE_FORMAT", json!("short")),
            (None, "SHORT_BARCODE_PREFIX", json!("INV-"))
        ]
    );
    assert_eq!(settings[0].choices.len(), 2);
    // A look at one gives it a row.
    let one = || {
        ann.plugins_settings_retrieve()
            .plugin(plugin)
            .key("SHORT_BARCODE_PREFIX")
    };
    let shown = one().send().await?.into_inner();
    assert!(shown.pk.is_some());
    assert_eq!(
        (
            &shown.typ[..],
            &shown.r#type[..],
            &shown.plugin[..],
            shown.read_only
        ),
        ("plugin", "string", plugin, false)
    );
    let value = |value: Value| PluginSettingCreate { value: Some(value) };
    let set = async |client: &Client, key: &str, it: Value| {
        let set = client.plugins_settings_update().plugin(plugin).key(key);
        set.body(value(it)).send().await
    };
    let changed = set(admin, "SHORT_BARCODE_PREFIX", json!("FS-")).await?;
    assert_eq!(
        (changed.pk, &changed.value),
        (shown.pk, &Some(json!("FS-")))
    );
    assert_eq!(one().send().await?.value, Some(json!("FS-")));
    let nothing = admin
        .plugins_settings_partial_update()
        .plugin(plugin)
        .key("SHORT_BARCODE_PREFIX")
        .body(PluginSettingPatch::default());
    assert_eq!(nothing.send().await?.value, Some(json!("FS-")));
    let refused = set(admin, "INTERNAL_BARCODE_FORMAT", json!("long")).await;
    assert_eq!(status(refused.unwrap_err()), 400);
    assert_eq!(
        status(
            set(&ann, "SHORT_BARCODE_PREFIX", json!("X"))
                .await
                .unwrap_err()
        ),
        403
    );
    let path = format!("/api/plugins/{plugin}/settings/SHORT_BARCODE_PREFIX/");
    let (code, said) = server.send(Method::PUT, &path, &json!({})).await?;
    assert_eq!(
        (code, said["value"][0].is_string()),
        (StatusCode::BAD_REQUEST, true)
    );
    let (_, said) = server
        .send(Method::PUT, &path, &json!({"value": "<b>x</b>"}))
        .await?;
    assert!(said["value"][0].is_string(), "{said}");

    // All that have a row, but what is kept of plugins that are not here.
    let prefix = (
        plugin.to_owned(),
        "SHORT_BARCODE_PREFIX".to_owned(),
        json!("FS-"),
    );
    let supplier = ("tmeplugin".to_owned(), "SUPPLIER_ID".to_owned(), json!("1"));
    let mut all = listed(&ann).await?;
    all.sort_by(|one, other| one.0.cmp(&other.0));
    assert_eq!(all, [prefix, supplier]);
    for (query, count) in [
        ("plugin__active=true", 1),
        ("plugin__active=false", 1),
        ("plugin__key=tmeplugin", 1),
        ("plugin__key=somebodys", 0),
    ] {
        let found = server
            .get(&format!("/api/plugins/settings/?{query}"))
            .await?;
        assert_eq!(found.as_array().map(Vec::len), Some(count), "{query}");
    }
    let audited = server
        .db
        .query_one(
            "SELECT count(*) FROM audit_event WHERE what = 'plugin_setting.change'",
            &[],
        )
        .await?;
    assert_eq!(audited.try_get::<_, i64>(0)?, 1);
    Ok(())
}

#[tokio::test]
async fn a_supplier_is_one_that_there_is() -> Result<()> {
    let server = with_plugins().await?;
    let company = async |supplies: bool| -> Result<Value> {
        let body =
            json!({"name": format!("Of {supplies}"), "is_supplier": supplies, "currency": "EUR"});
        let (code, made) = server.send(Method::POST, "/api/company/", &body).await?;
        assert_eq!(code, StatusCode::CREATED, "{made}");
        Ok(made["pk"].clone())
    };
    let (seller, maker) = (company(true).await?, company(false).await?);
    let path = "/api/plugins/digikeyplugin/settings/SUPPLIER_ID/";
    for (value, expected) in [
        (seller.clone(), StatusCode::OK),
        (maker, StatusCode::BAD_REQUEST),
        (json!("abc"), StatusCode::BAD_REQUEST),
        (json!(999_999), StatusCode::BAD_REQUEST),
        (json!("99999999999999999999"), StatusCode::BAD_REQUEST),
        (json!({}), StatusCode::BAD_REQUEST),
    ] {
        let (code, said) = server
            .send(Method::PATCH, path, &json!({ "value": value }))
            .await?;
        assert_eq!(code, expected, "{value}: {said}");
    }
    let shown = server.get(path).await?;
    assert_eq!(shown["value"], json!(seller.to_string()));
    assert_eq!(
        (
            &shown["type"],
            &shown["model_name"],
            &shown["model_filters"],
            &shown["api_url"]
        ),
        (
            &json!("related field"),
            &json!("company.company"),
            &json!({"is_supplier": true}),
            &json!("/api/company/")
        )
    );
    let (_, emptied) = server
        .send(Method::PUT, path, &json!({"value": ""}))
        .await?;
    assert_eq!(emptied["value"], "");
    Ok(())
}

#[tokio::test]
async fn each_user_has_settings_of_a_plugin() -> Result<()> {
    let server = with_plugins().await?;
    let (ann, bob) = (
        server.user("ann", &[]).await?,
        server.user("bob", &[]).await?,
    );
    let (plugin, key) = ("inventree-email-notification", "NOTIFY_BY_EMAIL");
    let listed = ann
        .plugins_user_settings_list()
        .plugin(plugin)
        .send()
        .await?;
    assert_eq!(
        (listed.len(), &listed[0].value, &listed[0].typ[..]),
        (1, &Some(json!(true)), "plugin_user")
    );
    let body = PluginUserSettingCreate {
        value: Some(json!("no")),
    };
    let set = ann
        .plugins_user_settings_update()
        .plugin(plugin)
        .key(key)
        .body(body);
    assert_eq!(set.send().await?.value, Some(json!(false)));
    for (client, expected) in [(&ann, false), (&bob, true)] {
        let shown = client
            .plugins_user_settings_retrieve()
            .plugin(plugin)
            .key(key);
        assert_eq!(shown.send().await?.value, Some(json!(expected)));
    }
    let body = PluginUserSettingPatch {
        value: Some(Some(json!(true))),
    };
    let set = ann
        .plugins_user_settings_partial_update()
        .plugin(plugin)
        .key(key)
        .body(body);
    let set = set.send().await?.into_inner();
    assert_eq!((set.pk, set.value), (listed[0].pk, Some(json!(true))));
    assert!(
        ann.plugins_user_settings_list()
            .plugin("inventreebarcode")
            .send()
            .await?
            .is_empty()
    );
    Ok(())
}

#[tokio::test]
async fn only_what_works_has_settings_to_look_at() -> Result<()> {
    let server = with_plugins().await?;
    for (path, words) in [
        ("tmeplugin/settings/", "is not active"),
        ("tmeplugin/settings/SUPPLIER_ID/", "is not active"),
        ("tmeplugin/user-settings/", "is not active"),
        ("somebodys/settings/", "not installed"),
        ("somebodys/settings/SECRET/", "not installed"),
        ("nosuch/user-settings/", "not installed"),
        (
            "digikeyplugin/settings/NOSUCH/",
            "no setting matching 'NOSUCH'",
        ),
        (
            "inventreebarcode/user-settings/X/",
            "no user setting matching 'X'",
        ),
    ] {
        let asked = server.request(Method::GET, &format!("/api/plugins/{path}"));
        let (code, said) = answer(asked.send().await?).await?;
        assert_eq!(code, StatusCode::NOT_FOUND, "{path}: {said}");
        let said = said["detail"].as_str().context("no sentence")?;
        assert!(said.contains(words), "{path}: {said}");
    }
    assert_eq!(
        server
            .get("/api/plugins/inventree-exporter/settings/")
            .await?,
        json!([])
    );
    Ok(())
}

#[tokio::test]
async fn objects_of_any_names_are_told_as_such() -> Result<()> {
    let server = Server::start().await?;
    let asked = server
        .request(Method::OPTIONS, "/api/plugins/")
        .send()
        .await?;
    let (_, told) = answer(asked).await?;
    let fields = &told["actions"]["GET"];
    let child = json!({"type": "field", "required": true, "read_only": false, "allow_blank": true,
                       "allow_null": true});
    for name in ["meta", "mixins"] {
        assert_eq!(
            (
                &fields[name]["type"],
                &fields[name]["child"],
                &fields[name]["read_only"]
            ),
            (&json!("nested object"), &child, &json!(true)),
            "{name}"
        );
    }
    Ok(())
}
