//- /main.rs crate:app
// False-alarm class 5: futures and guards that are handed to an executor or dispatcher of one's own are its business.
use std::future::Future;
use std::pin::Pin;
use std::sync::Mutex;

async fn save(id: u32) -> u32 {
    id
}

type Task = Pin<Box<dyn Future<Output = u32> + Send>>;

#[derive(Default)]
struct Executor {
    ready: Mutex<Vec<Task>>,
}

impl Executor {
    fn submit(&self, task: impl Future<Output = u32> + Send + 'static) -> usize {
        let mut ready = self.ready.lock().unwrap();
        ready.push(Box::pin(task));
        ready.len()
    }

    fn submit_boxed(&self, task: Task) {
        self.ready.lock().unwrap().push(task);
    }

    fn each(&self, make: impl Fn(u32) -> Task) {
        for id in 0..3 {
            self.submit_boxed(make(id));
        }
    }

    async fn drain(&self) {
        loop {
            let next = self.ready.lock().unwrap().pop();
            let Some(next) = next else { break };
            next.await;
        }
    }
}

fn dispatch(executor: &Executor) {
    executor.submit(save(1));
    let _ = executor.submit(save(2));
    let _place = executor.submit(async { save(3).await });
    executor.submit_boxed(Box::pin(save(4)));
    executor.each(|id| Box::pin(save(id)));
    let _ = save(5);
          //^^^^ never awaited
}
