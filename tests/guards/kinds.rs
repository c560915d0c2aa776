use std::cell::RefCell;
use std::io::Write;
use std::rc::Rc;

async fn work() {}

async fn cells(cell: Rc<RefCell<Vec<u32>>>) {
    let all = cell.borrow();
                 //^^^^^^ std::cell::Ref is held across
    work().await;
    println!("{}", all.len());
    let first = std::cell::Ref::map(all, |all| &all[0]);
    work().await;
    drop(first);
    let n = cell.borrow().len();
    cell.borrow_mut().push(n as u32);
    work().await;
}

async fn a_cell_s_temporary(cell: Rc<RefCell<Vec<u32>>>) {
    for n in cell.borrow().iter() {
                //^^^^^^ std::cell::Ref is held across
        work().await;
        println!("{n}");
    }
    for n in cell.borrow().clone() {
                //^^^^^^ std::cell::Ref is held across
        work().await;
        println!("{n}");
    }
    let all = cell.borrow().clone();
    for _ in all {
        work().await;
    }
}

async fn std_out() {
    let mut out = std::io::stdout().lock();
                                  //^^^^ std::io::StdoutLock is held across
    work().await;
    writeln!(out, "done").ok();
}

async fn std_out_briefly() {
    writeln!(std::io::stdout().lock(), "begin").ok();
    work().await;
}

async fn parking(m: &parking_lot::Mutex<(u32, u32)>) {
    let g = m.lock();
            //^^^^ MutexGuard is held across
    work().await;
    drop(g);
}

async fn parking_mapped(m: &parking_lot::Mutex<(u32, u32)>) {
    let g = parking_lot::MutexGuard::map(m.lock(), |pair| &mut pair.0);
                                         //^^^^ MutexGuard is held across
    work().await;
    drop(g);
}

async fn parking_upgradable(m: &parking_lot::RwLock<u32>) {
    let g = m.upgradable_read();
            //^^^^^^^^^^^^^^^ RwLockUpgradableReadGuard is held across
    work().await;
    let mut g = parking_lot::RwLockUpgradableReadGuard::upgrade(g);
    *g += 1;
}

async fn parking_reentrant(m: &parking_lot::ReentrantMutex<u32>) {
    let g = m.lock();
            //^^^^ ReentrantMutexGuard is held across
    work().await;
    drop(g);
}

async fn parking_arc(m: std::sync::Arc<parking_lot::Mutex<u32>>) {
    let g = m.lock_arc();
            //^^^^^^^^ ArcMutexGuard is held across
    work().await;
    drop(g);
}

async fn parking_given_free(m: &parking_lot::Mutex<u32>) {
    let g = m.lock();
    parking_lot::MutexGuard::unlock_fair(g);
    work().await;
}

async fn spinning(m: &spin::Mutex<u32>, rw: &spin::RwLock<u32>) {
    let g = m.lock();
            //^^^^ MutexGuard is held across
    let r = rw.read();
             //^^^^ RwLockReadGuard is held across
    work().await;
    drop((g, r));
}

async fn a_span(span: tracing::Span) {
    let _entered = span.enter();
                      //^^^^^ tracing::span::Entered is held across
    work().await;
}

async fn an_owned_span() {
    let _entered = tracing::info_span!("job").entered();
    drop(_entered);
    work().await;
    let entered = tracing::Span::current().entered();
                                         //^^^^^^^ tracing::span::EnteredSpan is held across
    work().await;
    entered.exit();
    work().await;
}

async fn a_span_as_it_should_be(span: tracing::Span) {
    use tracing::Instrument;
    work().instrument(span.clone()).await;
    span.in_scope(|| println!("x"));
    work().await;
}

async fn a_map(map: &dashmap::DashMap<u32, String>) {
    for entry in map.iter() {
                   //^^^^ dashmap::iter::Iter is held across
        work().await;
        println!("{}", entry.value());
    }
    let mut entry = map.entry(1).or_default();
                      //^^^^^ dashmap::Entry is held across
    work().await;
    entry.push('x');
}

async fn a_map_mutably(map: &dashmap::DashMap<u32, String>) {
    if let Some(mut name) = map.get_mut(&1) {
                              //^^^^^^^ dashmap::mapref::one::RefMut is held across
        work().await;
        name.push('x');
    }
    match map.entry(2) {
            //^^^^^ dashmap::Entry is held across
        dashmap::Entry::Occupied(entry) => {
            work().await;
            entry.remove();
        }
        dashmap::Entry::Vacant(_) => {}
    }
}

async fn a_map_s_copies(map: &dashmap::DashMap<u32, String>) {
    let name = map.get(&1).map(|name| name.value().clone());
    let all: Vec<String> = map.iter().map(|entry| entry.value().clone()).collect();
    map.insert(1, String::new());
    work().await;
    println!("{name:?} {all:?}");
}

async fn a_lock_of_tokio(m: &tokio::sync::Mutex<u32>) {
    let g = m.lock().await;
    work().await;
    drop(g);
}

async fn a_blocking_lock_of_tokio(m: &tokio::sync::Mutex<u32>) {
    let g = m.blocking_lock();
            //^^^^^^^^^^^^^ tokio::sync::MutexGuard is held across
            //^^^^^^^^^^^^^ tokio::sync::Mutex::blocking_lock
    work().await;
    drop(g);
}

/// What is sent elsewhere is held elsewhere.
async fn a_channel_of_guards(
    guards: std::sync::mpsc::Sender<std::sync::MutexGuard<'static, u32>>,
    more: tokio::sync::mpsc::Sender<std::sync::MutexGuard<'static, u32>>,
) {
    work().await;
    drop((guards, more));
}

struct Manager;

impl r2d2::ManageConnection for Manager {
    type Connection = String;
    type Error = std::io::Error;

    fn connect(&self) -> Result<String, std::io::Error> {
        Ok(String::new())
    }

    fn is_valid(&self, connection: &mut String) -> Result<(), std::io::Error> {
        Ok(())
    }

    fn has_broken(&self, connection: &mut String) -> bool {
        false
    }
}

async fn a_pool(pool: &r2d2::Pool<Manager>) {
    let connection = pool.try_get();
                        //^^^^^^^ r2d2::PooledConnection is held across
    work().await;
    drop(connection);
}

thread_local! {
    static DEPTH: RefCell<u32> = const { RefCell::new(0) };
}

async fn of_the_thread() {
    DEPTH.with(|depth| *depth.borrow_mut() += 1);
    DEPTH.with_borrow_mut(|depth| *depth += 1);
    work().await;
}
