//! Transactions: each step is a statement that writes.

use std::ops::Deref;

use super::{Connection, DropBehavior, Result, Savepoint, Transaction, TransactionBehavior};

impl Transaction<'_> {
    #[blocks(db)]
    pub fn new(conn: &mut Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;

    #[blocks(db)]
    pub fn new_unchecked(conn: &Connection, behavior: TransactionBehavior) -> Result<Transaction<'_>>;

    #[blocks(db)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;

    #[blocks(db)]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;

    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);

    #[blocks(db)]
    pub fn commit(self) -> Result<()>;

    #[blocks(db)]
    pub fn rollback(self) -> Result<()>;

    #[blocks(db)]
    pub fn finish(self) -> Result<()>;
}

impl Deref for Transaction<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection;
}

impl Drop for Transaction<'_> {
    #[blocks(db)]
    fn drop(&mut self);
}

impl Savepoint<'_> {
    #[blocks(db)]
    pub fn new(conn: &mut Connection) -> Result<Savepoint<'_>>;

    #[blocks(db)]
    pub fn with_name<T: Into<String>>(conn: &mut Connection, name: T) -> Result<Savepoint<'_>>;

    #[blocks(db)]
    pub fn savepoint(&mut self) -> Result<Savepoint<'_>>;

    #[blocks(db)]
    pub fn savepoint_with_name<T: Into<String>>(&mut self, name: T) -> Result<Savepoint<'_>>;

    pub fn drop_behavior(&self) -> DropBehavior;
    pub fn set_drop_behavior(&mut self, drop_behavior: DropBehavior);

    #[blocks(db)]
    pub fn commit(self) -> Result<()>;

    #[blocks(db)]
    pub fn rollback(&mut self) -> Result<()>;

    #[blocks(db)]
    pub fn finish(self) -> Result<()>;
}

impl Deref for Savepoint<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection;
}

impl Drop for Savepoint<'_> {
    #[blocks(db)]
    fn drop(&mut self);
}
