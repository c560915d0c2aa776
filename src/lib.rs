//! Finds code that stalls an async executor, without compiling it.

pub mod errors;
pub mod source;
pub mod finding;
pub mod stubs;
pub mod workspace;
pub mod config;
pub mod skeleton;
pub mod modules;
pub mod syntax;
pub mod items;
pub mod names;
pub mod types;
pub mod pages;
pub mod report;
pub mod cli;
