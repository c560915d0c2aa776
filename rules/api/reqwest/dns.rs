//! Name look-up, to be replaced by a resolver of one's own.

use std::future::Future;
use std::net::SocketAddr;
use std::pin::Pin;
use std::str::FromStr;
use std::sync::Arc;

use crate::error::BoxError;

pub type Addrs = Box<dyn Iterator<Item = SocketAddr> + Send>;

pub type Resolving = Pin<Box<dyn Future<Output = Result<Addrs, BoxError>> + Send>>;

pub trait Resolve: Send + Sync {
    fn resolve(&self, name: Name) -> Resolving;
}

#[derive(Debug)]
pub struct Name;

pub trait IntoResolve {}

impl Name {
    pub fn as_str(&self) -> &str;
}

impl FromStr for Name {
    type Err = sealed::InvalidNameError;

    fn from_str(host: &str) -> Result<Self, Self::Err>;
}

impl IntoResolve for Arc<dyn Resolve> {}

impl<R> IntoResolve for Arc<R> where R: Resolve + 'static {}

impl<R> IntoResolve for R where R: Resolve + 'static {}

mod sealed {
    use std::fmt;

    #[derive(Debug)]
    pub struct InvalidNameError;

    impl fmt::Display for InvalidNameError {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
    }

    impl std::error::Error for InvalidNameError {}
}
