//! TLS in memory: a connection asks nobody for bytes. Its streams over blocking sockets do, and wait as those do.

#![does_not_block]

use std::io::{self, BufRead, Read, Write};

pub struct ConnectionCommon<Data>;

impl<Data> ConnectionCommon<Data> {
    #[calls(T::read, T::write)]
    pub fn complete_io<T: Read + Write>(&mut self, io: &mut T) -> Result<(usize, usize), io::Error>;
}

pub struct Stream<'a, C: 'a + ?Sized, T: 'a + Read + Write + ?Sized> {
    pub conn: &'a mut C,
    pub sock: &'a mut T,
}

impl<'a, C, T: Read + Write> Read for Stream<'a, C, T> {
    #[calls(T::read)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<'a, C, T: Read + Write> BufRead for Stream<'a, C, T> {
    #[calls(T::read)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
}

impl<'a, C, T: Read + Write> Write for Stream<'a, C, T> {
    #[calls(T::write)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    #[calls(T::write)]
    fn flush(&mut self) -> io::Result<()>;
}

pub struct StreamOwned<C: Sized, T: Read + Write + Sized> {
    pub conn: C,
    pub sock: T,
}

impl<C, T: Read + Write> Read for StreamOwned<C, T> {
    #[calls(T::read)]
    fn read(&mut self, buf: &mut [u8]) -> io::Result<usize>;
}

impl<C, T: Read + Write> BufRead for StreamOwned<C, T> {
    #[calls(T::read)]
    fn fill_buf(&mut self) -> io::Result<&[u8]>;
}

impl<C, T: Read + Write> Write for StreamOwned<C, T> {
    #[calls(T::write)]
    fn write(&mut self, buf: &[u8]) -> io::Result<usize>;

    #[calls(T::write)]
    fn flush(&mut self) -> io::Result<()>;
}

#[derive(Debug)]
pub struct KeyLogFile;

impl KeyLogFile {
    /// Opens a file only where the variable `SSLKEYLOGFILE` names one, which is for debugging.
    #[does_not_block]
    pub fn new() -> Self;
}
