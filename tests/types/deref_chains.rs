// Methods are found through pointers, guards and own `Deref`.
use std::{cell::RefCell, collections::HashMap, ops::{Deref, DerefMut}, pin::Pin, rc::Rc, sync::{Arc, Mutex, RwLock}};

struct Db(HashMap<String, u8>);
impl Deref for Db {
    type Target = HashMap<String, u8>;
    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
impl DerefMut for Db {
    fn deref_mut(&mut self) -> &mut Self::Target {
        &mut self.0
    }
}
trait Run {
    fn run(&self) -> u8;
}

fn chains(mutex: Arc<Mutex<Db>>, lock: &RwLock<Vec<String>>, cell: Rc<RefCell<String>>, object: Box<dyn Run>, shared: Arc<dyn Run + Send>, pinned: Pin<Box<Db>>) {
    let guard = mutex.lock().unwrap();
      //^^^^^ MutexGuard<Db>
    let value = guard.get("x");
      //^^^^^ Option<&u8>
                    //^^^ calls std::collections::HashMap::get
    let first = lock.read().unwrap().first().cloned();
      //^^^^^ Option<String>
    lock.write().unwrap().push(String::new());
                        //^^^^ calls std::vec::Vec::push
    let length = cell.borrow().len();
      //^^^^^^ usize
                             //^^^ calls std::string::String::len
    cell.borrow_mut().push('x');
                    //^^^^ calls std::string::String::push
    object.run();
         //^^^ calls main::Run::run
    shared.run();
         //^^^ calls main::Run::run
    pinned.len();
         //^^^ calls std::collections::HashMap::len
    let nested = Box::new(Arc::new(String::new()));
    nested.trim();
         //^^^^ calls str::trim
    let copied = *cell.borrow().as_bytes().first().unwrap();
      //^^^^^^ u8
    let whole = guard.clone();
                    //^^^^^ calls std::clone::Clone::clone
}
