//! A channel for one value.

use crate::sync::oneshot::error::{RecvError, TryRecvError};
use std::future::Future;
use std::task::{Context, Poll};

#[derive(Debug)]
pub struct Sender<T>;

impl<T> Sender<T> {
    pub fn send(self, t: T) -> Result<(), T>;
    pub async fn closed(&mut self);
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
    pub fn poll_closed(&mut self, cx: &mut Context<'_>) -> Poll<()>;
}

#[handle(value)]
#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    pub fn close(&mut self);
    pub fn is_terminated(&self) -> bool;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    #[spins(takes)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: .await on the receiver")]
    pub fn blocking_recv(self) -> Result<T, RecvError>;
}

impl<T> Future for Receiver<T> {
    type Output = Result<T, RecvError>;
}

pub fn channel<T>() -> (Sender<T>, Receiver<T>);

pub mod error {
    use std::fmt::Display;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct RecvError;

    impl Display for RecvError {}

    impl std::error::Error for RecvError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
    }

    impl Display for TryRecvError {}

    impl std::error::Error for TryRecvError {}
}
