//! heed: LMDB through its C library. Pages are mapped from the file, one writer at a time, and a commit waits for the disk.

use std::fs::File;
use std::io;
use std::ops::RangeBounds;
use std::path::Path;
use std::time::Duration;

pub trait TlsUsage {}

pub struct EnvOpenOptions<T = WithTls>;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Env<T = WithTls>;

pub struct RwTxn<'p>;

pub struct CompactionOption;

pub struct RoTxn<'e, T = AnyTls>;

pub struct EnvClosingEvent;

pub struct DatabaseOpenOptions<'e, 'n, T, KC, DC, C = DefaultComparator, CDUP = DefaultComparator>;

pub struct Database<'t, KC, DC, C = DefaultComparator, CDUP = DefaultComparator>;

pub struct RoIter<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

pub struct MoveOnCurrentKeyDuplicates;

pub struct DatabaseStat;

pub struct RwIter<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

pub struct RoRevIter<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

pub struct RwRevIter<'txn, KC, DC, IM = MoveThroughDuplicateValues>;

pub struct RoRange<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

pub struct RwRange<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

pub struct RoRevRange<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

pub struct RwRevRange<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

pub struct RoPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

pub struct RwPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

pub struct RoRevPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

pub struct RwRevPrefix<'txn, KC, DC, C = DefaultComparator, IM = MoveThroughDuplicateValues>;

pub struct ReservedSpace<'a>;

pub struct WithTls;

pub struct Error;

pub struct AnyTls;

pub struct DefaultComparator;

pub struct MoveThroughDuplicateValues;

impl EnvOpenOptions<WithTls> {
    pub fn new() -> Self;
}

impl<T> EnvOpenOptions<T> {
    pub fn map_size(&mut self, size: usize) -> &mut Self;

    pub fn max_readers(&mut self, readers: u32) -> &mut Self;

    pub fn max_dbs(&mut self, dbs: u32) -> &mut Self;

    #[blocks(db)]
    pub unsafe fn open<P: AsRef<Path>>(&self, path: P) -> Result<Env<T>>;
}

impl<T> Env<T> {
    #[blocks(db)]
    pub fn write_txn(&self) -> Result<RwTxn<'_>>;

    #[blocks(db)]
    pub fn nested_write_txn<'p>(&'p self, parent: &'p mut RwTxn) -> Result<RwTxn<'p>>;

    #[blocks(db)]
    pub fn copy_to_file(&self, file: &mut File, option: CompactionOption) -> Result<()>;

    #[blocks(db)]
    pub fn copy_to_path<P: AsRef<Path>>(&self, path: P, option: CompactionOption) -> Result<File>;

    #[blocks(db)]
    pub fn force_sync(&self) -> Result<()>;

    #[blocks(db)]
    pub fn clear_stale_readers(&self) -> Result<usize>;

    pub fn read_txn(&self) -> Result<RoTxn<'_, T>>;

    pub fn static_read_txn(self) -> Result<RoTxn<'static, T>>;

    pub fn prepare_for_closing(self) -> EnvClosingEvent;
}

impl EnvClosingEvent {
    #[blocks(wait)]
    pub fn wait(&self);

    #[blocks(wait, unless = "short(timeout)")]
    pub fn wait_timeout(&self, timeout: Duration) -> bool;
}

impl<'p> RwTxn<'p> {
    #[blocks(db)]
    pub fn commit(self) -> Result<()>;

    #[blocks(db)]
    pub fn abort(self);
}

impl<'e, 'n, T, KC, DC, C, CDUP> DatabaseOpenOptions<'e, 'n, T, KC, DC, C, CDUP> {
    #[blocks(db)]
    pub fn open(&self, rtxn: &RoTxn<'_>) -> Result<Option<Database<'e, KC, DC, C, CDUP>>>
    where
        KC: 'static,
        DC: 'static,
        C: Comparator + 'static,
        CDUP: Comparator + 'static;

    #[blocks(db)]
    pub fn create(&self, wtxn: &mut RwTxn<'_>) -> Result<Database<'e, KC, DC, C, CDUP>>
    where
        KC: 'static,
        DC: 'static,
        C: Comparator + 'static,
        CDUP: Comparator + 'static;
}

impl<'t, KC, DC, C, CDUP> Database<'t, KC, DC, C, CDUP> {
    #[blocks(db)]
    pub fn get<'a, 'txn>(&self, txn: &'txn RoTxn, key: &'a KC::EItem) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesDecode<'txn>;

    #[blocks(db)]
    pub fn get_duplicates<'a, 'txn>(
        &self,
        txn: &'txn RoTxn,
        key: &'a KC::EItem,
    ) -> Result<Option<RoIter<'txn, KC, DC, MoveOnCurrentKeyDuplicates>>>
    where
        KC: BytesEncode<'a>;

    #[blocks(db)]
    pub fn get_lower_than<'a, 'txn>(
        &self,
        txn: &'txn RoTxn,
        key: &'a KC::EItem,
    ) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;

    #[blocks(db)]
    pub fn get_lower_than_or_equal_to<'a, 'txn>(
        &self,
        txn: &'txn RoTxn,
        key: &'a KC::EItem,
    ) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;

    #[blocks(db)]
    pub fn get_greater_than<'a, 'txn>(
        &self,
        txn: &'txn RoTxn,
        key: &'a KC::EItem,
    ) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;

    #[blocks(db)]
    pub fn get_greater_than_or_equal_to<'a, 'txn>(
        &self,
        txn: &'txn RoTxn,
        key: &'a KC::EItem,
    ) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        DC: BytesDecode<'txn>;

    #[blocks(db)]
    pub fn first<'txn>(&self, txn: &'txn RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesDecode<'txn>,
        DC: BytesDecode<'txn>;

    #[blocks(db)]
    pub fn last<'txn>(&self, txn: &'txn RoTxn) -> Result<Option<(KC::DItem, DC::DItem)>>
    where
        KC: BytesDecode<'txn>,
        DC: BytesDecode<'txn>;

    #[blocks(db)]
    pub fn len(&self, txn: &RoTxn) -> Result<u64>;

    #[blocks(db)]
    pub fn is_empty(&self, txn: &RoTxn) -> Result<bool>;

    #[blocks(db)]
    pub fn stat(&self, txn: &RoTxn) -> Result<DatabaseStat>;

    #[blocks(db)]
    pub fn iter<'txn>(&self, txn: &'txn RoTxn) -> Result<RoIter<'txn, KC, DC>>;

