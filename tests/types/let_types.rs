// What a `let` binds is what is written, or what it is given.
use std::collections::{BTreeMap, HashMap};

fn lets(given: &str) {
    let written: Vec<u8> = Vec::new();
      //^^^^^^^ Vec<u8>
    let guessed = vec![1u8];
      //^^^^^^^ Vec<u8>
    let holes: HashMap<_, Vec<_>> = HashMap::from([(1u8, vec!['a'])]);
      //^^^^^ HashMap<u8, Vec<char>, RandomState>
    let alias = given;
      //^^^^^ &str
    let turbofish = Vec::<u16>::with_capacity(1);
      //^^^^^^^^^ Vec<u16>
    let default: BTreeMap<u8, String> = Default::default();
      //^^^^^^^ BTreeMap<u8, String>
    let unit = ();
      //^^^^ ()
    let block = { let inner = 1u64; inner };
      //^^^^^ u64
                    //^^^^^ u64
    let nothing = undefined();
      //^^^^^^^ _
}
