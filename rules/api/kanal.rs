//! Channels for threads and for async code. `send` and its like are said not to block: only a full bounded channel makes them
//! wait, and the type does not tell whether it is bounded. Without that the source would be followed to the lock below.

use futures_core::Stream;
use std::fmt::Display;
use std::future::Future;
use std::time::Duration;

#[derive(Debug)]
pub struct Sender<T>;

impl<T> Sender<T> {
    #[does_not_block]
    pub fn send(&self, data: T) -> Result<(), SendError>;
    #[does_not_block]
    pub fn send_timeout(&self, data: T, duration: Duration) -> Result<(), SendErrorTimeout>;
    #[does_not_block]
    pub fn send_option_timeout(&self, data: &mut Option<T>, duration: Duration) -> Result<(), SendErrorTimeout>;
    #[does_not_block]
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    #[does_not_block]
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    #[does_not_block]
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    #[does_not_block]
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_async(&self) -> AsyncSender<T>;
    pub fn to_async(self) -> AsyncSender<T>;
    pub fn as_async(&self) -> &AsyncSender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}

impl<T> Clone for Sender<T> {}

#[derive(Debug)]
pub struct AsyncSender<T>;

impl<T> AsyncSender<T> {
    pub fn send(&self, data: T) -> SendFuture<'_, T>;
    #[does_not_block]
    pub fn try_send(&self, data: T) -> Result<bool, SendError>;
    #[does_not_block]
    pub fn try_send_option(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    #[does_not_block]
    pub fn try_send_realtime(&self, data: T) -> Result<bool, SendError>;
    #[does_not_block]
    pub fn try_send_option_realtime(&self, data: &mut Option<T>) -> Result<bool, SendError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn clone_sync(&self) -> Sender<T>;
    pub fn to_sync(self) -> Sender<T>;
    pub fn as_sync(&self) -> &Sender<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}

impl<T> Clone for AsyncSender<T> {}

#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    #[blocks(channel)]
    #[instead("kanal::AsyncReceiver::recv")]
    pub fn recv(&self) -> Result<T, ReceiveError>;
    #[blocks(channel, unless = "short(duration)")]
    #[instead("kanal::AsyncReceiver::recv")]
    pub fn recv_timeout(&self, duration: Duration) -> Result<T, ReceiveErrorTimeout>;
    #[does_not_block]
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    #[does_not_block]
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_async(&self) -> AsyncReceiver<T>;
    pub fn to_async(self) -> AsyncReceiver<T>;
    pub fn as_async(&self) -> &AsyncReceiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}

impl<T> Iterator for Receiver<T> {
    type Item = T;
    #[blocks(channel)]
    #[instead("kanal::AsyncReceiver::stream")]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<T> Clone for Receiver<T> {}

#[derive(Debug)]
pub struct AsyncReceiver<T>;

impl<T> AsyncReceiver<T> {
    pub fn recv(&self) -> ReceiveFuture<'_, T>;
    pub fn stream(&self) -> ReceiveStream<'_, T>;
    #[does_not_block]
    pub fn try_recv(&self) -> Result<Option<T>, ReceiveError>;
    #[does_not_block]
    pub fn try_recv_realtime(&self) -> Result<Option<T>, ReceiveError>;
    pub fn drain_into(&self, vec: &mut Vec<T>) -> Result<usize, ReceiveError>;
    pub fn is_disconnected(&self) -> bool;
    pub fn is_terminated(&self) -> bool;
    pub fn clone_sync(&self) -> Receiver<T>;
    pub fn to_sync(self) -> Receiver<T>;
    pub fn as_sync(&self) -> &Receiver<T>;
    pub fn is_bounded(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn is_full(&self) -> bool;
    pub fn capacity(&self) -> usize;
    pub fn receiver_count(&self) -> u32;
    pub fn sender_count(&self) -> u32;
    pub fn close(&self) -> Result<(), CloseError>;
    pub fn is_closed(&self) -> bool;
}

impl<T> Clone for AsyncReceiver<T> {}

pub fn bounded<T>(size: usize) -> (Sender<T>, Receiver<T>);

pub fn bounded_async<T>(size: usize) -> (AsyncSender<T>, AsyncReceiver<T>);

pub fn unbounded<T>() -> (Sender<T>, Receiver<T>);

pub fn unbounded_async<T>() -> (AsyncSender<T>, AsyncReceiver<T>);

#[derive(Debug, PartialEq, Eq)]
pub enum SendError {
    Closed,
    ReceiveClosed,
}

impl std::error::Error for SendError {}

impl Display for SendError {}

#[derive(Debug, PartialEq, Eq)]
pub enum SendErrorTimeout {
    Closed,
    ReceiveClosed,
    Timeout,
}

impl std::error::Error for SendErrorTimeout {}

impl Display for SendErrorTimeout {}

#[derive(Debug, PartialEq, Eq)]
pub enum ReceiveError {
    Closed,
    SendClosed,
}

impl std::error::Error for ReceiveError {}

impl Display for ReceiveError {}

#[derive(Debug, PartialEq, Eq)]
pub enum ReceiveErrorTimeout {
    Closed,
    SendClosed,
    Timeout,
}

impl std::error::Error for ReceiveErrorTimeout {}

impl Display for ReceiveErrorTimeout {}

#[derive(Debug, PartialEq, Eq)]
pub struct CloseError;

impl std::error::Error for CloseError {}

impl Display for CloseError {}

#[derive(Debug)]
pub struct SendFuture<'a, T>;

impl<T> Future for SendFuture<'_, T> {
    type Output = Result<(), SendError>;
}

#[derive(Debug)]
pub struct ReceiveFuture<'a, T>;

impl<T> Future for ReceiveFuture<'_, T> {
    type Output = Result<T, ReceiveError>;
}

#[derive(Debug)]
pub struct ReceiveStream<'a, T: 'a>;

impl<T> Stream for ReceiveStream<'_, T> {
    type Item = T;
}
