// Iterator chains, to the end.
use std::{collections::{BTreeMap, HashMap, HashSet}, num::ParseIntError};

fn chains(words: Vec<String>, map: HashMap<String, u8>, nested: Vec<Vec<u16>>) -> Result<(), ParseIntError> {
    let lengths: Vec<_> = words.iter().map(|word| word.len()).collect();
      //^^^^^^^ Vec<usize>
    let numbers = words.iter().map(|word| word.parse::<u8>()).collect::<Result<Vec<_>, _>>()?;
      //^^^^^^^ Vec<u8>
    let owned = map.keys().cloned().collect::<HashSet<String>>();
      //^^^^^ HashSet<String, RandomState>
    let inverted: BTreeMap<u8, String> = map.iter().map(|(k, v)| (*v, k.clone())).collect();
                                                                      //^^^^^ calls std::clone::Clone::clone
    let flat: Vec<u16> = nested.iter().flatten().copied().collect();
                                     //^^^^^^^ calls std::iter::Iterator::flatten
    let sum: u32 = nested.iter().flat_map(|list| list.iter()).map(|n| u32::from(*n)).sum();
                                                    //^^^^ calls std::slice::iter
    let folded = words.iter().fold(String::new(), |all, word| all + word);
      //^^^^^^ String
    let found = words.iter().find(|word| word.starts_with('a'));
      //^^^^^ Option<&String>
    let place = words.iter().position(|word| word.is_empty());
      //^^^^^ Option<usize>
    let (long, short): (Vec<_>, Vec<_>) = words.iter().partition(|word| word.len() > 3);
       //^^^^ Vec<&String>
    let zipped = words.iter().zip(1u8..).next();
      //^^^^^^ Option<(&String, u8)>
    let chunk = nested.concat();
      //^^^^^ Vec<u16>
    let joined = words.join(",");
      //^^^^^^ String
    let last = words.iter().rev().skip(1).take_while(|w| !w.is_empty()).last();
      //^^^^ Option<&String>
    let peeked = words.iter().peekable().peek().copied();
      //^^^^^^ Option<&String>
    let filtered = words.iter().filter_map(|w| w.chars().next()).max();
      //^^^^^^^^ Option<char>
    let text: String = words.iter().map(|w| w.as_str()).collect();
                                            //^^^^^^ calls std::string::String::as_str
    let best = map.iter().max_by_key(|(_, v)| **v).map(|(k, _)| k);
      //^^^^ Option<&String>
    for (a, b) in words.iter().zip(&nested) {}
       //^ &String
          //^ &Vec<u16>
    for window in numbers.windows(2) {}
      //^^^^^^ &[u8]
    for line in "a\nb".lines().map(str::trim) {}
      //^^^^ &str
    let boxed: Box<dyn Iterator<Item = u8>> = Box::new(numbers.into_iter());
    let of_box = boxed.map(|n| n + 1).next();
      //^^^^^^ Option<u8>
    let all = std::iter::once(1u8).chain([2]).collect::<Vec<_>>();
      //^^^ Vec<u8>
    let successive = std::iter::from_fn(|| Some('a')).next();
      //^^^^^^^^^^ Option<char>
    Ok(())
}
