//! Extensions of futures.

pub use crate::time::FutureExt;
