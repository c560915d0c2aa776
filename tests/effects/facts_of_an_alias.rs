//- /main.rs crate:app deps:rocksdb
// Facts that stand in an impl of an alias are also found in the crate's source, which writes it so.
async fn opened() {
    let db = rocksdb::DB::open_default("x").unwrap();
                        //^^^^^^^^^^^^ rocksdb::DBCommon::open_default waits for the database
    db.write(rocksdb::WriteBatch);
     //^^^^^ waits for the database
    db.get("a");
     //^^^ waits for the database
}
//- /rocksdb.rs crate:rocksdb
pub trait ThreadMode {}
pub trait DBInner {}
pub struct SingleThreaded;
pub struct DBWithThreadModeInner;
pub struct WriteBatch;
pub struct Error;
impl ThreadMode for SingleThreaded {}
impl DBInner for DBWithThreadModeInner {}
pub struct DBCommon<T: ThreadMode, D: DBInner> {
    mode: T,
    inner: D,
}
pub type DBWithThreadMode<T> = DBCommon<T, DBWithThreadModeInner>;
pub type DB = DBWithThreadMode<SingleThreaded>;
impl<T: ThreadMode> DBWithThreadMode<T> {
    pub fn open_default(path: &str) -> Result<Self, Error> {
        Err(Error)
    }
    pub fn write(&self, batch: WriteBatch) -> Result<(), Error> {
        Ok(())
    }
}
impl<T: ThreadMode, D: DBInner> DBCommon<T, D> {
    pub fn get(&self, key: &str) -> Result<Option<Vec<u8>>, Error> {
        Ok(None)
    }
}
