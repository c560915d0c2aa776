//- /main.rs crate:app
// Who has allowed clippy's or rustc's word for it has looked; who has allowed something else has not.
use std::cell::RefCell;
use std::sync::Mutex;

mod quiet;
#[allow(clippy::await_holding_lock)]
mod quiet_from_outside;

async fn work() {}
async fn save() {}

async fn loud(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    work().await;
}

#[allow(clippy::await_holding_lock)]
async fn allowed(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    work().await;
}

#[expect(clippy::await_holding_lock, reason = "the lock is only ever taken by this task")]
async fn expected(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
    work().await;
}

#[allow(dead_code, clippy::await_holding_refcell_ref)]
#[inline]
async fn only_the_other_one(m: &Mutex<u32>, c: &RefCell<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    let b = c.borrow();
    work().await;
}

async fn a_statement(m: &Mutex<u32>) {
    #[allow(clippy::await_holding_lock)]
    let g = m.lock().unwrap();
    let h = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
            //^^^^ takes a lock that this task already holds
    work().await;
}

async fn a_block(m: &Mutex<u32>) {
    #[allow(clippy::await_holding_lock)]
    {
        let g = m.lock().unwrap();
        work().await;
    }
    let h = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    work().await;
}

mod inner {
    #![allow(clippy::await_holding_lock)]

    async fn allowed(m: &super::Mutex<u32>) {
        let g = m.lock().unwrap();
        super::work().await;
    }

    #[warn(clippy::await_holding_lock)]
    async fn and_warned_again(m: &super::Mutex<u32>) {
        let g = m.lock().unwrap();
                //^^^^ std::sync::MutexGuard is held across
        super::work().await;
    }
}

// #[allow(clippy::await_holding_lock)]
async fn said_in_a_comment(m: &Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    work().await;
}

#[allow(unused_must_use)]
async fn futures() {
    save();
    let _ = save();
          //^^^^ never awaited
}

async fn more_futures() {
    #[allow(unused_must_use)]
    save();
    save();
  //^^^^ never awaited
    #[allow(clippy::let_underscore_future)]
    let _ = save();
    let _ = save();
          //^^^^ never awaited
}

#[allow(clippy::let_underscore_future)]
async fn not_that(id: Option<u32>) {
    let _ = save();
    let _later = save();
               //^^^^ nobody uses `_later`
    save();
  //^^^^ never awaited
}

//- /quiet.rs
#![allow(clippy::await_holding_lock, reason = "one task")]
mod deeper;

async fn allowed(m: &std::sync::Mutex<u32>) {
    let g = m.lock().unwrap();
    crate::work().await;
}

//- /quiet/deeper.rs
async fn allowed(m: &std::sync::Mutex<u32>) {
    let g = m.lock().unwrap();
    crate::work().await;
}

#[deny(clippy::await_holding_lock)]
async fn denied(m: &std::sync::Mutex<u32>) {
    let g = m.lock().unwrap();
            //^^^^ std::sync::MutexGuard is held across
    crate::work().await;
}

//- /quiet_from_outside.rs
async fn allowed(m: &std::sync::Mutex<u32>) {
    let g = m.lock().unwrap();
    crate::work().await;
}
