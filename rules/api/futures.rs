//! futures: what its parts offer, under one name.

#![does_not_block]

pub use futures_channel as channel;
pub use futures_core::{Stream, TryFuture, TryStream};
pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
pub use futures_sink::Sink;
pub use futures_util::{
    AsyncBufReadExt, AsyncReadExt, AsyncSeekExt, AsyncWriteExt, FutureExt, SinkExt, StreamExt, TryFutureExt,
    TryStreamExt, future, io, lock, never, poll, sink, stream, task,
};
pub use std::future::Future;

pub mod executor {
    pub use futures_executor::{
        BlockingStream, Enter, EnterError, LocalPool, LocalSpawner, ThreadPool, ThreadPoolBuilder, block_on,
        block_on_stream, enter,
    };
}

pub mod prelude {
    pub use futures_core::{Stream, TryFuture, TryStream};
    pub use futures_io::{AsyncBufRead, AsyncRead, AsyncSeek, AsyncWrite};
    pub use futures_sink::Sink;
    pub use futures_util::{
        AsyncBufReadExt as _, AsyncReadExt as _, AsyncSeekExt as _, AsyncWriteExt as _, FutureExt as _, SinkExt as _,
        StreamExt as _, TryFutureExt as _, TryStreamExt as _, future, sink, stream,
    };
    pub use std::future::Future;
}
