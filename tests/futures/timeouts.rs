//- /main.rs crate:app
// A time limit loses something only where the loop goes on when the time is up.
use std::time::Duration;
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::timeout,
};

const LIMIT: Duration = Duration::from_secs(1);

async fn goes_on(mut socket: TcpStream) {
    let mut bytes = [0; 8];
    loop {
        let _ = timeout(LIMIT, socket.read_exact(&mut bytes)).await;
                                    //^^^^^^^^^^ loses bytes that were already read when the time is up
        if let Ok(read) = timeout(LIMIT, socket.read_exact(&mut bytes)).await {
                                              //^^^^^^^^^^ when the time is up
            read.unwrap();
        }
        if timeout(LIMIT, socket.write_all(b"x")).await.is_err() {
                               //^^^^^^^^^ when the time is up
            continue;
        }
        let Ok(_) = timeout(LIMIT, socket.read_to_end(&mut Vec::new())).await else {
                                        //^^^^^^^^^^^ when the time is up
            continue;
        };
    }
}

async fn gives_up(mut socket: TcpStream) -> Result<(), Box<dyn std::error::Error>> {
    let mut bytes = [0; 8];
    loop {
        timeout(LIMIT, socket.read_exact(&mut bytes)).await??;
        match timeout(LIMIT, socket.read_exact(&mut bytes)).await {
            Ok(Ok(_)) => continue,
            Ok(Err(error)) => return Err(error.into()),
            Err(_) => break,
        }
        if timeout(LIMIT, socket.write_all(b"x")).await.is_err() {
            return Ok(());
        }
        let Ok(_) = timeout(LIMIT, socket.read_exact(&mut bytes)).await else {
            break;
        };
        timeout(LIMIT, socket.write_all(b"x")).await.unwrap().unwrap();
    }
    Ok(())
}

async fn once(mut socket: TcpStream) {
    let mut bytes = [0; 8];
    let _ = timeout(LIMIT, socket.read_exact(&mut bytes)).await;
}

async fn nothing_to_lose(mut rx: tokio::sync::mpsc::Receiver<u32>) {
    while let Ok(Some(_)) = timeout(LIMIT, rx.recv()).await {}
    loop {
        let _ = timeout(LIMIT, rx.recv()).await;
    }
}
