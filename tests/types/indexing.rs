// Indexing gives what the container holds; a range gives a part of it.
use std::collections::{BTreeMap, HashMap, VecDeque};

struct Table {
    rows: Vec<String>,
}
impl std::ops::Index<usize> for Table {
    type Output = String;
    fn index(&self, index: usize) -> &String {
        &self.rows[index]
    }
}

fn index(list: Vec<String>, slice: &[u8], array: [char; 3], map: HashMap<String, Vec<u8>>, tree: BTreeMap<u8, bool>, text: String, queue: VecDeque<u16>, table: Table, boxed: Box<[i8]>) {
    let element = &list[0];
      //^^^^^^^ &String
    let part = &list[1..];
      //^^^^ &[String]
    let byte = slice[0];
      //^^^^ u8
    let bytes = &slice[..2];
      //^^^^^ &[u8]
    let letter = array[1];
      //^^^^^^ char
    let letters = &array[..];
      //^^^^^^^ &[char]
    let value = &map["key"];
      //^^^^^ &Vec<u8>
    let deep = map["key"][0];
      //^^^^ u8
    let truth = tree[&1];
      //^^^^^ bool
    let prefix = &text[..1];
      //^^^^^^ &str
    let head = queue[0];
      //^^^^ u16
    let row = &table[0];
      //^^^ &String
    let of_box = boxed[0];
      //^^^^^^ i8
    list[0].len();
          //^^^ calls std::string::String::len
    let i = list.len() - 1;
    let moved = &list[i];
      //^^^^^ &String
    let sub = &list[i][1..=2];
      //^^^ &str
}
