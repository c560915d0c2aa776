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
    pub use crate::{
        Connection, Expression, MysqlConnection, OptionalExtension, PgConnection, QueryDsl, QueryResult, QuerySource,
        RunQueryDsl, SaveChangesDsl, SqliteConnection, Table,
    };
}

pub mod dsl {
    pub use crate::{delete, insert_into, insert_or_ignore_into, replace_into, select, sql_query, update};
}

pub mod sql_types {}

pub mod expression {
    pub use crate::Expression;
}

pub mod query_dsl {
    pub use crate::{QueryDsl, RunQueryDsl, SaveChangesDsl};
}

pub mod result {
    pub use crate::{Error, OptionalExtension, QueryResult};
}

pub trait QuerySource {
    type FromClause;
    type DefaultSelection;
}

pub trait Table: QuerySource {
    type PrimaryKey;
    type AllColumns;
}

pub trait Expression {
    type SqlType;
}

pub trait OptionalExtension<T> {
    fn optional(self) -> Result<Option<T>, Error>;
}

impl<T> OptionalExtension<T> for QueryResult<T> {
    fn optional(self) -> Result<Option<T>, Error>;
}

pub fn select<T>(expression: T) -> query_builder::SelectStatement<T>;

pub fn insert_into<T: Table>(target: T) -> query_builder::IncompleteInsertStatement<T>;

pub fn insert_or_ignore_into<T: Table>(target: T) -> query_builder::IncompleteInsertStatement<T>;

pub fn replace_into<T: Table>(target: T) -> query_builder::IncompleteInsertStatement<T>;

pub fn update<T>(source: T) -> query_builder::UpdateStatement<T>;

pub fn delete<T>(source: T) -> query_builder::DeleteStatement<T>;

pub fn sql_query<T: Into<String>>(query: T) -> query_builder::SqlQuery;

/// What the methods of queries give is one type here. Which columns a query selects decides what comes out of the database, not whether
/// it waits for it.
pub mod query_builder {
    pub trait AsQuery {
        type SqlType;
        type Query;
    }

    pub struct FromClause<F>;

    pub struct SelectStatement<F>;

    pub struct IncompleteInsertStatement<T>;

    impl<T> IncompleteInsertStatement<T> {
        pub fn values<U>(self, records: U) -> InsertStatement<T>;
        pub fn default_values(self) -> InsertStatement<T>;
    }

    pub struct InsertStatement<T>;

    impl<T> InsertStatement<T> {
        pub fn returning<E>(self, returns: E) -> InsertStatement<T>;
        pub fn on_conflict<Target>(self, target: Target) -> IncompleteOnConflict<T>;
        pub fn on_conflict_do_nothing(self) -> InsertStatement<T>;
    }

    pub struct IncompleteOnConflict<T>;

    impl<T> IncompleteOnConflict<T> {
        pub fn do_nothing(self) -> InsertStatement<T>;
        pub fn do_update(self) -> IncompleteDoUpdate<T>;
    }

    pub struct IncompleteDoUpdate<T>;

    impl<T> IncompleteDoUpdate<T> {
        pub fn set<Changes>(self, changes: Changes) -> InsertStatement<T>;
    }

    pub struct UpdateStatement<T>;

    impl<T> UpdateStatement<T> {
        pub fn set<V>(self, values: V) -> UpdateStatement<T>;
        pub fn filter<Predicate>(self, predicate: Predicate) -> UpdateStatement<T>;
        pub fn returning<E>(self, returns: E) -> UpdateStatement<T>;
        pub fn into_boxed<'a, DB>(self) -> UpdateStatement<T>;
    }

    pub struct DeleteStatement<T>;

    impl<T> DeleteStatement<T> {
        pub fn filter<Predicate>(self, predicate: Predicate) -> DeleteStatement<T>;
        pub fn returning<E>(self, returns: E) -> DeleteStatement<T>;
        pub fn into_boxed<'a, DB>(self) -> DeleteStatement<T>;
    }

    pub struct SqlQuery;

    impl SqlQuery {
        pub fn bind<ST, Value>(self, value: Value) -> SqlQuery;
        pub fn into_boxed<'f, DB>(self) -> SqlQuery;
        pub fn sql<T: AsRef<str>>(self, sql: T) -> SqlQuery;
    }
}

pub trait QueryDsl: Sized {
    fn distinct_on<Expr>(self, expr: Expr) -> query_builder::SelectStatement<Self>;
    fn select<Selection>(self, selection: Selection) -> query_builder::SelectStatement<Self>;
    fn inner_join<Rhs>(self, rhs: Rhs) -> query_builder::SelectStatement<Self>;
    fn left_outer_join<Rhs>(self, rhs: Rhs) -> query_builder::SelectStatement<Self>;
    fn left_join<Rhs>(self, rhs: Rhs) -> query_builder::SelectStatement<Self>;
    fn filter<Predicate>(self, predicate: Predicate) -> query_builder::SelectStatement<Self>;
    fn or_filter<Predicate>(self, predicate: Predicate) -> query_builder::SelectStatement<Self>;
    fn find<PK>(self, id: PK) -> query_builder::SelectStatement<Self>;
    fn order<Expr>(self, expr: Expr) -> query_builder::SelectStatement<Self>;
    fn order_by<Expr>(self, expr: Expr) -> query_builder::SelectStatement<Self>;
    fn then_order_by<Order>(self, order: Order) -> query_builder::SelectStatement<Self>;
    fn limit(self, limit: i64) -> query_builder::SelectStatement<Self>;
    fn offset(self, offset: i64) -> query_builder::SelectStatement<Self>;
    fn group_by<GB>(self, group_by: GB) -> query_builder::SelectStatement<Self>;
    fn having<Predicate>(self, predicate: Predicate) -> query_builder::SelectStatement<Self>;
    fn distinct(self) -> query_builder::SelectStatement<Self>;
    fn count(self) -> query_builder::SelectStatement<Self>;
    fn for_update(self) -> query_builder::SelectStatement<Self>;
    fn for_no_key_update(self) -> query_builder::SelectStatement<Self>;
    fn for_share(self) -> query_builder::SelectStatement<Self>;
    fn for_key_share(self) -> query_builder::SelectStatement<Self>;
    fn skip_locked(self) -> query_builder::SelectStatement<Self>;
    fn no_wait(self) -> query_builder::SelectStatement<Self>;
    fn single_value(self) -> query_builder::SelectStatement<Self>;
    fn nullable(self) -> query_builder::SelectStatement<Self>;
    fn into_boxed<'a, DB>(self) -> query_builder::SelectStatement<Self>;
}

impl<T: Table> QueryDsl for T {}

impl<F> QueryDsl for query_builder::SelectStatement<F> {}

impl<T: Table, Conn> RunQueryDsl<Conn> for T {}

impl<F, Conn> RunQueryDsl<Conn> for query_builder::SelectStatement<F> {}

impl<T, Conn> RunQueryDsl<Conn> for query_builder::InsertStatement<T> {}

impl<T, Conn> RunQueryDsl<Conn> for query_builder::UpdateStatement<T> {}

impl<T, Conn> RunQueryDsl<Conn> for query_builder::DeleteStatement<T> {}

impl<Conn> RunQueryDsl<Conn> for query_builder::SqlQuery {}

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
