//! See `tests/loom.rs` and `benches/polls.rs`.
