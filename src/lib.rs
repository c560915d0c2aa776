#![doc = include_str!("../ARCHITECTURE.md")]
#![forbid(unsafe_code)]

pub mod analysis;
pub mod cli;
pub mod comments;
pub mod config;
pub mod effects;
pub mod errors;
pub mod expansion;
pub mod finding;
pub mod items;
pub mod modules;
pub mod names;
pub mod pages;
pub mod report;
pub mod rules;
pub mod skeleton;
pub mod source;
pub mod stubs;
pub mod syntax;
pub mod types;
pub mod why;
pub mod workspace;

pub use analysis::{check, check_modules};
