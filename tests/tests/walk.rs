//! Every operation of the document, called by those who may not and by those who may.

use anyhow::Result;
use ferrostock_api::{Access, Method, OPERATIONS, Operation};
use ferrostock_tests::Server;
use reqwest::StatusCode;

/// The operations below this have their own ways to know who calls.
const ACCOUNT: &str = "/api/auth/v1/";

fn path(operation: &Operation) -> String {
    // An object that does not exist: who may call is told that, and nothing is changed.
    operation.path.replace("{id}", "987654321")
}

async fn call(server: &Server, operation: &Operation, user: Option<&str>) -> Result<StatusCode> {
    let method = operation.method.as_str().parse()?;
    let request = match user {
        Some(user) => server.request_as(method, &path(operation), user, user),
        None => server.anonymous(method, &path(operation)),
    };
    let request = match operation.method {
        Method::Get | Method::Delete => request,
        _ => request.json(&serde_json::json!({})),
    };
    Ok(request.send().await?.status())
}

#[tokio::test]
async fn the_anonymous_are_asked_who_they_are() -> Result<()> {
    let server = Server::start().await?;
    for operation in OPERATIONS {
        let status = call(&server, operation, None).await?;
        if operation.path.starts_with(ACCOUNT) {
            // A page of another site changes nothing; what may be read, the tests of accounts tell.
            let changes = operation.method != Method::Get;
            assert_eq!(changes, status == StatusCode::FORBIDDEN, "{}", operation.id);
            assert!(!status.is_server_error(), "{}: {status}", operation.id);
            continue;
        }
        let expected = match operation.access {
            Access::Anonymous => StatusCode::OK,
            _ => StatusCode::UNAUTHORIZED,
        };
        assert_eq!(status, expected, "{}", operation.id);
    }
    Ok(())
}

#[tokio::test]
async fn a_user_without_roles_may_do_little() -> Result<()> {
    let server = Server::start().await?;
    server.user("nobody", &[]).await?;
    for operation in OPERATIONS {
        // Accounts know their users by cookies alone.
        if operation.path.starts_with(ACCOUNT) {
            continue;
        }
        // Its own account is all that such a user may change; leaving would end the walk.
        if operation.id == "user_me_destroy" {
            continue;
        }
        let status = call(&server, operation, Some("nobody")).await?;
        let refused = matches!(
            operation.access,
            Access::AnyRole { .. }
                | Access::Staff
                | Access::StaffWithRole { .. }
                | Access::Superuser
        );
        assert_eq!(
            status == StatusCode::FORBIDDEN,
            refused,
            "{}: {status}",
            operation.id
        );
        assert_ne!(status, StatusCode::UNAUTHORIZED, "{}", operation.id);
        assert!(!status.is_server_error(), "{}: {status}", operation.id);
    }
    Ok(())
}

#[tokio::test]
async fn exactly_the_named_permission_opens_an_operation() -> Result<()> {
    const ROLES: [&str; 6] = [
        "part",
        "part_category",
        "stock",
        "stock_location",
        "build",
        "purchase_order",
    ];
    const PERMISSIONS: [&str; 4] = ["view", "add", "change", "delete"];
    let server = Server::start().await?;
    for role in ROLES {
        for permission in PERMISSIONS {
            let name = format!("{role}_{permission}");
            server.user(&name, &[(role, permission)]).await?;
            for operation in OPERATIONS {
                let Access::AnyRole {
                    permission: needed,
                    roles,
                } = operation.access
                else {
                    continue;
                };
                let may = needed.as_str() == permission && roles.contains(&role);
                let status = call(&server, operation, Some(&name)).await?;
                let open = status != StatusCode::FORBIDDEN;
                assert_eq!(open, may, "{} as {name}: {status}", operation.id);
                assert!(
                    !status.is_server_error(),
                    "{} as {name}: {status}",
                    operation.id
                );
            }
        }
    }
    Ok(())
}

#[tokio::test]
async fn staff_need_the_named_permission_besides() -> Result<()> {
    const PERMISSIONS: [&str; 4] = ["view", "add", "change", "delete"];
    let server = Server::start().await?;
    for permission in PERMISSIONS {
        for staff in [true, false] {
            let name = format!("{permission}_{staff}");
            server.user(&name, &[("admin", permission)]).await?;
            server
                .db
                .execute(
                    "UPDATE app_user SET is_staff = $2 WHERE username = $1",
                    &[&name, &staff],
                )
                .await?;
            for operation in OPERATIONS {
                let Access::StaffWithRole {
                    permission: needed,
                    roles,
                } = operation.access
                else {
                    continue;
                };
                let may = staff && needed.as_str() == permission && roles.contains(&"admin");
                let status = call(&server, operation, Some(&name)).await?;
                let open = status != StatusCode::FORBIDDEN;
                assert_eq!(open, may, "{} as {name}: {status}", operation.id);
            }
        }
    }
    Ok(())
}
