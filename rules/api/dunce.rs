//! dunce: canonical paths without Windows' prefix.

use std::io;
use std::path::{Path, PathBuf};

#[does_not_block]
pub fn simplified(path: &Path) -> &Path;

#[blocks(fs)]
#[instead(
    "tokio: tokio::fs::canonicalize",
    "async-std: async_std::fs::canonicalize",
    "smol: async_fs::canonicalize"
)]
pub fn canonicalize<P: AsRef<Path>>(path: P) -> io::Result<PathBuf>;
