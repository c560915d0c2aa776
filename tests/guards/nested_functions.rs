//- /main.rs crate:app
// False-alarm class 16: a function inside an async function is a function of its own.
use std::sync::{Mutex, MutexGuard};

async fn work() {}

async fn around(m: &Mutex<u32>) {
    fn count(m: &Mutex<u32>) -> u32 {
        let count = m.lock().unwrap();
        *count
    }
    fn give(m: &Mutex<u32>) -> MutexGuard<'_, u32> {
        m.lock().unwrap()
    }
    async fn later() {}

    count(m);
    work().await;
    later().await;
    let n = *give(m);
    work().await;

    struct Local;
    impl Drop for Local {
        fn drop(&mut self) {
            let _ = later();
                  //^^^^^ never awaited
        }
    }

    async fn inner(m: &Mutex<u32>) {
        let count = m.lock().unwrap();
                    //^^^^ std::sync::MutexGuard is held across
        work().await;
    }
    inner(m).await;
    println!("{n}");
}
