//! `/api/`: what the server is.

use ferrostock_models::{ServerCustomisation, ServerInfo, ServerSignIn};

use crate::spoken;
use ferrostock_identity::account::AccountCall;
use ferrostock_identity::account::{password, provider, signup};
use ferrostock_kernel::db::Session as _;
use ferrostock_kernel::error::Result;
use ferrostock_kernel::setting::Settings;

/// The settings that the answer tells something of.
const SETTINGS: [&str; 5] = [
    "INVENTREE_INSTANCE",
    "INVENTREE_INSTANCE_ID",
    "LOGIN_ENABLE_SSO",
    "LOGIN_ENABLE_SSO_REG",
    password::FORGOTTEN,
];

/// Tells what the server is. Only staff see what it runs on.
pub async fn retrieve(call: &AccountCall) -> Result<ServerInfo> {
    let connection = call.db.quick().await?;
    let staff = call.caller.is_staff || call.caller.is_superuser;
    let to_staff = |text: &str| staff.then(|| text.to_owned());
    // Sent together: none needs what another says.
    let (settings, registration_enabled, database) = futures::try_join!(
        Settings::load(&connection, &SETTINGS),
        signup::is_open(call, &connection),
        async {
            if !staff {
                return Ok(None);
            }
            let row = connection.query_one("SELECT version()", &[]).await?;
            Ok(Some(row.try_get(0)?))
        }
    )?;
    Ok(ServerInfo {
        server: "InvenTree".into(),
        id: settings
            .text("INVENTREE_INSTANCE_ID")
            .filter(|id| staff && !id.is_empty()),
        version: spoken::VERSION.into(),
        instance: settings
            .text("INVENTREE_INSTANCE")
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| call.instance.to_string()),
        api_version: spoken::API_VERSION,
        worker_running: true,
        worker_count: 1,
        worker_pending_tasks: 0,
        plugins_enabled: false,
        plugins_install_disabled: true,
        active_plugins: std::collections::HashMap::default(),
        email_configured: call.accounts.sends_mail(),
        debug_mode: call.debug,
        docker_mode: false,
        default_locale: "en-us".into(),
        customize: ServerCustomisation {
            logo: String::new(),
            splash: String::new(),
            login_message: None,
            navbar_message: None,
            disable_theme_storage: false,
        },
        // An answer is only possible while the database works, and nothing else can fail.
        system_health: staff.then_some(true),
        database,
        platform: to_staff(std::env::consts::OS),
        installer: to_staff(spoken::INSTALLER),
        target: to_staff(spoken::OWN_VERSION),
        django_admin: None,
        settings: ServerSignIn {
            sso_registration: provider::signup::is_open(&settings),
            registration_enabled,
            password_forgotten_enabled: settings.flag(password::FORGOTTEN),
        },
    })
}
