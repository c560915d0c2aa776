//! xshell: scripts in Rust: programs run to their end, files are read and written.

use std::path::{Path, PathBuf};
use std::process::Output;

pub struct Cmd<'a>;

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub struct Shell;

pub struct TempDir;

pub struct Error;

impl<'a> Cmd<'a> {
    #[blocks(process)]
    #[instead("tokio: tokio::process::Command", "smol: smol::process::Command")]
    pub fn run(&self) -> Result<()>;

    #[blocks(process)]
    #[instead("tokio: tokio::process::Command", "smol: smol::process::Command")]
    pub fn read(&self) -> Result<String>;

    #[blocks(process)]
    #[instead("tokio: tokio::process::Command", "smol: smol::process::Command")]
    pub fn read_stderr(&self) -> Result<String>;

    #[blocks(process)]
    #[instead("tokio: tokio::process::Command", "smol: smol::process::Command")]
    pub fn output(&self) -> Result<Output>;
}

impl Shell {
    #[blocks(fs)]
    pub fn read_file<P: AsRef<Path>>(&self, path: P) -> Result<String>;

    #[blocks(fs)]
    pub fn read_binary_file<P: AsRef<Path>>(&self, path: P) -> Result<Vec<u8>>;

    #[blocks(fs)]
    pub fn read_dir<P: AsRef<Path>>(&self, path: P) -> Result<Vec<PathBuf>>;

    #[blocks(fs)]
    pub fn write_file<P: AsRef<Path>, C: AsRef<[u8]>>(&self, path: P, contents: C) -> Result<()>;

    #[blocks(fs)]
    pub fn copy_file<S: AsRef<Path>, D: AsRef<Path>>(&self, src: S, dst: D) -> Result<()>;

    #[blocks(fs)]
    pub fn hard_link<S: AsRef<Path>, D: AsRef<Path>>(&self, src: S, dst: D) -> Result<()>;

    #[blocks(fs)]
    pub fn create_dir<P: AsRef<Path>>(&self, path: P) -> Result<PathBuf>;

    #[blocks(fs)]
    pub fn create_temp_dir(&self) -> Result<TempDir>;

    #[blocks(fs)]
    pub fn remove_path<P: AsRef<Path>>(&self, path: P) -> Result<()>;
}

impl<'a> Cmd<'a> {
    pub fn arg<P: AsRef<OsStr>>(self, arg: P) -> Cmd<'a>;

    pub fn __extend_arg<P: AsRef<OsStr>>(self, arg_fragment: P) -> Cmd<'a>;

    pub fn env<K: AsRef<OsStr>, V: AsRef<OsStr>>(self, key: K, val: V) -> Cmd<'a>;

    pub fn env_remove<K: AsRef<OsStr>>(self, key: K) -> Cmd<'a>;

    pub fn env_clear(self) -> Cmd<'a>;

    pub fn ignore_status(self) -> Cmd<'a>;

    pub fn quiet(self) -> Cmd<'a>;

    pub fn secret(self) -> Cmd<'a>;

    pub fn stdin(self, stdin: impl AsRef<[u8]>) -> Cmd<'a>;

    pub fn ignore_stdout(self) -> Cmd<'a>;

    pub fn ignore_stderr(self) -> Cmd<'a>;
}
