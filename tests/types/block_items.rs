// Items and imports in blocks are seen in the whole block, and not outside.
use outer::helper;
mod outer {
    pub fn helper() -> u8 {
        1
    }
    pub fn other() -> u16 {
        1
    }
}

fn items() {
    let early = helper();
      //^^^^^ char
              //^^^^^^ calls main::helper
    fn helper() -> char {
        'a'
    }
    struct Local {
        field: bool,
    }
    impl Local {
        fn get(&self) -> bool {
            self.field
        }
    }
    let local = Local { field: true };
      //^^^^^ Local
    let got = local.get();
      //^^^ bool
    {
        use outer::other as helper;
        let inner = helper();
          //^^^^^ u16
        const SIZE: u64 = 1;
        let size = SIZE;
          //^^^^ u64
    }
    let again = helper();
      //^^^^^ char
    enum Choice {
        Yes(u32),
    }
    use Choice::*;
    let Yes(number) = Yes(1);
          //^^^^^^ u32
}

fn others() {
    let outside = helper();
      //^^^^^^^ u8
                //^^^^^^ calls main::outer::helper
}
