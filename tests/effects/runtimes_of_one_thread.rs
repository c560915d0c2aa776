//- /main.rs crate:app
// What is known of the runtime around, and what is not.
use tokio::runtime::{Builder, Runtime};
use tokio::task::{LocalSet, block_in_place, spawn_blocking};

async fn in_place() {
    block_in_place(|| ());
}

async fn deeper() {
    in_place().await;
}

async fn given() {
    block_in_place(|| ());
  //^^^^^^^^^^^^^^ panics on a runtime of one thread
}

fn hand_over(set: &LocalSet) {
    set.spawn_local(given());
    let later = async {
        block_in_place(|| ());
    };
    set.spawn_local(later);
}

#[tokio::main(flavor = "current_thread")]
async fn awaits(handle: &Runtime) {
    deeper().await;
  //^^^^^^ panics on a runtime of one thread, via deeper -> in_place
    // Polled by another runtime, or where blocking is fine.
    handle.spawn(deeper());
    spawn_blocking(|| block_in_place(|| ())).await;
    std::thread::spawn(|| block_in_place(|| ()));
}

#[tokio::main(flavor = "current_thread")]
async fn joins() {
    tokio::join!(async { deeper().await }, std::future::ready(()));
               //^^^^^ panics on a runtime of one thread, via closure -> deeper -> in_place
}

#[actix_rt::main]
async fn selects() {
    tokio::select! {
        () = deeper() => {}
           //^^^^^^ panics on a runtime of one thread, via deeper -> in_place
    }
}

#[tokio::main(flavor = "multi_thread", worker_threads = 1)]
async fn several() {
    deeper().await;
}

mod rocket {
    use rocket::get;

    #[get("/")]
    async fn page() {
        super::in_place().await;
    }
}

#[actix_web::main]
async fn of_actix() {
    in_place().await;
  //^^^^^^^^ panics on a runtime of one thread, via in_place
}

#[actix_web::post("/")]
async fn posted() {
    block_in_place(|| ());
  //^^^^^^^^^^^^^^ panics on a runtime of one thread
}

fn built(other: &Runtime) {
    let mut builder = Builder::new_current_thread();
    builder.enable_all();
    let runtime = builder.build().unwrap();
    runtime.block_on(async {
        deeper().await;
      //^^^^^^ panics on a runtime of one thread, via deeper -> in_place
    });
    other.block_on(async {
        deeper().await;
    });
    let runtime = Builder::new_multi_thread().build().unwrap();
    runtime.block_on(async {
        deeper().await;
    });
}

//- /tests/it.rs crate:it
// Tests run on one thread unless they say otherwise.
use tokio::task::block_in_place;

async fn in_place() {
    block_in_place(|| ());
}

#[tokio::test]
async fn plain() {
    in_place().await;
  //^^^^^^^^ panics on a runtime of one thread, via in_place
}

#[tokio::test(flavor = "current_thread", start_paused = true)]
async fn said() {
    in_place().await;
  //^^^^^^^^ panics on a runtime of one thread, via in_place
}

#[tokio::test(flavor = "multi_thread")]
async fn several() {
    in_place().await;
}

#[tokio::test(worker_threads = 2)]
async fn unsure() {
    in_place().await;
}

#[cfg_attr(feature = "x", tokio::test)]
async fn conditional() {
    in_place().await;
}
