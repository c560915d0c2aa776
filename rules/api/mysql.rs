//! mysql: a driver that waits for its socket. Rows are read from it one by one.

use prelude::Queryable;
use std::time::Duration;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct Opts;

pub struct Error;

pub struct ChangeUserOpts;

pub struct TxOpts;

pub struct Transaction<'a>;

pub struct BinlogStream;

pub struct Pool;

pub struct QueryResult<'c, 't, 'tc, T>;

pub struct ResultSet<'a, 'b, 'c, 'd, T>;

pub struct Statement;

pub trait AsStatement {}

pub struct PooledConn;

pub struct Conn;

impl std::ops::Deref for PooledConn {
    type Target = Conn;
}

impl std::ops::DerefMut for PooledConn {}

impl Conn {
    #[blocks(db)]
    #[instead("mysql_async::Conn")]
    pub fn new<T, E>(opts: T) -> Result<Conn>
    where
        Opts: TryFrom<T, Error = E>,
        crate::Error: From<E>;

    #[blocks(db)]
    #[instead("mysql_async::Conn")]
    pub fn reset(&mut self) -> Result<()>;

    #[blocks(db)]
    #[instead("mysql_async::Conn")]
    pub fn change_user(&mut self, opts: ChangeUserOpts) -> Result<()>;

    #[blocks(db)]
    #[instead("mysql_async::Conn")]
    pub fn ping(&mut self) -> Result<(), Error>;

    #[blocks(db)]
    #[instead("mysql_async::Conn")]
    pub fn select_db(&mut self, schema: &str) -> Result<(), Error>;

    #[blocks(db)]
    #[instead("mysql_async::Conn")]
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;

    #[blocks(db)]
    #[instead("mysql_async::Conn")]
    pub fn get_binlog_stream(self, request: BinlogRequest<'_>) -> Result<BinlogStream>;
}

impl Pool {
    #[blocks(db)]
    #[instead("mysql_async::Pool::get_conn")]
    pub fn new<T, E>(opts: T) -> Result<Pool>
    where
        Opts: TryFrom<T, Error = E>,
        crate::Error: From<E>;

    #[blocks(db)]
    #[instead("mysql_async::Pool::get_conn")]
    pub fn get_conn(&self) -> Result<PooledConn>;

    #[blocks(db)]
    #[instead("mysql_async::Pool::get_conn")]
    pub fn start_transaction(&self, tx_opts: TxOpts) -> Result<Transaction<'static>>;

    #[blocks(db, unless = "short(timeout)")]
    #[instead("mysql_async::Pool::get_conn")]
    pub fn try_get_conn(&self, timeout: Duration) -> Result<PooledConn>;
}

impl PooledConn {
    #[blocks(db)]
    pub fn start_transaction(&mut self, tx_opts: TxOpts) -> Result<Transaction<'_>>;

    #[blocks(db)]
    pub fn change_user(&mut self) -> Result<()>;
}

impl Transaction<'_> {
    #[blocks(db)]
    #[instead("mysql_async::Transaction")]
    pub fn commit(self) -> Result<()>;

    #[blocks(db)]
    #[instead("mysql_async::Transaction")]
    pub fn rollback(self) -> Result<()>;
}

impl<T: crate::prelude::Protocol> Iterator for QueryResult<'_, '_, '_, T> {
    type Item = Result<Row>;

    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl<T: crate::prelude::Protocol> Iterator for ResultSet<'_, '_, '_, '_, T> {
    type Item = Result<Row>;

    #[blocks(db)]
    fn next(&mut self) -> Option<Self::Item>;
}

impl Queryable for Conn {
    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn query_iter<T: AsRef<str>>(&mut self, query: T) -> Result<QueryResult<'_, '_, '_, Text>>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn prep<T: AsRef<str>>(&mut self, query: T) -> Result<Statement>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn close(&mut self, stmt: Statement) -> Result<()>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<'_, '_, '_, Binary>>
    where
        S: AsStatement,
        P: Into<Params>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()>
    where
        S: AsStatement,
        P: Into<Params>,
        I: IntoIterator<Item = P>;
}

