//! The traits of futures, streams, readers and writers.

pub use crate::{
    AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _, FutureExt as _, StreamExt as _,
};
pub use futures_core::Stream;
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use std::future::Future;
