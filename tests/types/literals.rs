// Literals have the type of their suffix, of their place, or the language's default.
fn literals() {
    let int = 1;
      //^^^ i32
    let suffixed = 1u8;
      //^^^^^^^^ u8
    let float = 1.5;
      //^^^^^ f64
    let text = "a";
      //^^^^ &str
    let bytes = b"ab";
      //^^^^^ &[u8; _]
    let byte = b'a';
      //^^^^ u8
    let letter = 'a';
      //^^^^^^ char
    let truth = true;
      //^^^^^ bool
    let c = c"x";
      //^ &CStr
    let raw = r#"a"#;
      //^^^ &str
    let later = 7;
      //^^^^^ u64
    takes(later);
    let wide = [1, 2, 3u64];
      //^^^^ [u64; _]
    let negative = -1i8;
      //^^^^^^^^ i8
    let sum = 1 + 2u16;
      //^^^ u16
}

fn takes(_: u64) {}
