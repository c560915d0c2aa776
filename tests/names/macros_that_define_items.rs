macro_rules! reader {
    ($name:ident, $path:expr) => {
        pub fn $name() -> String {
            std::fs::read_to_string($path).unwrap()
                   //^^^^^^^^^^^^^^ calls std::fs::read_to_string
        }
    };
}

macro_rules! all {
    ($each:ident) => {
        $each!(first, "1");
        $each!(second, path());
                     //^^^^ calls main::path
    };
}

struct Store;

macro_rules! methods {
    ($($name:ident),*) => {
        $(fn $name(&self) -> Store { Store })*
    };
}

impl Store {
    methods!(load, save);
}

trait Named {
    methods!(named);
}

impl Named for Store {}

macro_rules! wraps {
    (#[kind = $kind:ident] pub struct $name:ident;) => {
        pub struct $name;
        impl $name {
            fn $kind(&self) -> u8 { 1 }
        }
    };
}

wraps! {
    #[kind = small]
    pub struct Parcel;
}

reader!(settings, "a");
all!(reader);

fn path() -> &'static str { "x" }

fn start(store: Store, parcel: Parcel) {
    settings();
  //^^^^^^^^ calls main::settings
    second();
  //^^^^^^ calls main::second
    store.load().save().named();
        //^^^^ calls main::Store::load
               //^^^^ calls main::Store::save
                      //^^^^^ calls main::Named::named
    parcel.small();
         //^^^^^ calls main::Parcel::small
}
