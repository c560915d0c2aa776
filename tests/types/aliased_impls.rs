//- /main.rs crate:app
// An impl counts for the type that it is for, also where it is written with an alias, or with a name that `use .. as` gives.
use std::error::Error as StdError;

trait Threads {}
struct Single;
impl Threads for Single {}
struct Unlisted;

struct Common<T, D> {
    threads: T,
    data: D,
}

type Mode<T> = Common<T, u8>;
type Db = Mode<Single>;
type Plain = Common<u8, u8>;

impl Plain {
    fn plain(&self) -> u8 {
        self.data
    }
}

impl<T: Threads> Mode<T> {
    fn open() -> Result<Self, u8> {
        Err(0)
    }

    fn write(&self) -> u32 {
        0
    }
}

mod inner {
    pub type Wide<T> = super::Common<T, u64>;
    pub struct Report;
    pub trait Render {
        fn render(&self) -> char;
    }
}

use inner::{Render as Draw, Report as Paper, Wide};

impl<T> Wide<T> {
    fn wide(&self) -> u64 {
        0
    }
}

impl Paper {
    fn pages(&self) -> u16 {
        0
    }
}

impl Draw for inner::Report {
    fn render(&self) -> char {
        'x'
    }
}

#[derive(Debug)]
struct Broken;
impl std::fmt::Display for Broken {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        Ok(())
    }
}
impl StdError for Broken {}

fn all(plain: &Plain, db: &Db, wide: &Common<i8, u64>, other: &Mode<Unlisted>, report: &inner::Report) -> Result<(), Box<dyn std::error::Error>> {
    let a = plain.plain();
      //^ u8
    let b = db.write();
      //^ u32
    let c = Db::open().unwrap();
      //^ Common<Single, u8>
    let d = wide.wide();
      //^ u64
    other.write();
        //^^^^^ calls ?
    let f = report.pages();
      //^ u16
    let g = report.render();
      //^ char
    plain.wide();
        //^^^^ calls ?
    Err(Broken)?
}
