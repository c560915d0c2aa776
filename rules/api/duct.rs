//! duct: programs in pipelines. Starting one reads it from the disk; running one waits until it ends.

use std::io::{self, Read};
use std::process::Output;

pub struct Expression;

pub struct Handle;

pub struct ReaderHandle;

impl Expression {
    #[blocks(process)]
    #[instead(
        "tokio: tokio::process::Command",
        "async-std: async_process::Command",
        "smol: smol::process::Command"
    )]
    pub fn run(&self) -> io::Result<Output>;

    #[blocks(process)]
    #[instead(
        "tokio: tokio::process::Command",
        "async-std: async_process::Command",
        "smol: smol::process::Command"
    )]
    pub fn read(&self) -> io::Result<String>;

    #[blocks(process)]
    #[instead(
        "tokio: tokio::process::Command",
        "async-std: async_process::Command",
        "smol: smol::process::Command"
    )]
    pub fn start(&self) -> io::Result<Handle>;

    #[blocks(process)]
    pub fn reader(&self) -> io::Result<ReaderHandle>;
}

impl Handle {
    #[blocks(process)]
    pub fn wait(&self) -> io::Result<&Output>;

    #[blocks(process)]
    pub fn kill(&self) -> io::Result<()>;

    #[blocks(process, unless = "short(timeout)")]
    pub fn wait_timeout(&self, timeout: std::time::Duration) -> io::Result<Option<&Output>>;

    #[does_not_block]
    pub fn try_wait(&self) -> io::Result<Option<&Output>>;
}

impl ReaderHandle {
    #[blocks(process)]
    pub fn kill(&self) -> io::Result<()>;
}

impl Read for ReaderHandle {
    #[blocks(process)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}
