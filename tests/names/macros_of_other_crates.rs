//- /main.rs crate:app deps:front
use front::{exported, renamed as local};

exported!(of_app);
local!(also);
front::make!(third);

#[macro_use]
mod near;

near!(fourth);

fn start() {
    of_app();
  //^^^^^^ calls app::of_app
    also();
  //^^^^ calls app::also
    third();
  //^^^^^ calls app::third
    fourth();
  //^^^^^^ calls app::fourth
    front::value!(2);
         //^^^^^ calls back::hidden::twice
}

fn near_by() {}
//- /near.rs
macro_rules! near {
    ($name:ident) => {
        fn $name() { $crate::near_by() }
                           //^^^^^^^ calls app::near_by
    };
}
//- /front.rs crate:front deps:back
pub use back::exported;
pub use back::make as renamed;
pub use back::*;
//- /back.rs crate:back
#[macro_export]
macro_rules! exported {
    ($name:ident) => {
        fn $name() -> u8 { $crate::hidden::helper() }
    };
}
#[macro_export]
macro_rules! make {
    ($name:ident) => { $crate::exported!($name); };
}
#[macro_export]
macro_rules! value {
    ($e:expr) => { $crate::hidden::twice($e) };
}
pub mod hidden {
    pub fn helper() -> u8 { 1 }
    pub fn twice(x: u8) -> u8 { x + x }
}
