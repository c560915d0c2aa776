//! duct: programs in pipelines. Starting one reads it from the disk; running one waits until it ends.

use std::ffi::OsString;
use std::io::{self, Read};
use std::path::PathBuf;
use std::process::Output;

pub fn cmd<T, U>(program: T, args: U) -> Expression
where
    U: IntoIterator,
    U::Item: Into<OsString>;

#[macro_export]
macro_rules! cmd {
    ($program:expr $(, $arg:expr)* $(,)?) => {
        $crate::cmd($program, [$(::std::convert::Into::<::std::ffi::OsString>::into($arg)),*])
    };
}

pub struct Expression;

pub struct Handle;

pub struct ReaderHandle;

impl Expression {
    pub fn pipe<T: Into<Expression>>(&self, right: T) -> Expression;
    pub fn stdin_bytes<T: Into<Vec<u8>>>(&self, bytes: T) -> Expression;
    pub fn stdin_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stdin_null(&self) -> Expression;
    pub fn stdout_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stdout_null(&self) -> Expression;
    pub fn stdout_capture(&self) -> Expression;
    pub fn stdout_to_stderr(&self) -> Expression;
    pub fn stderr_path<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn stderr_null(&self) -> Expression;
    pub fn stderr_capture(&self) -> Expression;
    pub fn stderr_to_stdout(&self) -> Expression;
    pub fn stdout_stderr_swap(&self) -> Expression;
    pub fn dir<T: Into<PathBuf>>(&self, path: T) -> Expression;
    pub fn env<T, U>(&self, name: T, val: U) -> Expression;
    pub fn env_remove<T>(&self, name: T) -> Expression;
    pub fn full_env<T, U, V>(&self, name_vals: T) -> Expression;
    pub fn unchecked(&self) -> Expression;

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
