// Alternatives bind the same names.
enum Value {
    Text(String),
    Name(String),
    Number(u8),
    Many(Vec<u8>),
}
const LIMIT: u8 = 3;

fn alternatives(value: Value, pair: (u8, u8), result: Result<u8, u8>) {
    match &value {
        Value::Text(text) | Value::Name(text) => text.clear_not(),
                  //^^^^ &String
        Value::Number(LIMIT) => {}
        Value::Number(1 | 2) => {}
        Value::Number(number @ (3..=5 | 9)) => {}
                    //^^^^^^ &u8
        Value::Many(list) if !list.is_empty() => {}
                                 //^^^^^^^^ calls std::vec::Vec::is_empty
        _ => {}
    }
    let (Ok(either) | Err(either)) = result;
          //^^^^^^ u8
    let ((a, 1) | (1, a) | (a, _)) = pair;
        //^ u8
}
