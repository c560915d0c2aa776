//! A channel on which every receiver sees every value.

use crate::sync::broadcast::error::{RecvError, SendError, TryRecvError};

#[derive(Debug)]
pub struct Sender<T>;

impl<T> Sender<T> {
    pub fn new(capacity: usize) -> Self;
    pub fn send(&self, value: T) -> Result<usize, SendError<T>>;
    pub fn subscribe(&self) -> Receiver<T>;
    pub fn downgrade(&self) -> WeakSender<T>;
    #[spins(looks)]
    pub fn len(&self) -> usize;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    pub fn receiver_count(&self) -> usize;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub async fn closed(&self);
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

#[derive(Debug)]
pub struct Receiver<T>;

impl<T> Receiver<T> {
    #[spins(looks)]
    pub fn len(&self) -> usize;
    #[spins(looks)]
    pub fn is_empty(&self) -> bool;
    pub fn same_channel(&self, other: &Self) -> bool;
    pub fn sender_strong_count(&self) -> usize;
    pub fn sender_weak_count(&self) -> usize;
    #[spins(looks)]
    pub fn is_closed(&self) -> bool;
}

impl<T: Clone> Receiver<T> {
    pub fn resubscribe(&self) -> Self;
    pub async fn recv(&mut self) -> Result<T, RecvError>;
    #[spins(takes)]
    pub fn try_recv(&mut self) -> Result<T, TryRecvError>;
    #[enters_runtime]
    #[blocks(runtime)]
    #[instead("tokio: tokio::sync::broadcast::Receiver::recv")]
    pub fn blocking_recv(&mut self) -> Result<T, RecvError>;
}

pub fn channel<T: Clone>(capacity: usize) -> (Sender<T>, Receiver<T>);

pub mod error {
    use std::fmt::{Debug, Display};

    #[derive(Debug)]
    pub struct SendError<T>(pub T);

    impl<T> Display for SendError<T> {}

    impl<T: Debug> std::error::Error for SendError<T> {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum RecvError {
        Closed,
        Lagged(u64),
    }

    impl Display for RecvError {}

    impl std::error::Error for RecvError {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum TryRecvError {
        Empty,
        Closed,
        Lagged(u64),
    }

    impl Display for TryRecvError {}

    impl std::error::Error for TryRecvError {}
}
