//! The standard streams and pipes.

use super::{
    BufRead, IsTerminal, Lines, PipeReader, PipeWriter, Read, Result, Stderr, StderrLock, Stdin, StdinLock, Stdout,
    StdoutLock, Write,
};
use crate::fs::File;

impl Stdin {
    #[blocks(lock)]
    pub fn lock(&self) -> StdinLock<'static>;

    #[blocks(stdin)]
    #[instead(
        "tokio: tokio::io::AsyncBufReadExt::read_line",
        "async-std: async_std::io::Stdin::read_line",
        "smol: smol::Unblock"
    )]
    pub fn read_line(&self, buf: &mut String) -> Result<usize>;

    pub fn lines(self) -> Lines<StdinLock<'static>>;
}

impl Read for Stdin {
    #[blocks(stdin)]
    #[instead("tokio: tokio::io::stdin", "async-std: async_std::io::stdin", "smol: smol::Unblock")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl Read for &Stdin {
    #[blocks(stdin)]
    #[instead("tokio: tokio::io::stdin", "async-std: async_std::io::stdin", "smol: smol::Unblock")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl Read for StdinLock<'_> {
    #[blocks(stdin)]
    #[instead("tokio: tokio::io::stdin", "async-std: async_std::io::stdin", "smol: smol::Unblock")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl BufRead for StdinLock<'_> {
    #[blocks(stdin)]
    #[instead("tokio: tokio::io::stdin", "async-std: async_std::io::stdin", "smol: smol::Unblock")]
    fn fill_buf(&mut self) -> Result<&[u8]>;

    fn consume(&mut self, n: usize);
}

impl Stdout {
    #[blocks(lock)]
    pub fn lock(&self) -> StdoutLock<'static>;
}

impl Write for Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}

impl Write for &Stdout {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}

impl Write for StdoutLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}

impl Stderr {
    #[blocks(lock)]
    pub fn lock(&self) -> StderrLock<'static>;
}

impl Write for Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}

impl Write for &Stderr {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}

impl Write for StderrLock<'_> {
    fn write(&mut self, buf: &[u8]) -> Result<usize>;
    fn flush(&mut self) -> Result<()>;
}

impl PipeReader {
    pub fn try_clone(&self) -> Result<Self>;
}

impl PipeWriter {
    pub fn try_clone(&self) -> Result<Self>;
}

impl Read for &PipeReader {
    #[blocks(channel)]
    #[instead("tokio: tokio::net::unix::pipe::Receiver")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl Read for PipeReader {
    #[blocks(channel)]
    #[instead("tokio: tokio::net::unix::pipe::Receiver")]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl Write for &PipeWriter {
    #[blocks(channel)]
    #[instead("tokio: tokio::net::unix::pipe::Sender")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    fn flush(&mut self) -> Result<()>;
}

impl Write for PipeWriter {
    #[blocks(channel)]
    #[instead("tokio: tokio::net::unix::pipe::Sender")]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    fn flush(&mut self) -> Result<()>;
}

impl IsTerminal for File {
    fn is_terminal(&self) -> bool;
}

impl IsTerminal for Stdin {
    fn is_terminal(&self) -> bool;
}

impl IsTerminal for StdinLock<'_> {
    fn is_terminal(&self) -> bool;
}

impl IsTerminal for Stdout {
    fn is_terminal(&self) -> bool;
}

impl IsTerminal for StdoutLock<'_> {
    fn is_terminal(&self) -> bool;
}

impl IsTerminal for Stderr {
    fn is_terminal(&self) -> bool;
}

impl IsTerminal for StderrLock<'_> {
    fn is_terminal(&self) -> bool;
}
