// Fields are found through references, smart pointers and guards; an own field comes before one behind `Deref`.
use std::{cell::RefCell, ops::Deref, rc::Rc, sync::{Arc, Mutex}};

struct Inner {
    text: String,
    pair: (u8, (bool, char)),
}
struct Outer {
    inner: Inner,
    shared: Arc<Mutex<Inner>>,
    cell: Rc<RefCell<Inner>>,
    text: u8,
}
impl Deref for Outer {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.inner
    }
}

fn fields(outer: &Outer, boxed: Box<Outer>, arc: Arc<Outer>) {
    let own = outer.text;
      //^^^ u8
    let behind = outer.pair;
      //^^^^^^ (u8, (bool, char))
    let tuple = boxed.inner.pair.1.1;
      //^^^^^ char
    let in_arc = arc.inner.pair.0;
      //^^^^^^ u8
    let locked = &arc.shared.lock().unwrap().text;
      //^^^^^^ &String
    let borrowed = arc.cell.borrow().pair.1.0;
      //^^^^^^^^ bool
    let absent = outer.nowhere;
      //^^^^^^ _
    absent.len();
         //^^^ calls ?
}
