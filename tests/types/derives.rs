// What the common derives add is known without expanding them.
use std::{collections::{HashMap, HashSet}, hash::Hash};

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
struct Config<T> {
    name: String,
    value: T,
}
#[derive(Clone, Copy)]
enum Kind {
    One,
}

fn derived(config: &Config<u8>, kind: &Kind, list: Vec<Config<u8>>) {
    let cloned = config.clone();
      //^^^^^^ Config<u8>
                      //^^^^^ calls std::clone::Clone::clone
    let copied = *kind;
      //^^^^^^ Kind
    let kind = kind.clone();
      //^^^^ Kind
    let default = Config::<bool>::default();
      //^^^^^^^ Config<bool>
                                //^^^^^^^ calls std::default::Default::default
    let order = config.cmp(&cloned);
      //^^^^^ Ordering
    let set: HashSet<_> = list.iter().cloned().collect();
      //^^^ HashSet<Config<u8>, RandomState>
    let max = list.into_iter().max();
      //^^^ Option<Config<u8>>
    let text = format!("{config:?}");
      //^^^^ String
    let equal = *config == cloned;
      //^^^^^ bool
}
