//! Channels between threads. `send` and its like are said not to block: only a full bounded channel makes them
//! wait, and the type does not tell whether it is bounded. Without that the source would be followed to the lock below.

use std::fmt::Display;
use std::time::{Duration, Instant};

pub fn after(duration: Duration) -> Receiver<Instant>;

pub fn at(when: Instant) -> Receiver<Instant>;

pub fn bounded<T>(cap: usize) -> (Sender<T>, Receiver<T>);

pub fn never<T>() -> Receiver<T>;

pub fn tick(duration: Duration) -> Receiver<Instant>;

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

#[derive(Debug)]
pub struct IntoIter<T>;

impl<T> Iterator for IntoIter<T> {
    type Item = T;
    #[blocks(channel)]
    #[instead(
        "tokio: tokio::sync::mpsc::Receiver::recv",
        "async-std: async_std::channel::Receiver::recv",
        "smol: smol::channel::Receiver::recv"
    )]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct Iter<'a, T>;

impl<T> Iterator for Iter<'_, T> {
    type Item = T;
    #[blocks(channel)]
    #[instead(
        "tokio: tokio::sync::mpsc::Receiver::recv",
        "async-std: async_std::channel::Receiver::recv",
        "smol: smol::channel::Receiver::recv"
    )]
    fn next(&mut self) -> Option<Self::Item>;
}

#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    #[does_not_block]
    #[spins(takes)]
    pub fn try_recv(&self) -> Result<T, TryRecvError>;
    #[blocks(channel)]
    #[instead(
        "tokio: tokio::sync::mpsc::Receiver::recv",
        "async-std: async_std::channel::Receiver::recv",
        "smol: smol::channel::Receiver::recv"
    )]
    pub fn recv(&self) -> Result<T, RecvError>;
    #[blocks(channel, unless = "short(timeout)")]
    #[instead(
        "tokio: tokio::sync::mpsc::Receiver::recv",
        "async-std: async_std::channel::Receiver::recv",
        "smol: smol::channel::Receiver::recv"
    )]
    pub fn recv_timeout(&self, timeout: Duration) -> Result<T, RecvTimeoutError>;
    #[blocks(channel)]
    #[instead(
        "tokio: tokio::sync::mpsc::Receiver::recv",
        "async-std: async_std::channel::Receiver::recv",
        "smol: smol::channel::Receiver::recv"
    )]
    pub fn recv_deadline(&self, deadline: Instant) -> Result<T, RecvTimeoutError>;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(looks)]
    pub fn is_full(&self) -> bool;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn iter(&self) -> Iter<'_, T>;
    #[does_not_block]
    pub fn try_iter(&self) -> TryIter<'_, T>;
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
pub struct Sender<T>;

impl<T> Sender<T> {
    #[does_not_block]
    pub fn try_send(&self, msg: T) -> Result<(), TrySendError<T>>;
    #[does_not_block]
    pub fn send(&self, msg: T) -> Result<(), SendError<T>>;
    #[does_not_block]
    pub fn send_timeout(&self, msg: T, timeout: Duration) -> Result<(), SendTimeoutError<T>>;
    #[does_not_block]
    pub fn send_deadline(&self, msg: T, deadline: Instant) -> Result<(), SendTimeoutError<T>>;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(looks)]
    pub fn is_full(&self) -> bool;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    pub fn capacity(&self) -> Option<usize>;
    pub fn same_channel(&self, other: &Sender<T>) -> bool;
}

impl<T> Clone for Sender<T> {}

#[derive(Debug)]
pub struct TryIter<'a, T>;

impl<T> Iterator for TryIter<'_, T> {
    type Item = T;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ReadyTimeoutError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RecvError;

impl Display for RecvError {}

impl std::error::Error for RecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

impl RecvTimeoutError {
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl Display for RecvTimeoutError {}

impl std::error::Error for RecvTimeoutError {}

impl From<RecvError> for RecvTimeoutError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SelectTimeoutError;

impl Display for SelectTimeoutError {}

impl std::error::Error for SelectTimeoutError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SendError<T>(pub T);

impl<T> SendError<T> {
    pub fn into_inner(self) -> T;
}

impl<T> Display for SendError<T> {}

impl<T: Send> std::error::Error for SendError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SendTimeoutError<T> {
    Timeout(T),
    Disconnected(T),
}

impl<T> SendTimeoutError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_timeout(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl<T> Display for SendTimeoutError<T> {}

impl<T: Send> std::error::Error for SendTimeoutError<T> {}

impl<T> From<SendError<T>> for SendTimeoutError<T> {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TryReadyError;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

impl TryRecvError {
    pub fn is_empty(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl Display for TryRecvError {}

impl std::error::Error for TryRecvError {}

impl From<RecvError> for TryRecvError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrySelectError;

impl Display for TrySelectError {}

impl std::error::Error for TrySelectError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

impl<T> TrySendError<T> {
    pub fn into_inner(self) -> T;
    pub fn is_full(&self) -> bool;
    pub fn is_disconnected(&self) -> bool;
}

impl<T> Display for TrySendError<T> {}

impl<T: Send> std::error::Error for TrySendError<T> {}

impl<T> From<SendError<T>> for TrySendError<T> {}

#[derive(Debug)]
pub struct Select<'a>;

impl<'a> Select<'a> {
    pub fn new() -> Select<'a>;
    pub fn new_biased() -> Self;
    pub fn send<T>(&mut self, s: &'a Sender<T>) -> usize;
    pub fn recv<T>(&mut self, r: &'a Receiver<T>) -> usize;
    pub fn remove(&mut self, index: usize);
    #[does_not_block]
    pub fn try_select(&mut self) -> Result<SelectedOperation<'a>, TrySelectError>;
    #[blocks(channel)]
    pub fn select(&mut self) -> SelectedOperation<'a>;
    #[blocks(channel, unless = "short(timeout)")]
    pub fn select_timeout(&mut self, timeout: Duration) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    #[blocks(channel)]
    pub fn select_deadline(&mut self, deadline: Instant) -> Result<SelectedOperation<'a>, SelectTimeoutError>;
    #[does_not_block]
    pub fn try_ready(&mut self) -> Result<usize, TryReadyError>;
    #[blocks(channel)]
    pub fn ready(&mut self) -> usize;
    #[blocks(channel, unless = "short(timeout)")]
    pub fn ready_timeout(&mut self, timeout: Duration) -> Result<usize, ReadyTimeoutError>;
    #[blocks(channel)]
    pub fn ready_deadline(&mut self, deadline: Instant) -> Result<usize, ReadyTimeoutError>;
}

impl<'a> Clone for Select<'a> {}

impl<'a> Default for Select<'a> {}

#[derive(Debug)]
pub struct SelectedOperation<'a>;

impl SelectedOperation<'_> {
    pub fn index(&self) -> usize;
    #[does_not_block]
    pub fn send<T>(self, s: &Sender<T>, msg: T) -> Result<(), SendError<T>>;
    #[does_not_block]
    pub fn recv<T>(self, r: &Receiver<T>) -> Result<T, RecvError>;
}
