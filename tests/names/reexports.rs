//- /main.rs crate:app deps:lib
// Globs, renames, cycles of them, and names that hide each other.
use lib::prelude::*;
use renamed::Thing as Other;
extern crate lib as renamed;
use lib::Kind::{self, One};

fn calls() {
    run();
  //^^^ calls lib::deep::run
    Thing::make();
         //^^^^ calls lib::deep::Thing::make
    Other::make();
         //^^^^ calls lib::deep::Thing::make
    hidden();
  //^^^^^^ calls app::hidden
    lib::a::shared();
          //^^^^^^ calls lib::b::shared
    lib::b::shared();
          //^^^^^^ calls lib::b::shared
    renamed::run();
           //^^^ calls lib::deep::run
    let value = One(1);
    private();
  //^^^^^^^ calls ?
}
fn hidden() {}
//- /lib.rs crate:lib
mod deep {
    pub fn run() {}
    pub fn hidden() {}
    fn private() {}
    pub struct Thing;
    impl Thing {
        pub fn make() -> Self {
            Thing
        }
    }
}
pub use deep::*;
pub enum Kind {
    One(u8),
}
pub mod prelude {
    pub use crate::{Thing, deep::{hidden, run}};
}
pub mod a {
    pub use super::b::*;
}
pub mod b {
    pub use super::a::*;
    pub fn shared() {}
}
