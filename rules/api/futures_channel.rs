//! Channels whose ends are futures, streams and sinks.

#![does_not_block]

pub mod mpsc {
    use futures_core::Stream;
    use futures_sink::Sink;
    use std::any::Any;
    use std::fmt::Display;
    use std::future::Future;
    use std::hash::Hasher;
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct Sender<T>;

    impl<T> Sender<T> {
        pub fn try_send(&mut self, msg: T) -> Result<(), TrySendError<T>>;
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
        pub fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), SendError>>;
        #[spins(looks)]
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&mut self);
        pub fn disconnect(&mut self);
        pub fn same_receiver(&self, other: &Self) -> bool;
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
        pub fn hash_receiver<H>(&self, hasher: &mut H)
        where
            H: Hasher;
    }

    impl<T> Sink<T> for Sender<T> {
        type Error = SendError;
    }

    impl<T> Clone for Sender<T> {}

    #[derive(Debug)]
    pub struct UnboundedSender<T>;

    impl<T> UnboundedSender<T> {
        pub fn poll_ready(&self, _: &mut Context<'_>) -> Poll<Result<(), SendError>>;
        #[spins(looks)]
        pub fn is_closed(&self) -> bool;
        pub fn close_channel(&self);
        pub fn disconnect(&mut self);
        pub fn start_send(&mut self, msg: T) -> Result<(), SendError>;
        pub fn unbounded_send(&self, msg: T) -> Result<(), TrySendError<T>>;
        pub fn same_receiver(&self, other: &Self) -> bool;
        pub fn is_connected_to(&self, receiver: &UnboundedReceiver<T>) -> bool;
        pub fn hash_receiver<H>(&self, hasher: &mut H)
        where
            H: Hasher;
        pub fn len(&self) -> usize;
        #[spins(looks)]
        pub fn is_empty(&self) -> bool;
    }

    impl<T> Sink<T> for UnboundedSender<T> {
        type Error = SendError;
    }

    impl<T> Sink<T> for &UnboundedSender<T> {
        type Error = SendError;
    }

    impl<T> Clone for UnboundedSender<T> {}

    #[derive(Debug)]
    pub struct Receiver<T>;

    impl<T> Receiver<T> {
        pub fn recv(&mut self) -> Recv<'_, Self>;
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        #[spins(takes)]
        pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    }

    impl<T> Stream for Receiver<T> {
        type Item = T;
    }

    #[derive(Debug)]
    pub struct UnboundedReceiver<T>;

    impl<T> UnboundedReceiver<T> {
        pub fn recv(&mut self) -> Recv<'_, Self>;
        pub fn close(&mut self);
        pub fn try_next(&mut self) -> Result<Option<T>, TryRecvError>;
        #[spins(takes)]
        pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    }

    impl<T> Stream for UnboundedReceiver<T> {
        type Item = T;
    }

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct SendError;

    impl SendError {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
    }

    impl Display for SendError {}

    impl std::error::Error for SendError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct TrySendError<T>;

    impl<T> TrySendError<T> {
        pub fn is_full(&self) -> bool;
        pub fn is_disconnected(&self) -> bool;
        pub fn into_inner(self) -> T;
        pub fn into_send_error(self) -> SendError;
    }

    impl<T> Display for TrySendError<T> {}

    impl<T: Any> std::error::Error for TrySendError<T> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
    }

    impl TryRecvError {
        pub fn is_empty(&self) -> bool;
        pub fn is_closed(&self) -> bool;
    }

    impl Display for TryRecvError {}

    impl std::error::Error for TryRecvError {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct RecvError;

    impl Display for RecvError {}

    impl std::error::Error for RecvError {}

    #[derive(Debug)]
    pub struct Recv<'a, St: ?Sized>;

    impl<St: ?Sized + Stream + Unpin> Future for Recv<'_, St> {
        type Output = Result<St::Item, RecvError>;
    }

    pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);

    pub fn unbounded<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);
}

pub mod oneshot {
    use std::fmt::Display;
    use std::future::Future;
    use std::task::{Context, Poll};

    #[handle(value)]
    #[derive(Debug)]
    pub struct Receiver<T>;

    impl<T> Receiver<T> {
        pub fn close(&mut self);
        pub fn try_recv(&mut self) -> Result<Option<T>, Canceled>;
    }

    impl<T> Future for Receiver<T> {
        type Output = Result<T, Canceled>;
    }

    #[derive(Debug)]
    pub struct Sender<T>;

    impl<T> Sender<T> {
        pub fn send(self, t: T) -> Result<(), T>;
        pub fn poll_canceled(&mut self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn cancellation(&mut self) -> Cancellation<'_, T>;
        pub fn is_canceled(&self) -> bool;
        pub fn is_connected_to(&self, receiver: &Receiver<T>) -> bool;
    }

    pub fn channel<T>() -> (Sender<T>, Receiver<T>);

    #[derive(Debug)]
    pub struct Cancellation<'a, T>;

    impl<T> Future for Cancellation<'_, T> {
        type Output = ();
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct Canceled;

    impl Display for Canceled {}

    impl std::error::Error for Canceled {}
}
