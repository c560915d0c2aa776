use std::cell::RefCell;
use std::sync::{Arc, Mutex, MutexGuard};

async fn work() {}
async fn give<T>(value: T) -> T {
    value
}

struct Pair<'a> {
    a: Option<MutexGuard<'a, u32>>,
    b: Option<MutexGuard<'a, u32>>,
    n: u32,
}

async fn the_rest_of_a_struct(m: &Mutex<u32>, o: &Mutex<u32>) {
    let first = Pair { a: Some(m.lock().unwrap()), b: None, n: 1 };
    let second = Pair { b: Some(o.lock().unwrap()), n: 2, ..first };
                                //^^^^ std::sync::MutexGuard is held across
    drop(second.a);
    work().await;
    drop(second.b);
    work().await;
}

async fn a_ref_pattern(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    match g {
        ref held => println!("{held}"),
    }
    work().await;
}

async fn a_pattern_that_moves(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    match g {
        held => println!("{held}"),
    }
    work().await;
}

async fn a_scrutinee_that_is_a_place(m: &Mutex<u32>) {
    let found = m.lock();
    if let Ok(g) = found {
        println!("{g}");
    }
    work().await;
}

async fn a_guard_of_an_arm(m: &Mutex<u32>, n: u32) {
    match n {
        0 if *m.lock().unwrap() > 1 => work().await,
        _ if m.lock().is_ok_and(|g| *g > 1) => work().await,
        _ => {}
    }
}

async fn given_and_given_back(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    let g = give(g).await;
    println!("{g}");
    work().await;
}

async fn given_for_good(m: &Mutex<u32>) {
    give(m.lock().unwrap()).await;
    let _ = give(m.lock().unwrap()).await;
    work().await;
}

async fn copied_out(m: &Mutex<(u32, Arc<String>)>) {
    let (n, name) = { let g = m.lock().unwrap(); (g.0, g.1.clone()) };
    let (more, other) = (m.lock().unwrap().0, Arc::clone(&m.lock().unwrap().1));
                                                          //^^^^ std::sync::Mutex::lock takes a lock that this task already holds
    work().await;
    println!("{n} {name} {more} {other}");
}

async fn a_method_that_takes_what_is_inside(m: &Mutex<Option<u32>>, text: &Mutex<String>) {
    let n = m.lock().unwrap().unwrap_or(1).max(2);
    let taken = m.lock().unwrap().take();
    let text = text.lock().unwrap().as_str().to_owned();
    work().await;
    println!("{n} {taken:?} {text}");
}

async fn through_a_reference(m: &Mutex<Vec<u32>>) {
    let g = &mut *m.lock().unwrap();
                  //^^^^ std::sync::MutexGuard is held across
    g.push(1);
    work().await;
    g.push(2);
}

async fn a_reference_that_ends(m: &Mutex<Vec<u32>>) {
    {
        let g = &mut *m.lock().unwrap();
        g.push(1);
    }
    work().await;
}

fn first<'a>(all: &'a [u32], _: &str) -> &'a u32 {
    &all[0]
}

async fn a_call_does_not_extend(m: &Mutex<Vec<u32>>) {
    let n = *first(&m.lock().unwrap(), "x");
    let len = <[u32]>::len(&m.lock().unwrap());
    work().await;
    println!("{n} {len}");
}

async fn in_a_closure_that_is_awaited_later(cell: &RefCell<Vec<u32>>) {
    let next = || cell.borrow_mut().pop();
    while let Some(n) = next() {
        work().await;
        println!("{n}");
    }
}

async fn where_it_is_not_there(m: &Mutex<u32>, n: u32) {
    let g = m.try_lock().ok();
    if g.is_none() {
        work().await;
    } else if n > 1 {
        drop(g);
        work().await;
    }
}

async fn where_no_pattern_finds_it(m: &Mutex<u32>) {
    let g = m.try_lock().ok();
    if let Some(g) = g {
        println!("{g}");
    } else {
        work().await;
    }
    let g = m.try_lock().ok();
    match g {
        None => work().await,
        Some(g) => println!("{g}"),
    }
    match m.lock() {
        Ok(g) => println!("{g}"),
        Err(_) => work().await,
    }
    work().await;
}

async fn where_it_is(m: &Mutex<u32>) {
    let g = m.try_lock().ok();
            //^^^^^^^^ std::sync::MutexGuard is held across
    if g.is_some() {
        work().await;
    }
    if !g.is_none() {
        work().await;
    }
}

macro_rules! locked {
    ($m:expr) => {
        $m.lock().unwrap()
    };
}

async fn from_a_macro(m: &Mutex<u32>) {
    let n = *locked!(m);
    work().await;
    println!("{n}");
}

async fn a_macro_that_moves(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    consume!(g);
    work().await;
}

async fn an_endless_loop(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    if *g > 1 {
        drop(g);
        loop {
            work().await;
        }
    }
}

async fn a_const_block(m: &Mutex<u32>) {
    let n = unsafe { *m.lock().unwrap() };
    work().await;
    println!("{n}");
}

async fn behind_question_marks(m: &Mutex<Vec<u32>>) -> Option<u32> {
    let n = *m.lock().ok()?.first()?;
    work().await;
    Some(n)
}

async fn a_returned_await(m: &Mutex<u32>) -> u32 {
    return give(*m.lock().unwrap()).await;
                 //^^^^ std::sync::MutexGuard is held across
}

async fn a_last_await(m: &Mutex<u32>) -> u32 {
    give(*m.lock().unwrap()).await
          //^^^^ std::sync::MutexGuard is held across
}

async fn a_last_value(m: &Mutex<u32>) -> u32 {
    work().await;
    *m.lock().unwrap()
}

async fn both_sides(m: &Mutex<u32>) {
    *m.lock().unwrap() = give(1).await;
    let mut n = 0;
    n += *m.lock().unwrap();
    work().await;
    // Of numbers, the right side comes first.
    *m.lock().unwrap() += give(n).await;
}

async fn both_sides_of_an_operator(m: &Mutex<String>) {
    *m.lock().unwrap() += &give(String::new()).await;
     //^^^^ std::sync::MutexGuard is held across
    let n = m.lock().unwrap().len() + give(1).await;
            //^^^^ std::sync::MutexGuard is held across
    println!("{n}");
}
