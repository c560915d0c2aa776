// Associated types are looked up in the impl, through blanket impls and bounds.
trait Storage {
    type Key;
    type Value: Clone + Describe;
    fn load(&self, key: Self::Key) -> Option<Self::Value>;
}
trait Describe {
    fn describe(&self) -> String;
}
impl Describe for u16 {
    fn describe(&self) -> String {
        String::new()
    }
}
struct Disk;
impl Storage for Disk {
    type Key = u8;
    type Value = u16;
    fn load(&self, key: Self::Key) -> Option<Self::Value> {
        let own = key;
          //^^^ u8
        None
    }
}
struct Layer<S>(S);
impl<S: Storage> Storage for Layer<S> {
    type Key = (S::Key, bool);
    type Value = S::Value;
    fn load(&self, key: Self::Key) -> Option<Self::Value> {
        let loaded = self.0.load(key.0);
          //^^^^^^ Option<<S as Storage>::Value>
                          //^^^^ calls main::Storage::load
        loaded
    }
}

fn any<S: Storage<Key = char>>(storage: &S) {
    let value = storage.load('a').unwrap();
      //^^^^^ <S as Storage>::Value
    value.describe();
        //^^^^^^^^ calls main::Describe::describe
    value.clone();
        //^^^^^ calls std::clone::Clone::clone
}

fn use_it(layer: Layer<Layer<Disk>>) {
    let value = Disk.load(1);
      //^^^^^ Option<u16>
    let deep = layer.load(((1, true), false));
      //^^^^ Option<u16>
    let key: <Disk as Storage>::Key = 1;
      //^^^ u8
}
