//! What the server tells of itself: flags, licences, health.

use anyhow::Result;
use ferrostock_client::connect;
use ferrostock_client::models::ObservabilityAnswer;
use ferrostock_tests::Server;
use reqwest::{Method, StatusCode};
use serde_json::json;

#[tokio::test]
async fn flags_say_what_is_switched_on() -> Result<()> {
    let server = Server::start().await?;
    let nobody = connect(&server.url).build()?;
    let flags = nobody.flags_list().send().await?.into_inner();
    let told: Vec<_> = flags
        .iter()
        .map(|flag| {
            (
                flag.key.as_str(),
                flag.state.clone(),
                flag.conditions.is_some(),
            )
        })
        .collect();
    let off = Some(json!(false));
    assert_eq!(
        told,
        [
            ("EXPERIMENTAL", off.clone(), false),
            ("NEXT_GEN", off.clone(), false),
            ("OIDC", off.clone(), false)
        ]
    );
    let flag = server.admin.flags_retrieve().key("OIDC").send().await?;
    assert_eq!((&flag.state, flag.conditions.is_some()), (&off, true));
    let failure = nobody
        .flags_retrieve()
        .key("oidc")
        .send()
        .await
        .unwrap_err();
    assert_eq!(failure.status(), Some(StatusCode::NOT_FOUND));

    let site = ["--oauth2", "true", "--site-url", "http://stock.example"];
    let beside = server.beside_with(&site)?;
    let flag = connect(&beside.url)
        .build()?
        .flags_retrieve()
        .key("OIDC")
        .send()
        .await?;
    assert_eq!(flag.state, Some(json!(true)));
    Ok(())
}

#[tokio::test]
async fn users_see_the_libraries_of_the_program() -> Result<()> {
    let server = Server::start().await?;
    let ann = server.user("ann", &[]).await?;
    let told = ann.license_retrieve().send().await?.into_inner();
    let dropshot = told.backend.iter().find(|it| it.name == "dropshot");
    let dropshot = dropshot.expect("the server is made of it");
    assert_eq!(dropshot.license, "Apache-2.0");
    assert!(
        told.backend
            .iter()
            .all(|it| !it.license.is_empty() && !it.version.is_empty())
    );
    // What only tests need is not in the program.
    assert!(told.backend.iter().all(|it| it.name != "thirtyfour"));
    assert!(told.frontend.is_empty());
    Ok(())
}

#[tokio::test]
async fn everybody_may_ask_how_the_server_is() -> Result<()> {
    let server = Server::start().await?;
    let nobody = connect(&server.url).build()?;
    assert_eq!(nobody.system_health_retrieve().send().await?.status, "ok");
    let ended = server
        .admin
        .system_internal_observability_end_create()
        .body(serde_json::from_value::<
            ferrostock_client::models::ObservabilityEnd,
        >(
            json!({"traceid": "4bf92f3577b34da6", "service": "frontend"}),
        )?)
        .send()
        .await?
        .into_inner();
    assert!(matches!(ended, ObservabilityAnswer::Done(done) if done.status == "ok"));
    let path = "/api/system-internal/observability/end";
    let answer = server
        .anonymous(Method::POST, path)
        .json(&json!({}))
        .send()
        .await?;
    assert_eq!(answer.status(), StatusCode::OK);
    Ok(())
}
