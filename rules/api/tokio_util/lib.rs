//! tokio-util: helpers around tokio.

#![does_not_block]

pub mod codec;
pub mod compat;
pub mod context;
pub mod either;
pub mod future;
pub mod io;
pub mod net;
pub mod sync;
pub mod task;
pub mod time;
pub mod udp;

pub use bytes;
