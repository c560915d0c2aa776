#![doc = include_str!("../ARCHITECTURE.md")]
#![forbid(unsafe_code)]

pub mod errors;
pub mod source;
pub mod finding;
pub mod stubs;
pub mod pages;
pub mod workspace;
pub mod config;
pub mod skeleton;
pub mod modules;
pub mod syntax;
pub mod expansion;
pub mod items;
pub mod names;
pub mod types;
pub mod effects;
pub mod liveness;
pub mod comments;
pub mod rules;
pub mod evidence;
pub mod report;
pub mod analysis;
pub mod why;
pub mod cli;

pub use analysis::{check, check_modules};
