//! home: where a user's files are, from the environment. Nothing is asked of the disk; listed for its types.

#![does_not_block]

use std::io;
use std::path::PathBuf;

pub fn home_dir() -> Option<PathBuf>;

pub fn cargo_home() -> io::Result<PathBuf>;

pub fn rustup_home() -> io::Result<PathBuf>;
