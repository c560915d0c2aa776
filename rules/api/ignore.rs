//! ignore: walks a folder and reads its `.gitignore` files on the way.

use std::path::Path;

pub struct Walk;

pub struct DirEntry;

pub struct Error;

pub struct WalkParallel;

pub type FnVisitor<'s> = Box<dyn FnMut(Result<DirEntry, Error>) -> WalkState + Send + 's>;

pub trait ParallelVisitorBuilder<'s> {}

pub struct WalkBuilder;

pub struct WalkState;

impl Iterator for Walk {
    type Item = Result<DirEntry, Error>;

    #[blocks(fs)]
    fn next(&mut self) -> Option<Result<DirEntry, Error>>;
}

impl WalkParallel {
    #[blocks(fs)]
    pub fn run<'s, F>(self, mkf: F)
    where
        F: FnMut() -> FnVisitor<'s>;

    #[blocks(fs)]
    pub fn visit(self, builder: &mut dyn ParallelVisitorBuilder<'_>);
}

impl WalkBuilder {
    #[blocks(fs)]
    pub fn add_ignore<P: AsRef<Path>>(&mut self, path: P) -> Option<Error>;

    pub fn build(&self) -> Walk;

    pub fn build_parallel(&self) -> WalkParallel;
}

pub mod gitignore {
    use std::path::Path;

    pub struct GitignoreBuilder;

    pub struct Error;

    pub struct Gitignore;

    impl GitignoreBuilder {
        #[blocks(fs)]
        pub fn add<P: AsRef<Path>>(&mut self, path: P) -> Option<Error>;
    }

    impl Gitignore {
        #[blocks(fs)]
        pub fn new<P: AsRef<Path>>(gitignore_path: P) -> (Gitignore, Option<Error>);

        #[blocks(fs)]
        pub fn global() -> (Gitignore, Option<Error>);
    }
}
