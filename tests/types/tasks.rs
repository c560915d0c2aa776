// tokio's tasks, timeouts and boxed futures.
use std::time::Duration;

async fn work() -> Result<String, std::io::Error> {
    Ok(String::new())
}

async fn tasks() -> Result<(), Box<dyn std::error::Error>> {
    let handle = tokio::spawn(work());
      //^^^^^^ JoinHandle<Result<String, Error>>
    let joined = handle.await;
      //^^^^^^ Result<Result<String, Error>, JoinError>
    let text = tokio::spawn(async { work().await }).await??;
      //^^^^ String
    let blocking = tokio::task::spawn_blocking(|| 1u8).await?;
      //^^^^^^^^ u8
    let timed = tokio::time::timeout(Duration::from_secs(1), work()).await??;
      //^^^^^ String
    let mut set = tokio::task::JoinSet::new();
    set.spawn(async { 1u16 });
    let next = set.join_next().await;
      //^^^^ Option<Result<u16, JoinError>>
    let (a, b) = tokio::join!(work(), async { 1u8 });
       //^ Result<String, Error>
          //^ u8
    let (a, b) = tokio::try_join!(work(), work())?;
       //^ String
          //^ String
    Ok(())
}
