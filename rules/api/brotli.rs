//! brotli: compression that takes its time for small results.

use std::io::{self, Read, Write};

pub struct BrotliEncoderParams;

#[blocks(cpu)]
#[calls(InputType::read, OutputType::write)]
pub fn BrotliCompress<InputType, OutputType>(
    r: &mut InputType,
    w: &mut OutputType,
    params: &BrotliEncoderParams,
) -> Result<usize, io::Error>
where
    InputType: Read,
    OutputType: Write;
