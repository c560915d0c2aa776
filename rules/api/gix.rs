//! gix: git in Rust. Opening and looking for a repository reads many files; a fetch waits for the network and the disk.

pub struct Repository;

#[blocks(fs)]
pub fn open(directory: impl Into<std::path::PathBuf>) -> Result<Repository>;

#[blocks(fs)]
pub fn discover(directory: impl AsRef<std::path::Path>) -> Result<Repository>;

#[blocks(fs)]
pub fn init(directory: impl AsRef<std::path::Path>) -> Result<Repository>;

#[blocks(fs)]
pub fn init_bare(directory: impl AsRef<std::path::Path>) -> Result<Repository>;

#[blocks(fs)]
pub fn open_opts(directory: impl Into<std::path::PathBuf>, options: open::Options) -> Result<Repository>;
