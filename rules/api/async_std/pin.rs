//! Pinning.

pub use std::pin::Pin;
