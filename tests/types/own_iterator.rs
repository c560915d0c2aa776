// An iterator and a collection of one's own.
struct Countdown(u8);
impl Iterator for Countdown {
    type Item = u8;
    fn next(&mut self) -> Option<Self::Item> {
        self.0.checked_sub(1)
             //^^^^^^^^^^^ calls i8::checked_sub
    }
}
struct Bag {
    items: Vec<String>,
}
impl IntoIterator for Bag {
    type Item = String;
    type IntoIter = std::vec::IntoIter<String>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}
impl<'a> IntoIterator for &'a Bag {
    type Item = &'a String;
    type IntoIter = std::slice::Iter<'a, String>;
    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}
impl Bag {
    fn evens(&self) -> impl Iterator<Item = &str> + '_ {
        self.items.iter().step_by(2).map(|item| item.as_str())
    }
}
impl FromIterator<String> for Bag {
    fn from_iter<I: IntoIterator<Item = String>>(items: I) -> Self {
        Self { items: items.into_iter().collect() }
    }
}

fn iterate(bag: Bag) {
    for n in Countdown(3) {}
      //^ u8
    let doubled: Vec<_> = Countdown(3).map(|n| n * 2).collect();
      //^^^^^^^ Vec<u8>
    for item in &bag {}
      //^^^^ &String
    let even = bag.evens().next();
      //^^^^ Option<&str>
    for item in bag {}
      //^^^^ String
    let made: Bag = vec![String::new()].into_iter().collect();
      //^^^^ Bag
    let mut count = Countdown(1);
    let by_ref = count.by_ref().take(1).next();
      //^^^^^^ Option<u8>
}
