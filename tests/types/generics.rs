// Generic arguments go from arguments to results, through impls and associated types.
use std::{collections::HashMap, marker::PhantomData};

struct Cache<K, V = String> {
    entries: HashMap<K, V>,
    marker: PhantomData<K>,
}
impl<K: Eq + std::hash::Hash, V: Clone> Cache<K, V> {
    fn new() -> Self {
        Self { entries: HashMap::new(), marker: PhantomData }
    }
    fn get(&self, key: &K) -> Option<V> {
        let found = self.entries.get(key);
          //^^^^^ Option<&V>
        found.cloned()
    }
    fn insert(&mut self, key: K, value: V) -> &mut Self {
        self.entries.insert(key, value);
        self
    }
    fn map<U>(self, f: impl Fn(V) -> U) -> Cache<K, U> {
        todo!()
    }
}
impl Cache<u8, bool> {
    fn only_bool(&self) -> char {
        'x'
    }
}

fn identity<T>(value: T) -> T {
    value
}
fn pair<A, B>(a: A, b: B) -> (B, A) {
    (b, a)
}
fn first<T: IntoIterator>(items: T) -> Option<T::Item> {
    items.into_iter().next()
}

fn use_it() {
    let same = identity("x");
      //^^^^ &str
    let swapped = pair(1u8, 'a');
      //^^^^^^^ (char, u8)
    let mut cache = Cache::new();
          //^^^^^ Cache<u8, bool>
    cache.insert(1u8, true).insert(2, false);
                          //^^^^^^ calls main::Cache::insert
    let value = cache.get(&1);
      //^^^^^ Option<bool>
    let special = cache.only_bool();
      //^^^^^^^ char
    let mapped = cache.map(|b| b.to_string());
      //^^^^^^ Cache<u8, String>
    let defaulted: Option<Cache<u8>> = None;
      //^^^^^^^^^ Option<Cache<u8, String>>
    let item = first(vec![1u16]);
      //^^^^ Option<u16>
    let of_map = first(HashMap::from([(1u8, "a")]));
      //^^^^^^ Option<(u8, &str)>
    let explicit = identity::<u64>(1);
      //^^^^^^^^ u64
}
