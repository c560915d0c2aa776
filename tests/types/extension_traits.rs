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

// A trait that a glob brings is hidden by an import of its name, also where that import leads nowhere that is known.
mod hidden {
    pub trait Shout {
        fn shout(&self) -> u8;
    }
}
mod hidden_by_a_known_one {
    use crate::ext::prelude::*;
    use crate::hidden::Shout;
    fn f(text: String) {
        text.shout();
           //^^^^^ calls ?
    }
}
mod hidden_by_an_unknown_one {
    use crate::ext::prelude::*;
    use elsewhere::Shout;
    fn f(text: String, list: Vec<u8>) {
        text.shout();
           //^^^^^ calls ?
        list.len2();
           //^^^^ calls main::ext::Len2::len2
    }
}
