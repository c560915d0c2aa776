//! Protocol versions.

pub use crate::Version;
