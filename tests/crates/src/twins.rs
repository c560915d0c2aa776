//! What to use instead: nothing here may be reported.

use diesel::prelude::{ExpressionMethods, QueryDsl};

pub struct Reqwest {
    client: reqwest::Client,
}

impl Reqwest {
    async fn page(&self) -> String {
        self.client.get("http://localhost").send().await.unwrap().text().await.unwrap()
    }
}

pub async fn with_reqwest(http: &Reqwest) -> String {
    http.page().await
}

pub struct Postgres {
    client: tokio_postgres::Client,
}

impl Postgres {
    async fn rows(&self) -> usize {
        self.client.query("select 1", &[]).await.unwrap().len()
    }
}

pub async fn with_postgres(store: &Postgres) -> usize {
    store.rows().await
}

pub struct Sqlx {
    pool: sqlx::PgPool,
}

impl Sqlx {
    async fn rows(&self) -> usize {
        sqlx::query("select 1").fetch_all(&self.pool).await.unwrap().len()
    }
}

pub async fn with_sqlx(store: &Sqlx) -> usize {
    store.rows().await
}

pub struct Redis {
    conn: redis::aio::MultiplexedConnection,
}

impl Redis {
    async fn get(&mut self) -> i64 {
        use redis::AsyncCommands;
        self.conn.get("key").await.unwrap()
    }
}

pub async fn with_redis(store: &mut Redis) -> i64 {
    store.get().await
}

diesel::table! {
    users (id) {
        id -> Integer,
        name -> Text,
    }
}

pub struct Diesel {
    conn: diesel_async::AsyncPgConnection,
}

impl Diesel {
    async fn names(&mut self) -> Vec<String> {
        use diesel_async::RunQueryDsl;
        let known = users::table.filter(users::id.gt(3)).select(users::name);
        known.load::<String>(&mut self.conn).await.unwrap()
    }
}

pub async fn with_diesel(store: &mut Diesel) -> usize {
    store.names().await.len()
}
