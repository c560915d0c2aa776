// Futures and streams of the futures crate.
use futures::{FutureExt, SinkExt, StreamExt, TryFutureExt, TryStreamExt, future::{self, BoxFuture}, stream::{self, BoxStream, FuturesUnordered}};

async fn number() -> Result<u8, String> {
    Ok(1)
}

async fn streams(boxed: BoxFuture<'static, u16>, mut list: BoxStream<'static, Result<char, String>>) -> Result<(), String> {
    let of_boxed = boxed.await;
      //^^^^^^^^ u16
    let next = list.next().await;
      //^^^^ Option<Result<char, String>>
                  //^^^^ calls futures_util::StreamExt::next
    let tried = list.try_next().await?;
      //^^^^^ Option<char>
    let mapped = number().map(|result| result.is_ok()).await;
      //^^^^^^ bool
    let then = number().and_then(|n| async move { Ok(n.to_string()) }).await?;
      //^^^^ String
    let doubled: Vec<_> = stream::iter(vec![1u8]).map(|n| n * 2).collect().await;
      //^^^^^^^ Vec<u8>
    let buffered: Vec<u8> = stream::iter([1]).map(|_| number()).buffer_unordered(4).try_collect().await?;
      //^^^^^^^^ Vec<u8>
    let all = future::join_all(vec![number()]).await;
      //^^^ Vec<Result<u8, String>>
    let joined = future::try_join(number(), number()).await?;
      //^^^^^^ (u8, u8)
    let mut tasks = FuturesUnordered::new();
    tasks.push(number());
    while let Some(result) = tasks.next().await {}
                 //^^^^^^ Result<u8, String>
    let filtered = stream::iter([1u8]).filter(|n| future::ready(*n > 1)).next().await;
      //^^^^^^^^ Option<u8>
    Ok(())
}
