//! tantivy: a search engine in this process. A search scores documents in the call; a commit waits for the threads that index and for the disk.

use std::collections::HashSet;
use std::path::{Path, PathBuf};

pub struct Searcher;

pub trait Collector {}

pub trait Query {}

pub struct Executor;

pub struct EnableScoring<'a>;

pub trait DocumentDeserialize {}

pub struct DocAddress;

pub struct TantivyDocument;

impl Document for TantivyDocument {}

impl DocumentDeserialize for TantivyDocument {}

pub struct Index;

pub struct Schema;

pub trait Directory {}

pub trait Document {}

pub struct IndexWriter<D = TantivyDocument>;

pub struct IndexReader;

pub struct IndexReaderBuilder;

pub struct IndexMeta;

pub struct SegmentMeta;

impl TryInto<IndexReader> for IndexReaderBuilder {
    type Error = TantivyError;

    #[blocks(fs)]
    fn try_into(self) -> crate::Result<IndexReader>;
}

pub type Opstamp = u64;

pub struct FutureResult<T>;

pub struct GarbageCollectionResult;

pub type Result<T> = std::result::Result<T, TantivyError>;

pub struct TantivyError;

impl Searcher {
    #[blocks(cpu)]
    pub fn search<C: Collector>(&self, query: &dyn Query, collector: &C) -> crate::Result<C::Fruit>;

    #[blocks(cpu)]
    pub fn search_with_executor<C: Collector>(
        &self,
        query: &dyn Query,
        collector: &C,
        executor: &Executor,
        enabled_scoring: EnableScoring,
    ) -> crate::Result<C::Fruit>;

    #[blocks(fs)]
    #[instead("tantivy::Searcher::doc_async")]
    pub fn doc<D: DocumentDeserialize>(&self, doc_address: DocAddress) -> crate::Result<D>;
}

impl Index {
    pub fn schema(&self) -> Schema;

    pub fn create_in_ram(schema: Schema) -> Index;

    pub fn reader_builder(&self) -> IndexReaderBuilder;

    #[blocks(fs)]
    pub fn load_metas(&self) -> crate::Result<IndexMeta>;

    #[blocks(fs)]
    pub fn searchable_segment_metas(&self) -> crate::Result<Vec<SegmentMeta>>;

    #[blocks(fs)]
    pub fn open_in_dir<P: AsRef<Path>>(directory_path: P) -> crate::Result<Index>;

    #[blocks(fs)]
    pub fn create_in_dir<P: AsRef<Path>>(directory_path: P, schema: Schema) -> crate::Result<Index>;

    #[blocks(fs)]
    pub fn open_or_create<T: Into<Box<dyn Directory>>>(dir: T, schema: Schema) -> crate::Result<Index>;

    #[blocks(fs)]
    pub fn open<T: Into<Box<dyn Directory>>>(directory: T) -> crate::Result<Index>;

    #[blocks(fs)]
    pub fn writer<D: Document>(&self, memory_budget_in_bytes: usize) -> crate::Result<IndexWriter<D>>;

    #[blocks(fs)]
    pub fn writer_with_num_threads<D: Document>(
        &self,
        num_threads: usize,
        overall_memory_budget_in_bytes: usize,
    ) -> crate::Result<IndexWriter<D>>;

    #[blocks(fs)]
    pub fn reader(&self) -> crate::Result<IndexReader>;

    #[blocks(fs)]
    pub fn validate_checksum(&self) -> crate::Result<HashSet<PathBuf>>;
}

impl<D> IndexWriter<D> {
    #[blocks(fs)]
    pub fn commit(&mut self) -> crate::Result<Opstamp>;

    #[blocks(fs)]
    pub fn rollback(&mut self) -> crate::Result<Opstamp>;

    #[blocks(fs)]
    pub fn garbage_collect_files(&self) -> FutureResult<GarbageCollectionResult>;

    #[blocks(fs)]
    pub fn delete_all_documents(&self) -> crate::Result<Opstamp>;

    #[blocks(wait)]
    pub fn wait_merging_threads(self) -> crate::Result<()>;
}

impl IndexReader {
    pub fn searcher(&self) -> Searcher;

    #[blocks(fs)]
    pub fn reload(&self) -> crate::Result<()>;
}
