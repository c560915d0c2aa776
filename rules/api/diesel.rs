//! diesel: queries through C libraries. Whatever loads or executes waits for the database; building a query does not.

pub use connection::Connection;

pub type QueryResult<T> = Result<T, Error>;

pub struct Error;

pub struct MysqlConnection;

pub struct PgConnection;

pub struct SqliteConnection;

/// What the procedural macro makes of a table, as far as types go.
#[macro_export]
macro_rules! table {
    ($(use $($import:tt)::+;)* $(#[$meta:meta])* $schema:ident . $name:ident $($rest:tt)*) => {
        $crate::table! { $(use $($import)::+;)* $name $($rest)* }
    };
    ($(use $($import:tt)::+;)* $(#[$meta:meta])* $name:ident { $($columns:tt)* }) => {
        $crate::table! { $(use $($import)::+;)* $name (id) { $($columns)* } }
    };
    (
        $(use $($import:tt)::+;)*
        $(#[$meta:meta])*
        $name:ident ($($key:ident),* $(,)?) {
            $($(#[$of_column:meta])* $column:ident -> $ty:ty),* $(,)?
        }
    ) => {
        pub mod $name {
            use $crate::sql_types::*;
            $(use $($import)::+;)*
            pub use self::columns::*;

            pub struct table;

            impl $crate::QuerySource for table {
                type FromClause = table;
                type DefaultSelection = ($(columns::$column,)*);
            }

            impl $crate::query_builder::AsQuery for table {
                type SqlType = ($($ty,)*);
                type Query = $crate::query_builder::SelectStatement<$crate::query_builder::FromClause<table>>;
            }

            impl $crate::Table for table {
                type PrimaryKey = ($(columns::$key),*);
                type AllColumns = ($(columns::$column,)*);
            }

            pub mod columns {
                use $crate::sql_types::*;
                $(use $($import)::+;)*

                $(
                    pub struct $column;

                    impl $crate::Expression for $column {
                        // Which is a type with derived impls that are not seen.
                        type SqlType = _;
                    }
                )*
            }

            pub mod dsl {
                pub use super::columns::*;
                pub use super::table as $name;
            }
        }
    };
}

pub mod prelude {
    pub use crate::{Connection, MysqlConnection, PgConnection, RunQueryDsl, SaveChangesDsl, SqliteConnection};
}

pub trait RunQueryDsl<Conn>: Sized {
    #[blocks(db)]
    #[instead("diesel_async::RunQueryDsl")]
    fn execute(self, conn: &mut Conn) -> QueryResult<usize>
    where
        Conn: Connection;

    #[blocks(db)]
    #[instead("diesel_async::RunQueryDsl")]
    fn load<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;

    #[blocks(db)]
    #[instead("diesel_async::RunQueryDsl")]
    fn load_iter<'conn, 'query: 'conn, U, B>(self, conn: &'conn mut Conn) -> QueryResult<Self::RowIter<'conn>>
    where
        U: 'conn;

    #[blocks(db)]
    #[instead("diesel_async::RunQueryDsl")]
    fn get_result<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;

    #[blocks(db)]
    #[instead("diesel_async::RunQueryDsl")]
    fn get_results<'query, U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;

    #[blocks(db)]
    #[instead("diesel_async::RunQueryDsl")]
    fn first<'query, U>(self, conn: &mut Conn) -> QueryResult<U>;
}

pub trait SaveChangesDsl<Conn> {
    #[blocks(db)]
    #[instead("diesel_async::SaveChangesDsl")]
    fn save_changes<T>(self, connection: &mut Conn) -> QueryResult<T>;
}

pub mod connection {
    use crate::QueryResult;
    use crate::{MysqlConnection, PgConnection, SqliteConnection};
    use std::fmt::Debug;

    pub trait ConnectionSealed {}

    pub type ConnectionResult<T> = Result<T, ConnectionError>;

    pub struct Error;

    pub struct Sqlite;

    pub struct AnsiTransactionManager;

    pub struct Pg;

    pub struct Mysql;

    pub struct ConnectionError;

    pub trait SimpleConnection {
        #[blocks(db)]
        #[instead("diesel_async::SimpleAsyncConnection::batch_execute")]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }

    pub trait Connection: SimpleConnection + Sized + Send
    where
        Self: ConnectionSealed,
    {
        #[blocks(db)]
        #[instead("diesel_async::AsyncConnection::establish")]
        fn establish(database_url: &str) -> ConnectionResult<Self>;

        #[blocks(db)]
        #[instead("diesel_async::AsyncConnection::transaction")]
        fn transaction<T, E, F>(&mut self, #[runs(here)] f: F) -> Result<T, E>
        where
            E: From<Error>;

        #[blocks(db)]
        #[instead("diesel_async::AsyncConnection::begin_test_transaction")]
        fn begin_test_transaction(&mut self) -> QueryResult<()>;

        #[blocks(db)]
        #[instead("diesel_async::AsyncConnection::test_transaction")]
        fn test_transaction<T, E, F>(&mut self, #[runs(here)] f: F) -> T
        where
            E: Debug;
    }

    impl Connection for SqliteConnection {
        type Backend = Sqlite;
        type TransactionManager = AnsiTransactionManager;

        #[blocks(db)]
        #[instead("diesel_async::AsyncConnection::establish")]
        fn establish(database_url: &str) -> ConnectionResult<Self>;
    }

    impl SimpleConnection for SqliteConnection {
        #[blocks(db)]
        #[instead("diesel_async::SimpleAsyncConnection::batch_execute")]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }

    impl Connection for PgConnection {
        type Backend = Pg;
        type TransactionManager = AnsiTransactionManager;

        #[blocks(db)]
        #[instead("diesel_async::AsyncConnection::establish")]
        fn establish(database_url: &str) -> ConnectionResult<PgConnection>;
    }

    impl SimpleConnection for PgConnection {
        #[blocks(db)]
        #[instead("diesel_async::SimpleAsyncConnection::batch_execute")]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }

    impl Connection for MysqlConnection {
        type Backend = Mysql;
        type TransactionManager = AnsiTransactionManager;

        #[blocks(db)]
        #[instead("diesel_async::AsyncConnection::establish")]
        fn establish(database_url: &str) -> ConnectionResult<Self>;
    }

    impl SimpleConnection for MysqlConnection {
        #[blocks(db)]
        #[instead("diesel_async::SimpleAsyncConnection::batch_execute")]
        fn batch_execute(&mut self, query: &str) -> QueryResult<()>;
    }
}

pub mod r2d2 {
    use crate::QueryResult;
    pub use ::r2d2::*;

    pub trait Connection {}

    pub struct ConnectionManager<T>;

    impl<T: R2D2Connection + Send + 'static> ManageConnection for ConnectionManager<T> {
        type Connection = T;
        type Error = Error;
    }

    pub struct Error;

    pub trait R2D2Connection: Connection {
        #[blocks(db)]
        fn ping(&mut self) -> QueryResult<()>;
    }

    impl<T> ConnectionManager<T> {
        pub fn new<S: Into<String>>(database_url: S) -> Self;
    }
}
