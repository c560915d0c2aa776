use std::sync::{Mutex, MutexGuard};

async fn work() {}

async fn held(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

async fn dropped(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    drop(g);
    work().await;
}

async fn borrowed_then_dropped(m: &Mutex<u32>) {
    let mut g = m.lock().unwrap();
    *g += 1;
    let n = g.wrapping_add(1);
    println!("{g} {n} {}", *g);
    std::mem::drop(g);
    work().await;
}

fn consume(_: MutexGuard<'_, u32>) {}

async fn moved_into_a_call(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    consume(g);
    work().await;
}

async fn moved_to_another_name(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    let h = g;
    work().await;
    drop(h);
}

async fn moved_to_another_name_and_dropped(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    let h = g;
    drop(h);
    work().await;
}

async fn its_block_ends(m: &Mutex<u32>) {
    let n = {
        let g = m.lock().unwrap();
        *g
    };
    work().await;
    println!("{n}");
}

async fn an_underscore_drops(m: &Mutex<u32>) {
    let _ = m.lock();
    let _ = m.lock().unwrap();
    work().await;
}

async fn a_name_with_an_underscore_holds(m: &Mutex<u32>) {
    let _g = m.lock();
             //^^^^ std::sync::MutexGuard is held across
    work().await;
}

async fn an_underscore_does_not_move(m: &Mutex<u32>) {
    let g = m.lock();
            //^^^^ std::sync::MutexGuard is held across
    let _ = g;
    work().await;
}

async fn shadowing_does_not_drop(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    let g = *g + 1;
    work().await;
    println!("{g}");
}

async fn dropped_on_one_path(m: &Mutex<u32>, early: bool) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    if early {
        drop(g);
    }
    work().await;
}

async fn dropped_on_every_path(m: &Mutex<u32>, early: u32) {
    let g = m.lock().unwrap();
    match early {
        0 => drop(g),
        1 => consume(g),
        2 => return,
        _ => panic!("no"),
    }
    work().await;
}

async fn awaits_where_it_is_dropped(m: &Mutex<u32>, early: bool) {
    let g = m.lock().unwrap();
    if early {
        drop(g);
        work().await;
    } else {
        println!("{g}");
    }
}

async fn taken_again(m: &Mutex<u32>) {
    let mut g = m.lock().unwrap();
    drop(g);
    g = m.lock().unwrap();
        //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

async fn taken_again_after_the_await(m: &Mutex<u32>) {
    let mut g = m.lock().unwrap();
    drop(g);
    work().await;
    g = m.lock().unwrap();
    *g += 1;
}

async fn declared_first(m: &Mutex<u32>) {
    let g;
    g = m.lock().unwrap();
        //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

async fn comes_in(g: MutexGuard<'_, u32>) {
                //^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

async fn comes_in_and_ends(g: MutexGuard<'_, u32>) {
    drop(g);
    work().await;
}

async fn only_borrowed(g: &MutexGuard<'_, u32>) {
    work().await;
    println!("{g}");
}
