// Where two methods fit, none is chosen.
trait A {
    fn go(&self) -> u8;
}
trait B {
    fn go(&self) -> u8;
}
struct One;
struct Two;
impl A for One {
    fn go(&self) -> u8 {
        1
    }
}
impl A for Two {
    fn go(&self) -> u8 {
        1
    }
}
impl B for Two {
    fn go(&self) -> u8 {
        2
    }
}

fn calls<T: A + B>(one: One, two: Two, any: T) {
    one.go();
      //^^ calls main::A::go
    two.go();
      //^^ calls ?
    any.go();
      //^^ calls ?
    A::go(&two);
     //^^ calls main::A::go
    <Two as B>::go(&two);
              //^^ calls main::B::go
}
