//! Finds code that stalls an async executor, without compiling it.

pub mod source;
pub mod workspace;
pub mod skeleton;
pub mod modules;
pub mod finding;
