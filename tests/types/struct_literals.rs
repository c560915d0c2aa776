// Struct literals decide their own arguments from their fields and their place.
#[derive(Default)]
struct Wrapper<T> {
    value: T,
    count: usize,
}
struct Unit;
struct Tuple<T>(T, Vec<T>);
enum Message<T> {
    Text { body: T, size: u32 },
    One(T),
    Nothing,
}
type Bytes = Wrapper<Vec<u8>>;

impl<T> Wrapper<T> {
    fn wrap(value: T) -> Self {
        let own = Self { value, count: 0 };
          //^^^ Wrapper<T>
        own
    }
}

fn literals(body: String) {
    let plain = Wrapper { value: 1u8, count: 1 };
      //^^^^^ Wrapper<u8>
    let rest = Wrapper { count: 2, ..plain };
      //^^^^ Wrapper<u8>
    let unit = Unit;
      //^^^^ Unit
    let tuple = Tuple('a', vec![]);
      //^^^^^ Tuple<char>
    let text = Message::Text { body, size: 1 };
      //^^^^ Message<String>
    let one = Message::One(1u16);
      //^^^ Message<u16>
    let nothing = Message::<u8>::Nothing;
      //^^^^^^^ Message<u8>
    let decided: Message<bool> = Message::Nothing;
      //^^^^^^^ Message<bool>
    let alias = Bytes { value: Vec::new(), count: 0 };
      //^^^^^ Wrapper<Vec<u8>>
    let made = Wrapper::wrap("x");
      //^^^^ Wrapper<&str>
    let default = Wrapper::<u64>::default();
      //^^^^^^^ Wrapper<u64>
    let default: Wrapper<i8> = Default::default();
      //^^^^^^^ Wrapper<i8>
    let count = default.count;
      //^^^^^ usize
    let numbered = Tuple { 0: 1u8, 1: Vec::new() };
      //^^^^^^^^ Tuple<u8>
}
