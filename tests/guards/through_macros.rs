//- /main.rs crate:app
// False-alarm class 17: macros that cannot be seen through may take or drive what they are given.
use std::sync::Mutex;

async fn save(id: u32) -> u32 {
    id
}

async fn streams(m: &Mutex<u32>, ids: Vec<u32>) {
    let found = async_stream::stream! {
        for id in ids {
            let before = { *m.lock().unwrap() };
            yield save(id + before).await;
        }
    };
    let later = save(1);
    mystery::drive!(later);
    let guard = m.lock().unwrap();
    mystery::give_back!(guard);
    save(2).await;
    drop(found);
}

macro_rules! and_wait {
    ($future:expr) => {
        $future.await
    };
}

macro_rules! locked {
    ($m:expr, $name:ident => $body:expr) => {{
        let $name = $m.lock().unwrap();
        $body
    }};
}

async fn of_ones_own(m: &Mutex<u32>) {
    and_wait!(save(1));
    let n = locked!(m, count => *count + 1);
    save(n).await;
    let n = locked!(m, count => save(*count).await);
          //^^^^^^ missed: std::sync::MutexGuard is held across
    let _ = n;
}