    #[blocks(db)]
    pub fn iter_mut<'txn>(&self, txn: &'txn mut RwTxn) -> Result<RwIter<'txn, KC, DC>>;

    #[blocks(db)]
    pub fn rev_iter<'txn>(&self, txn: &'txn RoTxn) -> Result<RoRevIter<'txn, KC, DC>>;

    #[blocks(db)]
    pub fn rev_iter_mut<'txn>(&self, txn: &'txn mut RwTxn) -> Result<RwRevIter<'txn, KC, DC>>;

    #[blocks(db)]
    pub fn range<'a, 'txn, R>(&self, txn: &'txn RoTxn, range: &'a R) -> Result<RoRange<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;

    #[blocks(db)]
    pub fn range_mut<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<RwRange<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;

    #[blocks(db)]
    pub fn rev_range<'a, 'txn, R>(&self, txn: &'txn RoTxn, range: &'a R) -> Result<RoRevRange<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;

    #[blocks(db)]
    pub fn rev_range_mut<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<RwRevRange<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        R: RangeBounds<KC::EItem>;

    #[blocks(db)]
    pub fn prefix_iter<'a, 'txn>(&self, txn: &'txn RoTxn, prefix: &'a KC::EItem) -> Result<RoPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;

    #[blocks(db)]
    pub fn prefix_iter_mut<'a, 'txn>(
        &self,
        txn: &'txn mut RwTxn,
        prefix: &'a KC::EItem,
    ) -> Result<RwPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;

    #[blocks(db)]
    pub fn rev_prefix_iter<'a, 'txn>(
        &self,
        txn: &'txn RoTxn,
        prefix: &'a KC::EItem,
    ) -> Result<RoRevPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;

    #[blocks(db)]
    pub fn rev_prefix_iter_mut<'a, 'txn>(
        &self,
        txn: &'txn mut RwTxn,
        prefix: &'a KC::EItem,
    ) -> Result<RwRevPrefix<'txn, KC, DC, C>>
    where
        KC: BytesEncode<'a>,
        C: LexicographicComparator;

    #[blocks(db)]
    pub fn put<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<()>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;

    #[blocks(db)]
    pub fn put_with_flags<'a>(
        &self,
        txn: &mut RwTxn,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;

    #[blocks(db)]
    pub fn get_or_put<'a, 'txn>(
        &'txn self,
        txn: &mut RwTxn,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a> + BytesDecode<'a>;

    #[blocks(db)]
    pub fn get_or_put_with_flags<'a, 'txn>(
        &'txn self,
        txn: &mut RwTxn,
        flags: PutFlags,
        key: &'a KC::EItem,
        data: &'a DC::EItem,
    ) -> Result<Option<DC::DItem>>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a> + BytesDecode<'a>;

    #[blocks(db)]
    pub fn delete<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>;

    #[blocks(db)]
    pub fn delete_one_duplicate<'a>(&self, txn: &mut RwTxn, key: &'a KC::EItem, data: &'a DC::EItem) -> Result<bool>
    where
        KC: BytesEncode<'a>,
        DC: BytesEncode<'a>;

    #[blocks(db)]
    pub fn delete_range<'a, 'txn, R>(&self, txn: &'txn mut RwTxn, range: &'a R) -> Result<usize>
    where
        KC: BytesEncode<'a> + BytesDecode<'txn>,
        C: Comparator,
        R: RangeBounds<KC::EItem>;

    #[blocks(db)]
    pub fn clear(&self, txn: &mut RwTxn) -> Result<()>;

    #[blocks(db)]
    pub fn put_reserved<'a, F>(
        &self,
        txn: &mut RwTxn,
        key: &'a KC::EItem,
        data_size: usize,
        #[runs(here)] write_func: F,
    ) -> Result<()>
    where
        KC: BytesEncode<'a>,
        F: FnOnce(&mut ReservedSpace) -> io::Result<()>;
}
