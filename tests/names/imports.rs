//- /main.rs crate:app deps:store
mod shop;

use std::thread as t;
use tokio::fs;
use self::shop::{self as market, buy as purchase, *};
use store::open;

fn calls() {
    t::sleep(d);
     //^^^^^ calls std::thread::sleep
    fs::read(p);
      //^^^^ calls tokio::fs::read
    market::buy();
          //^^^ calls app::shop::buy
    purchase();
  //^^^^^^^^ calls app::shop::buy
    sell();
  //^^^^ calls app::shop::sell
    open();
  //^^^^ calls store::disk::open
    nowhere();
  //^^^^^^^ calls ?
}

fn shadowed() {
    fn open() {}
    open();
  //^^^^ calls app::open
    {
        use crate::shop::buy as open;
        open();
      //^^^^ calls app::shop::buy
    }
    let sell = |x: u8| x;
    sell(1);
  //^^^^ calls a value of type {closure}
}
//- /shop.rs
pub fn buy() {}
pub fn sell() {
    super::calls();
         //^^^^^ calls app::calls
    crate::shop::deep::up();
                     //^^ calls app::shop::deep::up
}
mod deep {
    pub fn up() {
        super::super::shop::sell();
                          //^^^^ calls app::shop::sell
    }
}
//- /store.rs crate:store
mod disk {
    pub fn open() {}
}
pub use disk::open;
