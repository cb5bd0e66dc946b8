//! Signing in with accounts elsewhere: outside providers of OpenID Connect.

mod connect;
mod ferrostock;
mod forgery;
mod hosts;
mod sign_in;
mod signup;
mod world;
