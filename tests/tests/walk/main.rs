//! Every operation of the document, called by those who may not and by those who may.
//!
//! What is expected follows from the table of operations, which is made of the document; nothing is
//! listed for an operation by hand.

mod applications;
mod bad_credentials;
mod existence;
mod users;
mod world;
