//- /main.rs crate:app
// A crate that asks which runtime is around knows where it may block in place.
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::block_in_place;

fn run<R>(block: impl FnOnce() -> R) -> R {
    if Handle::current().runtime_flavor() == RuntimeFlavor::MultiThread {
        return block_in_place(block);
    }
    block()
}

#[tokio::main(flavor = "current_thread")]
async fn starts() {
    run(|| 1);
  //^^^ likely: tokio::task::block_in_place panics on a runtime of one thread, via run
}
