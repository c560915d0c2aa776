// Both ends of channels, in and out of async code.
use std::sync::mpsc;
use tokio::sync;

enum Command {
    Stop(sync::oneshot::Sender<u8>),
}

async fn channels() -> Result<(), Box<dyn std::error::Error>> {
    let (tx, rx) = mpsc::channel();
       //^^ Sender<String>
           //^^ Receiver<String>
    tx.send(String::new())?;
     //^^^^ calls std::sync::mpsc::Sender::send
    let received = rx.recv()?;
      //^^^^^^^^ String
                    //^^^^ calls std::sync::mpsc::Receiver::recv
    for text in rx.iter() {}
      //^^^^ String
    for text in rx {}
      //^^^^ String
    let (tx, mut rx) = sync::mpsc::channel::<Command>(8);
    let (reply, answer) = sync::oneshot::channel();
    tx.send(Command::Stop(reply)).await?;
     //^^^^ calls tokio::sync::mpsc::Sender::send
    while let Some(Command::Stop(reply)) = rx.recv().await {
                               //^^^^^ Sender<u8>
                                            //^^^^ calls tokio::sync::mpsc::Receiver::recv
        reply.send(1);
            //^^^^ calls tokio::sync::oneshot::Sender::send
    }
    let answer = answer.await?;
      //^^^^^^ u8
    let (tx, mut rx) = sync::watch::channel(1u16);
    rx.changed().await?;
    let value = *rx.borrow();
      //^^^^^ u16
    let (tx, _) = sync::broadcast::channel::<char>(1);
    let letter = tx.subscribe().recv().await?;
      //^^^^^^ char
    Ok(())
}
