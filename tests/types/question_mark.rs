// `?` gives the value; the error's type does not matter.
use std::{fs::File, io, ops::ControlFlow, task::Poll};

type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

fn result() -> Fallible<()> {
    let file = File::open("x")?;
      //^^^^ File
    let number = "1".parse::<u16>()?;
      //^^^^^^ u16
    let text: String = std::fs::read_to_string("x")?;
      //^^^^ String
    let deep = outer()??;
      //^^^^ u8
    Ok(())
}

fn outer() -> Fallible<io::Result<u8>> {
    Ok(Ok(1))
}

fn option(list: &[String]) -> Option<usize> {
    let first = list.first()?;
      //^^^^^ &String
    let letter = first.chars().next()?;
      //^^^^^^ char
    Some(1)
}

fn poll(ready: Poll<Result<u8, io::Error>>, stream: Poll<Option<io::Result<u16>>>) -> Poll<io::Result<()>> {
    let value = ready?;
      //^^^^^ Poll<u8>
    Poll::Ready(Ok(()))
}

fn flow(flow: ControlFlow<String, u8>) -> ControlFlow<String> {
    let value = flow?;
      //^^^^^ u8
    ControlFlow::Continue(())
}
