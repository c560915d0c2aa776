//! Channels for threads and for async code. `send` and its like are said not to block: only a full bounded channel makes them
//! wait, and the type does not tell whether it is bounded. Without that the source would be followed to the lock below.

use crate::r#async::{RecvFut, RecvStream, SendFut, SendSink};
use crate::select::SelectError;
use std::fmt::Display;
use std::time::{Duration, Instant};

#[derive(Debug)]
pub struct Selector<'a, T: 'a>;

impl<'a, T> Selector<'a, T> {
    pub fn new() -> Self;
    pub fn send<U, F: FnMut(Result<(), SendError<U>>) -> T + 'a>(
        self,
        sender: &'a Sender<U>,
        msg: U,
        #[runs(here)] mapper: F,
    ) -> Self;
    pub fn recv<U, F: FnMut(Result<U, RecvError>) -> T + 'a>(
        self,
        receiver: &'a Receiver<U>,
        #[runs(here)] mapper: F,
    ) -> Self;
    #[blocks(channel)]
    pub fn wait(self) -> T;
    #[blocks(channel, unless = "short(dur)")]
    pub fn wait_timeout(self, dur: Duration) -> Result<T, SelectError>;
    #[blocks(channel)]
    pub fn wait_deadline(self, deadline: Instant) -> Result<T, SelectError>;
}

impl<'a, T: 'a> Default for Selector<'a, T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for SendError<T> {}

impl<T> std::error::Error for SendError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for TrySendError<T> {}

impl<T> std::error::Error for TrySendError<T> {}

impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}

impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for SendTimeoutError<T> {}

impl<T> std::error::Error for SendTimeoutError<T> {}

impl<T> From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvError {
    Disconnected,
}

impl Display for RecvError {}

impl std::error::Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl Display for TryRecvError {}

impl std::error::Error for TryRecvError {}

impl From<RecvError> for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl Display for RecvTimeoutError {}

impl std::error::Error for RecvTimeoutError {}

impl From<RecvError> for RecvTimeoutError {}

#[derive(Debug)]
pub struct Sender<T>;

impl<T> Sender<T> {
    pub fn send_async(&self, item: T) -> SendFut<'_, T>;
    pub fn into_send_async<'a>(self, item: T) -> SendFut<'a, T>;
    pub fn sink(&self) -> SendSink<'_, T>;
    pub fn into_sink<'a>(self) -> SendSink<'a, T>;
    #[does_not_block]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[does_not_block]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[does_not_block]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    #[does_not_block]
    pub fn send_timeout(&self, msg: T, dur: Duration) -> Result<(), SendTimeoutError<T>>;
    #[spins(looks)]
    pub fn is_disconnected(&self) -> bool;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(looks)]
    pub fn is_full(&self) -> bool;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}

impl<T> Clone for Sender<T> {}

#[derive(Debug)]
pub struct WeakSender<T>;

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}

impl<T> Clone for WeakSender<T> {}

#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    pub fn recv_async(&self) -> RecvFut<'_, T>;
    pub fn into_recv_async<'a>(self) -> RecvFut<'a, T>;
    pub fn stream(&self) -> RecvStream<'_, T>;
    pub fn into_stream<'a>(self) -> RecvStream<'a, T>;
    #[does_not_block]
    #[spins(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(channel)]
    #[instead("flume::Receiver::recv_async")]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(channel)]
    #[instead("flume::Receiver::recv_async")]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    #[blocks(channel, unless = "short(dur)")]
    #[instead("flume::Receiver::recv_async")]
    pub fn recv_timeout(&self, dur: Duration) -> Result<T, RecvTimeoutError>;
    pub fn iter(&self) -> Iter<'_, T>;
    #[does_not_block]
    pub fn try_iter(&self) -> TryIter<'_, T>;
    pub fn drain(&self) -> Drain<'_, T>;
    #[spins(looks)]
    pub fn is_disconnected(&self) -> bool;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(looks)]
    pub fn is_full(&self) -> bool;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn sender_count(&self) -> usize;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}

impl<T> Clone for Receiver<T> {}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;
}

#[derive(Debug)]
pub struct Iter<'a, T>;

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;
    #[blocks(channel)]
    #[instead("flume::Receiver::stream")]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct TryIter<'a, T>;

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;
}

#[derive(Debug)]
pub struct Drain<'a, T>;

impl<'a, T> Iterator for Drain<'a, T> {
    type Item = T;
}

impl<'a, T> ExactSizeIterator for Drain<'a, T> {}

#[derive(Debug)]
pub struct IntoIter<T>;

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocks(channel)]
    #[instead("flume::Receiver::stream")]
    fn next(&mut self) -> Option<Self::Item>;
}

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

pub mod select {
    use std::fmt::Display;

    pub use crate::Selector;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SelectError {
        Timeout,
    }

    impl Display for SelectError {}

    impl std::error::Error for SelectError {}
}

pub mod r#async {
    use crate::{RecvError, SendError, Sender, r#async};
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::future::Future;

    #[derive(Debug)]
    pub struct SendFut<'a, T>;

    impl<'a, T> r#async::SendFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }

    impl<'a, T> Future for r#async::SendFut<'a, T> {
        type Output = Result<(), SendError<T>>;
    }

    #[derive(Debug)]
    pub struct SendSink<'a, T>;

    impl<'a, T> r#async::SendSink<'a, T> {
        pub fn sender(&self) -> &Sender<T>;
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }

    impl<'a, T> Sink<T> for r#async::SendSink<'a, T> {
        type Error = SendError<T>;
    }

    impl<'a, T> Clone for r#async::SendSink<'a, T> {}

    #[derive(Debug)]
    pub struct RecvFut<'a, T>;

    impl<'a, T> r#async::RecvFut<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
    }

    impl<'a, T> Future for r#async::RecvFut<'a, T> {
        type Output = Result<T, RecvError>;
    }

    #[derive(Debug)]
    pub struct RecvStream<'a, T>;

    impl<'a, T> r#async::RecvStream<'a, T> {
        pub fn is_disconnected(&self) -> bool;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
        pub fn len(&self) -> usize;
        pub fn capacity(&self) -> Option<usize>;
        pub fn same_channel(&self, other: &Self) -> bool;
    }

    impl<'a, T> Clone for r#async::RecvStream<'a, T> {}

    impl<'a, T> Stream for r#async::RecvStream<'a, T> {
        type Item = T;
    }
}
