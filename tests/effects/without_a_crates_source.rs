//- /main.rs crate:app deps:redb,rocksdb,rustyline,tantivy,attohttpc,heed,image,dialoguer,inquire,csv,ignore,crossterm
// The facts of a crate stand on their own: a value that one of its functions makes has methods, also where no source is on the disk.
use redb::{ReadableTable, TableDefinition};

const TABLE: TableDefinition<&str, u64> = TableDefinition::new("counts");

async fn rocks(db: &rocksdb::DB) {
    db.get(b"a");
     //^^^ rocksdb::DBCommon::get waits for the database
    let mut batch = rocksdb::WriteBatch::default();
    batch.put(b"a", b"b");
    db.write(batch);
     //^^^^^ waits for the database
}

async fn rocks_opened() {
    let db = rocksdb::DB::open_default("x").unwrap();
                        //^^^^^^^^^^^^ waits for the database
    let family = db.cf_handle("x").unwrap();
    db.put_cf(family, "a", "b");
     //^^^^^^ waits for the database
}

async fn rocks_shared(db: &rocksdb::DBWithThreadMode<rocksdb::MultiThreaded>, inner: &rocksdb::TransactionDB) {
    db.get(b"a");
     //^^^ waits for the database
    inner.transaction().commit();
                      //^^^^^^ waits for the database
}

async fn tables(db: redb::Database) {
    let writing = db.begin_write().unwrap();
                   //^^^^^^^^^^^ waits for the database
    {
        let mut table = writing.open_table(TABLE).unwrap();
                              //^^^^^^^^^^ waits for the database
        table.insert("a", &1);
            //^^^^^^ waits for the database
        table.get("a");
            //^^^ waits for the database
    }
    let reading = db.begin_read().unwrap();
                   //^^^^^^^^^^ waits for the database
    let table = reading.open_table(TABLE).unwrap();
                      //^^^^^^^^^^ waits for the database
    table.get("a");
        //^^^ waits for the database
}

async fn environment() {
    let env = unsafe { heed::EnvOpenOptions::new().max_dbs(3).open("x").unwrap() };
                                                            //^^^^ waits for the database
    env.write_txn();
      //^^^^^^^^^ waits for the database
}

async fn question(editor: &mut rustyline::Editor<(), rustyline::history::DefaultHistory>) {
    editor.readline("name? ");
         //^^^^^^^^ waits for keyboard input
    let mut editor = rustyline::DefaultEditor::new().unwrap();
    editor.readline("name? ");
         //^^^^^^^^ waits for keyboard input
}

async fn searched(index: &tantivy::Index, query: &dyn tantivy::Query, all: &dyn tantivy::Collector) {
    let reader = index.reader().unwrap();
                     //^^^^^^ waits for the disk
    let searcher = reader.searcher();
    searcher.search(query, all);
           //^^^^^^ keeps the processor busy
    let mut writer: tantivy::IndexWriter = index.writer(1).unwrap();
                                               //^^^^^^ waits for the disk
    writer.commit();
         //^^^^^^ waits for the disk
}

async fn picture(image: &image::RgbImage) {
    image.save("x.png");
        //^^^^ waits for the disk
}

async fn fetched() {
    attohttpc::get("http://localhost").header("a", "b").send();
                                                      //^^^^ waits for an HTTP response
    attohttpc::post("http://localhost").text("b").send();
                                                //^^^^ waits for an HTTP response
}

async fn asked() {
    dialoguer::Confirm::new().with_prompt("sure?").interact();
                                                 //^^^^^^^^ waits for keyboard input
    inquire::Text::new("name?").with_help_message("yours").prompt();
                                                         //^^^^^^ waits for keyboard input
}

async fn files() {
    let mut rows = csv::ReaderBuilder::new().has_headers(false).from_path("x.csv").unwrap();
                                                              //^^^^^^^^^ waits for the disk
    for entry in ignore::WalkBuilder::new("x").hidden(false).build() {}
  //^^^ ignore::Walk::next waits for the disk
}

async fn terminal() {
    crossterm::terminal::enable_raw_mode().ok();
    crossterm::event::read().ok();
                    //^^^^ waits for keyboard input
}
