// Impls for all types of a kind.
use std::{convert::TryFrom, fmt, io::{self, Read, Write}};

struct Id(u8);
impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
             //^ missed: nothing
    }
}
impl From<u8> for Id {
    fn from(n: u8) -> Self {
        Id(n)
    }
}
trait Frames {
    fn frame(&mut self) -> io::Result<Vec<u8>>;
}
impl<T: Read> Frames for T {
    fn frame(&mut self) -> io::Result<Vec<u8>> {
        let mut buffer = Vec::new();
        self.read_to_end(&mut buffer)?;
           //^^^^^^^^^^^ calls std::io::Read::read_to_end
        Ok(buffer)
    }
}

fn blanket(mut file: std::fs::File, mut bytes: &[u8]) -> Result<(), Box<dyn std::error::Error>> {
    let text = Id(1).to_string();
      //^^^^ String
                   //^^^^^^^^^ calls std::string::ToString::to_string
    let id: Id = 1u8.into();
      //^^ Id
                   //^^^^ calls std::convert::Into::into
    let from = Id::from(2);
      //^^^^ Id
    let frame = file.frame()?;
      //^^^^^ Vec<u8>
                   //^^^^^ calls main::Frames::frame
    bytes.frame()?;
        //^^^^^ calls main::Frames::frame
    let tried = u8::try_from(300u16);
      //^^^^^ Result<u8, TryFromIntError>
    let small: u8 = 300u16.try_into()?;
      //^^^^^ u8
    let wide: u64 = 1u8.into();
      //^^^^ u64
    let owned: String = "x".into();
      //^^^^^ String
    let same: Id = id.into();
      //^^^^ Id
    let borrowed: &str = owned.as_ref();
      //^^^^^^^^ &str
    Id(1).frame();
        //^^^^^ calls ?
    Ok(())
}
