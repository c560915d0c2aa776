use std::sync::Mutex;

async fn work() {}
async fn next() -> Option<u32> {
    None
}

async fn round_the_loop(m: &Mutex<u32>) {
    let mut g = None;
    loop {
        work().await;
        drop(g);
        g = Some(m.lock().unwrap());
                 //^^^^ std::sync::MutexGuard is held across
        if g.as_ref().is_some_and(|g| **g > 1) {
            break;
        }
    }
}

async fn ends_with_each_round(m: &Mutex<u32>) {
    loop {
        work().await;
        let g = m.lock().unwrap();
        if *g > 1 {
            break;
        }
    }
    work().await;
}

async fn goes_on_with_it(m: &Mutex<u32>) {
    let g = loop {
        let g = m.lock().unwrap();
                //^^^^ std::sync::MutexGuard is held across
        if *g > 1 {
            break g;
        }
        drop(g);
        work().await;
    };
    work().await;
    drop(g);
}

async fn continues(m: &Mutex<u32>) {
    for n in 0..3 {
        let g = m.lock().unwrap();
        if *g > n {
            continue;
        }
        drop(g);
        work().await;
    }
}

async fn returns(m: &Mutex<u32>) -> Result<(), String> {
    let g = m.lock().map_err(|error| error.to_string())?;
    if *g > 1 {
        return Err("much".to_owned());
    }
    drop(g);
    work().await;
    Ok(())
}

async fn tries(m: &Mutex<u32>) -> Result<(), String> {
    let g = m.lock().map_err(|error| error.to_string())?;
            //^^^^ std::sync::MutexGuard is held across
    next().await.ok_or("end")?;
    drop(g);
    Ok(())
}

async fn labelled(m: &Mutex<u32>) {
    'all: loop {
        let g = m.lock().unwrap();
        for n in 0..3 {
            if *g == n {
                break 'all;
            }
        }
        break;
    }
    work().await;
}

async fn a_block_with_a_label(m: &Mutex<u32>) {
    let g = 'found: {
        let g = m.lock().unwrap();
                //^^^^ std::sync::MutexGuard is held across
        if *g > 1 {
            break 'found Some(g);
        }
        None
    };
    work().await;
    drop(g);
}

async fn a_while_let_with_an_await(m: &Mutex<u32>) {
    while let Some(n) = next().await {
        *m.lock().unwrap() += n;
    }
    while let Some(n) = next().await {
        let mut g = m.lock().unwrap();
        *g += n;
    }
}

async fn one_of_two(m: &Mutex<u32>, n: &Mutex<u32>, first: bool) {
    let g = if first { m.lock().unwrap() } else { n.lock().unwrap() };
                       //^^^^ std::sync::MutexGuard is held across
                                                  //^^^^ std::sync::MutexGuard is held across
    work().await;
    drop(g);
}

async fn a_value_of_a_block(m: &Mutex<u32>) {
    let g = {
        let mut g = m.lock().unwrap();
                    //^^^^ std::sync::MutexGuard is held across
        *g += 1;
        g
    };
    work().await;
    drop(g);
}

async fn never_reached(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    if *g > 0 {
        drop(g);
        work().await;
        return;
    }
    unreachable!("{}", g);
}

async fn waits_for_the_lock_s_content(m: &Mutex<Vec<tokio::task::JoinHandle<()>>>) {
    let handle = m.lock().unwrap().pop();
    if let Some(handle) = handle {
        handle.await.ok();
    }
    let all = std::mem::take(&mut *m.lock().unwrap());
    for handle in all {
        handle.await.ok();
    }
    for handle in m.lock().unwrap().drain(..) {
                  //^^^^ std::sync::MutexGuard is held across
        handle.await.ok();
    }
}

async fn selects(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    tokio::select! {
        _ = work() => {}
        n = next() => println!("{n:?}"),
    }
    drop(g);
    tokio::join!(work(), next());
}

async fn joins(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    tokio::join!(work(), next());
    drop(g);
}

async fn inside_an_arm(m: &Mutex<u32>) {
    tokio::select! {
        _ = work() => {
            let g = m.lock().unwrap();
                    //^^^^ std::sync::MutexGuard is held across
            work().await;
            drop(g);
        }
        n = next() => *m.lock().unwrap() += n.unwrap_or(0),
    }
}
