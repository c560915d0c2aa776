// Constants, statics, thread locals and lazily made values.
use std::{cell::RefCell, collections::HashMap, sync::{LazyLock, Mutex, OnceLock, atomic::AtomicU64}};

const NAMES: [&str; 2] = ["a", "b"];
static COUNT: AtomicU64 = AtomicU64::new(0);
static TABLE: LazyLock<Mutex<HashMap<u8, String>>> = LazyLock::new(|| Mutex::new(HashMap::new()));
static ONCE: OnceLock<String> = OnceLock::new();
thread_local! {
    static LOCAL: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static OTHER: RefCell<u16> = RefCell::new(1);
}

struct Limits;
impl Limits {
    const MAX: u16 = 1;
    const NAME: &'static str = "x";
}
trait Sized2 {
    const SIZE: usize;
    fn size(&self) -> usize {
        let size = Self::SIZE;
          //^^^^ usize
        size
    }
}

fn constants() {
    let name = NAMES[0];
      //^^^^ &str
    let count = COUNT.load(std::sync::atomic::Ordering::Relaxed);
      //^^^^^ u64
                    //^^^^ calls std::sync::atomic::AtomicU64::load
    let table = TABLE.lock().unwrap();
                    //^^^^ calls std::sync::Mutex::lock
    let value = table.get(&1);
      //^^^^^ Option<&String>
    let once = ONCE.get_or_init(String::new);
      //^^^^ &String
    let length = LOCAL.with(|local| local.borrow().len());
      //^^^^^^ usize
                                                 //^^^ calls std::vec::Vec::len
    OTHER.with_borrow_mut(|n| *n += 1);
        //^^^^^^^^^^^^^^^ calls std::thread::LocalKey::with_borrow_mut
    let max = Limits::MAX;
      //^^^ u16
    let text = Limits::NAME;
      //^^^^ &str
    let top = u8::MAX;
      //^^^ u8
    let pi = std::f64::consts::PI;
      //^^ f64
}
