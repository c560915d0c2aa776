use std::ops::{Deref, DerefMut};
use std::sync::{Arc, LockResult, Mutex, MutexGuard, RwLock, RwLockReadGuard};

async fn work() {}

async fn an_option(m: &Mutex<u32>) {
    let g = m.try_lock().ok();
            //^^^^^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

async fn an_option_made_here(m: &Mutex<u32>, wanted: bool) {
    let g = if wanted { Some(m.lock().unwrap()) } else { None };
                             //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

async fn an_option_that_is_emptied(m: &Mutex<u32>) {
    let mut g = Some(m.lock().unwrap());
    if let Some(g) = g.as_mut() {
        **g += 1;
    }
    drop(g.take());
    work().await;
}

async fn an_option_that_is_set_to_none(m: &Mutex<u32>) {
    let mut g = Some(m.lock().unwrap());
    println!("{}", g.is_some());
    g = None;
    work().await;
    drop(g);
}

async fn an_option_that_is_looked_into(m: &Mutex<u32>) {
    let mut g = Some(m.lock().unwrap());
                     //^^^^ std::sync::MutexGuard is held across
    if let Some(g) = g.as_mut() {
        **g += 1;
    }
    work().await;
}

async fn taken_out_of_memory(m: &Mutex<u32>) {
    let mut g = Some(m.lock().unwrap());
    let old = std::mem::take(&mut g);
    drop(old);
    work().await;
}

async fn taken_out_and_kept(m: &Mutex<u32>) {
    let mut g = Some(m.lock().unwrap());
                     //^^^^ std::sync::MutexGuard is held across
    let old = g.take();
    work().await;
    drop(old);
}

async fn a_result(m: &Mutex<u32>) {
    let g: LockResult<MutexGuard<'_, u32>> = m.lock();
                                             //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

async fn both_arms(m: &Mutex<u32>) {
    match m.lock() {
          //^^^^ std::sync::MutexGuard is held across
        Ok(g) => {
            work().await;
            drop(g);
        }
        Err(poisoned) => drop(poisoned.into_inner()),
    }
}

async fn every_arm_drops(m: &Mutex<u32>) {
    match m.lock() {
        Ok(g) => {
            drop(g);
            work().await;
        }
        Err(poisoned) => {
            drop(poisoned);
            work().await;
        }
    }
}

async fn a_tuple(m: &Mutex<u32>, n: &Mutex<u32>) {
    let pair = (m.lock().unwrap(), 1);
                //^^^^ std::sync::MutexGuard is held across
    work().await;
    println!("{}", pair.1);
    drop(pair);
    let (a, b) = (m.lock().unwrap(), n.lock().unwrap());
                                     //^^^^ std::sync::MutexGuard is held across
    drop(a);
    work().await;
    drop(b);
}

async fn a_part_of_a_tuple(m: &Mutex<u32>, n: &Mutex<u32>) {
    let pair = (m.lock().unwrap(), n.lock().unwrap());
                                   //^^^^ std::sync::MutexGuard is held across
    drop(pair.0);
    work().await;
    drop(pair.1);
    work().await;
}

async fn an_ignored_part(m: &Mutex<u32>) {
    let (n, _) = (1, m.lock().unwrap());
    work().await;
    println!("{n}");
}

struct Locked<'a> {
    guard: MutexGuard<'a, u32>,
    name: String,
}

async fn a_struct(m: &Mutex<u32>) {
    let locked = Locked { guard: m.lock().unwrap(), name: String::new() };
                                 //^^^^ std::sync::MutexGuard is held across
    work().await;
    println!("{}", locked.name);
}

async fn a_struct_without_its_guard(m: &Mutex<u32>) {
    let locked = Locked { guard: m.lock().unwrap(), name: String::new() };
    let Locked { guard, name } = locked;
    drop(guard);
    work().await;
    println!("{name}");
}

async fn a_field_that_is_moved(m: &Mutex<u32>) {
    let locked = Locked { guard: m.lock().unwrap(), name: String::new() };
    drop(locked.guard);
    work().await;
    println!("{}", locked.name);
}

struct Store {
    map: RwLock<u32>,
    cells: Arc<Mutex<u32>>,
}

impl Store {
    fn lock(&self) -> Locked<'_> {
        Locked { guard: self.cells.lock().unwrap(), name: String::new() }
    }

    fn read(&self) -> RwLockReadGuard<'_, u32> {
        self.map.read().unwrap()
    }

    fn hidden(&self) -> impl Deref<Target = u32> + '_ {
        self.map.read().unwrap()
    }

    fn hidden_twice(&self) -> impl DerefMut<Target = u32> + '_ {
        let guard = self.map.write();
        guard.unwrap()
    }

    fn hides_nothing(&self) -> impl Deref<Target = u32> + '_ {
        Box::new(1)
    }
}

