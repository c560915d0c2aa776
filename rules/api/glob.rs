//! glob: paths that fit a pattern. The start of the walk and each step ask the disk.

use std::path::PathBuf;

pub struct Paths;

pub struct PatternError;

pub struct MatchOptions;

pub type GlobResult = Result<PathBuf, GlobError>;

pub struct GlobError;

#[blocks(fs)]
pub fn glob(pattern: &str) -> Result<Paths, PatternError>;

#[blocks(fs)]
pub fn glob_with(pattern: &str, options: MatchOptions) -> Result<Paths, PatternError>;

impl Iterator for Paths {
    type Item = GlobResult;

    #[blocks(fs)]
    fn next(&mut self) -> Option<GlobResult>;
}
