//! Crates that block, each behind a field and one helper. The marks say by which rule a line must be reported, and `derived` that it
//! must be so without the stubs of its crate too.

use std::{
    fs::File,
    io::Read,
    path::PathBuf,
};

pub struct Reqwest {
    client: reqwest::blocking::Client,
}

impl Reqwest {
    fn page(&self) -> String {
        self.client.get("http://localhost").send().unwrap().text().unwrap()
    }
}

pub async fn with_reqwest(http: &Reqwest) -> String {
    http.page() //~ blocking-http derived
}

pub struct Ureq {
    agent: ureq::Agent,
}

impl Ureq {
    fn page(&self) -> String {
        self.agent.get("http://localhost").call().unwrap().body_mut().read_to_string().unwrap()
    }
}

pub async fn with_ureq(http: &Ureq) -> String {
    http.page() //~ blocking-http derived
}

pub struct Rusqlite {
    conn: rusqlite::Connection,
}

impl Rusqlite {
    fn count(&self) -> i64 {
        self.conn.query_row("select 1", [], |row| row.get(0)).unwrap()
    }
}

pub async fn with_rusqlite(store: &Rusqlite) -> i64 {
    store.count() //~ blocking-db
}

pub struct Postgres {
    client: postgres::Client,
}

impl Postgres {
    fn rows(&mut self) -> usize {
        self.client.query("select 1", &[]).unwrap().len()
    }
}

pub async fn with_postgres(store: &mut Postgres) -> usize {
    store.rows() //~ blocking-db derived
}

pub struct Redis {
    conn: redis::Connection,
}

impl Redis {
    fn get(&mut self) -> i64 {
        use redis::Commands;
        self.conn.get("key").unwrap()
    }
}

pub async fn with_redis(store: &mut Redis) -> i64 {
    store.get() //~ blocking-db derived
}

pub struct Git {
    repo: git2::Repository,
}

impl Git {
    fn changes(&self) -> usize {
        self.repo.diff_index_to_workdir(None, None).unwrap().deltas().len()
    }
}

pub async fn with_git(git: &Git) -> usize {
    git.changes() //~ blocking-fs
}

pub struct Sled {
    db: sled::Db,
}

impl Sled {
    fn get(&self) -> Option<sled::IVec> {
        self.db.get(b"key").unwrap()
    }
}

pub async fn with_sled(store: &Sled) -> Option<sled::IVec> {
    store.get() //~ blocking-db derived
}

pub struct Zip {
    archive: zip::ZipArchive<File>,
}

impl Zip {
    fn first(&mut self) -> String {
        let mut text = String::new();
        self.archive.by_index(0).unwrap().read_to_string(&mut text).unwrap();
        text
    }
}

pub async fn with_zip(zip: &mut Zip) -> String {
    zip.first() //~ blocking-fs derived
}

pub struct Bcrypt {
    cost: u32,
}

impl Bcrypt {
    fn hash(&self, password: &str) -> String {
        bcrypt::hash(password, self.cost).unwrap()
    }
}

pub async fn with_bcrypt(hasher: &Bcrypt, password: &str) -> String {
    hasher.hash(password) //~ cpu-heavy
}

pub struct Argon {
    argon: argon2::Argon2<'static>,
}

impl Argon {
    fn hash(&self, password: &[u8], out: &mut [u8]) {
        self.argon.hash_password_into(password, b"saltsalt", out).unwrap();
    }
}

pub async fn with_argon(hasher: &Argon, password: &[u8], out: &mut [u8]) {
    hasher.hash(password, out) //~ cpu-heavy
}

pub struct Images {
    path: PathBuf,
}

impl Images {
    fn width(&self) -> u32 {
        image::open(&self.path).unwrap().width()
    }
}

pub async fn with_image(images: &Images) -> u32 {
    images.width() //~ blocking-fs derived
}

pub struct Gz {
    file: flate2::read::GzDecoder<File>,
}

impl Gz {
    fn text(&mut self) -> String {
        let mut text = String::new();
        self.file.read_to_string(&mut text).unwrap();
        text
    }
}

pub async fn with_flate2(file: &mut Gz) -> String {
    file.text() //~ blocking-fs derived
}
