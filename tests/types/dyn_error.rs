// `dyn Error` and `dyn Error + Send + Sync` are different types, each with methods of its own.
use std::{error::Error, io};

fn errors(error: &(dyn Error + 'static), sent: Box<dyn Error + Send + Sync>, io: io::Error) {
    let found = error.downcast_ref::<io::Error>();
      //^^^^^ Option<&Error>
    let is = sent.is::<io::Error>();
      //^^ bool
    let source = io.get_ref().map(|inner| inner.is::<io::Error>());
      //^^^^^^ Option<bool>
    let text = sent.to_string();
      //^^^^ String
    let cause = error.source().and_then(|cause| cause.downcast_ref::<io::Error>());
      //^^^^^ Option<&Error>
}
