// The nearest binding counts; a block's bindings end with it.
fn name() -> char {
    'a'
}

fn shadows(value: Option<String>) {
    let value = value.unwrap();
      //^^^^^ String
    let value = value.len();
      //^^^^^ usize
                    //^^^ calls std::string::String::len
    {
        let value = 'x';
          //^^^^^ char
        value.is_ascii();
            //^^^^^^^^ calls char::is_ascii
    }
    let after = value;
      //^^^^^ usize
    let name = || 1u8;
    let called = name();
      //^^^^^^ u8
    let value = match Some(1u16) {
        Some(value) => value,
           //^^^^^ u16
        None => 0,
    };
    let kept = value;
      //^^^^ u16
    let closure = |value: bool| {
        let inner = value;
          //^^^^^ bool
    };
    for value in ["a"] {}
      //^^^^^ &str
    let still = value;
      //^^^^^ u16
}
