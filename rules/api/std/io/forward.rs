//! What a reference or a box does is what it points to does.

use super::{BufRead, Read, Result, Seek, SeekFrom, Write};
use crate::boxed::Box;

impl<R: Read + ?Sized> Read for &mut R {
    #[calls(R::read)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl<W: Write + ?Sized> Write for &mut W {
    #[calls(W::write)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[calls(W::flush)]
    fn flush(&mut self) -> Result<()>;
}

impl<S: Seek + ?Sized> Seek for &mut S {
    #[calls(S::seek)]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
}

impl<B: BufRead + ?Sized> BufRead for &mut B {
    #[calls(B::fill_buf)]
    fn fill_buf(&mut self) -> Result<&[u8]>;

    fn consume(&mut self, amt: usize);
}

impl<R: Read + ?Sized> Read for Box<R> {
    #[calls(R::read)]
    fn read(&mut self, buf: &mut [u8]) -> Result<usize>;
}

impl<W: Write + ?Sized> Write for Box<W> {
    #[calls(W::write)]
    fn write(&mut self, buf: &[u8]) -> Result<usize>;

    #[calls(W::flush)]
    fn flush(&mut self) -> Result<()>;
}

impl<S: Seek + ?Sized> Seek for Box<S> {
    #[calls(S::seek)]
    fn seek(&mut self, pos: SeekFrom) -> Result<u64>;
}

impl<B: BufRead + ?Sized> BufRead for Box<B> {
    #[calls(B::fill_buf)]
    fn fill_buf(&mut self) -> Result<&[u8]>;

    fn consume(&mut self, amt: usize);
}
