//- /main.rs crate:app
// False-alarm class 15: a trait decides whether its method can be async; what such a method drops is dropped all the same.
use std::future::Future;
use std::pin::Pin;
use std::sync::{Mutex, MutexGuard};
use std::task::{Context, Poll};

async fn save(id: u32) {}

trait Handler {
    fn handle(&self, id: u32) -> Pin<Box<dyn Future<Output = ()> + Send + '_>>;
    fn locked(&self) -> MutexGuard<'_, u32>;
}

struct Saver {
    count: Mutex<u32>,
}

impl Handler for Saver {
    fn handle(&self, id: u32) -> Pin<Box<dyn Future<Output = ()> + Send + '_>> {
        let count = *self.locked();
        Box::pin(async move { save(id + count).await })
    }

    fn locked(&self) -> MutexGuard<'_, u32> {
        self.count.lock().unwrap()
    }
}

struct Once<F> {
    work: Option<F>,
}

impl<F: Future<Output = ()> + Unpin> Future for Once<F> {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<()> {
        let Some(work) = self.work.as_mut() else {
            return Poll::Ready(());
        };
        std::task::ready!(Pin::new(work).poll(context));
        self.work = None;
        Poll::Ready(())
    }
}

impl Drop for Saver {
    fn drop(&mut self) {
        *self.count.lock().unwrap() = 0;
        let _ = save(0);
              //^^^^ never awaited
    }
}

async fn handlers(handler: &dyn Handler) {
    let count = *handler.locked();
    handler.handle(count).await;
    let count = handler.locked();
                      //^^^^^^ std::sync::MutexGuard is held across
    handler.handle(*count).await;
}
