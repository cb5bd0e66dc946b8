//! `account/phone` and `auth/phone/verify`: phone numbers, which are not kept here.

use std::future::ready;

use ferrostock_models::{
    AuthCode, AuthPhone, AuthPhoneNumbersAnswer, AuthStatus, AuthenticatedAnswer,
};

use super::answer;
use super::user::signed_in;
use crate::account::AccountCall;
use ferrostock_kernel::error::Result;

/// Lists the user's phone numbers: there are none.
pub async fn get(call: &AccountCall) -> Result<AuthPhoneNumbersAnswer> {
    signed_in(call, &call.db.get().await?).await?;
    Ok(AuthPhoneNumbersAnswer {
        status: 200,
        data: Vec::new(),
    })
}

/// Refuses a number.
pub async fn post(call: &AccountCall, _: AuthPhone) -> Result<AuthPhoneNumbersAnswer> {
    signed_in(call, &call.db.get().await?).await?;
    Err(answer::invalid(
        "phone",
        "phone_not_supported",
        "Phone numbers are not kept here.",
    ))
}

/// No sign-in waits for a phone's code.
pub fn verify(_: &AccountCall, _: AuthCode) -> impl Future<Output = Result<AuthenticatedAnswer>> {
    ready(Err(answer::conflict()))
}

/// No sign-in waits for a phone's code.
pub fn resend(_: &AccountCall) -> impl Future<Output = Result<AuthStatus>> {
    ready(Err(answer::conflict()))
}
