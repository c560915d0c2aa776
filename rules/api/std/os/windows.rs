//! What Windows adds to `std`, as far as portable code names it.

pub mod ffi;
pub mod fs;
pub mod process;

pub mod prelude {
    pub use super::ffi::{OsStrExt, OsStringExt};
    pub use super::fs::{FileExt, MetadataExt, OpenOptionsExt};
    pub use super::process::{CommandExt, ExitStatusExt};
}