async fn a_helper(store: &Store) {
    let locked = store.lock();
                     //^^^^ std::sync::MutexGuard is held across
    work().await;
    println!("{}", locked.name);
    let n = store.read();
                //^^^^ std::sync::RwLockReadGuard is held across
    work().await;
    println!("{n}");
}

async fn a_hidden_type(store: &Store) {
    let n = store.hidden();
                //^^^^^^ std::sync::RwLockReadGuard is held across
    work().await;
    println!("{}", *n);
}

async fn another_hidden_type(store: &Store) {
    let mut n = store.hidden_twice();
                    //^^^^^^^^^^^^ std::sync::RwLockWriteGuard is held across
    work().await;
    *n += 1;
}

async fn hidden_and_dropped(store: &Store) {
    let n = store.hidden();
    drop(n);
    let n = store.hides_nothing();
    work().await;
    println!("{}", *n);
}

async fn a_vec(all: &[Mutex<u32>]) {
    let mut guards = Vec::new();
    for m in all {
        guards.push(m.lock().unwrap());
                    //^^^^ std::sync::MutexGuard is held across
    }
    work().await;
    drop(guards);
}

async fn a_vec_that_is_cleared(all: &[Mutex<u32>]) {
    let mut guards = Vec::new();
    for m in all {
        guards.push(m.lock().unwrap());
    }
    guards.clear();
    work().await;
    println!("{}", guards.len());
}

async fn a_vec_that_is_collected(all: &[Mutex<u32>]) {
    let guards: Vec<MutexGuard<'_, u32>> = all.iter().map(|m| m.lock().unwrap()).collect();
                                                                               //^^^^^^^ std::sync::MutexGuard is held across
    work().await;
    println!("{}", guards.len());
}

async fn an_array(m: &Mutex<u32>) {
    let guards = [m.lock().unwrap()];
                  //^^^^ std::sync::MutexGuard is held across
    work().await;
    println!("{}", guards[0]);
}

async fn a_box(m: &Mutex<u32>) {
    let g = Box::new(m.lock().unwrap());
                     //^^^^ std::sync::MutexGuard is held across
    work().await;
    println!("{g}");
}

async fn a_box_that_is_opened(m: &Mutex<u32>) {
    let g = Box::new(m.lock().unwrap());
    let g = *g;
    drop(g);
    work().await;
}

type Held<'a> = Option<Box<MutexGuard<'a, u32>>>;

async fn an_alias(m: &Mutex<u32>) {
    let g: Held<'_> = Some(Box::new(m.lock().unwrap()));
                                    //^^^^ std::sync::MutexGuard is held across
    work().await;
    println!("{}", g.is_some());
}

struct Slot<'a> {
    current: Option<MutexGuard<'a, u32>>,
}

async fn a_field_that_is_set(m: &Mutex<u32>) {
    let mut slot = Slot { current: None };
    work().await;
    slot.current = Some(m.lock().unwrap());
                        //^^^^ std::sync::MutexGuard is held across
    work().await;
    slot.current = None;
    work().await;
}

async fn a_number(m: &Mutex<u32>) {
    let n: Option<u32> = m.lock().ok().map(|g| *g);
    let all: Vec<u32> = vec![*m.lock().unwrap()];
    work().await;
    println!("{n:?} {all:?}");
}
