//- /main.rs crate:app
// Paths in modules, nested and inline, with `#[path]` and names that are both a module and a function.
mod net;
#[path = "odd/place.rs"]
mod placed;

mod inline {
    pub mod nested {
        pub fn run() {
            super::super::net::connect();
                             //^^^^^^^ calls app::net::connect
        }
    }
    pub fn nested() {}
}
use inline::nested;

fn calls() {
    nested();
  //^^^^^^ calls app::inline::nested
    nested::run();
          //^^^ calls app::inline::nested::run
    placed::here();
          //^^^^ calls app::placed::here
    net::tcp::dial();
            //^^^^ calls app::net::tcp::dial
}
//- /net.rs
pub mod tcp;
pub fn connect() {
    tcp::dial();
       //^^^^ calls app::net::tcp::dial
}
//- /net/tcp.rs
pub fn dial() {}
//- /odd/place.rs
pub fn here() {}
