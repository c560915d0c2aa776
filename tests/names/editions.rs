//- /main.rs crate:app deps:old,middle,new
// Paths of the editions, from 2015 to 2024.
use old::depth;

fn calls() {
    depth::run();
         //^^^ calls old::depth::run
    ::middle::start();
            //^^^^^ calls middle::start
    new::begin();
       //^^^^^ calls new::begin
}
//- /old.rs crate:old deps:new edition:2015
extern crate new;
pub mod depth {
    use helper;
    pub fn run() {
        helper();
      //^^^^^^ calls old::helper
        ::helper();
        //^^^^^^ calls old::helper
        ::new::begin();
             //^^^^^ calls new::begin
        ::std::thread::yield_now();
                     //^^^^^^^^^ calls std::thread::yield_now
    }
}
fn helper() {}
//- /middle.rs crate:middle deps:new edition:2018
use crate::inner::go;
mod inner {
    pub fn go() {}
}
pub fn start() {
    go();
  //^^ calls middle::inner::go
    new::begin();
       //^^^^^ calls new::begin
    self::inner::go();
               //^^ calls middle::inner::go
}
//- /new.rs crate:new edition:2024
pub fn begin() {}
