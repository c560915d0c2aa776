//! memmap2: files as memory. Mapping one is quick; reading a page may wait for the disk, which nobody can see in source; flushing does wait.

pub struct MmapOptions;

pub trait MmapAsRawDesc {}

pub struct Mmap;

pub struct MmapMut;

pub struct MmapRaw;

impl MmapOptions {
    #[does_not_block]
    pub unsafe fn map<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<Mmap>;

    #[does_not_block]
    pub unsafe fn map_mut<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<MmapMut>;

    #[does_not_block]
    pub unsafe fn map_copy<T: MmapAsRawDesc>(&self, file: T) -> std::io::Result<MmapMut>;

    #[does_not_block]
    pub fn map_anon(&self) -> std::io::Result<MmapMut>;
}

impl Mmap {
    #[does_not_block]
    pub unsafe fn map<T: MmapAsRawDesc>(file: T) -> std::io::Result<Mmap>;
}

impl MmapMut {
    #[blocks(fs)]
    pub fn flush(&self) -> std::io::Result<()>;

    #[blocks(fs)]
    pub fn flush_range(&self, offset: usize, len: usize) -> std::io::Result<()>;

    #[does_not_block]
    pub fn flush_async(&self) -> std::io::Result<()>;

    #[does_not_block]
    pub unsafe fn map_mut<T: MmapAsRawDesc>(file: T) -> std::io::Result<MmapMut>;

    #[does_not_block]
    pub fn map_anon(length: usize) -> std::io::Result<MmapMut>;
}

impl MmapRaw {
    #[blocks(fs)]
    pub fn flush(&self) -> std::io::Result<()>;

    #[blocks(fs)]
    pub fn flush_range(&self, offset: usize, len: usize) -> std::io::Result<()>;
}
