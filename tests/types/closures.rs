// The parameters of a closure come from the bound at the place where it goes.
// Missed as yet: what a number plus something open gives is not looked at again.
use std::collections::HashMap;

struct Button {
    on_click: Box<dyn Fn(&str) -> usize + Send>,
    handler: fn(u8) -> bool,
}

fn apply<F>(f: F) -> u8
where
    F: FnOnce(String, &mut Vec<u8>) -> u8,
{
    f(String::new(), &mut Vec::new())
  //^ calls a value of type F
}
fn simple(f: impl Fn(u16) -> char) -> char {
    f(1)
}
fn object(f: &dyn Fn(bool)) {
    let nothing = f(true);
      //^^^^^^^ ()
}
fn make() -> impl Fn(u8) -> String {
    |n| n.to_string()
        //^^^^^^^^^ calls std::string::ToString::to_string
}
fn boxed() -> Box<dyn FnMut(u32) -> u64> {
    Box::new(|n| {
        let own = n;
          //^^^ u32
        u64::from(own)
    })
}

fn closures(button: Button, map: HashMap<String, u8>) {
    apply(|text, list| {
        list.push(text.len() as u8);
           //^^^^ calls std::vec::Vec::push
                     //^^^ calls std::string::String::len
        0
    });
    let letter = simple(|n| { let m = n; 'a' });
      //^^^^^^ char
                                //^ u16
    let called = (button.on_click)("x");
      //^^^^^^ usize
    let pointed = (button.handler)(1);
      //^^^^^^^ bool
    let made = make()(1);
      //^^^^ String
    let local = |a: u8, b| a + b;
    let sum = local(1, 2);
      //^^^ missed: u8
    let capture = || map.len();
    let size = capture();
      //^^^^ usize
    let recursive = boxed()(1);
      //^^^^^^^^^ u64
    let typed = |x: &str| -> usize { x.len() };
    let result = typed("a");
      //^^^^^^ usize
    let by_name = Some("a").map(String::from);
      //^^^^^^^ Option<String>
    let by_method = Some("a").map(str::len);
      //^^^^^^^^^ Option<usize>
    let by_variant = Some(1u8).map(Some);
      //^^^^^^^^^^ Option<Option<u8>>
    let stored = Button { on_click: Box::new(|text| text.len()), handler: |n| n > 1 };
                                                       //^^^ calls str::len
}
