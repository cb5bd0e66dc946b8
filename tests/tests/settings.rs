//! The settings of the server and of users, as clients read and change them.

use std::process::Command;

use anyhow::Result;
use ferrostock_client::models::{
    GlobalSettingsCreate, GlobalSettingsListAnswer, GlobalSettingsPatch, UserSettingsCreate,
    UserSettingsListAnswer, UserSettingsPatch,
};
use ferrostock_client::{Failure, connect};
use ferrostock_tests::{PASSWORD, Server, program};
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

const GLOBAL: &str = "/api/settings/global";
const USER: &str = "/api/settings/user";

/// What a request to change a setting gets.
async fn patch(server: &Server, scope: &str, key: &str, value: Value) -> Result<(u16, Value)> {
    let (status, answer) = server
        .send(
            Method::PATCH,
            &format!("{scope}/{key}/"),
            &json!({ "value": value }),
        )
        .await?;
    Ok((status.as_u16(), answer))
}

#[tokio::test]
async fn settings_are_told_with_types_choices_and_defaults() -> Result<()> {
    let server = Server::start().await?;
    server
        .db
        .batch_execute(
            "INSERT INTO setting (key, value) VALUES ('REPORT_ENABLE_TEST_REPORT', 'True'),
                 ('CURRENCY_CODES', 'USD, CHF');
             INSERT INTO user_group (id, name) VALUES (7, 'Buyers')",
        )
        .await?;
    let GlobalSettingsListAnswer::All(all) = server
        .admin
        .settings_global_list()
        .send()
        .await?
        .into_inner()
    else {
        panic!("a bare list")
    };
    let find = |key: &str| all.iter().find(|it| it.key == key).expect("a setting");
    let shown = |key: &str| {
        let it = find(key);
        let choices: Vec<_> = it
            .choices
            .iter()
            .map(|choice| json!([choice.value, choice.display_name]))
            .collect();
        json!([it.value, it.r#type, it.units, choices])
    };
    for (key, expected) in [
        ("PART_COMPONENT", json!([true, "boolean", "", []])),
        ("INVENTREE_BACKUP_DAYS", json!([1, "integer", "days", []])),
        (
            "SIGNUP_GROUP",
            json!(["", "string", "", [["", "No group"], ["7", "Buyers"]]]),
        ),
        (
            "INVENTREE_DEFAULT_CURRENCY",
            json!([
                "USD",
                "string",
                "",
                [["USD", "USD - US Dollar"], ["CHF", "CHF - Swiss franc"]]
            ]),
        ),
        // What is left of an older release keeps its text.
        (
            "REPORT_ENABLE_TEST_REPORT",
            json!(["True", "string", "", []]),
        ),
    ] {
        assert_eq!(shown(key), expected, "{key}");
    }
    assert!(
        find("LOGIN_ENFORCE_MFA").confirm && !find("LOGIN_ENFORCE_MFA").confirm_text.is_empty()
    );
    assert!(find("INVENTREE_BASE_URL").read_only && !find("INVENTREE_INSTANCE").read_only);
    assert!(find("REPORT_ENABLE_TEST_REPORT").name.is_empty());
    let told = |it: &&ferrostock_client::models::GlobalSettings| !it.name.is_empty();
    assert!(all.iter().filter(told).all(|it| !it.description.is_empty()));
    assert_eq!(all.iter().filter(told).count(), 158);

    // Whatever the case of the key; one that is no setting any more is none.
    let one = server
        .admin
        .settings_global_retrieve()
        .key("part_component")
        .send()
        .await?;
    assert_eq!(
        (one.pk, &one.key[..]),
        (find("PART_COMPONENT").pk, "PART_COMPONENT")
    );
    for key in ["REPORT_ENABLE_TEST_REPORT", "72", "NO_SUCH", "SEARCH_REGEX"] {
        let failure = server
            .admin
            .settings_global_retrieve()
            .key(key)
            .send()
            .await;
        let Failure::Refused(refusal) = Failure::from(failure.unwrap_err()) else {
            panic!("{key} is refused")
        };
        assert_eq!(refusal.status, 404, "{key}");
    }
    // A search looks at keys, and pages follow an order.
    let found = server
        .get("/api/settings/global/?search=webcam&limit=5&ordering=-key")
        .await?;
    assert_eq!(
        (&found["count"], &found["results"][0]["key"]),
        (&json!(1), &json!("BARCODE_WEBCAM_SUPPORT"))
    );
    // Nobody has set what was only looked at.
    let set: i64 = server
        .db
        .query_one(
            "SELECT count(value) FROM setting WHERE key <> 'INVENTREE_INSTANCE_ID'",
            &[],
        )
        .await?
        .try_get(0)?;
    assert_eq!(set, 2);
    Ok(())
}

#[tokio::test]
async fn values_are_read_in_their_type_and_refused_when_they_are_none() -> Result<()> {
    let server = Server::start().await?;
    for (key, sent, kept) in [
        ("PART_ASSEMBLY", json!("yes"), json!(true)),
        ("PART_ASSEMBLY", json!("banana"), json!(false)),
        ("PART_ASSEMBLY", json!(1), json!(true)),
        ("PART_ASSEMBLY", json!(null), json!(false)),
        ("STOCK_STALE_DAYS", json!("-5"), json!(-5)),
        ("STOCK_STALE_DAYS", json!(" 45 "), json!(45)),
        ("WEEK_STARTS_ON", json!("0"), json!("0")),
        ("CURRENCY_CODES", json!("usd, chf"), json!("USD,CHF")),
        ("INVENTREE_DEFAULT_CURRENCY", json!("CHF"), json!("CHF")),
        ("PART_IPN_REGEX", json!("^FL-.*$"), json!("^FL-.*$")),
    ] {
        let (status, answer) = patch(&server, GLOBAL, key, sent.clone()).await?;
        assert_eq!((status, &answer["value"]), (200, &kept), "{key} {sent}");
        assert_eq!(
            server.get(&format!("{GLOBAL}/{key}/")).await?,
            answer,
            "{key}"
        );
    }
    let before = server.get(&format!("{GLOBAL}/")).await?;
    for (key, sent, field) in [
        ("STOCK_STALE_DAYS", json!("ten"), "non_field_errors"),
        ("STOCK_STALE_DAYS", json!(3.7), "non_field_errors"),
        ("STOCK_STALE_DAYS", json!(null), "non_field_errors"),
        ("LABEL_DPI", json!(99), "non_field_errors"),
        ("WEEK_STARTS_ON", json!("9"), "non_field_errors"),
        (
            "INVENTREE_DEFAULT_CURRENCY",
            json!("EUR"),
            "non_field_errors",
        ),
        ("CURRENCY_CODES", json!("EUR"), "non_field_errors"),
        ("SIGNUP_GROUP", json!("7"), "non_field_errors"),
        (
            "INVENTREE_BASE_URL",
            json!("http://a.example"),
            "non_field_errors",
        ),
        ("SERVER_RESTART_REQUIRED", json!(true), "non_field_errors"),
        ("PART_IPN_REGEX", json!("["), "non_field_errors"),
        ("BUILDORDER_REFERENCE_PATTERN", json!("BO"), "value"),
        ("PART_NAME_FORMAT", json!("{{"), "value"),
        ("SSO_GROUP_MAP", json!("x"), "value"),
        ("INVENTREE_INSTANCE", json!("<b>x</b>"), "value"),
        ("INVENTREE_INSTANCE", json!("x".repeat(2_001)), "value"),
        ("INVENTREE_INSTANCE", json!(["x"]), "value"),
    ] {
        let (status, answer) = patch(&server, GLOBAL, key, sent).await?;
        assert_eq!(status, 400, "{key} {answer}");
        assert!(answer[field][0].is_string(), "{key} {answer}");
    }
    assert_eq!(server.get(&format!("{GLOBAL}/")).await?, before);
    // A change is for the next request, and in the audit log.
    let part = json!({"name": "x", "IPN": "ZZ-1"});
    let (status, _) = server.send(Method::POST, "/api/part/", &part).await?;
    assert_eq!(status, StatusCode::BAD_REQUEST);
    let logged: i64 = server
        .db
        .query_one(
            "SELECT count(*) FROM audit_event WHERE what = 'setting.change'",
            &[],
        )
        .await?
        .try_get(0)?;
    assert_eq!(logged, 10);
    // A change of what has a row uses up no key for another one.
    let keys = async || -> Result<i64> {
        let sql = "SELECT last_value FROM pg_sequences WHERE sequencename = 'setting_id_seq'";
        Ok(server.db.query_one(sql, &[]).await?.try_get(0)?)
    };
    let used = keys().await?;
    for value in [json!(true), json!(false)] {
        patch(&server, GLOBAL, "PART_ASSEMBLY", value).await?;
    }
    assert_eq!(keys().await?, used);
    // PUT needs a value, PATCH does not.
    let path = format!("{GLOBAL}/PART_ASSEMBLY/");
    let (status, answer) = server.send(Method::PUT, &path, &json!({})).await?;
    assert_eq!(
        (status.as_u16(), answer["value"][0].is_string()),
        (400, true)
    );
    let (status, answer) = server.send(Method::PATCH, &path, &json!({})).await?;
    assert_eq!((status.as_u16(), &answer["value"]), (200, &json!(false)));
    Ok(())
}

#[tokio::test]
async fn staff_set_what_holds_for_all_and_everybody_what_is_their_own() -> Result<()> {
    let server = Server::start().await?;
    let admin = &server.admin;
    let client = server.user("ann", &[]).await?;
    let me = client.user_me_retrieve().send().await?.pk;
    let value = GlobalSettingsCreate {
        value: Some(json!(true)),
    };
    let refused = client
        .settings_global_update()
        .key("PART_ASSEMBLY")
        .body(value.clone())
        .send()
        .await;
    let Failure::Refused(refusal) = Failure::from(refused.unwrap_err()) else {
        panic!("refused")
    };
    assert_eq!(refusal.status, 403);
    let set = admin
        .settings_global_update()
        .key("PART_ASSEMBLY")
        .body(value)
        .send()
        .await?;
    assert_eq!(set.value, Some(json!(true)));
    let set = admin
        .settings_global_partial_update()
        .key("PART_ASSEMBLY")
        .body(GlobalSettingsPatch {
            value: Some(Some(json!(false))),
        })
        .send()
        .await?;
    assert_eq!(set.value, Some(json!(false)));
    // Everybody reads it.
    let read = client
        .settings_global_retrieve()
        .key("PART_ASSEMBLY")
        .send()
        .await?;
    assert_eq!(read.value, Some(json!(false)));

    // One's own settings are nobody else's.
    let own = client
        .settings_user_update()
        .key("SEARCH_PREVIEW_RESULTS")
        .body(UserSettingsCreate {
            value: Some(json!(25)),
        })
        .send()
        .await?;
    assert_eq!((own.value.clone(), own.user), (Some(json!(25)), me));
    let other = admin
        .settings_user_retrieve()
        .key("search_preview_results")
        .send()
        .await?;
    assert_eq!(other.value, Some(json!(10)));
    assert_ne!(other.pk, own.pk);
    let set = client
        .settings_user_partial_update()
        .key("DATE_DISPLAY_FORMAT")
        .body(UserSettingsPatch {
            value: Some(Some(json!("DD/MM/YYYY"))),
        })
        .send()
        .await?;
    assert_eq!(set.value, Some(json!("DD/MM/YYYY")));
    let UserSettingsListAnswer::All(all) = client.settings_user_list().send().await?.into_inner()
    else {
        panic!("a bare list")
    };
    assert_eq!(all.len(), 42);
    assert!(
        all.iter()
            .all(|it| it.user == me && !it.description.is_empty())
    );
    let kept = all.iter().find(|it| it.key == "SEARCH_PREVIEW_RESULTS");
    assert_eq!(
        kept.map(|it| (it.pk, it.value.clone())),
        Some((own.pk, own.value.clone()))
    );
    for (key, value, status) in [
        ("SEARCH_PREVIEW_RESULTS", json!("many"), 400),
        ("SEARCH_PREVIEW_RESULTS", json!(0), 400),
        ("DATE_DISPLAY_FORMAT", json!("yyyy"), 400),
        ("HOMEPAGE_NEWS", json!(true), 404),
        ("LABEL_DEFAULT_PRINTER", json!("inventreelabel"), 200),
        ("LABEL_DEFAULT_PRINTER", json!(""), 200),
    ] {
        assert_eq!(patch(&server, USER, key, value).await?.0, status, "{key}");
    }
    Ok(())
}

#[tokio::test]
async fn rows_are_made_once_however_many_ask() -> Result<()> {
    let server = Server::start().await?;
    let lists = (0..8).map(|_| async {
        let (global, user) = futures::try_join!(
            server.get("/api/settings/global/?ordering=key"),
            server.get("/api/settings/user/?ordering=key")
        )?;
        anyhow::Ok((global, user))
    });
    let lists = futures::future::try_join_all(lists).await?;
    assert!(lists.iter().all(|list| *list == lists[0]));
    assert_eq!(lists[0].0.as_array().map(Vec::len), Some(158));
    // Another server sees a change with the next request.
    let beside = server.beside()?;
    let (status, _) = patch(&server, GLOBAL, "PART_ASSEMBLY", json!(true)).await?;
    assert_eq!(status, 200);
    let other = connect(&beside.url).password("admin", PASSWORD).build()?;
    let seen = other
        .settings_global_retrieve()
        .key("PART_ASSEMBLY")
        .send()
        .await?;
    assert_eq!(seen.value, Some(json!(true)));
    Ok(())
}

#[tokio::test]
async fn a_server_holds_settings_at_their_values() -> Result<()> {
    const KEY: &str = "LOGIN_ENABLE_REG";
    const HELD: [&str; 4] = [
        "--setting",
        "login_enable_reg=yes",
        "--setting",
        "SIGNUP_GROUP=reader",
    ];
    let server = Server::start().await?;
    server.user("reader", &[]).await?;
    let shown = async || server.get(&format!("{GLOBAL}/{KEY}/")).await;
    assert_eq!(shown().await?["read_only"], false);
    let holding = server.beside_with(&HELD)?;
    let told = shown().await?;
    assert_eq!(
        (&told["value"], &told["read_only"]),
        (&json!(true), &json!(true))
    );
    let group = server.get(&format!("{GLOBAL}/SIGNUP_GROUP/")).await?;
    let choices = group["choices"].as_array().expect("choices");
    let named = choices
        .iter()
        .find(|choice| choice["value"] == group["value"]);
    assert_eq!(named.expect("a choice")["display_name"], "reader");

    // Nobody changes it: by no server, nor from the command line.
    let (status, answer) = patch(&server, GLOBAL, KEY, json!(false)).await?;
    assert_eq!(status, 400, "{answer}");
    assert!(answer["value"].is_array(), "{answer}");
    let run = |arguments: &[&str]| {
        let mut command = Command::new(program()?);
        command
            .args(arguments)
            .env("DATABASE_URL", &server.database_url)
            .env("FERROSTOCK_DATA_DIR", server.data());
        anyhow::Ok(command.output()?)
    };
    for change in [&["set", KEY, "false"][..], &["reset", KEY]] {
        let output = run(&[&["setting"], change].concat())?;
        let said = String::from_utf8(output.stderr)?;
        assert!(
            !output.status.success() && said.contains("--setting"),
            "{said}"
        );
    }
    assert_eq!(shown().await?["value"], true);
    let listed = String::from_utf8(run(&["setting", "list", "--set"])?.stdout)?;
    assert!(listed.contains("LOGIN_ENABLE_REG\tTrue\tfixed"), "{listed}");

    // A server that does not hold it any more leaves its value, for everybody to change.
    drop(holding);
    let _free = server.beside()?;
    let told = shown().await?;
    assert_eq!(
        (&told["value"], &told["read_only"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(patch(&server, GLOBAL, KEY, json!(false)).await?.0, 200);

    // What is no setting, or no value of one, starts no server.
    for (wrong, reason) in [
        ("NO_SUCH=1", "no setting"),
        ("LOGIN_ENABLE_REG", "KEY=VALUE"),
        ("LOGIN_ENABLE_REG=perhaps", "no truth value"),
        ("SIGNUP_GROUP=nobody", "no group"),
    ] {
        let output = run(&["serve", "--bind", "127.0.0.1:0", "--setting", wrong])?;
        let said = String::from_utf8(output.stderr)?;
        assert!(
            !output.status.success() && said.contains(reason),
            "{wrong}: {said}"
        );
    }
    Ok(())
}
