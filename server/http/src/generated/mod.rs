// Generated from api-spec by `cargo xtask generate`. Do not edit.

mod entry;
