// What is left open where a name is bound is decided where it is used.
use std::collections::HashMap;

fn later(flag: bool, words: &[String]) -> Vec<u64> {
    let text;
      //^^^^ String
    text = String::new();
    let number;
      //^^^^^^ u8
    if flag {
        number = 1u8;
    } else {
        number = 2;
    }
    let mut list = Vec::new();
          //^^^^ Vec<char>
    list.push('a');
    let mut map = HashMap::new();
          //^^^ HashMap<&String, Vec<u16>, RandomState>
    for word in words {
        map.entry(word).or_insert_with(Vec::new).push(1u16);
    }
    let mut maybe = None;
          //^^^^^ Option<u32>
    maybe = Some(1u32);
    let mut nested = Vec::new();
          //^^^^^^ Vec<Vec<bool>>
    nested.push(Vec::new());
    nested[0].push(true);
            //^^^^ calls std::vec::Vec::push
    let mut result = Vec::new();
          //^^^^^^ Vec<u64>
    result.extend([1, 2]);
    let collected = words.iter().map(|word| word.len()).collect();
      //^^^^^^^^^ Vec<usize>
    sizes(collected);
    result
}

fn sizes(_: Vec<usize>) {}
