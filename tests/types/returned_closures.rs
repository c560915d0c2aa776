// The place of a closure or an async block may be a return type: `impl Trait` or a boxed one, also further inside.
use std::{future::Future, pin::Pin};

struct Fault;

fn hidden() -> impl Future<Output = Result<u8, Fault>> {
    async {
        let number = "1".parse().map_err(|_| Fault)?;
          //^^^^^^ u8
        Ok(number)
    }
}
fn boxed(text: String) -> Pin<Box<dyn Future<Output = Result<u16, Fault>> + Send>> {
    Box::pin(async move {
        let parsed = text.parse().map_err(|_| Fault)?;
          //^^^^^^ u16
        Ok(parsed)
    })
}
fn inside() -> Option<Box<dyn Fn(&str) -> bool>> {
    Some(Box::new(|word| word.is_empty()))
                            //^^^^^^^^ calls str::is_empty
}
fn iterator<'a>(words: &'a [String]) -> impl Iterator<Item = &'a str> + 'a {
    words.iter().map(|word| word.as_str())
                               //^^^^^^ calls std::string::String::as_str
}
fn filter() -> impl Fn(&Vec<u8>) -> bool + Clone {
    let limit = 3;
    move |list| list.len() > limit
                   //^^^ calls std::vec::Vec::len
}
