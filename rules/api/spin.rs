//! Locks that spin. They never sleep; the closures of values that are made once run in whoever asks first.

#![does_not_block]

pub mod lazy {
    pub struct Lazy<T, F = fn() -> T, R = crate::Spin>;

    impl<T, F, R> Lazy<T, F, R> {
        pub fn new(#[runs(once)] f: F) -> Self;
    }
}

pub mod once {
    pub struct Once<T = (), R = crate::Spin>;

    impl<T, R> Once<T, R> {
        pub fn call_once<F: FnOnce() -> T>(&self, #[runs(once)] f: F) -> &T;
        pub fn try_call_once<F: FnOnce() -> Result<T, E>, E>(&self, #[runs(once)] f: F) -> Result<&T, E>;
    }
}

pub use lazy::Lazy;
pub use once::Once;

pub struct Spin;
