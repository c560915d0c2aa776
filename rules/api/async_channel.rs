//! Channels whose ends are futures and streams.

#![does_not_block]

use futures_core::Stream;
use std::fmt::Display;
use std::future::Future;

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

#[derive(Debug)]
pub struct Sender<T>;

impl<T> Sender<T> {
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    pub fn send(&self, msg: T) -> Send<'_, T>;
    pub fn closed(&self) -> Closed<'_, T>;
    #[blocks(channel)]
    #[instead("async_channel::Sender::send")]
    pub fn send_blocking(&self, msg: T) -> Result<(), SendError<T>>;
    pub fn force_send(&self, msg: T) -> Result<Option<T>, SendError<T>>;
    pub fn close(&self) -> bool;
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(looks)]
    pub fn is_full(&self) -> bool;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakSender<T>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}

impl<T> Clone for Sender<T> {}

#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    #[spins(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    pub fn recv(&self) -> Recv<'_, T>;
    #[blocks(channel)]
    #[instead("async_channel::Receiver::recv")]
    pub fn recv_blocking(&self) -> Result<T, RecvError>;
    pub fn close(&self) -> bool;
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(looks)]
    pub fn is_full(&self) -> bool;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn receiver_count(&self) -> usize;
    pub fn sender_count(&self) -> usize;
    pub fn downgrade(&self) -> WeakReceiver<T>;
    pub fn same_channel(&self, other: &Receiver<T>) -> bool;
}

impl<T> Clone for Receiver<T> {}

impl<T> Stream for Receiver<T> {
    type Item = T;
}

#[derive(Debug)]
pub struct WeakSender<T>;

impl<T> WeakSender<T> {
    pub fn upgrade(&self) -> Option<Sender<T>>;
}

impl<T> Clone for WeakSender<T> {}

#[derive(Debug)]
pub struct WeakReceiver<T>;

impl<T> WeakReceiver<T> {
    pub fn upgrade(&self) -> Option<Receiver<T>>;
}

impl<T> Clone for WeakReceiver<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> std::error::Error for SendError<T> {}

impl<T> Display for SendError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Closed(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}

impl<T> std::error::Error for TrySendError<T> {}

impl<T> Display for TrySendError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;

impl std::error::Error for RecvError {}

impl Display for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Closed,
}

impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_closed(&self) -> bool;
}

impl std::error::Error for TryRecvError {}

impl Display for TryRecvError {}

#[derive(Debug)]
pub struct Send<'a, T>;

impl<'a, T> Future for Send<'a, T> {
    type Output = Result<(), SendError<T>>;
}

#[derive(Debug)]
pub struct Recv<'a, T>;

impl<'a, T> Future for Recv<'a, T> {
    type Output = Result<T, RecvError>;
}

#[derive(Debug)]
pub struct Closed<'a, T>;

impl<'a, T> Future for Closed<'a, T> {
    type Output = ();
}
