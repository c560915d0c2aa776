//- /main.rs crate:app
// A future that is kept and not polled blocks who waits for what it has.
use futures::StreamExt;
use std::{
    pin::pin,
    sync::Arc,
    time::Duration,
};
use tokio::sync::{Mutex, RwLock};

async fn tick() {
    tokio::time::sleep(Duration::from_millis(1)).await;
}

async fn in_a_block(one: Arc<Mutex<u32>>, other: Arc<Mutex<u32>>) {
    let same = Arc::clone(&one);
    let mut work = pin!(async move {
        *same.lock().await += 1;
    });
    tokio::select! {
        _ = &mut work => {}
        _ = tick() => {
            *other.lock().await += 1;
            *one.lock().await += 1;
               //^^^^ may wait for ever
        }
    }
}

async fn boxed(one: &Mutex<u32>) {
    let mut work = Box::pin(async { *one.lock().await += 1 });
    tokio::select! {
        _ = work.as_mut() => {}
        _ = tick() => *one.lock().await += 1,
                         //^^^^ may wait for ever
    }
}

async fn readers(one: &RwLock<u32>) {
    let mut read = pin!(async { *one.read().await });
    tokio::select! {
        _ = &mut read => {}
        _ = tick() => drop(one.read().await),
    }
    let mut write = pin!(async { *one.write().await += 1 });
    tokio::select! {
        _ = &mut write => {}
        _ = tick() => drop(one.read().await),
                             //^^^^ may wait for ever
    }
}

async fn dropped_first(one: &Mutex<u32>) {
    let mut work = Box::pin(async { *one.lock().await += 1 });
    tokio::select! {
        _ = &mut work => {}
        _ = tick() => {
            drop(work);
            *one.lock().await += 1;
        }
    }
}

async fn driven_meanwhile(one: &Mutex<u32>) {
    let mut work = pin!(async { *one.lock().await += 1 });
    tokio::select! {
        _ = &mut work => {}
        _ = tick() => {
            tokio::join!(&mut work, async { *one.lock().await += 1 });
        }
    }
}

async fn own_arm(one: &Mutex<u32>) {
    let mut work = pin!(async { *one.lock().await += 1 });
    tokio::select! {
        _ = &mut work => *one.lock().await += 1,
        _ = tick() => {}
    }
}

async fn in_another_task(one: Arc<Mutex<u32>>) {
    let own = one.clone();
    let mut work = tokio::spawn(async move { *own.lock().await += 1 });
    tokio::select! {
        _ = &mut work => {}
        _ = tick() => *one.lock().await += 1,
    }
}

async fn buffered(ids: Vec<u32>, one: &Mutex<u32>) {
    let mut all = futures::stream::iter(ids)
        .map(|id| async move { *one.lock().await += id })
        .buffer_unordered(4);
    while let Some(()) = all.next().await {
        *one.lock().await += 1;
           //^^^^ may wait for ever
    }
}

async fn one_at_a_time(ids: Vec<u32>, one: &Mutex<u32>) {
    let all = futures::stream::iter(ids).then(|id| async move { *one.lock().await += id });
    tokio::pin!(all);
    while let Some(()) = all.next().await {
        *one.lock().await += 1;
    }
}
