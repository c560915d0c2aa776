//- /main.rs crate:app
// `Read` and `io::Result` prove nothing; what is read from does.
use std::{
    fs::File,
    io::{self, BufReader, Cursor, Read, Write},
};

async fn memory(mut bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    bytes.read_to_end(&mut out)?;
    Cursor::new(vec![1]).read_to_end(&mut out)?;
    out.write_all(b"x")?;
    Ok(out)
}

async fn file(mut file: File) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    file.read_to_end(&mut out)?;
       //^^^^^^^^^^^ waits for the disk
    Ok(out)
}

async fn buffered(file: File) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut reader = BufReader::new(file);
    reader.read_to_end(&mut out)?;
         //^^^^^^^^^^^ waits for the disk
    Ok(out)
}

fn slurp<R: Read>(mut reader: R) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    reader.read_to_end(&mut out)?;
    Ok(out)
}

async fn generic_over_memory(bytes: &[u8]) -> io::Result<Vec<u8>> {
    slurp(bytes)
}
