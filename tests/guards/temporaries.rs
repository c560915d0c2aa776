//- /old.rs crate:old edition:2021
use std::sync::Mutex;

struct Inner {
    n: u32,
    name: String,
}

async fn work(_: u32) {}
async fn read(_: &str) {}

async fn a_match(m: &Mutex<Inner>) {
    match m.lock().unwrap().n {
          //^^^^ std::sync::MutexGuard is held across
        0 => work(1).await,
        _ => {}
    }
}

async fn an_argument(m: &Mutex<Inner>) {
    work(m.lock().unwrap().n).await;
         //^^^^ std::sync::MutexGuard is held across
    read(&m.lock().unwrap().name).await;
          //^^^^ std::sync::MutexGuard is held across
}

async fn an_if_let(m: &Mutex<Option<u32>>) {
    if let Some(n) = *m.lock().unwrap() {
                      //^^^^ std::sync::MutexGuard is held across
        work(n).await;
    }
}

async fn an_else(m: &Mutex<Option<u32>>) {
    if let Some(n) = *m.lock().unwrap() {
                      //^^^^ std::sync::MutexGuard is held across
        println!("{n}");
    } else {
        work(1).await;
    }
}

async fn a_while_let(m: &Mutex<Vec<u32>>) {
    while let Some(n) = m.lock().unwrap().pop() {
                        //^^^^ std::sync::MutexGuard is held across
        work(n).await;
    }
}

async fn a_for(m: &Mutex<Vec<u32>>) {
    for n in m.lock().unwrap().iter() {
             //^^^^ std::sync::MutexGuard is held across
        work(*n).await;
    }
}

async fn a_plain_condition(m: &Mutex<Inner>) {
    if m.lock().unwrap().n == 0 {
        work(1).await;
    }
    while m.lock().unwrap().n == 0 {
        work(1).await;
    }
    if m.lock().unwrap().n == 0 && m.lock().unwrap().name.is_empty() {
        work(1).await;
    }
}

async fn a_statement(m: &Mutex<Inner>) {
    m.lock().unwrap().n += 1;
    let n = m.lock().unwrap().n;
    work(n).await;
    println!("{}", m.lock().unwrap().n);
    work(n).await;
}

async fn a_value_that_is_lent(m: &Mutex<Inner>) {
    let name = &m.lock().unwrap().name;
                //^^^^ std::sync::MutexGuard is held across
    work(1).await;
    println!("{name}");
}

async fn a_block_in_a_while_let(m: &Mutex<Vec<u32>>) {
    while let Some(n) = { m.lock().unwrap().pop() } {
                          //^^^^ std::sync::MutexGuard is held across
        work(n).await;
    }
}

async fn a_block_with_a_name_in_a_while_let(m: &Mutex<Vec<u32>>) {
    while let Some(n) = {
        let next = m.lock().unwrap().pop();
        next
    } {
        work(n).await;
    }
}

async fn an_arm(m: &Mutex<Inner>, which: u32) {
    match which {
        0 => m.lock().unwrap().n += 1,
        _ => {}
    }
    work(1).await;
    let n = match which {
        0 => m.lock().unwrap().n,
        _ => 0,
    };
    work(n).await;
}

//- /new.rs crate:new edition:2024
use std::sync::Mutex;

async fn work(_: u32) {}

async fn an_if_let(m: &Mutex<Option<u32>>) {
    if let Some(n) = *m.lock().unwrap() {
                      //^^^^ std::sync::MutexGuard is held across
        work(n).await;
    }
}

async fn an_else(m: &Mutex<Option<u32>>) {
    if let Some(n) = *m.lock().unwrap() {
        println!("{n}");
    } else {
        work(1).await;
    }
    if m.lock().unwrap().is_some() && let Some(n) = *m.lock().unwrap() {
        println!("{n}");
    } else {
        work(1).await;
    }
}

async fn a_block_in_a_while_let(m: &Mutex<Vec<u32>>) {
    while let Some(n) = { m.lock().unwrap().pop() } {
        work(n).await;
    }
}

async fn a_chain(m: &Mutex<Option<u32>>) {
    if let Some(n) = *m.lock().unwrap()
                      //^^^^ std::sync::MutexGuard is held across
        && n > 1
    {
        work(n).await;
    }
}

async fn a_let_else(m: &Mutex<Option<u32>>) {
    let Some(n) = *m.lock().unwrap() else {
        work(1).await;
        return;
    };
    work(n).await;
}
