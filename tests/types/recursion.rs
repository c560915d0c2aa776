// Calls of each other, closures in closures, and methods that return `Self`.
struct Builder {
    name: Option<String>,
}
impl Builder {
    fn new() -> Builder {
        Builder { name: None }
    }
    fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
    fn build(self) -> Result<Server, String> {
        let name = self.name.ok_or("no name")?;
          //^^^^ String
        Ok(Server { name })
    }
}
struct Server {
    name: String,
}
impl Server {
    fn builder() -> Builder {
        Builder::new()
    }
    fn depth(&self, n: u8) -> usize {
        let below = if n == 0 { 0 } else { self.depth(n - 1) };
          //^^^^^ usize
        below + 1
    }
}

fn build() -> Result<(), String> {
    let server = Server::builder().name("x").build()?;
      //^^^^^^ Server
    server.name.trim();
              //^^^^ calls str::trim
    let twice = |n: u8| (0..n).map(|i| (0..i).map(|j| j.to_string()).collect::<Vec<_>>()).collect::<Vec<_>>();
    let nested = twice(2);
      //^^^^^^ Vec<Vec<String>>
    let curry = |a: u8| move |b: u8| a + b;
    let sum = curry(1)(2);
      //^^^ u8
    Ok(())
}
