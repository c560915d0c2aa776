//! Channels with many senders and one receiver.

use crate::sync::mpsc::error::{SendError, SendTimeoutError, TryRecvError, TrySendError};
use std::task::{Context, Poll};
use std::time::Duration;

pub fn channel<T>(buffer: usize) -> (Sender<T>, Receiver<T>);

#[derive(Debug)]
pub struct OwnedPermit<T>;

impl<T> OwnedPermit<T> {
    pub fn send(self, value: T) -> Sender<T>;
    pub fn release(self) -> Sender<T>;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn same_channel_as_sender(&self, sender: &Sender<T>) -> bool;
}

#[derive(Debug)]
pub struct Permit<'a, T>;

impl<T> Permit<'_, T> {
    pub fn send(self, value: T);
}

#[derive(Debug)]
pub struct PermitIterator<'a, T>;

impl<'a, T> Iterator for PermitIterator<'a, T> {
    type Item = Permit<'a, T>;
}

impl<T> ExactSizeIterator for PermitIterator<'_, T> {}

#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    #[spins(takes)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::mpsc::Receiver::recv")]
    pub fn blocking_recv(&mut self) -> Option<T>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::mpsc::Receiver::recv_many")]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    #[spins(looks)]
    pub fn capacity(&self) -> usize;
    pub fn max_capacity(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}

#[derive(Debug)]
pub struct Sender<T>;

impl<T> Sender<T> {
    #[cancel_unsafe(message, "the message that was to be sent")]
    pub async fn send(&self, value: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
    #[cancel_unsafe(message, "the message that was to be sent")]
    pub async fn send_timeout(&self, value: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::mpsc::Sender::send")]
    pub fn blocking_send(&self, value: T) -> Result<(), SendError<T>>;
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    #[cancel_unsafe(place, "its place in the queue for the channel")]
    pub async fn reserve(&self) -> Result<Permit<'_, T>, SendError<()>>;
    #[cancel_unsafe(place, "its place in the queue for the channel")]
    pub async fn reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, SendError<()>>;
    #[cancel_unsafe(place, "its place in the queue for the channel")]
    pub async fn reserve_owned(self) -> Result<OwnedPermit<T>, SendError<()>>;
    pub fn try_reserve(&self) -> Result<Permit<'_, T>, TrySendError<()>>;
    pub fn try_reserve_many(&self, n: usize) -> Result<PermitIterator<'_, T>, TrySendError<()>>;
    pub fn try_reserve_owned(self) -> Result<OwnedPermit<T>, TrySendError<Self>>;
    pub fn same_channel(&self, other: &Self) -> bool;
    #[spins(looks)]
    pub fn capacity(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn max_capacity(&self) -> usize;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for Sender<T> {}

#[derive(Debug)]
pub struct WeakSender<T>;

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for WeakSender<T> {}

pub fn unbounded_channel<T>() -> (UnboundedSender<T>, UnboundedReceiver<T>);

#[derive(Debug)]
pub struct UnboundedReceiver<T>;

impl<T> UnboundedReceiver<T> {
    pub async fn recv(&mut self) -> Option<T>;
    pub async fn recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    #[spins(takes)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::mpsc::UnboundedReceiver::recv")]
    pub fn blocking_recv(&mut self) -> Option<T>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::mpsc::UnboundedReceiver::recv_many")]
    pub fn blocking_recv_many(&mut self, buffer: &mut Vec<T>, limit: usize) -> usize;
    pub fn close(&mut self);
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    pub fn poll_recv(&mut self, cx: &mut Context<'_>) -> Poll<Option<T>>;
    pub fn poll_recv_many(&mut self, cx: &mut Context<'_>, buffer: &mut Vec<T>, limit: usize) -> Poll<usize>;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
}

#[derive(Debug)]
pub struct UnboundedSender<T>;

impl<T> UnboundedSender<T> {
    pub fn send(&self, message: T) -> Result<(), SendError<T>>;
    pub async fn closed(&self);
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn downgrade(&self) -> WeakUnboundedSender<T>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for UnboundedSender<T> {}

#[derive(Debug)]
pub struct WeakUnboundedSender<T>;

impl<T> WeakUnboundedSender<T> {
    pub fn upgrade(&self) -> Option<UnboundedSender<T>>;
    pub fn strong_count(&self) -> usize;
    pub fn weak_count(&self) -> usize;
}

impl<T> Clone for WeakUnboundedSender<T> {}

pub mod error {
    use std::fmt::Display;

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct SendError<T>(pub T);

    impl<T> Display for SendError<T> {}

    impl<T> std::error::Error for SendError<T> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TrySendError<T> {
        Full(T),
        Closed(T),
    }

    impl<T> TrySendError<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Display for TrySendError<T> {}

    impl<T> std::error::Error for TrySendError<T> {}

    impl<T> From<SendError<T>> for TrySendError<T> {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Disconnected,
    }

    impl Display for TryRecvError {}

    impl std::error::Error for TryRecvError {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum SendTimeoutError<T> {
        Timeout(T),
        Closed(T),
    }

    impl<T> SendTimeoutError<T> {
        pub fn into_inner(self) -> T;
    }

    impl<T> Display for SendTimeoutError<T> {}

    impl<T> std::error::Error for SendTimeoutError<T> {}
}
