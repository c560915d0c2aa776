//! flate2: compression a buffer at a time; how much work a call is depends on the buffer, so none is listed as heavy.

pub struct Compress;

pub struct FlushCompress;

pub struct Status;

pub struct CompressError;

pub struct Decompress;

pub struct FlushDecompress;

pub struct DecompressError;

impl Compress {
    pub fn compress_vec(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        flush: FlushCompress,
    ) -> Result<Status, CompressError>;

    pub fn compress(&mut self, input: &[u8], output: &mut [u8], flush: FlushCompress) -> Result<Status, CompressError>;
}

impl Decompress {
    pub fn decompress_vec(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        flush: FlushDecompress,
    ) -> Result<Status, DecompressError>;

    pub fn decompress(
        &mut self,
        input: &[u8],
        output: &mut [u8],
        flush: FlushDecompress,
    ) -> Result<Status, DecompressError>;
}
