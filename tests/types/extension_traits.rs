// A trait's methods count where the trait is in scope, and nowhere else.
mod ext {
    pub trait Shout {
        fn shout(&self) -> String;
    }
    impl Shout for str {
        fn shout(&self) -> String {
            self.to_uppercase()
               //^^^^^^^^^^^^ calls str::to_uppercase
        }
    }
    pub trait Len2 {
        fn len2(&self) -> u8;
    }
    impl<T> Len2 for [T] {
        fn len2(&self) -> u8 {
            1
        }
    }
    pub mod prelude {
        pub use super::{Len2 as _, Shout};
    }
}

mod with {
    use crate::ext::Shout;
    fn f(text: String) {
        text.shout();
           //^^^^^ calls main::ext::Shout::shout
    }
}
mod with_glob {
    use crate::ext::prelude::*;
    fn f(list: Vec<u8>) {
        "a".shout();
          //^^^^^ calls main::ext::Shout::shout
        list.len2();
           //^^^^ calls main::ext::Len2::len2
    }
}
mod unnamed {
    use crate::ext::Shout as _;
    fn f() {
        "a".shout();
          //^^^^^ calls main::ext::Shout::shout
    }
}
mod without {
    fn f() {
        "a".shout();
          //^^^^^ calls ?
    }
    fn in_block() {
        use crate::ext::Shout;
        "a".shout();
          //^^^^^ calls main::ext::Shout::shout
    }
}
