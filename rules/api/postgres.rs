//! postgres: tokio-postgres behind a runtime of its own. Connecting inside another runtime panics; whatever is asked of a
//! connection waits for the server.

use std::io::{self, Read, Write};
use std::time::Duration;

pub struct Client;

pub struct RowIter<'a>;

pub struct CopyInWriter<'a>;

pub struct CopyOutReader<'a>;

pub struct Transaction<'a>;

pub struct TransactionBuilder<'a>;

pub struct Config;

pub struct CancelToken;

impl Client {
    #[blocks(runtime)]
    #[enters_runtime]
    #[instead("tokio_postgres::connect")]
    pub fn connect<T>(params: &str, tls_mode: T) -> Result<Client, Error>
    where
        T: MakeTlsConnect<Socket> + 'static + Send,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn query_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;

    #[blocks(db)]
    #[instead("tokio_postgres::Client")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;

    #[blocks(db)]
    pub fn is_valid(&mut self, timeout: Duration) -> Result<(), Error>;

    #[blocks(db)]
    pub fn check_connection(&mut self) -> Result<(), Error>;

    #[blocks(db)]
    pub fn close(self) -> Result<(), Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Client::transaction")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}

impl<'a> Transaction<'a> {
    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn prepare(&mut self, query: &str) -> Result<Statement, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn batch_execute(&mut self, query: &str) -> Result<(), Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_typed_opt(
        &mut self,
        query: &str,
        params: &[(&(dyn ToSql + Sync), Type)],
    ) -> Result<Option<Row>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_typed_raw<P, I>(&mut self, query: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn bind<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Portal, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_portal(&mut self, portal: &Portal, max_rows: i32) -> Result<Vec<Row>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn query_portal_raw(&mut self, portal: &Portal, max_rows: i32) -> Result<RowIter<'_>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn transaction(&mut self) -> Result<Transaction<'_>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn savepoint<I>(&mut self, name: I) -> Result<Transaction<'_>, Error>
    where
        I: Into<String>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn commit(self) -> Result<(), Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::Transaction")]
    pub fn rollback(self) -> Result<(), Error>;
}

impl<'a> TransactionBuilder<'a> {
    #[blocks(db)]
    #[instead("tokio_postgres::TransactionBuilder::start")]
    pub fn start(self) -> Result<Transaction<'a>, Error>;
}

impl Config {
    #[blocks(runtime)]
    #[enters_runtime]
    #[instead("tokio_postgres::Config::connect")]
    pub fn connect<T>(&self, tls: T) -> Result<Client, Error>
    where
        T: MakeTlsConnect<Socket> + 'static + Send,
        T::TlsConnect: Send,
        T::Stream: Send,
        <T::TlsConnect as TlsConnect<Socket>>::Future: Send;
}

pub trait GenericClient: private::Sealed {
    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn execute<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<u64, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn execute_typed(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<u64, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn query<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Vec<Row>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn query_one<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Row, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn query_opt<T>(&mut self, query: &T, params: &[&(dyn ToSql + Sync)]) -> Result<Option<Row>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn query_raw<T, P, I>(&mut self, query: &T, params: I) -> Result<RowIter<'_>, Error>
    where
        T: ?Sized + ToStatement,
        P: BorrowToSql,
        I: IntoIterator<Item = P>,
        I::IntoIter: ExactSizeIterator;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn query_typed(&mut self, statement: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Vec<Row>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn query_typed_one(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Row, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn query_typed_opt(&mut self, query: &str, params: &[(&(dyn ToSql + Sync), Type)]) -> Result<Option<Row>, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn query_typed_raw<P, I>(&mut self, statement: &str, params: I) -> Result<RowIter<'_>, Error>
    where
        P: BorrowToSql,
        I: IntoIterator<Item = (P, Type)> + Sync + Send;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn prepare(&mut self, query: &str) -> Result<Statement, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn prepare_typed(&mut self, query: &str, types: &[Type]) -> Result<Statement, Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn copy_in<T>(&mut self, query: &T) -> Result<CopyInWriter<'_>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn copy_out<T>(&mut self, query: &T) -> Result<CopyOutReader<'_>, Error>
    where
        T: ?Sized + ToStatement;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn batch_execute(&mut self, query: &str) -> Result<(), Error>;

    #[blocks(db)]
    #[instead("tokio_postgres::GenericClient")]
    fn transaction(&mut self) -> Result<Transaction<'_>, Error>;
}

impl FallibleIterator for RowIter<'_> {
    type Item = Row;
    type Error = Error;

    #[blocks(db)]
    fn next(&mut self) -> Result<Option<Row>, Error>;
}

impl<'a> CopyInWriter<'a> {
    #[blocks(db)]
    pub fn finish(self) -> Result<u64, Error>;
}

impl Write for CopyInWriter<'_> {
    #[blocks(db)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    #[blocks(db)]
    fn flush(&mut self) -> io::Result<()>;
}

impl Read for CopyOutReader<'_> {
    #[blocks(db)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl CancelToken {
    #[blocks(db)]
    pub fn cancel_query<T>(&self, tls: T) -> Result<(), Error>
    where
        T: MakeTlsConnect<Socket>;
}
