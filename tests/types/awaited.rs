// What is awaited is a future: a call that would give none calls something else, and that is not known.
use std::future::Future;

struct Connection;
impl Connection {
    fn load(&self) -> Result<u8, ()> {
        Ok(1)
    }
    async fn fetch(&self) -> u8 {
        2
    }
    fn send(&self) -> impl Future<Output = u8> {
        async { 3 }
    }
}
struct Request;
impl IntoFuture for Request {
    type Output = u8;
    type IntoFuture = std::future::Ready<u8>;
    fn into_future(self) -> Self::IntoFuture {
        std::future::ready(4)
    }
}
fn request() -> Request {
    Request
}

async fn awaits(connection: &Connection) {
    let _ = connection.load();
                     //^^^^ calls main::Connection::load
    let _ = connection.load().await;
                     //^^^^ calls ?
    let _ = connection.fetch().await;
                     //^^^^^ calls main::Connection::fetch
    let _ = connection.send().await;
                     //^^^^ calls main::Connection::send
    let answer = request().await;
      //^^^^^^ u8
    let _ = answer;
}
