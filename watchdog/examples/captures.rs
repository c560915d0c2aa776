//! Captures a busy thread many times; run by `tests/load.rs`. `captures allocating|panicking|… NUMBER`

use std::io::Write as _;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

fn work(kind: &str, round: u64) {
    match kind {
        "allocating" => {
            let lists: Vec<Vec<u64>> = (0..64).map(|size| vec![round; size * 17]).collect();
            std::hint::black_box(lists);
        }
        "panicking" => {
            let panics = std::panic::catch_unwind(|| std::panic::resume_unwind(Box::new(round)));
            assert!(panics.is_err());
        }
        "backtracing" => {
            let _ = std::hint::black_box(std::backtrace::Backtrace::force_capture());
        }
        "loading" => {
            // SAFETY: a library of the C library itself, whose initialisers do nothing.
            unsafe {
                let library = libc::dlopen(c"libm.so.6".as_ptr(), libc::RTLD_NOW);
                let other = libc::dlopen(c"libresolv.so.2".as_ptr(), libc::RTLD_NOW);
                for handle in [library, other] {
                    if !handle.is_null() {
                        libc::dlclose(handle);
                    }
                }
            }
        }
        "printing" => {
            let _ = writeln!(std::io::stdout(), "round {round}");
        }
        other => panic!("no victim {other}"),
    }
}

fn main() {
    let mut arguments = std::env::args().skip(1);
    let kind = arguments.next().expect("a victim");
    let captures: u64 = arguments
        .next()
        .and_then(|number| number.parse().ok())
        .expect("a number");
    let (stop, rounds) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU64::new(0)));
    let (ended, counted, name) = (Arc::clone(&stop), Arc::clone(&rounds), kind.clone());
    let (sender, receiver) = std::sync::mpsc::channel();
    let victim = std::thread::spawn(move || {
        // Gives the thread a slot, and with it the bounds of its stack.
        block_watchdog::allow_blocking("the victim of captures", || ());
        // SAFETY: gettid has no preconditions.
        sender
            .send(unsafe { libc::gettid() }.cast_unsigned())
            .expect("a receiver");
        while !ended.load(Ordering::Relaxed) {
            work(&name, counted.fetch_add(1, Ordering::Relaxed));
        }
    });
    let tid = receiver.recv().expect("a thread");
    let (tries, frames) = block_watchdog::testing::capture(tid, captures).expect("captures");
    stop.store(true, Ordering::Relaxed);
    victim.join().expect("the victim is unharmed");
    let rounds = rounds.load(Ordering::Relaxed);
    assert!(rounds > 0);
    let mean = frames / captures.max(1);
    let _ = writeln!(
        std::io::stderr(),
        "{kind}: {captures} captures in {tries} tries, {mean} frames each, {rounds} rounds of the victim"
    );
    assert!(mean >= 3, "stacks are cut");
}
