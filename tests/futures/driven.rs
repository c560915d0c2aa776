//- /main.rs crate:app
// What is awaited, returned, handed on, kept or borrowed is not lost.
use futures::{FutureExt, StreamExt, stream::FuturesUnordered};
use std::{future::Future, pin::Pin, time::Duration};

async fn save(id: u32) -> u32 {
    id
}

struct Keeper<F> {
    kept: Option<F>,
    boxed: Vec<Pin<Box<dyn Future<Output = u32>>>>,
}

impl<F: Future<Output = u32> + Unpin> Keeper<F> {
    fn keep(&mut self, work: F) {
        self.kept = Some(work);
        self.boxed.push(Box::pin(save(1)));
        self.kept.take();
        let _ = self.kept.take();
        self.boxed.pop();
        drop(self.boxed.pop());
        self.boxed.clear();
        let old = std::mem::take(&mut self.boxed);
    }

    async fn run(&mut self) -> Option<u32> {
        Some(self.kept.as_mut()?.await)
    }
}

fn returned(id: u32) -> impl Future<Output = u32> {
    save(id)
}

fn either(id: u32) -> Pin<Box<dyn Future<Output = u32>>> {
    if id > 1 { Box::pin(save(id)) } else { save(id).boxed_local() }
}

async fn driven(many: Vec<u32>, yes: bool) -> u32 {
    save(1).await;
    let _ = save(2).await;
    tokio::join!(save(3), save(4));
    let _ = tokio::spawn(save(5));
    tokio::spawn(async move { save(6).await });
    let work = save(7);
    tokio::pin!(work);
    tokio::select! {
        _ = &mut work => {}
        _ = tokio::time::sleep(Duration::ZERO) => {}
    }
    let mut set = FuturesUnordered::new();
    for id in many {
        set.push(save(id));
    }
    while let Some(_) = set.next().await {}
    let _ = tokio::time::timeout(Duration::ZERO, save(8)).await;
    let optional = yes.then(|| save(9));
    if let Some(work) = optional {
        work.await;
    }
    let all = futures::future::join_all((0..3).map(save)).await;
    let last = save(10);
    let kept = Keeper { kept: Some(Box::pin(last)), boxed: Vec::new() };
    drop(kept);
    let sender = async {
        let (tx, rx) = tokio::sync::oneshot::channel::<u32>();
        let _ = tx.send(1);
        let _unused = rx;
    };
    sender.await;
    save(11).await
}

async fn to_a_channel(tx: tokio::sync::mpsc::Sender<Pin<Box<dyn Future<Output = u32> + Send>>>) {
    let _ = tx.send(Box::pin(save(1))).await;
    tx.try_send(Box::pin(save(2)));
}

fn to_a_caller(run: impl Fn(Pin<Box<dyn Future<Output = u32>>>)) {
    run(Box::pin(save(1)));
    let made = save(2);
    run(Box::pin(made));
}

// What `select` gives holds the future that lost, which is dropped with it; that is what a race is for.
async fn raced<F: Future<Output = ()>>(work: F, stop: tokio::sync::oneshot::Receiver<()>) {
    let work = std::pin::pin!(work);
    let _ = futures::future::select(stop, work).await;
}

async fn raced_by_many(readers: &mut Vec<u32>) -> u32 {
    let (first, _, _) = futures::future::select_all(readers.iter_mut().map(|number| Box::pin(async move { *number }))).await;
    first
}

async fn raced_and_told_apart<A: Future<Output = u32>, B: Future<Output = u32>>(one: A, other: B) -> u32 {
    let one = std::pin::pin!(one);
    let other = std::pin::pin!(other);
    let (result, _unready) = futures::future::select(one, other).await.factor_first();
    result
}
