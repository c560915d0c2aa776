// `let else`, `if let` with chains, `while let`: what they bind.
use std::collections::VecDeque;

fn lets(maybe: Option<String>, mut queue: VecDeque<(u8, String)>, result: Result<u16, String>) -> Option<u8> {
    let Some(text) = maybe.as_ref() else { return None };
           //^^^^ &String
    let Ok(number) = result else { panic!() };
         //^^^^^^ u16
    if let Some(text) = &maybe
              //^^^^ &String
        && let Some(first) = text.chars().next()
                  //^^^^^ char
        && first.is_alphabetic()
               //^^^^^^^^^^^^^ calls char::is_alphabetic
    {
        let again = first;
          //^^^^^ char
    }
    while let Some((n, word)) = queue.pop_front() {
                  //^ u8
                     //^^^^ String
        word.len();
           //^^^ calls std::string::String::len
    }
    let text = if let Some(text) = maybe { text } else { String::new() };
      //^^^^ String
    let is = matches!(queue.front(), Some((1, _)));
      //^^ bool
    None
}
