//! Channels between threads: receiving waits for a message, and sending on a bounded channel waits for room.

use crate::error;
use crate::fmt;
use crate::time::Duration;

pub struct Receiver<T>;

#[derive(Debug)]
pub struct Iter<'a, T: 'a>;

#[derive(Debug)]
pub struct TryIter<'a, T: 'a>;

#[derive(Debug)]
pub struct IntoIter<T>;

pub struct Sender<T>;

pub struct SyncSender<T>;

#[derive(Clone, Copy, Eq, PartialEq)]
pub struct SendError<T>(pub T);

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct RecvError;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum TryRecvError {
    Empty,
    Disconnected,
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum RecvTimeoutError {
    Timeout,
    Disconnected,
}

#[derive(Clone, Copy, Eq, PartialEq)]
pub enum TrySendError<T> {
    Full(T),
    Disconnected(T),
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);
pub fn sync_channel<T>(bound: usize) -> (SyncSender<T>, Receiver<T>);

impl<T> Sender<T> {
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;
}

impl<T> Clone for Sender<T> {
    fn clone(&self) -> Sender<T>;
}

impl<T> fmt::Debug for Sender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> SyncSender<T> {
    #[blocks(channel)]
    #[instead(
        "tokio: tokio::sync::mpsc::Sender::send",
        "async-std: async_std::channel::Sender::send",
        "smol: smol::channel::Sender::send"
    )]
    pub fn send(&self, t: T) -> Result<(), SendError<T>>;

    pub fn try_send(&self, t: T) -> Result<(), TrySendError<T>>;
}

impl<T> Clone for SyncSender<T> {
    fn clone(&self) -> SyncSender<T>;
}

impl<T> fmt::Debug for SyncSender<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> Receiver<T> {
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

    pub fn iter(&self) -> Iter<'_, T>;
    pub fn try_iter(&self) -> TryIter<'_, T>;
}

impl<'a, T> Iterator for Iter<'a, T> {
    type Item = T;

    #[blocks(channel)]
    #[instead(
        "tokio: tokio::sync::mpsc::Receiver::recv",
        "async-std: async_std::channel::Receiver::recv",
        "smol: smol::channel::Receiver::recv"
    )]
    fn next(&mut self) -> Option<T>;
}

impl<'a, T> Iterator for TryIter<'a, T> {
    type Item = T;

    fn next(&mut self) -> Option<T>;
}

impl<'a, T> IntoIterator for &'a Receiver<T> {
    type Item = T;
    type IntoIter = Iter<'a, T>;

    fn into_iter(self) -> Iter<'a, T>;
}

impl<T> Iterator for IntoIter<T> {
    type Item = T;

    #[blocks(channel)]
    #[instead(
        "tokio: tokio::sync::mpsc::Receiver::recv",
        "async-std: async_std::channel::Receiver::recv",
        "smol: smol::channel::Receiver::recv"
    )]
    fn next(&mut self) -> Option<T>;
}

impl<T> IntoIterator for Receiver<T> {
    type Item = T;
    type IntoIter = IntoIter<T>;

    fn into_iter(self) -> IntoIter<T>;
}

impl<T> fmt::Debug for Receiver<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> fmt::Debug for SendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> fmt::Display for SendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> error::Error for SendError<T> {}

impl<T> fmt::Debug for TrySendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> fmt::Display for TrySendError<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl<T> error::Error for TrySendError<T> {}

impl<T> From<SendError<T>> for TrySendError<T> {
    fn from(err: SendError<T>) -> TrySendError<T>;
}

impl fmt::Display for RecvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl error::Error for RecvError {}

impl fmt::Display for TryRecvError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl error::Error for TryRecvError {}

impl From<RecvError> for TryRecvError {
    fn from(err: RecvError) -> TryRecvError;
}

impl fmt::Display for RecvTimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

impl error::Error for RecvTimeoutError {}

impl From<RecvError> for RecvTimeoutError {
    fn from(err: RecvError) -> RecvTimeoutError;
}
