//! Copies of a whole database, page by page.

use std::ffi::c_int;
use std::path::Path;
use std::time::Duration;

use crate::{Connection, Name, Result};

impl Connection {
    #[blocks(db)]
    pub fn backup<N: Name, P: AsRef<Path>, F: Fn(Progress)>(
        &self,
        name: N,
        dst_path: P,
        progress: Option<F>,
    ) -> Result<()>;

    #[blocks(db)]
    pub fn restore<N: Name, P: AsRef<Path>, F: Fn(Progress)>(
        &mut self,
        name: N,
        src_path: P,
        progress: Option<F>,
    ) -> Result<()>;
}

pub const NO_PROGRESS: Option<fn(_: Progress)>;

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum StepResult {
    Done,
    More,
    Busy,
    Locked,
}

#[derive(Clone, Copy, Debug)]
pub struct Progress {
    pub remaining: c_int,
    pub pagecount: c_int,
}

pub struct Backup<'a, 'b>;

impl Backup<'_, '_> {
    pub fn new<'a, 'b>(from: &'a Connection, to: &'b mut Connection) -> Result<Backup<'a, 'b>>;
    pub fn new_with_names<'a, 'b, F: Name, T: Name>(
        from: &'a Connection,
        from_name: F,
        to: &'b mut Connection,
        to_name: T,
    ) -> Result<Backup<'a, 'b>>;
    pub fn progress(&self) -> Progress;

    #[blocks(db)]
    pub fn step(&self, num_pages: c_int) -> Result<StepResult>;

    #[blocks(db)]
    pub fn run_to_completion(
        &self,
        pages_per_step: c_int,
        pause_between_pages: Duration,
        progress: Option<fn(Progress)>,
    ) -> Result<()>;
}

impl Drop for Backup<'_, '_> {
    fn drop(&mut self);
}
