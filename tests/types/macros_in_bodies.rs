use std::fs::File;

macro_rules! open {
    ($path:expr) => {
        match File::open($path) {
            Ok(file) => file,
            Err(error) => panic!("{error}"),
        }
    };
}

macro_rules! count {
    ($($x:expr),*) => { 0u64 $(+ { let _ = $x; 1 })* };
}

macro_rules! bind {
    ($name:ident = $value:expr) => {
        let $name = String::from($value);
    };
}

fn path(name: &str) -> String { name.to_owned() }

fn start() {
    let file = open!(path("x"));
      //^^^^ File
                   //^^^^ calls main::path
    let length = file.metadata();
                    //^^^^^^^^ calls std::fs::File::metadata
    let number = count!(1, 2, 3);
      //^^^^^^ u64
    bind!(text = "a");
    let same = text;
      //^^^^ String
    macro_rules! local { () => { Vec::<u8>::new() } }
    let bytes = local!();
      //^^^^^ Vec<u8>
}
