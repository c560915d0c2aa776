//! Child processes: waiting for one, or for what it writes, holds the thread. Starting one forks, which is short, so
//! `spawn` has no effect here.

use crate::ffi::OsStr;
use crate::fmt;
use crate::fs;
use crate::io::{self, Read, Write};
use crate::path::Path;

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
}

#[derive(Debug)]
pub struct ChildStdin;

impl Write for ChildStdin {
    #[blocks(process)]
    #[instead("tokio: tokio::io::AsyncWriteExt::write", "smol: smol::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

impl Write for &ChildStdin {
    #[blocks(process)]
    #[instead("tokio: tokio::io::AsyncWriteExt::write", "smol: smol::io::AsyncWriteExt::write")]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct ChildStdout;

impl Read for ChildStdout {
    #[blocks(process)]
    #[instead("tokio: tokio::io::AsyncReadExt::read", "smol: smol::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

#[derive(Debug)]
pub struct ChildStderr;

impl Read for ChildStderr {
    #[blocks(process)]
    #[instead("tokio: tokio::io::AsyncReadExt::read", "smol: smol::io::AsyncReadExt::read")]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

#[derive(Debug)]
pub struct Command;

impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command
    where
        I: IntoIterator<Item = S>,
        S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command
    where
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command
    where
        I: IntoIterator<Item = (K, V)>,
        K: AsRef<OsStr>,
        V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn spawn(&mut self) -> io::Result<Child>;

    #[blocks(process)]
    #[instead("tokio: tokio::process::Command::output", "smol: smol::process::Command::output")]
    pub fn output(&mut self) -> io::Result<Output>;

    #[blocks(process)]
    #[instead("tokio: tokio::process::Command::status", "smol: smol::process::Command::status")]
    pub fn status(&mut self) -> io::Result<ExitStatus>;

    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}

#[derive(Debug)]
pub struct CommandArgs<'a>;

impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;

    fn next(&mut self) -> Option<&'a OsStr>;
}

impl<'a> ExactSizeIterator for CommandArgs<'a> {
    fn len(&self) -> usize;
}

#[derive(Debug)]
pub struct CommandEnvs<'a>;

impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);

    fn next(&mut self) -> Option<Self::Item>;
}

impl<'a> ExactSizeIterator for CommandEnvs<'a> {
    fn len(&self) -> usize;
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

#[derive(Debug)]
pub struct Stdio;

impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}

impl From<ChildStdin> for Stdio {
    fn from(child: ChildStdin) -> Stdio;
}

impl From<ChildStdout> for Stdio {
    fn from(child: ChildStdout) -> Stdio;
}

impl From<ChildStderr> for Stdio {
    fn from(child: ChildStderr) -> Stdio;
}

impl From<fs::File> for Stdio {
    fn from(file: fs::File) -> Stdio;
}

impl From<io::Stdout> for Stdio {
    fn from(inherit: io::Stdout) -> Stdio;
}

impl From<io::Stderr> for Stdio {
    fn from(inherit: io::Stderr) -> Stdio;
}

impl From<io::PipeWriter> for Stdio {
    fn from(pipe: io::PipeWriter) -> Self;
}

impl From<io::PipeReader> for Stdio {
    fn from(pipe: io::PipeReader) -> Self;
}

#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub struct ExitStatus;

impl Default for ExitStatus {
    fn default() -> Self;
}

impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}

impl fmt::Display for ExitStatus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result;
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ExitCode;

impl ExitCode {
    pub const SUCCESS: ExitCode;
    pub const FAILURE: ExitCode;
}

impl Default for ExitCode {
    fn default() -> Self;
}

impl From<u8> for ExitCode {
    fn from(code: u8) -> Self;
}

impl Child {
    pub fn kill(&mut self) -> io::Result<()>;
    pub fn id(&self) -> u32;

    #[blocks(process)]
    #[instead("tokio: tokio::process::Child::wait", "smol: smol::process::Child::status")]
    pub fn wait(&mut self) -> io::Result<ExitStatus>;

    pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>>;

    #[blocks(process)]
    #[instead(
        "tokio: tokio::process::Child::wait_with_output",
        "smol: smol::process::Child::output"
    )]
    pub fn wait_with_output(self) -> io::Result<Output>;
}

pub fn exit(code: i32) -> !;
pub fn abort() -> !;
pub fn id() -> u32;

pub trait Termination {
    fn report(self) -> ExitCode;
}

impl Termination for () {
    fn report(self) -> ExitCode;
}

impl Termination for ! {
    fn report(self) -> ExitCode;
}

impl Termination for ExitCode {
    fn report(self) -> ExitCode;
}

impl<T: Termination, E: fmt::Debug> Termination for Result<T, E> {
    fn report(self) -> ExitCode;
}
