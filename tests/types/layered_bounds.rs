// Types in layers, as services and streams are: what each layer needs of the next one speaks of associated types of that one.
trait Service<Request> {
    type Response;
    type Error;
    fn call(&mut self, request: Request) -> Result<Self::Response, Self::Error>;
}
trait Policy<Request, Response, Error> {
    fn again(&self) -> bool;
}

struct Leaf;
impl Service<String> for Leaf {
    type Response = u64;
    type Error = char;
    fn call(&mut self, request: String) -> Result<u64, char> {
        Ok(request.len() as u64)
    }
}

struct Never;
impl<Request, Error> Policy<Request, u64, Error> for Never {
    fn again(&self) -> bool {
        false
    }
}

struct Retry<P, S>(P, S);
impl<P, S, Request> Service<Request> for Retry<P, S>
where
    S: Service<Request>,
    P: Policy<Request, S::Response, S::Error>,
{
    type Response = S::Response;
    type Error = S::Error;
    fn call(&mut self, request: Request) -> Result<S::Response, S::Error> {
        self.1.call(request)
             //^^^^ calls main::Service::call
    }
}

struct Limit<S>(S);
impl<S, Request> Service<Request> for Limit<S>
where
    S: Service<Request>,
{
    type Response = S::Response;
    type Error = S::Error;
    fn call(&mut self, request: Request) -> Result<S::Response, S::Error> {
        self.0.call(request)
    }
}

trait Ready<Request>: Service<Request> {
    fn ready(&mut self) -> &mut Self;
}
impl<S: Service<Request>, Request> Ready<Request> for S {
    fn ready(&mut self) -> &mut Self {
        self
    }
}

fn layered(request: String) {
    let mut service = Limit(Limit(Retry(Never, Limit(Retry(Never, Limit(Limit(Leaf)))))));
    let answer = service.ready().call(request);
      //                 ^^^^^ calls main::Ready::ready
      //                         ^^^^ calls main::Service::call
    let length = answer.unwrap();
      //^^^^^^ u64
    length.leading_zeros();
         //^^^^^^^^^^^^^ calls i8::leading_zeros
}
