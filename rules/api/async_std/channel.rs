//! Channels.

pub use async_channel::*;
