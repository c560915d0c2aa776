//- /main.rs crate:app
// Whatever is a future counts: `async fn`, `impl Future`, boxes, aliases, tokio's named ones, types of one's own, methods of traits.
use std::{
    future::Future,
    pin::Pin,
    task::{Context, Poll},
    time::Duration,
};

type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

async fn plain() -> u32 {
    1
}

fn opaque() -> impl Future<Output = u32> {
    async { 1 }
}

fn boxed() -> Boxed<u32> {
    Box::pin(async { 1 })
}

struct Countdown(u32);

impl Future for Countdown {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }
}

impl Countdown {
    fn from(start: u32) -> Self {
        Self(start)
    }
}

trait Job {
    fn run(&self) -> Boxed<()>;
}

struct Client {
    job: Box<dyn Job>,
    make: fn() -> Boxed<u32>,
}

impl Client {
    async fn send(&self) {}

    fn lose(&self) {
        let _ = self.send();
                   //^^^^ the future of app::Client::send is never awaited
        let _ = self.job.run();
                       //^^^ the future of app::Job::run is never awaited
        let _ = (self.make)();
                    //^^^^ the future of this call is never awaited
    }
}

trait Stop {
    async fn stop(&self);
}

fn lose(job: &impl Stop) {
    let _ = plain();
          //^^^^^ the future of app::plain is never awaited
    let _ = opaque();
          //^^^^^^ the future of app::opaque is never awaited
    let _ = boxed();
          //^^^^^ the future of app::boxed is never awaited
    let _ = Countdown::from(3);
          //^^^^^^^^^^^^^^^ the future of app::Countdown::from is never awaited
    let _ = tokio::time::sleep(Duration::ZERO);
          //^^^^^^^^^^^^^^^^^^ the future of tokio::time::sleep is never awaited
    let _ = job.stop();
              //^^^^ the future of app::Stop::stop is never awaited
    let _ = async { 1 };
          //^^^^^ this async block is never awaited
    let _ = tokio::time::timeout(Duration::ZERO, plain());
          //^^^^^^^^^^^^^^^^^^^^ the future of tokio::time::timeout is never awaited
    let closure = || async { 1 };
    closure();
  //^^^^^^^ the future of this call is never awaited
    let later = async || 1;
    later();
  //^^^^^ the future of this call is never awaited
}
