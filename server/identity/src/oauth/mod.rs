//! OAuth2 and OpenID Connect: applications that act for users, within the scopes that these agreed
//! to.
//!
//! What is here issues and redeems: codes, access tokens, refresh tokens that work once, ID tokens.
//! Requests and pages are read and answered where all are. What an access token may do is decided
//! where every caller is: [`Caller::may`](ferrostock_kernel::caller::Caller::may).

pub mod claims;
pub mod client;
pub mod consents;
pub mod failure;
pub mod id_token;
pub mod introspect;
pub mod issue;
pub mod key;
pub mod redeem;
pub mod redirect;
pub mod registration;
