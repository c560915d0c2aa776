// A method of a parameter, `impl Trait` or `dyn Trait` is the trait's.
use std::{fmt::Display, sync::Arc};

trait Store: Send {
    fn get(&self, key: &str) -> Option<String>;
    fn len(&self) -> usize {
        0
    }
}
trait Named: Store {
    fn name(&self) -> String;
}
struct Service<S: ?Sized> {
    store: Arc<S>,
    object: Box<dyn Named>,
}
impl<S> Service<S>
where
    S: Named + ?Sized,
{
    fn call(&self) {
        let value = self.store.get("a");
          //^^^^^ Option<String>
                             //^^^ calls main::Store::get
        self.store.name();
                 //^^^^ calls main::Named::name
        self.object.len();
                  //^^^ calls main::Store::len
        self.object.name();
                  //^^^^ calls main::Named::name
    }
}

fn param<T: Store>(store: T, shown: &impl Display, object: &dyn Store, list: Vec<Box<dyn Store>>) {
    store.len();
        //^^^ calls main::Store::len
    shown.to_string();
        //^^^^^^^^^ calls std::string::ToString::to_string
    object.get("x");
         //^^^ calls main::Store::get
    for one in &list {
      //^^^ &Box<dyn Store>
        one.get("x");
          //^^^ calls main::Store::get
    }
    T::len(&store);
     //^^^ calls main::Store::len
    let total: usize = list.iter().map(|one| one.len()).sum();
                                               //^^^ calls main::Store::len
    store.absent();
        //^^^^^^ calls ?
}

fn returned() -> impl Store {
    struct Own;
    impl Store for Own {
        fn get(&self, _: &str) -> Option<String> {
            None
        }
    }
    Own
}

fn opaque() {
    let store = returned();
    store.get("x");
        //^^^ calls main::Store::get
}
