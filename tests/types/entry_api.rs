// The entry API, and what maps give.
use std::collections::{BTreeMap, HashMap, hash_map::Entry};

fn entries(mut map: HashMap<String, Vec<u8>>, mut tree: BTreeMap<u16, u64>, key: String) {
    let list = map.entry(key.clone()).or_default();
      //^^^^ &mut Vec<u8>
    list.push(1);
       //^^^^ calls std::vec::Vec::push
    *tree.entry(1).or_insert(0) += 1;
                 //^^^^^^^^^ calls std::collections::btree_map::Entry::or_insert
    let made = map.entry(key.clone()).or_insert_with(|| vec![1]);
      //^^^^ &mut Vec<u8>
    map.entry(key.clone()).and_modify(|list| list.clear()).or_insert_with(Vec::new);
                                                //^^^^^ calls std::vec::Vec::clear
    match map.entry(key) {
        Entry::Occupied(entry) => {
            let value = entry.get();
              //^^^^^ &Vec<u8>
            entry.remove();
                //^^^^^^ calls std::collections::hash_map::OccupiedEntry::remove
        }
        Entry::Vacant(entry) => {
            let slot = entry.insert(Vec::new());
              //^^^^ &mut Vec<u8>
        }
    }
    let removed = map.remove("x");
      //^^^^^^^ Option<Vec<u8>>
    for (key, value) in &mut map {}
       //^^^ &String
            //^^^^^ &mut Vec<u8>
    for value in map.values_mut() {}
      //^^^^^ &mut Vec<u8>
    let first = tree.first_key_value();
      //^^^^^ Option<(&u16, &u64)>
    let range = tree.range(1..5).next();
      //^^^^^ Option<(&u16, &u64)>
    map.retain(|key, value| !key.is_empty() && value.len() > 1);
                               //^^^^^^^^ calls std::string::String::is_empty
                                                   //^^^ calls std::vec::Vec::len
    for (key, value) in map {}
       //^^^ String
            //^^^^^ Vec<u8>
}
