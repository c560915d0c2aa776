// Threads, scopes and what they return.
use std::{sync::{Arc, Condvar, Mutex, atomic::{AtomicBool, Ordering}}, thread};

fn threads(flag: Arc<AtomicBool>) {
    let handle = thread::spawn(|| 1u8);
      //^^^^^^ JoinHandle<u8>
    let joined = handle.join().unwrap();
      //^^^^^^ u8
                      //^^^^ calls std::thread::JoinHandle::join
    let sum = thread::scope(|scope| {
      //^^^ u16
        let inner = scope.spawn(|| 2u16);
          //^^^^^ ScopedJoinHandle<u16>
        inner.join().unwrap()
            //^^^^ calls std::thread::ScopedJoinHandle::join
    });
    let pair = Arc::new((Mutex::new(false), Condvar::new()));
    let (lock, condvar) = &*pair;
       //^^^^ &Mutex<bool>
             //^^^^^^^ &Condvar
    let mut ready = lock.lock().unwrap();
          //^^^^^ MutexGuard<bool>
    while !*ready {
        ready = condvar.wait(ready).unwrap();
                      //^^^^ calls std::sync::Condvar::wait
    }
    let named = thread::Builder::new().name("x".into()).spawn(move || flag.load(Ordering::Relaxed)).unwrap();
      //^^^^^ JoinHandle<bool>
}
