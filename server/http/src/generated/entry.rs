// Generated from api-spec by `cargo xtask generate`. Do not edit.

//! The implementation of the API trait: every method takes the call that the front door authorised
//! for exactly this operation, and hands it to the domain function that the document names. What
//! the database gave up for the sake of another transaction is tried again.

use dropshot::{
    HttpResponseAccepted, HttpResponseCreated, HttpResponseDeleted, HttpResponseOk, Path, Query,
    RequestContext, TypedBody,
};
use ferrostock_api::{Api, ApiError, params};
use ferrostock_kernel::{resource, retried};
use ferrostock_models as models;

use crate::front::{authorised, kept};
use crate::handlers;
use crate::server::Server;

impl Api for Server {
    type Context = Self;

    async fn allauth_account_authenticators_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthAuthenticatorsAnswer>, ApiError> {
        let call = authorised("allauth_account_authenticators_get")?;
        let answer = kept(retried!(handlers::account::mfa::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_recovery_codes_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthRecoveryCodesAnswer>, ApiError> {
        let call = authorised("allauth_account_authenticators_recovery_codes_get")?;
        let answer = kept(retried!(handlers::account::mfa::recovery::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_recovery_codes_post(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthRecoveryCodesAnswer>, ApiError> {
        let call = authorised("allauth_account_authenticators_recovery_codes_post")?;
        let answer = kept(retried!(handlers::account::mfa::recovery::post(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_totp_delete(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError> {
        let call = authorised("allauth_account_authenticators_totp_delete")?;
        let answer = kept(retried!(handlers::account::mfa::totp::delete(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_totp_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthTotpAnswer>, ApiError> {
        let call = authorised("allauth_account_authenticators_totp_get")?;
        let answer = kept(retried!(handlers::account::mfa::totp::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_totp_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthTotpAnswer>, ApiError> {
        let call = authorised("allauth_account_authenticators_totp_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::mfa::totp::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_webauthn_delete(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthWebAuthnRemove>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError> {
        let call = authorised("allauth_account_authenticators_webauthn_delete")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::webauthn::manage::delete(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_webauthn_get(
        _: RequestContext<Self>,
        query: Query<params::AllauthAccountAuthenticatorsWebauthnGetQuery>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnCreationAnswer>, ApiError> {
        let call = authorised("allauth_account_authenticators_webauthn_get")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::account::webauthn::manage::get(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_webauthn_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthWebAuthnAdd>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnAddAnswer>, ApiError> {
        let call = authorised("allauth_account_authenticators_webauthn_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::webauthn::manage::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_authenticators_webauthn_put(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthWebAuthnRename>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnAnswer>, ApiError> {
        let call = authorised("allauth_account_authenticators_webauthn_put")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::webauthn::manage::put(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_email_delete(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthEmail>,
    ) -> Result<HttpResponseOk<models::AuthEmailAddressesAnswer>, ApiError> {
        let call = authorised("allauth_account_email_delete")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::email::delete(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_email_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthEmailAddressesAnswer>, ApiError> {
        let call = authorised("allauth_account_email_get")?;
        let answer = kept(retried!(handlers::account::email::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_email_patch(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthEmailPrimary>,
    ) -> Result<HttpResponseOk<models::AuthEmailAddressesAnswer>, ApiError> {
        let call = authorised("allauth_account_email_patch")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::email::patch(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_email_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthEmail>,
    ) -> Result<HttpResponseOk<models::AuthEmailAddressesAnswer>, ApiError> {
        let call = authorised("allauth_account_email_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::email::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_email_put(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthEmail>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError> {
        let call = authorised("allauth_account_email_put")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::email::put(&call, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_password_change_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthPasswordChange>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("allauth_account_password_change_post")?;
        let body = body.into_inner();
        kept(retried!(handlers::account::password::change(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn allauth_account_phone_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthPhoneNumbersAnswer>, ApiError> {
        let call = authorised("allauth_account_phone_get")?;
        let answer = kept(retried!(handlers::account::phone::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_phone_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthPhone>,
    ) -> Result<HttpResponseAccepted<models::AuthPhoneNumbersAnswer>, ApiError> {
        let call = authorised("allauth_account_phone_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::phone::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseAccepted(answer))
    }

    async fn allauth_account_providers_delete(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthProviderAccountEnd>,
    ) -> Result<HttpResponseOk<models::AuthProviderAccountsAnswer>, ApiError> {
        let call = authorised("allauth_account_providers_delete")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::providers::delete(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_account_providers_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthProviderAccountsAnswer>, ApiError> {
        let call = authorised("allauth_account_providers_get")?;
        let answer = kept(retried!(handlers::account::providers::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth2fa_authenticate_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_2fa_authenticate_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::mfa::authenticate::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth2fa_reauthenticate_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_2fa_reauthenticate_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::mfa::authenticate::again(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth2fa_trust_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthMfaTrust>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_2fa_trust_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::mfa::trust::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_code_confirm_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_code_confirm_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::code::confirm(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_code_request_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthCodeRequest>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("allauth_auth_code_request_post")?;
        let body = body.into_inner();
        kept(retried!(handlers::account::code::request(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn allauth_auth_code_resend_post(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError> {
        let call = authorised("allauth_auth_code_resend_post")?;
        let answer = kept(retried!(handlers::account::code::resend(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_email_verify_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthEmailVerificationAnswer>, ApiError> {
        let call = authorised("allauth_auth_email_verify_get")?;
        let answer = kept(retried!(handlers::account::verify::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_email_verify_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthEmailKey>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_email_verify_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::verify::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_email_verify_resend_post(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError> {
        let call = authorised("allauth_auth_email_verify_resend_post")?;
        let answer = kept(retried!(handlers::account::verify::resend(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_login_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthLogin>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_login_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::login::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_password_request_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthEmail>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError> {
        let call = authorised("allauth_auth_password_request_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::password::request(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_password_reset_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthPasswordResetAnswer>, ApiError> {
        let call = authorised("allauth_auth_password_reset_get")?;
        let answer = kept(retried!(handlers::account::password::check(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_password_reset_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthPasswordReset>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_password_reset_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::password::reset(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_phone_verify_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_phone_verify_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::phone::verify(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_phone_verify_resend_post(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError> {
        let call = authorised("allauth_auth_phone_verify_resend_post")?;
        let answer = kept(retried!(handlers::account::phone::resend(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_provider_redirect_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthProviderRedirect>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("allauth_auth_provider_redirect_post")?;
        let body = body.into_inner();
        kept(retried!(handlers::account::provider::redirect::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn allauth_auth_provider_signup_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthProviderSignupAnswer>, ApiError> {
        let call = authorised("allauth_auth_provider_signup_get")?;
        let answer = kept(retried!(handlers::account::provider::signup::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_provider_signup_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthProviderSignup>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_provider_signup_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::provider::signup::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_provider_token_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthProviderToken>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_provider_token_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::provider::token::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_reauthenticate_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthReauthenticate>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_reauthenticate_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::reauthenticate::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_session_delete(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("allauth_auth_session_delete")?;
        kept(retried!(handlers::account::session::delete(&call)))?;
        Ok(HttpResponseDeleted())
    }

    async fn allauth_auth_session_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_session_get")?;
        let answer = kept(retried!(handlers::account::session::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_sessions_delete(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthSessionsEnd>,
    ) -> Result<HttpResponseOk<models::AuthSessionsAnswer>, ApiError> {
        let call = authorised("allauth_auth_sessions_delete")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::sessions::delete(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_sessions_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthSessionsAnswer>, ApiError> {
        let call = authorised("allauth_auth_sessions_get")?;
        let answer = kept(retried!(handlers::account::sessions::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_signup_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthSignup>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_signup_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::signup::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_webauthn_authenticate_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnRequestAnswer>, ApiError> {
        let call = authorised("allauth_auth_webauthn_authenticate_get")?;
        let answer = kept(retried!(handlers::account::webauthn::authenticate::get(
            &call
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_webauthn_authenticate_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthWebAuthnProof>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_webauthn_authenticate_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::webauthn::authenticate::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_webauthn_login_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnRequestAnswer>, ApiError> {
        let call = authorised("allauth_auth_webauthn_login_get")?;
        let answer = kept(retried!(handlers::account::webauthn::login::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_webauthn_login_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthWebAuthnProof>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_webauthn_login_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::webauthn::login::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_webauthn_reauthenticate_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnRequestAnswer>, ApiError> {
        let call = authorised("allauth_auth_webauthn_reauthenticate_get")?;
        let answer = kept(retried!(handlers::account::webauthn::reauthenticate::get(
            &call
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_webauthn_reauthenticate_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthWebAuthnProof>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_webauthn_reauthenticate_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::webauthn::reauthenticate::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_webauthn_signup_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnCreationAnswer>, ApiError> {
        let call = authorised("allauth_auth_webauthn_signup_get")?;
        let answer = kept(retried!(handlers::account::webauthn::signup::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_auth_webauthn_signup_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthPasskeySignup>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("allauth_auth_webauthn_signup_post")?;
        let body = body.into_inner();
        kept(retried!(handlers::account::webauthn::signup::post(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn allauth_auth_webauthn_signup_put(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthWebAuthnAdd>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError> {
        let call = authorised("allauth_auth_webauthn_signup_put")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::webauthn::signup::put(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_config_get(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AuthConfigurationAnswer>, ApiError> {
        let call = authorised("allauth_config_get")?;
        let answer = kept(retried!(handlers::account::config::get(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn allauth_tokens_refresh_post(
        _: RequestContext<Self>,
        body: TypedBody<models::AuthRefresh>,
    ) -> Result<HttpResponseOk<models::AuthRefreshAnswer>, ApiError> {
        let call = authorised("allauth_tokens_refresh_post")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::account::tokens::refresh(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_address_bulk_destroy(
        _: RequestContext<Self>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError> {
        let call = authorised("company_address_bulk_destroy")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::bulk_destroy::<
            handlers::company::address::Address,
        >(&call, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_address_create(
        _: RequestContext<Self>,
        body: TypedBody<models::AddressCreate>,
    ) -> Result<HttpResponseCreated<models::Address>, ApiError> {
        let call = authorised("company_address_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::company::address::Address,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn company_address_destroy(
        _: RequestContext<Self>,
        path: Path<params::CompanyAddressDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("company_address_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::company::address::Address,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn company_address_list(
        _: RequestContext<Self>,
        _: Query<params::CompanyAddressListQuery>,
    ) -> Result<HttpResponseOk<models::AddressListAnswer>, ApiError> {
        let call = authorised("company_address_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::company::address::Address,
            models::AddressListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_address_partial_update(
        _: RequestContext<Self>,
        path: Path<params::CompanyAddressPartialUpdatePath>,
        body: TypedBody<models::AddressPatch>,
    ) -> Result<HttpResponseOk<models::Address>, ApiError> {
        let call = authorised("company_address_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::company::address::Address,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_address_retrieve(
        _: RequestContext<Self>,
        path: Path<params::CompanyAddressRetrievePath>,
    ) -> Result<HttpResponseOk<models::Address>, ApiError> {
        let call = authorised("company_address_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::company::address::Address,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_address_update(
        _: RequestContext<Self>,
        path: Path<params::CompanyAddressUpdatePath>,
        body: TypedBody<models::AddressCreate>,
    ) -> Result<HttpResponseOk<models::Address>, ApiError> {
        let call = authorised("company_address_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::company::address::Address,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_contact_bulk_destroy(
        _: RequestContext<Self>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError> {
        let call = authorised("company_contact_bulk_destroy")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::bulk_destroy::<
            handlers::company::contact::Contact,
        >(&call, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_contact_create(
        _: RequestContext<Self>,
        body: TypedBody<models::ContactCreate>,
    ) -> Result<HttpResponseCreated<models::Contact>, ApiError> {
        let call = authorised("company_contact_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::company::contact::Contact,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn company_contact_destroy(
        _: RequestContext<Self>,
        path: Path<params::CompanyContactDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("company_contact_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::company::contact::Contact,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn company_contact_list(
        _: RequestContext<Self>,
        _: Query<params::CompanyContactListQuery>,
    ) -> Result<HttpResponseOk<models::ContactListAnswer>, ApiError> {
        let call = authorised("company_contact_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::company::contact::Contact,
            models::ContactListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_contact_partial_update(
        _: RequestContext<Self>,
        path: Path<params::CompanyContactPartialUpdatePath>,
        body: TypedBody<models::ContactPatch>,
    ) -> Result<HttpResponseOk<models::Contact>, ApiError> {
        let call = authorised("company_contact_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::company::contact::Contact,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_contact_retrieve(
        _: RequestContext<Self>,
        path: Path<params::CompanyContactRetrievePath>,
    ) -> Result<HttpResponseOk<models::Contact>, ApiError> {
        let call = authorised("company_contact_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::company::contact::Contact,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_contact_update(
        _: RequestContext<Self>,
        path: Path<params::CompanyContactUpdatePath>,
        body: TypedBody<models::ContactCreate>,
    ) -> Result<HttpResponseOk<models::Contact>, ApiError> {
        let call = authorised("company_contact_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::company::contact::Contact,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_create(
        _: RequestContext<Self>,
        body: TypedBody<models::CompanyCreate>,
    ) -> Result<HttpResponseCreated<models::Company>, ApiError> {
        let call = authorised("company_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<handlers::company::Company>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn company_destroy(
        _: RequestContext<Self>,
        path: Path<params::CompanyDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("company_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::company::Company>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn company_list(
        _: RequestContext<Self>,
        _: Query<params::CompanyListQuery>,
    ) -> Result<HttpResponseOk<models::CompanyListAnswer>, ApiError> {
        let call = authorised("company_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::company::Company,
            models::CompanyListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_partial_update(
        _: RequestContext<Self>,
        path: Path<params::CompanyPartialUpdatePath>,
        body: TypedBody<models::CompanyPatch>,
    ) -> Result<HttpResponseOk<models::Company>, ApiError> {
        let call = authorised("company_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::company::Company,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_price_break_create(
        _: RequestContext<Self>,
        body: TypedBody<models::SupplierPriceBreakCreate>,
    ) -> Result<HttpResponseCreated<models::SupplierPriceBreak>, ApiError> {
        let call = authorised("company_price_break_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::company::price_break::PriceBreak,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn company_price_break_destroy(
        _: RequestContext<Self>,
        path: Path<params::CompanyPriceBreakDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("company_price_break_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::company::price_break::PriceBreak,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn company_price_break_list(
        _: RequestContext<Self>,
        _: Query<params::CompanyPriceBreakListQuery>,
    ) -> Result<HttpResponseOk<models::SupplierPriceBreakListAnswer>, ApiError> {
        let call = authorised("company_price_break_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::company::price_break::PriceBreak,
            models::SupplierPriceBreakListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_price_break_partial_update(
        _: RequestContext<Self>,
        path: Path<params::CompanyPriceBreakPartialUpdatePath>,
        body: TypedBody<models::SupplierPriceBreakPatch>,
    ) -> Result<HttpResponseOk<models::SupplierPriceBreak>, ApiError> {
        let call = authorised("company_price_break_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::company::price_break::PriceBreak,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_price_break_retrieve(
        _: RequestContext<Self>,
        path: Path<params::CompanyPriceBreakRetrievePath>,
    ) -> Result<HttpResponseOk<models::SupplierPriceBreak>, ApiError> {
        let call = authorised("company_price_break_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::company::price_break::PriceBreak,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_price_break_update(
        _: RequestContext<Self>,
        path: Path<params::CompanyPriceBreakUpdatePath>,
        body: TypedBody<models::SupplierPriceBreakCreate>,
    ) -> Result<HttpResponseOk<models::SupplierPriceBreak>, ApiError> {
        let call = authorised("company_price_break_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::company::price_break::PriceBreak,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_retrieve(
        _: RequestContext<Self>,
        path: Path<params::CompanyRetrievePath>,
        _: Query<params::CompanyRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::Company>, ApiError> {
        let call = authorised("company_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<handlers::company::Company>(
            &call, path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn company_update(
        _: RequestContext<Self>,
        path: Path<params::CompanyUpdatePath>,
        body: TypedBody<models::CompanyCreate>,
    ) -> Result<HttpResponseOk<models::Company>, ApiError> {
        let call = authorised("company_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<handlers::company::Company>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn contenttype_list(
        _: RequestContext<Self>,
        _: Query<params::ContenttypeListQuery>,
    ) -> Result<HttpResponseOk<models::ContentTypeListAnswer>, ApiError> {
        let call = authorised("contenttype_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::content_type::ContentType,
            models::ContentTypeListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn contenttype_retrieve(
        _: RequestContext<Self>,
        path: Path<params::ContenttypeRetrievePath>,
    ) -> Result<HttpResponseOk<models::ContentType>, ApiError> {
        let call = authorised("contenttype_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::content_type::ContentType,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn contenttype_retrieve_model(
        _: RequestContext<Self>,
        path: Path<params::ContenttypeRetrieveModelPath>,
    ) -> Result<HttpResponseOk<models::ContentType>, ApiError> {
        let call = authorised("contenttype_retrieve_model")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::content_type::retrieve_model(
            &call,
            path.model.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn currency_exchange_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::CurrencyExchange>, ApiError> {
        let call = authorised("currency_exchange_retrieve")?;
        let answer = kept(retried!(handlers::currency::exchange::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn currency_refresh_create(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::CurrencyRefresh>, ApiError> {
        let call = authorised("currency_refresh_create")?;
        let answer = kept(retried!(handlers::currency::refresh::create(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn flags_list(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<Vec<models::Flag>>, ApiError> {
        let call = authorised("flags_list")?;
        let answer = kept(retried!(handlers::flag::list(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn flags_retrieve(
        _: RequestContext<Self>,
        path: Path<params::FlagsRetrievePath>,
    ) -> Result<HttpResponseOk<models::Flag>, ApiError> {
        let call = authorised("flags_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::flag::retrieve(&call, path.key.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn generic_status_custom_create(
        _: RequestContext<Self>,
        body: TypedBody<models::CustomStateCreate>,
    ) -> Result<HttpResponseCreated<models::CustomState>, ApiError> {
        let call = authorised("generic_status_custom_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(
            resource::create::<handlers::status::custom::Custom>(&call, body.clone())
        ))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn generic_status_custom_destroy(
        _: RequestContext<Self>,
        path: Path<params::GenericStatusCustomDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("generic_status_custom_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::status::custom::Custom,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn generic_status_custom_list(
        _: RequestContext<Self>,
        _: Query<params::GenericStatusCustomListQuery>,
    ) -> Result<HttpResponseOk<models::CustomStateListAnswer>, ApiError> {
        let call = authorised("generic_status_custom_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::status::custom::Custom,
            models::CustomStateListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn generic_status_custom_partial_update(
        _: RequestContext<Self>,
        path: Path<params::GenericStatusCustomPartialUpdatePath>,
        body: TypedBody<models::CustomStatePatch>,
    ) -> Result<HttpResponseOk<models::CustomState>, ApiError> {
        let call = authorised("generic_status_custom_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::status::custom::Custom,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn generic_status_custom_retrieve(
        _: RequestContext<Self>,
        path: Path<params::GenericStatusCustomRetrievePath>,
    ) -> Result<HttpResponseOk<models::CustomState>, ApiError> {
        let call = authorised("generic_status_custom_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::status::custom::Custom,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn generic_status_custom_update(
        _: RequestContext<Self>,
        path: Path<params::GenericStatusCustomUpdatePath>,
        body: TypedBody<models::CustomStateCreate>,
    ) -> Result<HttpResponseOk<models::CustomState>, ApiError> {
        let call = authorised("generic_status_custom_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(
            resource::update::<handlers::status::custom::Custom>(&call, path.id, body.clone())
        ))?;
        Ok(HttpResponseOk(answer))
    }

    async fn generic_status_retrieve(
        _: RequestContext<Self>,
        path: Path<params::GenericStatusRetrievePath>,
    ) -> Result<HttpResponseOk<models::StatusSet>, ApiError> {
        let call = authorised("generic_status_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::status::retrieve(
            &call,
            path.statusmodel.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn generic_status_retrieve_all(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<std::collections::HashMap<String, models::StatusSet>>, ApiError>
    {
        let call = authorised("generic_status_retrieve_all")?;
        let answer = kept(retried!(handlers::status::retrieve_all(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn icons_list(
        _: RequestContext<Self>,
        query: Query<params::IconsListQuery>,
    ) -> Result<HttpResponseOk<models::IconPackageListAnswer>, ApiError> {
        let call = authorised("icons_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::icon::list(&call, query.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn license_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::Licenses>, ApiError> {
        let call = authorised("license_retrieve")?;
        let answer = kept(retried!(handlers::license::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn metadata_partial_update(
        _: RequestContext<Self>,
        path: Path<params::MetadataPartialUpdatePath>,
        body: TypedBody<models::MetadataPatch>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError> {
        let call = authorised("metadata_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::metadata::lookup::partial_update(
            &call,
            path.model.clone(),
            path.lookup_field.clone(),
            path.lookup_value.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn metadata_pk_partial_update(
        _: RequestContext<Self>,
        path: Path<params::MetadataPkPartialUpdatePath>,
        body: TypedBody<models::MetadataPatch>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError> {
        let call = authorised("metadata_pk_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::metadata::partial_update(
            &call,
            path.model.clone(),
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn metadata_pk_retrieve(
        _: RequestContext<Self>,
        path: Path<params::MetadataPkRetrievePath>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError> {
        let call = authorised("metadata_pk_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::metadata::retrieve(
            &call,
            path.model.clone(),
            path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn metadata_pk_update(
        _: RequestContext<Self>,
        path: Path<params::MetadataPkUpdatePath>,
        body: TypedBody<models::MetadataCreate>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError> {
        let call = authorised("metadata_pk_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::metadata::update(
            &call,
            path.model.clone(),
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn metadata_retrieve(
        _: RequestContext<Self>,
        path: Path<params::MetadataRetrievePath>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError> {
        let call = authorised("metadata_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::metadata::lookup::retrieve(
            &call,
            path.model.clone(),
            path.lookup_field.clone(),
            path.lookup_value.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn metadata_update(
        _: RequestContext<Self>,
        path: Path<params::MetadataUpdatePath>,
        body: TypedBody<models::MetadataCreate>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError> {
        let call = authorised("metadata_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::metadata::lookup::update(
            &call,
            path.model.clone(),
            path.lookup_field.clone(),
            path.lookup_value.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn news_bulk_destroy(
        _: RequestContext<Self>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError> {
        let call = authorised("news_bulk_destroy")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::bulk_destroy::<handlers::news::News>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn news_destroy(
        _: RequestContext<Self>,
        path: Path<params::NewsDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("news_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::news::News>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn news_list(
        _: RequestContext<Self>,
        _: Query<params::NewsListQuery>,
    ) -> Result<HttpResponseOk<models::NewsFeedEntryListAnswer>, ApiError> {
        let call = authorised("news_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::news::News,
            models::NewsFeedEntryListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn news_partial_update(
        _: RequestContext<Self>,
        path: Path<params::NewsPartialUpdatePath>,
        body: TypedBody<models::NewsFeedEntryPatch>,
    ) -> Result<HttpResponseOk<models::NewsFeedEntry>, ApiError> {
        let call = authorised("news_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<handlers::news::News>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn news_retrieve(
        _: RequestContext<Self>,
        path: Path<params::NewsRetrievePath>,
    ) -> Result<HttpResponseOk<models::NewsFeedEntry>, ApiError> {
        let call = authorised("news_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<handlers::news::News>(
            &call, path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn news_update(
        _: RequestContext<Self>,
        path: Path<params::NewsUpdatePath>,
        body: TypedBody<models::NewsFeedEntryCreate>,
    ) -> Result<HttpResponseOk<models::NewsFeedEntry>, ApiError> {
        let call = authorised("news_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<handlers::news::News>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn notifications_bulk_destroy(
        _: RequestContext<Self>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError> {
        let call = authorised("notifications_bulk_destroy")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::bulk_destroy::<
            handlers::notification::Notification,
        >(&call, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn notifications_destroy(
        _: RequestContext<Self>,
        path: Path<params::NotificationsDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("notifications_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::notification::Notification,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn notifications_list(
        _: RequestContext<Self>,
        _: Query<params::NotificationsListQuery>,
    ) -> Result<HttpResponseOk<models::NotificationMessageListAnswer>, ApiError> {
        let call = authorised("notifications_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::notification::Notification,
            models::NotificationMessageListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn notifications_partial_update(
        _: RequestContext<Self>,
        path: Path<params::NotificationsPartialUpdatePath>,
        body: TypedBody<models::NotificationMessagePatch>,
    ) -> Result<HttpResponseOk<models::NotificationMessage>, ApiError> {
        let call = authorised("notifications_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::notification::Notification,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn notifications_readall_create(
        _: RequestContext<Self>,
        body: TypedBody<models::NotificationReadAll>,
    ) -> Result<HttpResponseOk<models::NotificationReadAllAnswer>, ApiError> {
        let call = authorised("notifications_readall_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::notification::read_all(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn notifications_retrieve(
        _: RequestContext<Self>,
        path: Path<params::NotificationsRetrievePath>,
    ) -> Result<HttpResponseOk<models::NotificationMessage>, ApiError> {
        let call = authorised("notifications_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::notification::Notification,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn notifications_update(
        _: RequestContext<Self>,
        path: Path<params::NotificationsUpdatePath>,
        body: TypedBody<models::NotificationMessageCreate>,
    ) -> Result<HttpResponseOk<models::NotificationMessage>, ApiError> {
        let call = authorised("notifications_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::notification::Notification,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn parameter_template_create(
        _: RequestContext<Self>,
        body: TypedBody<models::ParameterTemplateCreate>,
    ) -> Result<HttpResponseCreated<models::ParameterTemplate>, ApiError> {
        let call = authorised("parameter_template_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::parameter::template::Template,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn parameter_template_destroy(
        _: RequestContext<Self>,
        path: Path<params::ParameterTemplateDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("parameter_template_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::parameter::template::Template,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn parameter_template_list(
        _: RequestContext<Self>,
        _: Query<params::ParameterTemplateListQuery>,
    ) -> Result<HttpResponseOk<models::ParameterTemplateListAnswer>, ApiError> {
        let call = authorised("parameter_template_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::parameter::template::Template,
            models::ParameterTemplateListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn parameter_template_partial_update(
        _: RequestContext<Self>,
        path: Path<params::ParameterTemplatePartialUpdatePath>,
        body: TypedBody<models::ParameterTemplatePatch>,
    ) -> Result<HttpResponseOk<models::ParameterTemplate>, ApiError> {
        let call = authorised("parameter_template_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::parameter::template::Template,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn parameter_template_retrieve(
        _: RequestContext<Self>,
        path: Path<params::ParameterTemplateRetrievePath>,
    ) -> Result<HttpResponseOk<models::ParameterTemplate>, ApiError> {
        let call = authorised("parameter_template_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::parameter::template::Template,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn parameter_template_update(
        _: RequestContext<Self>,
        path: Path<params::ParameterTemplateUpdatePath>,
        body: TypedBody<models::ParameterTemplateCreate>,
    ) -> Result<HttpResponseOk<models::ParameterTemplate>, ApiError> {
        let call = authorised("parameter_template_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::parameter::template::Template,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_bulk_partial_update(
        _: RequestContext<Self>,
        body: TypedBody<models::PartBulkPatch>,
    ) -> Result<HttpResponseOk<models::PartBulkAnswer>, ApiError> {
        let call = authorised("part_bulk_partial_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::part::bulk_partial_update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_bulk_update(
        _: RequestContext<Self>,
        body: TypedBody<models::PartBulkUpdate>,
    ) -> Result<HttpResponseOk<models::PartBulkAnswer>, ApiError> {
        let call = authorised("part_bulk_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::part::bulk_update(&call, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_bulk_partial_update(
        _: RequestContext<Self>,
        body: TypedBody<models::PartCategoryBulkPatch>,
    ) -> Result<HttpResponseOk<models::PartCategoryBulkAnswer>, ApiError> {
        let call = authorised("part_category_bulk_partial_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::part::category::bulk_partial_update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_bulk_update(
        _: RequestContext<Self>,
        body: TypedBody<models::PartCategoryBulkUpdate>,
    ) -> Result<HttpResponseOk<models::PartCategoryBulkAnswer>, ApiError> {
        let call = authorised("part_category_bulk_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::part::category::bulk_update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_create(
        _: RequestContext<Self>,
        body: TypedBody<models::PartCategoryCreate>,
    ) -> Result<HttpResponseCreated<models::PartCategory>, ApiError> {
        let call = authorised("part_category_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::part::category::Category,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn part_category_destroy(
        _: RequestContext<Self>,
        path: Path<params::PartCategoryDestroyPath>,
        body: TypedBody<models::PartCategoryDeletion>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("part_category_destroy")?;
        let path = path.into_inner();
        let body = body.into_inner();
        kept(retried!(handlers::part::category::destroy(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn part_category_list(
        _: RequestContext<Self>,
        _: Query<params::PartCategoryListQuery>,
    ) -> Result<HttpResponseOk<models::PartCategoryListAnswer>, ApiError> {
        let call = authorised("part_category_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::part::category::Category,
            models::PartCategoryListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_parameters_create(
        _: RequestContext<Self>,
        body: TypedBody<models::CategoryParameterTemplateCreate>,
    ) -> Result<HttpResponseCreated<models::CategoryParameterTemplate>, ApiError> {
        let call = authorised("part_category_parameters_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::part::category::parameter::CategoryParameter,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn part_category_parameters_destroy(
        _: RequestContext<Self>,
        path: Path<params::PartCategoryParametersDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("part_category_parameters_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::part::category::parameter::CategoryParameter,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn part_category_parameters_list(
        _: RequestContext<Self>,
        _: Query<params::PartCategoryParametersListQuery>,
    ) -> Result<HttpResponseOk<models::CategoryParameterTemplateListAnswer>, ApiError> {
        let call = authorised("part_category_parameters_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::part::category::parameter::CategoryParameter,
            models::CategoryParameterTemplateListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_parameters_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PartCategoryParametersPartialUpdatePath>,
        body: TypedBody<models::CategoryParameterTemplatePatch>,
    ) -> Result<HttpResponseOk<models::CategoryParameterTemplate>, ApiError> {
        let call = authorised("part_category_parameters_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::part::category::parameter::CategoryParameter,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_parameters_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PartCategoryParametersRetrievePath>,
    ) -> Result<HttpResponseOk<models::CategoryParameterTemplate>, ApiError> {
        let call = authorised("part_category_parameters_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::part::category::parameter::CategoryParameter,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_parameters_update(
        _: RequestContext<Self>,
        path: Path<params::PartCategoryParametersUpdatePath>,
        body: TypedBody<models::CategoryParameterTemplateCreate>,
    ) -> Result<HttpResponseOk<models::CategoryParameterTemplate>, ApiError> {
        let call = authorised("part_category_parameters_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::part::category::parameter::CategoryParameter,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PartCategoryPartialUpdatePath>,
        body: TypedBody<models::PartCategoryPatch>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError> {
        let call = authorised("part_category_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::part::category::Category,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PartCategoryRetrievePath>,
        _: Query<params::PartCategoryRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError> {
        let call = authorised("part_category_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::part::category::Category,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_tree_list(
        _: RequestContext<Self>,
        query: Query<params::PartCategoryTreeListQuery>,
    ) -> Result<HttpResponseOk<models::PartCategoryTreeListAnswer>, ApiError> {
        let call = authorised("part_category_tree_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::part::category::tree::list(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_category_update(
        _: RequestContext<Self>,
        path: Path<params::PartCategoryUpdatePath>,
        body: TypedBody<models::PartCategoryCreate>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError> {
        let call = authorised("part_category_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::part::category::Category,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_create(
        _: RequestContext<Self>,
        body: TypedBody<models::PartCreate>,
    ) -> Result<HttpResponseCreated<models::Part>, ApiError> {
        let call = authorised("part_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<handlers::part::Part>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn part_destroy(
        _: RequestContext<Self>,
        path: Path<params::PartDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("part_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::part::Part>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn part_internal_price_create(
        _: RequestContext<Self>,
        body: TypedBody<models::PartInternalPriceCreate>,
    ) -> Result<HttpResponseCreated<models::PartInternalPrice>, ApiError> {
        let call = authorised("part_internal_price_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::part::internal_price::InternalPrice,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn part_internal_price_destroy(
        _: RequestContext<Self>,
        path: Path<params::PartInternalPriceDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("part_internal_price_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::part::internal_price::InternalPrice,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn part_internal_price_list(
        _: RequestContext<Self>,
        _: Query<params::PartInternalPriceListQuery>,
    ) -> Result<HttpResponseOk<models::PartInternalPriceListAnswer>, ApiError> {
        let call = authorised("part_internal_price_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::part::internal_price::InternalPrice,
            models::PartInternalPriceListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_internal_price_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PartInternalPricePartialUpdatePath>,
        body: TypedBody<models::PartInternalPricePatch>,
    ) -> Result<HttpResponseOk<models::PartInternalPrice>, ApiError> {
        let call = authorised("part_internal_price_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::part::internal_price::InternalPrice,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_internal_price_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PartInternalPriceRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartInternalPrice>, ApiError> {
        let call = authorised("part_internal_price_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::part::internal_price::InternalPrice,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_internal_price_update(
        _: RequestContext<Self>,
        path: Path<params::PartInternalPriceUpdatePath>,
        body: TypedBody<models::PartInternalPriceCreate>,
    ) -> Result<HttpResponseOk<models::PartInternalPrice>, ApiError> {
        let call = authorised("part_internal_price_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::part::internal_price::InternalPrice,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_list(
        _: RequestContext<Self>,
        _: Query<params::PartListQuery>,
    ) -> Result<HttpResponseOk<models::PartListAnswer>, ApiError> {
        let call = authorised("part_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::part::Part,
            models::PartListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PartPartialUpdatePath>,
        body: TypedBody<models::PartPatch>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError> {
        let call = authorised("part_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<handlers::part::Part>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_related_create(
        _: RequestContext<Self>,
        body: TypedBody<models::PartRelationCreate>,
    ) -> Result<HttpResponseCreated<models::PartRelation>, ApiError> {
        let call = authorised("part_related_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(
            resource::create::<handlers::part::related::Related>(&call, body.clone())
        ))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn part_related_destroy(
        _: RequestContext<Self>,
        path: Path<params::PartRelatedDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("part_related_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::part::related::Related,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn part_related_list(
        _: RequestContext<Self>,
        _: Query<params::PartRelatedListQuery>,
    ) -> Result<HttpResponseOk<models::PartRelationListAnswer>, ApiError> {
        let call = authorised("part_related_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::part::related::Related,
            models::PartRelationListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_related_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PartRelatedPartialUpdatePath>,
        body: TypedBody<models::PartRelationPatch>,
    ) -> Result<HttpResponseOk<models::PartRelation>, ApiError> {
        let call = authorised("part_related_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::part::related::Related,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_related_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PartRelatedRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartRelation>, ApiError> {
        let call = authorised("part_related_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::part::related::Related,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_related_update(
        _: RequestContext<Self>,
        path: Path<params::PartRelatedUpdatePath>,
        body: TypedBody<models::PartRelationCreate>,
    ) -> Result<HttpResponseOk<models::PartRelation>, ApiError> {
        let call = authorised("part_related_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(
            resource::update::<handlers::part::related::Related>(&call, path.id, body.clone())
        ))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PartRetrievePath>,
        _: Query<params::PartRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError> {
        let call = authorised("part_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<handlers::part::Part>(
            &call, path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_sale_price_create(
        _: RequestContext<Self>,
        body: TypedBody<models::PartSalePriceCreate>,
    ) -> Result<HttpResponseCreated<models::PartSalePrice>, ApiError> {
        let call = authorised("part_sale_price_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::part::sale_price::SalePrice,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn part_sale_price_destroy(
        _: RequestContext<Self>,
        path: Path<params::PartSalePriceDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("part_sale_price_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::part::sale_price::SalePrice,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn part_sale_price_list(
        _: RequestContext<Self>,
        _: Query<params::PartSalePriceListQuery>,
    ) -> Result<HttpResponseOk<models::PartSalePriceListAnswer>, ApiError> {
        let call = authorised("part_sale_price_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::part::sale_price::SalePrice,
            models::PartSalePriceListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_sale_price_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PartSalePricePartialUpdatePath>,
        body: TypedBody<models::PartSalePricePatch>,
    ) -> Result<HttpResponseOk<models::PartSalePrice>, ApiError> {
        let call = authorised("part_sale_price_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::part::sale_price::SalePrice,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_sale_price_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PartSalePriceRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartSalePrice>, ApiError> {
        let call = authorised("part_sale_price_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::part::sale_price::SalePrice,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_sale_price_update(
        _: RequestContext<Self>,
        path: Path<params::PartSalePriceUpdatePath>,
        body: TypedBody<models::PartSalePriceCreate>,
    ) -> Result<HttpResponseOk<models::PartSalePrice>, ApiError> {
        let call = authorised("part_sale_price_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::part::sale_price::SalePrice,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_test_template_create(
        _: RequestContext<Self>,
        body: TypedBody<models::PartTestTemplateCreate>,
    ) -> Result<HttpResponseCreated<models::PartTestTemplate>, ApiError> {
        let call = authorised("part_test_template_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::part::test_template::TestTemplate,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn part_test_template_destroy(
        _: RequestContext<Self>,
        path: Path<params::PartTestTemplateDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("part_test_template_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::part::test_template::TestTemplate,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn part_test_template_list(
        _: RequestContext<Self>,
        _: Query<params::PartTestTemplateListQuery>,
    ) -> Result<HttpResponseOk<models::PartTestTemplateListAnswer>, ApiError> {
        let call = authorised("part_test_template_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::part::test_template::TestTemplate,
            models::PartTestTemplateListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_test_template_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PartTestTemplatePartialUpdatePath>,
        body: TypedBody<models::PartTestTemplatePatch>,
    ) -> Result<HttpResponseOk<models::PartTestTemplate>, ApiError> {
        let call = authorised("part_test_template_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::part::test_template::TestTemplate,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_test_template_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PartTestTemplateRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartTestTemplate>, ApiError> {
        let call = authorised("part_test_template_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::part::test_template::TestTemplate,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_test_template_update(
        _: RequestContext<Self>,
        path: Path<params::PartTestTemplateUpdatePath>,
        body: TypedBody<models::PartTestTemplateCreate>,
    ) -> Result<HttpResponseOk<models::PartTestTemplate>, ApiError> {
        let call = authorised("part_test_template_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::part::test_template::TestTemplate,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_thumbs_list(
        _: RequestContext<Self>,
        query: Query<params::PartThumbsListQuery>,
    ) -> Result<HttpResponseOk<models::PartThumbListAnswer>, ApiError> {
        let call = authorised("part_thumbs_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::part::thumbs::list(&call, query.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_thumbs_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PartThumbsPartialUpdatePath>,
        body: TypedBody<models::PartPicturePatch>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError> {
        let call = authorised("part_thumbs_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::part::thumbs::partial_update(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_thumbs_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PartThumbsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError> {
        let call = authorised("part_thumbs_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::part::thumbs::retrieve(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_thumbs_update(
        _: RequestContext<Self>,
        path: Path<params::PartThumbsUpdatePath>,
        body: TypedBody<models::PartPictureUpdate>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError> {
        let call = authorised("part_thumbs_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::part::thumbs::update(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn part_update(
        _: RequestContext<Self>,
        path: Path<params::PartUpdatePath>,
        body: TypedBody<models::PartCreate>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError> {
        let call = authorised("part_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::part::update(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_admin_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PluginsAdminRetrievePath>,
    ) -> Result<HttpResponseOk<models::PluginAdminDetail>, ApiError> {
        let call = authorised("plugins_admin_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::plugin::admin(
            &call,
            path.plugin.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_list(
        _: RequestContext<Self>,
        query: Query<params::PluginsListQuery>,
    ) -> Result<HttpResponseOk<models::PluginConfigListAnswer>, ApiError> {
        let call = authorised("plugins_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::plugin::list(&call, query.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PluginsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PluginConfig>, ApiError> {
        let call = authorised("plugins_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::plugin::retrieve(
            &call,
            path.plugin.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_settings_list(
        _: RequestContext<Self>,
        path: Path<params::PluginsSettingsListPath>,
    ) -> Result<HttpResponseOk<Vec<models::PluginSetting>>, ApiError> {
        let call = authorised("plugins_settings_list")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::plugin::setting::list(
            &call,
            path.plugin.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_settings_list_all(
        _: RequestContext<Self>,
        query: Query<params::PluginsSettingsListAllQuery>,
    ) -> Result<HttpResponseOk<models::PluginSettingListAnswer>, ApiError> {
        let call = authorised("plugins_settings_list_all")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::plugin::setting::list_all(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_settings_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PluginsSettingsPartialUpdatePath>,
        body: TypedBody<models::PluginSettingPatch>,
    ) -> Result<HttpResponseOk<models::PluginSetting>, ApiError> {
        let call = authorised("plugins_settings_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::plugin::setting::partial_update(
            &call,
            path.plugin.clone(),
            path.key.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_settings_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PluginsSettingsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PluginSetting>, ApiError> {
        let call = authorised("plugins_settings_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::plugin::setting::retrieve(
            &call,
            path.plugin.clone(),
            path.key.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_settings_update(
        _: RequestContext<Self>,
        path: Path<params::PluginsSettingsUpdatePath>,
        body: TypedBody<models::PluginSettingCreate>,
    ) -> Result<HttpResponseOk<models::PluginSetting>, ApiError> {
        let call = authorised("plugins_settings_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::plugin::setting::update(
            &call,
            path.plugin.clone(),
            path.key.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_status_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::PluginRegistryStatus>, ApiError> {
        let call = authorised("plugins_status_retrieve")?;
        let answer = kept(retried!(handlers::plugin::status(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_ui_features_list(
        _: RequestContext<Self>,
        path: Path<params::PluginsUiFeaturesListPath>,
    ) -> Result<HttpResponseOk<Vec<models::PluginUiFeature>>, ApiError> {
        let call = authorised("plugins_ui_features_list")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::plugin::features(
            &call,
            path.feature.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_user_settings_list(
        _: RequestContext<Self>,
        path: Path<params::PluginsUserSettingsListPath>,
    ) -> Result<HttpResponseOk<Vec<models::PluginUserSetting>>, ApiError> {
        let call = authorised("plugins_user_settings_list")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::plugin::user_setting::list(
            &call,
            path.plugin.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_user_settings_partial_update(
        _: RequestContext<Self>,
        path: Path<params::PluginsUserSettingsPartialUpdatePath>,
        body: TypedBody<models::PluginUserSettingPatch>,
    ) -> Result<HttpResponseOk<models::PluginUserSetting>, ApiError> {
        let call = authorised("plugins_user_settings_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::plugin::user_setting::partial_update(
            &call,
            path.plugin.clone(),
            path.key.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_user_settings_retrieve(
        _: RequestContext<Self>,
        path: Path<params::PluginsUserSettingsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PluginUserSetting>, ApiError> {
        let call = authorised("plugins_user_settings_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::plugin::user_setting::retrieve(
            &call,
            path.plugin.clone(),
            path.key.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn plugins_user_settings_update(
        _: RequestContext<Self>,
        path: Path<params::PluginsUserSettingsUpdatePath>,
        body: TypedBody<models::PluginUserSettingCreate>,
    ) -> Result<HttpResponseOk<models::PluginUserSetting>, ApiError> {
        let call = authorised("plugins_user_settings_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::plugin::user_setting::update(
            &call,
            path.plugin.clone(),
            path.key.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn project_code_create(
        _: RequestContext<Self>,
        body: TypedBody<models::ProjectCodeCreate>,
    ) -> Result<HttpResponseCreated<models::ProjectCode>, ApiError> {
        let call = authorised("project_code_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::project_code::ProjectCode,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn project_code_destroy(
        _: RequestContext<Self>,
        path: Path<params::ProjectCodeDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("project_code_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::project_code::ProjectCode,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn project_code_list(
        _: RequestContext<Self>,
        _: Query<params::ProjectCodeListQuery>,
    ) -> Result<HttpResponseOk<models::ProjectCodeListAnswer>, ApiError> {
        let call = authorised("project_code_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::project_code::ProjectCode,
            models::ProjectCodeListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn project_code_partial_update(
        _: RequestContext<Self>,
        path: Path<params::ProjectCodePartialUpdatePath>,
        body: TypedBody<models::ProjectCodePatch>,
    ) -> Result<HttpResponseOk<models::ProjectCode>, ApiError> {
        let call = authorised("project_code_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::project_code::ProjectCode,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn project_code_retrieve(
        _: RequestContext<Self>,
        path: Path<params::ProjectCodeRetrievePath>,
    ) -> Result<HttpResponseOk<models::ProjectCode>, ApiError> {
        let call = authorised("project_code_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::project_code::ProjectCode,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn project_code_update(
        _: RequestContext<Self>,
        path: Path<params::ProjectCodeUpdatePath>,
        body: TypedBody<models::ProjectCodeCreate>,
    ) -> Result<HttpResponseOk<models::ProjectCode>, ApiError> {
        let call = authorised("project_code_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::project_code::ProjectCode,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn root_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::ServerInfo>, ApiError> {
        let call = authorised("root_retrieve")?;
        let answer = kept(retried!(handlers::root::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn selection_create(
        _: RequestContext<Self>,
        body: TypedBody<models::SelectionListCreate>,
    ) -> Result<HttpResponseCreated<models::SelectionList>, ApiError> {
        let call = authorised("selection_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<handlers::selection::List>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn selection_destroy(
        _: RequestContext<Self>,
        path: Path<params::SelectionDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("selection_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::selection::List>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn selection_entry_create(
        _: RequestContext<Self>,
        path: Path<params::SelectionEntryCreatePath>,
        body: TypedBody<models::SelectionEntryCreate>,
    ) -> Result<HttpResponseCreated<models::SelectionEntry>, ApiError> {
        let call = authorised("selection_entry_create")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::below::create::<
            handlers::selection::entry::Entry,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn selection_entry_destroy(
        _: RequestContext<Self>,
        path: Path<params::SelectionEntryDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("selection_entry_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::below::destroy::<
            handlers::selection::entry::Entry,
        >(&call, path.id, path.entrypk)))?;
        Ok(HttpResponseDeleted())
    }

    async fn selection_entry_list(
        _: RequestContext<Self>,
        path: Path<params::SelectionEntryListPath>,
        _: Query<params::SelectionEntryListQuery>,
    ) -> Result<HttpResponseOk<models::SelectionEntryListAnswer>, ApiError> {
        let call = authorised("selection_entry_list")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::below::list::<
            handlers::selection::entry::Entry,
            models::SelectionEntryListAnswer,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn selection_entry_partial_update(
        _: RequestContext<Self>,
        path: Path<params::SelectionEntryPartialUpdatePath>,
        body: TypedBody<models::SelectionEntryPatch>,
    ) -> Result<HttpResponseOk<models::SelectionEntry>, ApiError> {
        let call = authorised("selection_entry_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::below::partial_update::<
            handlers::selection::entry::Entry,
        >(
            &call, path.id, path.entrypk, body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn selection_entry_retrieve(
        _: RequestContext<Self>,
        path: Path<params::SelectionEntryRetrievePath>,
    ) -> Result<HttpResponseOk<models::SelectionEntry>, ApiError> {
        let call = authorised("selection_entry_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::below::retrieve::<
            handlers::selection::entry::Entry,
        >(&call, path.id, path.entrypk)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn selection_entry_update(
        _: RequestContext<Self>,
        path: Path<params::SelectionEntryUpdatePath>,
        body: TypedBody<models::SelectionEntryCreate>,
    ) -> Result<HttpResponseOk<models::SelectionEntry>, ApiError> {
        let call = authorised("selection_entry_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::below::update::<
            handlers::selection::entry::Entry,
        >(
            &call, path.id, path.entrypk, body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn selection_list(
        _: RequestContext<Self>,
        _: Query<params::SelectionListQuery>,
    ) -> Result<HttpResponseOk<models::SelectionListListAnswer>, ApiError> {
        let call = authorised("selection_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::selection::List,
            models::SelectionListListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn selection_partial_update(
        _: RequestContext<Self>,
        path: Path<params::SelectionPartialUpdatePath>,
        body: TypedBody<models::SelectionListPatch>,
    ) -> Result<HttpResponseOk<models::SelectionList>, ApiError> {
        let call = authorised("selection_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::selection::List,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn selection_retrieve(
        _: RequestContext<Self>,
        path: Path<params::SelectionRetrievePath>,
    ) -> Result<HttpResponseOk<models::SelectionList>, ApiError> {
        let call = authorised("selection_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<handlers::selection::List>(
            &call, path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn selection_update(
        _: RequestContext<Self>,
        path: Path<params::SelectionUpdatePath>,
        body: TypedBody<models::SelectionListCreate>,
    ) -> Result<HttpResponseOk<models::SelectionList>, ApiError> {
        let call = authorised("selection_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<handlers::selection::List>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn settings_global_list(
        _: RequestContext<Self>,
        query: Query<params::SettingsGlobalListQuery>,
    ) -> Result<HttpResponseOk<models::GlobalSettingsListAnswer>, ApiError> {
        let call = authorised("settings_global_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::setting::global::list(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn settings_global_partial_update(
        _: RequestContext<Self>,
        path: Path<params::SettingsGlobalPartialUpdatePath>,
        body: TypedBody<models::GlobalSettingsPatch>,
    ) -> Result<HttpResponseOk<models::GlobalSettings>, ApiError> {
        let call = authorised("settings_global_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::setting::global::partial_update(
            &call,
            path.key.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn settings_global_retrieve(
        _: RequestContext<Self>,
        path: Path<params::SettingsGlobalRetrievePath>,
    ) -> Result<HttpResponseOk<models::GlobalSettings>, ApiError> {
        let call = authorised("settings_global_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::setting::global::retrieve(
            &call,
            path.key.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn settings_global_update(
        _: RequestContext<Self>,
        path: Path<params::SettingsGlobalUpdatePath>,
        body: TypedBody<models::GlobalSettingsCreate>,
    ) -> Result<HttpResponseOk<models::GlobalSettings>, ApiError> {
        let call = authorised("settings_global_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::setting::global::update(
            &call,
            path.key.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn settings_user_list(
        _: RequestContext<Self>,
        query: Query<params::SettingsUserListQuery>,
    ) -> Result<HttpResponseOk<models::UserSettingsListAnswer>, ApiError> {
        let call = authorised("settings_user_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::setting::user::list(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn settings_user_partial_update(
        _: RequestContext<Self>,
        path: Path<params::SettingsUserPartialUpdatePath>,
        body: TypedBody<models::UserSettingsPatch>,
    ) -> Result<HttpResponseOk<models::UserSettings>, ApiError> {
        let call = authorised("settings_user_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::setting::user::partial_update(
            &call,
            path.key.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn settings_user_retrieve(
        _: RequestContext<Self>,
        path: Path<params::SettingsUserRetrievePath>,
    ) -> Result<HttpResponseOk<models::UserSettings>, ApiError> {
        let call = authorised("settings_user_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(handlers::setting::user::retrieve(
            &call,
            path.key.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn settings_user_update(
        _: RequestContext<Self>,
        path: Path<params::SettingsUserUpdatePath>,
        body: TypedBody<models::UserSettingsCreate>,
    ) -> Result<HttpResponseOk<models::UserSettings>, ApiError> {
        let call = authorised("settings_user_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::setting::user::update(
            &call,
            path.key.clone(),
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_bulk_destroy(
        _: RequestContext<Self>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError> {
        let call = authorised("stock_bulk_destroy")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::bulk_destroy::<handlers::stock::Item>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_bulk_partial_update(
        _: RequestContext<Self>,
        body: TypedBody<models::StockItemBulkPatch>,
    ) -> Result<HttpResponseOk<models::StockItemBulkAnswer>, ApiError> {
        let call = authorised("stock_bulk_partial_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::stock::bulk_partial_update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_bulk_update(
        _: RequestContext<Self>,
        body: TypedBody<models::StockItemBulkUpdate>,
    ) -> Result<HttpResponseOk<models::StockItemBulkAnswer>, ApiError> {
        let call = authorised("stock_bulk_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::stock::bulk_update(&call, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_create(
        _: RequestContext<Self>,
        body: TypedBody<models::StockItemCreate>,
    ) -> Result<HttpResponseCreated<Vec<models::StockItem>>, ApiError> {
        let call = authorised("stock_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::stock::create(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn stock_destroy(
        _: RequestContext<Self>,
        path: Path<params::StockDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("stock_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::stock::Item>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn stock_list(
        _: RequestContext<Self>,
        _: Query<params::StockListQuery>,
    ) -> Result<HttpResponseOk<models::StockItemListAnswer>, ApiError> {
        let call = authorised("stock_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::stock::Item,
            models::StockItemListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_bulk_partial_update(
        _: RequestContext<Self>,
        body: TypedBody<models::StockLocationBulkPatch>,
    ) -> Result<HttpResponseOk<models::StockLocationBulkAnswer>, ApiError> {
        let call = authorised("stock_location_bulk_partial_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::stock::location::bulk_partial_update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_bulk_update(
        _: RequestContext<Self>,
        body: TypedBody<models::StockLocationBulkUpdate>,
    ) -> Result<HttpResponseOk<models::StockLocationBulkAnswer>, ApiError> {
        let call = authorised("stock_location_bulk_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::stock::location::bulk_update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_create(
        _: RequestContext<Self>,
        body: TypedBody<models::StockLocationCreate>,
    ) -> Result<HttpResponseCreated<models::StockLocation>, ApiError> {
        let call = authorised("stock_location_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::stock::location::Location,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn stock_location_destroy(
        _: RequestContext<Self>,
        path: Path<params::StockLocationDestroyPath>,
        body: TypedBody<models::StockLocationDeletion>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("stock_location_destroy")?;
        let path = path.into_inner();
        let body = body.into_inner();
        kept(retried!(handlers::stock::location::destroy(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn stock_location_list(
        _: RequestContext<Self>,
        _: Query<params::StockLocationListQuery>,
    ) -> Result<HttpResponseOk<models::StockLocationListAnswer>, ApiError> {
        let call = authorised("stock_location_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::stock::location::Location,
            models::StockLocationListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_partial_update(
        _: RequestContext<Self>,
        path: Path<params::StockLocationPartialUpdatePath>,
        body: TypedBody<models::StockLocationPatch>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError> {
        let call = authorised("stock_location_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::stock::location::Location,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_retrieve(
        _: RequestContext<Self>,
        path: Path<params::StockLocationRetrievePath>,
        _: Query<params::StockLocationRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError> {
        let call = authorised("stock_location_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::stock::location::Location,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_tree_list(
        _: RequestContext<Self>,
        query: Query<params::StockLocationTreeListQuery>,
    ) -> Result<HttpResponseOk<models::StockLocationTreeListAnswer>, ApiError> {
        let call = authorised("stock_location_tree_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::stock::location::tree::list(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_type_create(
        _: RequestContext<Self>,
        body: TypedBody<models::StockLocationTypeCreate>,
    ) -> Result<HttpResponseCreated<models::StockLocationType>, ApiError> {
        let call = authorised("stock_location_type_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<
            handlers::stock::location_type::LocationType,
        >(&call, body.clone())))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn stock_location_type_destroy(
        _: RequestContext<Self>,
        path: Path<params::StockLocationTypeDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("stock_location_type_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<
            handlers::stock::location_type::LocationType,
        >(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn stock_location_type_list(
        _: RequestContext<Self>,
        _: Query<params::StockLocationTypeListQuery>,
    ) -> Result<HttpResponseOk<models::StockLocationTypeListAnswer>, ApiError> {
        let call = authorised("stock_location_type_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::stock::location_type::LocationType,
            models::StockLocationTypeListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_type_partial_update(
        _: RequestContext<Self>,
        path: Path<params::StockLocationTypePartialUpdatePath>,
        body: TypedBody<models::StockLocationTypePatch>,
    ) -> Result<HttpResponseOk<models::StockLocationType>, ApiError> {
        let call = authorised("stock_location_type_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::stock::location_type::LocationType,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_type_retrieve(
        _: RequestContext<Self>,
        path: Path<params::StockLocationTypeRetrievePath>,
    ) -> Result<HttpResponseOk<models::StockLocationType>, ApiError> {
        let call = authorised("stock_location_type_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<
            handlers::stock::location_type::LocationType,
        >(&call, path.id)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_type_update(
        _: RequestContext<Self>,
        path: Path<params::StockLocationTypeUpdatePath>,
        body: TypedBody<models::StockLocationTypeCreate>,
    ) -> Result<HttpResponseOk<models::StockLocationType>, ApiError> {
        let call = authorised("stock_location_type_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::stock::location_type::LocationType,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_location_update(
        _: RequestContext<Self>,
        path: Path<params::StockLocationUpdatePath>,
        body: TypedBody<models::StockLocationCreate>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError> {
        let call = authorised("stock_location_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<
            handlers::stock::location::Location,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_partial_update(
        _: RequestContext<Self>,
        path: Path<params::StockPartialUpdatePath>,
        body: TypedBody<models::StockItemPatch>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError> {
        let call = authorised("stock_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<handlers::stock::Item>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_retrieve(
        _: RequestContext<Self>,
        path: Path<params::StockRetrievePath>,
        _: Query<params::StockRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError> {
        let call = authorised("stock_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<handlers::stock::Item>(
            &call, path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn stock_update(
        _: RequestContext<Self>,
        path: Path<params::StockUpdatePath>,
        body: TypedBody<models::StockItemCreate>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError> {
        let call = authorised("stock_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<handlers::stock::Item>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn system_health_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::Health>, ApiError> {
        let call = authorised("system_health_retrieve")?;
        let answer = kept(retried!(handlers::health::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn system_internal_observability_end_create(
        _: RequestContext<Self>,
        body: TypedBody<models::ObservabilityEnd>,
    ) -> Result<HttpResponseOk<models::ObservabilityAnswer>, ApiError> {
        let call = authorised("system_internal_observability_end_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::observability::end(&call, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn tag_create(
        _: RequestContext<Self>,
        body: TypedBody<models::TagCreate>,
    ) -> Result<HttpResponseCreated<models::Tag>, ApiError> {
        let call = authorised("tag_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<handlers::tag::Tag>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn tag_destroy(
        _: RequestContext<Self>,
        path: Path<params::TagDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("tag_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::tag::Tag>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn tag_list(
        _: RequestContext<Self>,
        _: Query<params::TagListQuery>,
    ) -> Result<HttpResponseOk<models::TagListAnswer>, ApiError> {
        let call = authorised("tag_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::tag::Tag,
            models::TagListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn tag_partial_update(
        _: RequestContext<Self>,
        path: Path<params::TagPartialUpdatePath>,
        body: TypedBody<models::TagPatch>,
    ) -> Result<HttpResponseOk<models::Tag>, ApiError> {
        let call = authorised("tag_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<handlers::tag::Tag>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn tag_retrieve(
        _: RequestContext<Self>,
        path: Path<params::TagRetrievePath>,
    ) -> Result<HttpResponseOk<models::Tag>, ApiError> {
        let call = authorised("tag_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<handlers::tag::Tag>(
            &call, path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn tag_update(
        _: RequestContext<Self>,
        path: Path<params::TagUpdatePath>,
        body: TypedBody<models::TagCreate>,
    ) -> Result<HttpResponseOk<models::Tag>, ApiError> {
        let call = authorised("tag_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<handlers::tag::Tag>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn units_all_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::AllUnits>, ApiError> {
        let call = authorised("units_all_retrieve")?;
        let answer = kept(retried!(handlers::unit::all::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn units_create(
        _: RequestContext<Self>,
        body: TypedBody<models::CustomUnitCreate>,
    ) -> Result<HttpResponseCreated<models::CustomUnit>, ApiError> {
        let call = authorised("units_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<handlers::unit::Custom>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn units_destroy(
        _: RequestContext<Self>,
        path: Path<params::UnitsDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("units_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::unit::Custom>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn units_list(
        _: RequestContext<Self>,
        _: Query<params::UnitsListQuery>,
    ) -> Result<HttpResponseOk<models::CustomUnitListAnswer>, ApiError> {
        let call = authorised("units_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::unit::Custom,
            models::CustomUnitListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn units_partial_update(
        _: RequestContext<Self>,
        path: Path<params::UnitsPartialUpdatePath>,
        body: TypedBody<models::CustomUnitPatch>,
    ) -> Result<HttpResponseOk<models::CustomUnit>, ApiError> {
        let call = authorised("units_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(
            resource::partial_update::<handlers::unit::Custom>(&call, path.id, body.clone())
        ))?;
        Ok(HttpResponseOk(answer))
    }

    async fn units_retrieve(
        _: RequestContext<Self>,
        path: Path<params::UnitsRetrievePath>,
    ) -> Result<HttpResponseOk<models::CustomUnit>, ApiError> {
        let call = authorised("units_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<handlers::unit::Custom>(
            &call, path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn units_update(
        _: RequestContext<Self>,
        path: Path<params::UnitsUpdatePath>,
        body: TypedBody<models::CustomUnitCreate>,
    ) -> Result<HttpResponseOk<models::CustomUnit>, ApiError> {
        let call = authorised("units_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<handlers::unit::Custom>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_create(
        _: RequestContext<Self>,
        body: TypedBody<models::UserCreate>,
    ) -> Result<HttpResponseCreated<models::User>, ApiError> {
        let call = authorised("user_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<handlers::user::User>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn user_destroy(
        _: RequestContext<Self>,
        path: Path<params::UserDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("user_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::user::User>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn user_group_create(
        _: RequestContext<Self>,
        body: TypedBody<models::GroupCreate>,
    ) -> Result<HttpResponseCreated<models::Group>, ApiError> {
        let call = authorised("user_group_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(resource::create::<handlers::user::group::Group>(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn user_group_destroy(
        _: RequestContext<Self>,
        path: Path<params::UserGroupDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("user_group_destroy")?;
        let path = path.into_inner();
        kept(retried!(resource::destroy::<handlers::user::group::Group>(
            &call, path.id
        )))?;
        Ok(HttpResponseDeleted())
    }

    async fn user_group_list(
        _: RequestContext<Self>,
        _: Query<params::UserGroupListQuery>,
    ) -> Result<HttpResponseOk<models::GroupListAnswer>, ApiError> {
        let call = authorised("user_group_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::user::group::Group,
            models::GroupListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_group_partial_update(
        _: RequestContext<Self>,
        path: Path<params::UserGroupPartialUpdatePath>,
        body: TypedBody<models::GroupPatch>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError> {
        let call = authorised("user_group_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::user::group::Group,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_group_retrieve(
        _: RequestContext<Self>,
        path: Path<params::UserGroupRetrievePath>,
        _: Query<params::UserGroupRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError> {
        let call = authorised("user_group_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(
            resource::retrieve::<handlers::user::group::Group>(&call, path.id)
        ))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_group_update(
        _: RequestContext<Self>,
        path: Path<params::UserGroupUpdatePath>,
        body: TypedBody<models::GroupCreate>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError> {
        let call = authorised("user_group_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<handlers::user::group::Group>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_list(
        _: RequestContext<Self>,
        _: Query<params::UserListQuery>,
    ) -> Result<HttpResponseOk<models::UserListAnswer>, ApiError> {
        let call = authorised("user_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::user::User,
            models::UserListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_me_destroy(_: RequestContext<Self>) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("user_me_destroy")?;
        kept(retried!(handlers::user::me::destroy(&call)))?;
        Ok(HttpResponseDeleted())
    }

    async fn user_me_partial_update(
        _: RequestContext<Self>,
        body: TypedBody<models::MeUserPatch>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError> {
        let call = authorised("user_me_partial_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::user::me::partial_update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_me_profile_partial_update(
        _: RequestContext<Self>,
        body: TypedBody<models::UserProfilePatch>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError> {
        let call = authorised("user_me_profile_partial_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::user::me::profile::partial_update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_me_profile_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError> {
        let call = authorised("user_me_profile_retrieve")?;
        let answer = kept(retried!(handlers::user::me::profile::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_me_profile_update(
        _: RequestContext<Self>,
        body: TypedBody<models::UserProfileCreate>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError> {
        let call = authorised("user_me_profile_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::user::me::profile::update(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_me_retrieve(
        _: RequestContext<Self>,
        query: Query<params::UserMeRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError> {
        let call = authorised("user_me_retrieve")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::user::me::retrieve(&call, query.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_me_roles_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::UserRoles>, ApiError> {
        let call = authorised("user_me_roles_retrieve")?;
        let answer = kept(retried!(handlers::user::me::roles::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_me_token_retrieve(
        _: RequestContext<Self>,
        query: Query<params::UserMeTokenRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::AuthToken>, ApiError> {
        let call = authorised("user_me_token_retrieve")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::user::me::token::retrieve(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_me_update(
        _: RequestContext<Self>,
        body: TypedBody<models::MeUserCreate>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError> {
        let call = authorised("user_me_update")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::user::me::update(&call, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_owner_list(
        _: RequestContext<Self>,
        _: Query<params::UserOwnerListQuery>,
    ) -> Result<HttpResponseOk<models::OwnerListAnswer>, ApiError> {
        let call = authorised("user_owner_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::user::owner::Owner,
            models::OwnerListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_owner_retrieve(
        _: RequestContext<Self>,
        path: Path<params::UserOwnerRetrievePath>,
    ) -> Result<HttpResponseOk<models::Owner>, ApiError> {
        let call = authorised("user_owner_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(
            resource::retrieve::<handlers::user::owner::Owner>(&call, path.id)
        ))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_partial_update(
        _: RequestContext<Self>,
        path: Path<params::UserPartialUpdatePath>,
        body: TypedBody<models::UserPatch>,
    ) -> Result<HttpResponseOk<models::User>, ApiError> {
        let call = authorised("user_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<handlers::user::User>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_retrieve(
        _: RequestContext<Self>,
        path: Path<params::UserRetrievePath>,
    ) -> Result<HttpResponseOk<models::User>, ApiError> {
        let call = authorised("user_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(resource::retrieve::<handlers::user::User>(
            &call, path.id
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_roles_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::UserRoles>, ApiError> {
        let call = authorised("user_roles_retrieve")?;
        let answer = kept(retried!(handlers::user::roles::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_ruleset_destroy(
        _: RequestContext<Self>,
        path: Path<params::UserRulesetDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("user_ruleset_destroy")?;
        let path = path.into_inner();
        kept(retried!(
            resource::destroy::<handlers::user::ruleset::Rule>(&call, path.id)
        ))?;
        Ok(HttpResponseDeleted())
    }

    async fn user_ruleset_list(
        _: RequestContext<Self>,
        _: Query<params::UserRulesetListQuery>,
    ) -> Result<HttpResponseOk<models::RuleSetListAnswer>, ApiError> {
        let call = authorised("user_ruleset_list")?;
        let answer = kept(retried!(resource::list::<
            handlers::user::ruleset::Rule,
            models::RuleSetListAnswer,
        >(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_ruleset_partial_update(
        _: RequestContext<Self>,
        path: Path<params::UserRulesetPartialUpdatePath>,
        body: TypedBody<models::RuleSetPatch>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError> {
        let call = authorised("user_ruleset_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::partial_update::<
            handlers::user::ruleset::Rule,
        >(&call, path.id, body.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_ruleset_retrieve(
        _: RequestContext<Self>,
        path: Path<params::UserRulesetRetrievePath>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError> {
        let call = authorised("user_ruleset_retrieve")?;
        let path = path.into_inner();
        let answer = kept(retried!(
            resource::retrieve::<handlers::user::ruleset::Rule>(&call, path.id)
        ))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_ruleset_update(
        _: RequestContext<Self>,
        path: Path<params::UserRulesetUpdatePath>,
        body: TypedBody<models::RuleSetUpdate>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError> {
        let call = authorised("user_ruleset_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(resource::update::<handlers::user::ruleset::Rule>(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_set_password_partial_update(
        _: RequestContext<Self>,
        path: Path<params::UserSetPasswordPartialUpdatePath>,
        body: TypedBody<models::UserSetPasswordPatch>,
    ) -> Result<HttpResponseOk<std::collections::HashMap<String, serde_json::Value>>, ApiError>
    {
        let call = authorised("user_set_password_partial_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::user::set_password::partial_update(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_set_password_update(
        _: RequestContext<Self>,
        path: Path<params::UserSetPasswordUpdatePath>,
        body: TypedBody<models::UserSetPassword>,
    ) -> Result<HttpResponseOk<std::collections::HashMap<String, serde_json::Value>>, ApiError>
    {
        let call = authorised("user_set_password_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::user::set_password::update(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_token_retrieve(
        _: RequestContext<Self>,
        query: Query<params::UserTokenRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::AuthToken>, ApiError> {
        let call = authorised("user_token_retrieve")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::user::token::retrieve(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_tokens_create(
        _: RequestContext<Self>,
        body: TypedBody<models::ApiTokenCreate>,
    ) -> Result<HttpResponseCreated<models::ApiToken>, ApiError> {
        let call = authorised("user_tokens_create")?;
        let body = body.into_inner();
        let answer = kept(retried!(handlers::user::tokens::create(
            &call,
            body.clone()
        )))?;
        Ok(HttpResponseCreated(answer))
    }

    async fn user_tokens_destroy(
        _: RequestContext<Self>,
        path: Path<params::UserTokensDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError> {
        let call = authorised("user_tokens_destroy")?;
        let path = path.into_inner();
        kept(retried!(handlers::user::tokens::destroy(&call, path.id)))?;
        Ok(HttpResponseDeleted())
    }

    async fn user_tokens_list(
        _: RequestContext<Self>,
        query: Query<params::UserTokensListQuery>,
    ) -> Result<HttpResponseOk<models::ApiTokenListAnswer>, ApiError> {
        let call = authorised("user_tokens_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::user::tokens::list(&call, query.clone())))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_tokens_retrieve(
        _: RequestContext<Self>,
        path: Path<params::UserTokensRetrievePath>,
        query: Query<params::UserTokensRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::ApiToken>, ApiError> {
        let call = authorised("user_tokens_retrieve")?;
        let path = path.into_inner();
        let query = query.into_inner();
        let answer = kept(retried!(handlers::user::tokens::retrieve(
            &call,
            path.id,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn user_update(
        _: RequestContext<Self>,
        path: Path<params::UserUpdatePath>,
        body: TypedBody<models::UserUpdate>,
    ) -> Result<HttpResponseOk<models::User>, ApiError> {
        let call = authorised("user_update")?;
        let path = path.into_inner();
        let body = body.into_inner();
        let answer = kept(retried!(handlers::user::update(
            &call,
            path.id,
            body.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }

    async fn version_retrieve(
        _: RequestContext<Self>,
    ) -> Result<HttpResponseOk<models::VersionInfo>, ApiError> {
        let call = authorised("version_retrieve")?;
        let answer = kept(retried!(handlers::version::retrieve(&call)))?;
        Ok(HttpResponseOk(answer))
    }

    async fn version_text_list(
        _: RequestContext<Self>,
        query: Query<params::VersionTextListQuery>,
    ) -> Result<HttpResponseOk<Vec<models::VersionText>>, ApiError> {
        let call = authorised("version_text_list")?;
        let query = query.into_inner();
        let answer = kept(retried!(handlers::version::text::list(
            &call,
            query.clone()
        )))?;
        Ok(HttpResponseOk(answer))
    }
}
