//! smol: what its family offers, under one name.

#![does_not_block]

use std::future::Future;

pub use async_channel as channel;
pub use async_executor::{Executor, LocalExecutor};
pub use async_fs as fs;
pub use async_io::{Async, Timer, block_on};
pub use async_lock as lock;
pub use async_net as net;
pub use async_process as process;
pub use async_task::Task;
pub use blocking::{Unblock, unblock};
pub use futures_lite::{future, io, prelude, stream};

pub fn spawn<T: Send + 'static>(future: impl Future<Output = T> + Send + 'static) -> async_task::Task<T>;
