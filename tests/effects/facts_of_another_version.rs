//- /main.rs crate:app deps:minreq
// The facts say that `send` waits; in this version of the crate it is async, and its source is there to tell.
async fn ask(request: minreq::Request) {
    request.send().await;
}
//- /minreq.rs crate:minreq
pub struct Request;

impl Request {
    pub async fn send(self) {}
}
