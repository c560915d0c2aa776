// What the methods of Option and Result make of their types.
use std::{io, path::{Path, PathBuf}};

fn options(maybe: Option<String>, path: Option<&Path>, pair: Option<(u8, char)>) -> Option<()> {
    let mapped = maybe.as_ref().map(|text| text.len());
      //^^^^^^ Option<usize>
    let chained = maybe.as_deref().and_then(|text| text.chars().next());
      //^^^^^^^ Option<char>
    let length = maybe.as_ref().map_or(0, |text| text.len());
      //^^^^^^ usize
    let or = maybe.clone().unwrap_or_else(|| "x".to_owned());
      //^^ String
    let default = maybe.clone().unwrap_or_default();
      //^^^^^^^ String
    let result = maybe.clone().ok_or("none");
      //^^^^^^ Result<String, &str>
    let failed = maybe.ok_or_else(|| io::Error::other("x"));
      //^^^^^^ Result<String, Error>
    let owned = path.map(Path::to_path_buf);
      //^^^^^ Option<PathBuf>
    let filtered = owned.filter(|path| path.exists());
                                          //^^^^^^ calls std::path::Path::exists
    let (numbers, letters) = pair.unzip();
       //^^^^^^^ Option<u8>
                //^^^^^^^ Option<char>
    let both = numbers.zip(letters);
      //^^^^ Option<(u8, char)>
    let mut slot = Some(1u8);
    let taken = slot.take();
      //^^^^^ Option<u8>
    let inserted = slot.get_or_insert_with(|| 2);
      //^^^^^^^^ &mut u8
    let flat = Some(Some(1u16)).flatten();
      //^^^^ Option<u16>
    let copied = [1u8].first().copied();
      //^^^^^^ Option<u8>
    let turned = Some(Ok::<u8, String>(1)).transpose();
      //^^^^^^ Result<Option<u8>, String>
    Some(())
}

fn results(read: io::Result<String>) -> Result<(), String> {
    let mapped = read.as_ref().map(|text| text.trim());
      //^^^^^^ Result<&str, &Error>
    let kind = read.as_ref().map_err(|error| error.kind()).unwrap_err();
      //^^^^ ErrorKind
    let chained = read.and_then(|text| std::fs::read(text));
      //^^^^^^^ Result<Vec<u8>, Error>
    let bytes = chained.map_err(|error| error.to_string())?;
      //^^^^^ Vec<u8>
    let ok = "1".parse::<u8>().ok();
      //^^ Option<u8>
    let number = "1".parse().unwrap_or(7u32);
      //^^^^^^ u32
    let is = ok.is_some_and(|n| n > 1);
      //^^ bool
    Ok(())
}
