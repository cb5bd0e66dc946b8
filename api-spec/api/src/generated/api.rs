// Generated from api-spec by `cargo xtask generate`. Do not edit.

//! The API as a dropshot trait.

use dropshot::{
    HttpResponseAccepted, HttpResponseCreated, HttpResponseDeleted, HttpResponseOk, Path, Query,
    RequestContext, TypedBody,
};
use ferrostock_models as models;

use super::params;
use crate::ApiError;

/// The operations of the document, one method each.
#[dropshot::api_description]
pub trait Api {
    /// What the implementation keeps between requests.
    type Context;

    /// List one's second factors
    ///
    /// The second factors of the user who asks.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/account/authenticators/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_get",
    }]
    async fn allauth_account_authenticators_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthAuthenticatorsAnswer>, ApiError>;

    /// Show one's recovery codes
    ///
    /// The recovery codes that are left. Asks for a recent proof.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/account/authenticators/recovery-codes/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_recovery_codes_get",
    }]
    async fn allauth_account_authenticators_recovery_codes_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthRecoveryCodesAnswer>, ApiError>;

    /// Make new recovery codes
    ///
    /// Makes new recovery codes; the old ones stop working. Asks for a recent proof.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/account/authenticators/recovery-codes/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_recovery_codes_post",
    }]
    async fn allauth_account_authenticators_recovery_codes_post(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthRecoveryCodesAnswer>, ApiError>;

    /// Remove one's authenticator app
    ///
    /// Removes the authenticator app, if there is one; with the last second factor the recovery codes go, too.
    #[endpoint {
        method = DELETE,
        path = "/api/auth/v1/account/authenticators/totp/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_totp_delete",
    }]
    async fn allauth_account_authenticators_totp_delete(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError>;

    /// Show one's authenticator app
    ///
    /// The authenticator app of the user who asks. Without one, the answer has the status 404 and a fresh secret to set one up with.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/account/authenticators/totp/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_totp_get",
    }]
    async fn allauth_account_authenticators_totp_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthTotpAnswer>, ApiError>;

    /// Set up an authenticator app
    ///
    /// Sets up the authenticator app that knows the secret which was shown, as its code proves.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/account/authenticators/totp/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_totp_post",
    }]
    async fn allauth_account_authenticators_totp_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthTotpAnswer>, ApiError>;

    /// Remove security keys
    ///
    /// Removes security keys of the user's; with the last second factor the recovery codes go, too. Asks for a recent proof.
    #[endpoint {
        method = DELETE,
        path = "/api/auth/v1/account/authenticators/webauthn/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_webauthn_delete",
    }]
    async fn allauth_account_authenticators_webauthn_delete(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthWebAuthnRemove>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError>;

    /// Begin to add a security key
    ///
    /// Gives what a browser makes a new security key of the user's with. The challenge works once, within ten minutes, in this session. Asks for a recent proof.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/account/authenticators/webauthn/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_webauthn_get",
    }]
    async fn allauth_account_authenticators_webauthn_get(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::AllauthAccountAuthenticatorsWebauthnGetQuery>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnCreationAnswer>, ApiError>;

    /// Add a security key
    ///
    /// Keeps the security key that was made with what `GET` gave. Asks for a recent proof.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/account/authenticators/webauthn/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_webauthn_post",
    }]
    async fn allauth_account_authenticators_webauthn_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthWebAuthnAdd>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnAddAnswer>, ApiError>;

    /// Rename a security key
    ///
    /// Gives one of the user's security keys another name. Asks for a recent proof.
    #[endpoint {
        method = PUT,
        path = "/api/auth/v1/account/authenticators/webauthn/",
        tags = ["auth"],
        operation_id = "allauth_account_authenticators_webauthn_put",
    }]
    async fn allauth_account_authenticators_webauthn_put(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthWebAuthnRename>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnAnswer>, ApiError>;

    /// Remove an address
    ///
    /// Removes an e-mail address.
    #[endpoint {
        method = DELETE,
        path = "/api/auth/v1/account/email/",
        tags = ["auth"],
        operation_id = "allauth_account_email_delete",
    }]
    async fn allauth_account_email_delete(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthEmail>,
    ) -> Result<HttpResponseOk<models::AuthEmailAddressesAnswer>, ApiError>;

    /// List one's addresses
    ///
    /// The e-mail addresses of the user who asks.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/account/email/",
        tags = ["auth"],
        operation_id = "allauth_account_email_get",
    }]
    async fn allauth_account_email_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthEmailAddressesAnswer>, ApiError>;

    /// Choose the primary address
    ///
    /// Makes an address the one that mail goes to.
    #[endpoint {
        method = PATCH,
        path = "/api/auth/v1/account/email/",
        tags = ["auth"],
        operation_id = "allauth_account_email_patch",
    }]
    async fn allauth_account_email_patch(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthEmailPrimary>,
    ) -> Result<HttpResponseOk<models::AuthEmailAddressesAnswer>, ApiError>;

    /// Add an address
    ///
    /// Adds an e-mail address and mails a link to verify it, where mail can be sent. An address that somebody else has verified is answered like any other, and its owner is told; where a second factor is set up, none can be added.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/account/email/",
        tags = ["auth"],
        operation_id = "allauth_account_email_post",
    }]
    async fn allauth_account_email_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthEmail>,
    ) -> Result<HttpResponseOk<models::AuthEmailAddressesAnswer>, ApiError>;

    /// Mail a verification again
    ///
    /// Mails the link to verify an address again; 403 when it is verified already, or was asked for just now.
    #[endpoint {
        method = PUT,
        path = "/api/auth/v1/account/email/",
        tags = ["auth"],
        operation_id = "allauth_account_email_put",
    }]
    async fn allauth_account_email_put(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthEmail>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError>;

    /// Change one's password
    ///
    /// Sets a new password and ends all sessions of the user. The answer has the status 401, as nobody is signed in any more.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/account/password/change/",
        tags = ["auth"],
        operation_id = "allauth_account_password_change_post",
    }]
    async fn allauth_account_password_change_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthPasswordChange>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List one's phone numbers
    ///
    /// The phone numbers of the user who asks. None are kept here.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/account/phone/",
        tags = ["auth"],
        operation_id = "allauth_account_phone_get",
    }]
    async fn allauth_account_phone_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthPhoneNumbersAnswer>, ApiError>;

    /// Change one's phone number
    ///
    /// Would change the phone number. None are kept here, so it is refused.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/account/phone/",
        tags = ["auth"],
        operation_id = "allauth_account_phone_post",
    }]
    async fn allauth_account_phone_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthPhone>,
    ) -> Result<HttpResponseAccepted<models::AuthPhoneNumbersAnswer>, ApiError>;

    /// Disconnect an account elsewhere
    ///
    /// Disconnects an account elsewhere, unless it is the user's only way to sign in, and lists the others.
    #[endpoint {
        method = DELETE,
        path = "/api/auth/v1/account/providers/",
        tags = ["auth"],
        operation_id = "allauth_account_providers_delete",
    }]
    async fn allauth_account_providers_delete(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthProviderAccountEnd>,
    ) -> Result<HttpResponseOk<models::AuthProviderAccountsAnswer>, ApiError>;

    /// List one's accounts elsewhere
    ///
    /// The accounts elsewhere with which the user who asks signs in.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/account/providers/",
        tags = ["auth"],
        operation_id = "allauth_account_providers_get",
    }]
    async fn allauth_account_providers_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthProviderAccountsAnswer>, ApiError>;

    /// Sign in with a second factor
    ///
    /// Goes on with a sign-in that waits for a second factor: a code of the authenticator app, or a recovery code.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/2fa/authenticate/",
        tags = ["auth"],
        operation_id = "allauth_auth_2fa_authenticate_post",
    }]
    async fn allauth_auth2fa_authenticate_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Prove again with a second factor
    ///
    /// Proves once more, with a second factor, who is signed in.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/2fa/reauthenticate/",
        tags = ["auth"],
        operation_id = "allauth_auth_2fa_reauthenticate_post",
    }]
    async fn allauth_auth2fa_reauthenticate_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Trust this browser
    ///
    /// Completes a sign-in that asks whether this browser is to be trusted: from then on it signs in without the second factor, for as long as the settings say.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/2fa/trust/",
        tags = ["auth"],
        operation_id = "allauth_auth_2fa_trust_post",
    }]
    async fn allauth_auth2fa_trust_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthMfaTrust>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Sign in with a code
    ///
    /// Signs in with the code that was mailed.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/code/confirm/",
        tags = ["auth"],
        operation_id = "allauth_auth_code_confirm_post",
    }]
    async fn allauth_auth_code_confirm_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Ask for a code to sign in with
    ///
    /// Mails a code to sign in with, if the address is a user's. The answer has the status 401 and waits for the code, whether it is or not.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/code/request/",
        tags = ["auth"],
        operation_id = "allauth_auth_code_request_post",
    }]
    async fn allauth_auth_code_request_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthCodeRequest>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Mail the code again
    ///
    /// Mails another code for the sign-in that waits for one.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/code/resend/",
        tags = ["auth"],
        operation_id = "allauth_auth_code_resend_post",
    }]
    async fn allauth_auth_code_resend_post(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError>;

    /// Show what a key verifies
    ///
    /// The address, and whose it is, that the key in the header `X-Email-Verification-Key` verifies.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/email/verify/",
        tags = ["auth"],
        operation_id = "allauth_auth_email_verify_get",
    }]
    async fn allauth_auth_email_verify_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthEmailVerificationAnswer>, ApiError>;

    /// Verify an address
    ///
    /// Verifies an e-mail address with the key that was mailed to it. Who is not signed in is answered 401; the address is verified all the same.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/email/verify/",
        tags = ["auth"],
        operation_id = "allauth_auth_email_verify_post",
    }]
    async fn allauth_auth_email_verify_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthEmailKey>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Mail the code again
    ///
    /// Mails the code again that a sign-in waits for. Addresses are verified by links here, so none ever waits, and the answer is 409.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/email/verify/resend/",
        tags = ["auth"],
        operation_id = "allauth_auth_email_verify_resend_post",
    }]
    async fn allauth_auth_email_verify_resend_post(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError>;

    /// Sign in
    ///
    /// Signs in with name and password. Where more is needed, such as a second factor, the answer has the status 401 and names it as the pending one of its `flows`.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/login/",
        tags = ["auth"],
        operation_id = "allauth_auth_login_post",
    }]
    async fn allauth_auth_login_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthLogin>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Ask for a new password
    ///
    /// Mails a key to reset the password with, if the address is a user's. The answer does not tell whether it is.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/password/request/",
        tags = ["auth"],
        operation_id = "allauth_auth_password_request_post",
    }]
    async fn allauth_auth_password_request_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthEmail>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError>;

    /// Show whose password a key resets
    ///
    /// The user whose password the key in the header `X-Password-Reset-Key` resets.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/password/reset/",
        tags = ["auth"],
        operation_id = "allauth_auth_password_reset_get",
    }]
    async fn allauth_auth_password_reset_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthPasswordResetAnswer>, ApiError>;

    /// Set a new password with a key
    ///
    /// Sets a new password with the key that was mailed, and ends the user's sessions. It signs nobody in: the answer has the status 401 and the ways to sign in.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/password/reset/",
        tags = ["auth"],
        operation_id = "allauth_auth_password_reset_post",
    }]
    async fn allauth_auth_password_reset_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthPasswordReset>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Verify a phone number
    ///
    /// Verifies a phone number that a sign-in waits for. Phone numbers are not kept here, so none ever waits, and the answer is 409.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/phone/verify/",
        tags = ["auth"],
        operation_id = "allauth_auth_phone_verify_post",
    }]
    async fn allauth_auth_phone_verify_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthCode>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Send the phone's code again
    ///
    /// Sends the code again that a sign-in waits for. Phone numbers are not kept here, so none ever waits, and the answer is 409.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/phone/verify/resend/",
        tags = ["auth"],
        operation_id = "allauth_auth_phone_verify_resend_post",
    }]
    async fn allauth_auth_phone_verify_resend_post(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthStatus>, ApiError>;

    /// Sign in with an account elsewhere
    ///
    /// Sends the browser to a provider (302); it comes back to `callback_url`. A page sends it as a form, with the proof in `csrfmiddlewaretoken`.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/provider/redirect/",
        tags = ["auth"],
        operation_id = "allauth_auth_provider_redirect_post",
    }]
    async fn allauth_auth_provider_redirect_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthProviderRedirect>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Show who is about to make an account
    ///
    /// What the provider tells of whoever signed in there and has no account here yet. 409 where no sign-in waits for that.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/provider/signup/",
        tags = ["auth"],
        operation_id = "allauth_auth_provider_signup_get",
    }]
    async fn allauth_auth_provider_signup_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthProviderSignupAnswer>, ApiError>;

    /// Make an account for an account elsewhere
    ///
    /// Makes an account for whoever signed in with a provider, with a name and an address of their own choice, and signs in.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/provider/signup/",
        tags = ["auth"],
        operation_id = "allauth_auth_provider_signup_post",
    }]
    async fn allauth_auth_provider_signup_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthProviderSignup>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Sign in with an ID token
    ///
    /// Signs in, or connects an account elsewhere, with the ID token that a provider gave. Where more is needed the answer has the status 401 and names it as the pending one of its `flows`.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/provider/token/",
        tags = ["auth"],
        operation_id = "allauth_auth_provider_token_post",
    }]
    async fn allauth_auth_provider_token_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthProviderToken>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Prove again who one is
    ///
    /// Proves once more, with the password, who is signed in; some changes ask for a recent proof.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/reauthenticate/",
        tags = ["auth"],
        operation_id = "allauth_auth_reauthenticate_post",
    }]
    async fn allauth_auth_reauthenticate_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthReauthenticate>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Sign out
    ///
    /// Ends the session. The answer has the status 401, as nobody is signed in any more.
    #[endpoint {
        method = DELETE,
        path = "/api/auth/v1/auth/session/",
        tags = ["auth"],
        operation_id = "allauth_auth_session_delete",
    }]
    async fn allauth_auth_session_delete(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Show who is signed in
    ///
    /// Who is signed in. Nobody is a regular answer, with status 401 and the ways to sign in (`flows`).
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/session/",
        tags = ["auth"],
        operation_id = "allauth_auth_session_get",
    }]
    async fn allauth_auth_session_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// End sessions
    ///
    /// Ends some of the user's sessions and lists the others; none if one of them is not the user's. Who ends the present one is answered 401.
    #[endpoint {
        method = DELETE,
        path = "/api/auth/v1/auth/sessions/",
        tags = ["auth"],
        operation_id = "allauth_auth_sessions_delete",
    }]
    async fn allauth_auth_sessions_delete(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthSessionsEnd>,
    ) -> Result<HttpResponseOk<models::AuthSessionsAnswer>, ApiError>;

    /// List one's sessions
    ///
    /// The sessions of the user who asks.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/sessions/",
        tags = ["auth"],
        operation_id = "allauth_auth_sessions_get",
    }]
    async fn allauth_auth_sessions_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthSessionsAnswer>, ApiError>;

    /// Make an account
    ///
    /// Makes an account and signs in, where the administrators allow it and mail can be sent. Elsewhere 403.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/signup/",
        tags = ["auth"],
        operation_id = "allauth_auth_signup_post",
    }]
    async fn allauth_auth_signup_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthSignup>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Begin to show a security key
    ///
    /// Gives what a browser asks for one of the user's security keys with, for a sign-in that waits for a second factor. The challenge works once, within ten minutes, in this session.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/webauthn/authenticate/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_authenticate_get",
    }]
    async fn allauth_auth_webauthn_authenticate_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnRequestAnswer>, ApiError>;

    /// Sign in with a security key as second factor
    ///
    /// Goes on with a sign-in that waits for a second factor.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/webauthn/authenticate/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_authenticate_post",
    }]
    async fn allauth_auth_webauthn_authenticate_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthWebAuthnProof>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Begin to sign in with a passkey
    ///
    /// Gives what a browser asks for any passkey of this site with. The challenge works once, within ten minutes, in this session.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/webauthn/login/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_login_get",
    }]
    async fn allauth_auth_webauthn_login_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnRequestAnswer>, ApiError>;

    /// Sign in with a passkey
    ///
    /// Signs in whoever the passkey belongs to; no password and no further factor is asked for. The authenticator must have verified its user, by a PIN or otherwise.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/webauthn/login/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_login_post",
    }]
    async fn allauth_auth_webauthn_login_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthWebAuthnProof>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Begin to show a security key again
    ///
    /// Gives what a browser asks for one of the user's security keys with. The challenge works once, within ten minutes, in this session.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/webauthn/reauthenticate/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_reauthenticate_get",
    }]
    async fn allauth_auth_webauthn_reauthenticate_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnRequestAnswer>, ApiError>;

    /// Prove again with a security key
    ///
    /// Proves once more, with a security key, who is signed in.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/webauthn/reauthenticate/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_reauthenticate_post",
    }]
    async fn allauth_auth_webauthn_reauthenticate_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthWebAuthnProof>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Begin to make the passkey of a new account
    ///
    /// Gives what a browser makes the passkey of the new account with. The challenge works once, within ten minutes, in this session.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/auth/webauthn/signup/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_signup_get",
    }]
    async fn allauth_auth_webauthn_signup_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthWebAuthnCreationAnswer>, ApiError>;

    /// Begin to make an account with a passkey
    ///
    /// Begins to make an account that signs in with a passkey, where the administrators allow it and mail can be sent; elsewhere 403. The sign-in then waits for the passkey.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/auth/webauthn/signup/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_signup_post",
    }]
    async fn allauth_auth_webauthn_signup_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthPasskeySignup>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Make an account with a passkey
    ///
    /// Makes the account together with its passkey, and signs in.
    #[endpoint {
        method = PUT,
        path = "/api/auth/v1/auth/webauthn/signup/",
        tags = ["auth"],
        operation_id = "allauth_auth_webauthn_signup_put",
    }]
    async fn allauth_auth_webauthn_signup_put(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthWebAuthnAdd>,
    ) -> Result<HttpResponseOk<models::AuthenticatedAnswer>, ApiError>;

    /// Show what sign-in offers
    ///
    /// How users sign in here, and what they may do with their accounts.
    #[endpoint {
        method = GET,
        path = "/api/auth/v1/config/",
        tags = ["auth"],
        operation_id = "allauth_config_get",
    }]
    async fn allauth_config_get(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AuthConfigurationAnswer>, ApiError>;

    /// Get new tokens of an app
    ///
    /// Would give an app new tokens. Browsers are given none and apps use the tokens of the API, so every refresh token is refused.
    #[endpoint {
        method = POST,
        path = "/api/auth/v1/tokens/refresh/",
        tags = ["auth"],
        operation_id = "allauth_tokens_refresh_post",
    }]
    async fn allauth_tokens_refresh_post(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AuthRefresh>,
    ) -> Result<HttpResponseOk<models::AuthRefreshAnswer>, ApiError>;

    /// Delete several addresses
    ///
    /// Deletes all the given addresses, or none if one of them refuses.
    #[endpoint {
        method = DELETE,
        path = "/api/company/address/",
        tags = ["company"],
        operation_id = "company_address_bulk_destroy",
    }]
    async fn company_address_bulk_destroy(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError>;

    /// Create an address
    ///
    /// Creates an address; the first one of a company is its primary address.
    #[endpoint {
        method = POST,
        path = "/api/company/address/",
        tags = ["company"],
        operation_id = "company_address_create",
    }]
    async fn company_address_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::AddressCreate>,
    ) -> Result<HttpResponseCreated<models::Address>, ApiError>;

    /// Delete an address
    ///
    /// Deletes an address.
    #[endpoint {
        method = DELETE,
        path = "/api/company/address/{id}/",
        tags = ["company"],
        operation_id = "company_address_destroy",
    }]
    async fn company_address_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyAddressDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List addresses
    ///
    /// All addresses that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/company/address/",
        tags = ["company"],
        operation_id = "company_address_list",
    }]
    async fn company_address_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::CompanyAddressListQuery>,
    ) -> Result<HttpResponseOk<models::AddressListAnswer>, ApiError>;

    /// Change an address
    ///
    /// Sets the given fields of an address.
    #[endpoint {
        method = PATCH,
        path = "/api/company/address/{id}/",
        tags = ["company"],
        operation_id = "company_address_partial_update",
    }]
    async fn company_address_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyAddressPartialUpdatePath>,
        body: TypedBody<models::AddressPatch>,
    ) -> Result<HttpResponseOk<models::Address>, ApiError>;

    /// Show an address
    ///
    /// One address.
    #[endpoint {
        method = GET,
        path = "/api/company/address/{id}/",
        tags = ["company"],
        operation_id = "company_address_retrieve",
    }]
    async fn company_address_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyAddressRetrievePath>,
    ) -> Result<HttpResponseOk<models::Address>, ApiError>;

    /// Replace an address
    ///
    /// Sets the fields of an address.
    #[endpoint {
        method = PUT,
        path = "/api/company/address/{id}/",
        tags = ["company"],
        operation_id = "company_address_update",
    }]
    async fn company_address_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyAddressUpdatePath>,
        body: TypedBody<models::AddressCreate>,
    ) -> Result<HttpResponseOk<models::Address>, ApiError>;

    /// Delete several contacts
    ///
    /// Deletes all the given contacts, or none if one of them refuses.
    #[endpoint {
        method = DELETE,
        path = "/api/company/contact/",
        tags = ["company"],
        operation_id = "company_contact_bulk_destroy",
    }]
    async fn company_contact_bulk_destroy(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError>;

    /// Create a contact
    ///
    /// Creates a contact.
    #[endpoint {
        method = POST,
        path = "/api/company/contact/",
        tags = ["company"],
        operation_id = "company_contact_create",
    }]
    async fn company_contact_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::ContactCreate>,
    ) -> Result<HttpResponseCreated<models::Contact>, ApiError>;

    /// Delete a contact
    ///
    /// Deletes a contact.
    #[endpoint {
        method = DELETE,
        path = "/api/company/contact/{id}/",
        tags = ["company"],
        operation_id = "company_contact_destroy",
    }]
    async fn company_contact_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyContactDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List contacts
    ///
    /// All contacts that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/company/contact/",
        tags = ["company"],
        operation_id = "company_contact_list",
    }]
    async fn company_contact_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::CompanyContactListQuery>,
    ) -> Result<HttpResponseOk<models::ContactListAnswer>, ApiError>;

    /// Change a contact
    ///
    /// Sets the given fields of a contact.
    #[endpoint {
        method = PATCH,
        path = "/api/company/contact/{id}/",
        tags = ["company"],
        operation_id = "company_contact_partial_update",
    }]
    async fn company_contact_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyContactPartialUpdatePath>,
        body: TypedBody<models::ContactPatch>,
    ) -> Result<HttpResponseOk<models::Contact>, ApiError>;

    /// Show a contact
    ///
    /// One contact.
    #[endpoint {
        method = GET,
        path = "/api/company/contact/{id}/",
        tags = ["company"],
        operation_id = "company_contact_retrieve",
    }]
    async fn company_contact_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyContactRetrievePath>,
    ) -> Result<HttpResponseOk<models::Contact>, ApiError>;

    /// Replace a contact
    ///
    /// Sets the fields of a contact.
    #[endpoint {
        method = PUT,
        path = "/api/company/contact/{id}/",
        tags = ["company"],
        operation_id = "company_contact_update",
    }]
    async fn company_contact_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyContactUpdatePath>,
        body: TypedBody<models::ContactCreate>,
    ) -> Result<HttpResponseOk<models::Contact>, ApiError>;

    /// Create a company
    ///
    /// Creates a company, a supplier unless said otherwise.
    #[endpoint {
        method = POST,
        path = "/api/company/",
        tags = ["company"],
        operation_id = "company_create",
    }]
    async fn company_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::CompanyCreate>,
    ) -> Result<HttpResponseCreated<models::Company>, ApiError>;

    /// Delete a company
    ///
    /// Deletes a company with its contacts, addresses and the parts that it supplies or makes.
    #[endpoint {
        method = DELETE,
        path = "/api/company/~/{id}/",
        tags = ["company"],
        operation_id = "company_destroy",
    }]
    async fn company_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List companies
    ///
    /// All companies that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/company/",
        tags = ["company"],
        operation_id = "company_list",
    }]
    async fn company_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::CompanyListQuery>,
    ) -> Result<HttpResponseOk<models::CompanyListAnswer>, ApiError>;

    /// Change a company
    ///
    /// Sets the given fields of a company.
    #[endpoint {
        method = PATCH,
        path = "/api/company/~/{id}/",
        tags = ["company"],
        operation_id = "company_partial_update",
    }]
    async fn company_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyPartialUpdatePath>,
        body: TypedBody<models::CompanyPatch>,
    ) -> Result<HttpResponseOk<models::Company>, ApiError>;

    /// Create a price break
    ///
    /// Creates a price break.
    #[endpoint {
        method = POST,
        path = "/api/company/price-break/",
        tags = ["company"],
        operation_id = "company_price_break_create",
    }]
    async fn company_price_break_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::SupplierPriceBreakCreate>,
    ) -> Result<HttpResponseCreated<models::SupplierPriceBreak>, ApiError>;

    /// Delete a price break
    ///
    /// Deletes a price break.
    #[endpoint {
        method = DELETE,
        path = "/api/company/price-break/{id}/",
        tags = ["company"],
        operation_id = "company_price_break_destroy",
    }]
    async fn company_price_break_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyPriceBreakDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List price breaks
    ///
    /// All price breaks that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/company/price-break/",
        tags = ["company"],
        operation_id = "company_price_break_list",
    }]
    async fn company_price_break_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::CompanyPriceBreakListQuery>,
    ) -> Result<HttpResponseOk<models::SupplierPriceBreakListAnswer>, ApiError>;

    /// Change a price break
    ///
    /// Sets the given fields of a price break.
    #[endpoint {
        method = PATCH,
        path = "/api/company/price-break/{id}/",
        tags = ["company"],
        operation_id = "company_price_break_partial_update",
    }]
    async fn company_price_break_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyPriceBreakPartialUpdatePath>,
        body: TypedBody<models::SupplierPriceBreakPatch>,
    ) -> Result<HttpResponseOk<models::SupplierPriceBreak>, ApiError>;

    /// Show a price break
    ///
    /// One price break.
    #[endpoint {
        method = GET,
        path = "/api/company/price-break/{id}/",
        tags = ["company"],
        operation_id = "company_price_break_retrieve",
    }]
    async fn company_price_break_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyPriceBreakRetrievePath>,
    ) -> Result<HttpResponseOk<models::SupplierPriceBreak>, ApiError>;

    /// Replace a price break
    ///
    /// Sets the fields of a price break.
    #[endpoint {
        method = PUT,
        path = "/api/company/price-break/{id}/",
        tags = ["company"],
        operation_id = "company_price_break_update",
    }]
    async fn company_price_break_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyPriceBreakUpdatePath>,
        body: TypedBody<models::SupplierPriceBreakCreate>,
    ) -> Result<HttpResponseOk<models::SupplierPriceBreak>, ApiError>;

    /// Show a company
    ///
    /// One company.
    #[endpoint {
        method = GET,
        path = "/api/company/~/{id}/",
        tags = ["company"],
        operation_id = "company_retrieve",
    }]
    async fn company_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyRetrievePath>,
        query: Query<params::CompanyRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::Company>, ApiError>;

    /// Replace a company
    ///
    /// Sets the fields of a company.
    #[endpoint {
        method = PUT,
        path = "/api/company/~/{id}/",
        tags = ["company"],
        operation_id = "company_update",
    }]
    async fn company_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::CompanyUpdatePath>,
        body: TypedBody<models::CompanyCreate>,
    ) -> Result<HttpResponseOk<models::Company>, ApiError>;

    /// List kinds of objects
    ///
    /// All kinds of objects that match the search.
    #[endpoint {
        method = GET,
        path = "/api/contenttype/",
        tags = ["contenttype"],
        operation_id = "contenttype_list",
    }]
    async fn contenttype_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::ContenttypeListQuery>,
    ) -> Result<HttpResponseOk<models::ContentTypeListAnswer>, ApiError>;

    /// Show a kind of objects
    ///
    /// One kind of objects.
    #[endpoint {
        method = GET,
        path = "/api/contenttype/~/{id}/",
        tags = ["contenttype"],
        operation_id = "contenttype_retrieve",
    }]
    async fn contenttype_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ContenttypeRetrievePath>,
    ) -> Result<HttpResponseOk<models::ContentType>, ApiError>;

    /// Show a kind of objects by its name
    ///
    /// The kind of objects that has a name.
    #[endpoint {
        method = GET,
        path = "/api/contenttype/model/{model}/",
        tags = ["contenttype"],
        operation_id = "contenttype_retrieve_model",
    }]
    async fn contenttype_retrieve_model(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ContenttypeRetrieveModelPath>,
    ) -> Result<HttpResponseOk<models::ContentType>, ApiError>;

    /// Show exchange rates
    ///
    /// What currencies are worth in terms of the base currency.
    #[endpoint {
        method = GET,
        path = "/api/currency/exchange/",
        tags = ["currency"],
        operation_id = "currency_exchange_retrieve",
    }]
    async fn currency_exchange_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::CurrencyExchange>, ApiError>;

    /// Refresh exchange rates
    ///
    /// Asks the configured source for exchange rates. There is none unless one is configured; the answer says so.
    #[endpoint {
        method = POST,
        path = "/api/currency/refresh/",
        tags = ["currency"],
        operation_id = "currency_refresh_create",
    }]
    async fn currency_refresh_create(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::CurrencyRefresh>, ApiError>;

    /// List flags
    ///
    /// All abilities of the server that can be switched.
    #[endpoint {
        method = GET,
        path = "/api/flags/",
        tags = ["flags"],
        operation_id = "flags_list",
    }]
    async fn flags_list(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<Vec<models::Flag>>, ApiError>;

    /// Show a flag
    ///
    /// One ability of the server that can be switched.
    #[endpoint {
        method = GET,
        path = "/api/flags/{key}/",
        tags = ["flags"],
        operation_id = "flags_retrieve",
    }]
    async fn flags_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::FlagsRetrievePath>,
    ) -> Result<HttpResponseOk<models::Flag>, ApiError>;

    /// Create a custom state
    ///
    /// Adds a state to a set; lists, filters and texts know it at once.
    #[endpoint {
        method = POST,
        path = "/api/generic/status/custom/",
        tags = ["generic"],
        operation_id = "generic_status_custom_create",
    }]
    async fn generic_status_custom_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::CustomStateCreate>,
    ) -> Result<HttpResponseCreated<models::CustomState>, ApiError>;

    /// Delete a custom state
    ///
    /// Deletes a custom state.
    #[endpoint {
        method = DELETE,
        path = "/api/generic/status/custom/{id}/",
        tags = ["generic"],
        operation_id = "generic_status_custom_destroy",
    }]
    async fn generic_status_custom_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::GenericStatusCustomDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List custom states
    ///
    /// All custom states that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/generic/status/custom/",
        tags = ["generic"],
        operation_id = "generic_status_custom_list",
    }]
    async fn generic_status_custom_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::GenericStatusCustomListQuery>,
    ) -> Result<HttpResponseOk<models::CustomStateListAnswer>, ApiError>;

    /// Change a custom state
    ///
    /// Sets the given fields of a custom state.
    #[endpoint {
        method = PATCH,
        path = "/api/generic/status/custom/{id}/",
        tags = ["generic"],
        operation_id = "generic_status_custom_partial_update",
    }]
    async fn generic_status_custom_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::GenericStatusCustomPartialUpdatePath>,
        body: TypedBody<models::CustomStatePatch>,
    ) -> Result<HttpResponseOk<models::CustomState>, ApiError>;

    /// Show a custom state
    ///
    /// One custom state.
    #[endpoint {
        method = GET,
        path = "/api/generic/status/custom/{id}/",
        tags = ["generic"],
        operation_id = "generic_status_custom_retrieve",
    }]
    async fn generic_status_custom_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::GenericStatusCustomRetrievePath>,
    ) -> Result<HttpResponseOk<models::CustomState>, ApiError>;

    /// Replace a custom state
    ///
    /// Sets the fields of a custom state.
    #[endpoint {
        method = PUT,
        path = "/api/generic/status/custom/{id}/",
        tags = ["generic"],
        operation_id = "generic_status_custom_update",
    }]
    async fn generic_status_custom_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::GenericStatusCustomUpdatePath>,
        body: TypedBody<models::CustomStateCreate>,
    ) -> Result<HttpResponseOk<models::CustomState>, ApiError>;

    /// Show a set of states
    ///
    /// One set of states, with the states that users have added.
    #[endpoint {
        method = GET,
        path = "/api/generic/status/~/{statusmodel}/",
        tags = ["generic"],
        operation_id = "generic_status_retrieve",
    }]
    async fn generic_status_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::GenericStatusRetrievePath>,
    ) -> Result<HttpResponseOk<models::StatusSet>, ApiError>;

    /// Show all sets of states
    ///
    /// All sets of states by their names, with the states that users have added.
    #[endpoint {
        method = GET,
        path = "/api/generic/status/",
        tags = ["generic"],
        operation_id = "generic_status_retrieve_all",
    }]
    async fn generic_status_retrieve_all(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<std::collections::HashMap<String, models::StatusSet>>, ApiError>;

    /// List icons
    ///
    /// All sets of icons with their icons.
    #[endpoint {
        method = GET,
        path = "/api/icons/",
        tags = ["icons"],
        operation_id = "icons_list",
    }]
    async fn icons_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::IconsListQuery>,
    ) -> Result<HttpResponseOk<models::IconPackageListAnswer>, ApiError>;

    /// Show licences
    ///
    /// Libraries that the program is made of, with their licences.
    #[endpoint {
        method = GET,
        path = "/api/license/",
        tags = ["license"],
        operation_id = "license_retrieve",
    }]
    async fn license_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::Licenses>, ApiError>;

    /// Change metadata
    ///
    /// Sets some of what programs keep with an object; other names keep their values.
    #[endpoint {
        method = PATCH,
        path = "/api/metadata/{model}/~lookup_field/{lookup_field}/{lookup_value}/",
        tags = ["metadata"],
        operation_id = "metadata_partial_update",
    }]
    async fn metadata_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::MetadataPartialUpdatePath>,
        body: TypedBody<models::MetadataPatch>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError>;

    /// Change metadata
    ///
    /// Sets some of what programs keep with an object; other names keep their values.
    #[endpoint {
        method = PATCH,
        path = "/api/metadata/{model}/~id/{id}/",
        tags = ["metadata"],
        operation_id = "metadata_pk_partial_update",
    }]
    async fn metadata_pk_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::MetadataPkPartialUpdatePath>,
        body: TypedBody<models::MetadataPatch>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError>;

    /// Show metadata
    ///
    /// What programs keep with an object.
    #[endpoint {
        method = GET,
        path = "/api/metadata/{model}/~id/{id}/",
        tags = ["metadata"],
        operation_id = "metadata_pk_retrieve",
    }]
    async fn metadata_pk_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::MetadataPkRetrievePath>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError>;

    /// Replace metadata
    ///
    /// Sets all that programs keep with an object.
    #[endpoint {
        method = PUT,
        path = "/api/metadata/{model}/~id/{id}/",
        tags = ["metadata"],
        operation_id = "metadata_pk_update",
    }]
    async fn metadata_pk_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::MetadataPkUpdatePath>,
        body: TypedBody<models::MetadataCreate>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError>;

    /// Show metadata
    ///
    /// What programs keep with an object.
    #[endpoint {
        method = GET,
        path = "/api/metadata/{model}/~lookup_field/{lookup_field}/{lookup_value}/",
        tags = ["metadata"],
        operation_id = "metadata_retrieve",
    }]
    async fn metadata_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::MetadataRetrievePath>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError>;

    /// Replace metadata
    ///
    /// Sets all that programs keep with an object.
    #[endpoint {
        method = PUT,
        path = "/api/metadata/{model}/~lookup_field/{lookup_field}/{lookup_value}/",
        tags = ["metadata"],
        operation_id = "metadata_update",
    }]
    async fn metadata_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::MetadataUpdatePath>,
        body: TypedBody<models::MetadataCreate>,
    ) -> Result<HttpResponseOk<models::Metadata>, ApiError>;

    /// Delete several pieces of news
    ///
    /// Deletes all the given pieces of news, or none if one of them refuses.
    #[endpoint {
        method = DELETE,
        path = "/api/news/",
        tags = ["news"],
        operation_id = "news_bulk_destroy",
    }]
    async fn news_bulk_destroy(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError>;

    /// Delete a piece of news
    ///
    /// Deletes a piece of news.
    #[endpoint {
        method = DELETE,
        path = "/api/news/{id}/",
        tags = ["news"],
        operation_id = "news_destroy",
    }]
    async fn news_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::NewsDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List pieces of news
    ///
    /// All news of the configured feed; there is none unless one is configured.
    #[endpoint {
        method = GET,
        path = "/api/news/",
        tags = ["news"],
        operation_id = "news_list",
    }]
    async fn news_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::NewsListQuery>,
    ) -> Result<HttpResponseOk<models::NewsFeedEntryListAnswer>, ApiError>;

    /// Change a piece of news
    ///
    /// Sets the given fields of a piece of news.
    #[endpoint {
        method = PATCH,
        path = "/api/news/{id}/",
        tags = ["news"],
        operation_id = "news_partial_update",
    }]
    async fn news_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::NewsPartialUpdatePath>,
        body: TypedBody<models::NewsFeedEntryPatch>,
    ) -> Result<HttpResponseOk<models::NewsFeedEntry>, ApiError>;

    /// Show a piece of news
    ///
    /// One piece of news.
    #[endpoint {
        method = GET,
        path = "/api/news/{id}/",
        tags = ["news"],
        operation_id = "news_retrieve",
    }]
    async fn news_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::NewsRetrievePath>,
    ) -> Result<HttpResponseOk<models::NewsFeedEntry>, ApiError>;

    /// Replace a piece of news
    ///
    /// Sets the fields of a piece of news.
    #[endpoint {
        method = PUT,
        path = "/api/news/{id}/",
        tags = ["news"],
        operation_id = "news_update",
    }]
    async fn news_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::NewsUpdatePath>,
        body: TypedBody<models::NewsFeedEntryCreate>,
    ) -> Result<HttpResponseOk<models::NewsFeedEntry>, ApiError>;

    /// Delete several notifications
    ///
    /// Deletes the given notifications of the calling user.
    #[endpoint {
        method = DELETE,
        path = "/api/notifications/",
        tags = ["notifications"],
        operation_id = "notifications_bulk_destroy",
    }]
    async fn notifications_bulk_destroy(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError>;

    /// Delete a notification
    ///
    /// Deletes a notification of the calling user.
    #[endpoint {
        method = DELETE,
        path = "/api/notifications/~/{id}/",
        tags = ["notifications"],
        operation_id = "notifications_destroy",
    }]
    async fn notifications_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::NotificationsDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List notifications
    ///
    /// All notifications of the calling user that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/notifications/",
        tags = ["notifications"],
        operation_id = "notifications_list",
    }]
    async fn notifications_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::NotificationsListQuery>,
    ) -> Result<HttpResponseOk<models::NotificationMessageListAnswer>, ApiError>;

    /// Change a notification
    ///
    /// Marks a notification of the calling user as read or unread.
    #[endpoint {
        method = PATCH,
        path = "/api/notifications/~/{id}/",
        tags = ["notifications"],
        operation_id = "notifications_partial_update",
    }]
    async fn notifications_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::NotificationsPartialUpdatePath>,
        body: TypedBody<models::NotificationMessagePatch>,
    ) -> Result<HttpResponseOk<models::NotificationMessage>, ApiError>;

    /// Read all notifications
    ///
    /// Marks all notifications of the calling user as read.
    #[endpoint {
        method = POST,
        path = "/api/notifications/readall/",
        tags = ["notifications"],
        operation_id = "notifications_readall_create",
    }]
    async fn notifications_readall_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::NotificationReadAll>,
    ) -> Result<HttpResponseOk<models::NotificationReadAllAnswer>, ApiError>;

    /// Show a notification
    ///
    /// One notification of the calling user.
    #[endpoint {
        method = GET,
        path = "/api/notifications/~/{id}/",
        tags = ["notifications"],
        operation_id = "notifications_retrieve",
    }]
    async fn notifications_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::NotificationsRetrievePath>,
    ) -> Result<HttpResponseOk<models::NotificationMessage>, ApiError>;

    /// Replace a notification
    ///
    /// Marks a notification of the calling user as read or unread.
    #[endpoint {
        method = PUT,
        path = "/api/notifications/~/{id}/",
        tags = ["notifications"],
        operation_id = "notifications_update",
    }]
    async fn notifications_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::NotificationsUpdatePath>,
        body: TypedBody<models::NotificationMessageCreate>,
    ) -> Result<HttpResponseOk<models::NotificationMessage>, ApiError>;

    /// Create a parameter template
    ///
    /// Creates a parameter template.
    #[endpoint {
        method = POST,
        path = "/api/parameter/template/",
        tags = ["parameter"],
        operation_id = "parameter_template_create",
    }]
    async fn parameter_template_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::ParameterTemplateCreate>,
    ) -> Result<HttpResponseCreated<models::ParameterTemplate>, ApiError>;

    /// Delete a parameter template
    ///
    /// Deletes a parameter template with all parameters that follow it.
    #[endpoint {
        method = DELETE,
        path = "/api/parameter/template/{id}/",
        tags = ["parameter"],
        operation_id = "parameter_template_destroy",
    }]
    async fn parameter_template_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ParameterTemplateDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List parameter templates
    ///
    /// All parameter templates that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/parameter/template/",
        tags = ["parameter"],
        operation_id = "parameter_template_list",
    }]
    async fn parameter_template_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::ParameterTemplateListQuery>,
    ) -> Result<HttpResponseOk<models::ParameterTemplateListAnswer>, ApiError>;

    /// Change a parameter template
    ///
    /// Sets the given fields of a parameter template.
    #[endpoint {
        method = PATCH,
        path = "/api/parameter/template/{id}/",
        tags = ["parameter"],
        operation_id = "parameter_template_partial_update",
    }]
    async fn parameter_template_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ParameterTemplatePartialUpdatePath>,
        body: TypedBody<models::ParameterTemplatePatch>,
    ) -> Result<HttpResponseOk<models::ParameterTemplate>, ApiError>;

    /// Show a parameter template
    ///
    /// One parameter template.
    #[endpoint {
        method = GET,
        path = "/api/parameter/template/{id}/",
        tags = ["parameter"],
        operation_id = "parameter_template_retrieve",
    }]
    async fn parameter_template_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ParameterTemplateRetrievePath>,
    ) -> Result<HttpResponseOk<models::ParameterTemplate>, ApiError>;

    /// Replace a parameter template
    ///
    /// Sets the fields of a parameter template.
    #[endpoint {
        method = PUT,
        path = "/api/parameter/template/{id}/",
        tags = ["parameter"],
        operation_id = "parameter_template_update",
    }]
    async fn parameter_template_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ParameterTemplateUpdatePath>,
        body: TypedBody<models::ParameterTemplateCreate>,
    ) -> Result<HttpResponseOk<models::ParameterTemplate>, ApiError>;

    /// Change fields of several parts
    ///
    /// Sets the given fields of all the given parts, or of none if one of them refuses.
    #[endpoint {
        method = PATCH,
        path = "/api/part/",
        tags = ["part"],
        operation_id = "part_bulk_partial_update",
    }]
    async fn part_bulk_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartBulkPatch>,
    ) -> Result<HttpResponseOk<models::PartBulkAnswer>, ApiError>;

    /// Set fields of several parts
    ///
    /// Sets the given fields of all the given parts, or of none if one of them refuses.
    #[endpoint {
        method = PUT,
        path = "/api/part/",
        tags = ["part"],
        operation_id = "part_bulk_update",
    }]
    async fn part_bulk_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartBulkUpdate>,
    ) -> Result<HttpResponseOk<models::PartBulkAnswer>, ApiError>;

    /// Change fields of several part categories
    ///
    /// Sets the given fields of all the given part categories, or of none if one of them refuses.
    #[endpoint {
        method = PATCH,
        path = "/api/part/category/",
        tags = ["part"],
        operation_id = "part_category_bulk_partial_update",
    }]
    async fn part_category_bulk_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartCategoryBulkPatch>,
    ) -> Result<HttpResponseOk<models::PartCategoryBulkAnswer>, ApiError>;

    /// Set fields of several part categories
    ///
    /// Sets the given fields of all the given part categories, or of none if one of them refuses.
    #[endpoint {
        method = PUT,
        path = "/api/part/category/",
        tags = ["part"],
        operation_id = "part_category_bulk_update",
    }]
    async fn part_category_bulk_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartCategoryBulkUpdate>,
    ) -> Result<HttpResponseOk<models::PartCategoryBulkAnswer>, ApiError>;

    /// Create a part category
    ///
    /// Creates a part category.
    #[endpoint {
        method = POST,
        path = "/api/part/category/",
        tags = ["part"],
        operation_id = "part_category_create",
    }]
    async fn part_category_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartCategoryCreate>,
    ) -> Result<HttpResponseCreated<models::PartCategory>, ApiError>;

    /// Delete a part category
    ///
    /// Deletes a part category.
    #[endpoint {
        method = DELETE,
        path = "/api/part/category/~/{id}/",
        tags = ["part"],
        operation_id = "part_category_destroy",
    }]
    async fn part_category_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryDestroyPath>,
        body: TypedBody<models::PartCategoryDeletion>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List part categories
    ///
    /// All part categories that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/part/category/",
        tags = ["part"],
        operation_id = "part_category_list",
    }]
    async fn part_category_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartCategoryListQuery>,
    ) -> Result<HttpResponseOk<models::PartCategoryListAnswer>, ApiError>;

    /// Create a parameter of a category
    ///
    /// Creates a parameter of a category.
    #[endpoint {
        method = POST,
        path = "/api/part/category/parameters/",
        tags = ["part"],
        operation_id = "part_category_parameters_create",
    }]
    async fn part_category_parameters_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::CategoryParameterTemplateCreate>,
    ) -> Result<HttpResponseCreated<models::CategoryParameterTemplate>, ApiError>;

    /// Delete a parameter of a category
    ///
    /// Deletes a parameter of a category.
    #[endpoint {
        method = DELETE,
        path = "/api/part/category/parameters/{id}/",
        tags = ["part"],
        operation_id = "part_category_parameters_destroy",
    }]
    async fn part_category_parameters_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryParametersDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List parameters of categories
    ///
    /// All parameters of categories.
    #[endpoint {
        method = GET,
        path = "/api/part/category/parameters/",
        tags = ["part"],
        operation_id = "part_category_parameters_list",
    }]
    async fn part_category_parameters_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartCategoryParametersListQuery>,
    ) -> Result<HttpResponseOk<models::CategoryParameterTemplateListAnswer>, ApiError>;

    /// Change a parameter of a category
    ///
    /// Sets the given fields of a parameter of a category.
    #[endpoint {
        method = PATCH,
        path = "/api/part/category/parameters/{id}/",
        tags = ["part"],
        operation_id = "part_category_parameters_partial_update",
    }]
    async fn part_category_parameters_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryParametersPartialUpdatePath>,
        body: TypedBody<models::CategoryParameterTemplatePatch>,
    ) -> Result<HttpResponseOk<models::CategoryParameterTemplate>, ApiError>;

    /// Show a parameter of a category
    ///
    /// One parameter of a category.
    #[endpoint {
        method = GET,
        path = "/api/part/category/parameters/{id}/",
        tags = ["part"],
        operation_id = "part_category_parameters_retrieve",
    }]
    async fn part_category_parameters_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryParametersRetrievePath>,
    ) -> Result<HttpResponseOk<models::CategoryParameterTemplate>, ApiError>;

    /// Replace a parameter of a category
    ///
    /// Sets the fields of a parameter of a category.
    #[endpoint {
        method = PUT,
        path = "/api/part/category/parameters/{id}/",
        tags = ["part"],
        operation_id = "part_category_parameters_update",
    }]
    async fn part_category_parameters_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryParametersUpdatePath>,
        body: TypedBody<models::CategoryParameterTemplateCreate>,
    ) -> Result<HttpResponseOk<models::CategoryParameterTemplate>, ApiError>;

    /// Change a part category
    ///
    /// Sets the given fields of a part category.
    #[endpoint {
        method = PATCH,
        path = "/api/part/category/~/{id}/",
        tags = ["part"],
        operation_id = "part_category_partial_update",
    }]
    async fn part_category_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryPartialUpdatePath>,
        body: TypedBody<models::PartCategoryPatch>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError>;

    /// Show a part category
    ///
    /// One part category.
    #[endpoint {
        method = GET,
        path = "/api/part/category/~/{id}/",
        tags = ["part"],
        operation_id = "part_category_retrieve",
    }]
    async fn part_category_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryRetrievePath>,
        query: Query<params::PartCategoryRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError>;

    /// List the category tree
    ///
    /// All categories as nodes of their tree.
    #[endpoint {
        method = GET,
        path = "/api/part/category/tree/",
        tags = ["part"],
        operation_id = "part_category_tree_list",
    }]
    async fn part_category_tree_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartCategoryTreeListQuery>,
    ) -> Result<HttpResponseOk<models::PartCategoryTreeListAnswer>, ApiError>;

    /// Replace a part category
    ///
    /// Sets the fields of a part category; those left out keep their values unless they are required.
    #[endpoint {
        method = PUT,
        path = "/api/part/category/~/{id}/",
        tags = ["part"],
        operation_id = "part_category_update",
    }]
    async fn part_category_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartCategoryUpdatePath>,
        body: TypedBody<models::PartCategoryCreate>,
    ) -> Result<HttpResponseOk<models::PartCategory>, ApiError>;

    /// Create a part
    ///
    /// Creates a part.
    #[endpoint {
        method = POST,
        path = "/api/part/",
        tags = ["part"],
        operation_id = "part_create",
    }]
    async fn part_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartCreate>,
    ) -> Result<HttpResponseCreated<models::Part>, ApiError>;

    /// Delete a part
    ///
    /// Deletes a part.
    #[endpoint {
        method = DELETE,
        path = "/api/part/~/{id}/",
        tags = ["part"],
        operation_id = "part_destroy",
    }]
    async fn part_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Create an internal price
    ///
    /// Creates an internal price of a part from a quantity on.
    #[endpoint {
        method = POST,
        path = "/api/part/internal-price/",
        tags = ["part"],
        operation_id = "part_internal_price_create",
    }]
    async fn part_internal_price_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartInternalPriceCreate>,
    ) -> Result<HttpResponseCreated<models::PartInternalPrice>, ApiError>;

    /// Delete an internal price
    ///
    /// Deletes an internal price.
    #[endpoint {
        method = DELETE,
        path = "/api/part/internal-price/{id}/",
        tags = ["part"],
        operation_id = "part_internal_price_destroy",
    }]
    async fn part_internal_price_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartInternalPriceDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List internal prices
    ///
    /// All internal prices that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/part/internal-price/",
        tags = ["part"],
        operation_id = "part_internal_price_list",
    }]
    async fn part_internal_price_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartInternalPriceListQuery>,
    ) -> Result<HttpResponseOk<models::PartInternalPriceListAnswer>, ApiError>;

    /// Change an internal price
    ///
    /// Sets the given fields of an internal price.
    #[endpoint {
        method = PATCH,
        path = "/api/part/internal-price/{id}/",
        tags = ["part"],
        operation_id = "part_internal_price_partial_update",
    }]
    async fn part_internal_price_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartInternalPricePartialUpdatePath>,
        body: TypedBody<models::PartInternalPricePatch>,
    ) -> Result<HttpResponseOk<models::PartInternalPrice>, ApiError>;

    /// Show an internal price
    ///
    /// One internal price.
    #[endpoint {
        method = GET,
        path = "/api/part/internal-price/{id}/",
        tags = ["part"],
        operation_id = "part_internal_price_retrieve",
    }]
    async fn part_internal_price_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartInternalPriceRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartInternalPrice>, ApiError>;

    /// Replace an internal price
    ///
    /// Sets the fields of an internal price.
    #[endpoint {
        method = PUT,
        path = "/api/part/internal-price/{id}/",
        tags = ["part"],
        operation_id = "part_internal_price_update",
    }]
    async fn part_internal_price_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartInternalPriceUpdatePath>,
        body: TypedBody<models::PartInternalPriceCreate>,
    ) -> Result<HttpResponseOk<models::PartInternalPrice>, ApiError>;

    /// List parts
    ///
    /// All parts that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/part/",
        tags = ["part"],
        operation_id = "part_list",
    }]
    async fn part_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartListQuery>,
    ) -> Result<HttpResponseOk<models::PartListAnswer>, ApiError>;

    /// Change a part
    ///
    /// Sets the given fields of a part.
    #[endpoint {
        method = PATCH,
        path = "/api/part/~/{id}/",
        tags = ["part"],
        operation_id = "part_partial_update",
    }]
    async fn part_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartPartialUpdatePath>,
        body: TypedBody<models::PartPatch>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError>;

    /// Create a relation of two parts
    ///
    /// Relates two parts to each other; the order of the two does not matter.
    #[endpoint {
        method = POST,
        path = "/api/part/related/",
        tags = ["part"],
        operation_id = "part_related_create",
    }]
    async fn part_related_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartRelationCreate>,
    ) -> Result<HttpResponseCreated<models::PartRelation>, ApiError>;

    /// Delete a relation of two parts
    ///
    /// Deletes a relation of two parts.
    #[endpoint {
        method = DELETE,
        path = "/api/part/related/{id}/",
        tags = ["part"],
        operation_id = "part_related_destroy",
    }]
    async fn part_related_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartRelatedDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List relations of parts
    ///
    /// All relations of parts that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/part/related/",
        tags = ["part"],
        operation_id = "part_related_list",
    }]
    async fn part_related_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartRelatedListQuery>,
    ) -> Result<HttpResponseOk<models::PartRelationListAnswer>, ApiError>;

    /// Change a relation of two parts
    ///
    /// Sets the given fields of a relation of two parts.
    #[endpoint {
        method = PATCH,
        path = "/api/part/related/{id}/",
        tags = ["part"],
        operation_id = "part_related_partial_update",
    }]
    async fn part_related_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartRelatedPartialUpdatePath>,
        body: TypedBody<models::PartRelationPatch>,
    ) -> Result<HttpResponseOk<models::PartRelation>, ApiError>;

    /// Show a relation of two parts
    ///
    /// One relation of two parts.
    #[endpoint {
        method = GET,
        path = "/api/part/related/{id}/",
        tags = ["part"],
        operation_id = "part_related_retrieve",
    }]
    async fn part_related_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartRelatedRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartRelation>, ApiError>;

    /// Replace a relation of two parts
    ///
    /// Sets the fields of a relation of two parts.
    #[endpoint {
        method = PUT,
        path = "/api/part/related/{id}/",
        tags = ["part"],
        operation_id = "part_related_update",
    }]
    async fn part_related_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartRelatedUpdatePath>,
        body: TypedBody<models::PartRelationCreate>,
    ) -> Result<HttpResponseOk<models::PartRelation>, ApiError>;

    /// Show a part
    ///
    /// One part.
    #[endpoint {
        method = GET,
        path = "/api/part/~/{id}/",
        tags = ["part"],
        operation_id = "part_retrieve",
    }]
    async fn part_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartRetrievePath>,
        query: Query<params::PartRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError>;

    /// Create a sale price
    ///
    /// Creates a sale price of a part from a quantity on.
    #[endpoint {
        method = POST,
        path = "/api/part/sale-price/",
        tags = ["part"],
        operation_id = "part_sale_price_create",
    }]
    async fn part_sale_price_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartSalePriceCreate>,
    ) -> Result<HttpResponseCreated<models::PartSalePrice>, ApiError>;

    /// Delete a sale price
    ///
    /// Deletes a sale price.
    #[endpoint {
        method = DELETE,
        path = "/api/part/sale-price/{id}/",
        tags = ["part"],
        operation_id = "part_sale_price_destroy",
    }]
    async fn part_sale_price_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartSalePriceDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List sale prices
    ///
    /// All sale prices that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/part/sale-price/",
        tags = ["part"],
        operation_id = "part_sale_price_list",
    }]
    async fn part_sale_price_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartSalePriceListQuery>,
    ) -> Result<HttpResponseOk<models::PartSalePriceListAnswer>, ApiError>;

    /// Change a sale price
    ///
    /// Sets the given fields of a sale price.
    #[endpoint {
        method = PATCH,
        path = "/api/part/sale-price/{id}/",
        tags = ["part"],
        operation_id = "part_sale_price_partial_update",
    }]
    async fn part_sale_price_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartSalePricePartialUpdatePath>,
        body: TypedBody<models::PartSalePricePatch>,
    ) -> Result<HttpResponseOk<models::PartSalePrice>, ApiError>;

    /// Show a sale price
    ///
    /// One sale price.
    #[endpoint {
        method = GET,
        path = "/api/part/sale-price/{id}/",
        tags = ["part"],
        operation_id = "part_sale_price_retrieve",
    }]
    async fn part_sale_price_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartSalePriceRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartSalePrice>, ApiError>;

    /// Replace a sale price
    ///
    /// Sets the fields of a sale price.
    #[endpoint {
        method = PUT,
        path = "/api/part/sale-price/{id}/",
        tags = ["part"],
        operation_id = "part_sale_price_update",
    }]
    async fn part_sale_price_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartSalePriceUpdatePath>,
        body: TypedBody<models::PartSalePriceCreate>,
    ) -> Result<HttpResponseOk<models::PartSalePrice>, ApiError>;

    /// Create a test template
    ///
    /// Creates a test that stock of a part, and of its variants, goes through.
    #[endpoint {
        method = POST,
        path = "/api/part/test-template/",
        tags = ["part"],
        operation_id = "part_test_template_create",
    }]
    async fn part_test_template_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::PartTestTemplateCreate>,
    ) -> Result<HttpResponseCreated<models::PartTestTemplate>, ApiError>;

    /// Delete a test template
    ///
    /// Deletes a test template with all its results.
    #[endpoint {
        method = DELETE,
        path = "/api/part/test-template/{id}/",
        tags = ["part"],
        operation_id = "part_test_template_destroy",
    }]
    async fn part_test_template_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartTestTemplateDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List test templates
    ///
    /// All test templates that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/part/test-template/",
        tags = ["part"],
        operation_id = "part_test_template_list",
    }]
    async fn part_test_template_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartTestTemplateListQuery>,
    ) -> Result<HttpResponseOk<models::PartTestTemplateListAnswer>, ApiError>;

    /// Change a test template
    ///
    /// Sets the given fields of a test template.
    #[endpoint {
        method = PATCH,
        path = "/api/part/test-template/{id}/",
        tags = ["part"],
        operation_id = "part_test_template_partial_update",
    }]
    async fn part_test_template_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartTestTemplatePartialUpdatePath>,
        body: TypedBody<models::PartTestTemplatePatch>,
    ) -> Result<HttpResponseOk<models::PartTestTemplate>, ApiError>;

    /// Show a test template
    ///
    /// One test template.
    #[endpoint {
        method = GET,
        path = "/api/part/test-template/{id}/",
        tags = ["part"],
        operation_id = "part_test_template_retrieve",
    }]
    async fn part_test_template_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartTestTemplateRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartTestTemplate>, ApiError>;

    /// Replace a test template
    ///
    /// Sets the fields of a test template.
    #[endpoint {
        method = PUT,
        path = "/api/part/test-template/{id}/",
        tags = ["part"],
        operation_id = "part_test_template_update",
    }]
    async fn part_test_template_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartTestTemplateUpdatePath>,
        body: TypedBody<models::PartTestTemplateCreate>,
    ) -> Result<HttpResponseOk<models::PartTestTemplate>, ApiError>;

    /// List the pictures of parts
    ///
    /// All pictures that parts show, those of the most parts first.
    #[endpoint {
        method = GET,
        path = "/api/part/thumbs/",
        tags = ["part"],
        operation_id = "part_thumbs_list",
    }]
    async fn part_thumbs_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PartThumbsListQuery>,
    ) -> Result<HttpResponseOk<models::PartThumbListAnswer>, ApiError>;

    /// Change a part's picture
    ///
    /// Gives a part another picture, if one is sent.
    #[endpoint {
        method = PATCH,
        path = "/api/part/thumbs/{id}/",
        tags = ["part"],
        operation_id = "part_thumbs_partial_update",
    }]
    async fn part_thumbs_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartThumbsPartialUpdatePath>,
        body: TypedBody<models::PartPicturePatch>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError>;

    /// Show a part's picture
    ///
    /// The picture of one part.
    #[endpoint {
        method = GET,
        path = "/api/part/thumbs/{id}/",
        tags = ["part"],
        operation_id = "part_thumbs_retrieve",
    }]
    async fn part_thumbs_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartThumbsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError>;

    /// Replace a part's picture
    ///
    /// Gives a part another picture.
    #[endpoint {
        method = PUT,
        path = "/api/part/thumbs/{id}/",
        tags = ["part"],
        operation_id = "part_thumbs_update",
    }]
    async fn part_thumbs_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartThumbsUpdatePath>,
        body: TypedBody<models::PartPictureUpdate>,
    ) -> Result<HttpResponseOk<models::PartPicture>, ApiError>;

    /// Replace a part
    ///
    /// Sets the fields of a part; those left out keep their values unless they are required.
    #[endpoint {
        method = PUT,
        path = "/api/part/~/{id}/",
        tags = ["part"],
        operation_id = "part_update",
    }]
    async fn part_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PartUpdatePath>,
        body: TypedBody<models::PartCreate>,
    ) -> Result<HttpResponseOk<models::Part>, ApiError>;

    /// Show the page of a plugin
    ///
    /// How the page of a plugin's settings is shown.
    #[endpoint {
        method = GET,
        path = "/api/plugins/~/{plugin}/admin/",
        tags = ["plugins"],
        operation_id = "plugins_admin_retrieve",
    }]
    async fn plugins_admin_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsAdminRetrievePath>,
    ) -> Result<HttpResponseOk<models::PluginAdminDetail>, ApiError>;

    /// List plugins
    ///
    /// All plugins that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/plugins/",
        tags = ["plugins"],
        operation_id = "plugins_list",
    }]
    async fn plugins_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PluginsListQuery>,
    ) -> Result<HttpResponseOk<models::PluginConfigListAnswer>, ApiError>;

    /// Show a plugin
    ///
    /// One plugin.
    #[endpoint {
        method = GET,
        path = "/api/plugins/~/{plugin}/",
        tags = ["plugins"],
        operation_id = "plugins_retrieve",
    }]
    async fn plugins_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PluginConfig>, ApiError>;

    /// List settings of a plugin
    ///
    /// All settings of a plugin that works.
    #[endpoint {
        method = GET,
        path = "/api/plugins/~/{plugin}/settings/",
        tags = ["plugins"],
        operation_id = "plugins_settings_list",
    }]
    async fn plugins_settings_list(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsSettingsListPath>,
    ) -> Result<HttpResponseOk<Vec<models::PluginSetting>>, ApiError>;

    /// List settings of plugins
    ///
    /// All settings of plugins that have been looked at or set.
    #[endpoint {
        method = GET,
        path = "/api/plugins/settings/",
        tags = ["plugins"],
        operation_id = "plugins_settings_list_all",
    }]
    async fn plugins_settings_list_all(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::PluginsSettingsListAllQuery>,
    ) -> Result<HttpResponseOk<models::PluginSettingListAnswer>, ApiError>;

    /// Change a setting of a plugin
    ///
    /// Gives a setting of a plugin a value, if one is given.
    #[endpoint {
        method = PATCH,
        path = "/api/plugins/~/{plugin}/settings/{key}/",
        tags = ["plugins"],
        operation_id = "plugins_settings_partial_update",
    }]
    async fn plugins_settings_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsSettingsPartialUpdatePath>,
        body: TypedBody<models::PluginSettingPatch>,
    ) -> Result<HttpResponseOk<models::PluginSetting>, ApiError>;

    /// Show a setting of a plugin
    ///
    /// One setting of a plugin that works.
    #[endpoint {
        method = GET,
        path = "/api/plugins/~/{plugin}/settings/{key}/",
        tags = ["plugins"],
        operation_id = "plugins_settings_retrieve",
    }]
    async fn plugins_settings_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsSettingsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PluginSetting>, ApiError>;

    /// Set a setting of a plugin
    ///
    /// Gives a setting of a plugin a value.
    #[endpoint {
        method = PUT,
        path = "/api/plugins/~/{plugin}/settings/{key}/",
        tags = ["plugins"],
        operation_id = "plugins_settings_update",
    }]
    async fn plugins_settings_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsSettingsUpdatePath>,
        body: TypedBody<models::PluginSettingCreate>,
    ) -> Result<HttpResponseOk<models::PluginSetting>, ApiError>;

    /// Show how plugins are
    ///
    /// How many plugins work, and which could not be loaded.
    #[endpoint {
        method = GET,
        path = "/api/plugins/status/",
        tags = ["plugins"],
        operation_id = "plugins_status_retrieve",
    }]
    async fn plugins_status_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::PluginRegistryStatus>, ApiError>;

    /// List additions to the web interface
    ///
    /// What plugins add to the web interface in one place.
    #[endpoint {
        method = GET,
        path = "/api/plugins/ui/features/{feature}/",
        tags = ["plugins"],
        operation_id = "plugins_ui_features_list",
    }]
    async fn plugins_ui_features_list(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsUiFeaturesListPath>,
    ) -> Result<HttpResponseOk<Vec<models::PluginUiFeature>>, ApiError>;

    /// List a user's settings of a plugin
    ///
    /// All settings that the calling user has for a plugin that works.
    #[endpoint {
        method = GET,
        path = "/api/plugins/~/{plugin}/user-settings/",
        tags = ["plugins"],
        operation_id = "plugins_user_settings_list",
    }]
    async fn plugins_user_settings_list(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsUserSettingsListPath>,
    ) -> Result<HttpResponseOk<Vec<models::PluginUserSetting>>, ApiError>;

    /// Change a user's setting of a plugin
    ///
    /// Gives a setting that the calling user has for a plugin a value, if one is given.
    #[endpoint {
        method = PATCH,
        path = "/api/plugins/~/{plugin}/user-settings/{key}/",
        tags = ["plugins"],
        operation_id = "plugins_user_settings_partial_update",
    }]
    async fn plugins_user_settings_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsUserSettingsPartialUpdatePath>,
        body: TypedBody<models::PluginUserSettingPatch>,
    ) -> Result<HttpResponseOk<models::PluginUserSetting>, ApiError>;

    /// Show a user's setting of a plugin
    ///
    /// One setting that the calling user has for a plugin that works.
    #[endpoint {
        method = GET,
        path = "/api/plugins/~/{plugin}/user-settings/{key}/",
        tags = ["plugins"],
        operation_id = "plugins_user_settings_retrieve",
    }]
    async fn plugins_user_settings_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsUserSettingsRetrievePath>,
    ) -> Result<HttpResponseOk<models::PluginUserSetting>, ApiError>;

    /// Set a user's setting of a plugin
    ///
    /// Gives a setting that the calling user has for a plugin a value.
    #[endpoint {
        method = PUT,
        path = "/api/plugins/~/{plugin}/user-settings/{key}/",
        tags = ["plugins"],
        operation_id = "plugins_user_settings_update",
    }]
    async fn plugins_user_settings_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::PluginsUserSettingsUpdatePath>,
        body: TypedBody<models::PluginUserSettingCreate>,
    ) -> Result<HttpResponseOk<models::PluginUserSetting>, ApiError>;

    /// Create a project code
    ///
    /// Creates a project code.
    #[endpoint {
        method = POST,
        path = "/api/project-code/",
        tags = ["project-code"],
        operation_id = "project_code_create",
    }]
    async fn project_code_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::ProjectCodeCreate>,
    ) -> Result<HttpResponseCreated<models::ProjectCode>, ApiError>;

    /// Delete a project code
    ///
    /// Deletes a project code; what was booked to it has none then.
    #[endpoint {
        method = DELETE,
        path = "/api/project-code/{id}/",
        tags = ["project-code"],
        operation_id = "project_code_destroy",
    }]
    async fn project_code_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ProjectCodeDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List project codes
    ///
    /// All project codes that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/project-code/",
        tags = ["project-code"],
        operation_id = "project_code_list",
    }]
    async fn project_code_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::ProjectCodeListQuery>,
    ) -> Result<HttpResponseOk<models::ProjectCodeListAnswer>, ApiError>;

    /// Change a project code
    ///
    /// Sets the given fields of a project code.
    #[endpoint {
        method = PATCH,
        path = "/api/project-code/{id}/",
        tags = ["project-code"],
        operation_id = "project_code_partial_update",
    }]
    async fn project_code_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ProjectCodePartialUpdatePath>,
        body: TypedBody<models::ProjectCodePatch>,
    ) -> Result<HttpResponseOk<models::ProjectCode>, ApiError>;

    /// Show a project code
    ///
    /// One project code.
    #[endpoint {
        method = GET,
        path = "/api/project-code/{id}/",
        tags = ["project-code"],
        operation_id = "project_code_retrieve",
    }]
    async fn project_code_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ProjectCodeRetrievePath>,
    ) -> Result<HttpResponseOk<models::ProjectCode>, ApiError>;

    /// Replace a project code
    ///
    /// Sets the fields of a project code.
    #[endpoint {
        method = PUT,
        path = "/api/project-code/{id}/",
        tags = ["project-code"],
        operation_id = "project_code_update",
    }]
    async fn project_code_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::ProjectCodeUpdatePath>,
        body: TypedBody<models::ProjectCodeCreate>,
    ) -> Result<HttpResponseOk<models::ProjectCode>, ApiError>;

    /// What the server is
    ///
    /// Versions and abilities of the server. Everybody may ask; the anonymous see less.
    #[endpoint {
        method = GET,
        path = "/api/",
        tags = ["root"],
        operation_id = "root_retrieve",
    }]
    async fn root_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::ServerInfo>, ApiError>;

    /// Create a selection list
    ///
    /// Creates a selection list.
    #[endpoint {
        method = POST,
        path = "/api/selection/",
        tags = ["selection"],
        operation_id = "selection_create",
    }]
    async fn selection_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::SelectionListCreate>,
    ) -> Result<HttpResponseCreated<models::SelectionList>, ApiError>;

    /// Delete a selection list
    ///
    /// Deletes a selection list with its entries.
    #[endpoint {
        method = DELETE,
        path = "/api/selection/{id}/",
        tags = ["selection"],
        operation_id = "selection_destroy",
    }]
    async fn selection_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Create a selection entry
    ///
    /// Creates a selection entry.
    #[endpoint {
        method = POST,
        path = "/api/selection/{id}/entry/",
        tags = ["selection"],
        operation_id = "selection_entry_create",
    }]
    async fn selection_entry_create(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionEntryCreatePath>,
        body: TypedBody<models::SelectionEntryCreate>,
    ) -> Result<HttpResponseCreated<models::SelectionEntry>, ApiError>;

    /// Delete a selection entry
    ///
    /// Deletes a selection entry.
    #[endpoint {
        method = DELETE,
        path = "/api/selection/{id}/entry/{entrypk}/",
        tags = ["selection"],
        operation_id = "selection_entry_destroy",
    }]
    async fn selection_entry_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionEntryDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List selection entries
    ///
    /// All entries of a list that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/selection/{id}/entry/",
        tags = ["selection"],
        operation_id = "selection_entry_list",
    }]
    async fn selection_entry_list(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionEntryListPath>,
        query: Query<params::SelectionEntryListQuery>,
    ) -> Result<HttpResponseOk<models::SelectionEntryListAnswer>, ApiError>;

    /// Change a selection entry
    ///
    /// Sets the given fields of a selection entry.
    #[endpoint {
        method = PATCH,
        path = "/api/selection/{id}/entry/{entrypk}/",
        tags = ["selection"],
        operation_id = "selection_entry_partial_update",
    }]
    async fn selection_entry_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionEntryPartialUpdatePath>,
        body: TypedBody<models::SelectionEntryPatch>,
    ) -> Result<HttpResponseOk<models::SelectionEntry>, ApiError>;

    /// Show a selection entry
    ///
    /// One selection entry.
    #[endpoint {
        method = GET,
        path = "/api/selection/{id}/entry/{entrypk}/",
        tags = ["selection"],
        operation_id = "selection_entry_retrieve",
    }]
    async fn selection_entry_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionEntryRetrievePath>,
    ) -> Result<HttpResponseOk<models::SelectionEntry>, ApiError>;

    /// Replace a selection entry
    ///
    /// Sets the fields of a selection entry.
    #[endpoint {
        method = PUT,
        path = "/api/selection/{id}/entry/{entrypk}/",
        tags = ["selection"],
        operation_id = "selection_entry_update",
    }]
    async fn selection_entry_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionEntryUpdatePath>,
        body: TypedBody<models::SelectionEntryCreate>,
    ) -> Result<HttpResponseOk<models::SelectionEntry>, ApiError>;

    /// List selection lists
    ///
    /// All lists of values, with their entries.
    #[endpoint {
        method = GET,
        path = "/api/selection/",
        tags = ["selection"],
        operation_id = "selection_list",
    }]
    async fn selection_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::SelectionListQuery>,
    ) -> Result<HttpResponseOk<models::SelectionListListAnswer>, ApiError>;

    /// Change a selection list
    ///
    /// Sets the given fields of a selection list.
    #[endpoint {
        method = PATCH,
        path = "/api/selection/{id}/",
        tags = ["selection"],
        operation_id = "selection_partial_update",
    }]
    async fn selection_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionPartialUpdatePath>,
        body: TypedBody<models::SelectionListPatch>,
    ) -> Result<HttpResponseOk<models::SelectionList>, ApiError>;

    /// Show a selection list
    ///
    /// One list of values, with its entries.
    #[endpoint {
        method = GET,
        path = "/api/selection/{id}/",
        tags = ["selection"],
        operation_id = "selection_retrieve",
    }]
    async fn selection_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionRetrievePath>,
    ) -> Result<HttpResponseOk<models::SelectionList>, ApiError>;

    /// Replace a selection list
    ///
    /// Sets the fields of a selection list.
    #[endpoint {
        method = PUT,
        path = "/api/selection/{id}/",
        tags = ["selection"],
        operation_id = "selection_update",
    }]
    async fn selection_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SelectionUpdatePath>,
        body: TypedBody<models::SelectionListCreate>,
    ) -> Result<HttpResponseOk<models::SelectionList>, ApiError>;

    /// List settings of the server
    ///
    /// All settings of the server that match the search.
    #[endpoint {
        method = GET,
        path = "/api/settings/global/",
        tags = ["settings"],
        operation_id = "settings_global_list",
    }]
    async fn settings_global_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::SettingsGlobalListQuery>,
    ) -> Result<HttpResponseOk<models::GlobalSettingsListAnswer>, ApiError>;

    /// Change a setting of the server
    ///
    /// Gives a setting of the server a value, if one is given.
    #[endpoint {
        method = PATCH,
        path = "/api/settings/global/{key}/",
        tags = ["settings"],
        operation_id = "settings_global_partial_update",
    }]
    async fn settings_global_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SettingsGlobalPartialUpdatePath>,
        body: TypedBody<models::GlobalSettingsPatch>,
    ) -> Result<HttpResponseOk<models::GlobalSettings>, ApiError>;

    /// Show a setting of the server
    ///
    /// One setting of the server.
    #[endpoint {
        method = GET,
        path = "/api/settings/global/{key}/",
        tags = ["settings"],
        operation_id = "settings_global_retrieve",
    }]
    async fn settings_global_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SettingsGlobalRetrievePath>,
    ) -> Result<HttpResponseOk<models::GlobalSettings>, ApiError>;

    /// Set a setting of the server
    ///
    /// Gives a setting of the server a value.
    #[endpoint {
        method = PUT,
        path = "/api/settings/global/{key}/",
        tags = ["settings"],
        operation_id = "settings_global_update",
    }]
    async fn settings_global_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SettingsGlobalUpdatePath>,
        body: TypedBody<models::GlobalSettingsCreate>,
    ) -> Result<HttpResponseOk<models::GlobalSettings>, ApiError>;

    /// List settings of the calling user
    ///
    /// All settings of the calling user that match the search.
    #[endpoint {
        method = GET,
        path = "/api/settings/user/",
        tags = ["settings"],
        operation_id = "settings_user_list",
    }]
    async fn settings_user_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::SettingsUserListQuery>,
    ) -> Result<HttpResponseOk<models::UserSettingsListAnswer>, ApiError>;

    /// Change a setting of the calling user
    ///
    /// Gives a setting of the calling user a value, if one is given.
    #[endpoint {
        method = PATCH,
        path = "/api/settings/user/{key}/",
        tags = ["settings"],
        operation_id = "settings_user_partial_update",
    }]
    async fn settings_user_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SettingsUserPartialUpdatePath>,
        body: TypedBody<models::UserSettingsPatch>,
    ) -> Result<HttpResponseOk<models::UserSettings>, ApiError>;

    /// Show a setting of the calling user
    ///
    /// One setting of the calling user.
    #[endpoint {
        method = GET,
        path = "/api/settings/user/{key}/",
        tags = ["settings"],
        operation_id = "settings_user_retrieve",
    }]
    async fn settings_user_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SettingsUserRetrievePath>,
    ) -> Result<HttpResponseOk<models::UserSettings>, ApiError>;

    /// Set a setting of the calling user
    ///
    /// Gives a setting of the calling user a value.
    #[endpoint {
        method = PUT,
        path = "/api/settings/user/{key}/",
        tags = ["settings"],
        operation_id = "settings_user_update",
    }]
    async fn settings_user_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::SettingsUserUpdatePath>,
        body: TypedBody<models::UserSettingsCreate>,
    ) -> Result<HttpResponseOk<models::UserSettings>, ApiError>;

    /// Delete several stock items
    ///
    /// Deletes all the given stock items, or none if one of them refuses.
    #[endpoint {
        method = DELETE,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_bulk_destroy",
    }]
    async fn stock_bulk_destroy(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::BulkSelection>,
    ) -> Result<HttpResponseOk<models::Success>, ApiError>;

    /// Change fields of several stock items
    ///
    /// Sets the given fields of all the given stock items, or of none if one of them refuses.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_bulk_partial_update",
    }]
    async fn stock_bulk_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockItemBulkPatch>,
    ) -> Result<HttpResponseOk<models::StockItemBulkAnswer>, ApiError>;

    /// Set fields of several stock items
    ///
    /// Sets the given fields of all the given stock items, or of none if one of them refuses.
    #[endpoint {
        method = PUT,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_bulk_update",
    }]
    async fn stock_bulk_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockItemBulkUpdate>,
    ) -> Result<HttpResponseOk<models::StockItemBulkAnswer>, ApiError>;

    /// Create a stock item
    ///
    /// Creates a stock item.
    #[endpoint {
        method = POST,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_create",
    }]
    async fn stock_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockItemCreate>,
    ) -> Result<HttpResponseCreated<Vec<models::StockItem>>, ApiError>;

    /// Delete a stock item
    ///
    /// Deletes a stock item.
    #[endpoint {
        method = DELETE,
        path = "/api/stock/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_destroy",
    }]
    async fn stock_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List stock items
    ///
    /// All stock items that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/stock/",
        tags = ["stock"],
        operation_id = "stock_list",
    }]
    async fn stock_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::StockListQuery>,
    ) -> Result<HttpResponseOk<models::StockItemListAnswer>, ApiError>;

    /// Change fields of several stock locations
    ///
    /// Sets the given fields of all the given stock locations, or of none if one of them refuses.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/location/",
        tags = ["stock"],
        operation_id = "stock_location_bulk_partial_update",
    }]
    async fn stock_location_bulk_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockLocationBulkPatch>,
    ) -> Result<HttpResponseOk<models::StockLocationBulkAnswer>, ApiError>;

    /// Set fields of several stock locations
    ///
    /// Sets the given fields of all the given stock locations, or of none if one of them refuses.
    #[endpoint {
        method = PUT,
        path = "/api/stock/location/",
        tags = ["stock"],
        operation_id = "stock_location_bulk_update",
    }]
    async fn stock_location_bulk_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockLocationBulkUpdate>,
    ) -> Result<HttpResponseOk<models::StockLocationBulkAnswer>, ApiError>;

    /// Create a stock location
    ///
    /// Creates a stock location.
    #[endpoint {
        method = POST,
        path = "/api/stock/location/",
        tags = ["stock"],
        operation_id = "stock_location_create",
    }]
    async fn stock_location_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockLocationCreate>,
    ) -> Result<HttpResponseCreated<models::StockLocation>, ApiError>;

    /// Delete a stock location
    ///
    /// Deletes a stock location.
    #[endpoint {
        method = DELETE,
        path = "/api/stock/location/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_destroy",
    }]
    async fn stock_location_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationDestroyPath>,
        body: TypedBody<models::StockLocationDeletion>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List stock locations
    ///
    /// All stock locations that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/stock/location/",
        tags = ["stock"],
        operation_id = "stock_location_list",
    }]
    async fn stock_location_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::StockLocationListQuery>,
    ) -> Result<HttpResponseOk<models::StockLocationListAnswer>, ApiError>;

    /// Change a stock location
    ///
    /// Sets the given fields of a stock location.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/location/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_partial_update",
    }]
    async fn stock_location_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationPartialUpdatePath>,
        body: TypedBody<models::StockLocationPatch>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError>;

    /// Show a stock location
    ///
    /// One stock location.
    #[endpoint {
        method = GET,
        path = "/api/stock/location/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_retrieve",
    }]
    async fn stock_location_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationRetrievePath>,
        query: Query<params::StockLocationRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError>;

    /// List the location tree
    ///
    /// All locations as nodes of their tree.
    #[endpoint {
        method = GET,
        path = "/api/stock/location/tree/",
        tags = ["stock"],
        operation_id = "stock_location_tree_list",
    }]
    async fn stock_location_tree_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::StockLocationTreeListQuery>,
    ) -> Result<HttpResponseOk<models::StockLocationTreeListAnswer>, ApiError>;

    /// Create a type of locations
    ///
    /// Creates a type of locations.
    #[endpoint {
        method = POST,
        path = "/api/stock/location-type/",
        tags = ["stock"],
        operation_id = "stock_location_type_create",
    }]
    async fn stock_location_type_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::StockLocationTypeCreate>,
    ) -> Result<HttpResponseCreated<models::StockLocationType>, ApiError>;

    /// Delete a type of locations
    ///
    /// Deletes a type of locations; its locations have none then.
    #[endpoint {
        method = DELETE,
        path = "/api/stock/location-type/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_type_destroy",
    }]
    async fn stock_location_type_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationTypeDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List types of locations
    ///
    /// All types of locations that match the search.
    #[endpoint {
        method = GET,
        path = "/api/stock/location-type/",
        tags = ["stock"],
        operation_id = "stock_location_type_list",
    }]
    async fn stock_location_type_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::StockLocationTypeListQuery>,
    ) -> Result<HttpResponseOk<models::StockLocationTypeListAnswer>, ApiError>;

    /// Change a type of locations
    ///
    /// Sets the given fields of a type of locations.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/location-type/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_type_partial_update",
    }]
    async fn stock_location_type_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationTypePartialUpdatePath>,
        body: TypedBody<models::StockLocationTypePatch>,
    ) -> Result<HttpResponseOk<models::StockLocationType>, ApiError>;

    /// Show a type of locations
    ///
    /// One type of locations.
    #[endpoint {
        method = GET,
        path = "/api/stock/location-type/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_type_retrieve",
    }]
    async fn stock_location_type_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationTypeRetrievePath>,
    ) -> Result<HttpResponseOk<models::StockLocationType>, ApiError>;

    /// Replace a type of locations
    ///
    /// Sets the fields of a type of locations.
    #[endpoint {
        method = PUT,
        path = "/api/stock/location-type/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_type_update",
    }]
    async fn stock_location_type_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationTypeUpdatePath>,
        body: TypedBody<models::StockLocationTypeCreate>,
    ) -> Result<HttpResponseOk<models::StockLocationType>, ApiError>;

    /// Replace a stock location
    ///
    /// Sets the fields of a stock location; those left out keep their values unless they are required.
    #[endpoint {
        method = PUT,
        path = "/api/stock/location/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_location_update",
    }]
    async fn stock_location_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockLocationUpdatePath>,
        body: TypedBody<models::StockLocationCreate>,
    ) -> Result<HttpResponseOk<models::StockLocation>, ApiError>;

    /// Change a stock item
    ///
    /// Sets the given fields of a stock item.
    #[endpoint {
        method = PATCH,
        path = "/api/stock/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_partial_update",
    }]
    async fn stock_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockPartialUpdatePath>,
        body: TypedBody<models::StockItemPatch>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError>;

    /// Show a stock item
    ///
    /// One stock item.
    #[endpoint {
        method = GET,
        path = "/api/stock/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_retrieve",
    }]
    async fn stock_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockRetrievePath>,
        query: Query<params::StockRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError>;

    /// Replace a stock item
    ///
    /// Sets the fields of a stock item; those left out keep their values unless they are required.
    #[endpoint {
        method = PUT,
        path = "/api/stock/~/{id}/",
        tags = ["stock"],
        operation_id = "stock_update",
    }]
    async fn stock_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::StockUpdatePath>,
        body: TypedBody<models::StockItemCreate>,
    ) -> Result<HttpResponseOk<models::StockItem>, ApiError>;

    /// Show how the server is
    ///
    /// Whether the server is ready. Everybody may ask.
    #[endpoint {
        method = GET,
        path = "/api/system/health/",
        tags = ["system"],
        operation_id = "system_health_retrieve",
    }]
    async fn system_health_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::Health>, ApiError>;

    /// End a trace
    ///
    /// Tells that a client has ended what it was followed at. The server follows nobody.
    #[endpoint {
        method = POST,
        path = "/api/system-internal/observability/end/",
        tags = ["system-internal"],
        operation_id = "system_internal_observability_end_create",
    }]
    async fn system_internal_observability_end_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::ObservabilityEnd>,
    ) -> Result<HttpResponseOk<models::ObservabilityAnswer>, ApiError>;

    /// Create a tag
    ///
    /// Creates a tag.
    #[endpoint {
        method = POST,
        path = "/api/tag/",
        tags = ["tag"],
        operation_id = "tag_create",
    }]
    async fn tag_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::TagCreate>,
    ) -> Result<HttpResponseCreated<models::Tag>, ApiError>;

    /// Delete a tag
    ///
    /// Deletes a tag; nothing is marked with it any more.
    #[endpoint {
        method = DELETE,
        path = "/api/tag/{id}/",
        tags = ["tag"],
        operation_id = "tag_destroy",
    }]
    async fn tag_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::TagDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List tags
    ///
    /// All tags that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/tag/",
        tags = ["tag"],
        operation_id = "tag_list",
    }]
    async fn tag_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::TagListQuery>,
    ) -> Result<HttpResponseOk<models::TagListAnswer>, ApiError>;

    /// Change a tag
    ///
    /// Sets the given fields of a tag.
    #[endpoint {
        method = PATCH,
        path = "/api/tag/{id}/",
        tags = ["tag"],
        operation_id = "tag_partial_update",
    }]
    async fn tag_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::TagPartialUpdatePath>,
        body: TypedBody<models::TagPatch>,
    ) -> Result<HttpResponseOk<models::Tag>, ApiError>;

    /// Show a tag
    ///
    /// One tag.
    #[endpoint {
        method = GET,
        path = "/api/tag/{id}/",
        tags = ["tag"],
        operation_id = "tag_retrieve",
    }]
    async fn tag_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::TagRetrievePath>,
    ) -> Result<HttpResponseOk<models::Tag>, ApiError>;

    /// Replace a tag
    ///
    /// Sets the fields of a tag.
    #[endpoint {
        method = PUT,
        path = "/api/tag/{id}/",
        tags = ["tag"],
        operation_id = "tag_update",
    }]
    async fn tag_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::TagUpdatePath>,
        body: TypedBody<models::TagCreate>,
    ) -> Result<HttpResponseOk<models::Tag>, ApiError>;

    /// Show all units
    ///
    /// All units that the server knows, with the ones that users have added.
    #[endpoint {
        method = GET,
        path = "/api/units/all/",
        tags = ["units"],
        operation_id = "units_all_retrieve",
    }]
    async fn units_all_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::AllUnits>, ApiError>;

    /// Create a custom unit
    ///
    /// Adds a unit; values can have it at once.
    #[endpoint {
        method = POST,
        path = "/api/units/",
        tags = ["units"],
        operation_id = "units_create",
    }]
    async fn units_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::CustomUnitCreate>,
    ) -> Result<HttpResponseCreated<models::CustomUnit>, ApiError>;

    /// Delete a custom unit
    ///
    /// Deletes a custom unit.
    #[endpoint {
        method = DELETE,
        path = "/api/units/~/{id}/",
        tags = ["units"],
        operation_id = "units_destroy",
    }]
    async fn units_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UnitsDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List custom units
    ///
    /// All units that users have added.
    #[endpoint {
        method = GET,
        path = "/api/units/",
        tags = ["units"],
        operation_id = "units_list",
    }]
    async fn units_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UnitsListQuery>,
    ) -> Result<HttpResponseOk<models::CustomUnitListAnswer>, ApiError>;

    /// Change a custom unit
    ///
    /// Sets the given fields of a custom unit.
    #[endpoint {
        method = PATCH,
        path = "/api/units/~/{id}/",
        tags = ["units"],
        operation_id = "units_partial_update",
    }]
    async fn units_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UnitsPartialUpdatePath>,
        body: TypedBody<models::CustomUnitPatch>,
    ) -> Result<HttpResponseOk<models::CustomUnit>, ApiError>;

    /// Show a custom unit
    ///
    /// One custom unit.
    #[endpoint {
        method = GET,
        path = "/api/units/~/{id}/",
        tags = ["units"],
        operation_id = "units_retrieve",
    }]
    async fn units_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UnitsRetrievePath>,
    ) -> Result<HttpResponseOk<models::CustomUnit>, ApiError>;

    /// Replace a custom unit
    ///
    /// Sets the fields of a custom unit.
    #[endpoint {
        method = PUT,
        path = "/api/units/~/{id}/",
        tags = ["units"],
        operation_id = "units_update",
    }]
    async fn units_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UnitsUpdatePath>,
        body: TypedBody<models::CustomUnitCreate>,
    ) -> Result<HttpResponseOk<models::CustomUnit>, ApiError>;

    /// Create a user
    ///
    /// Creates a user. Nobody can sign in as the user until a password is set.
    #[endpoint {
        method = POST,
        path = "/api/user/",
        tags = ["user"],
        operation_id = "user_create",
    }]
    async fn user_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::UserCreate>,
    ) -> Result<HttpResponseCreated<models::User>, ApiError>;

    /// Delete a user
    ///
    /// Deletes a user. The last active superuser stays.
    #[endpoint {
        method = DELETE,
        path = "/api/user/~/{id}/",
        tags = ["user"],
        operation_id = "user_destroy",
    }]
    async fn user_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Create a group
    ///
    /// Creates a group, with a rule for each role that allows nothing yet.
    #[endpoint {
        method = POST,
        path = "/api/user/group/",
        tags = ["user"],
        operation_id = "user_group_create",
    }]
    async fn user_group_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::GroupCreate>,
    ) -> Result<HttpResponseCreated<models::Group>, ApiError>;

    /// Delete a group
    ///
    /// Deletes a group; its members lose what it allowed.
    #[endpoint {
        method = DELETE,
        path = "/api/user/group/{id}/",
        tags = ["user"],
        operation_id = "user_group_destroy",
    }]
    async fn user_group_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserGroupDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List groups
    ///
    /// All groups that match the search.
    #[endpoint {
        method = GET,
        path = "/api/user/group/",
        tags = ["user"],
        operation_id = "user_group_list",
    }]
    async fn user_group_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserGroupListQuery>,
    ) -> Result<HttpResponseOk<models::GroupListAnswer>, ApiError>;

    /// Change a group
    ///
    /// Sets the given fields of a group.
    #[endpoint {
        method = PATCH,
        path = "/api/user/group/{id}/",
        tags = ["user"],
        operation_id = "user_group_partial_update",
    }]
    async fn user_group_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserGroupPartialUpdatePath>,
        body: TypedBody<models::GroupPatch>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError>;

    /// Show a group
    ///
    /// One group.
    #[endpoint {
        method = GET,
        path = "/api/user/group/{id}/",
        tags = ["user"],
        operation_id = "user_group_retrieve",
    }]
    async fn user_group_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserGroupRetrievePath>,
        query: Query<params::UserGroupRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError>;

    /// Replace a group
    ///
    /// Sets the fields of a group.
    #[endpoint {
        method = PUT,
        path = "/api/user/group/{id}/",
        tags = ["user"],
        operation_id = "user_group_update",
    }]
    async fn user_group_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserGroupUpdatePath>,
        body: TypedBody<models::GroupCreate>,
    ) -> Result<HttpResponseOk<models::Group>, ApiError>;

    /// List users
    ///
    /// All users that match the filters.
    #[endpoint {
        method = GET,
        path = "/api/user/",
        tags = ["user"],
        operation_id = "user_list",
    }]
    async fn user_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserListQuery>,
    ) -> Result<HttpResponseOk<models::UserListAnswer>, ApiError>;

    /// Delete the calling user
    ///
    /// Deletes the calling user.
    #[endpoint {
        method = DELETE,
        path = "/api/user/me/",
        tags = ["user"],
        operation_id = "user_me_destroy",
    }]
    async fn user_me_destroy(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// Change the calling user
    ///
    /// Sets the given fields of the calling user.
    #[endpoint {
        method = PATCH,
        path = "/api/user/me/",
        tags = ["user"],
        operation_id = "user_me_partial_update",
    }]
    async fn user_me_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::MeUserPatch>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError>;

    /// Change the own profile
    ///
    /// Sets the given fields of the own profile.
    #[endpoint {
        method = PATCH,
        path = "/api/user/me/profile/",
        tags = ["user"],
        operation_id = "user_me_profile_partial_update",
    }]
    async fn user_me_profile_partial_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::UserProfilePatch>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError>;

    /// Show the own profile
    ///
    /// The profile of the calling user.
    #[endpoint {
        method = GET,
        path = "/api/user/me/profile/",
        tags = ["user"],
        operation_id = "user_me_profile_retrieve",
    }]
    async fn user_me_profile_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError>;

    /// Replace the own profile
    ///
    /// Sets the given fields of the own profile.
    #[endpoint {
        method = PUT,
        path = "/api/user/me/profile/",
        tags = ["user"],
        operation_id = "user_me_profile_update",
    }]
    async fn user_me_profile_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::UserProfileCreate>,
    ) -> Result<HttpResponseOk<models::UserProfile>, ApiError>;

    /// Show the calling user
    ///
    /// The calling user, with groups, profile and roles.
    #[endpoint {
        method = GET,
        path = "/api/user/me/",
        tags = ["user"],
        operation_id = "user_me_retrieve",
    }]
    async fn user_me_retrieve(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserMeRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError>;

    /// Show what the caller may do
    ///
    /// What the calling user may do, by role.
    #[endpoint {
        method = GET,
        path = "/api/user/me/roles/",
        tags = ["user"],
        operation_id = "user_me_roles_retrieve",
    }]
    async fn user_me_roles_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::UserRoles>, ApiError>;

    /// Get a token
    ///
    /// Gives the calling user a token of the given name, the same one each time.
    #[endpoint {
        method = GET,
        path = "/api/user/me/token/",
        tags = ["user"],
        operation_id = "user_me_token_retrieve",
    }]
    async fn user_me_token_retrieve(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserMeTokenRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::AuthToken>, ApiError>;

    /// Replace the calling user
    ///
    /// Sets the fields of the calling user.
    #[endpoint {
        method = PUT,
        path = "/api/user/me/",
        tags = ["user"],
        operation_id = "user_me_update",
    }]
    async fn user_me_update(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::MeUserCreate>,
    ) -> Result<HttpResponseOk<models::MeUser>, ApiError>;

    /// List owners
    ///
    /// Users and groups, as owners of things.
    #[endpoint {
        method = GET,
        path = "/api/user/owner/",
        tags = ["user"],
        operation_id = "user_owner_list",
    }]
    async fn user_owner_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserOwnerListQuery>,
    ) -> Result<HttpResponseOk<models::OwnerListAnswer>, ApiError>;

    /// Show an owner
    ///
    /// One owner.
    #[endpoint {
        method = GET,
        path = "/api/user/owner/{id}/",
        tags = ["user"],
        operation_id = "user_owner_retrieve",
    }]
    async fn user_owner_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserOwnerRetrievePath>,
    ) -> Result<HttpResponseOk<models::Owner>, ApiError>;

    /// Change a user
    ///
    /// Sets the given fields of a user.
    #[endpoint {
        method = PATCH,
        path = "/api/user/~/{id}/",
        tags = ["user"],
        operation_id = "user_partial_update",
    }]
    async fn user_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserPartialUpdatePath>,
        body: TypedBody<models::UserPatch>,
    ) -> Result<HttpResponseOk<models::User>, ApiError>;

    /// Show a user
    ///
    /// One user.
    #[endpoint {
        method = GET,
        path = "/api/user/~/{id}/",
        tags = ["user"],
        operation_id = "user_retrieve",
    }]
    async fn user_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRetrievePath>,
    ) -> Result<HttpResponseOk<models::User>, ApiError>;

    /// Show what the caller may do (older path)
    ///
    /// The older path of what the calling user may do.
    #[endpoint {
        method = GET,
        path = "/api/user/roles/",
        tags = ["user"],
        operation_id = "user_roles_retrieve",
    }]
    async fn user_roles_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::UserRoles>, ApiError>;

    /// Delete a rule
    ///
    /// Deletes a rule; the group may do nothing in the role.
    #[endpoint {
        method = DELETE,
        path = "/api/user/ruleset/{id}/",
        tags = ["user"],
        operation_id = "user_ruleset_destroy",
    }]
    async fn user_ruleset_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRulesetDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List rules
    ///
    /// What groups may do, a row for each group and role.
    #[endpoint {
        method = GET,
        path = "/api/user/ruleset/",
        tags = ["user"],
        operation_id = "user_ruleset_list",
    }]
    async fn user_ruleset_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserRulesetListQuery>,
    ) -> Result<HttpResponseOk<models::RuleSetListAnswer>, ApiError>;

    /// Change a rule
    ///
    /// Sets the given permissions of a group in a role. Who may add or delete may also change, and who may do anything may also view.
    #[endpoint {
        method = PATCH,
        path = "/api/user/ruleset/{id}/",
        tags = ["user"],
        operation_id = "user_ruleset_partial_update",
    }]
    async fn user_ruleset_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRulesetPartialUpdatePath>,
        body: TypedBody<models::RuleSetPatch>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError>;

    /// Show a rule
    ///
    /// What one group may do in one role.
    #[endpoint {
        method = GET,
        path = "/api/user/ruleset/{id}/",
        tags = ["user"],
        operation_id = "user_ruleset_retrieve",
    }]
    async fn user_ruleset_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRulesetRetrievePath>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError>;

    /// Replace a rule
    ///
    /// Sets what a group may do in a role. Who may add or delete may also change, and who may do anything may also view.
    #[endpoint {
        method = PUT,
        path = "/api/user/ruleset/{id}/",
        tags = ["user"],
        operation_id = "user_ruleset_update",
    }]
    async fn user_ruleset_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserRulesetUpdatePath>,
        body: TypedBody<models::RuleSetUpdate>,
    ) -> Result<HttpResponseOk<models::RuleSet>, ApiError>;

    /// Set a password (by a change)
    ///
    /// Sets a user's password, if the request holds one.
    #[endpoint {
        method = PATCH,
        path = "/api/user/~/{id}/set-password/",
        tags = ["user"],
        operation_id = "user_set_password_partial_update",
    }]
    async fn user_set_password_partial_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserSetPasswordPartialUpdatePath>,
        body: TypedBody<models::UserSetPasswordPatch>,
    ) -> Result<HttpResponseOk<std::collections::HashMap<String, serde_json::Value>>, ApiError>;

    /// Set a password
    ///
    /// Sets a user's password. A weak one is refused, unless the request overrides the warning.
    #[endpoint {
        method = PUT,
        path = "/api/user/~/{id}/set-password/",
        tags = ["user"],
        operation_id = "user_set_password_update",
    }]
    async fn user_set_password_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserSetPasswordUpdatePath>,
        body: TypedBody<models::UserSetPassword>,
    ) -> Result<HttpResponseOk<std::collections::HashMap<String, serde_json::Value>>, ApiError>;

    /// Get a token (older path)
    ///
    /// The older path to a token.
    #[endpoint {
        method = GET,
        path = "/api/user/token/",
        tags = ["user"],
        operation_id = "user_token_retrieve",
    }]
    async fn user_token_retrieve(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserTokenRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::AuthToken>, ApiError>;

    /// Create a token
    ///
    /// Creates a token.
    #[endpoint {
        method = POST,
        path = "/api/user/tokens/",
        tags = ["user"],
        operation_id = "user_tokens_create",
    }]
    async fn user_tokens_create(
        rqctx: RequestContext<Self::Context>,
        body: TypedBody<models::ApiTokenCreate>,
    ) -> Result<HttpResponseCreated<models::ApiToken>, ApiError>;

    /// Revoke a token
    ///
    /// Revokes a token; it stops working at once.
    #[endpoint {
        method = DELETE,
        path = "/api/user/tokens/{id}/",
        tags = ["user"],
        operation_id = "user_tokens_destroy",
    }]
    async fn user_tokens_destroy(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserTokensDestroyPath>,
    ) -> Result<HttpResponseDeleted, ApiError>;

    /// List tokens
    ///
    /// The tokens of the calling user; superusers may ask for those of all.
    #[endpoint {
        method = GET,
        path = "/api/user/tokens/",
        tags = ["user"],
        operation_id = "user_tokens_list",
    }]
    async fn user_tokens_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::UserTokensListQuery>,
    ) -> Result<HttpResponseOk<models::ApiTokenListAnswer>, ApiError>;

    /// Show a token
    ///
    /// One token.
    #[endpoint {
        method = GET,
        path = "/api/user/tokens/{id}/",
        tags = ["user"],
        operation_id = "user_tokens_retrieve",
    }]
    async fn user_tokens_retrieve(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserTokensRetrievePath>,
        query: Query<params::UserTokensRetrieveQuery>,
    ) -> Result<HttpResponseOk<models::ApiToken>, ApiError>;

    /// Replace a user
    ///
    /// Sets the fields of a user.
    #[endpoint {
        method = PUT,
        path = "/api/user/~/{id}/",
        tags = ["user"],
        operation_id = "user_update",
    }]
    async fn user_update(
        rqctx: RequestContext<Self::Context>,
        path: Path<params::UserUpdatePath>,
        body: TypedBody<models::UserUpdate>,
    ) -> Result<HttpResponseOk<models::User>, ApiError>;

    /// Versions
    ///
    /// Versions of the server and its parts. Asked by staff.
    #[endpoint {
        method = GET,
        path = "/api/version/",
        tags = ["version"],
        operation_id = "version_retrieve",
    }]
    async fn version_retrieve(
        rqctx: RequestContext<Self::Context>,
    ) -> Result<HttpResponseOk<models::VersionInfo>, ApiError>;

    /// History of the API
    ///
    /// What the last versions of the API changed, the newest one last. Asked by staff.
    #[endpoint {
        method = GET,
        path = "/api/version-text/",
        tags = ["version-text"],
        operation_id = "version_text_list",
    }]
    async fn version_text_list(
        rqctx: RequestContext<Self::Context>,
        query: Query<params::VersionTextListQuery>,
    ) -> Result<HttpResponseOk<Vec<models::VersionText>>, ApiError>;
}
