// The arms of `select!` bind what their futures give.
use std::time::Duration;

async fn number() -> Result<u8, String> {
    Ok(1)
}

async fn select(mut rx: tokio::sync::mpsc::Receiver<String>) {
    let chosen = tokio::select! {
      //^^^^^^ usize
        result = number() => {
            let own = result;
              //^^^ Result<u8, String>
            0usize
        }
        Some(text) = rx.recv() => text.len(),
                                     //^^^ calls std::string::String::len
        _ = tokio::time::sleep(Duration::from_secs(1)) => return,
                       //^^^^^ calls tokio::time::sleep
        else => panic!(),
    };
    loop {
        tokio::select! {
            biased;
            Ok(n) = number(), if chosen > 1 => { let m = n; }
                                                   //^ u8
            received = rx.recv() => match received {
                Some(text) => drop(text),
                None => break,
            }
        }
    }
}
