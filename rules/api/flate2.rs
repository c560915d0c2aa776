//! flate2: deflate. Readers and writers wait as what they wrap does; a whole buffer at once is work for the processor.

pub struct Compress;

pub struct FlushCompress;

pub struct Status;

pub struct CompressError;

pub struct Decompress;

pub struct FlushDecompress;

pub struct DecompressError;

impl Compress {
    #[blocks(cpu)]
    pub fn compress_vec(
        &mut self,
        input: &[u8],
        output: &mut Vec<u8>,
        flush: FlushCompress,
    ) -> Result<Status, CompressError>;

    #[blocks(cpu)]
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
