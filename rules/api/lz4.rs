//! lz4: quick compression by a C library. A whole buffer at once is still work for the processor.

pub mod block {
    use std::io::Result;

    pub struct CompressionMode;

    #[blocks(cpu)]
    pub fn compress(src: &[u8], mode: Option<CompressionMode>, prepend_size: bool) -> Result<Vec<u8>>;

    #[blocks(cpu)]
    pub fn compress_to_buffer(
        src: &[u8],
        mode: Option<CompressionMode>,
        prepend_size: bool,
        buffer: &mut [u8],
    ) -> Result<usize>;

    #[blocks(cpu)]
    pub fn decompress(src: &[u8], uncompressed_size: Option<i32>) -> Result<Vec<u8>>;

    #[blocks(cpu)]
    pub fn decompress_to_buffer(src: &[u8], uncompressed_size: Option<i32>, buffer: &mut [u8]) -> Result<usize>;
}
