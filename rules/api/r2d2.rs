//! r2d2: a pool of connections. Asking it waits for a free one, or for a new one to be made.

use std::time::Duration;

pub struct Pool<M>;

pub struct Builder<M>;

pub struct Error;

pub trait ManageConnection: Send + Sync + 'static {
    type Connection: Send + 'static;
    type Error: std::error::Error + 'static;
}

#[guard(pool)]
pub struct PooledConnection<M>;

impl<M: ManageConnection> std::ops::Deref for PooledConnection<M> {
    type Target = M::Connection;
}

impl<M: ManageConnection> std::ops::DerefMut for PooledConnection<M> {}

impl<M> Pool<M>
where
    M: ManageConnection,
{
    #[blocks(db)]
    pub fn new(manager: M) -> Result<Pool<M>, Error>;

    pub fn builder() -> Builder<M>;

    #[blocks(db)]
    #[instead("bb8::Pool::get", "deadpool::managed::Pool::get")]
    pub fn get(&self) -> Result<PooledConnection<M>, Error>;

    #[blocks(db, unless = "short(timeout)")]
    #[instead("bb8::Pool::get", "deadpool::managed::Pool::get")]
    pub fn get_timeout(&self, timeout: Duration) -> Result<PooledConnection<M>, Error>;

    #[does_not_block]
    pub fn try_get(&self) -> Option<PooledConnection<M>>;
}

impl<M> Builder<M>
where
    M: ManageConnection,
{
    #[blocks(db)]
    pub fn build(self, manager: M) -> Result<Pool<M>, Error>;

    #[does_not_block]
    pub fn build_unchecked(self, manager: M) -> Pool<M>;
}
