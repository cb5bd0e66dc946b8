//! `config`: what sign-in offers here.

use ferrostock_models::{
    AuthAccountConfiguration, AuthConfiguration, AuthConfigurationAnswer, AuthMfaConfiguration,
    AuthSessionsConfiguration, AuthSocialConfiguration,
};

use super::{mfa, signup};
use crate::account::AccountCall;
use ferrostock_kernel::error::Result;

/// Tells what sign-in offers.
pub async fn get(call: &AccountCall) -> Result<AuthConfigurationAnswer> {
    let connection = call.db.get().await?;
    let is_open = signup::is_open(call, &connection).await?;
    let providers = &call.accounts.providers;
    let open = providers.open(&connection).await?;
    Ok(AuthConfigurationAnswer {
        status: 200,
        data: AuthConfiguration {
            account: AuthAccountConfiguration {
                login_methods: Some(vec!["username".into()]),
                is_open_for_signup: is_open,
                email_verification_by_code_enabled: false,
                login_by_code_enabled: call.accounts.settings.login_by_code,
                password_reset_by_code_enabled: Some(false),
                authentication_method: "username".into(),
            },
            socialaccount: Some(AuthSocialConfiguration {
                providers: open
                    .iter()
                    .map(|provider| providers.shown(&provider.settings.id))
                    .collect(),
            }),
            mfa: Some(AuthMfaConfiguration {
                supported_types: mfa::SUPPORTED.map(str::to_owned).to_vec(),
                passkey_login_enabled: Some(true),
            }),
            usersessions: Some(AuthSessionsConfiguration {
                track_activity: true,
            }),
        },
    })
}
