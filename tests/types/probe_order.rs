// At each step of dereferencing: by value before by reference, inherent before trait.
use std::{rc::Rc, sync::Arc};

struct Thing;
trait Named {
    fn name(&self) -> u8;
    fn size(&self) -> u8;
    fn take(self) -> u8;
}
impl Thing {
    fn name(&self) -> String {
        String::new()
    }
    fn take(&self) -> String {
        String::new()
    }
}
impl Named for Thing {
    fn name(&self) -> u8 {
        1
    }
    fn size(&self) -> u8 {
        1
    }
    fn take(self) -> u8 {
        1
    }
}

fn order(thing: Thing, reference: &Thing, shared: Arc<Thing>, counted: Rc<String>) {
    let inherent = thing.name();
      //^^^^^^^^ String
                       //^^^^ calls main::Thing::name
    let of_trait = thing.size();
      //^^^^^^^^ u8
                       //^^^^ calls main::Named::size
    let qualified = Named::name(&thing);
      //^^^^^^^^^ u8
                         //^^^^ calls main::Named::name
    let fully = <Thing as Named>::name(&thing);
      //^^^^^ u8
                                //^^^^ calls main::Named::name
    let by_type = Thing::name(&thing);
      //^^^^^^^ String
                       //^^^^ calls main::Thing::name
    let cloned = reference.clone();
      //^^^^^^ &Thing
    let pointer = shared.clone();
      //^^^^^^^ Arc<Thing>
                       //^^^^^ calls std::clone::Clone::clone
    let inner = shared.name();
      //^^^^^ String
    let text = counted.clone();
      //^^^^ Rc<String>
    let owned = counted.to_string();
      //^^^^^ String
    let length = counted.len();
      //^^^^^^ usize
                       //^^^ calls std::string::String::len
    let by_value = thing.take();
      //^^^^^^^^ u8
                       //^^^^ calls main::Named::take
}
