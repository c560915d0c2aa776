//- /main.rs crate:app
// A `select!` loses something only where its loop goes on without it.
use futures::FutureExt;
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
    sync::{
        Mutex,
        mpsc::{Receiver, Sender},
    },
};

async fn once(mut socket: TcpStream, mut stop: Receiver<()>) {
    let mut bytes = [0; 8];
    tokio::select! {
        _ = socket.read_exact(&mut bytes) => {}
        _ = stop.recv() => {}
    }
}

async fn others_leave(mut socket: TcpStream, mut stop: Receiver<()>, mut fail: Receiver<()>) -> u32 {
    let mut bytes = [0; 8];
    loop {
        tokio::select! {
            _ = socket.read_exact(&mut bytes) => continue,
            _ = stop.recv() => return 1,
            _ = fail.recv() => panic!("failed"),
            else => break,
        }
    }
    2
}

async fn by_flag(mut socket: TcpStream, mut stop: Receiver<()>) {
    let mut bytes = [0; 8];
    let mut running = true;
    while running {
        tokio::select! {
            _ = socket.read_exact(&mut bytes) => {}
            _ = stop.recv() => running = false,
        }
    }
}

async fn sometimes(mut socket: TcpStream, mut stop: Receiver<bool>) {
    let mut bytes = [0; 8];
    loop {
        tokio::select! {
            _ = socket.read_exact(&mut bytes) => {}
                     //^^^^^^^^^^ loses bytes that were already read
            last = stop.recv() => if last == Some(true) { break },
        }
    }
}

async fn own_socket(mut stop: Receiver<()>) {
    loop {
        let mut socket = TcpStream::connect("a:1").await.unwrap();
        let mut bytes = [0; 8];
        tokio::select! {
            _ = socket.read_exact(&mut bytes) => {}
            _ = stop.recv() => {}
        }
    }
}

async fn connects_anew(mut socket: TcpStream, mut stop: Receiver<()>) {
    let mut bytes = [0; 8];
    loop {
        tokio::select! {
            _ = socket.read_exact(&mut bytes) => {}
            _ = stop.recv() => socket = TcpStream::connect("a:1").await.unwrap(),
        }
    }
}

async fn made_in_the_round(mut socket: TcpStream, mut ticks: Receiver<()>) {
    loop {
        let mut line = String::new();
        let mut reader = BufReader::new(&mut socket);
        let read = reader.read_line(&mut line);
        tokio::select! {
            _ = read => {}
            _ = ticks.recv() => {}
        }
    }
}

async fn lines(socket: TcpStream, mut ticks: Receiver<()>) {
    let mut reader = BufReader::new(socket);
    let mut line = String::new();
    loop {
        tokio::select! {
            _ = reader.read_line(&mut line) => {}
                     //^^^^^^^^^ loses bytes that were already read
            _ = ticks.recv() => {}
        }
    }
}

async fn safe_ones(socket: TcpStream, mut ticks: Receiver<()>) {
    let mut lines = BufReader::new(socket).lines();
    let mut memory = Vec::new();
    loop {
        tokio::select! {
            _ = lines.next_line() => {}
            _ = memory.write_all(b"x") => {}
            _ = ticks.recv() => {}
        }
    }
}

async fn in_a_block(mut socket: TcpStream, mut ticks: Receiver<()>) {
    let mut bytes = [0; 8];
    loop {
        futures::select_biased! {
            _ = async { socket.read_exact(&mut bytes).await }.fuse() => {}
                             //^^^^^^^^^^ loses bytes that were already read
            _ = ticks.recv().fuse() => {}
        }
    }
}

async fn turns(state: &Mutex<u32>, mut ticks: Receiver<()>) {
    loop {
        tokio::select! {
            mut state = state.lock() => *state += 1,
                            //^^^^ loses its place in the queue for the lock
            _ = ticks.recv() => {}
        }
    }
}

async fn arm_bodies(mut socket: TcpStream, mut ticks: Receiver<()>, mut asks: Receiver<()>) {
    loop {
        tokio::select! {
            _ = ticks.recv() => socket.write_all(b"tick").await.unwrap(),
            _ = asks.recv() => socket.write_all(b"yes").await.unwrap(),
        }
    }
}

fn in_a_task(mut socket: TcpStream, mut ticks: Receiver<()>) {
    tokio::spawn(async move {
        loop {
            tokio::select! {
                _ = socket.write_all(b"x") => {}
                         //^^^^^^^^^ loses how much of the buffer was written
                _ = ticks.recv() => {}
            }
        }
    });
}

async fn messages_of_a_queue(to: Sender<String>, mut queue: Vec<String>, mut ticks: Receiver<()>) {
    while let Some(text) = queue.pop() {
        tokio::select! {
            _ = to.send(text) => {}
                 //^^^^ loses the message that was to be sent
            _ = ticks.recv() => {}
        }
    }
    while let Some(text) = queue.first().cloned() {
        tokio::select! {
            _ = to.send(text) => drop(queue.remove(0)),
            _ = ticks.recv() => {}
        }
    }
    while let Some(text) = queue.last() {
        tokio::select! {
            _ = to.send(text.clone()) => drop(queue.pop()),
            _ = ticks.recv() => {}
        }
    }
    for text in queue {
        tokio::select! {
            _ = to.send(text) => {}
                 //^^^^ loses the message that was to be sent
            _ = ticks.recv() => {}
        }
    }
}
