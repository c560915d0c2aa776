// A module or crate of a primitive's name does not hide the type.
use std::{str, u32};

struct Name {
    text: &'static str,
    count: u32,
}

fn names(name: Name, given: &str) {
    let text = name.text;
      //^^^^ &str
    let trimmed = given.trim();
      //^^^^^^^ &str
    let parsed = str::from_utf8(b"x");
      //^^^^^^ Result<&str, Utf8Error>
                    //^^^^^^^^^ calls std::str::from_utf8
    let count: u32 = name.count;
      //^^^^^ u32
    let most = u32::MAX;
      //^^^^ u32
}
