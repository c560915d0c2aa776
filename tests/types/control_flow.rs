// The value of branches is that of the one that goes on.
fn values(flag: bool, maybe: Option<u8>, word: &str) -> u8 {
    let chosen = if flag { 1u8 } else { return 0 };
      //^^^^^^ u8
    let matched = match maybe {
      //^^^^^^^ String
        None => panic!("none"),
        Some(0) => return 1,
        Some(_) => String::new(),
    };
    let found = loop {
      //^^^^^ &str
        if flag {
            break "x";
        }
    };
    let labelled = 'outer: loop {
      //^^^^^^^^ u16
        loop {
            break 'outer 1u16;
        }
    };
    let of_block = 'a: {
      //^^^^^^^^ bool
        if flag {
            break 'a false;
        }
        true
    };
    let of_while = while flag {};
      //^^^^^^^^ ()
    let mut parsed = match word.parse::<u32>() {
          //^^^^^^ u32
        Ok(number) => number,
        Err(_) => unreachable!(),
    };
    let nested = if flag { Some("a") } else if maybe.is_some() { Some(word) } else { None };
      //^^^^^^ Option<&str>
    let in_unsafe = unsafe { 1i8 };
      //^^^^^^^^^ i8
    chosen
}
