//! diesel: tables, which a procedural macro declares, and the queries that start from them.

use diesel::prelude::*;

diesel::table! {
    use diesel::sql_types::*;

    /// People.
    app.people (id) {
        /// Their number.
        id -> Integer,
        name -> Nullable<Text>,
        #[sql_name = "type"]
        kind -> VarChar,
    }
}

#[derive(Queryable, Insertable)]
#[diesel(table_name = people)]
pub struct Person {
    id: i32,
    name: Option<String>,
    kind: String,
}

fn all(conn: &mut SqliteConnection) -> Vec<Person> {
    let known = people::table.filter(people::kind.eq("known"));
    known.order(people::id.desc()).limit(5).load::<Person>(conn).unwrap()
}

fn first(conn: &mut SqliteConnection) -> Person {
    use self::people::dsl::*;
    people.filter(id.eq(3)).first::<Person>(conn).unwrap()
}

fn add(conn: &mut SqliteConnection, person: &Person) -> usize {
    diesel::insert_into(people::table).values(person).execute(conn).unwrap()
}

fn rename(conn: &mut SqliteConnection) -> usize {
    let target = diesel::update(people::table.filter(people::id.eq(1)));
    target.set(people::kind.eq("new")).execute(conn).unwrap()
}

pub struct Store {
    conn: SqliteConnection,
}

impl Store {
    fn raw(&mut self) -> usize {
        diesel::sql_query("vacuum").execute(&mut self.conn).unwrap()
    }
}

pub async fn with_diesel(store: &mut Store, person: &Person) {
    all(&mut store.conn); //~ blocking-db
    first(&mut store.conn); //~ blocking-db
    add(&mut store.conn, person); //~ blocking-db
    rename(&mut store.conn); //~ blocking-db
    store.raw(); //~ blocking-db
}
