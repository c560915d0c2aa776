//! zstd: compression by a C library. A whole buffer at once is work for the processor.

pub use stream::{decode_all, encode_all};

pub mod bulk {
    use std::io;

    pub struct Compressor<'a>;

    pub struct Decompressor<'a>;

    #[blocks(cpu)]
    pub fn compress(data: &[u8], level: i32) -> io::Result<Vec<u8>>;

    #[blocks(cpu)]
    pub fn compress_to_buffer(source: &[u8], destination: &mut [u8], level: i32) -> io::Result<usize>;

    #[blocks(cpu)]
    pub fn decompress(data: &[u8], capacity: usize) -> io::Result<Vec<u8>>;

    #[blocks(cpu)]
    pub fn decompress_to_buffer(source: &[u8], destination: &mut [u8]) -> io::Result<usize>;

    impl<'a> Compressor<'a> {
        #[blocks(cpu)]
        pub fn compress(&mut self, data: &[u8]) -> io::Result<Vec<u8>>;

        #[blocks(cpu)]
        pub fn compress_to_buffer<C: zstd_safe::WriteBuf + ?Sized>(
            &mut self,
            source: &[u8],
            destination: &mut C,
        ) -> io::Result<usize>;
    }

    impl<'a> Decompressor<'a> {
        #[blocks(cpu)]
        pub fn decompress(&mut self, data: &[u8], capacity: usize) -> io::Result<Vec<u8>>;

        #[blocks(cpu)]
        pub fn decompress_to_buffer<C: zstd_safe::WriteBuf + ?Sized>(
            &mut self,
            source: &[u8],
            destination: &mut C,
        ) -> io::Result<usize>;
    }
}

pub mod stream {
    use std::io;

    #[blocks(cpu)]
    #[calls(R::read)]
    pub fn decode_all<R: io::Read>(source: R) -> io::Result<Vec<u8>>;

    #[blocks(cpu)]
    #[calls(R::read, W::write)]
    pub fn copy_decode<R, W>(source: R, destination: W) -> io::Result<()>
    where
        R: io::Read,
        W: io::Write;

    #[blocks(cpu)]
    #[calls(R::read)]
    pub fn encode_all<R: io::Read>(source: R, level: i32) -> io::Result<Vec<u8>>;

    #[blocks(cpu)]
    #[calls(R::read, W::write)]
    pub fn copy_encode<R, W>(source: R, destination: W, level: i32) -> io::Result<()>
    where
        R: io::Read,
        W: io::Write;
}
