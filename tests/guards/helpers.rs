//- /main.rs crate:app
// What the project's own functions give, hide, or put into what they are lent.
use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, MutexGuard, RwLock};

async fn work() {}

#[derive(Default)]
struct Holder<'m> {
    guard: Option<MutexGuard<'m, u32>>,
    count: u32,
}

impl<'m> Holder<'m> {
    fn new(m: &'m Mutex<u32>) -> Self {
        Self { guard: None, count: 0 }
    }

    fn locked(m: &'m Mutex<u32>) -> Self {
        let guard = m.lock().ok();
        Self { guard, count: 1 }
    }

    fn locked_if(m: &'m Mutex<u32>, wanted: bool) -> Option<Self> {
        if !wanted {
            return None;
        }
        Some(Self::locked(m))
    }

    fn fill(&mut self, m: &'m Mutex<u32>) -> u32 {
        self.guard = m.lock().ok();
        self.count
    }

    fn count(&mut self, m: &'m Mutex<u32>) -> u32 {
        self.count += *m.lock().unwrap();
        self.count
    }

    fn end(&mut self, m: &'m Mutex<u32>) {
        self.guard = None;
    }
}

async fn a_constructor(m: &Mutex<u32>) {
    let empty = Holder::new(m);
    work().await;
    let full = Holder::locked(m);
                     //^^^^^^ std::sync::MutexGuard is held across
    work().await;
}

async fn a_constructor_through_another(m: &Mutex<u32>) {
    if let Some(full) = Holder::locked_if(m, true) {
                              //^^^^^^^^^ std::sync::MutexGuard is held across
        work().await;
    }
}

async fn a_method_that_fills(m: &Mutex<u32>) {
    let mut holder = Holder::new(m);
    holder.count(m);
    work().await;
    let count = holder.fill(m);
                     //^^^^ std::sync::MutexGuard is held across
    work().await;
    holder.end(m);
}

async fn filled_and_emptied(m: &Mutex<u32>) {
    let mut holder = Holder::new(m);
    holder.fill(m);
    holder.end(m);
    work().await;
    holder.fill(m);
    holder.guard = None;
    work().await;
    holder.fill(m);
    drop(holder.guard.take());
    work().await;
    holder.fill(m);
    drop(holder);
    work().await;
}

fn fill<'m>(slot: &mut Option<MutexGuard<'m, u32>>, m: &'m Mutex<u32>) {
    *slot = Some(m.lock().unwrap());
}

fn fill_through<'m>(slot: &mut Option<MutexGuard<'m, u32>>, m: &'m Mutex<u32>) {
    fill(slot, m);
}

fn look<'m>(slot: &mut Option<MutexGuard<'m, u32>>, m: &'m Mutex<u32>) -> bool {
    slot.is_some() && *m.lock().unwrap() > 1
}

async fn a_slot(m: &Mutex<u32>) {
    let mut slot = None;
    fill(&mut slot, m);
  //^^^^ std::sync::MutexGuard is held across
    work().await;
    slot = None;
    look(&mut slot, m);
    work().await;
}

async fn a_slot_through_a_helper(m: &Mutex<u32>) {
    let mut slot = None;
    fill_through(&mut slot, m);
  //^^^^^^^^^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(slot);
}

async fn a_slot_that_is_emptied(m: &Mutex<u32>) {
    let mut slot = None;
    fill(&mut slot, m);
    slot = None;
    work().await;
    fill(&mut slot, m);
    drop(slot.take());
    work().await;
}

fn boxed(m: &Mutex<u32>) -> Box<dyn DerefMut<Target = u32> + '_> {
    Box::new(m.lock().unwrap())
}

fn boxed_if(m: &RwLock<u32>) -> Option<Box<dyn Deref<Target = u32> + '_>> {
    let guard = m.read().ok()?;
    if *guard > 3 {
        return Some(Box::new(guard));
    }
    None
}

fn copied(m: &Mutex<u32>) -> Box<dyn Deref<Target = u32>> {
    Box::new(Box::new(*m.lock().unwrap()))
}

async fn a_box(m: &Mutex<u32>, lock: &RwLock<u32>) {
    let copy = copied(m);
    work().await;
    if let Some(some) = boxed_if(lock) {
                      //^^^^^^^^ std::sync::RwLockReadGuard is held across
        work().await;
    }
    let mut one = boxed(m);
                //^^^^^ std::sync::MutexGuard is held across
    **one += 1;
    work().await;
}

async fn a_box_that_is_dropped(m: &Mutex<u32>) {
    let mut one = boxed(m);
    **one += 1;
    drop(one);
    work().await;
}

async fn boxed_here(m: &Mutex<u32>) {
    let g: Box<dyn Deref<Target = u32> + '_> = Box::new(m.lock().unwrap());
                                                        //^^^^ std::sync::MutexGuard is held across
    work().await;
}

fn early(m: &Mutex<u32>, yes: bool) -> impl Deref<Target = u32> + '_ {
    if yes {
        return m.lock().unwrap();
    }
    let g = m.lock().unwrap();
    g
}

async fn from_a_return(m: &Mutex<u32>) {
    let g = early(m, true);
          //^^^^^ std::sync::MutexGuard is held across
    work().await;
}

enum Slot<'m> {
    Empty,
    Full(MutexGuard<'m, u32>),
}

impl<'m> Slot<'m> {
    fn take(m: &'m Mutex<u32>) -> Self {
        match m.try_lock() {
            Ok(guard) => Slot::Full(guard),
            Err(_) => Slot::Empty,
        }
    }

    fn none(m: &'m Mutex<u32>) -> Self {
        Slot::Empty
    }
}

async fn an_enum(m: &Mutex<u32>) {
    let none = Slot::none(m);
    work().await;
    let some = Slot::take(m);
                   //^^^^ std::sync::MutexGuard is held across
    work().await;
}

fn shown(guard: MutexGuard<'_, u32>) -> impl std::fmt::Display {
    *guard
}

fn handed_on(guard: MutexGuard<'_, u32>) -> impl Deref<Target = u32> + '_ {
    guard
}

async fn given_to_what_hides(m: &Mutex<u32>) {
    let shown = shown(m.lock().unwrap());
    work().await;
    println!("{shown}");
    let on = handed_on(m.lock().unwrap());
                       //^^^^ std::sync::MutexGuard is held across
    work().await;
}