impl Queryable for PooledConn {
    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn query_iter<T: AsRef<str>>(&mut self, query: T) -> Result<QueryResult<'_, '_, '_, Text>>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn prep<T: AsRef<str>>(&mut self, query: T) -> Result<Statement>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn close(&mut self, stmt: Statement) -> Result<()>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<'_, '_, '_, Binary>>
    where
        S: AsStatement,
        P: Into<Params>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()>
    where
        S: AsStatement,
        P: Into<Params>,
        I: IntoIterator<Item = P>;
}

impl<'a> Queryable for Transaction<'a> {
    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn query_iter<T: AsRef<str>>(&mut self, query: T) -> Result<QueryResult<'_, '_, '_, Text>>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn prep<T: AsRef<str>>(&mut self, query: T) -> Result<Statement>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn close(&mut self, stmt: Statement) -> Result<()>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<'_, '_, '_, Binary>>
    where
        S: AsStatement,
        P: Into<Params>;

    #[blocks(db)]
    #[instead("mysql_async::prelude::Queryable")]
    fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()>
    where
        S: AsStatement,
        P: Into<Params>,
        I: IntoIterator<Item = P>;
}

pub mod prelude {
    use crate::{AsStatement, QueryResult, Statement};

    pub type Result<T, E = Error> = std::result::Result<T, E>;

    pub struct ConnMut<'c, 't, 'tc>;

    pub struct Error;

