//! diesel-async: the same queries, run by a driver that gives futures.

#![does_not_block]

use diesel::QueryResult;

pub trait RunQueryDsl<Conn>: Sized {
    async fn execute(self, conn: &mut Conn) -> QueryResult<usize>;
    async fn load<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
    async fn get_result<U>(self, conn: &mut Conn) -> QueryResult<U>;
    async fn get_results<U>(self, conn: &mut Conn) -> QueryResult<Vec<U>>;
    async fn first<U>(self, conn: &mut Conn) -> QueryResult<U>;
}

impl<T, Conn> RunQueryDsl<Conn> for T {}
