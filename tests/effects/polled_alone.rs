//- /main.rs crate:app
// A thread that polls one future and nothing else keeps nobody waiting when it blocks in it; what that future spawns is polled elsewhere.
use std::time::Duration;
use tokio::runtime::{Handle, Runtime};

fn drive(handle: &Handle) {
    handle.block_on(async {
        std::thread::sleep(Duration::from_secs(1));
        other().await;
        tokio::spawn(async {
            std::thread::sleep(Duration::from_secs(1));
          //^^^^^^^^^^^^^^^^^^ std::thread::sleep puts the thread to sleep
        });
    });
}

async fn other() {
    std::thread::sleep(Duration::from_secs(1));
  //^^^^^^^^^^^^^^^^^^ std::thread::sleep puts the thread to sleep
}

async fn start(handle: Handle) {
    tokio::task::spawn_blocking(move || drive(&handle)).await.ok();
}

fn executors() {
    futures::executor::block_on(async {
        std::thread::sleep(Duration::from_secs(1));
    });
    pollster::block_on(async {
        std::thread::sleep(Duration::from_secs(1));
    });
    futures_lite::future::block_on(async {
        std::thread::sleep(Duration::from_secs(1));
    });
}

// A runtime may have other tasks on the thread that blocks on it, and one inside another panics wherever it is.
fn runtimes(runtime: &Runtime, handle: &Handle) {
    runtime.block_on(async {
        std::thread::sleep(Duration::from_secs(1));
      //^^^^^^^^^^^^^^^^^^ std::thread::sleep puts the thread to sleep
    });
    handle.block_on(async {
        runtime.block_on(other());
              //^^^^^^^^ tokio::runtime::Runtime::block_on waits for a runtime inside a runtime
    });
}

// Where it is given to somebody else first, nobody knows.
fn kept(handle: &Handle) {
    let later = async {
        std::thread::sleep(Duration::from_secs(1));
      //^^^^^^^^^^^^^^^^^^ std::thread::sleep puts the thread to sleep
    };
    handle.block_on(later);
}
