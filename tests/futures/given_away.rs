//- /main.rs crate:app
// Futures that are handed to what drops them, matched and not looked at, or of a type parameter's type.
use futures::{FutureExt, StreamExt};
use std::future::Future;
use std::pin::Pin;

async fn save(id: u32) -> u32 {
    id
}

async fn try_save(id: u32) -> Result<u32, String> {
    Ok(id)
}

async fn each(ids: Vec<u32>, one: Option<u32>) {
    ids.iter().map(|id| save(*id)).for_each(drop);
                      //^^^^ never awaited
    ids.iter().copied().map(save).for_each(drop);
                      //^^^ never awaited
    ids.iter().filter(|id| **id > 2).map(|id| save(*id).boxed()).for_each(std::mem::drop);
                                            //^^^^ never awaited
    one.map(|id| save(id)).map(drop);
               //^^^^ never awaited
    ids.iter().map(|id| id + 1).for_each(drop);
    futures::stream::iter(ids).then(save).map(drop).collect::<Vec<_>>().await;
}

async fn matched(one: Option<u32>, some: Result<u32, String>) {
    if let Some(_) = one.map(|id| save(id)) {}
                       //^^^ never awaited
    if let Some(_later) = one.map(|id| save(id)) {
                            //^^^ nobody uses `_later`
        save(1).await;
    }
    match some.map(|id| save(id)) {
             //^^^ never awaited
        Ok(_) => {}
        Err(error) => println!("{error}"),
    }
    if let Some(later) = one.map(|id| save(id)) {
        later.await;
    }
    match one.map(|id| save(id)) {
        Some(later) => drop(tokio::spawn(later)),
        None => {}
    }
    let Some(_later) = one.map(|id| save(id)) else { return };
                         //^^^ nobody uses `_later`
    let Some(later) = one.map(|id| save(id)) else { return };
    later.await;
}

struct Kept {
    pending: Option<Pin<Box<dyn Future<Output = ()>>>>,
}

impl Kept {
    fn cancel(&mut self) -> bool {
        if let Some(_) = self.pending.take() {
            return true;
        }
        matches!(self.pending, Some(_))
    }
}

async fn results(id: u32) {
    if let Ok(_) = try_save(id).await {}
    match try_save(id).await {
        Ok(_) | Err(_) => {}
    }
    if let Ok(Ok(_)) = tokio::spawn(try_save(id)).await {}
}

async fn retry<F, Fut>(mut make: F) -> Result<u32, String>
where
    F: FnMut() -> Fut,
    Fut: Future<Output = Result<u32, String>>,
{
    make();
  //^^^^ never awaited
    let _ = make();
          //^^^^ never awaited
    let first = make();
    if let Ok(found) = first.await {
        return Ok(found);
    }
    make().await
}

async fn given<Fut: Future<Output = u32>>(work: Fut, more: Vec<Fut>) -> u32 {
    let boxed = Box::pin(work);
    drop(more);
    boxed.await
}

async fn never_begun<Fut: Future<Output = u32>>(work: Fut) {
    drop(work);
}

fn plain<F, T>(make: F) -> usize
where
    F: Fn() -> T,
{
    make();
    let _ = make();
    1
}

trait Layer {
    type Future: Future<Output = u32>;
    fn call(&self, id: u32) -> Self::Future;
}

async fn of_a_trait<L: Layer>(layer: &L) -> u32 {
    let _first = layer.call(1);
                     //^^^^ nobody uses `_first`
    layer.call(2).await
}
