//! What people see, in a real browser: Debian's chromium, driven through chromedriver.
//!
//! The browser's log of requests says what the pages asked for. All that leads beyond this machine
//! goes to a proxy of the test, which notes it and lets nothing through: what a browser asks for its
//! own purposes gets no further either. With `FERROSTOCK_SCREENSHOTS` naming a folder, a picture of
//! each page is put there.

mod accounts;
mod pages;
mod tab;
mod web_ui;
