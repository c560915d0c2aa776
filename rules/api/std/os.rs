//! What depends on the operating system. `windows` holds only what portable code names.

pub mod fd;
pub mod unix;
pub mod windows;
