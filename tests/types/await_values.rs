// `.await` gives the output of whatever becomes a future.
use std::{future::{Future, IntoFuture}, pin::Pin, task::{Context, Poll}};

struct Ready;
impl Future for Ready {
    type Output = u8;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u8> {
        Poll::Ready(1)
    }
}
struct Request;
impl IntoFuture for Request {
    type Output = String;
    type IntoFuture = Pin<Box<dyn Future<Output = String> + Send>>;
    fn into_future(self) -> Self::IntoFuture {
        Box::pin(async { String::new() })
    }
}
trait Fetch {
    async fn fetch(&self) -> u64;
    fn later(&self) -> impl Future<Output = char>;
}

async fn number() -> Result<u16, String> {
    Ok(1)
}
fn hidden() -> impl Future<Output = bool> + Send {
    async { true }
}

async fn awaits<F: Fetch, T: Future<Output = i8>>(fetch: F, future: T, boxed: Pin<Box<dyn Future<Output = i64>>>) -> Result<(), String> {
    let of_fn = number().await;
      //^^^^^ Result<u16, String>
    let tried = number().await?;
      //^^^^^ u16
    let of_block = async { 'x' }.await;
      //^^^^^^^^ char
    let block = async { 1u8 };
    let by_name = block.await;
      //^^^^^^^ u8
    let own = Ready.await;
      //^^^ u8
    let into = Request.await;
      //^^^^ String
    let opaque = hidden().await;
      //^^^^^^ bool
    let of_trait = fetch.fetch().await;
      //^^^^^^^^ u64
    let of_impl = fetch.later().await;
      //^^^^^^^ char
    let of_param = future.await;
      //^^^^^^^^ i8
    let of_box = boxed.await;
      //^^^^^^ i64
    let mut ready = Ready;
    let of_ref = (&mut ready).await;
      //^^^^^^ u8
    let of_pin = std::pin::pin!(Ready).await;
      //^^^^^^ u8
    let closure = async |x: u8| x;
    let of_closure = closure(1).await;
      //^^^^^^^^^^ u8
    let boxed = Box::pin(async { 1.5f32 });
    let of_boxed = boxed.await;
      //^^^^^^^^ f32
    let unfinished = std::future::ready("x").await;
      //^^^^^^^^^^ &str
    Ok(())
}