    pub trait Queryable {
        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_iter<Q: AsRef<str>>(&mut self, query: Q) -> Result<QueryResult<'_, '_, '_, Text>>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query<T, Q>(&mut self, query: Q) -> Result<Vec<T>>
        where
            Q: AsRef<str>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_opt<T, Q>(&mut self, query: Q) -> Result<Vec<std::result::Result<T, FromRowError>>>
        where
            Q: AsRef<str>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_first<T, Q>(&mut self, query: Q) -> Result<Option<T>>
        where
            Q: AsRef<str>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_first_opt<T, Q>(&mut self, query: Q) -> Result<Option<std::result::Result<T, FromRowError>>>
        where
            Q: AsRef<str>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_drop<Q>(&mut self, query: Q) -> Result<()>
        where
            Q: AsRef<str>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn prep<Q: AsRef<str>>(&mut self, query: Q) -> Result<crate::Statement>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn close(&mut self, stmt: Statement) -> Result<()>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_iter<S, P>(&mut self, stmt: S, params: P) -> Result<QueryResult<'_, '_, '_, Binary>>
        where
            S: AsStatement,
            P: Into<Params>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_batch<S, P, I>(&mut self, stmt: S, params: I) -> Result<()>
        where
            S: AsStatement,
            P: Into<Params>,
            I: IntoIterator<Item = P>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<T>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_opt<T, S, P>(&mut self, stmt: S, params: P) -> Result<Vec<std::result::Result<T, FromRowError>>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_first<T, S, P>(&mut self, stmt: S, params: P) -> Result<Option<T>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_first_opt<T, S, P>(
            &mut self,
            stmt: S,
            params: P,
        ) -> Result<Option<std::result::Result<T, FromRowError>>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_drop<S, P>(&mut self, stmt: S, params: P) -> Result<()>
        where
            S: AsStatement,
            P: Into<Params>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_map<T, F, Q, U>(&mut self, query: Q, #[runs(here)] f: F) -> Result<Vec<U>>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(T) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_map_opt<T, F, Q, U>(&mut self, query: Q, #[runs(here)] f: F) -> Result<Vec<U>>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(std::result::Result<T, FromRowError>) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_fold<T, F, Q, U>(&mut self, query: Q, init: U, #[runs(here)] f: F) -> Result<U>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(U, T) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn query_fold_opt<T, F, Q, U>(&mut self, query: Q, init: U, #[runs(here)] f: F) -> Result<U>
        where
            Q: AsRef<str>,
            T: FromRow,
            F: FnMut(U, std::result::Result<T, FromRowError>) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_map<T, S, P, F, U>(&mut self, stmt: S, params: P, #[runs(here)] f: F) -> Result<Vec<U>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(T) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_map_opt<T, S, P, F, U>(&mut self, stmt: S, params: P, #[runs(here)] f: F) -> Result<Vec<U>>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(std::result::Result<T, FromRowError>) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_fold<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, #[runs(here)] f: F) -> Result<U>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(U, T) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Queryable")]
        fn exec_fold_opt<T, S, P, U, F>(&mut self, stmt: S, params: P, init: U, #[runs(here)] f: F) -> Result<U>
        where
            S: AsStatement,
            P: Into<Params>,
            T: FromRow,
            F: FnMut(U, std::result::Result<T, FromRowError>) -> U;
    }

    pub trait TextQuery: Sized {
        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn run<'a, 'b, 'c, C>(self, conn: C) -> Result<QueryResult<'a, 'b, 'c, Text>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn first<'a, 'b, 'c: 'b, T, C>(self, conn: C) -> Result<Option<T>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn first_opt<'a, 'b, 'c: 'b, T, C>(self, conn: C) -> Result<Option<std::result::Result<T, FromRowError>>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn fetch<'a, 'b, 'c: 'b, T, C>(self, conn: C) -> Result<Vec<T>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn fetch_opt<'a, 'b, 'c: 'b, T, C>(self, conn: C) -> Result<Vec<std::result::Result<T, FromRowError>>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn fold<'a, 'b, 'c: 'b, T, U, F, C>(self, conn: C, init: U, #[runs(here)] next: F) -> Result<U>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow,
            F: FnMut(U, T) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn fold_opt<'a, 'b, 'c: 'b, T, U, F, C>(self, conn: C, init: U, #[runs(here)] next: F) -> Result<U>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow,
            F: FnMut(U, std::result::Result<T, FromRowError>) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn map<'a, 'b, 'c: 'b, T, U, F, C>(self, conn: C, #[runs(here)] map: F) -> Result<Vec<U>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow,
            F: FnMut(T) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn map_opt<'a, 'b, 'c: 'b, T, U, F, C>(self, conn: C, #[runs(here)] map: F) -> Result<Vec<U>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow,
            F: FnMut(std::result::Result<T, FromRowError>) -> U;
    }

    pub trait BinQuery: Sized {
        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn run<'a, 'b, 'c, C>(self, conn: C) -> Result<QueryResult<'a, 'b, 'c, Binary>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn first<'a, 'b, 'c: 'b, T, C>(self, conn: C) -> Result<Option<T>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn first_opt<'a, 'b, 'c: 'b, T, C>(self, conn: C) -> Result<Option<std::result::Result<T, FromRowError>>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn fetch<'a, 'b, 'c: 'b, T, C>(self, conn: C) -> Result<Vec<T>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn fetch_opt<'a, 'b, 'c: 'b, T, C>(self, conn: C) -> Result<Vec<std::result::Result<T, FromRowError>>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn fold<'a, 'b, 'c: 'b, T, U, F, C>(self, conn: C, init: U, #[runs(here)] next: F) -> Result<U>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow,
            F: FnMut(U, T) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn fold_opt<'a, 'b, 'c: 'b, T, U, F, C>(self, conn: C, init: U, #[runs(here)] next: F) -> Result<U>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow,
            F: FnMut(U, std::result::Result<T, FromRowError>) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn map<'a, 'b, 'c: 'b, T, U, F, C>(self, conn: C, #[runs(here)] map: F) -> Result<Vec<U>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow,
            F: FnMut(T) -> U;

        #[blocks(db)]
        #[instead("mysql_async::prelude::Query")]
        fn map_opt<'a, 'b, 'c: 'b, T, U, F, C>(self, conn: C, #[runs(here)] map: F) -> Result<Vec<U>>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>,
            T: FromRow,
            F: FnMut(std::result::Result<T, FromRowError>) -> U;
    }

    pub trait BatchQuery {
        #[blocks(db)]
        #[instead("mysql_async::prelude::BatchQuery")]
        fn batch<'a, 'b, 'c: 'b, C>(self, conn: C) -> Result<()>
        where
            C: TryInto<ConnMut<'a, 'b, 'c>>,
            Error: From<<C as TryInto<ConnMut<'a, 'b, 'c>>>::Error>;
    }
}
