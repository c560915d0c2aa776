//! Programs that make it hard to watch them; run by `tests/odd.rs`. `odd signals|fork|stopped|listed`

use std::time::{Duration, Instant};

use block_watchdog::Watchdog;

extern "C" fn ignore(_signal: libc::c_int) {}

fn main() {
    let what = std::env::args().nth(1).expect("what");
    if what == "signals" {
        for signal in libc::SIGRTMIN()..=libc::SIGRTMAX() {
            // SAFETY: a handler that does nothing.
            unsafe { libc::signal(signal, ignore as *const () as libc::sighandler_t) };
        }
    }
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let watchdog = Watchdog::builder().install(&mut builder);
    watchdog.ready();
    let runtime = builder.enable_all().build().expect("a runtime");
    let code = runtime.block_on(watchdog.watch(async {
        match what.as_str() {
            "signals" => {
                let start = Instant::now();
                while start.elapsed() < Duration::from_millis(1500) {}
                0
            }
            "fork" => {
                // SAFETY: the child only sleeps, in a watched poll, and leaves without destructors.
                unsafe {
                    let child = libc::fork();
                    if child == 0 {
                        libc::usleep(300_000);
                        libc::_exit(7);
                    }
                    let mut status = 0;
                    while libc::waitpid(child, &raw mut status, libc::WNOHANG) == 0 {
                        tokio::time::sleep(Duration::from_millis(5)).await;
                    }
                    libc::WEXITSTATUS(status)
                }
            }
            "stopped" => {
                let me = std::process::id();
                let script = format!("kill -STOP {me}; sleep 0.6; kill -CONT {me}");
                let mut helper = std::process::Command::new("sh")
                    .args(["-c", &script])
                    .spawn()
                    .expect("a shell");
                // Polls all the time, each far below the threshold; stopped in one of them.
                while helper.try_wait().expect("our child").is_none() {
                    tokio::task::yield_now().await;
                }
                0
            }
            "listed" => {
                let task = block_watchdog::spawn_named("waits for nobody", std::future::pending::<()>());
                // SAFETY: the watchdog has a handler for it, by the test's environment.
                unsafe { libc::raise(libc::SIGUSR1) };
                tokio::time::sleep(Duration::from_millis(100)).await;
                task.abort();
                0
            }
            "nothing" => 0,
            other => panic!("no program {other}"),
        }
    }));
    std::process::exit(code);
}
